//! What can be wrong in a framework file: the line and the fault.

use super::bounds::{MAX_ARGUMENTS, MAX_ATTACKS};
use crate::diagnose::Message;
use std::fmt;

/// The first fault of a framework file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct ReadError {
    /// The line of the fault, from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: ReadFault,
}

impl ReadError {
    /// The fault that stands at a byte of a file.
    pub(super) fn at(bytes: &[u8], offset: usize, fault: ReadFault) -> Self {
        let before = &bytes[..offset.min(bytes.len())];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        Self { line, fault }
    }
}

/// What is wrong in a framework file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFault {
    /// An `.af` file whose first line is not `p af N`.
    MissingHeader,
    /// A second `p af N` line.
    RepeatedHeader,
    /// A header beyond [`MAX_ARGUMENTS`], or that many names.
    TooManyArguments,
    /// More than [`MAX_ATTACKS`] attacks.
    TooManyAttacks,
    /// The memory for a framework of this size is not there.
    OutOfMemory,
    /// A line that is no attack.
    NotAnAttack {
        /// The beginning of the text found.
        found: String,
    },
    /// A statement of `.apx` that is neither an argument nor an attack.
    NotAFact {
        /// The beginning of the text found.
        found: String,
    },
    /// An argument number outside 1..=N.
    OutOfRange {
        /// The number found, from 1.
        number: u64,
        /// N.
        arguments: u32,
    },
    /// A name that not every format and answer can carry.
    BadName {
        /// The beginning of the text found.
        name: String,
    },
    /// An attack that names an argument nobody declared.
    UnknownName {
        /// The name found.
        name: String,
    },
    /// A `.tgf` node declared twice.
    RepeatedName {
        /// The name found.
        name: String,
    },
    /// A `.tgf` file without the `#` line between nodes and edges.
    MissingSeparator,
}

impl fmt::Display for ReadFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader => write!(out, "the header `p af N` is missing"),
            Self::RepeatedHeader => write!(out, "a second header"),
            Self::TooManyArguments => write!(out, "more than {MAX_ARGUMENTS} arguments"),
            Self::TooManyAttacks => write!(out, "more than {MAX_ATTACKS} attacks"),
            Self::OutOfMemory => write!(out, "not enough memory for a framework of this size"),
            Self::NotAnAttack { found } => write!(out, "`{found}` is not an attack"),
            Self::NotAFact { found } => {
                write!(out, "`{found}` is neither an argument nor an attack")
            }
            Self::OutOfRange { number, arguments } => {
                write!(
                    out,
                    "argument {number} does not exist: there are {arguments}"
                )
            }
            Self::BadName { name } => write!(out, "`{name}` cannot be the name of an argument"),
            Self::UnknownName { name } => write!(out, "no argument is called `{name}`"),
            Self::RepeatedName { name } => write!(out, "`{name}` is declared twice"),
            Self::MissingSeparator => write!(out, "no line `#` between arguments and attacks"),
        }
    }
}

impl ReadFault {
    /// The fault as a message; its repair is the attribute `help` of the same key.
    #[must_use]
    pub fn message(&self) -> Message {
        let count = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        match self {
            Self::MissingHeader => Message::new("framework-missing-header"),
            Self::RepeatedHeader => Message::new("framework-repeated-header"),
            Self::TooManyArguments => {
                Message::new("framework-too-many-arguments").count("limit", count(MAX_ARGUMENTS))
            }
            Self::TooManyAttacks => {
                Message::new("framework-too-many-attacks").count("limit", MAX_ATTACKS)
            }
            Self::OutOfMemory => Message::new("framework-out-of-memory"),
            Self::NotAnAttack { found } => {
                Message::new("framework-not-an-attack").with("found", found)
            }
            Self::NotAFact { found } => Message::new("framework-not-a-fact").with("found", found),
            Self::OutOfRange { number, arguments } => Message::new("framework-out-of-range")
                .with("number", number)
                .count("arguments", count(*arguments)),
            Self::BadName { name } => Message::new("framework-bad-name").with("name", name),
            Self::UnknownName { name } => Message::new("framework-unknown-name").with("name", name),
            Self::RepeatedName { name } => {
                Message::new("framework-repeated-name").with("name", name)
            }
            Self::MissingSeparator => Message::new("framework-missing-separator"),
        }
    }

    /// The beginning of a text found, safe to print on any terminal.
    pub(super) fn excerpt(bytes: &[u8]) -> String {
        const SHOWN: usize = 40;
        let bytes = bytes.trim_ascii();
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4 * SHOWN)]);
        let mut shown: String = text
            .chars()
            .take(SHOWN)
            .flat_map(char::escape_debug)
            .collect();
        if text.chars().count() > SHOWN {
            shown.push('…');
        }
        shown
    }
}

//! What can be wrong in a framework file: the line, the fault, and its repair.

use super::framework::{MAX_ARGUMENTS, MAX_ATTACKS};
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
    /// A line or statement that is no attack (and, where they are declared, no argument).
    NotAnAttack {
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
    /// How to repair the file, as one sentence.
    pub fn repair(&self) -> &'static str {
        match self {
            Self::MissingHeader => "begin the file with `p af N`, N the number of arguments",
            Self::RepeatedHeader => "keep only the first line `p af N`",
            Self::TooManyArguments | Self::TooManyAttacks => "split the framework",
            Self::OutOfMemory => "check the number in the header, or use a larger machine",
            Self::NotAnAttack { .. } => {
                "write `1 2` (.af), `arg(a).` or `att(a,b).` (.apx), `a b` after the `#` (.tgf)"
            }
            Self::OutOfRange { .. } => "number the arguments from 1, or raise N in `p af N`",
            Self::BadName { .. } => "use visible characters, none of ( ) [ ] , \" % #",
            Self::UnknownName { .. } => "declare it: `arg(a).` (.apx), a line before `#` (.tgf)",
            Self::RepeatedName { .. } => "keep one of the two lines",
            Self::MissingSeparator => "put a line `#` after the last argument",
        }
    }

    /// The beginning of a text found, safe to print on any terminal.
    pub(super) fn excerpt(bytes: &[u8]) -> String {
        const SHOWN: usize = 40;
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

//! Why a text is not formatted: the place and the reason.

use std::ops::Range;

use thiserror::Error;

use super::mistake::MistakeKind;

/// How many brackets may be open at once in a text that is formatted or cut into records.
pub const MAX_DEPTH: usize = 64;

/// A text that the formatter leaves as it is.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not formatted, at byte {}: {reason}", at.start)]
pub struct Unformattable {
    /// The bytes at fault in the text as given; empty where something is missing.
    pub at: Range<usize>,
    /// What is wrong there.
    pub reason: Reason,
}

/// What keeps a text from being formatted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    /// The text is not RON.
    #[error("{error}")]
    Syntax {
        /// The likeliest mistake.
        mistake: MistakeKind,
        /// What the parser said.
        error: Box<ron::error::Error>,
    },
    /// More brackets open at once than [`MAX_DEPTH`].
    #[error("more than {MAX_DEPTH} brackets are open at once")]
    TooDeep,
    /// RON that the formatter does not know how to write; it is left alone.
    #[error("a form of RON that the formatter does not know")]
    Unknown,
}

/// The byte offset of a place that RON gives as a line and a column, both from 1, in characters.
///
/// # Cost
/// O(bytes up to the place).
pub fn offset_of(text: &str, place: ron::error::Position) -> usize {
    let mut start = 0;
    for _ in 1..place.line {
        match text[start..].find('\n') {
            Some(found) => start += found + 1,
            None => return text.len(),
        }
    }
    let line = &text[start..];
    let columns = place.col.saturating_sub(1);
    line.char_indices()
        .nth(columns)
        .map_or(text.len(), |(offset, _)| start + offset)
}

//! A label and what it is about, as a poster has them.
use crate::words::Words;

/// A label and what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The label.
    pub label: String,
    /// One paragraph or several.
    pub value: Vec<String>,
    /// The same in fewer lines, where there is little room: each with one thing less told and one
    /// more counted.
    pub shorter: Vec<Vec<String>>,
}

/// The words of a label with what it is about.
pub(super) fn field(words: &Words, key: &str, value: Vec<String>) -> Field {
    Field {
        label: words.word(key),
        value,
        shorter: Vec::new(),
    }
}

//! The texts of sources, where they are at hand.
use crate::model::SourceId;
use std::collections::BTreeMap;

/// The text of each source that could be read, as bytes of the file and as words.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    by_source: BTreeMap<SourceId, String>,
}

impl Texts {
    /// Adds the text of a source.
    pub fn insert(&mut self, source: SourceId, text: impl Into<String>) {
        self.by_source.insert(source, text.into());
    }

    /// The text of a source.
    #[must_use]
    pub fn get(&self, source: &SourceId) -> Option<&str> {
        self.by_source.get(source).map(String::as_str)
    }

    /// Whether no text is at hand.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_source.is_empty()
    }
}

//! A source's text made ready for finding many quotations in it.
use super::fold::{Folded, fold};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text, normalised, folded, and with the places of each of its words.
#[derive(Debug)]
pub struct IndexedText<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) folded: Folded,
    /// Byte ranges of the words in the folded text.
    pub(super) words: Vec<Range<u32>>,
    by_word: HashMap<String, Vec<u32>>,
    /// One place of each different word, in order.
    vocabulary: Vec<u32>,
}

/// A text in its composed form (NFC).
pub(super) fn normalised(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

/// The byte ranges of the words of a folded text: runs of letters and digits.
pub(super) fn words_of(folded: &str) -> Vec<Range<u32>> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in folded.char_indices() {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(offset(from)..offset(at));
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| offset(from)..offset(folded.len())));
    words
}

pub(super) fn slice<'f>(folded: &'f str, word: &Range<u32>) -> &'f str {
    &folded[word.start as usize..word.end as usize]
}

impl<'t> IndexedText<'t> {
    /// Normalises (NFC) and folds a text and notes the places of its words.
    ///
    /// # Cost
    /// Linear in the text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let text = normalised(text);
        let folded = fold(&text);
        let words = words_of(&folded.text);
        let mut by_word: HashMap<String, Vec<u32>> = HashMap::new();
        let mut vocabulary = Vec::new();
        for (at, word) in (0u32..).zip(&words) {
            let word = slice(&folded.text, word).to_lowercase();
            let places = by_word.entry(word).or_default();
            if places.is_empty() {
                vocabulary.push(at);
            }
            places.push(at);
        }
        Self {
            text,
            folded,
            words,
            by_word,
            vocabulary,
        }
    }

    /// Where a word stands, capitals or not, as numbers of words.
    pub(super) fn places(&self, word: &str) -> &[u32] {
        self.by_word
            .get(&word.to_lowercase())
            .map_or(&[], Vec::as_slice)
    }

    /// Every different word, as it is first written.
    pub(super) fn vocabulary(&self) -> impl Iterator<Item = &str> {
        let words = self.vocabulary.iter();
        words.map(|&at| slice(&self.folded.text, &self.words[at as usize]))
    }
}

/// A text on one line, runs of blanks as one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

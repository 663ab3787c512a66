//! The quotations of a case in their context, for one's own use.
use super::quoting::{IndexedText, Passage};
use super::texts::Texts;
use super::verdicts::selector;
use crate::model::{Dataset, Quote, SourceId};
use std::collections::{BTreeMap, BTreeSet};

/// What tells quotations apart: their source, their words, the words before and after.
type Key = (SourceId, Box<str>, Option<Box<str>>, Option<Box<str>>);

/// The passage around each quotation that stands in its source's text. Empty unless somebody asks
/// for it: these are words of the texts that the case itself does not hold.
#[derive(Clone, Debug, Default)]
pub struct Passages {
    by_quotation: BTreeMap<Key, Passage>,
}

impl Passages {
    /// Finds the passage around each quotation whose text is at hand.
    ///
    /// # Cost
    /// Each text is read once, each quotation found once.
    #[must_use]
    pub fn of(data: &Dataset, texts: &Texts) -> Self {
        let mut by_source: BTreeMap<&SourceId, Vec<&Quote>> = BTreeMap::new();
        for (source, quote) in data.quotations() {
            by_source.entry(source).or_default().push(quote);
        }
        let mut found = Self::default();
        for (source, quotes) in by_source {
            let Some(text) = texts.get(source) else {
                continue;
            };
            let text = IndexedText::new(text);
            let passages = quotes
                .into_iter()
                .filter_map(|quote| Some((key(source, quote), text.passage(selector(quote))?)));
            found.by_quotation.extend(passages);
        }
        found
    }

    /// The passage around a quotation of a source.
    #[must_use]
    pub fn get(&self, source: &SourceId, quote: &Quote) -> Option<&Passage> {
        self.by_quotation.get(&key(source, quote))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_quotation.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_quotation.len()
    }

    /// How many sources they are taken from.
    #[must_use]
    pub fn sources(&self) -> usize {
        let sources = self.by_quotation.keys().map(|(source, ..)| source);
        sources.collect::<BTreeSet<_>>().len()
    }
}

fn key(source: &SourceId, quote: &Quote) -> Key {
    let (exact, prefix, suffix) = (&quote.exact, &quote.prefix, &quote.suffix);
    (
        source.clone(),
        exact.clone(),
        prefix.clone(),
        suffix.clone(),
    )
}

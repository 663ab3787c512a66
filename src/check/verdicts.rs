//! The verdict on every quotation of a case whose source's text is at hand.
use super::quoting::{IndexedText, Selector, Verdict};
use super::texts::Texts;
use crate::model::{Dataset, Fit, Quote, SourceId};
use crate::processors;
use std::collections::BTreeMap;

/// How many quotations fit how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The same characters.
    pub exact: usize,
    /// Only the typography differs.
    pub typographic: usize,
    /// Similar words.
    pub altered: usize,
    /// Nothing similar.
    pub missing: usize,
    /// No text at hand.
    pub unchecked: usize,
}

impl Tally {
    /// Counts the quotations of a case by how they fit.
    #[must_use]
    pub fn of(data: &Dataset) -> Self {
        let mut tally = Self::default();
        for (_, quote) in data.quotations() {
            *match quote.fit {
                Fit::Exact => &mut tally.exact,
                Fit::Typographic => &mut tally.typographic,
                Fit::Altered => &mut tally.altered,
                Fit::Missing => &mut tally.missing,
                Fit::Unchecked => &mut tally.unchecked,
            } += 1;
        }
        tally
    }
}

/// One source's quotations, each with its number in the case.
type Share<'a> = (&'a str, Vec<(usize, &'a Quote)>);

/// The verdict on each quotation, in the order of [`Dataset::quotations`].
///
/// # Cost
/// Each text is read once, each quotation once; texts are shared among all processors.
pub(super) fn verdicts(data: &Dataset, texts: &Texts) -> Vec<Verdict> {
    let mut by_source: BTreeMap<&SourceId, Vec<(usize, &Quote)>> = BTreeMap::new();
    let mut found = Vec::new();
    for (number, (source, quote)) in data.quotations().enumerate() {
        found.push(Verdict::of(Fit::Unchecked));
        if texts.get(source).is_some() {
            by_source.entry(source).or_default().push((number, quote));
        }
    }
    let shares: Vec<Share<'_>> = by_source
        .into_iter()
        .filter_map(|(source, quotes)| Some((texts.get(source)?, quotes)))
        .collect();
    for (number, verdict) in judged(&shares) {
        found[number] = verdict;
    }
    found
}

/// Fewer quotations than this are judged on one processor: starting another costs more.
const WORTH_SHARING: usize = 500;

fn judged(shares: &[Share<'_>]) -> Vec<(usize, Verdict)> {
    let quotations: usize = shares.iter().map(|(_, quotes)| quotes.len()).sum();
    let share = match quotations < WORTH_SHARING {
        true => shares.len(),
        false => shares.len().div_ceil(processors::count()),
    };
    let parts = processors::in_shares(shares, share, judge);
    parts.into_iter().flatten().collect()
}

fn judge(shares: &[Share<'_>]) -> Vec<(usize, Verdict)> {
    let mut found = Vec::new();
    for (text, quotes) in shares {
        let text = IndexedText::new(text);
        let verdicts = quotes
            .iter()
            .map(|(number, quote)| (*number, text.find(selector(quote))));
        found.extend(verdicts);
    }
    found
}

pub(super) fn selector(quote: &Quote) -> Selector<'_> {
    Selector {
        exact: &quote.exact,
        prefix: quote.prefix.as_deref(),
        suffix: quote.suffix.as_deref(),
    }
}

/// Notes on each quotation how it fits.
pub(super) fn note(data: &mut Dataset, verdicts: &[Verdict]) {
    for (quote, verdict) in data.quotations_mut().zip(verdicts) {
        quote.fit = verdict.fit;
    }
}

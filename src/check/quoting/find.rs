//! Finding a quotation in a text that is made ready for it.
use super::fold::{fold, is_unseen};
use super::indexed::{IndexedText, normalised, one_line, slice, words_of};
use super::likeness;
use super::verdict::{Context, Verdict};
use crate::model::Fit;
use std::ops::Range;

/// The words that are looked for, and those around them (W3C `TextQuoteSelector`).
#[derive(Clone, Copy, Debug)]
pub struct Selector<'q> {
    /// The words themselves.
    pub exact: &'q str,
    /// The words just before.
    pub prefix: Option<&'q str>,
    /// The words just after.
    pub suffix: Option<&'q str>,
}

impl IndexedText<'_> {
    /// Finds a quotation.
    ///
    /// It is exact when the same characters stand there after normalisation (NFC), blanks at its
    /// ends apart; typographic when they do after [folding](super::fold()); altered when similar
    /// words stand there (see [`SIMILAR_FROM`](super::SIMILAR_FROM)); otherwise missing. Whole
    /// words go before parts of words: « est » is not found in « reste » when it stands alone
    /// elsewhere.
    ///
    /// # Cost
    /// Linear in the quotation and the occurrences of its rarest word; in the whole text only for
    /// a quotation of one or two words that do not stand there.
    ///
    /// # Source
    /// The selector is that of the Web Annotation Data Model (W3C 2017), section 4.2.4.
    #[must_use]
    pub fn find(&self, wanted: Selector<'_>) -> Verdict {
        let exact = normalised(wanted.exact);
        let needle = fold(&exact).text;
        if needle.is_empty() {
            return Verdict::of(Fit::Missing);
        }
        let Some((context, places)) = self.selected(&needle, wanted) else {
            return likeness::most_similar(self, &needle, &exact)
                .unwrap_or_else(|| Verdict::of(Fit::Missing));
        };
        let closest = self.closest(&exact, needle.len(), &places);
        self.judge(closest, needle.len(), context)
    }

    /// The first place of a quotation in the folded text, among those that fit best.
    pub(super) fn chosen(&self, wanted: Selector<'_>) -> Option<Range<usize>> {
        let exact = normalised(wanted.exact);
        let needle = fold(&exact).text;
        let (_, places) = self
            .selected(&needle, wanted)
            .filter(|_| !needle.is_empty())?;
        let (_, places) = self.closest(&exact, needle.len(), &places);
        let start = *places.first()?;
        Some(start..start + needle.len())
    }

    /// Where the folded words stand, between the words before and after where some place has them.
    fn selected(&self, needle: &str, wanted: Selector<'_>) -> Option<(Context, Vec<usize>)> {
        let all = self.occurrences(needle);
        if all.is_empty() {
            return None;
        }
        let chosen: Vec<usize> = all
            .iter()
            .copied()
            .filter(|&at| self.is_between(at..at + needle.len(), wanted))
            .collect();
        Some(match chosen.is_empty() {
            true => (Context::Differs, all),
            false => (Context::Fits, chosen),
        })
    }

    /// The places where the same characters stand; failing that all.
    fn closest(&self, exact: &str, length: usize, places: &[usize]) -> (Fit, Vec<usize>) {
        let bare = exact.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
        let exactly: Vec<usize> = places
            .iter()
            .copied()
            .filter(|&at| self.printed(at..at + length).contains(bare))
            .collect();
        match exactly.is_empty() {
            true => (Fit::Typographic, places.to_vec()),
            false => (Fit::Exact, exactly),
        }
    }

    fn printed(&self, folded: Range<usize>) -> &str {
        &self.text[self.folded.origin_of(folded)]
    }

    fn judge(&self, (fit, places): (Fit, Vec<usize>), length: usize, context: Context) -> Verdict {
        let first = places.first().copied().unwrap_or(0);
        let printed = || self.printed(first..first + length).trim_end().to_owned();
        Verdict {
            occurrences: places.len(),
            context,
            printed: (fit == Fit::Typographic).then(printed),
            before: (places.len() > 1).then(|| self.words_before(first)),
            ..Verdict::of(fit)
        }
    }

    /// The places of a folded quotation in the folded text.
    fn occurrences(&self, needle: &str) -> Vec<usize> {
        let words = words_of(needle);
        let rarest = |words: &[Range<u32>]| {
            let places = |word: &&Range<u32>| self.places(slice(needle, word)).len();
            words.iter().min_by_key(places).cloned()
        };
        let whole = rarest(&words).map_or(vec![], |word| self.around(needle, &word, Ends::Whole));
        if !whole.is_empty() {
            return whole;
        }
        // The first and the last word may be cut; one between them is whole.
        match words.get(1..words.len().saturating_sub(1)).and_then(rarest) {
            Some(inner) => self.around(needle, &inner, Ends::Any),
            None => {
                let found = self.folded.text.match_indices(needle);
                found.map(|(at, _)| at).collect()
            }
        }
    }

    /// The places of a folded quotation, found by one of its words.
    fn around(&self, needle: &str, word: &Range<u32>, ends: Ends) -> Vec<usize> {
        let text = &self.folded.text;
        let places = self.places(slice(needle, word)).iter();
        let starts = places.filter_map(|&at| {
            let start = self.words[at as usize].start.checked_sub(word.start)? as usize;
            (text.get(start..start + needle.len()) == Some(needle)).then_some(start)
        });
        let cuts = |start| cuts_word(text, start) || cuts_word(text, start + needle.len());
        starts
            .filter(|&start| ends == Ends::Any || !cuts(start))
            .collect()
    }

    /// Whether the words before and after a place are those that are wanted.
    fn is_between(&self, range: Range<usize>, wanted: Selector<'_>) -> bool {
        let text = &self.folded.text;
        let folded = |words: Option<&str>| words.map(|words| fold(&normalised(words)).text);
        let before = folded(wanted.prefix)
            .is_none_or(|prefix| text[..range.start].trim_end().ends_with(&prefix));
        let after = folded(wanted.suffix)
            .is_none_or(|suffix| text[range.end..].trim_start().starts_with(&suffix));
        before && after
    }

    /// The three words before a place, as printed.
    fn words_before(&self, at: usize) -> String {
        let next = self.words.partition_point(|word| (word.end as usize) <= at);
        let Some(first) = self.words.get(next.saturating_sub(3)) else {
            return String::new();
        };
        let printed = &self.text[self.folded.origin_of(first.start as usize..at)];
        one_line(printed)
    }
}

/// Whether a quotation may begin and end inside a word of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Whole,
    Any,
}

fn cuts_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().next();
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

//! A quotation in its context: the words around it, as the text prints them.
use super::find::Selector;
use super::indexed::IndexedText;
use std::ops::Range;

/// A quotation with the sentences around it. Blanks and ends of lines are single spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What stands before it; empty at the head of the text.
    pub before: String,
    /// The quotation as the text prints it.
    pub quoted: String,
    /// What stands after it; empty at the end of the text.
    pub after: String,
}

/// How many ends of sentences are passed on each side, that of the quotation's own sentence first.
const SENTENCES: usize = 2;
/// The longest context on one side, in characters: a text without sentences has no end.
const LONGEST: usize = 320;

impl IndexedText<'_> {
    /// The passage around the first place of a quotation that [`find`](Self::find) calls exact or
    /// typographic; `None` where these words do not stand.
    ///
    /// On each side stand what is left of the quotation's own sentence and one sentence more, at
    /// most 320 characters; a cut inside a sentence is marked by an ellipsis.
    ///
    /// # Cost
    /// That of finding the quotation.
    #[must_use]
    pub fn passage(&self, wanted: Selector<'_>) -> Option<Passage> {
        let place = self.place(wanted)?;
        let text = &*self.text;
        Some(Passage {
            before: before(&text[..place.start]),
            quoted: one_line(&text[place.clone()]),
            after: after(&text[place.end..]),
        })
    }

    fn place(&self, wanted: Selector<'_>) -> Option<Range<usize>> {
        let place = self.folded.origin_of(self.chosen(wanted)?);
        let printed = &self.text[place.clone()];
        Some(place.start..place.start + printed.trim_end().len())
    }
}

/// The end of what stands before a quotation.
fn before(text: &str) -> String {
    let tail = text.char_indices().rev().take(LONGEST + 1);
    let mut signs: Vec<(usize, char)> = tail.collect();
    signs.reverse();
    // The blank just before the quotation ends no sentence around it.
    let blank = signs.iter().rev().take_while(|(_, c)| c.is_whitespace());
    let last = signs.len() - blank.count();
    let mut ends = (1..last).rev().filter(|at| is_end(&signs, *at));
    if let Some(start) = ends.nth(SENTENCES - 1) {
        return one_line(text[signs[start].0..].trim_start());
    }
    if signs.len() <= LONGEST {
        return one_line(text.trim_start());
    }
    // The first word is cut.
    let rest = &text[signs[0].0..];
    let rest = rest.split_once(char::is_whitespace).map_or("", |cut| cut.1);
    format!("… {}", one_line(rest.trim_start()))
}

/// The head of what stands after a quotation.
fn after(text: &str) -> String {
    let signs: Vec<(usize, char)> = text.char_indices().take(LONGEST + 1).collect();
    let mut ends = (1..signs.len()).filter(|at| is_end(&signs, *at));
    if let Some(end) = ends.nth(SENTENCES - 1) {
        return one_line(&text[..signs[end].0]);
    }
    if signs.len() <= LONGEST {
        return one_line(text.trim_end());
    }
    let head = &text[..signs[LONGEST].0];
    let head = head
        .rsplit_once(char::is_whitespace)
        .map_or(head, |cut| cut.0);
    format!("{} …", one_line(head))
}

/// Whether a sentence ends before the blank at a place: after a full stop, with what closes behind
/// it, or at the end of a line.
fn is_end(signs: &[(usize, char)], at: usize) -> bool {
    let sign = |at: usize| signs.get(at).map(|(_, c)| *c);
    if sign(at) == Some('\n') {
        return sign(at - 1) != Some('\n');
    }
    if !sign(at).is_some_and(char::is_whitespace) {
        return false;
    }
    let closes = |c: char| {
        matches!(
            c,
            '»' | '”' | '"' | '’' | '\'' | ')' | ']' | '\u{a0}' | '\u{202f}'
        )
    };
    let mut last = at;
    while last > 0 && sign(last - 1).is_some_and(closes) {
        last -= 1;
    }
    match last.checked_sub(1).and_then(sign) {
        Some('!' | '?' | '…') => true,
        Some('.') => {
            let word = signs[..last - 1].iter().rev().map(|(_, c)| *c);
            let word: Vec<char> = word.take_while(|c| c.is_alphanumeric()).collect();
            !is_cut_short(&word)
        }
        _ => false,
    }
}

/// Whether a word, last letter first, is a title or a name cut short, as in « M. Paulin » and
/// « Mme. Reed », rather than the last of a sentence.
fn is_cut_short(word: &[char]) -> bool {
    match word {
        [only] => only.is_uppercase(),
        [rest @ .., first] if word.len() < 4 => {
            first.is_uppercase() && rest.iter().all(|c| c.is_lowercase())
        }
        _ => false,
    }
}

/// A text with every run of blanks as one space; the space at an end is kept.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_whitespace() {
            true if c == '\u{a0}' || c == '\u{202f}' => out.push(c),
            true if out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(c),
        }
    }
    out
}

//! The words of a text that are most like a quotation that does not stand there.
use super::indexed::{IndexedText, one_line, slice, words_of};
use super::verdict::Verdict;
use crate::model::Fit;
use std::ops::Range;

/// From this likeness on, words count as an altered form of a quotation, in 0..=1.
///
/// The likeness is twice the letters of the words that stand in both, in the same order, divided
/// by the letters of both; a word that is only spelled alike counts for less.
pub const SIMILAR_FROM: f64 = 0.6;

/// Words alike by at least this count as the same word spelled otherwise.
const SAME_WORD_FROM: f64 = 0.75;

/// Of a longer quotation only so many words are compared.
const MOST_WORDS: usize = 200;

/// So many places of a quotation's rarest words are looked at; what is common says little of where.
const MOST_PLACES: usize = 4000;

/// Quotations of at most so many words are also looked for by words that are only spelled alike.
const FEW_WORDS: usize = 3;

/// The most similar words of the text, if they are similar enough.
pub(super) fn most_similar(text: &IndexedText<'_>, needle: &str, exact: &str) -> Option<Verdict> {
    let quote: Vec<Range<u32>> = words_of(needle).into_iter().take(MOST_WORDS).collect();
    let hits = hits(text, needle, &quote);
    let start = densest(&hits, quote.len(), needle, &quote)?;
    let slack = quote.len() + 4;
    let from = start.saturating_sub(slack);
    let until = (start + 2 * slack + quote.len()).min(text.words.len());
    let spell = |words: &[Range<u32>], of: &'_ str| -> Vec<String> {
        words
            .iter()
            .map(|word| slice(of, word).to_owned())
            .collect()
    };
    let (mine, theirs) = (
        spell(&quote, needle),
        spell(&text.words[from..until], &text.folded.text),
    );
    let pairs = align(&mine, &theirs);
    let window = extent(&pairs, mine.len(), theirs.len())?;
    if likeness(&mine, &theirs, &pairs) < SIMILAR_FROM {
        return None;
    }
    Some(verdict(text, exact, (from, window), &pairs))
}

/// The places of the quotation's rarest words: (number in the text, number in the quotation).
fn hits(text: &IndexedText<'_>, needle: &str, quote: &[Range<u32>]) -> Vec<(u32, usize)> {
    let spelled: Vec<&str> = quote.iter().map(|word| slice(needle, word)).collect();
    let mut places: Vec<(&[u32], usize)> = Vec::new();
    for (number, word) in spelled.iter().enumerate() {
        places.push((text.places(word), number));
    }
    // A quotation of few words may hold none that is spelled right.
    if quote.len() <= FEW_WORDS {
        for other in text.vocabulary() {
            let number = spelled.iter().position(|mine| weight(mine, other) > 0.0);
            places.extend(number.map(|number| (text.places(other), number)));
        }
    }
    places.sort_by_key(|(places, number)| (places.len(), *number));
    let mut hits = Vec::new();
    for (places, number) in places {
        if !hits.is_empty() && hits.len() + places.len() > MOST_PLACES {
            break;
        }
        hits.extend(places.iter().map(|&at| (at, number)));
    }
    hits.sort_unstable();
    hits.dedup();
    hits
}

/// The first word of the stretch of text that holds most letters of the quotation's words.
fn densest(
    hits: &[(u32, usize)],
    length: usize,
    needle: &str,
    quote: &[Range<u32>],
) -> Option<usize> {
    let span = u32::try_from(length + length / 2 + 4).unwrap_or(u32::MAX);
    let letters = |number: usize| slice(needle, &quote[number]).chars().count();
    let mut inside = vec![0usize; length];
    let (mut sum, mut tail) = (0usize, 0usize);
    let mut best: Option<(usize, u32)> = None;
    for &(at, number) in hits {
        inside[number] += 1;
        sum += if inside[number] == 1 {
            letters(number)
        } else {
            0
        };
        while hits[tail].0 + span < at {
            let left = hits[tail].1;
            inside[left] -= 1;
            sum -= if inside[left] == 0 { letters(left) } else { 0 };
            tail += 1;
        }
        if best.is_none_or(|(most, _)| sum > most) {
            best = Some((sum, hits[tail].0));
        }
    }
    best.map(|(_, at)| at as usize)
}

/// How much two words have in common, in letters.
fn weight(mine: &str, theirs: &str) -> f64 {
    let (a, b) = (mine.chars().count(), theirs.chars().count());
    let letters = f64::from(u32::try_from(a.min(b)).unwrap_or(u32::MAX));
    if mine == theirs {
        return letters;
    }
    // Words of very different lengths are not alike: most pairs end here.
    if a.abs_diff(b) * 4 > a.max(b) {
        return 0.0;
    }
    let (mine, theirs) = (mine.to_lowercase(), theirs.to_lowercase());
    if mine == theirs {
        return letters * 0.95;
    }
    let alike = strsim::normalized_damerau_levenshtein(&mine, &theirs);
    match alike >= SAME_WORD_FROM {
        true => letters * alike * 0.9,
        false => 0.0,
    }
}

/// What the last step of an alignment was.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Start,
    Pair,
    SkipMine,
    SkipTheirs,
}

/// Pairs the words of a quotation with words of the text in the same order, so that most letters
/// are paired and few words of the text lie between.
///
/// # Source
/// Needleman and Wunsch 1970, with free ends on the side of the text.
fn align(mine: &[String], theirs: &[String]) -> Vec<(usize, usize)> {
    let columns = theirs.len() + 1;
    let mut score = vec![0.0f64; (mine.len() + 1) * columns];
    let mut steps = vec![Step::Start; (mine.len() + 1) * columns];
    for (row, word) in (1..).zip(mine) {
        steps[row * columns] = Step::SkipMine;
        for (column, other) in (1..).zip(theirs) {
            let at = row * columns + column;
            let common = weight(word, other);
            let gap = 0.5 * f64::from(u32::try_from(other.chars().count()).unwrap_or(u32::MAX));
            let paired = score[at - columns - 1] + common;
            let skip_mine = score[at - columns];
            let skip_theirs = score[at - 1] - gap;
            (score[at], steps[at]) = if common > 0.0 && paired >= skip_mine && paired >= skip_theirs
            {
                (paired, Step::Pair)
            } else if skip_mine >= skip_theirs {
                (skip_mine, Step::SkipMine)
            } else {
                (skip_theirs, Step::SkipTheirs)
            };
        }
    }
    traced(&score, &steps, (mine.len(), columns))
}

fn traced(score: &[f64], steps: &[Step], (rows, columns): (usize, usize)) -> Vec<(usize, usize)> {
    let last = &score[rows * columns..];
    let mut column = 0;
    for at in 1..columns {
        if last[at] > last[column] {
            column = at;
        }
    }
    let mut row = rows;
    let mut pairs = Vec::new();
    loop {
        match steps[row * columns + column] {
            Step::Start => break,
            Step::SkipMine => row -= 1,
            Step::SkipTheirs => column -= 1,
            Step::Pair => {
                (row, column) = (row - 1, column - 1);
                pairs.push((row, column));
            }
        }
    }
    pairs.reverse();
    pairs
}

fn letters(words: &[String]) -> f64 {
    let count: usize = words.iter().map(|word| word.chars().count()).sum();
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn likeness(mine: &[String], theirs: &[String], pairs: &[(usize, usize)]) -> f64 {
    let (Some(first), Some(last)) = (pairs.first(), pairs.last()) else {
        return 0.0;
    };
    let common: f64 = pairs
        .iter()
        .map(|&(row, column)| weight(&mine[row], &theirs[column]))
        .sum();
    2.0 * common / (letters(mine) + letters(&theirs[first.1..=last.1]))
}

/// The words of the text that stand for the whole quotation: from the first pair to the last, and
/// as many more at each end as the quotation has words there without a pair.
fn extent(pairs: &[(usize, usize)], mine: usize, theirs: usize) -> Option<Range<usize>> {
    let (first, last) = (pairs.first()?, pairs.last()?);
    let start = first.1.saturating_sub(first.0);
    let end = (last.1 + mine - last.0).min(theirs);
    Some(start..end)
}

fn verdict(
    text: &IndexedText<'_>,
    exact: &str,
    (from, window): (usize, Range<usize>),
    pairs: &[(usize, usize)],
) -> Verdict {
    let found = &text.words[from + window.start..from + window.end];
    let bytes = found.first().map_or(0, |word| word.start as usize)
        ..found.last().map_or(0, |word| word.end as usize);
    let folded = super::fold(exact);
    let words = words_of(&folded.text);
    let printed = text.text[text
        .folded
        .origin_of(with_ends(bytes, text, &folded.text, &words))]
    .trim_end();
    let same = |row: usize, column: usize| {
        let theirs = slice(&text.folded.text, &text.words[from + column]);
        words.get(row).map(|word| slice(&folded.text, word)) == Some(theirs)
    };
    let equal: Vec<(usize, usize)> = pairs
        .iter()
        .copied()
        .filter(|&(row, column)| same(row, column))
        .collect();
    let mine: Vec<usize> = equal.iter().map(|pair| pair.0).collect();
    let theirs: Vec<usize> = equal.iter().map(|pair| pair.1 - window.start).collect();
    Verdict {
        printed: Some(printed.to_owned()),
        difference: Some([marked(exact, &mine), marked(printed, &theirs)]),
        ..Verdict::of(Fit::Altered)
    }
}

/// A stretch of the text with the punctuation at both ends that the quotation has there too.
fn with_ends(
    bytes: Range<usize>,
    text: &IndexedText<'_>,
    quote: &str,
    words: &[Range<u32>],
) -> Range<usize> {
    let head = words
        .first()
        .map_or("", |word| &quote[..word.start as usize]);
    let tail = words.last().map_or("", |word| &quote[word.end as usize..]);
    let folded = &text.folded.text;
    let before = folded[..bytes.start].ends_with(head);
    let after = folded[bytes.end..].starts_with(tail);
    let start = bytes.start - if before { head.len() } else { 0 };
    start..bytes.end + if after { tail.len() } else { 0 }
}

/// A text with every run of words that are not among the equal ones in square brackets.
fn marked(text: &str, equal: &[usize]) -> String {
    let folded = super::fold(text);
    let mut out = String::with_capacity(text.len() + 8);
    let (mut done, mut open) = (0, Bracket::Closed);
    for (number, word) in words_of(&folded.text).iter().enumerate() {
        let at = folded.origin_of(word.start as usize..word.end as usize);
        let differs = equal.binary_search(&number).is_err();
        match (open, differs) {
            (Bracket::Closed, true) => {
                out.push_str(&text[done..at.start]);
                out.push('[');
                (done, open) = (at.start, Bracket::Open);
            }
            (Bracket::Open, false) => {
                let before = text[..at.start].trim_end_matches(|c: char| !c.is_alphanumeric());
                out.push_str(&text[done..before.len().max(done)]);
                out.push(']');
                (done, open) = (before.len().max(done), Bracket::Closed);
            }
            _ => {}
        }
    }
    match open {
        Bracket::Open => {
            let end = text.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            out.push_str(&text[done..end.max(done)]);
            out.push(']');
            out.push_str(&text[end.max(done)..]);
        }
        Bracket::Closed => out.push_str(&text[done..]),
    }
    one_line(&out)
}

/// Whether a bracket is open.
#[derive(Clone, Copy)]
enum Bracket {
    Open,
    Closed,
}

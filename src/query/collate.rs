//! The wordings of one utterance compared: what each adds, leaves out or replaces.
use super::align::{Column, align};
use super::token::{By, Token, tokens};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// What a wording does at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// The same words as the others, or words that no other quotation reaches.
    Same,
    /// Words that most of the others do not have.
    Added,
    /// Words that the newspaper put in square brackets.
    Inserted,
    /// Other words than the others have there.
    Replaced,
    /// Nothing, where most of the others have words.
    Omitted,
}

/// A piece of a quotation under one mark. The pieces of a quotation that are not omitted, joined,
/// are the quotation itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Segment<'q> {
    /// What the wording does here.
    pub mark: Mark,
    /// The words with the spaces and signs after them; for an omission, the words left out, or
    /// `…` where the others have several.
    pub text: &'q str,
}

/// What one or several quotations have at a place where they differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading<'q> {
    /// The words as the first of them prints them; `None` where they have nothing.
    pub text: Option<&'q str>,
    /// The quotations, by their number from 0.
    #[serde(skip)]
    pub quotations: Vec<usize>,
}

/// A place where the quotations differ in more than typography.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'q> {
    /// What happens there: never [`Mark::Same`].
    pub mark: Mark,
    /// What is read there, the reading of most quotations first.
    pub readings: Vec<Reading<'q>>,
}

/// The quotations of one utterance, compared word by word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collation<'q> {
    /// How many wordings there are when typography is left aside.
    pub wordings: usize,
    /// At how many words the quotations differ in typography alone: capitals, punctuation,
    /// spaces, quotation marks, apostrophes.
    pub typographic: usize,
    /// Each quotation in pieces, in the order given. A wording too long to be compared is one
    /// piece.
    pub versions: Vec<Vec<Segment<'q>>>,
    /// Where they differ, in order of the words.
    pub differences: Vec<Difference<'q>>,
    /// The quotations that were not compared: more than [`MOST_WORDINGS`], or longer than
    /// [`MOST_WORDS`].
    pub left_out: Vec<usize>,
}

/// How many wordings of one utterance are compared.
pub const MOST_WORDINGS: usize = 24;
/// How long a wording may be to be compared, in words.
pub const MOST_WORDS: usize = 200;

/// Compares quotations word by word; typographic differences are counted and otherwise ignored.
///
/// # Cost
/// O(w² n²) for w wordings of n words, within the limits above, and linear in the quotations.
#[must_use]
pub fn collate<'q>(quotes: &[&'q str]) -> Collation<'q> {
    let words: Vec<Vec<Token>> = quotes.iter().map(|quote| tokens(quote)).collect();
    let mut numbers: BTreeMap<Vec<&str>, Option<usize>> = BTreeMap::new();
    let mut distinct: Vec<Vec<Token>> = Vec::new();
    // Quotations that differ in typography alone are laid out once.
    let row: Vec<Option<usize>> = (words.iter())
        .map(|list| {
            let bare: Vec<&str> = list.iter().map(|token| &*token.bare).collect();
            *numbers.entry(bare).or_insert_with(|| {
                let fits = distinct.len() < MOST_WORDINGS && list.len() <= MOST_WORDS;
                fits.then(|| {
                    distinct.push(list.clone());
                    distinct.len() - 1
                })
            })
        })
        .collect();
    let columns = spread(&align(&distinct), &row);
    let sheet = Sheet::new(quotes, &words, columns);
    Collation {
        wordings: numbers.len(),
        typographic: sheet.typographic(),
        versions: (0..quotes.len())
            .map(|at| sheet.version(at, row[at]))
            .collect(),
        differences: sheet.differences(),
        left_out: (0..quotes.len()).filter(|at| row[*at].is_none()).collect(),
    }
}

/// The columns of the distinct wordings as columns of all quotations.
fn spread(columns: &[Column], row: &[Option<usize>]) -> Vec<Column> {
    let spread = |column: &Column| row.iter().map(|row| column[(*row)?]).collect();
    columns.iter().map(spread).collect()
}

struct Sheet<'q, 's> {
    quotes: &'s [&'q str],
    words: &'s [Vec<Token>],
    columns: Vec<Column>,
    /// For each quotation the columns from its first word to its last.
    reach: Vec<Range<usize>>,
    /// What each quotation does in each column; `None` where it does not reach.
    marks: Vec<Vec<Option<Mark>>>,
}

impl<'q, 's> Sheet<'q, 's> {
    fn new(quotes: &'s [&'q str], words: &'s [Vec<Token>], columns: Vec<Column>) -> Self {
        let mut sheet = Self {
            quotes,
            words,
            columns,
            reach: Vec::new(),
            marks: Vec::new(),
        };
        sheet.reach = (0..quotes.len()).map(|at| sheet.reach_of(at)).collect();
        sheet.marks = (0..sheet.columns.len())
            .map(|at| sheet.marks_at(at))
            .collect();
        sheet
    }

    fn reach_of(&self, quotation: usize) -> Range<usize> {
        let has = |column: &Column| column[quotation].is_some();
        let first = self.columns.iter().position(has);
        let last = self.columns.iter().rposition(has);
        first
            .zip(last)
            .map_or(0..0, |(first, last)| first..last + 1)
    }

    fn bare(&self, quotation: usize, word: usize) -> &str {
        &self.words[quotation][word].bare
    }

    fn marks_at(&self, at: usize) -> Vec<Option<Mark>> {
        let column = &self.columns[at];
        let inside: Vec<bool> = self.reach.iter().map(|reach| reach.contains(&at)).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (quotation, word) in column.iter().enumerate() {
            if let Some(word) = word {
                *counts.entry(self.bare(quotation, *word)).or_default() += 1;
            }
        }
        let reaching = inside.iter().filter(|inside| **inside).count();
        let present: usize = counts.values().sum();
        let most = counts.values().copied().max().unwrap_or(0);
        let leading = counts.values().filter(|count| **count == most).count() == 1;
        let mark = |(quotation, word): (usize, &Option<usize>)| {
            let Some(word) = *word else {
                let missing = inside[quotation] && present * 2 > reaching;
                return missing.then_some(Mark::Omitted);
            };
            let token = &self.words[quotation][word];
            let common = leading && counts.get(&*token.bare) == Some(&most);
            Some(match token.by {
                _ if present == reaching && counts.len() == 1 => Mark::Same,
                By::Newspaper => Mark::Inserted,
                By::Speaker if counts.len() > 1 && !common => Mark::Replaced,
                By::Speaker if present * 2 <= reaching => Mark::Added,
                By::Speaker => Mark::Same,
            })
        };
        column.iter().enumerate().map(mark).collect()
    }

    /// A quotation in pieces: runs of words under one mark.
    fn version(&self, quotation: usize, row: Option<usize>) -> Vec<Segment<'q>> {
        let quote = self.quotes[quotation];
        if row.is_none() {
            let whole = Segment {
                mark: Mark::Same,
                text: quote,
            };
            return vec![whole];
        }
        let mut pieces: Vec<Segment<'q>> = Vec::new();
        let mut start = 0;
        let mut run: Option<(Mark, Range<usize>)> = None;
        for (at, marks) in self.marks.iter().enumerate() {
            let Some(mark) = marks[quotation] else {
                continue;
            };
            if let Some((_, columns)) = run.as_mut().filter(|(before, _)| *before == mark) {
                columns.end = at + 1;
            } else {
                start = self.close(quotation, (start, run.take()), &mut pieces);
                run = Some((mark, at..at + 1));
            }
        }
        start = self.close(quotation, (start, run), &mut pieces);
        if start < quote.len() || pieces.is_empty() {
            pieces.push(Segment {
                mark: Mark::Same,
                text: &quote[start..],
            });
        }
        pieces
    }

    /// Ends a run of columns: its piece goes up to the next word, and so does the next start.
    fn close(
        &self,
        quotation: usize,
        (start, run): (usize, Option<(Mark, Range<usize>)>),
        pieces: &mut Vec<Segment<'q>>,
    ) -> usize {
        let Some((mark, columns)) = run else {
            return start;
        };
        if mark == Mark::Omitted {
            pieces.extend(self.left_out(columns).map(|text| Segment { mark, text }));
            return start;
        }
        let words = &self.words[quotation];
        let last = columns.rev().find_map(|at| self.columns[at][quotation]);
        let next = last.and_then(|last| words.get(last + 1));
        let end = next.map_or(self.quotes[quotation].len(), |next| next.at.start);
        pieces.push(Segment {
            mark,
            text: &self.quotes[quotation][start..end],
        });
        end
    }

    /// The words of a run of columns as the others print them; `…` where they print them in
    /// several ways.
    fn left_out(&self, columns: Range<usize>) -> Option<&'q str> {
        let has = |quotation: &usize| {
            let words = columns.clone();
            words
                .filter(|at| self.columns[*at][*quotation].is_some())
                .count()
        };
        let replaced = |at: usize| self.marks[at].contains(&Some(Mark::Replaced));
        if columns.clone().any(replaced) {
            return Some("…");
        }
        let fullest = (0..self.quotes.len()).rev().max_by_key(has)?;
        self.printed(fullest, columns)
    }

    /// The words of a quotation in a run of columns, without what stands around them.
    fn printed(&self, quotation: usize, columns: Range<usize>) -> Option<&'q str> {
        let mut words = columns.filter_map(|at| self.columns[at][quotation]);
        let first = words.next()?;
        let last = words.next_back().unwrap_or(first);
        let words = &self.words[quotation];
        let quote = self.quotes[quotation];
        Some(&quote[words[first].at.start..words[last].at.end])
    }

    /// The runs of columns where quotations differ, each with what is read there.
    fn differences(&self) -> Vec<Difference<'q>> {
        let marks = &self.marks;
        let differs = |at: usize| marks[at].iter().flatten().any(|mark| *mark != Mark::Same);
        let mut found = Vec::new();
        let mut at = 0;
        while at < marks.len() {
            let start = at;
            at += 1;
            if differs(start) {
                while at < marks.len() && marks[at] == marks[start] {
                    at += 1;
                }
                found.push(self.difference(start..at, &marks[start]));
            }
        }
        found
    }

    fn difference(&self, columns: Range<usize>, marks: &[Option<Mark>]) -> Difference<'q> {
        let mut readings: Vec<(Vec<&str>, Reading<'q>)> = Vec::new();
        for (quotation, reach) in self.reach.iter().enumerate() {
            if !reach.contains(&columns.start) {
                continue;
            }
            let words = columns.clone().filter_map(|at| self.columns[at][quotation]);
            let bare: Vec<&str> = words.map(|word| self.bare(quotation, word)).collect();
            match readings.iter_mut().find(|(known, _)| *known == bare) {
                Some((_, reading)) => reading.quotations.push(quotation),
                None => {
                    let text = self.printed(quotation, columns.clone());
                    let quotations = vec![quotation];
                    readings.push((bare, Reading { text, quotations }));
                }
            }
        }
        let mut readings: Vec<Reading<'q>> = readings.into_iter().map(|(_, one)| one).collect();
        readings.sort_by_key(|one| (usize::MAX - one.quotations.len(), one.quotations[0]));
        let has = |mark| marks.contains(&Some(mark));
        let mark = [Mark::Inserted, Mark::Replaced, Mark::Omitted];
        let mark = mark
            .into_iter()
            .find(|mark| has(*mark))
            .unwrap_or(Mark::Added);
        Difference { mark, readings }
    }

    /// How many words stand in several quotations and are not printed alike, with the signs that
    /// follow them inside each quotation.
    fn typographic(&self) -> usize {
        let printed = |(quotation, word): (usize, &Option<usize>)| {
            let words = &self.words[quotation];
            let (this, next) = (words.get((*word)?)?, words.get((*word)? + 1));
            let quote = self.quotes[quotation];
            let signs = next.map(|next| &quote[this.at.end..next.at.start]);
            Some((&*this.bare, &quote[this.at.clone()], signs))
        };
        let differs = |column: &&Column| {
            let mut forms: BTreeMap<&str, (&str, Option<&str>)> = BTreeMap::new();
            column
                .iter()
                .enumerate()
                .filter_map(printed)
                .any(|(bare, word, signs)| {
                    let known = forms.entry(bare).or_insert((word, signs));
                    let same_signs = signs.is_none() || known.1.is_none() || signs == known.1;
                    known.1 = known.1.or(signs);
                    known.0 != word || !same_signs
                })
        };
        self.columns.iter().filter(differs).count()
    }
}

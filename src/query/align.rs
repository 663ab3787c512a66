//! Several wordings of one utterance, laid word under word.
use super::token::Token;
use std::collections::BTreeMap;

/// One place in the alignment: for each wording, which of its words stands there.
pub(super) type Column = Vec<Option<usize>>;

/// What a pair of words is worth under one another. Gaps are dearer than a pair of different
/// words, so that what was replaced stands under what replaces it; a gap before the first or after
/// the last word of a wording costs nothing, for there the quotation simply does not reach.
mod worth {
    pub(super) const SAME: i64 = 8;
    pub(super) const LIKE: i64 = 4;
    pub(super) const OTHER: i64 = 0;
    pub(super) const GAP: i64 = -2;
    /// A bracket of the newspaper never stands under a word of the speaker.
    pub(super) const NEVER: i64 = -1_000_000;
}

/// Aligns wordings: progressively, the longest first and then those most like it, and each once
/// more against all the others. The same wordings give the same columns.
///
/// # Cost
/// O(w² n²) for w wordings of n words; the caller limits both.
/// # Source
/// Progressive alignment with sum-of-pairs scores and free end gaps, as in Feng & Doolittle 1987
/// (J. Mol. Evol. 25:351-360); one round of iterative refinement as in Barton & Sternberg 1987
/// (J. Mol. Biol. 198:327-337).
#[must_use]
pub(super) fn align(wordings: &[Vec<Token>]) -> Vec<Column> {
    let (mut pairs, words) = Pairs::new(wordings);
    let mut profile = Profile {
        words,
        columns: Vec::new(),
    };
    let order = profile.order(&mut pairs);
    for wording in &order {
        profile.lay(*wording, &mut pairs);
    }
    if order.len() > 2 {
        for wording in order {
            profile.lift(wording);
            profile.lay(wording, &mut pairs);
        }
    }
    profile.columns
}

/// What each pair of distinct words is worth, computed once.
struct Pairs<'t> {
    words: Vec<&'t Token>,
    /// A square of all pairs; [`UNKNOWN`] where it is not computed yet.
    known: Vec<i64>,
}

const UNKNOWN: i64 = i64::MIN;

impl<'t> Pairs<'t> {
    /// Numbers the distinct words, and the wordings as lists of these numbers.
    fn new(wordings: &'t [Vec<Token>]) -> (Self, Vec<Vec<usize>>) {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut words: Vec<&Token> = Vec::new();
        let mut number = |token: &'t Token| {
            *numbers.entry(&token.bare).or_insert_with(|| {
                words.push(token);
                words.len() - 1
            })
        };
        let lists = wordings.iter();
        let lists = lists
            .map(|list| list.iter().map(&mut number).collect())
            .collect();
        let known = vec![UNKNOWN; words.len() * words.len()];
        (Self { words, known }, lists)
    }

    fn worth(&mut self, a: usize, b: usize) -> i64 {
        if a == b {
            return worth::SAME;
        }
        let known = &mut self.known[a * self.words.len() + b];
        if *known == UNKNOWN {
            let (a, b) = (self.words[a], self.words[b]);
            *known = match a.by == b.by {
                false => worth::NEVER,
                true if is_like(&a.bare, &b.bare) => worth::LIKE,
                true => worth::OTHER,
            };
        }
        *known
    }
}

/// Whether two words are forms of one: `opérateur` and `opérateurs`.
fn is_like(a: &str, b: &str) -> bool {
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    // Words of very different length need no closer look.
    shorter * 2 >= longer && longer > 2 && strsim::normalized_levenshtein(a, b) >= 0.6
}

struct Profile {
    words: Vec<Vec<usize>>,
    columns: Vec<Column>,
}

/// How a cell of the table was reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Move {
    /// A word under the column.
    Pair,
    /// The column without a word.
    Pass,
    /// A word in a column of its own.
    Alone,
}

impl Profile {
    /// The longest first, then by likeness to it; ties in the order given.
    fn order(&self, pairs: &mut Pairs<'_>) -> Vec<usize> {
        let longest =
            (0..self.words.len()).max_by_key(|at| (self.words[*at].len(), usize::MAX - at));
        let Some(longest) = longest else {
            return vec![];
        };
        let mut rest: Vec<(i64, usize)> = (0..self.words.len())
            .filter(|at| *at != longest)
            .map(|at| (-self.likeness(longest, at, pairs), at))
            .collect();
        rest.sort_unstable();
        std::iter::once(longest)
            .chain(rest.into_iter().map(|(_, at)| at))
            .collect()
    }

    fn likeness(&self, a: usize, b: usize, pairs: &mut Pairs<'_>) -> i64 {
        let pair = Self {
            words: vec![self.words[a].clone(), self.words[b].clone()],
            columns: (0..self.words[a].len())
                .map(|at| vec![Some(at), None])
                .collect(),
        };
        pair.table(1, pairs).best()
    }

    /// Takes a wording out again, and the columns that it alone held.
    fn lift(&mut self, wording: usize) {
        for column in &mut self.columns {
            column[wording] = None;
        }
        self.columns
            .retain(|column| column.iter().any(Option::is_some));
    }

    /// Lays a wording under the others.
    fn lay(&mut self, wording: usize, pairs: &mut Pairs<'_>) {
        let moves = self.table(wording, pairs).moves();
        let mut old = std::mem::take(&mut self.columns).into_iter();
        let mut word = 0;
        for step in moves {
            let mut column = match step {
                Move::Alone => vec![None; self.words.len()],
                Move::Pair | Move::Pass => old.next().unwrap_or_default(),
            };
            if step != Move::Pass {
                column[wording] = Some(word);
                word += 1;
            }
            self.columns.push(column);
        }
    }

    /// Every way to lay a wording, as the table of Needleman and Wunsch.
    fn table(&self, wording: usize, pairs: &mut Pairs<'_>) -> Table {
        let (rows, columns) = (self.words[wording].len(), self.columns.len());
        let covers = self.covers();
        let gaps: Vec<i64> = (0..columns)
            .map(|at| gaps(&covers, &self.columns[at], at))
            .collect();
        let over: Vec<i64> = (0..=columns).map(|at| between(&covers, at)).collect();
        let mut table = Table::new(rows, columns);
        for row in 0..=rows {
            for at in 0..=columns {
                let pair = (row > 0 && at > 0)
                    .then(|| self.pair(at - 1, self.words[wording][row - 1], pairs) + gaps[at - 1]);
                // Beyond the ends of the wording a column passes for nothing.
                let inside = row > 0 && row < rows;
                let pass = (at > 0).then(|| match inside {
                    true => worth::GAP * count(&self.columns[at - 1]),
                    false => 0,
                });
                let alone = (row > 0).then(|| over[at]);
                table.settle((row, at), [pair, pass, alone]);
            }
        }
        table
    }

    /// For each wording laid so far, its first and last column.
    fn covers(&self) -> Vec<(usize, usize)> {
        let mut covers: Vec<Option<(usize, usize)>> = vec![None; self.words.len()];
        for (at, column) in self.columns.iter().enumerate() {
            for (wording, word) in column.iter().enumerate() {
                if word.is_some() {
                    let first = covers[wording].map_or(at, |(first, _)| first);
                    covers[wording] = Some((first, at));
                }
            }
        }
        covers.into_iter().flatten().collect()
    }

    /// What a word is worth under the words of a column.
    fn pair(&self, at: usize, word: usize, pairs: &mut Pairs<'_>) -> i64 {
        let words = self.columns[at].iter().enumerate();
        words
            .filter_map(|(wording, word)| Some(self.words[wording][(*word)?]))
            .map(|other| pairs.worth(word, other))
            .sum()
    }
}

/// What a word under a column is worth against the wordings that reach there and have none.
fn gaps(covers: &[(usize, usize)], column: &Column, at: usize) -> i64 {
    let reach = covers
        .iter()
        .filter(|(first, last)| (*first..=*last).contains(&at));
    let reach = i64::try_from(reach.count()).unwrap_or(i64::MAX);
    worth::GAP * (reach - count(column))
}

fn count(column: &Column) -> i64 {
    i64::try_from(column.iter().flatten().count()).unwrap_or(i64::MAX)
}

/// What a word before a column is worth against the wordings that reach over that border.
fn between(covers: &[(usize, usize)], at: usize) -> i64 {
    let over = covers
        .iter()
        .filter(|(first, last)| *first < at && at <= *last);
    worth::GAP * i64::try_from(over.count()).unwrap_or(i64::MAX)
}

struct Table {
    columns: usize,
    cells: Vec<(i64, Move)>,
}

impl Table {
    fn new(rows: usize, columns: usize) -> Self {
        let cells = vec![(0, Move::Pair); (rows + 1) * (columns + 1)];
        Self { columns, cells }
    }

    fn cell(&self, row: usize, at: usize) -> (i64, Move) {
        self.cells[row * (self.columns + 1) + at]
    }

    /// Enters the best way to a cell; of equals a pair before a pass before a word alone.
    fn settle(&mut self, (row, at): (usize, usize), [pair, pass, alone]: [Option<i64>; 3]) {
        let ways = [
            pair.map(|worth| (self.cell(row - 1, at - 1).0 + worth, Move::Pair)),
            pass.map(|worth| (self.cell(row, at - 1).0 + worth, Move::Pass)),
            alone.map(|worth| (self.cell(row - 1, at).0 + worth, Move::Alone)),
        ];
        let mut ways = ways.into_iter().flatten();
        let Some(mut best) = ways.next() else { return };
        for way in ways {
            if way.0 > best.0 {
                best = way;
            }
        }
        self.cells[row * (self.columns + 1) + at] = best;
    }

    fn best(&self) -> i64 {
        self.cells.last().map_or(0, |cell| cell.0)
    }

    /// The moves of the best way, from the first column to the last.
    fn moves(&self) -> Vec<Move> {
        let (mut row, mut at) = (self.cells.len() / (self.columns + 1) - 1, self.columns);
        let mut moves = Vec::new();
        while row > 0 || at > 0 {
            let (_, step) = self.cell(row, at);
            moves.push(step);
            row -= usize::from(step != Move::Pass);
            at -= usize::from(step != Move::Alone);
        }
        moves.reverse();
        moves
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    /// The columns as lines of words, `-` where a wording has none.
    fn laid(wordings: &[&str]) -> Vec<String> {
        let tokens: Vec<Vec<Token>> = wordings.iter().map(|text| tokens(text)).collect();
        let columns = align(&tokens);
        let word = |wording: usize, at: Option<usize>| {
            at.map_or("-".to_owned(), |at| tokens[wording][at].bare.clone())
        };
        (0..wordings.len())
            .map(|wording| {
                let words = columns.iter().map(|column| word(wording, column[wording]));
                words.collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    #[test]
    fn an_added_word_stands_alone() {
        let laid = laid(&["n’a pas pu faire face", "n’a donc pas pu faire face"]);
        assert_eq!(
            laid,
            ["n' a - pas pu faire face", "n' a donc pas pu faire face"]
        );
    }

    #[test]
    fn a_bracket_stands_under_no_word() {
        let laid = laid(&[
            "dépendent d'un opérateur qui eu un incendie",
            "dépendent d’un opérateur [OVHCloud] qui a eu un incendie",
            "dépendent d’un opérateurs privé qui a subi un incendie",
        ]);
        assert_eq!(
            laid,
            [
                "dépendent d' un opérateur - - qui - eu un incendie",
                "dépendent d' un opérateur - [ovhcloud] qui a eu un incendie",
                "dépendent d' un opérateurs privé - qui a subi un incendie",
            ]
        );
    }

    #[test]
    fn last_words_that_differ_stand_under_one_another() {
        let laid = laid(&[
            "il y a quelque temps",
            "il y a quelques semaines",
            "incendie il y a",
        ]);
        assert_eq!(
            laid,
            [
                "- il y a quelque temps",
                "- il y a quelques semaines",
                "incendie il y a - -"
            ]
        );
    }

    #[test]
    fn nothing_aligns_to_nothing() {
        assert_eq!(align(&[]), Vec::<Column>::new());
        assert_eq!(laid(&["", "oui"]), ["-", "oui"]);
    }
}

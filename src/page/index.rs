//! What can be searched where a server answers: every record that has a page, every quotation.
use super::fold::fold;
use crate::graph::Node;
use memchr::memmem;
use std::collections::{BTreeMap, HashSet};

/// The most results of one kind that are shown.
pub(super) const OF_A_KIND: usize = 20;

/// Records and quotations in the order of the document, with their words folded.
pub(super) struct Index {
    /// The words of all, one line each.
    text: String,
    /// Where each line begins and what it tells of, in order.
    rows: Vec<(usize, Hit)>,
    /// The words of four letters and more, each once, in order.
    known: Vec<String>,
}

/// One thing that search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hit {
    /// A record with a page of its own.
    Record(Node),
    /// A quotation: a statement, and which of its reports.
    Quote(u32, usize),
}

impl Hit {
    /// The kind that it is listed under.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Record(node) => node.kind().key(),
            Self::Quote(..) => "statement",
        }
    }
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// How much.
    pub(super) count: usize,
    /// How much of each kind, and the first of it.
    pub(super) kinds: BTreeMap<&'static str, (usize, Vec<Hit>)>,
    /// The first of any kind.
    pub(super) first: Vec<Hit>,
}

impl Found {
    fn add(&mut self, hit: Hit) {
        self.count += 1;
        let (count, shown) = self.kinds.entry(hit.kind()).or_default();
        *count += 1;
        for list in [shown, &mut self.first] {
            if list.len() < OF_A_KIND {
                list.push(hit);
            }
        }
    }
}

impl Index {
    /// Reads all that can be searched, row by row.
    ///
    /// # Cost
    /// Linear in the words that are shown.
    pub(super) fn of(rows: impl Iterator<Item = (Hit, String)>) -> Self {
        let mut index = Self {
            text: String::new(),
            rows: Vec::new(),
            known: Vec::new(),
        };
        for (hit, words) in rows {
            index.rows.push((index.text.len(), hit));
            // A line ends where the row ends, and nowhere else.
            let folded = fold(&words).replace('\n', " ");
            index.text.push_str(&folded);
            index.text.push('\n');
        }
        index.known = known(&index.text);
        index
    }

    /// The rows that hold each of some folded words; nothing for no words.
    ///
    /// # Cost
    /// One search through all text for the longest word, one in each row that has it for the others.
    pub(super) fn find(&self, words: &[String]) -> Found {
        let mut found = Found::default();
        let Some(longest) = words.iter().max_by_key(|word| word.len()) else {
            return found;
        };
        let finder = memmem::Finder::new(longest);
        let mut from = 0;
        while let Some(next) = finder.find(&self.text.as_bytes()[from..]) {
            let at = self
                .rows
                .partition_point(|(start, _)| *start <= from + next)
                - 1;
            let (start, hit) = self.rows[at];
            from = self
                .rows
                .get(at + 1)
                .map_or(self.text.len(), |(start, _)| *start);
            let row = &self.text[start..from];
            if words.iter().all(|word| row.contains(word.as_str())) {
                found.add(hit);
            }
        }
        found
    }

    /// The words of four letters and more, each once, in order.
    pub(super) fn known(&self) -> &[String] {
        &self.known
    }
}

fn known(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let words = text.split(|one: char| !one.is_alphabetic());
    let long = words.filter(|word| word.chars().nth(3).is_some());
    let new = long.filter(|word| seen.insert(*word));
    new.map(str::to_owned).collect()
}

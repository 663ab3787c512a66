//! What can be searched where a server answers: every record that has a page, every quotation.
use super::edition::Edition;
use super::fold::fold;
use crate::graph::Node;
use crate::model::Statement;
use crate::query::in_time;
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
    /// Reads all that can be searched.
    ///
    /// # Cost
    /// Linear in the words that are shown.
    pub(super) fn of(edition: &Edition<'_>) -> Self {
        let mut index = Self {
            text: String::new(),
            rows: Vec::new(),
            known: Vec::new(),
        };
        for hit in edition.hits() {
            index.rows.push((index.text.len(), hit));
            // A line ends where the row ends, and nowhere else.
            let folded = fold(&edition.told(hit)).replace('\n', " ");
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

impl Edition<'_> {
    /// Every record that has a page here and every quotation, in the order of the document.
    fn hits(&self) -> Vec<Hit> {
        let data = self.graph.data();
        let all = |count: usize, node: fn(u32) -> Node| (0u32..).take(count).map(node);
        let mut hits = Vec::new();
        for claim in all(data.claims.len(), Node::Claim).filter(|node| self.shows(*node)) {
            hits.push(Hit::Record(claim));
            if let Node::Claim(at) = claim {
                hits.extend(self.quotes_of(at));
            }
        }
        let others = all(data.actors.len(), Node::Actor)
            .chain(all(data.sources.len(), Node::Source))
            .chain(all(data.evidence.len(), Node::Evidence));
        hits.extend(others.filter(|node| self.shows(*node)).map(Hit::Record));
        hits
    }

    fn quotes_of(&self, claim: u32) -> Vec<Hit> {
        let statements = in_time(self.graph, self.graph.statements_on(claim).to_vec());
        let quoted = |at: u32| {
            let reports = self.graph.statement(at).reports.iter().enumerate();
            let quoted = reports.filter(|(_, report)| report.quote.is_some());
            quoted.map(move |(which, _)| Hit::Quote(at, which))
        };
        statements.into_iter().flat_map(quoted).collect()
    }

    /// The words of one result.
    pub(super) fn told(&self, hit: Hit) -> String {
        match hit {
            // Sources are cited by their short ids.
            Hit::Record(node @ Node::Source(_)) => {
                format!("{} ({})", self.name(node), self.graph.id(node))
            }
            Hit::Record(node) => self.name(node),
            Hit::Quote(at, which) => {
                let statement = self.graph.statement(at);
                let quote = statement.reports[which].quote.as_ref();
                let quote = quote.map(|quote| self.words.quote(&quote.exact));
                let (who, day) = (self.who(statement), self.day_of(statement));
                format!("{who}, {day} {}", quote.unwrap_or_default())
            }
        }
    }

    /// Where a result stands.
    pub(super) fn place_of(&self, hit: Hit) -> String {
        match hit {
            Hit::Record(node) => self.address(node).unwrap_or_default(),
            Hit::Quote(at, _) => self.said(at),
        }
    }

    /// Who speaks, with the role, as text.
    fn who(&self, statement: &Statement) -> String {
        let Some(at) = self.graph.actor_at(&statement.actor) else {
            return String::new();
        };
        let name = self.name(Node::Actor(at));
        match &self.graph.actor(at).role {
            Some(role) => format!("{name}, {}", self.words.text(role)),
            None => name,
        }
    }

    /// When it was said, as text.
    fn day_of(&self, statement: &Statement) -> String {
        let day = match &statement.said {
            Some(said) => self.words.short_date(said),
            None => self.word("page-unknown"),
        };
        match &statement.moment {
            Some(moment) => format!("{day}, {}", self.words.text(moment)),
            None => day,
        }
    }
}

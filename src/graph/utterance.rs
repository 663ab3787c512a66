//! Which statements go back to one and the same utterance.
use super::claim_graph::ClaimGraph;
use super::origin::Origins;
use crate::model::Source;
use std::collections::{BTreeMap, BTreeSet};

/// One origin of what several statements say, and all that goes back to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The sources where the chains of its reports may end, in order of id. Several when the
    /// records do not tell which of them it was.
    pub roots: Vec<u32>,
    /// The statements that go back to it, in the order given.
    pub statements: Vec<u32>,
    /// The one source in which it is known to lie.
    pub source: Option<u32>,
}

impl Origin {
    /// The id of its source; where that is not known, of its first statement.
    #[must_use]
    pub fn id<'g>(&self, graph: &'g ClaimGraph) -> &'g str {
        match (self.source, self.statements.first()) {
            (Some(source), _) => graph.source(source).id.as_str(),
            (None, Some(statement)) => graph.statement(*statement).id.as_str(),
            (None, None) => "",
        }
    }
}

/// Where the words of one statement come from.
struct Descent {
    roots: BTreeSet<u32>,
    /// The documents in which the actor speaks in person; other documents only report.
    own: Vec<u32>,
}

impl Origins {
    /// The sources where the words of a statement may come from.
    ///
    /// Words come from the occasion on which they were said, and from there back to whatever the
    /// same actor said before and the occasion relays. Where no occasion is recorded, they come
    /// from the ends of the chains of those who report them; among these ends from the actor's own
    /// words, if they are there.
    #[must_use]
    pub fn of_statement(&self, graph: &ClaimGraph, statement: u32) -> BTreeSet<u32> {
        self.descent(graph, statement).roots
    }

    /// The independent origins of statements that say the same, in order of their first statement.
    ///
    /// Several reports of one statement are one utterance, hence one origin. Two statements have
    /// one origin when their words may come from one source, or when one is made in a document
    /// that relays the source of the other. What no record relates counts as independent.
    ///
    /// # Cost
    /// O(n log n) in the statements, plus the relays behind the documents in which they are made.
    #[must_use]
    pub fn of_statements(&self, graph: &ClaimGraph, statements: &[u32]) -> Vec<Origin> {
        let descents: Vec<Descent> = (statements.iter())
            .map(|at| self.descent(graph, *at))
            .collect();
        let mut carriers: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, descent) in descents.iter().enumerate() {
            for source in descent.roots.iter().chain(&descent.own) {
                carriers.entry(*source).or_default().push(at);
            }
        }
        let mut families = Families::new(statements.len());
        for members in carriers.values() {
            for pair in members.windows(2) {
                families.join(pair[0], pair[1]);
            }
        }
        let mut repeats = vec![false; statements.len()];
        for (at, descent) in descents.iter().enumerate() {
            for source in relayed_by(graph, &descent.own) {
                let other = carriers.get(&source).and_then(|list| list.first());
                if let Some(other) = other.filter(|_| !descent.roots.contains(&source)) {
                    families.join(at, *other);
                    repeats[at] = true;
                }
            }
        }
        origins(statements, &families.groups(), (&descents, &repeats))
    }

    fn descent(&self, graph: &ClaimGraph, statement: u32) -> Descent {
        let statement = graph.statement(statement);
        let actor = statement.actor.as_str();
        let place = |at: u32| graph.source(at);
        if let Some(at) = statement.at.as_ref().and_then(|id| graph.source_at(id)) {
            let (roots, own) = (own_words(graph, at, actor), vec![at]);
            return Descent { roots, own };
        }
        let (mut roots, mut own) = (BTreeSet::new(), Vec::new());
        for report in &statement.reports {
            let Some(source) = graph.source_at(&report.source) else {
                continue;
            };
            if is_of(place(source), actor) {
                roots.extend(own_words(graph, source, actor));
                own.push(source);
                continue;
            }
            let ends = self.of_source(source);
            let spoken = ends.iter().any(|end| is_of(place(*end), actor));
            let ends = ends
                .iter()
                .filter(|end| !spoken || is_of(place(**end), actor));
            roots.extend(ends);
        }
        Descent { roots, own }
    }
}

/// Whether a source is an actor's own words.
fn is_of(source: &Source, actor: &str) -> bool {
    let by = source.by.as_ref().map(|by| by.as_str());
    let publisher = source.publisher.as_ref().map(|by| by.as_str());
    by == Some(actor) || (by.is_none() && publisher == Some(actor))
}

/// The ends of the chains from a source back through the same actor's own words.
fn own_words(graph: &ClaimGraph, from: u32, actor: &str) -> BTreeSet<u32> {
    let (mut seen, mut ends) = (BTreeSet::from([from]), BTreeSet::new());
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        let relays = graph.source(at).relays.iter();
        let own: Vec<u32> = relays
            .filter_map(|id| graph.source_at(id))
            .filter(|to| is_of(graph.source(*to), actor))
            .collect();
        if own.is_empty() {
            ends.insert(at);
        }
        open.extend(own.into_iter().filter(|to| seen.insert(*to)));
    }
    // Words that only go round in a circle begin where they were met.
    if ends.is_empty() {
        ends.insert(from);
    }
    ends
}

/// All that some sources relay, directly or through others, in order of id.
fn relayed_by(graph: &ClaimGraph, from: &[u32]) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut open = from.to_vec();
    while let Some(at) = open.pop() {
        let relays = graph.source(at).relays.iter();
        let relayed = relays.filter_map(|id| graph.source_at(id));
        open.extend(relayed.filter(|to| seen.insert(*to)));
    }
    seen
}

fn origins(
    statements: &[u32],
    groups: &[Vec<usize>],
    (descents, repeats): (&[Descent], &[bool]),
) -> Vec<Origin> {
    let origin = |members: &Vec<usize>| {
        let first: Vec<usize> = members.iter().copied().filter(|at| !repeats[*at]).collect();
        // In a circle each repeats the other: the first is taken at its word.
        let first = if first.is_empty() {
            vec![members[0]]
        } else {
            first
        };
        let mut common = descents[first[0]].roots.clone();
        let mut roots = BTreeSet::new();
        for at in &first {
            common.retain(|root| descents[*at].roots.contains(root));
            roots.extend(&descents[*at].roots);
        }
        let known = roots.len() == 1 || first.len() > 1;
        Origin {
            roots: roots.into_iter().collect(),
            statements: members.iter().map(|at| statements[*at]).collect(),
            source: common.first().copied().filter(|_| known),
        }
    };
    groups.iter().map(origin).collect()
}

/// Disjoint sets, each led by its smallest member.
struct Families {
    leader: Vec<usize>,
}

impl Families {
    fn new(members: usize) -> Self {
        let leader = (0..members).collect();
        Self { leader }
    }

    fn leader(&mut self, mut at: usize) -> usize {
        while self.leader[at] != at {
            self.leader[at] = self.leader[self.leader[at]];
            at = self.leader[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.leader(a), self.leader(b));
        self.leader[a.max(b)] = a.min(b);
    }

    /// The sets, each in order, by their smallest members.
    fn groups(mut self) -> Vec<Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in 0..self.leader.len() {
            groups.entry(self.leader(at)).or_default().push(at);
        }
        groups.into_values().collect()
    }
}

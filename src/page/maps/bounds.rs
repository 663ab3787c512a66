//! Which cards a map shows: the first pairs, a topic, or what stands around one record.
use crate::graph::{ClaimGraph, Node};
use crate::query::Contradiction;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The most cards and lines of one map: what a school computer shows legibly at once. More is a
/// hairball, not a map.
pub(in crate::page) const CARDS: usize = 24;
pub(in crate::page) const LINES: usize = 60;
/// The most cards around one record, and the most relations of one kind there.
const AROUND: usize = 24;
const OF_A_KIND: usize = 8;
/// The most speakers of one side that come with a pair.
const SPEAKERS: usize = 2;

/// What maps are drawn from.
pub(in crate::page) struct Field<'f> {
    pub(in crate::page) graph: &'f ClaimGraph,
    /// The contradictions, in rank.
    pub(in crate::page) conflicts: &'f [Contradiction],
    /// Those of each record, by place.
    pub(in crate::page) of: &'f BTreeMap<Node, Vec<usize>>,
    /// The degrees of the actors, once they are wanted: some have thousands of relations, and stand on
    /// most maps.
    pub(in crate::page) degrees: &'f OnceLock<Vec<usize>>,
}

/// What one card stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::page) enum Spot {
    /// A record.
    Record(Node),
    /// Relations of one kind of a record, too many to be drawn one by one.
    More {
        of: Node,
        kind: &'static str,
        /// Whether they begin at that record.
        leaves: bool,
        count: usize,
    },
}

impl Field<'_> {
    /// Pair after pair in rank, each with its first speakers; then the evidence on their claims.
    pub(in crate::page) fn first_pairs(&self) -> Vec<Spot> {
        let mut chosen: BTreeSet<Node> = BTreeSet::new();
        for one in self.conflicts {
            add(&mut chosen, self.with_speakers(one));
        }
        let claims: Vec<Node> = chosen.iter().copied().collect();
        self.add_evidence(&mut chosen, &claims);
        chosen.into_iter().map(Spot::Record).collect()
    }

    /// The claims of a topic, those in most contradictions first, each with who speaks on it and
    /// the evidence.
    pub(in crate::page) fn topic(&self, claims: &[u32]) -> Vec<Spot> {
        let mut claims: Vec<Node> = claims.iter().map(|at| Node::Claim(*at)).collect();
        let pairs = |node: &Node| self.of.get(node).map_or(0, Vec::len);
        claims.sort_by_key(|node| (std::cmp::Reverse(pairs(node)), *node));
        let mut chosen: BTreeSet<Node> = BTreeSet::new();
        for claim in &claims {
            let actors = self.ties(*claim).into_iter().map(|tie| tie.other(*claim));
            let actors = actors.filter(|node| matches!(node, Node::Actor(_)));
            let mut wanted: BTreeSet<Node> = actors.take(2 * SPEAKERS).collect();
            wanted.insert(*claim);
            add(&mut chosen, wanted);
        }
        self.add_evidence(&mut chosen, &claims);
        chosen.into_iter().map(Spot::Record).collect()
    }

    /// A record with all that stands beside it; of a kind with too many, the first and a card for
    /// the others.
    pub(in crate::page) fn around(&self, node: Node) -> Vec<Spot> {
        let mut kinds: BTreeMap<(&'static str, bool), Vec<Node>> = BTreeMap::new();
        for tie in self.ties(node) {
            let leaves = tie.from == node && tie.kind != "contradicts";
            let others = kinds.entry((tie.kind, leaves)).or_default();
            others.push(tie.other(node));
        }
        let cards = |most: usize| {
            kinds
                .values()
                .map(|one| one.len().min(most + 1))
                .sum::<usize>()
        };
        let most = (1..=OF_A_KIND).rev().find(|most| cards(*most) < AROUND);
        let most = most.unwrap_or(1);
        let mut chosen = BTreeSet::from([Spot::Record(node)]);
        for ((kind, leaves), others) in kinds {
            // A card that stands for one other record says less than that record.
            let drawn = if others.len() == most + 1 {
                most + 1
            } else {
                most
            };
            let count = others.len().saturating_sub(drawn);
            chosen.extend(others.into_iter().take(drawn).map(Spot::Record));
            if count > 0 {
                let of = node;
                chosen.insert(Spot::More {
                    of,
                    kind,
                    leaves,
                    count,
                });
            }
        }
        chosen.into_iter().collect()
    }

    /// The same with what stands beside those, as far as there is room.
    pub(in crate::page) fn farther(&self, node: Node) -> Vec<Spot> {
        let near = self.around(node);
        let records = |spots: &[Spot]| spots.iter().filter_map(Spot::node).collect::<Vec<_>>();
        let mut chosen: BTreeSet<Spot> = near.iter().copied().collect();
        for beside in records(&near) {
            for tie in self.ties(beside) {
                if chosen.len() < CARDS {
                    chosen.insert(Spot::Record(tie.other(beside)));
                }
            }
        }
        chosen.into_iter().collect()
    }

    /// The two ends of a pair and the first who speak on each side.
    pub(in crate::page) fn with_speakers(&self, one: &Contradiction) -> BTreeSet<Node> {
        let sides = one.sides.iter();
        let said = sides.flat_map(|side| side.statements.iter().take(SPEAKERS));
        let actors = said.filter_map(|at| self.graph.actor_at(&self.graph.statement(*at).actor));
        ends(one).chain(actors.map(Node::Actor)).collect()
    }

    fn add_evidence(&self, chosen: &mut BTreeSet<Node>, claims: &[Node]) {
        for claim in claims
            .iter()
            .filter(|claim| chosen.contains(claim))
            .copied()
            .collect::<Vec<_>>()
        {
            for tie in self.ties(claim) {
                let from = tie.other(claim);
                if matches!(from, Node::Evidence(_)) {
                    add(chosen, BTreeSet::from([from]));
                }
            }
        }
    }
}

/// Adds some records where all of them fit.
fn add(chosen: &mut BTreeSet<Node>, wanted: BTreeSet<Node>) {
    let more = wanted.difference(chosen).count();
    if chosen.len() + more <= CARDS {
        chosen.extend(wanted);
    }
}

/// The two records of a pair, first and second side.
pub(in crate::page) fn ends(one: &Contradiction) -> impl Iterator<Item = Node> + '_ {
    one.sides.iter().filter_map(|side| match side.claim {
        Some(claim) => Some(Node::Claim(claim)),
        None => side.evidence.first().map(|at| Node::Evidence(*at)),
    })
}

//! The relations that a map can draw.
use crate::graph::{Edge, Node};
use crate::page::maps::bounds::{Field, ends};
use crate::query::Contradiction;
use crate::query::position_key;
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::collections::BTreeSet;

/// One relation that a map can draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::page) struct Tie {
    /// What it says: the key of its word, mark and look.
    pub(in crate::page) kind: &'static str,
    pub(in crate::page) from: Node,
    pub(in crate::page) to: Node,
}

impl Tie {
    /// The other end.
    pub(in crate::page) fn other(&self, node: Node) -> Node {
        match self.from == node {
            true => self.to,
            false => self.from,
        }
    }
}

impl Field<'_> {
    /// The contradictions of a record, in rank.
    pub(in crate::page) fn conflicts_of(&self, node: Node) -> impl Iterator<Item = &Contradiction> {
        let places = self.of.get(&node).into_iter().flatten();
        places.map(|at| &self.conflicts[*at])
    }

    /// Every relation of a record that a map can draw, each once: contradictions first.
    pub(in crate::page) fn ties(&self, node: Node) -> Vec<Tie> {
        let mut seen = BTreeSet::new();
        let mut ties = self.pairs(node);
        ties.retain(|tie| seen.insert(*tie));
        let mut edges: Vec<Tie> = self.edges(node).collect();
        edges.sort_unstable();
        edges.dedup();
        ties.extend(edges.into_iter().filter(|tie| !seen.contains(tie)));
        ties
    }

    /// How many these are.
    pub(in crate::page) fn degree(&self, node: Node) -> usize {
        match node {
            Node::Actor(at) => self.of_actors()[at as usize],
            _ => self.counted(node),
        }
    }

    /// How many relations each actor has.
    pub(in crate::page) fn of_actors(&self) -> &[usize] {
        self.degrees.get_or_init(|| {
            let actors = (0u32..).take(self.graph.data().actors.len());
            actors.map(|at| self.counted(Node::Actor(at))).collect()
        })
    }

    fn counted(&self, node: Node) -> usize {
        let both = self.pairs(node).into_iter().chain(self.edges(node));
        // The other end first: of an actor with thousands of claims most differ in that number.
        let mut ties: Vec<(Node, &str, Node)> =
            both.map(|tie| (tie.to, tie.kind, tie.from)).collect();
        ties.sort_unstable();
        ties.dedup();
        ties.len()
    }

    /// The contradictions that a record is an end of; an actor is none.
    fn pairs(&self, node: Node) -> Vec<Tie> {
        if matches!(node, Node::Actor(_)) {
            return Vec::new();
        }
        let pairs = self.conflicts_of(node).filter_map(pair);
        pairs
            .filter(|tie| tie.from != tie.to && (tie.from == node || tie.to == node))
            .collect()
    }

    /// The edges of a record that a map can draw, some perhaps twice.
    fn edges(&self, node: Node) -> impl Iterator<Item = Tie> {
        let net = self.graph.net();
        let at = self.graph.net_index(node).into_iter();
        let both = at.flat_map(move |at| {
            let ways = [Direction::Outgoing, Direction::Incoming];
            ways.into_iter()
                .flat_map(move |way| net.edges_directed(at, way))
        });
        let ties = both.filter_map(move |edge| {
            let (from, to) = (net[edge.source()], net[edge.target()]);
            let kind = self.kind(*edge.weight(), from)?;
            Some(Tie { kind, from, to })
        });
        ties.filter(|tie| tie.from != tie.to)
    }

    fn kind(&self, edge: Edge, from: Node) -> Option<&'static str> {
        match edge {
            Edge::Asserts(at) => Some(position_key(self.graph.statement(at))),
            Edge::Supports(_) => Some("supports"),
            Edge::Discredits(_) => Some("weakens"),
            Edge::Contradicts(_) if matches!(from, Node::Evidence(_)) => Some("weakens"),
            _ => None,
        }
    }
}

/// The line between the two records of a pair; evidence against a claim weakens it.
pub(in crate::page) fn pair(one: &Contradiction) -> Option<Tie> {
    let ends: Vec<Node> = ends(one).collect();
    let [from, to] = ends[..] else {
        return None;
    };
    Some(match (from, to) {
        (Node::Evidence(_), _) => Tie {
            kind: "weakens",
            from,
            to,
        },
        (_, Node::Evidence(_)) => Tie {
            kind: "weakens",
            from: to,
            to: from,
        },
        _ => Tie {
            kind: "contradicts",
            from,
            to,
        },
    })
}

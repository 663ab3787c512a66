//! The records of a checked case with their adjacency; every id in it resolves.
use super::edge::Edge;
use super::index::Groups;
use super::node::Node;
use crate::diagnose::Files;
use crate::model::{
    Actor, ActorId, Claim, ClaimId, Dataset, Evidence, Source, SourceId, Statement, Thing,
};
use petgraph::Direction;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use std::collections::HashMap;

/// A claim graph: actors, things, claims, evidence and sources as nodes; *asserts*, *contradicts*,
/// *supports* and their like as edges.
///
/// Made only from a case without errors (see [`check`](crate::check::check)), so no question that
/// is put to it meets an unknown id. Places in a section are in order of id.
#[derive(Clone, Debug)]
pub struct ClaimGraph {
    pub(super) data: Dataset,
    pub(super) files: Files,
    pub(super) net: DiGraph<Node, Edge>,
    /// Where each section's nodes begin in `net`.
    pub(super) starts: [usize; 6],
    pub(super) by_id: HashMap<Box<str>, Node>,
    pub(super) by_claim: Groups,
    pub(super) by_actor: Groups,
    pub(super) by_source: Groups,
}

impl ClaimGraph {
    /// All records, sorted by id.
    #[must_use]
    pub fn data(&self) -> &Dataset {
        &self.data
    }

    /// The files that the case was read from; empty for a graph built in code.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The graph itself, for petgraph's algorithms.
    #[must_use]
    pub fn net(&self) -> &DiGraph<Node, Edge> {
        &self.net
    }

    /// The index in [`net`](Self::net) of a node.
    #[must_use]
    pub fn net_index(&self, node: Node) -> Option<NodeIndex> {
        let section = match node {
            Node::Actor(_) => 0,
            Node::Thing(_) => 1,
            Node::Source(_) => 2,
            Node::Claim(_) => 3,
            Node::Evidence(_) => 4,
            Node::Statement(_) => 5,
        };
        let at = self.starts[section] + node.index();
        (at < self.net.node_count()).then(|| NodeIndex::new(at))
    }

    /// The node that an id names, whatever its kind.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<Node> {
        self.by_id.get(id).copied()
    }

    /// The id of a node.
    #[must_use]
    pub fn id(&self, node: Node) -> &str {
        let (data, at) = (&self.data, node.index());
        match node {
            Node::Actor(_) => data.actors[at].id.as_str(),
            Node::Thing(_) => data.things[at].id.as_str(),
            Node::Source(_) => data.sources[at].id.as_str(),
            Node::Claim(_) => data.claims[at].id.as_str(),
            Node::Evidence(_) => data.evidence[at].id.as_str(),
            Node::Statement(_) => data.asserts[at].id.as_str(),
        }
    }

    /// The relations of a node, whichever way they go, each with its other end; in order of
    /// relation, then of the other end.
    ///
    /// # Cost
    /// O(d log d) in the relations of that node.
    #[must_use]
    pub fn arrows(&self, node: Node) -> Vec<(Edge, Node)> {
        let Some(at) = self.net_index(node) else {
            return Vec::new();
        };
        let way = |way| self.net.edges_directed(at, way);
        let to = way(Direction::Outgoing).map(|edge| (*edge.weight(), self.net[edge.target()]));
        let from = way(Direction::Incoming).map(|edge| (*edge.weight(), self.net[edge.source()]));
        let mut arrows: Vec<(Edge, Node)> = to.chain(from).collect();
        arrows.sort_unstable();
        arrows
    }

    /// Every node, in the order of [`net`](Self::net).
    pub fn nodes(&self) -> impl Iterator<Item = Node> + '_ {
        self.net.node_weights().copied()
    }

    /// The place of an actor.
    #[must_use]
    pub fn actor_at(&self, id: &ActorId) -> Option<u32> {
        match self.node(id.as_str()) {
            Some(Node::Actor(at)) => Some(at),
            _ => None,
        }
    }

    /// The place of a claim.
    #[must_use]
    pub fn claim_at(&self, id: &ClaimId) -> Option<u32> {
        match self.node(id.as_str()) {
            Some(Node::Claim(at)) => Some(at),
            _ => None,
        }
    }

    /// The place of a source.
    #[must_use]
    pub fn source_at(&self, id: &SourceId) -> Option<u32> {
        match self.node(id.as_str()) {
            Some(Node::Source(at)) => Some(at),
            _ => None,
        }
    }

    /// The actor at a place.
    #[must_use]
    pub fn actor(&self, at: u32) -> &Actor {
        &self.data.actors[at as usize]
    }

    /// The thing at a place.
    #[must_use]
    pub fn thing(&self, at: u32) -> &Thing {
        &self.data.things[at as usize]
    }

    /// The source at a place.
    #[must_use]
    pub fn source(&self, at: u32) -> &Source {
        &self.data.sources[at as usize]
    }

    /// The claim at a place.
    #[must_use]
    pub fn claim(&self, at: u32) -> &Claim {
        &self.data.claims[at as usize]
    }

    /// The piece of evidence at a place.
    #[must_use]
    pub fn evidence(&self, at: u32) -> &Evidence {
        &self.data.evidence[at as usize]
    }

    /// The statement at a place.
    #[must_use]
    pub fn statement(&self, at: u32) -> &Statement {
        &self.data.asserts[at as usize]
    }

    /// The statements on a claim, in order of id.
    #[must_use]
    pub fn statements_on(&self, claim: u32) -> &[u32] {
        self.by_claim.of(claim)
    }

    /// The statements of an actor, in order of id.
    #[must_use]
    pub fn statements_by(&self, actor: u32) -> &[u32] {
        self.by_actor.of(actor)
    }

    /// The statements that a source reports, in order of id.
    #[must_use]
    pub fn statements_in(&self, source: u32) -> &[u32] {
        self.by_source.of(source)
    }
}

//! What a claim is about, and the parts of what it is about.
use super::ask::{Asked, Refusal};
use crate::graph::{ClaimGraph, Edge, Node};
use crate::model::RecordKind;
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::collections::BTreeSet;

/// The kinds of records that can be a topic.
pub const TOPICS: &[RecordKind] = &[
    RecordKind::Claim,
    RecordKind::Thing,
    RecordKind::Actor,
    RecordKind::Source,
];

/// A topic with its parts: what is said of a part is said about the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The topic itself.
    pub node: Node,
    /// The topic and all that is part of it.
    nodes: BTreeSet<Node>,
}

impl Topic {
    /// A topic with the things that are part of it, and their parts.
    ///
    /// # Cost
    /// O(n log n) in the parts.
    #[must_use]
    pub fn new(graph: &ClaimGraph, node: Node) -> Self {
        let mut nodes = BTreeSet::from([node]);
        let mut open = vec![node];
        while let Some(whole) = open.pop() {
            let net = graph.net();
            let Some(index) = graph.net_index(whole) else {
                continue;
            };
            let incoming = net.edges_directed(index, Direction::Incoming);
            for edge in incoming.filter(|edge| *edge.weight() == Edge::PartOf) {
                let part = net[edge.source()];
                if nodes.insert(part) {
                    open.push(part);
                }
            }
        }
        Self { node, nodes }
    }

    /// The topic and all that is part of it, in order of kind and id.
    pub fn nodes(&self) -> impl Iterator<Item = Node> + '_ {
        self.nodes.iter().copied()
    }

    /// Whether a claim is the topic, has it or a part of it as topic, or says something of it.
    ///
    /// # Cost
    /// O(log n) for each relation of the claim.
    #[must_use]
    pub fn has(&self, graph: &ClaimGraph, claim: u32) -> bool {
        self.nodes.contains(&Node::Claim(claim))
            || abouts(graph, claim).any(|node| self.nodes.contains(&node))
    }
}

fn abouts(graph: &ClaimGraph, claim: u32) -> impl Iterator<Item = Node> + '_ {
    let net = graph.net();
    let index = graph.net_index(Node::Claim(claim));
    let edges = index.into_iter().flat_map(|index| net.edges(index));
    let edges = edges.filter(|edge| *edge.weight() == Edge::About);
    edges.map(|edge| net[edge.target()])
}

/// What a claim is about, in order of kind and id: its topic, and the subject of its proposition.
#[must_use]
pub fn topics_of(graph: &ClaimGraph, claim: u32) -> BTreeSet<Node> {
    abouts(graph, claim).collect()
}

impl Asked {
    /// The topic that a parameter names, with its parts.
    ///
    /// # Errors
    /// No record has that id: the nearest ids are offered.
    pub fn topic(&self, graph: &ClaimGraph, name: &str) -> Result<Option<Topic>, Refusal> {
        let node = self.node(graph, name, TOPICS)?;
        Ok(node.map(|node| Topic::new(graph, node)))
    }
}

//! Shortest chains of relations.
use super::claim_graph::ClaimGraph;
use super::edge::Edge;
use super::node::Node;
use petgraph::visit::EdgeRef;
use petgraph::{Direction, graph::NodeIndex};
use std::collections::VecDeque;

/// One relation of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Where the relation begins.
    pub from: Node,
    /// The relation.
    pub edge: Edge,
    /// Where it ends.
    pub to: Node,
    /// Whether the chain goes from `from` to `to`, or back.
    pub along: Along,
}

/// Which way a chain goes through a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Along {
    /// From its beginning to its end.
    Forward,
    /// From its end to its beginning.
    Backward,
}

/// The shortest chain of relations between two nodes, either way through each; ties by id.
///
/// Empty when the two are the same; `None` when no chain joins them.
///
/// # Cost
/// O(nodes + relations): a breadth-first search.
#[must_use]
pub fn shortest_path(graph: &ClaimGraph, from: Node, to: Node) -> Option<Vec<Step>> {
    let net = graph.net();
    let (start, goal) = (graph.net_index(from)?, graph.net_index(to)?);
    let mut came: Vec<Option<(NodeIndex, Step)>> = vec![None; net.node_count()];
    let mut seen = vec![false; net.node_count()];
    seen[start.index()] = true;
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        if at == goal {
            return Some(trace(&came, at));
        }
        for (next, step) in steps_from(graph, at) {
            if !seen[next.index()] {
                seen[next.index()] = true;
                came[next.index()] = Some((at, step));
                queue.push_back(next);
            }
        }
    }
    None
}

fn trace(came: &[Option<(NodeIndex, Step)>], mut at: NodeIndex) -> Vec<Step> {
    let mut steps = Vec::new();
    while let Some((before, step)) = came[at.index()] {
        steps.push(step);
        at = before;
    }
    steps.reverse();
    steps
}

/// The relations of a node either way, in order of relation and other end.
fn steps_from(graph: &ClaimGraph, at: NodeIndex) -> Vec<(NodeIndex, Step)> {
    let net = graph.net();
    let here = net[at];
    let mut steps = Vec::new();
    for edge in net.edges_directed(at, Direction::Outgoing) {
        let to = net[edge.target()];
        steps.push((
            edge.target(),
            Step {
                from: here,
                edge: *edge.weight(),
                to,
                along: Along::Forward,
            },
        ));
    }
    for edge in net.edges_directed(at, Direction::Incoming) {
        let from = net[edge.source()];
        steps.push((
            edge.source(),
            Step {
                from,
                edge: *edge.weight(),
                to: here,
                along: Along::Backward,
            },
        ));
    }
    steps.sort_by_key(|(_, step)| (step.edge, step.from, step.to));
    steps
}

//! From the records of a checked case to its claim graph.
use super::claim_graph::ClaimGraph;
use super::edges::edges;
use super::index::Groups;
use super::node::Node;
use crate::diagnose::Files;
use crate::model::Dataset;
use petgraph::graph::DiGraph;
use std::collections::HashMap;

/// Joins the records. For [`check`](crate::check::check) alone, which has seen that every id
/// resolves; a relation whose end does not is left out.
///
/// # Cost
/// O(n log n) in records and relations.
pub(crate) fn join(mut data: Dataset, files: Files) -> ClaimGraph {
    data.sort();
    let counts = [
        data.actors.len(),
        data.things.len(),
        data.sources.len(),
        data.claims.len(),
        data.evidence.len(),
        data.asserts.len(),
    ];
    let mut starts = [0; 6];
    for section in 1..6 {
        starts[section] = starts[section - 1] + counts[section - 1];
    }
    let mut graph = ClaimGraph {
        data,
        files,
        net: DiGraph::new(),
        starts,
        by_id: HashMap::new(),
        by_claim: Groups::default(),
        by_actor: Groups::default(),
        by_source: Groups::default(),
    };
    add_nodes(&mut graph);
    group_statements(&mut graph);
    for (from, to, edge) in edges(&graph) {
        if let (Some(from), Some(to)) = (graph.net_index(from), graph.net_index(to)) {
            graph.net.add_edge(from, to, edge);
        }
    }
    graph
}

fn add_nodes(graph: &mut ClaimGraph) {
    fn numbers(list: usize) -> impl Iterator<Item = u32> {
        (0u32..).take(list)
    }
    let data = &graph.data;
    let nodes = (numbers(data.actors.len()).map(Node::Actor))
        .chain(numbers(data.things.len()).map(Node::Thing))
        .chain(numbers(data.sources.len()).map(Node::Source))
        .chain(numbers(data.claims.len()).map(Node::Claim))
        .chain(numbers(data.evidence.len()).map(Node::Evidence))
        .chain(numbers(data.asserts.len()).map(Node::Statement));
    let nodes: Vec<Node> = nodes.collect();
    graph.by_id = nodes
        .iter()
        .map(|node| (graph.id(*node).into(), *node))
        .collect();
    for node in nodes {
        graph.net.add_node(node);
    }
}

fn group_statements(graph: &mut ClaimGraph) {
    let (mut claims, mut actors, mut sources) = (Vec::new(), Vec::new(), Vec::new());
    for (at, statement) in (0u32..).zip(&graph.data.asserts) {
        claims.extend(graph.claim_at(&statement.claim).map(|claim| (claim, at)));
        actors.extend(graph.actor_at(&statement.actor).map(|actor| (actor, at)));
        for report in &statement.reports {
            sources.extend(graph.source_at(&report.source).map(|source| (source, at)));
        }
    }
    graph.by_claim = Groups::new(graph.data.claims.len(), &claims);
    graph.by_actor = Groups::new(graph.data.actors.len(), &actors);
    graph.by_source = Groups::new(graph.data.sources.len(), &sources);
}

//! Where reports come from: the ends of the chains of relays.
use super::claim_graph::ClaimGraph;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::BTreeSet;

/// The origins of every source: where its chains of relays end.
#[derive(Clone, Debug)]
pub struct Origins {
    roots: Vec<Vec<u32>>,
    circular: Vec<Vec<u32>>,
}

impl Origins {
    /// Follows the relays of every source to their ends. Sources that relay one another in a
    /// circle count as one origin, named by the first of them.
    ///
    /// # Cost
    /// O(sources + relays), times the number of origins of one source.
    #[must_use]
    pub fn of(graph: &ClaimGraph) -> Self {
        let sources = &graph.data().sources;
        let mut net: DiGraph<(), ()> = DiGraph::new();
        for _ in sources {
            net.add_node(());
        }
        for (at, source) in sources.iter().enumerate() {
            for relayed in source.relays.iter().filter_map(|id| graph.source_at(id)) {
                net.add_edge(NodeIndex::new(at), NodeIndex::new(relayed as usize), ());
            }
        }
        let mut found = Self {
            roots: vec![Vec::new(); sources.len()],
            circular: Vec::new(),
        };
        // The components come with the relayed before those that relay them.
        for mut component in kosaraju_scc(&net) {
            component.sort_unstable();
            found.settle(&net, &component);
        }
        found.circular.sort();
        found
    }

    fn settle(&mut self, net: &DiGraph<(), ()>, component: &[NodeIndex]) {
        let inside: BTreeSet<NodeIndex> = component.iter().copied().collect();
        let mut roots: BTreeSet<u32> = BTreeSet::new();
        for relayed in component.iter().flat_map(|at| net.neighbors(*at)) {
            if !inside.contains(&relayed) {
                roots.extend(&self.roots[relayed.index()]);
            }
        }
        let members: Vec<u32> = component.iter().map(|at| number(*at)).collect();
        let turns = members.len() > 1 || net.contains_edge(component[0], component[0]);
        if turns {
            self.circular.push(members.clone());
        }
        if roots.is_empty() {
            roots.extend(members.first());
        }
        for member in members {
            self.roots[member as usize] = roots.iter().copied().collect();
        }
    }

    /// The origins of a source, in order of id; the source itself when it relays nothing.
    #[must_use]
    pub fn of_source(&self, source: u32) -> &[u32] {
        self.roots.get(source as usize).map_or(&[], Vec::as_slice)
    }

    /// The circles of sources that relay one another, each in order of id.
    #[must_use]
    pub fn circular(&self) -> &[Vec<u32>] {
        &self.circular
    }

    /// The circle that a source is part of, by its place in [`circular`](Self::circular).
    #[must_use]
    pub fn circle_of(&self, source: u32) -> Option<usize> {
        let circles = self.circular.iter();
        let mut circles = circles.enumerate();
        // Circles are few, and faults of reporting: no index is kept for them.
        circles
            .find(|(_, circle)| circle.binary_search(&source).is_ok())
            .map(|(at, _)| at)
    }
}

fn number(at: NodeIndex) -> u32 {
    u32::try_from(at.index()).unwrap_or(u32::MAX)
}

//! Dominators: what every way from the root to a vertex goes through.
use crate::graph::Groups;

/// No vertex: the root's own dominator, or that of a vertex out of reach.
pub(super) const NONE: u32 = u32::MAX;

/// The dominator tree of a rooted graph.
#[derive(Clone, Debug)]
pub(super) struct Dominators {
    /// The nearest dominator of each vertex; `NONE` for the root and what it does not reach.
    nearest: Vec<u32>,
    /// The dominator next to the root, the vertex itself where the root is its nearest.
    first: Vec<u32>,
}

impl Dominators {
    /// The dominators of all vertices `0..vertices`.
    ///
    /// # Cost
    /// O(edges x log vertices); without recursion.
    /// # Source
    /// Lengauer and Tarjan 1979, the simple form with path compression.
    pub(super) fn of(vertices: u32, edges: &[(u32, u32)], root: u32) -> Self {
        let next = Groups::new(vertices as usize, edges);
        let turned: Vec<(u32, u32)> = edges.iter().map(|&(from, to)| (to, from)).collect();
        let before = Groups::new(vertices as usize, &turned);
        let mut forest = Forest::number(vertices, &next, root);
        let nearest = forest.solve(&before);
        let mut found = Self {
            nearest: vec![NONE; vertices as usize],
            first: vec![NONE; vertices as usize],
        };
        for (number, &vertex) in forest.order.iter().enumerate().skip(1) {
            let dominator = forest.order[nearest[number] as usize];
            found.nearest[vertex as usize] = dominator;
            found.first[vertex as usize] = match dominator == root {
                true => vertex,
                false => found.first[dominator as usize],
            };
        }
        found
    }

    /// The proper dominators of a vertex, from the root's side on; without the root.
    pub(super) fn chain(&self, vertex: u32) -> Vec<u32> {
        let mut chain = Vec::new();
        let mut at = self.nearest[vertex as usize];
        while at != NONE && self.nearest[at as usize] != NONE {
            chain.push(at);
            at = self.nearest[at as usize];
        }
        chain.reverse();
        chain
    }

    /// The proper dominator next to the root, where there is one.
    pub(super) fn first(&self, vertex: u32) -> Option<u32> {
        let first = self.first[vertex as usize];
        (first != NONE && first != vertex).then_some(first)
    }
}

/// The depth-first forest under compression; vertices by their depth-first numbers.
struct Forest {
    order: Vec<u32>,
    number: Vec<u32>,
    parent: Vec<u32>,
    ancestor: Vec<u32>,
    label: Vec<u32>,
    semi: Vec<u32>,
}

impl Forest {
    fn number(vertices: u32, next: &Groups, root: u32) -> Self {
        let mut number = vec![NONE; vertices as usize];
        let (mut order, mut parent) = (Vec::new(), Vec::new());
        let mut stack = vec![(root, NONE)];
        while let Some((vertex, from)) = stack.pop() {
            if number[vertex as usize] != NONE {
                continue;
            }
            let own = u32::try_from(order.len()).unwrap_or(NONE);
            number[vertex as usize] = own;
            order.push(vertex);
            parent.push(from);
            stack.extend(next.of(vertex).iter().rev().map(|&to| (to, own)));
        }
        let numbers = || (0u32..).take(order.len()).collect::<Vec<u32>>();
        Self {
            number,
            parent,
            ancestor: vec![NONE; order.len()],
            label: numbers(),
            semi: numbers(),
            order,
        }
    }

    /// The nearest dominator of each number.
    fn solve(&mut self, before: &Groups) -> Vec<u32> {
        let count = self.order.len();
        let mut nearest = vec![0u32; count];
        let mut waiting: Vec<Vec<u32>> = vec![Vec::new(); count];
        for at in (1..count).rev() {
            let own = u32::try_from(at).unwrap_or(NONE);
            for &from in before.of(self.order[at]) {
                let from = self.number[from as usize];
                if from != NONE {
                    let least = self.least(from);
                    self.semi[at] = self.semi[at].min(self.semi[least as usize]);
                }
            }
            waiting[self.semi[at] as usize].push(own);
            let parent = self.parent[at];
            self.ancestor[at] = parent;
            for other in std::mem::take(&mut waiting[parent as usize]) {
                let least = self.least(other);
                let lower = self.semi[least as usize] < self.semi[other as usize];
                nearest[other as usize] = if lower { least } else { parent };
            }
        }
        for at in 1..count {
            if nearest[at] != self.semi[at] {
                nearest[at] = nearest[nearest[at] as usize];
            }
        }
        nearest
    }

    /// The number with the least semidominator on the way up from `from`, compressing the way.
    fn least(&mut self, from: u32) -> u32 {
        let mut way = Vec::new();
        let mut at = from;
        while self.ancestor[at as usize] != NONE {
            way.push(at);
            at = self.ancestor[at as usize];
        }
        let top = at;
        way.pop();
        for &low in way.iter().rev() {
            let above = self.ancestor[low as usize];
            let (best, own) = (self.label[above as usize], self.label[low as usize]);
            if self.semi[best as usize] < self.semi[own as usize] {
                self.label[low as usize] = best;
            }
            // One past the top: the top itself is no proper part of the way.
            self.ancestor[low as usize] = match self.ancestor[above as usize] {
                NONE => above,
                higher => higher,
            };
        }
        if from == top {
            from
        } else {
            self.label[from as usize]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::flow::disjoint_ways;
    use super::*;
    use petgraph::algo::dominators::simple_fast;
    use petgraph::graph::{DiGraph, NodeIndex};

    /// The same edges at every run.
    fn edges(seed: u64, vertices: u32, count: u32) -> Vec<(u32, u32)> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut below = |bound: u32| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            u32::try_from(state % u64::from(bound)).unwrap()
        };
        (0..count)
            .map(|_| (below(vertices), below(vertices)))
            .collect()
    }

    /// The least number of vertices besides root and sink that part them, by trying all sets.
    fn least_cut(vertices: u32, edges: &[(u32, u32)], sink: u32) -> Option<usize> {
        if edges.contains(&(0, sink)) {
            return None;
        }
        let inner: Vec<u32> = (1..vertices).filter(|one| *one != sink).collect();
        let sets = 0u32..1 << inner.len();
        let cuts = sets.filter(|set| {
            let gone = |one: u32| {
                let at = inner.iter().position(|other| *other == one);
                at.is_some_and(|at| set >> at & 1 == 1)
            };
            let mut seen = vec![false; vertices as usize];
            let mut stack = vec![0];
            while let Some(at) = stack.pop() {
                if gone(at) || std::mem::replace(&mut seen[at as usize], true) {
                    continue;
                }
                stack.extend(edges.iter().filter(|edge| edge.0 == at).map(|edge| edge.1));
            }
            !seen[sink as usize]
        });
        cuts.map(|set| set.count_ones() as usize).min()
    }

    #[test]
    fn nearest_dominators_are_those_of_petgraph() {
        for seed in 0..2000 {
            let vertices = 2 + u32::try_from(seed % 23).unwrap();
            let edges = edges(seed, vertices, vertices * 2);
            let own = Dominators::of(vertices, &edges, 0);
            let mut net: DiGraph<(), ()> = DiGraph::new();
            (0..vertices).for_each(|_| {
                net.add_node(());
            });
            for &(from, to) in &edges {
                net.add_edge(
                    NodeIndex::new(from as usize),
                    NodeIndex::new(to as usize),
                    (),
                );
            }
            let theirs = simple_fast(&net, NodeIndex::new(0));
            for vertex in 0..vertices {
                let nearest = theirs.immediate_dominator(NodeIndex::new(vertex as usize));
                let nearest = nearest.map_or(NONE, |at| u32::try_from(at.index()).unwrap());
                assert_eq!(
                    own.nearest[vertex as usize], nearest,
                    "{vertex} of seed {seed}"
                );
            }
        }
    }

    #[test]
    fn ways_are_as_many_as_vertices_that_cut_them() {
        let (mut several, mut dominated) = (0, 0);
        for seed in 0..1500 {
            let vertices = 3 + u32::try_from(seed % 7).unwrap();
            let edges = edges(seed + 77, vertices, vertices * 2);
            let tree = Dominators::of(vertices, &edges, 0);
            for sink in 1..vertices {
                let Some(cut) = least_cut(vertices, &edges, sink) else {
                    continue;
                };
                assert_eq!(
                    disjoint_ways(vertices, &edges, (0, sink)).len(),
                    cut,
                    "seed {seed}"
                );
                assert_eq!(
                    cut == 1,
                    !tree.chain(sink).is_empty(),
                    "{sink} of seed {seed}"
                );
                assert_eq!(tree.first(sink), tree.chain(sink).first().copied());
                several += usize::from(cut > 1);
                dominated += usize::from(cut == 1);
            }
        }
        assert!(several > 200 && dominated > 200, "{several} {dominated}");
    }
}

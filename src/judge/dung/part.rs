//! The undecided parts of a framework: what the grounded labelling leaves open, piece by piece.

use super::framework::Framework;
use super::labelling::{Label, Labelling};
use super::limits::{Limits, SolveError};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;

/// Undecided arguments that are connected, whatever the direction of the attacks between them.
///
/// No attack leads from one part to another, nor from an accepted argument into a part; what is
/// out attacks in vain. So the extensions of a framework are its grounded extension joined with
/// one extension of each part, in every combination.
pub(super) struct Part {
    /// The arguments of the framework, ascending; below, positions in this list are meant.
    pub(super) members: Vec<u32>,
    /// Who attacks each member, ascending, each once.
    pub(super) attackers: Vec<Vec<u32>>,
}

impl Part {
    /// How many arguments it has.
    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    /// Where an argument of the framework stands in the part.
    pub(super) fn position(&self, argument: u32) -> Option<usize> {
        self.members.binary_search(&argument).ok()
    }

    /// The arguments of the framework at some positions.
    pub(super) fn arguments(&self, positions: &[usize]) -> Vec<u32> {
        positions
            .iter()
            .map(|&position| self.members[position])
            .collect()
    }

    /// The size of the largest strongly connected component.
    ///
    /// Kosaraju's algorithm, because the library's form of Tarjan's recurses: a chain of a few
    /// ten thousand arguments would end the stack.
    fn largest_component(&self) -> usize {
        let mut graph: DiGraph<(), (), u32> = DiGraph::new();
        for _ in 0..self.len() {
            graph.add_node(());
        }
        for (to, attackers) in self.attackers.iter().enumerate() {
            for &from in attackers {
                graph.add_edge(NodeIndex::from(from), NodeIndex::new(to), ());
            }
        }
        kosaraju_scc(&graph).iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// The undecided parts, in the order of their first arguments.
///
/// # Errors
/// A strongly connected component beyond the limit.
/// # Cost
/// O(arguments + attacks), up to the inverse of Ackermann's function.
pub(super) fn undecided_parts(
    framework: &Framework,
    labelling: &Labelling,
    limits: &Limits,
) -> Result<Vec<Part>, SolveError> {
    let undecided: Vec<u32> = labelling.labelled(Label::Undecided).collect();
    let parts = split(framework, &undecided);
    for part in &parts {
        if part.len() <= limits.component {
            continue;
        }
        let found = part.largest_component();
        if found > limits.component {
            return Err(SolveError::ComponentTooLarge {
                found,
                limit: limits.component,
            });
        }
    }
    Ok(parts)
}

/// Splits the framework, restricted to some arguments, into its connected parts.
fn split(framework: &Framework, undecided: &[u32]) -> Vec<Part> {
    let mut joined: UnionFind<u32> = UnionFind::new(undecided.len());
    for_each_attack(framework, undecided, |from, to| {
        joined.union(from, to);
    });
    let roots = joined.into_labeling();
    let mut part_of = vec![u32::MAX; undecided.len()];
    let mut place = Vec::with_capacity(undecided.len());
    let mut parts: Vec<Part> = Vec::new();
    for (position, &argument) in undecided.iter().enumerate() {
        let root = roots[position] as usize;
        if part_of[root] == u32::MAX {
            part_of[root] = parts.len() as u32;
            parts.push(Part {
                members: Vec::new(),
                attackers: Vec::new(),
            });
        }
        let part = &mut parts[part_of[root] as usize];
        place.push(part.members.len() as u32);
        part.members.push(argument);
        part.attackers.push(Vec::new());
    }
    for_each_attack(framework, undecided, |from, to| {
        let part = &mut parts[part_of[roots[to as usize] as usize] as usize];
        let attackers = &mut part.attackers[place[to as usize] as usize];
        // Attackers come in ascending order, so a repeated attack follows the first.
        if attackers.last() != Some(&place[from as usize]) {
            attackers.push(place[from as usize]);
        }
    });
    parts
}

/// Calls `each` with the positions of both ends of every attack within `chosen`, attackers
/// ascending.
fn for_each_attack(framework: &Framework, chosen: &[u32], mut each: impl FnMut(u32, u32)) {
    const ELSEWHERE: u32 = u32::MAX;
    let mut position = vec![ELSEWHERE; framework.argument_count() as usize];
    for (at, &argument) in (0..).zip(chosen) {
        position[argument as usize] = at;
    }
    for (from, &argument) in (0..).zip(chosen) {
        for &target in framework.attacked_by(argument) {
            let to = position[target as usize];
            if to != ELSEWHERE {
                each(from, to);
            }
        }
    }
}

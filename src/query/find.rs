//! Finds the contradictions of a case by index: nothing is compared with everything.
use super::backing::{Backing, holders};
use super::conflict::{Clash, Contradiction, Finding};
use crate::graph::{ClaimGraph, Edge, Node, clashes, each_pair};
use crate::model::{Answer, Differs, Stance, Tests};
use std::collections::{BTreeMap, BTreeSet};

/// Two nodes, the one with the smaller id first.
type Pair = (Node, Node);

/// All contradictions: written, and implied by stances, propositions and exclusive groups. Pairs
/// that the author calls compatible are never among them.
///
/// In order: strict before possible, then by the number of independent origins behind both sides,
/// then by id.
///
/// # Cost
/// O(n log n) in the records, plus the contradictions found.
#[must_use]
pub fn contradictions(graph: &ClaimGraph) -> Vec<Contradiction> {
    contradictions_of(graph, |_| true)
}

/// The contradictions of which one side is such a claim or piece of evidence, in the same order.
///
/// # Cost
/// O(n log n) in the claims; what stands behind the two sides is looked up for these alone.
#[must_use]
pub fn contradictions_of(graph: &ClaimGraph, wanted: impl Fn(Node) -> bool) -> Vec<Contradiction> {
    of_pairs(graph, |pair, _| wanted(pair.0) || wanted(pair.1))
}

/// The contradictions of the pairs that are wanted, in order.
fn of_pairs(graph: &ClaimGraph, wanted: impl Fn(Pair, &[Finding]) -> bool) -> Vec<Contradiction> {
    let mut found: BTreeMap<Pair, Vec<Finding>> = BTreeMap::new();
    for (pair, finding) in findings(graph) {
        found.entry(pair).or_default().push(finding);
    }
    let backing = Backing::of(graph);
    let found = found
        .into_iter()
        .filter(|(pair, findings)| wanted(*pair, findings));
    in_order(found.map(|(pair, mut findings)| {
        findings.sort_unstable();
        findings.dedup();
        backing.contradiction(pair, findings)
    }))
}

/// The pairs in contradiction, each once, in no order of weight.
pub(super) fn pairs(graph: &ClaimGraph) -> BTreeSet<Pair> {
    findings(graph).map(|(pair, _)| pair).collect()
}

/// Every way in which a pair is found, traps left aside.
fn findings(graph: &ClaimGraph) -> impl Iterator<Item = (Pair, Finding)> {
    let traps = trap_pairs(graph).into_iter().map(|(pair, _)| pair);
    let traps: BTreeSet<Pair> = traps.collect();
    let found = written(graph).into_iter().chain(derived(graph));
    found.filter(move |(pair, _)| !traps.contains(pair))
}

/// All traps: pairs that look contradictory and are not, with their reasons.
#[must_use]
pub fn traps(graph: &ClaimGraph) -> Vec<Contradiction> {
    traps_of(graph, |_| true)
}

/// The traps of which one side is such a claim or piece of evidence.
#[must_use]
pub fn traps_of(graph: &ClaimGraph, wanted: impl Fn(Node) -> bool) -> Vec<Contradiction> {
    let backing = Backing::of(graph);
    let pairs = trap_pairs(graph).into_iter();
    let pairs = pairs.filter(|((a, b), _)| wanted(*a) || wanted(*b));
    in_order(pairs.map(|(pair, at)| {
        let mut trap = backing.contradiction(pair, vec![Finding::Compatible(at)]);
        trap.differs = graph.data().compatible[at as usize].differs;
        trap.tests = tests_of_trap(trap.differs);
        trap
    }))
}

/// The contradictions that the records imply and that no record states.
#[must_use]
pub fn unwritten(graph: &ClaimGraph) -> Vec<Contradiction> {
    let is_written = |one: &Finding| matches!(one, Finding::Written(_));
    of_pairs(graph, |_, findings| !findings.iter().any(is_written))
}

fn in_order(found: impl Iterator<Item = Contradiction>) -> Vec<Contradiction> {
    let mut list: Vec<Contradiction> = found.collect();
    list.sort_by(|a, b| {
        let weight = |one: &Contradiction| one.origins[0] + one.origins[1];
        (a.strength.cmp(&b.strength))
            .then(weight(b).cmp(&weight(a)))
            .then(a.id.cmp(&b.id))
    });
    list
}

fn pair(graph: &ClaimGraph, a: Node, b: Node) -> Pair {
    if graph.id(a) <= graph.id(b) {
        (a, b)
    } else {
        (b, a)
    }
}

fn trap_pairs(graph: &ClaimGraph) -> Vec<(Pair, u32)> {
    related(graph, |edge| match edge {
        Edge::Compatible(at) => Some(at),
        _ => None,
    })
}

fn written(graph: &ClaimGraph) -> Vec<(Pair, Finding)> {
    let written = related(graph, |edge| match edge {
        Edge::Contradicts(at) => Some(at),
        _ => None,
    });
    let written = written.into_iter();
    written
        .map(|(pair, at)| (pair, Finding::Written(at)))
        .collect()
}

/// The pairs that relations of one kind join, each with the place of its record, in that order.
fn related(graph: &ClaimGraph, kind: impl Fn(Edge) -> Option<u32>) -> Vec<(Pair, u32)> {
    let net = graph.net();
    let mut found: Vec<(Pair, u32)> = (net.raw_edges().iter())
        .filter_map(|edge| {
            let at = kind(edge.weight)?;
            Some((pair(graph, net[edge.source()], net[edge.target()]), at))
        })
        .collect();
    found.sort_unstable_by_key(|(_, at)| *at);
    found
}

fn derived(graph: &ClaimGraph) -> Vec<(Pair, Finding)> {
    let claims = || (0u32..).take(graph.data().claims.len());
    let takes = |claim, stance| holders(graph, claim, stance).next().is_some();
    let held = |claim: u32| takes(claim, Stance::Asserts);
    let both = claims().filter(|claim| held(*claim) && takes(*claim, Stance::Denies));
    let node = Node::Claim;
    let mut found: Vec<(Pair, Finding)> = both
        .map(|claim| ((node(claim), node(claim)), Finding::SameClaim))
        .collect();
    for (at, group) in (0u32..).zip(&graph.data().exclusive) {
        let claims = group.claims.iter().filter_map(|id| graph.claim_at(id));
        let claims: Vec<u32> = claims.filter(|claim| held(*claim)).collect();
        each_pair(&claims, |a, b| {
            found.push((pair(graph, node(a), node(b)), Finding::Exclusive(at)));
        });
    }
    let clashes = clashes(graph, held).into_iter();
    found.extend(clashes.map(|(a, b, conflict)| {
        let pair = pair(graph, node(a), node(b));
        (pair, Finding::Propositions(Clash(conflict)))
    }));
    found
}

fn tests_of_trap(differs: Option<Differs>) -> Tests {
    let answer = |failed: bool| if failed { Answer::No } else { Answer::Yes };
    Tests {
        object: answer(matches!(differs, Some(Differs::Object | Differs::Place))),
        time: answer(differs == Some(Differs::Time)),
        question: answer(matches!(
            differs,
            Some(Differs::Question | Differs::Measure | Differs::Speaker)
        )),
        answers: match differs {
            Some(Differs::Degree) => Answer::No,
            _ => Answer::Unclear,
        },
    }
}

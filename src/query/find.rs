//! Finds the contradictions of a case by index: nothing is compared with everything.
use super::conflict::{Clash, Contradiction, Finding, Moved, Shift, Side};
use crate::graph::{ClaimGraph, Node, Origins, clashes, each_pair};
use crate::model::{Answer, Conflict, ContradictionKind, Differs, Stance, Strength, Tests};
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
/// O(n log n) in the records, plus the pairs of claims about one object, property, time and place.
#[must_use]
pub fn contradictions(graph: &ClaimGraph) -> Vec<Contradiction> {
    let traps: BTreeSet<Pair> = trap_pairs(graph)
        .into_iter()
        .map(|(pair, _)| pair)
        .collect();
    let mut found: BTreeMap<Pair, Vec<Finding>> = BTreeMap::new();
    for (pair, finding) in written(graph).into_iter().chain(derived(graph)) {
        if !traps.contains(&pair) {
            found.entry(pair).or_default().push(finding);
        }
    }
    let backing = Backing::of(graph);
    in_order(found.into_iter().map(|(pair, mut findings)| {
        findings.sort_unstable();
        backing.contradiction(pair, findings)
    }))
}

/// All traps: pairs that look contradictory and are not, with their reasons.
#[must_use]
pub fn traps(graph: &ClaimGraph) -> Vec<Contradiction> {
    let backing = Backing::of(graph);
    in_order(trap_pairs(graph).into_iter().map(|(pair, at)| {
        let mut trap = backing.contradiction(pair, vec![Finding::Compatible(at)]);
        trap.differs = graph.data().compatible[at as usize].differs;
        trap.tests = tests_of_trap(trap.differs);
        trap
    }))
}

/// The contradictions that the records imply and that no record states.
#[must_use]
pub fn unwritten(graph: &ClaimGraph) -> Vec<Contradiction> {
    let is_written = |one: &Contradiction| one.written(graph).is_some();
    contradictions(graph)
        .into_iter()
        .filter(|one| !is_written(one))
        .collect()
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
    let named = |id: &str| graph.node(id);
    (0u32..)
        .zip(&graph.data().compatible)
        .filter_map(|(at, one)| {
            let (from, to) = (named(one.from.as_str())?, named(one.to.as_str())?);
            Some((pair(graph, from, to), at))
        })
        .collect()
}

fn written(graph: &ClaimGraph) -> Vec<(Pair, Finding)> {
    (0u32..)
        .zip(&graph.data().contradicts)
        .filter_map(|(at, one)| {
            let (from, to) = (graph.node(one.from.as_str())?, graph.node(one.to.as_str())?);
            Some((pair(graph, from, to), Finding::Written(at)))
        })
        .collect()
}

fn derived(graph: &ClaimGraph) -> Vec<(Pair, Finding)> {
    let mut found = Vec::new();
    for claim in (0u32..).take(graph.data().claims.len()) {
        let takes = |stance| holders(graph, claim, stance).next().is_some();
        if takes(Stance::Asserts) && takes(Stance::Denies) {
            found.push(((Node::Claim(claim), Node::Claim(claim)), Finding::SameClaim));
        }
    }
    let held = |claim: u32| holders(graph, claim, Stance::Asserts).next().is_some();
    for (at, group) in (0u32..).zip(&graph.data().exclusive) {
        let claims: Vec<u32> = group
            .claims
            .iter()
            .filter_map(|id| graph.claim_at(id))
            .collect();
        let claims: Vec<u32> = claims.into_iter().filter(|claim| held(*claim)).collect();
        each_pair(&claims, |a, b| {
            let pair = pair(graph, Node::Claim(a), Node::Claim(b));
            found.push((pair, Finding::Exclusive(at)));
        });
    }
    for (a, b, conflict) in clashes(graph, held) {
        let pair = pair(graph, Node::Claim(a), Node::Claim(b));
        found.push((pair, Finding::Propositions(Clash(conflict))));
    }
    found
}

/// The statements of one stance on a claim.
fn holders(graph: &ClaimGraph, claim: u32, stance: Stance) -> impl Iterator<Item = u32> + '_ {
    let statements = graph.statements_on(claim).iter().copied();
    statements.filter(move |at| graph.statement(*at).stance == stance)
}

/// What stands behind claims, put in order once for all contradictions.
struct Backing<'g> {
    graph: &'g ClaimGraph,
    origins: Origins,
    /// Evidence that supports a claim.
    supporting: BTreeMap<u32, Vec<u32>>,
    /// Evidence that contradicts a claim.
    opposing: BTreeMap<u32, Vec<u32>>,
}

impl<'g> Backing<'g> {
    fn of(graph: &'g ClaimGraph) -> Self {
        let data = graph.data();
        let mut supporting: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let mut opposing: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let mut enter = |map: &mut BTreeMap<u32, Vec<u32>>, from: &str, to: &str| {
            if let (Some(Node::Evidence(e)), Some(Node::Claim(c))) =
                (graph.node(from), graph.node(to))
            {
                map.entry(c).or_default().push(e);
            }
        };
        for one in &data.supports {
            enter(&mut supporting, one.from.as_str(), one.to.as_str());
        }
        for one in &data.contradicts {
            enter(&mut opposing, one.from.as_str(), one.to.as_str());
            enter(&mut opposing, one.to.as_str(), one.from.as_str());
        }
        Self {
            graph,
            origins: Origins::of(graph),
            supporting,
            opposing,
        }
    }

    fn contradiction(&self, (a, b): Pair, findings: Vec<Finding>) -> Contradiction {
        let graph = self.graph;
        let record = findings.iter().find_map(|finding| match finding {
            Finding::Written(at) => graph.data().contradicts.get(*at as usize),
            _ => None,
        });
        // A written contradiction is told in its author's order.
        let turned = record.is_some_and(|record| record.from.as_str() != graph.id(a));
        let (first, second) = if turned { (b, a) } else { (a, b) };
        let sides = match (first, second) {
            (Node::Claim(one), Node::Claim(other)) if one == other => self.same_claim(one),
            _ => [self.side(first, second), self.side(second, first)],
        };
        let (kind, strength) = match record {
            Some(record) => (Some(record.kind.value), record.strength),
            None => derived_kind(&findings),
        };
        let shifts = shifts(graph, &sides, (kind, strength));
        let id = format!("{}~{}", graph.id(a), graph.id(b));
        let origins = [self.count(&sides[0]), self.count(&sides[1])];
        let tests = record
            .and_then(|record| record.tests)
            .unwrap_or_else(|| tests_of(kind));
        Contradiction {
            id,
            kind,
            strength,
            findings,
            sides,
            shifts,
            tests,
            differs: None,
            origins,
        }
    }

    fn same_claim(&self, claim: u32) -> [Side; 2] {
        let side = |stance, evidence: &BTreeMap<u32, Vec<u32>>| Side {
            claim: Some(claim),
            statements: self.in_time(holders(self.graph, claim, stance).collect()),
            evidence: evidence.get(&claim).cloned().unwrap_or_default(),
        };
        [
            side(Stance::Asserts, &self.supporting),
            side(Stance::Denies, &self.opposing),
        ]
    }

    fn side(&self, of: Node, against: Node) -> Side {
        match of {
            Node::Claim(claim) => {
                let statements = holders(self.graph, claim, Stance::Asserts).collect();
                let mut evidence = self.supporting.get(&claim).cloned().unwrap_or_default();
                if let Node::Claim(other) = against {
                    evidence.extend(self.opposing.get(&other).into_iter().flatten());
                }
                evidence.sort_unstable();
                evidence.dedup();
                Side {
                    claim: Some(claim),
                    statements: self.in_time(statements),
                    evidence,
                }
            }
            Node::Evidence(at) => Side {
                claim: None,
                statements: vec![],
                evidence: vec![at],
            },
            _ => Side {
                claim: None,
                statements: vec![],
                evidence: vec![],
            },
        }
    }

    fn in_time(&self, mut statements: Vec<u32>) -> Vec<u32> {
        let said = |at: &u32| {
            self.graph
                .statement(*at)
                .said
                .as_ref()
                .map(|said| said.value)
        };
        statements.sort_by_key(|at| (said(at).is_none(), said(at), *at));
        statements
    }

    fn count(&self, side: &Side) -> usize {
        let spoken = side
            .statements
            .iter()
            .flat_map(|at| self.origins.of_statement(self.graph, *at));
        let mut origins: BTreeSet<u32> = spoken.collect();
        for at in &side.evidence {
            let source = self.graph.evidence(*at).source.as_ref();
            let source = source.and_then(|id| self.graph.source_at(id));
            origins.extend(source.into_iter().flat_map(|at| self.origins.of_source(at)));
        }
        origins.len()
    }
}

fn derived_kind(findings: &[Finding]) -> (Option<ContradictionKind>, Strength) {
    let kind = findings.iter().find_map(|finding| match finding {
        Finding::SameClaim => Some((ContradictionKind::Denial, Strength::Strict)),
        Finding::Exclusive(_) => Some((ContradictionKind::Denial, Strength::Strict)),
        Finding::Propositions(Clash(conflict)) => {
            let kind = match conflict {
                Conflict::Amounts => ContradictionKind::Number,
                Conflict::Times => ContradictionKind::Time,
                Conflict::YesAndNo => ContradictionKind::State,
                _ => ContradictionKind::Denial,
            };
            Some((kind, conflict.strength()))
        }
        Finding::Written(_) | Finding::Compatible(_) => None,
    });
    kind.map_or((None, Strength::Possible), |(kind, strength)| {
        (Some(kind), strength)
    })
}

/// The answers to the four tests where the author gives none.
fn tests_of(kind: Option<ContradictionKind>) -> Tests {
    let time = match kind {
        Some(ContradictionKind::Shift | ContradictionKind::Time) => Answer::Unclear,
        _ => Answer::Yes,
    };
    Tests {
        object: Answer::Yes,
        time,
        question: Answer::Yes,
        answers: Answer::Yes,
    }
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

/// The actors who stand on both sides, each with the first statement of the one side and the
/// first later one of the other.
fn shifts(
    graph: &ClaimGraph,
    sides: &[Side; 2],
    (kind, strength): (Option<ContradictionKind>, Strength),
) -> Vec<Shift> {
    let by_actor = |side: &Side| {
        let mut first: BTreeMap<u32, u32> = BTreeMap::new();
        for at in &side.statements {
            if let Some(actor) = graph.actor_at(&graph.statement(*at).actor) {
                first.entry(actor).or_insert(*at);
            }
        }
        first
    };
    let (here, there) = (by_actor(&sides[0]), by_actor(&sides[1]));
    let both = here
        .iter()
        .filter_map(|(actor, a)| Some((*actor, *a, *there.get(actor)?)));
    both.filter(|(_, a, b)| a != b)
        .map(|(actor, a, b)| {
            let said = |at: u32| graph.statement(at).said.as_ref().map(|said| said.value);
            let turned = matches!((said(a), said(b)), (Some(a), Some(b)) if a > b);
            let (from, to) = if turned { (b, a) } else { (a, b) };
            let days = said(from)
                .zip(said(to))
                .and_then(|(from, to)| from.days_until(&to));
            let moved = match (kind, strength) {
                (Some(ContradictionKind::Degree), _) => Moved::Strength,
                (_, Strength::Possible) => Moved::Wording,
                _ => Moved::Position,
            };
            Shift {
                actor,
                from,
                to,
                days,
                moved,
            }
        })
        .collect()
}

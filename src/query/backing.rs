//! What stands behind the sides of a contradiction: statements, evidence, origins.
use super::conflict::{Clash, Contradiction, Finding, Side};
use super::order::in_time;
use super::shift::shifts;
use crate::graph::{ClaimGraph, Edge, Node, Origins};
use crate::model::{Answer, Conflict, ContradictionKind, Stance, Strength, Tests};
use std::collections::BTreeSet;

/// The statements of one stance on a claim.
pub(super) fn holders(
    graph: &ClaimGraph,
    claim: u32,
    stance: Stance,
) -> impl Iterator<Item = u32> + '_ {
    let statements = graph.statements_on(claim).iter().copied();
    statements.filter(move |at| graph.statement(*at).stance == stance)
}

/// The evidence for a claim, or against it, in order of id.
pub(super) fn evidence_on(graph: &ClaimGraph, claim: u32, bearing: Bearing) -> Vec<u32> {
    let arrows = graph.arrows(Node::Claim(claim)).into_iter();
    let mut found: Vec<u32> = arrows
        .filter_map(|(edge, other)| match (edge, other, bearing) {
            (Edge::Supports(_), Node::Evidence(at), Bearing::For)
            | (Edge::Contradicts(_), Node::Evidence(at), Bearing::Against) => Some(at),
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Which way evidence bears on a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bearing {
    For,
    Against,
}

/// What stands behind claims, put in order once for all contradictions.
pub(super) struct Backing<'g> {
    graph: &'g ClaimGraph,
    origins: Origins,
}

impl<'g> Backing<'g> {
    pub(super) fn of(graph: &'g ClaimGraph) -> Self {
        let origins = Origins::of(graph);
        Self { graph, origins }
    }

    /// A pair with all that stands behind it.
    pub(super) fn contradiction(
        &self,
        (a, b): (Node, Node),
        findings: Vec<Finding>,
    ) -> Contradiction {
        let graph = self.graph;
        let record = findings.iter().find_map(|finding| match finding {
            Finding::Written(at) => graph.data().contradicts.get(*at as usize),
            _ => None,
        });
        // A written contradiction is told in its author's order.
        let turned = record.is_some_and(|record| record.from.as_str() != graph.id(a));
        let (first, second) = if turned { (b, a) } else { (a, b) };
        let (kind, strength) = match record {
            Some(record) => (Some(record.kind.value), record.strength),
            None => derived_kind(&findings),
        };
        let trap = findings
            .iter()
            .any(|one| matches!(one, Finding::Compatible(_)));
        let sides = match (first, second) {
            (Node::Claim(one), Node::Claim(other)) if one == other => self.same_claim(one),
            // What speaks against one of a compatible pair does not speak for the other.
            _ if trap => [self.side(first, None), self.side(second, None)],
            _ => [
                self.side(first, Some(second)),
                self.side(second, Some(first)),
            ],
        };
        let shifts = match trap {
            true => Vec::new(),
            false => shifts(graph, &sides, (kind, strength)),
        };
        let tests = record.and_then(|record| record.tests);
        Contradiction {
            id: format!("{}~{}", graph.id(a), graph.id(b)),
            kind,
            strength,
            findings,
            companion: self.companion(&sides),
            shifts,
            tests: tests.unwrap_or_else(|| tests_of(kind)),
            differs: None,
            origins: [self.count(&sides[0]), self.count(&sides[1])],
            sides,
        }
    }

    fn same_claim(&self, claim: u32) -> [Side; 2] {
        let side = |stance, bearing| Side {
            claim: Some(claim),
            statements: in_time(self.graph, holders(self.graph, claim, stance).collect()),
            evidence: evidence_on(self.graph, claim, bearing),
        };
        [
            side(Stance::Asserts, Bearing::For),
            side(Stance::Denies, Bearing::Against),
        ]
    }

    /// The written contradiction that tells the same quarrel as an assertion and a denial of one
    /// claim: whoever denies the claim asserts, on the same occasion, what contradicts it.
    fn companion(&self, [asserted, denied]: &[Side; 2]) -> Option<u32> {
        let graph = self.graph;
        let claim = asserted
            .claim
            .filter(|claim| denied.claim == Some(*claim))?;
        let said = |at: u32| {
            let statement = graph.statement(at);
            Some((&statement.actor, statement.at.as_ref()?))
        };
        let occasions: Vec<_> = denied
            .statements
            .iter()
            .filter_map(|at| said(*at))
            .collect();
        graph
            .arrows(Node::Claim(claim))
            .into_iter()
            .find_map(|(edge, other)| {
                let (Edge::Contradicts(record), Node::Claim(other)) = (edge, other) else {
                    return None;
                };
                let mut held = holders(graph, other, Stance::Asserts).filter_map(said);
                held.any(|one| occasions.contains(&one)).then_some(record)
            })
    }

    fn side(&self, of: Node, against: Option<Node>) -> Side {
        match of {
            Node::Claim(claim) => {
                let statements = holders(self.graph, claim, Stance::Asserts).collect();
                let mut evidence = evidence_on(self.graph, claim, Bearing::For);
                if let Some(Node::Claim(other)) = against {
                    evidence.extend(evidence_on(self.graph, other, Bearing::Against));
                }
                evidence.sort_unstable();
                evidence.dedup();
                Side {
                    claim: Some(claim),
                    statements: in_time(self.graph, statements),
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

    /// How many independent origins stand behind a side: of its statements, and the sources of
    /// its evidence.
    fn count(&self, side: &Side) -> usize {
        let spoken = self.origins.of_statements(self.graph, &side.statements);
        let known: BTreeSet<u32> = spoken.iter().flat_map(|one| one.roots.clone()).collect();
        let mut others = BTreeSet::new();
        for at in &side.evidence {
            let source = self.graph.evidence(*at).source.as_ref();
            let source = source.and_then(|id| self.graph.source_at(id));
            let roots = source.map_or(&[][..], |at| self.origins.of_source(at));
            if !roots.iter().any(|root| known.contains(root)) {
                others.insert(roots);
            }
        }
        spoken.len() + others.len()
    }
}

fn derived_kind(findings: &[Finding]) -> (Option<ContradictionKind>, Strength) {
    let kind = findings.iter().find_map(|finding| match finding {
        Finding::SameClaim | Finding::Exclusive(_) => {
            Some((ContradictionKind::Denial, Strength::Strict))
        }
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

//! `claim`: for, against, who says what, in which source.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::conflict::Contradiction;
use super::facts::{self, EvidenceFacts, StatementFacts, TextFacts};
use super::find;
use super::judged::{self, Beside, VerdictFacts};
use super::order::in_time;
use super::origins::{OriginsOf, origins_of};
use super::question::{Param, Question, Takes};
use crate::graph::{ClaimGraph, Edge, Node, Origins};
use crate::judge::{Policy, Verdict, Verdicts, judge_claim};
use crate::model::{RecordKind, Stance, Text};
use serde::Serialize;
use std::collections::BTreeSet;

/// All that bears on one claim.
pub(super) struct AskClaim;

impl Question for AskClaim {
    fn name(&self) -> &'static str {
        "claim"
    }

    fn params(&self) -> &'static [Param] {
        const { &[Param::position("claim", Takes::Id(&[RecordKind::Claim]))] }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let claim = asked.required(graph, "claim", RecordKind::Claim)?;
        Ok(Box::new(claim_of(graph, claim)))
    }
}

/// All that bears on one claim.
#[derive(Serialize)]
pub struct ClaimFacts<'g> {
    /// The claim.
    pub claim: &'g str,
    /// `Fact`, `Forecast`, `Responsibility`, `Judgement` or `Intention`.
    pub kind: &'static str,
    /// Its neutral wording.
    pub text: TextFacts<'g>,
    /// What it is about.
    pub topic: Option<&'g str>,
    /// For a forecast, when it can be checked, as an EDTF date.
    pub due: Option<String>,
    /// Who asserts it, in order of id.
    pub asserted_by: Vec<&'g str>,
    /// Who denies it, in order of id.
    pub denied_by: Vec<&'g str>,
    /// Who says what, in order of time.
    pub statements: Vec<StatementFacts<'g>>,
    /// What supports it: evidence, then claims, each in order of id.
    #[serde(rename = "for")]
    pub pro: Vec<Bearing<'g>>,
    /// What a record says contradicts it: evidence, then claims, each in order of id.
    pub against: Vec<Bearing<'g>>,
    /// What speaks against a statement on it, or against its evidence.
    pub discredits: Vec<Discredit<'g>>,
    /// The sources that report a statement on it, in order of id.
    pub sources: Vec<&'g str>,
    /// Its state under the usual policy, in the shape that `states` gives it.
    pub(super) state: VerdictFacts<'g>,
    /// Its independent origins.
    pub origins: OriginsOf<'g>,
    /// The ids of its contradictions, the strongest first.
    pub contradictions: Vec<String>,
    /// The ids of the traps in which it stands.
    pub traps: Vec<String>,
    #[serde(skip)]
    pub(super) graph: &'g ClaimGraph,
    #[serde(skip)]
    pub(super) at: u32,
    #[serde(skip)]
    pub(super) opposed: Vec<Contradiction>,
    #[serde(skip)]
    pub(super) verdict: (Policy, Verdict),
}

/// A claim or piece of evidence that speaks for or against a claim.
#[derive(Debug, Serialize)]
pub struct Bearing<'g> {
    /// Its id.
    pub from: &'g str,
    /// The piece of evidence; `null` for a claim.
    pub evidence: Option<EvidenceFacts<'g>>,
    /// The author's reason.
    pub because: Option<TextFacts<'g>>,
    #[serde(skip)]
    pub(super) node: Node,
    #[serde(skip)]
    pub(super) reason: Option<&'g Text>,
}

/// What speaks against a statement or a piece of evidence itself.
#[derive(Debug, Serialize)]
pub struct Discredit<'g> {
    /// The claim or evidence that does.
    pub from: &'g str,
    /// The statement or evidence that it speaks against.
    pub to: &'g str,
    /// The author's reason.
    pub because: Option<TextFacts<'g>>,
    #[serde(skip)]
    pub(super) ends: (Node, Node),
    #[serde(skip)]
    pub(super) reason: Option<&'g Text>,
}

/// All that bears on a claim.
///
/// # Cost
/// O(n log n) in the claims of the case, to find the contradictions.
#[must_use]
pub fn claim_of(graph: &ClaimGraph, at: u32) -> ClaimFacts<'_> {
    let claim = graph.claim(at);
    let statements = in_time(graph, graph.statements_on(at).to_vec());
    let (pro, against) = bearings(graph, at);
    let discredits = discredits(graph, at, &pro, &against);
    let judgement = judge_claim(graph, Policy::default(), at);
    let verdict = Verdicts::of(&judgement).verdict(at);
    let opposed = find::contradictions_of(graph, |node| node == Node::Claim(at));
    let traps = find::traps_of(graph, |node| node == Node::Claim(at));
    let ids = |list: &[Contradiction]| list.iter().map(|one| one.id.clone()).collect();
    let those = |list: &[u32]| {
        list.iter()
            .map(|at| facts::statement(graph.statement(*at)))
            .collect()
    };
    ClaimFacts {
        claim: claim.id.as_str(),
        kind: claim.kind.name(),
        text: TextFacts::from(&claim.text),
        topic: claim.topic.as_ref().map(|topic| topic.as_str()),
        due: claim.due.as_ref().map(ToString::to_string),
        asserted_by: actors(graph, &statements, Stance::Asserts),
        denied_by: actors(graph, &statements, Stance::Denies),
        statements: those(&statements),
        pro,
        against,
        discredits,
        sources: sources(graph, &statements),
        state: judged::verdict(&judgement, &verdict, &Beside::nothing()),
        origins: origins_of(graph, &Origins::of(graph), at),
        contradictions: ids(&opposed),
        traps: ids(&traps),
        graph,
        at,
        opposed,
        verdict: (*judgement.policy(), verdict),
    }
}

/// The actors of the statements of one stance, in order of id.
fn actors<'g>(graph: &'g ClaimGraph, statements: &[u32], stance: Stance) -> Vec<&'g str> {
    let those = statements.iter().map(|at| graph.statement(*at));
    let those = those.filter(|one| one.stance == stance);
    let actors: BTreeSet<&str> = those.map(|one| one.actor.as_str()).collect();
    actors.into_iter().collect()
}

/// The sources that report statements, in order of id.
fn sources<'g>(graph: &'g ClaimGraph, statements: &[u32]) -> Vec<&'g str> {
    let reports = statements
        .iter()
        .flat_map(|at| &graph.statement(*at).reports);
    let sources: BTreeSet<&str> = reports.map(|report| report.source.as_str()).collect();
    sources.into_iter().collect()
}

/// What speaks for a claim, and what against it. A claim that contradicts it speaks against it.
fn bearings<'g>(graph: &'g ClaimGraph, claim: u32) -> (Vec<Bearing<'g>>, Vec<Bearing<'g>>) {
    let data = graph.data();
    let (mut pro, mut against) = (Vec::new(), Vec::new());
    for (edge, node) in graph.arrows(Node::Claim(claim)) {
        let (list, reason) = match edge {
            Edge::Supports(at) => {
                let record = &data.supports[at as usize];
                if record.to.as_str() != graph.claim(claim).id.as_str() {
                    continue;
                }
                (&mut pro, record.because.as_ref())
            }
            Edge::Contradicts(at) => {
                let reason = data.contradicts[at as usize].because.as_ref();
                (&mut against, reason)
            }
            _ => continue,
        };
        let evidence = match node {
            Node::Evidence(at) => Some(facts::evidence(graph, at)),
            _ => None,
        };
        list.push(Bearing {
            from: graph.id(node),
            evidence,
            because: reason.map(TextFacts::from),
            node,
            reason,
        });
    }
    let evidence_first = |one: &Bearing<'g>| (one.evidence.is_none(), one.from);
    pro.sort_by_key(evidence_first);
    against.sort_by_key(evidence_first);
    (pro, against)
}

fn discredits<'g>(
    graph: &'g ClaimGraph,
    claim: u32,
    pro: &[Bearing<'g>],
    against: &[Bearing<'g>],
) -> Vec<Discredit<'g>> {
    let data = graph.data();
    let bearing = pro.iter().chain(against).map(|one| one.node);
    let evidence = bearing.filter(|node| matches!(node, Node::Evidence(_)));
    let targets: BTreeSet<Node> = evidence.chain([Node::Claim(claim)]).collect();
    let mut found = BTreeSet::new();
    for target in targets {
        let arrows = graph.arrows(target).into_iter();
        found.extend(arrows.filter_map(|(edge, _)| match edge {
            Edge::Discredits(at) => Some(at),
            _ => None,
        }));
    }
    let here = |to: Node| match to {
        Node::Statement(at) => graph.claim_at(&graph.statement(at).claim) == Some(claim),
        to => pro.iter().chain(against).any(|one| one.node == to),
    };
    let discredit = |at: u32| {
        let record = data.discredits.get(at as usize)?;
        let ends = (
            graph.node(record.from.as_str())?,
            graph.node(record.to.as_str())?,
        );
        here(ends.1).then(|| Discredit {
            from: graph.id(ends.0),
            to: graph.id(ends.1),
            because: record.because.as_ref().map(TextFacts::from),
            ends,
            reason: record.because.as_ref(),
        })
    };
    found.into_iter().filter_map(discredit).collect()
}

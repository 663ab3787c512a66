//! The rubric: base scores that are printed with every answer that uses them.
use super::judgement::Judgement;
use crate::graph::Node;
use crate::model::{EvidenceKind, Named};

/// The four steps of the rubric, strongest first, with their score in 0..=1.
pub const STEPS: [f64; 4] = [0.8, 0.6, 0.4, 0.2];

/// The base score of a claim: nothing is known of it beforehand.
pub const CLAIM: f64 = 0.5;

/// The base score of a piece of evidence, by its kind: a document that can be read again 0.8,
/// a figure, an event or an observation 0.6, somebody's word 0.4, an absence 0.2.
#[must_use]
pub fn evidence_score(kind: EvidenceKind) -> f64 {
    match kind {
        EvidenceKind::Document => STEPS[0],
        EvidenceKind::Figure | EvidenceKind::Event | EvidenceKind::Observation => STEPS[1],
        EvidenceKind::Testimony => STEPS[2],
        EvidenceKind::Absence => STEPS[3],
    }
}

/// The base score of a premise, in 0..=1. A statement counts as somebody's word; with a hedge, as
/// the step below.
#[must_use]
pub fn base_score(judgement: &Judgement<'_>, premise: u32) -> f64 {
    let graph = judgement.graph();
    match judgement.node(premise) {
        Node::Evidence(at) => evidence_score(graph.evidence(at).kind),
        Node::Statement(at) if graph.statement(at).hedge.is_some() => STEPS[3],
        Node::Statement(_) => STEPS[2],
        _ => CLAIM,
    }
}

/// The rubric as it is printed: each kind of evidence with its score.
#[must_use]
pub fn rubric() -> Vec<(EvidenceKind, f64)> {
    let kinds = EvidenceKind::NAMES.iter().map(|(_, kind)| *kind);
    kinds.map(|kind| (kind, evidence_score(kind))).collect()
}

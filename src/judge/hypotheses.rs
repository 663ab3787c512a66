//! Competing hypotheses: claims that exclude one another, against each piece of evidence.
use super::framework::{Premise, Side};
use super::judgement::Judgement;
use super::labelling::Value;
use super::rubric::base_score;
use crate::graph::Node;
use crate::model::Strength;
use std::collections::{BTreeMap, BTreeSet};

/// How a piece of evidence fits a hypothesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub enum Fits {
    /// It supports it.
    C,
    /// It says nothing about it.
    N,
    /// It speaks against it: a possible contradiction, or a denial.
    I,
    /// It strictly contradicts it.
    #[serde(rename = "II")]
    Ii,
}

impl Fits {
    fn weight(self) -> f64 {
        match self {
            Self::C | Self::N => 0.0,
            Self::I => 1.0,
            Self::Ii => 2.0,
        }
    }
}

/// One piece of evidence or statement against every hypothesis.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What is offered.
    pub item: Node,
    /// Its credibility by the rubric, 0..=1.
    pub credibility: f64,
    /// How it fits each hypothesis.
    pub cells: Vec<Fits>,
}

impl Row {
    /// Whether it tells the hypotheses apart.
    #[must_use]
    pub fn is_diagnostic(&self) -> bool {
        self.cells.windows(2).any(|pair| pair[0] != pair[1])
    }
}

/// The matrix of competing hypotheses.
#[derive(Clone, Debug, PartialEq)]
pub struct Hypotheses {
    /// The claims, the least inconsistent first, then in order of id.
    pub claims: Vec<u32>,
    /// The inconsistency of each: the sum of credibility times 1 for `I`, 2 for `II`.
    pub inconsistency: Vec<f64>,
    /// What is offered, in order.
    pub rows: Vec<Row>,
    /// What was offered and is out.
    pub dropped: Vec<Node>,
}

/// Sets a claim and all claims that strictly contradict it against what is offered on any of them.
///
/// A hypothesis on which nothing is offered has inconsistency 0: it is unexamined, not likely.
///
/// # Cost
/// O(hypotheses x items offered on them).
/// # Source
/// Heuer 1999, chapter 8.
#[must_use]
pub fn hypotheses(judgement: &Judgement<'_>, claim: u32) -> Hypotheses {
    let claims = rivals(judgement, claim);
    let cells = cells(judgement, &claims);
    let (mut rows, mut dropped) = (Vec::new(), Vec::new());
    for (item, fits) in cells {
        let node = judgement.node(item);
        if judgement.accepted(item) == Value::No {
            dropped.push(node);
            continue;
        }
        let cells = claims
            .iter()
            .map(|one| fits.get(one).copied().unwrap_or(Fits::N));
        rows.push(Row {
            item: node,
            credibility: base_score(judgement, item),
            cells: cells.collect(),
        });
    }
    ranked(claims, rows, dropped)
}

fn ranked(claims: Vec<u32>, mut rows: Vec<Row>, dropped: Vec<Node>) -> Hypotheses {
    let score = |at: usize| -> f64 {
        let weights = rows
            .iter()
            .map(|row| row.credibility * row.cells[at].weight());
        // Not `sum`: of nothing it is -0.0.
        weights.fold(0.0, |sum, one| sum + one)
    };
    let scores: Vec<f64> = (0..claims.len()).map(score).collect();
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by(|a, b| {
        scores[*a]
            .total_cmp(&scores[*b])
            .then(claims[*a].cmp(&claims[*b]))
    });
    for row in &mut rows {
        row.cells = order.iter().map(|at| row.cells[*at]).collect();
    }
    Hypotheses {
        claims: order.iter().map(|at| claims[*at]).collect(),
        inconsistency: order.iter().map(|at| scores[*at]).collect(),
        rows,
        dropped,
    }
}

/// The claim and those that strictly contradict it, in order of id.
fn rivals(judgement: &Judgement<'_>, claim: u32) -> Vec<u32> {
    let framework = judgement.framework();
    let bearings = judgement.bearings_on_side(claim, Side::Con).iter();
    let others = bearings.filter_map(|one| match framework.premise(one.premise) {
        Premise::Claim(other) => Some(other),
        Premise::Item(_) => None,
    });
    let all: BTreeSet<u32> = others.chain([claim]).collect();
    all.into_iter().collect()
}

/// For each item offered on a hypothesis, how it fits which.
fn cells(judgement: &Judgement<'_>, claims: &[u32]) -> BTreeMap<u32, BTreeMap<u32, Fits>> {
    let mut found: BTreeMap<u32, BTreeMap<u32, Fits>> = BTreeMap::new();
    let mut enter = |item: u32, claim: u32, fits: Fits| {
        let cell = found.entry(item).or_default().entry(claim).or_insert(fits);
        *cell = (*cell).max(fits);
    };
    let framework = judgement.framework();
    for &claim in claims {
        for (side, fits) in [(Side::Pro, Fits::C), (Side::Con, Fits::Ii)] {
            for one in judgement.bearings_on_side(claim, side) {
                let stated = matches!(judgement.node(one.premise), Node::Statement(_));
                let fits = if stated && side == Side::Con {
                    Fits::I
                } else {
                    fits
                };
                if let Premise::Item(item) = framework.premise(one.premise) {
                    enter(item, claim, fits);
                }
            }
        }
    }
    for (item, claim) in possible(judgement) {
        if claims.binary_search(&claim).is_ok() {
            enter(item, claim, Fits::I);
        }
    }
    found
}

/// The contradictions from evidence to a claim that are no more than possible, and no traps.
fn possible(judgement: &Judgement<'_>) -> Vec<(u32, u32)> {
    let graph = judgement.graph();
    let ends = |from: &str, to: &str| match (graph.node(from)?, graph.node(to)?) {
        (Node::Evidence(item), Node::Claim(claim)) => Some((item, claim)),
        (Node::Claim(claim), Node::Evidence(item)) => Some((item, claim)),
        _ => None,
    };
    let traps = graph.data().compatible.iter();
    let traps: BTreeSet<(u32, u32)> = traps
        .filter_map(|one| ends(one.from.as_str(), one.to.as_str()))
        .collect();
    let records = graph.data().contradicts.iter();
    let possible = records.filter(|one| one.strength == Strength::Possible);
    let pairs = possible.filter_map(|one| ends(one.from.as_str(), one.to.as_str()));
    pairs.filter(|pair| !traps.contains(pair)).collect()
}

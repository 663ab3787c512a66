//! What would change a claim's state: the single records without which it would be another.
use super::framework::{Head, Premise, Side};
use super::ground::{Bearing, Ground};
use super::independence::Lines;
use super::judgement::Judgement;
use super::proof::{Proof, Says};
use super::state::{State, Verdicts};
use crate::graph::Node;
use std::collections::BTreeSet;

/// A single record, or a contradiction that follows from two propositions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Single {
    /// A piece of evidence.
    Evidence(u32),
    /// A statement.
    Statement(u32),
    /// A `discredits` record.
    Discredits(u32),
    /// A `supports` record.
    Supports(u32),
    /// A `contradicts` record.
    Contradicts(u32),
    /// An `exclusive` group.
    Exclusive(u32),
    /// The propositions of two claims.
    Propositions(u32, u32),
}

/// A record and the state that the claim would have without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The record.
    pub without: Single,
    /// The state without it.
    pub state: State,
}

/// What would change a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pivots {
    /// Every single record that would, evidence first, then in order of id.
    Found(Vec<Flip>),
    /// Too much stands behind the claim to try every record.
    TooMany,
}

/// How many premises and bearings may be labelled again in all before the search is refused.
const MOST_STEPS: usize = 100_000_000;

/// Finds every single record without which a claim would be in another state.
///
/// While one line is enough for a state, only what its proof names can change it: a proof that does
/// not name a record holds without it. Otherwise every record behind the claim is tried.
///
/// # Cost
/// One labelling of what stands behind the claim for each record tried; refused beyond 100 million
/// premises and bearings in all.
#[must_use]
pub fn pivots(verdicts: &Verdicts<'_, '_>, proof: &Proof, claim: u32) -> Pivots {
    let whole = verdicts.judgement();
    let behind = heads_behind(whole, claim);
    let base = whole.without(|one| !behind.contains(&one.head));
    let state = verdicts.verdict(claim).state;
    let tried = match (
        state,
        whole.policy().corroboration.max(whole.policy().refutation),
    ) {
        (State::Undecided, _) | (_, 2..) => singles(&base, base.bearings().iter()),
        _ => named(&base, proof),
    };
    let each = base.bearings().len() + base.framework().heads() as usize;
    if tried.len().saturating_mul(each) > MOST_STEPS {
        return Pivots::TooMany;
    }
    let flips = tried.into_iter().filter_map(|without| {
        let left = base.without(|one| is_of(&base, one, without));
        let sides = (left.side(claim, Side::Pro), left.side(claim, Side::Con));
        let lines = |side| Lines::of(&left).origin(claim, side).0;
        let other = State::of(sides, left.policy(), lines);
        (other != state).then_some(Flip {
            without,
            state: other,
        })
    });
    Pivots::Found(flips.collect())
}

fn heads_behind(judgement: &Judgement<'_>, claim: u32) -> BTreeSet<u32> {
    let framework = judgement.framework();
    let mut behind = BTreeSet::new();
    let sides = |claim| [Side::Pro, Side::Con].map(|side| framework.side(claim, side));
    let mut stack = sides(claim).to_vec();
    while let Some(head) = stack.pop() {
        if !behind.insert(head) {
            continue;
        }
        for &premise in framework.premises_of(head) {
            match framework.premise(premise) {
                Premise::Item(item) => stack.push(item),
                Premise::Claim(other) => stack.extend(sides(other)),
            }
        }
    }
    behind
}

/// The records that make these bearings, and the items that bear.
fn singles<'b>(
    judgement: &Judgement<'_>,
    bearings: impl Iterator<Item = &'b Bearing>,
) -> BTreeSet<Single> {
    let mut found = BTreeSet::new();
    for one in bearings {
        match judgement.node(one.premise) {
            Node::Evidence(at) => found.insert(Single::Evidence(at)),
            Node::Statement(at) => found.insert(Single::Statement(at)),
            _ => false,
        };
        found.extend(record(judgement, one));
    }
    found
}

fn record(judgement: &Judgement<'_>, one: &Bearing) -> Option<Single> {
    match one.ground {
        Ground::Supports(at) => Some(Single::Supports(at)),
        Ground::Contradicts(at) => Some(Single::Contradicts(at)),
        Ground::Discredits(at) => Some(Single::Discredits(at)),
        Ground::Exclusive(at) => Some(Single::Exclusive(at)),
        Ground::Propositions(_) => {
            let framework = judgement.framework();
            match (framework.premise(one.premise), framework.head(one.head)) {
                (Premise::Claim(a), Head::Side(b, _)) => {
                    Some(Single::Propositions(a.min(b), a.max(b)))
                }
                _ => None,
            }
        }
        Ground::Stated | Ground::Withdrawn => None,
    }
}

/// The records that a proof names.
fn named(judgement: &Judgement<'_>, proof: &Proof) -> BTreeSet<Single> {
    let framework = judgement.framework();
    let mut heads: BTreeSet<u32> = BTreeSet::new();
    let mut premises: BTreeSet<u32> = BTreeSet::new();
    for step in &proof.steps {
        match step.says {
            Says::Side(claim, side, _) => {
                heads.insert(framework.side(claim, side));
            }
            Says::Premise(node, _) => {
                let premise = judgement.premise(node);
                premises.extend(premise);
                heads.extend(premise.filter(|one| *one < framework.items()));
            }
            Says::State(..) => {}
        }
        let circle = step.circle.iter();
        heads.extend(circle.map(|claim| framework.side(*claim, Side::Pro)));
    }
    let within = |one: &&Bearing| premises.contains(&one.premise) && heads.contains(&one.head);
    singles(judgement, judgement.bearings().iter().filter(within))
}

/// Whether a bearing goes when a record does.
fn is_of(judgement: &Judgement<'_>, one: &Bearing, gone: Single) -> bool {
    let item = match gone {
        Single::Evidence(at) => judgement.premise(Node::Evidence(at)),
        Single::Statement(at) => judgement.premise(Node::Statement(at)),
        _ => return record(judgement, one) == Some(gone),
    };
    item == Some(one.premise) || item == Some(one.head)
}

//! What would change a claim's state: the single records without which it would be another.
use super::framework::{Framework, Head, Premise, Side};
use super::ground::{Bearing, Ground};
use super::independence::Lines;
use super::judgement::Judgement;
use super::labelling::{Labelling, Value};
use super::proof::{Proof, Says};
use super::state::{State, Verdicts};
use super::two_sided::label;
use crate::graph::Node;
use std::collections::{BTreeMap, BTreeSet};

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
/// A record that bears on nothing is not tried: a trap, or a contradiction that is only possible,
/// which hold a derived one back.
///
/// While one line is enough for a state, only what its proof names can change it: a proof that does
/// not name a record holds without it. Otherwise every record behind the claim is tried.
///
/// # Cost
/// One labelling of what stands behind the claim for each record tried; refused beyond 100 million
/// premises and bearings in all.
#[must_use]
pub fn pivots(verdicts: &Verdicts<'_, '_>, proof: &Proof, claim: u32) -> Pivots {
    let behind = Behind::of(verdicts.judgement(), claim);
    let base = &behind.judgement;
    let state = verdicts.verdict(claim).state;
    let most = base.policy().corroboration.max(base.policy().refutation);
    let tried = match (state, most) {
        (State::Undecided, _) | (_, 2..) => singles(base, base.bearings().iter()),
        _ => named(base, proof),
    };
    if tried.len().saturating_mul(behind.size()) > MOST_STEPS {
        return Pivots::TooMany;
    }
    let apart = apart(verdicts, claim);
    // A piece of evidence that bears on one thing and the record that says so are the same loss.
    let mut known: BTreeMap<Vec<usize>, State> = BTreeMap::new();
    let flips = tried.into_iter().filter_map(|without| {
        let left = Left::of(&behind, without);
        let other = *known.entry(left.gone()).or_insert_with(|| {
            let lines = |side| left.lines(verdicts.lines(), (claim, side), &apart);
            State::of(left.sides(), base.policy(), lines)
        });
        (other != state).then_some(Flip {
            without,
            state: other,
        })
    });
    Pivots::Found(flips.collect())
}

/// For each side of a claim some items on it that are lines of their own, one more than the policy
/// wants: most records can go without anything else being counted again.
fn apart(verdicts: &Verdicts<'_, '_>, claim: u32) -> [Vec<u32>; 2] {
    let judgement = verdicts.judgement();
    let policy = judgement.policy();
    let wanted = [
        (Side::Pro, policy.corroboration),
        (Side::Con, policy.refutation),
    ];
    wanted.map(|(side, wanted)| {
        let bearings = judgement.bearings_on_side(claim, side).iter();
        let mut premises: Vec<u32> = bearings.map(|one| one.premise).collect();
        premises.dedup();
        premises.retain(|one| judgement.accepted(*one) == Value::Yes);
        match wanted {
            0 | 1 => Vec::new(),
            wanted => verdicts.lines().apart(&premises, wanted as usize + 1),
        }
    })
}

/// What stands behind a claim, under numbers of its own, so that to label it again costs no more
/// than it is large.
struct Behind<'g> {
    judgement: Judgement<'g>,
    /// The heads, by their numbers in the judgement, in order: each stands at its own number here.
    heads: Vec<u32>,
    /// The claim's two sides.
    sides: [u32; 2],
    /// How many items and claims there are.
    counts: (u32, u32),
    /// For each bearing its premise and head.
    arcs: Vec<(u32, u32)>,
}

impl<'g> Behind<'g> {
    fn of(whole: &Judgement<'g>, claim: u32) -> Self {
        let heads = heads_behind(whole, claim);
        let judgement = whole.without(|one| !heads.contains(&one.head));
        let framework = judgement.framework();
        let heads: Vec<u32> = heads.into_iter().collect();
        let items = heads.partition_point(|head| *head < framework.items());
        let mut found = Self {
            sides: [0; 2],
            counts: (number(items), number((heads.len() - items) / 2)),
            arcs: Vec::new(),
            heads,
            judgement,
        };
        let framework = found.judgement.framework();
        found.sides = [Side::Pro, Side::Con].map(|side| found.head(framework.side(claim, side)));
        let bearings = found.judgement.bearings().iter();
        let arcs = bearings.map(|one| (found.premise(one.premise), found.head(one.head)));
        found.arcs = arcs.collect();
        found
    }

    fn head(&self, head: u32) -> u32 {
        number(self.heads.binary_search(&head).unwrap_or_default())
    }

    fn premise(&self, premise: u32) -> u32 {
        let framework = self.judgement.framework();
        match framework.premise(premise) {
            Premise::Item(item) => self.head(item),
            // Each claim behind has both its sides behind, one after the other.
            Premise::Claim(claim) => {
                let items = self.counts.0;
                items + (self.head(framework.side(claim, Side::Pro)) - items) / 2
            }
        }
    }

    /// How many heads and bearings there are.
    fn size(&self) -> usize {
        self.arcs.len() + self.counts.0 as usize + 2 * self.counts.1 as usize
    }
}

/// What is left behind a claim without a record, labelled again.
struct Left<'b, 'g> {
    behind: &'b Behind<'g>,
    labelling: Labelling,
    /// Whether a bearing is gone.
    gone: Vec<bool>,
}

impl<'b, 'g> Left<'b, 'g> {
    fn of(behind: &'b Behind<'g>, without: Single) -> Self {
        let judgement = &behind.judgement;
        let bearings = judgement.bearings().iter();
        let gone: Vec<bool> = bearings.map(|one| is_of(judgement, one, without)).collect();
        let left = behind.arcs.iter().zip(&gone).filter(|(_, gone)| !**gone);
        let left: Vec<(u32, u32)> = left.map(|(arc, _)| *arc).collect();
        let (items, claims) = behind.counts;
        Self {
            labelling: label(&Framework::new(items, claims, &left)),
            behind,
            gone,
        }
    }

    /// The bearings that are gone, by place.
    fn gone(&self) -> Vec<usize> {
        let gone = self.gone.iter().enumerate().filter(|(_, gone)| **gone);
        gone.map(|(at, _)| at).collect()
    }

    /// Which sides of the claim stand.
    fn sides(&self) -> (Value, Value) {
        let [pro, con] = self.behind.sides.map(|head| self.labelling.head(head));
        (pro, con)
    }

    /// How many independent lines stand behind a side of the claim; where those known to be apart
    /// are enough, at least so many.
    fn lines(&self, lines: &Lines<'_, '_>, side: (u32, Side), apart: &[Vec<u32>; 2]) -> usize {
        let judgement = &self.behind.judgement;
        let (apart, wanted) = match side.1 {
            Side::Pro => (&apart[0], judgement.policy().corroboration),
            Side::Con => (&apart[1], judgement.policy().refutation),
        };
        let bearing = |head: u32| self.bearing(head);
        let left = bearing(judgement.framework().side(side.0, side.1));
        let kept = apart.iter().filter(|one| left.binary_search(one).is_ok());
        match kept.count() {
            kept if kept >= wanted as usize => kept,
            _ => lines.count_over(side, &bearing),
        }
    }

    /// The accepted premises that are left on a head, in order.
    fn bearing(&self, head: u32) -> Vec<u32> {
        let bearings = self.behind.judgement.bearings();
        let from = bearings.partition_point(|one| one.head < head);
        let on_head = bearings[from..].iter().zip(&self.gone[from..]);
        let on_head = on_head.take_while(|(one, _)| one.head == head);
        let left = on_head.filter(|(_, gone)| !**gone);
        let left = left.map(|(one, _)| one.premise);
        left.filter(|one| self.accepted(*one)).collect()
    }

    fn accepted(&self, premise: u32) -> bool {
        let premise = self.behind.premise(premise);
        self.labelling.premise(premise) == Value::Yes
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
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

//! The proof of a claim's state: which rule gives what, from which premises.
use super::derive::Derivations;
use super::framework::{Head, Premise, Side};
use super::ground::Ground;
use super::judgement::Judgement;
use super::labelling::Value;
use super::state::{State, Verdicts};
use crate::graph::Node;
use std::collections::BTreeMap;

/// What a step says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The claim is in this state.
    State(u32, State),
    /// A piece of evidence, a statement or a claim is accepted, out or open.
    Premise(Node, Value),
    /// A side of a claim stands, does not stand, or is open.
    Side(u32, Side, Value),
}

/// The rule by which a step follows from those it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The values of both sides give the state.
    Verdict,
    /// Nothing discredits the item: it is accepted.
    Undisputed,
    /// All that discredits the item is out: it is accepted.
    Defended,
    /// Something accepted discredits the item: it is out.
    Discredited,
    /// Something open discredits the item, nothing accepted does: it is open.
    Doubted,
    /// The claim's pro side stands and its con side does not: it is accepted as a premise.
    Accepted,
    /// The claim's pro side does not stand: it is out as a premise.
    Unbacked,
    /// The claim's pro side is open, or stands against an open con side: it is open as a premise.
    Suspended,
    /// Both sides of the claim stand: it is open as a premise.
    BothSides,
    /// An accepted premise makes the side stand.
    Stands,
    /// The side has no premise at all.
    NothingOffered,
    /// Every premise of the side is out.
    Fallen,
    /// The claims of a circle only support one another, and every premise from outside is out.
    Circular,
    /// No premise of the side is accepted, one is open.
    Waits,
}

impl Rule {
    /// Its word in JSON and in the catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Undisputed => "undisputed",
            Self::Defended => "defended",
            Self::Discredited => "discredited",
            Self::Doubted => "doubted",
            Self::Accepted => "accepted",
            Self::Unbacked => "unbacked",
            Self::Suspended => "suspended",
            Self::BothSides => "both-sides",
            Self::Stands => "stands",
            Self::NothingOffered => "nothing-offered",
            Self::Fallen => "fallen",
            Self::Circular => "circular",
            Self::Waits => "waits",
        }
    }
}

/// A step on which another rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Because {
    /// The number of that step.
    pub step: usize,
    /// The record that joins the two; `None` between a claim and its own sides.
    pub ground: Option<Ground>,
}

/// One step of a proof.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it says.
    pub says: Says,
    /// By which rule.
    pub rule: Rule,
    /// The steps on which it rests, in order of premise.
    pub because: Vec<Because>,
    /// The claims of the circle, for [`Rule::Circular`].
    pub circle: Vec<u32>,
    /// How many rules stand under it at most. A settled step rests only on lower ones; an open one
    /// has no height, for what is open may wait on itself.
    pub height: Option<u32>,
}

/// The smallest proof of a claim's state.
///
/// The first step is the state; every other is named by one before it or after it. Each settled
/// step has the smallest derivation by number of rules, ties by order of premise; each open step
/// leads the shortest way to a contested claim or around a loop.
#[derive(Clone, Debug, PartialEq)]
pub struct Proof {
    /// The steps, in the order in which they are told.
    pub steps: Vec<Step>,
}

/// What a step is about, before it has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Atom {
    Verdict,
    Premise(u32),
    Side(u32),
}

/// Proves the state of a claim.
///
/// # Cost
/// O(m log m) in the bearings behind the claim, beside one pass over the premises.
#[must_use]
pub fn prove(verdicts: &Verdicts<'_, '_>, claim: u32) -> Proof {
    let judgement = verdicts.judgement();
    let framework = judgement.framework();
    let mut open = BTreeMap::new();
    for side in [Side::Con, Side::Pro] {
        if judgement.side(claim, side) == Value::Open {
            let head = verdicts.unsettled().head(framework.side(claim, side));
            open.extend(verdicts.unsettled().way(head));
        }
    }
    let prover = Prover {
        judgement,
        derived: Derivations::of(judgement, claim),
        open,
        claim,
        state: verdicts.verdict(claim).state,
    };
    prover.prove()
}

struct Prover<'j, 'g> {
    judgement: &'j Judgement<'g>,
    derived: Derivations<'j, 'g>,
    /// For each open premise or head on the way, the next.
    open: BTreeMap<u32, u32>,
    claim: u32,
    state: State,
}

/// A step whose premises have no numbers yet.
struct Draft {
    rule: Rule,
    because: Vec<(Atom, Option<Ground>)>,
    circle: Vec<u32>,
}

impl Draft {
    fn new(rule: Rule, because: Vec<(Atom, Option<Ground>)>) -> Self {
        Self {
            rule,
            because,
            circle: Vec::new(),
        }
    }
}

impl Prover<'_, '_> {
    fn prove(&self) -> Proof {
        let mut numbers: BTreeMap<Atom, usize> = BTreeMap::new();
        let mut drafts: Vec<(Atom, Draft)> = Vec::new();
        let mut stack = vec![Atom::Verdict];
        while let Some(atom) = stack.pop() {
            if numbers.contains_key(&atom) {
                continue;
            }
            numbers.insert(atom, drafts.len());
            let draft = self.draft(atom);
            stack.extend(draft.because.iter().rev().map(|(atom, _)| *atom));
            drafts.push((atom, draft));
        }
        let steps = drafts.into_iter().map(|(atom, draft)| {
            let because = draft.because.into_iter().map(|(atom, ground)| Because {
                step: numbers[&atom],
                ground,
            });
            Step {
                says: self.says(atom),
                rule: draft.rule,
                because: because.collect(),
                circle: draft.circle,
                height: self.height(atom),
            }
        });
        Proof {
            steps: steps.collect(),
        }
    }

    fn says(&self, atom: Atom) -> Says {
        let (framework, judgement) = (self.judgement.framework(), self.judgement);
        match atom {
            Atom::Verdict => Says::State(self.claim, self.state),
            Atom::Premise(at) => Says::Premise(judgement.node(at), judgement.accepted(at)),
            Atom::Side(head) => match framework.head(head) {
                Head::Side(claim, side) => Says::Side(claim, side, judgement.side(claim, side)),
                Head::Defeat(item) => Says::Premise(judgement.node(item), judgement.accepted(item)),
            },
        }
    }

    fn height(&self, atom: Atom) -> Option<u32> {
        let judgement = self.judgement;
        match atom {
            Atom::Verdict => None,
            Atom::Premise(at) => {
                (judgement.accepted(at) != Value::Open).then(|| self.derived.premise_height(at))
            }
            Atom::Side(head) => (judgement.labelling().head(head) != Value::Open)
                .then(|| self.derived.head_height(head)),
        }
    }

    fn draft(&self, atom: Atom) -> Draft {
        let framework = self.judgement.framework();
        match atom {
            Atom::Verdict => {
                let sides = [Side::Pro, Side::Con].map(|side| framework.side(self.claim, side));
                let because = sides.map(|head| (Atom::Side(head), None));
                Draft::new(Rule::Verdict, because.to_vec())
            }
            Atom::Premise(premise) => match framework.premise(premise) {
                Premise::Item(item) => self.item(item),
                Premise::Claim(claim) => self.claim(claim),
            },
            Atom::Side(head) => self.side(head),
        }
    }

    fn item(&self, item: u32) -> Draft {
        match self.judgement.labelling().head(item) {
            Value::No => {
                let because = self.all(item);
                let rule = if because.is_empty() {
                    Rule::Undisputed
                } else {
                    Rule::Defended
                };
                Draft::new(rule, because)
            }
            Value::Yes => Draft::new(Rule::Discredited, self.chosen(item)),
            Value::Open => Draft::new(Rule::Doubted, self.next(item)),
        }
    }

    fn claim(&self, claim: u32) -> Draft {
        let framework = self.judgement.framework();
        let side = |side| (Atom::Side(framework.side(claim, side)), None);
        let (pro, con) = (side(Side::Pro), side(Side::Con));
        let values = [Side::Pro, Side::Con].map(|side| self.judgement.side(claim, side));
        match values {
            [Value::No, _] => Draft::new(Rule::Unbacked, vec![pro]),
            [Value::Open, _] => Draft::new(Rule::Suspended, vec![pro]),
            [Value::Yes, Value::No] => Draft::new(Rule::Accepted, vec![pro, con]),
            [Value::Yes, Value::Open] => Draft::new(Rule::Suspended, vec![pro, con]),
            [Value::Yes, Value::Yes] => Draft::new(Rule::BothSides, vec![pro, con]),
        }
    }

    fn side(&self, head: u32) -> Draft {
        let framework = self.judgement.framework();
        match self.judgement.labelling().head(head) {
            Value::Yes => Draft::new(Rule::Stands, self.chosen(head)),
            Value::Open => Draft::new(Rule::Waits, self.next(head)),
            Value::No => {
                if let Head::Side(claim, Side::Pro) = framework.head(head)
                    && let Some(circle) = self.derived.circle(claim)
                {
                    return self.circular(circle);
                }
                let because = self.all(head);
                let rule = match because.is_empty() {
                    true => Rule::NothingOffered,
                    false => Rule::Fallen,
                };
                Draft::new(rule, because)
            }
        }
    }

    fn circular(&self, circle: &[u32]) -> Draft {
        let framework = self.judgement.framework();
        let outside = self.derived.outside(circle).into_iter();
        let because = outside.map(|(premise, claim)| {
            let head = framework.side(claim, Side::Pro);
            (Atom::Premise(premise), self.ground(head, premise))
        });
        Draft {
            rule: Rule::Circular,
            because: because.collect(),
            circle: circle.to_vec(),
        }
    }

    /// Every premise of a head, once each.
    fn all(&self, head: u32) -> Vec<(Atom, Option<Ground>)> {
        let bearings = self.judgement.bearings_on(head).iter();
        let mut all: Vec<_> = bearings
            .map(|one| (Atom::Premise(one.premise), Some(one.ground)))
            .collect();
        all.dedup_by_key(|(atom, _)| *atom);
        all
    }

    fn chosen(&self, head: u32) -> Vec<(Atom, Option<Ground>)> {
        let chosen = self.derived.chosen(head).into_iter();
        chosen
            .map(|one| (Atom::Premise(one), self.ground(head, one)))
            .collect()
    }

    fn next(&self, head: u32) -> Vec<(Atom, Option<Ground>)> {
        let atom = self.judgement.framework().premises() + head;
        let next = self.open.get(&atom).copied().into_iter();
        next.map(|one| (Atom::Premise(one), self.ground(head, one)))
            .collect()
    }

    fn ground(&self, head: u32, premise: u32) -> Option<Ground> {
        let bearings = self.judgement.bearings_on(head).iter();
        let mut grounds = bearings.filter(|one| one.premise == premise);
        grounds.next().map(|one| one.ground)
    }
}

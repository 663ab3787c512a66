//! The state of a claim, with a reason that a machine can read.
use super::framework::Side;
use super::ground::withdrawals;
use super::independence::Lines;
use super::judgement::Judgement;
use super::labelling::Value;
use super::policy::Policy;
use super::unsettled::Unsettled;
use crate::graph::{ClaimGraph, Node};
use crate::model::Stance;
use std::collections::BTreeSet;

/// The state of a claim. None says whether the claim is so: only what stands for and against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// What still stands speaks for it, by enough independent lines.
    Corroborated,
    /// What still stands speaks against it.
    Refuted,
    /// Both sides stand.
    Contested,
    /// Nothing that still stands speaks for or against it.
    Unsupported,
    /// It hangs on something unsettled, or on too few independent lines.
    Undecided,
}

impl State {
    /// All states, in the order in which counts are shown.
    pub const ALL: [Self; 5] = [
        Self::Corroborated,
        Self::Refuted,
        Self::Contested,
        Self::Unsupported,
        Self::Undecided,
    ];

    /// The state of a claim whose sides have these values, with `lines` independent lines behind
    /// a side. It is asked only where one side stands alone.
    #[must_use]
    pub fn of(sides: (Value, Value), policy: &Policy, lines: impl Fn(Side) -> usize) -> Self {
        let enough = |side, wanted: u32| wanted <= 1 || lines(side) >= wanted as usize;
        match sides {
            (Value::Yes, Value::No) if enough(Side::Pro, policy.corroboration) => {
                Self::Corroborated
            }
            (Value::No, Value::Yes) if enough(Side::Con, policy.refutation) => Self::Refuted,
            (Value::Yes, Value::Yes) => Self::Contested,
            (Value::No, Value::No) => Self::Unsupported,
            _ => Self::Undecided,
        }
    }

    /// Its word in JSON and in the catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Corroborated => "corroborated",
            Self::Refuted => "refuted",
            Self::Contested => "contested",
            Self::Unsupported => "unsupported",
            Self::Undecided => "undecided",
        }
    }
}

/// Why a claim is in its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Accepted premises back it.
    Backed,
    /// Accepted premises oppose it.
    Opposed,
    /// Accepted premises do both.
    BothSides,
    /// Nothing at all is offered for or against it.
    NothingOffered,
    /// All that is offered has fallen.
    NothingStands,
    /// It is backed only by claims that it backs itself.
    Circular,
    /// One side stands alone, on too few independent lines.
    SingleOrigin,
    /// It waits on premises that are not settled.
    Unsettled,
    /// It waits, in the end, on itself.
    Loop,
}

impl Why {
    /// Its word in JSON and in the catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Backed => "backed",
            Self::Opposed => "opposed",
            Self::BothSides => "both-sides",
            Self::NothingOffered => "nothing-offered",
            Self::NothingStands => "nothing-stands",
            Self::Circular => "circular",
            Self::SingleOrigin => "single-origin",
            Self::Unsettled => "unsettled",
            Self::Loop => "loop",
        }
    }
}

/// A reason with its witnesses, each list in order and without repetition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What kind of reason.
    pub kind: Why,
    /// The premises for the claim that decide: accepted, open or out, as the kind says.
    pub pro: Vec<Node>,
    /// The premises against it.
    pub con: Vec<Node>,
}

/// The state of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The claim, by its place.
    pub claim: u32,
    /// Its state.
    pub state: State,
    /// Whether its pro side stands, before any threshold.
    pub pro: Value,
    /// Whether its con side stands, before any threshold.
    pub con: Value,
    /// The independent lines for it.
    pub independent: usize,
    /// The independent lines against it.
    pub independent_against: usize,
    /// The one origin of the side that stands, where all its lines have one.
    pub single_origin: Option<Node>,
    /// Why.
    pub reason: Reason,
}

/// The states of the claims of one judgement.
pub struct Verdicts<'j, 'g> {
    judgement: &'j Judgement<'g>,
    lines: Lines<'j, 'g>,
    unsettled: Unsettled<'j>,
    /// The claims that fell in a circle.
    circular: BTreeSet<u32>,
}

impl<'j, 'g> Verdicts<'j, 'g> {
    /// Prepares the states of all claims.
    ///
    /// # Cost
    /// O(n log n) in the records and bearings.
    #[must_use]
    pub fn of(judgement: &'j Judgement<'g>) -> Self {
        Self {
            judgement,
            lines: Lines::of(judgement),
            unsettled: Unsettled::of(judgement),
            circular: judgement
                .labelling()
                .circular()
                .iter()
                .flatten()
                .copied()
                .collect(),
        }
    }

    /// The independent lines behind the claims.
    #[must_use]
    pub fn lines(&self) -> &Lines<'j, 'g> {
        &self.lines
    }

    pub(super) fn unsettled(&self) -> &Unsettled<'j> {
        &self.unsettled
    }

    /// The judgement.
    #[must_use]
    pub fn judgement(&self) -> &'j Judgement<'g> {
        self.judgement
    }

    /// The state of a claim.
    #[must_use]
    pub fn verdict(&self, claim: u32) -> Verdict {
        let sides = [Side::Pro, Side::Con];
        let [pro, con] = sides.map(|side| self.judgement.side(claim, side));
        let [(independent, origin), (against, counter)] =
            sides.map(|side| self.lines.origin(claim, side));
        let state = State::of((pro, con), self.judgement.policy(), |side| match side {
            Side::Pro => independent,
            Side::Con => against,
        });
        let kind = match state {
            State::Corroborated => Why::Backed,
            State::Refuted => Why::Opposed,
            State::Contested => Why::BothSides,
            State::Unsupported => self.why_nothing(claim),
            State::Undecided if pro == Value::Open || con == Value::Open => self.why_open(claim),
            State::Undecided => Why::SingleOrigin,
        };
        Verdict {
            claim,
            state,
            pro,
            con,
            independent,
            independent_against: against,
            single_origin: match (pro, con) {
                (Value::No, _) => counter,
                _ => origin,
            },
            reason: self.reason(claim, kind),
        }
    }

    fn why_nothing(&self, claim: u32) -> Why {
        let offered = |side| !self.judgement.bearings_on_side(claim, side).is_empty();
        if self.circular.contains(&claim) {
            Why::Circular
        } else if offered(Side::Pro) || offered(Side::Con) {
            Why::NothingStands
        } else {
            Why::NothingOffered
        }
    }

    fn why_open(&self, claim: u32) -> Why {
        let framework = self.judgement.framework();
        let in_loop = |side| {
            let head = framework.side(claim, side);
            self.unsettled.is_in_loop(self.unsettled.head(head))
        };
        match in_loop(Side::Pro) || in_loop(Side::Con) {
            true => Why::Loop,
            false => Why::Unsettled,
        }
    }

    fn reason(&self, claim: u32, kind: Why) -> Reason {
        let wanted = match kind {
            Why::Backed | Why::Opposed | Why::BothSides | Why::SingleOrigin => Value::Yes,
            Why::NothingOffered | Why::NothingStands | Why::Circular => Value::No,
            Why::Unsettled | Why::Loop => Value::Open,
        };
        let premises = |side| {
            let bearings = self.judgement.bearings_on_side(claim, side).iter();
            let premises = bearings.map(|one| one.premise);
            let wanted = premises.filter(|one| self.judgement.accepted(*one) == wanted);
            let mut nodes: Vec<Node> = wanted.map(|one| self.judgement.node(one)).collect();
            nodes.dedup();
            nodes
        };
        Reason {
            kind,
            pro: premises(Side::Pro),
            con: premises(Side::Con),
        }
    }
}

/// The actors who take a stance on a claim and have not withdrawn it, in order of id.
#[must_use]
pub fn holders(graph: &ClaimGraph, claim: u32, stance: Stance) -> Vec<u32> {
    let withdrawn = withdrawals(graph, claim);
    let statements = graph.statements_on(claim).iter().copied();
    let standing = statements.filter(|at| {
        let kept = withdrawn.iter().all(|(_, taken)| taken != at);
        graph.statement(*at).stance == stance && kept
    });
    let mut actors: Vec<u32> = standing
        .filter_map(|at| graph.actor_at(&graph.statement(at).actor))
        .collect();
    actors.sort_unstable();
    actors.dedup();
    actors
}

//! What a contradiction is: two sides, who holds them, and where it was found.
use crate::graph::ClaimGraph;
use crate::model::{Conflict, ContradictionKind, Contradicts, Differs, Strength, Tests};

/// One side of a contradiction: a claim, who holds it, and what backs it. Numbers are places in
/// the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The claim; `None` when the side is a piece of evidence.
    pub claim: Option<u32>,
    /// The statements that hold it, in order of time.
    pub statements: Vec<u32>,
    /// The evidence behind it.
    pub evidence: Vec<u32>,
}

/// Where a contradiction comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// A `contradicts` record, by its place.
    Written(u32),
    /// One asserts and another denies the same claim.
    SameClaim,
    /// Their propositions cannot both hold.
    Propositions(Clash),
    /// An `exclusive` group names both, by its place.
    Exclusive(u32),
    /// A `compatible` record, by its place: a trap.
    Compatible(u32),
}

/// Why two propositions clash, with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash(pub Conflict);

impl PartialOrd for Clash {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Clash {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0 as u8).cmp(&(other.0 as u8))
    }
}

/// What moved between two statements of one actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Moved {
    /// From yes to no, or from one claim to its opposite.
    Position,
    /// From firm to hedged, or back.
    Strength,
    /// The words; whether the position moved with them, the quotations tell.
    Wording,
    /// What was said is taken back.
    Withdrawal,
    /// What was taken back is said again: the form moved, the position did not.
    Replaced,
}

impl Moved {
    /// The key of its words in the catalogues.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Position => "moved-position",
            Self::Strength => "moved-strength",
            Self::Wording => "moved-wording",
            Self::Withdrawal => "moved-withdrawal",
            Self::Replaced => "moved-replaced",
        }
    }
}

/// An actor on both sides of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The actor, by place.
    pub actor: u32,
    /// The earlier statement.
    pub from: u32,
    /// The later statement.
    pub to: u32,
    /// Whole days between them, where both dates are known.
    pub days: Option<i64>,
    /// What moved.
    pub moved: Moved,
}

/// A pair that cannot both hold, or a trap.
#[derive(Clone, Debug, PartialEq)]
pub struct Contradiction {
    /// The ids of its two sides in order, joined by `~`: the same for the pair either way.
    pub id: String,
    /// What kind; `None` for a trap.
    pub kind: Option<ContradictionKind>,
    /// How strong.
    pub strength: Strength,
    /// Where it comes from: every way in which it was found, the written one first.
    pub findings: Vec<Finding>,
    /// For an assertion and a denial of one claim: the `contradicts` record, by place, in which the
    /// author tells the same quarrel.
    pub companion: Option<u32>,
    /// The two sides; for a written one, from and to.
    pub sides: [Side; 2],
    /// The actors on both sides, with what moved.
    pub shifts: Vec<Shift>,
    /// The four tests.
    pub tests: Tests,
    /// For a trap, what differs.
    pub differs: Option<Differs>,
    /// How many independent origins stand behind each side.
    pub origins: [usize; 2],
}

impl Contradiction {
    /// The record of the author, where there is one.
    #[must_use]
    pub fn written<'g>(&self, graph: &'g ClaimGraph) -> Option<&'g Contradicts> {
        self.findings.iter().find_map(|finding| match finding {
            Finding::Written(at) => graph.data().contradicts.get(*at as usize),
            _ => None,
        })
    }

    /// The record in which the author tells this quarrel: its own, or that of its companion.
    #[must_use]
    pub fn told_in<'g>(&self, graph: &'g ClaimGraph) -> Option<&'g Contradicts> {
        let companion = self
            .companion
            .and_then(|at| graph.data().contradicts.get(at as usize));
        self.written(graph).or(companion)
    }

    /// Whether one actor stands on both sides.
    #[must_use]
    pub fn is_same_actor(&self) -> bool {
        !self.shifts.is_empty()
    }
}

//! A labelling: what is accepted, and which side of each claim stands.

/// What is settled of a premise or a head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Value {
    /// Neither follows.
    #[default]
    Open,
    /// It is accepted; it stands.
    Yes,
    /// It is out; it does not stand.
    No,
}

/// The state of a head that stands; no count of premises reaches it.
pub(super) const STANDS: u32 = u32::MAX;
/// The state of a head that does not stand.
pub(super) const FALLEN: u32 = 0;

/// The labelling of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelling {
    pub(super) items: u32,
    /// For each head `STANDS`, or how many of its premises are not out: `FALLEN` when none is.
    pub(super) heads: Vec<u32>,
    pub(super) circular: Vec<Vec<u32>>,
    pub(super) steps: u64,
}

impl Labelling {
    /// Whether a premise is accepted.
    #[must_use]
    pub fn premise(&self, premise: u32) -> Value {
        let Some(claim) = premise.checked_sub(self.items) else {
            return match self.head(premise) {
                Value::Yes => Value::No,
                Value::No => Value::Yes,
                Value::Open => Value::Open,
            };
        };
        let pro = self.items + 2 * claim;
        match (self.head(pro), self.head(pro + 1)) {
            (Value::No, _) => Value::No,
            (Value::Yes, Value::No) => Value::Yes,
            _ => Value::Open,
        }
    }

    /// Whether a head holds: the item is defeated, the side stands.
    #[must_use]
    pub fn head(&self, head: u32) -> Value {
        match self.heads.get(head as usize) {
            Some(&FALLEN) => Value::No,
            Some(&STANDS) => Value::Yes,
            _ => Value::Open,
        }
    }

    /// The circles of claims that only support one another, in the order in which they fell: every
    /// other premise of their pro sides is out, or fell before. Each in increasing order.
    #[must_use]
    pub fn circular(&self) -> &[Vec<u32>] {
        &self.circular
    }

    /// How many arcs were visited: what the labelling cost.
    #[must_use]
    pub fn steps(&self) -> u64 {
        self.steps
    }
}

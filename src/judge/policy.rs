//! What counts as evidence, and how much independence a state asks for.
use crate::model::Named;

/// Whether a bare statement is evidence for the claim on which it takes its stance.
///
/// A piece of evidence of the kind `Testimony` is evidence under both: its author entered it so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Testimony {
    /// Saying so backs a claim, denying it speaks against it, withdrawing undoes both.
    Counts,
    /// Saying so shows who says so, and nothing more.
    #[default]
    DoesNotCount,
}

impl Named for Testimony {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("counts", Self::Counts),
        ("does-not-count", Self::DoesNotCount),
    ];
}

/// The policy of a judgement; every answer shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Policy {
    /// Whether bare statements are evidence.
    pub testimony: Testimony,
    /// How many independent lines a corroborated claim needs; at least 1.
    pub corroboration: u32,
    /// How many independent lines against it a refuted claim needs; at least 1.
    pub refutation: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            testimony: Testimony::DoesNotCount,
            corroboration: 1,
            refutation: 1,
        }
    }
}

impl Policy {
    /// The policy of a newsroom: a claim is corroborated by two independent lines.
    #[must_use]
    pub fn newsroom() -> Self {
        Self {
            corroboration: 2,
            ..Self::default()
        }
    }

    /// The same policy with another answer on testimony.
    #[must_use]
    pub fn with_testimony(self, testimony: Testimony) -> Self {
        Self { testimony, ..self }
    }
}

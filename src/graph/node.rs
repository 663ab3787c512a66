//! A node of the claim graph: one record that is not a relation.
use crate::model::RecordKind;

/// A record, by its place in the dataset. Places are in order of id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Node {
    /// An actor.
    Actor(u32),
    /// A thing.
    Thing(u32),
    /// A source.
    Source(u32),
    /// A claim.
    Claim(u32),
    /// A piece of evidence.
    Evidence(u32),
    /// A statement: drawn as the edge from its actor to its claim, and itself open to discredit.
    Statement(u32),
}

impl Node {
    /// The kind of record.
    #[must_use]
    pub fn kind(self) -> RecordKind {
        match self {
            Self::Actor(_) => RecordKind::Actor,
            Self::Thing(_) => RecordKind::Thing,
            Self::Source(_) => RecordKind::Source,
            Self::Claim(_) => RecordKind::Claim,
            Self::Evidence(_) => RecordKind::Evidence,
            Self::Statement(_) => RecordKind::Statement,
        }
    }

    /// The place in its section of the dataset.
    #[must_use]
    pub fn index(self) -> usize {
        match self {
            Self::Actor(at) | Self::Thing(at) | Self::Source(at) => at as usize,
            Self::Claim(at) | Self::Evidence(at) | Self::Statement(at) => at as usize,
        }
    }
}

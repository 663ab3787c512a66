//! What stands in a picture and how it is joined: the kinds of cards and of lines.

/// The kind of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardKind {
    /// A document or an occasion of speech.
    Source,
    /// Who speaks.
    Actor,
    /// One proposition.
    Claim,
    /// What is offered for or against.
    Evidence,
    /// What the picture leaves out, counted.
    More,
}

impl CardKind {
    /// Every kind, in the order of the columns of a reading view.
    pub const ALL: [Self; 5] = [
        Self::Source,
        Self::Actor,
        Self::Claim,
        Self::Evidence,
        Self::More,
    ];

    /// Its key in the catalogues and in the ids of a picture: `claim`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Actor => "actor",
            Self::Claim => "claim",
            Self::Evidence => "evidence",
            Self::More => "more",
        }
    }
}

/// The kind of a line. Each has its own word, dashes and end mark, so that none needs its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// An actor says that it is so.
    Asserts,
    /// An actor says so with a hedge.
    Hedges,
    /// An actor says that it is not so.
    Denies,
    /// An actor asks whether it is so.
    Questions,
    /// An actor takes back what was said.
    Withdraws,
    /// Two claims cannot both hold.
    Contradicts,
    /// Two claims look contradictory and are not.
    Compatible,
    /// Evidence or a claim backs a claim.
    Supports,
    /// Evidence speaks against a claim.
    Weakens,
    /// Evidence or a claim attacks a piece of evidence or the way that something was said.
    Discredits,
    /// A source reports what an actor says.
    Reports,
    /// A source repeats another.
    Relays,
}

impl Relation {
    /// Every kind, in the order of the legend.
    pub const ALL: [Self; 12] = [
        Self::Asserts,
        Self::Hedges,
        Self::Denies,
        Self::Questions,
        Self::Withdraws,
        Self::Contradicts,
        Self::Compatible,
        Self::Supports,
        Self::Weakens,
        Self::Discredits,
        Self::Reports,
        Self::Relays,
    ];

    /// Its key in the catalogues and in the ids of a picture: `asserts`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::Hedges => "hedges",
            Self::Denies => "denies",
            Self::Questions => "questions",
            Self::Withdraws => "withdraws",
            Self::Contradicts => "contradicts",
            Self::Compatible => "compatible",
            Self::Supports => "supports",
            Self::Weakens => "weakens",
            Self::Discredits => "discredits",
            Self::Reports => "reports",
            Self::Relays => "relays",
        }
    }

    /// Whether neither end comes first.
    #[must_use]
    pub fn is_symmetric(self) -> bool {
        matches!(self, Self::Contradicts | Self::Compatible)
    }
}

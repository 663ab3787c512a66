//! The kinds of records that an id can name.

super::kind::named_enum! {
    /// What kind of record.
    RecordKind {
        /// Who speaks or is spoken of.
        Actor,
        /// What is spoken of.
        Thing,
        /// A document or an occasion of speech.
        Source,
        /// A proposition.
        Claim,
        /// What is offered for or against a claim.
        Evidence,
        /// Who takes which stance on which claim.
        Statement,
    }
}

impl RecordKind {
    /// The key of its word in the catalogues, and its word in addresses: `claim`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Thing => "thing",
            Self::Source => "source",
            Self::Claim => "claim",
            Self::Evidence => "evidence",
            Self::Statement => "statement",
        }
    }
}

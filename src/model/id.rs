//! Ids: one grammar, one type for each kind of record.
use std::fmt;

/// Longest id, in bytes; enough for a derived statement id of two long names.
const LONGEST: usize = 140;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing is written.
    #[error("an id is empty")]
    Empty,
    /// A sign that ids do not have.
    #[error("an id has the sign {0:?}")]
    Sign(char),
    /// More than 140 bytes.
    #[error("an id is longer than 140 bytes")]
    TooLong,
}

fn well_formed(text: &str) -> Result<(), IdError> {
    if text.len() > LONGEST {
        return Err(IdError::TooLong);
    }
    let first = text.bytes().next().ok_or(IdError::Empty)?;
    let odd = |c: &char| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '.');
    if !first.is_ascii_lowercase() && !first.is_ascii_digit() {
        return Err(IdError::Sign(text.chars().next().unwrap_or('-')));
    }
    text.chars()
        .find(odd)
        .map_or(Ok(()), |sign| Err(IdError::Sign(sign)))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id: small letters, digits, `-` and `.`, a letter or digit first.
            ///
            /// # Errors
            /// The text is empty, too long or has another sign.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                well_formed(text).map(|()| Self(text.into()))
            }

            /// The id as written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

ids! {
    /// Names an [`Actor`](super::Actor).
    ActorId,
    /// Names a [`Thing`](super::Thing).
    ThingId,
    /// Names a [`Source`](super::Source).
    SourceId,
    /// Names a [`Claim`](super::Claim).
    ClaimId,
    /// Names a piece of [`Evidence`](super::Evidence).
    EvidenceId,
    /// Names a [`Statement`](super::Statement); written, or derived as `actor.claim`.
    StatementId,
    /// Names any record, where the notation allows several kinds.
    NodeId,
}

impl StatementId {
    /// The id of a statement whose author wrote none: [`Dataset::derive_ids`] gives it one.
    ///
    /// [`Dataset::derive_ids`]: super::Dataset::derive_ids
    #[must_use]
    pub fn to_derive() -> Self {
        Self("".into())
    }

    /// Whether nobody has given this id yet.
    #[must_use]
    pub fn is_to_derive(&self) -> bool {
        self.0.is_empty()
    }
}

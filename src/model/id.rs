//! Ids: one grammar, one type for each kind of record.
use std::fmt;

/// How an id may look.
#[derive(Clone, Copy)]
enum Form {
    /// What an author gives a record: at most 64 small letters, digits and `-`.
    Given,
    /// `actor.claim.2`, the id of a statement: two given ids, a number, and dots between.
    Derived,
}

impl Form {
    /// Longest id, in bytes.
    fn longest(self) -> usize {
        match self {
            Self::Given => 64,
            Self::Derived => 140,
        }
    }

    fn has(self, sign: char) -> bool {
        match sign {
            'a'..='z' | '0'..='9' | '-' => true,
            '.' => matches!(self, Self::Derived),
            _ => false,
        }
    }
}

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing is written.
    #[error("an id is empty")]
    Empty,
    /// A sign that ids do not have.
    #[error("an id has the sign {0:?}")]
    Sign(char),
    /// More bytes than this.
    #[error("an id is longer than {0} bytes")]
    TooLong(usize),
}

fn well_formed(text: &str, form: Form) -> Result<(), IdError> {
    let first = text.chars().next().ok_or(IdError::Empty)?;
    if !first.is_ascii_lowercase() && !first.is_ascii_digit() {
        return Err(IdError::Sign(first));
    }
    if let Some(sign) = text.chars().find(|sign| !form.has(*sign)) {
        return Err(IdError::Sign(sign));
    }
    match text.len() > form.longest() {
        true => Err(IdError::TooLong(form.longest())),
        false => Ok(()),
    }
}

macro_rules! ids {
    ($form:ident: $($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id: small letters, digits and `-`, a letter or digit first; `.` too where a
            /// statement can be meant.
            ///
            /// # Errors
            /// The text is empty, has another sign or is too long.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                well_formed(text, Form::$form).map(|()| Self(text.into()))
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

ids! { Given:
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
}

ids! { Derived:
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

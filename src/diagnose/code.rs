//! A diagnostic's stable code and how grave it is.
use serde::Serialize;

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The case cannot be used before this is repaired.
    Error,
    /// The case can be used; somebody should look.
    Warning,
    /// Something to know, neither good nor bad.
    Note,
}

impl Severity {
    /// The key of its word in the catalogues.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "diagnostic-error",
            Self::Warning => "diagnostic-warning",
            Self::Note => "diagnostic-note",
        }
    }
}

/// One thing that can be amiss. A code is never used again for something else.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable code, such as `E0101`.
    pub id: &'static str,
    /// The fault in words, and the key of its messages: `unknown-id`, `unknown-id.help`.
    pub name: &'static str,
    /// How grave it is.
    pub severity: Severity,
}

impl Code {
    /// An error.
    #[must_use]
    pub const fn error(id: &'static str, name: &'static str) -> Self {
        Self {
            id,
            name,
            severity: Severity::Error,
        }
    }

    /// A warning.
    #[must_use]
    pub const fn warning(id: &'static str, name: &'static str) -> Self {
        Self {
            id,
            name,
            severity: Severity::Warning,
        }
    }

    /// A note.
    #[must_use]
    pub const fn note(id: &'static str, name: &'static str) -> Self {
        Self {
            id,
            name,
            severity: Severity::Note,
        }
    }
}

//! The six semantics: which sets of arguments stand together.

/// A rule that says which sets of arguments stand together.
/// # Source
/// Dung 1995 (complete, grounded, preferred, stable); Caminada 2006 (semi-stable);
/// Dung, Mancarella and Toni 2007 (ideal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Semantics {
    /// The least complete extension: unique, computed at any size.
    Grounded,
    /// Conflict-free sets that hold exactly what they defend.
    Complete,
    /// The largest complete extensions.
    Preferred,
    /// Conflict-free sets that attack all else; there may be none.
    Stable,
    /// The complete extensions that leave least undecided.
    SemiStable,
    /// The largest admissible set inside every preferred extension: unique.
    Ideal,
}

impl Semantics {
    /// Every semantics, in the order in which it is shown.
    pub const ALL: [Self; 6] = [
        Self::Grounded,
        Self::Complete,
        Self::Preferred,
        Self::Stable,
        Self::SemiStable,
        Self::Ideal,
    ];

    /// The name in full, as `preferred`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Grounded => "grounded",
            Self::Complete => "complete",
            Self::Preferred => "preferred",
            Self::Stable => "stable",
            Self::SemiStable => "semi-stable",
            Self::Ideal => "ideal",
        }
    }

    /// The abbreviation of the ICCMA competitions, as `PR`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Grounded => "GR",
            Self::Complete => "CO",
            Self::Preferred => "PR",
            Self::Stable => "ST",
            Self::SemiStable => "SST",
            Self::Ideal => "ID",
        }
    }

    /// The semantics of that name or abbreviation, whatever its case.
    pub fn parse(text: &str) -> Option<Self> {
        let named = |semantics: &Self| {
            [semantics.name(), semantics.code()]
                .iter()
                .any(|name| name.eq_ignore_ascii_case(text))
        };
        Self::ALL.into_iter().find(named)
    }
}

//! The relations of a case as pairs of ids, whatever their kind.
use crate::diagnose::Spanned;
use crate::model::{Dataset, NodeId, Text};

/// Which relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Relation {
    Contradicts,
    Supports,
    Discredits,
    Compatible,
}

impl Relation {
    /// Its name as written in a case file.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Contradicts => "contradicts",
            Self::Supports => "supports",
            Self::Discredits => "discredits",
            Self::Compatible => "compatible",
        }
    }

    /// Whether its two ends can change places.
    pub(super) fn is_symmetric(self) -> bool {
        matches!(self, Self::Contradicts | Self::Compatible)
    }
}

/// One relation between two records.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge<'d> {
    pub(super) relation: Relation,
    pub(super) from: &'d Spanned<NodeId>,
    pub(super) to: &'d Spanned<NodeId>,
    pub(super) because: Option<&'d Text>,
}

impl<'d> Edge<'d> {
    /// The two ends, in order of id.
    pub(super) fn pair(&self) -> (&'d str, &'d str) {
        let (from, to) = (self.from.as_str(), self.to.as_str());
        (from.min(to), from.max(to))
    }
}

macro_rules! edges {
    ($list:expr, $relation:ident) => {
        $list.iter().map(|one| Edge {
            relation: Relation::$relation,
            from: &one.from,
            to: &one.to,
            because: one.because.as_ref(),
        })
    };
}

/// Every relation, section by section, in the order read.
pub(super) fn relations(data: &Dataset) -> impl Iterator<Item = Edge<'_>> {
    edges!(data.contradicts, Contradicts)
        .chain(edges!(data.supports, Supports))
        .chain(edges!(data.discredits, Discredits))
        .chain(edges!(data.compatible, Compatible))
}

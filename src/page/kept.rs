//! What is found of a case when a page first needs it, and kept for those who ask next.
use super::days::Day;
use super::labels::Labels;
use crate::graph::Node;
use crate::model::Date;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// What is found once, the same in every language.
#[derive(Default)]
pub(super) struct Kept {
    /// The topics with their claims, of both those with most contradictions first.
    pub(super) topics: OnceLock<Vec<(Option<Node>, Vec<u32>)>>,
    /// The claims whose rows of the matrix are drawn in full.
    pub(super) tabled: OnceLock<BTreeSet<u32>>,
    /// By what the contradictions are sifted.
    pub(super) conflicts: OnceLock<Labels>,
    /// Their places, the latest first.
    pub(super) latest: OnceLock<Vec<usize>>,
    /// What the timeline tells.
    pub(super) dated: OnceLock<Dated>,
    /// The place of each statement in time; none for what has no row here.
    pub(super) ranks: OnceLock<Vec<Option<u32>>>,
    /// How many relations of each actor a map could draw.
    pub(super) degrees: OnceLock<Vec<usize>>,
    /// What a teacher may want to look at.
    pub(super) amiss: OnceLock<Vec<Amiss>>,
    /// On how many claims each actor speaks.
    pub(super) spoken: OnceLock<Vec<usize>>,
}

/// One thing that happened or was said.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) node: Node,
    pub(super) date: Date,
}

/// The timeline as it stands whatever is asked of it.
pub(super) struct Dated {
    pub(super) entries: Vec<Entry>,
    /// By what the entries are sifted.
    pub(super) labels: Labels,
    /// The days on which they begin.
    pub(super) days: BTreeSet<Day>,
}

/// What one look finds: how many records, and the first of them.
pub(super) struct Amiss {
    pub(super) count: usize,
    pub(super) first: Vec<Node>,
}

//! What is found of a case when a page first needs it, and kept for those who ask next.
use super::edition::Edition;
use super::labels::Labels;
use super::timeline::Dated;
use crate::graph::Node;
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
}

impl Edition<'_> {
    /// Finds what pages need once, so that who asks first need not wait for it: the order of lists,
    /// then what can be searched.
    ///
    /// # Cost
    /// O(n log n) in the records, linear in the words that are shown.
    pub fn prepare(&self) {
        self.topics();
        self.sifted_pairs();
        self.latest_pairs();
        self.pairs_by_words();
        self.timeline();
        self.index();
    }
}

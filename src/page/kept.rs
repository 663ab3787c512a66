//! What is found of a case when a page first needs it, and kept for those who ask next.
use super::edition::Edition;
use super::labels::Labels;
use super::options::Audience;
use super::review::Amiss;
use super::timeline::Dated;
use crate::graph::{ClaimGraph, Node};
use crate::query::in_time;
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

impl Edition<'_> {
    /// Of some statements those that have a row here, in order of time.
    pub(super) fn in_time(&self, statements: &[u32]) -> Vec<u32> {
        let ranks = self.ranks();
        let ranked = statements.iter();
        let ranked = ranked.filter_map(|at| Some((ranks[*at as usize]?, *at)));
        let mut ranked: Vec<(u32, u32)> = ranked.collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, at)| at).collect()
    }

    /// Whether a statement has a row here.
    pub(super) fn has_row(&self, statement: u32) -> bool {
        self.ranks()[statement as usize].is_some()
    }

    fn ranks(&self) -> &[Option<u32>] {
        self.shown.kept.ranks.get_or_init(|| {
            let all = self.graph.data().asserts.len();
            let statements = (0u32..).take(all).collect();
            let mut ranks = vec![None; all];
            for (rank, at) in (0u32..).zip(in_time(self.graph, statements)) {
                ranks[at as usize] = self.stands(Node::Statement(at)).then_some(rank);
            }
            ranks
        })
    }

    /// On how many claims an actor speaks.
    pub(super) fn spoken_by(&self, actor: u32) -> usize {
        self.spoken()[actor as usize]
    }

    fn spoken(&self) -> &[usize] {
        self.shown.kept.spoken.get_or_init(|| {
            let actors = (0u32..).zip(&self.graph.data().actors);
            let claims = |at: u32| claims_of(self.graph, self.graph.statements_by(at));
            actors.map(|(at, _)| claims(at)).collect()
        })
    }

    /// Finds what pages need once, so that who asks first need not wait for it: the order of lists,
    /// then what can be searched.
    ///
    /// # Cost
    /// O(n log n) in the records, linear in the words that are shown.
    pub fn prepare(&self) {
        self.topics();
        self.ranks();
        self.spoken();
        self.shown.field().of_actors();
        self.sifted_pairs();
        self.latest_pairs();
        self.pairs_by_words();
        self.timeline();
        self.index();
        if self.audience == Audience::Teacher {
            self.amiss();
        }
    }
}

/// How many claims some statements are on.
pub(super) fn claims_of(graph: &ClaimGraph, statements: &[u32]) -> usize {
    let claim = |at: &u32| graph.claim_at(&graph.statement(*at).claim);
    let mut claims: Vec<Option<u32>> = statements.iter().map(claim).collect();
    claims.sort_unstable();
    claims.dedup();
    claims.len()
}

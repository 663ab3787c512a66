//! Statements in order of time, and on how many claims each actor speaks: found once, and kept.
use super::edition::Edition;
use crate::graph::{ClaimGraph, Node};
use crate::query::in_time;

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

    pub(super) fn ranks(&self) -> &[Option<u32>] {
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

    pub(super) fn spoken(&self) -> &[usize] {
        self.shown.kept.spoken.get_or_init(|| {
            let actors = (0u32..).zip(&self.graph.data().actors);
            let claims = |at: u32| claims_of(self.graph, self.graph.statements_by(at));
            actors.map(|(at, _)| claims(at)).collect()
        })
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

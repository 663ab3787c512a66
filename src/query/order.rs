//! Statements in an order.
use crate::graph::ClaimGraph;

/// Puts statements in order of time; those without a date come last, ties in order of id.
///
/// # Cost
/// O(n log n) in the statements.
#[must_use]
pub fn in_time(graph: &ClaimGraph, mut statements: Vec<u32>) -> Vec<u32> {
    let said = |at: u32| graph.statement(at).said.as_ref().map(|said| said.value);
    statements.sort_by_cached_key(|at| {
        let said = said(*at);
        let ends = said.map(|said| (said.earliest(), said.latest()));
        (said.is_none(), ends, *at)
    });
    statements
}

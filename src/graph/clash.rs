//! Pairs of claims whose propositions cannot both hold, found by what they are about.
use super::claim_graph::ClaimGraph;
use crate::model::{Conflict, Proposition};
use std::collections::BTreeMap;

/// The pairs of claims whose propositions cannot both hold, with why; the claim with the smaller
/// id first, in order. Only claims that `admits` lets in are compared.
///
/// # Cost
/// O(n log n) in the claims, plus the pairs of claims about one object, property, time and place.
#[must_use]
pub fn clashes(graph: &ClaimGraph, admits: impl Fn(u32) -> bool) -> Vec<(u32, u32, Conflict)> {
    let mut found = Vec::new();
    for claims in claims_by_object(graph, admits).into_values() {
        each_pair(&claims, |a, b| {
            let propositions = [a, b].map(|at| graph.claim(at).proposition.as_ref());
            let conflict = match propositions {
                [Some(one), Some(other)] => one.conflict(other),
                _ => None,
            };
            found.extend(conflict.map(|conflict| (a, b, conflict)));
        });
    }
    found.sort_unstable_by_key(|&(a, b, _)| (a, b));
    found
}

/// Visits each pair of a list, in order.
pub fn each_pair(claims: &[u32], mut visit: impl FnMut(u32, u32)) {
    for (at, &a) in claims.iter().enumerate() {
        for &b in &claims[at + 1..] {
            visit(a, b);
        }
    }
}

/// What two propositions must share before their values are compared.
type Object<'g> = (&'g str, &'g str, Option<String>, Option<&'g str>);

fn claims_by_object<'g>(
    graph: &'g ClaimGraph,
    admits: impl Fn(u32) -> bool,
) -> BTreeMap<Object<'g>, Vec<u32>> {
    let mut groups: BTreeMap<Object<'g>, Vec<u32>> = BTreeMap::new();
    for (at, claim) in (0u32..).zip(&graph.data().claims) {
        let Some(one) = claim.proposition.as_ref().filter(|_| admits(at)) else {
            continue;
        };
        groups.entry(object(one)).or_default().push(at);
    }
    groups
}

fn object(one: &Proposition) -> Object<'_> {
    let time = one.time.as_ref().map(ToString::to_string);
    let place = one.place.as_ref().map(|place| place.as_str());
    (one.about.as_str(), &one.property, time, place)
}

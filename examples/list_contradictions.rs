//! Lists who contradicts whom in the case that ships, as data.
//!
//! `cargo run --example list_contradictions`
#![allow(clippy::print_stdout, reason = "an example prints what it finds")]
use quidit::check::{Texts, check};
use quidit::graph::ClaimGraph;
use quidit::model::Strength;
use quidit::notation::{Limits, load};
use quidit::{demo, query};

/// Prints the strict contradictions, one a line.
pub(crate) fn main() {
    let loaded = load(demo::files(), &Limits::default());
    if let Ok(graph) = check(loaded, &Texts::default()).graph {
        for line in strict(&graph) {
            println!("{line}");
        }
    }
}

/// The strict contradictions: who against whom, on what.
pub(crate) fn strict(graph: &ClaimGraph) -> Vec<String> {
    let found = query::contradictions(graph);
    let strict = found.iter().filter(|one| one.strength == Strength::Strict);
    strict
        .map(|one| {
            format!(
                "{}: {}",
                one.id,
                one.sides
                    .each_ref()
                    .map(|side| speakers(graph, side))
                    .join(" against ")
            )
        })
        .collect()
}

fn speakers(graph: &ClaimGraph, side: &query::Side) -> String {
    let names = side
        .statements
        .iter()
        .map(|at| graph.statement(*at).actor.to_string());
    let mut names: Vec<String> = names.collect();
    names.dedup();
    names.join(", ")
}

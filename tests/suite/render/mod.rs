//! Pictures: what they show, how they are placed, and what hostile text does to them.
mod cases;
mod choice;
mod dot;
mod geometry;
mod kept;
mod markup;
mod paper;
mod pictures;
#[cfg(feature = "png")]
mod png;
mod refusals;
mod tools;
mod views;

use quidit::graph::ClaimGraph;
use quidit::{check, demo, notation};

/// The case that ships.
fn demonstration() -> ClaimGraph {
    let loaded = notation::load(demo::files(), &notation::Limits::default());
    check::check(loaded, &check::Texts::default())
        .graph
        .expect("the case has no error")
}

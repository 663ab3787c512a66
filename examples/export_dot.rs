//! Draws what is around one claim of the case that ships as Graphviz DOT.
//!
//! `cargo run --example export_dot | dot -Tsvg -o around.svg`
#![allow(clippy::print_stdout, reason = "an example prints what it finds")]
use quidit::check::{Texts, check};
use quidit::model::Language;
use quidit::notation::{Limits, load};
use quidit::render::{Dot, DrawFault, Look, Renderer, Selection, View, Wish};
use quidit::{demo, words::Words};

/// Prints the DOT.
pub(crate) fn main() -> Result<(), DrawFault> {
    print!("{}", around("fire-caused-outage")?);
    Ok(())
}

/// A record and all that is joined to it, as DOT; nothing when the case has no such record.
pub(crate) fn around(id: &str) -> Result<String, DrawFault> {
    let loaded = load(demo::files(), &Limits::default());
    let Ok(graph) = check(loaded, &Texts::default()).graph else {
        return Ok(String::new());
    };
    let Some(node) = graph.node(id) else {
        return Ok(String::new());
    };
    let wish = Wish::new(Selection::Around(node, 1));
    let view = View::new(&graph, &Words::new(Language::En), &wish);
    let picture = Dot.draw(&view, &Look::default())?;
    Ok(String::from_utf8_lossy(&picture.bytes).into_owned())
}

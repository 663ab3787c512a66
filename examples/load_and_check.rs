//! Reads a case from a folder, checks it with its sources' texts, and says what is amiss.
//!
//! `cargo run --example load_and_check -- examples/canteen`
#![allow(clippy::print_stdout, reason = "an example prints what it finds")]
use quidit::check::{Texts, check};
use quidit::diagnose::Say;
use quidit::model::Language;
use quidit::notation::{Limits, read_folder};
use quidit::words::Words;
use std::error::Error;
use std::path::PathBuf;

/// Reads, checks, tells.
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(|| "examples/canteen".into(), PathBuf::from);
    print!("{}", report(&folder)?);
    Ok(())
}

/// One line for each diagnostic, then how many statements the graph holds.
pub(crate) fn report(folder: &std::path::Path) -> Result<String, Box<dyn Error>> {
    let limits = Limits::default();
    let loaded = read_folder(folder, &limits)?;
    let texts = Texts::read(&loaded, None, &limits)?;
    let checked = check(loaded, &texts);
    let words = Words::new(Language::En);
    let mut told = String::new();
    for found in &checked.diagnostics {
        let line = checked
            .files()
            .position(found.span)
            .map_or(0, |place| place.line);
        told += &format!(
            "line {line}: {}: {}\n",
            found.code.id,
            words.say(&found.message)
        );
    }
    if let Ok(graph) = &checked.graph {
        told += &format!("{} statements\n", graph.data().asserts.len());
    }
    Ok(told)
}

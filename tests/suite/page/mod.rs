//! The explorer without a browser: what its bytes hold, and what they do not.
mod content;
mod context;
mod maps;
mod parts;
mod review;
mod safety;
mod tags;

use quidit::check::{Texts, check};
use quidit::demo;
use quidit::diagnose::Files;
use quidit::graph::ClaimGraph;
use quidit::model::Language;
use quidit::notation::{Limits, load};
use quidit::page::{Audience, PageOptions, explore};
use std::sync::LazyLock;

/// The case that ships.
static DEMO: LazyLock<ClaimGraph> = LazyLock::new(|| graph_of(demo::files()));
/// The case that ships, for a teacher, in both languages.
static TEACHER: LazyLock<String> = LazyLock::new(|| explore(&DEMO, &for_whom(Audience::Teacher)));
/// The same for pupils.
pub(super) static PUPIL: LazyLock<String> =
    LazyLock::new(|| explore(&DEMO, &for_whom(Audience::Pupil)));

fn for_whom(audience: Audience) -> PageOptions {
    PageOptions {
        languages: vec![Language::Fr, Language::En],
        audience,
        ..PageOptions::default()
    }
}

fn graph_of(files: Files) -> ClaimGraph {
    let checked = check(load(files, &Limits::default()), &Texts::default());
    checked
        .graph
        .unwrap_or_else(|_| panic!("{:?}", checked.diagnostics))
}

/// A case of one file.
fn case(text: &str) -> ClaimGraph {
    let mut files = Files::default();
    files.add("case.ron", text);
    graph_of(files)
}

/// A text as HTML writes it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

//! The mistakes of writing: one file each, with the kind and the place that must be named.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

use quidit::syntax::{Mistake, MistakeKind, find_mistake, offset_of};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// As much of a case as a mistake of type needs.
#[derive(Deserialize)]
struct Graph {
    #[serde(rename = "actors", default)]
    _actors: Vec<Actor>,
}

#[derive(Deserialize)]
struct Actor {
    #[serde(rename = "id")]
    _id: String,
    #[serde(rename = "name", default)]
    _name: Option<String>,
}

fn refusal(text: &str) -> Option<ron::error::SpannedError> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let syntax = options.from_str::<IgnoredAny>(bare).err();
    syntax.or_else(|| options.from_str::<Graph>(bare).err())
}

/// The mistake in a text that RON refuses.
pub(crate) fn mistake_in(text: &str) -> Option<Mistake> {
    let refusal = refusal(text)?;
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let at = text.len() - bare.len() + offset_of(bare, refusal.span.end);
    Some(find_mistake(text, at, &refusal.code))
}

/// A byte as line and column, both from 1, in characters.
fn place(text: &str, at: usize) -> String {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |feed| feed + 1);
    format!("{line}:{}", text[start..at].chars().count() + 1)
}

fn extent(text: &str, span: &Range<usize>) -> String {
    format!("{} {:?}", place(text, span.start), &text[span.clone()])
}

fn told(text: &str, mistake: &Mistake) -> String {
    let words = format!("{:?}", mistake.kind);
    let kind = words.split_whitespace().next().expect("a kind has a name");
    let mut told = format!("{kind} {}\n", extent(text, &mistake.span));
    match &mistake.kind {
        MistakeKind::UnclosedBracket { open, expected } => {
            writeln!(told, "open {} expected {expected}", extent(text, open))
        }
        MistakeKind::WrongBracket { open, close } => {
            writeln!(
                told,
                "open {} close {}",
                extent(text, open),
                extent(text, close)
            )
        }
        _ => Ok(()),
    }
    .expect("a string takes all");
    told
}

#[test]
fn each_mistake_is_named_at_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let cases = crate::cases::ron_files(&folder);
    assert!(cases.len() > 80);
    let mut wrong = String::new();
    for case in cases {
        let text = fs::read_to_string(&case).expect("a case is read");
        let name = case
            .file_stem()
            .expect("a case has a name")
            .to_string_lossy();
        let mistake = mistake_in(&text).unwrap_or_else(|| panic!("{name} is not refused"));
        let told = told(&text, &mistake);
        let beside = case.with_extension("expected");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&beside, &told).expect("an expectation is written");
        }
        let expected = fs::read_to_string(&beside).expect("each case has its expectation");
        if told != expected {
            wrong += &format!("{name}\n  told {told}  expected {expected}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

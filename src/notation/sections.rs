//! The sections of a file: which there are, and how a record of each is read.
use super::codes;
use super::fault::nearest;
use super::reader::Reader;
use super::records::{actor, claim, evidence, source, thing};
use super::relations::{compatible, contradicts, discredits, exclusive, supports};
use super::statement::statement;
use crate::diagnose::{Diagnostic, Message, Span};
use crate::model::Dataset;
use std::ops::Range;

/// Reads one record into its section of the dataset; `None` when it is too damaged.
pub(super) type Lower = for<'t> fn(&mut Reader<'t>, Range<usize>, &mut Dataset) -> Option<()>;

/// The sections of a file that list records, each with the function that reads one.
pub(super) const SECTIONS: &[(&str, Lower)] = &[
    ("actors", |from, at, into| {
        push(actor(from, at), &mut into.actors)
    }),
    ("things", |from, at, into| {
        push(thing(from, at), &mut into.things)
    }),
    ("sources", |from, at, into| {
        push(source(from, at), &mut into.sources)
    }),
    ("claims", |from, at, into| {
        push(claim(from, at), &mut into.claims)
    }),
    ("evidence", |from, at, into| {
        push(evidence(from, at), &mut into.evidence)
    }),
    ("asserts", |from, at, into| {
        push(statement(from, at), &mut into.asserts)
    }),
    ("contradicts", |from, at, into| {
        push(contradicts(from, at), &mut into.contradicts)
    }),
    ("supports", |from, at, into| {
        push(supports(from, at), &mut into.supports)
    }),
    ("discredits", |from, at, into| {
        push(discredits(from, at), &mut into.discredits)
    }),
    ("compatible", |from, at, into| {
        push(compatible(from, at), &mut into.compatible)
    }),
    ("exclusive", |from, at, into| {
        push(exclusive(from, at), &mut into.exclusive)
    }),
];

fn push<T>(record: Option<T>, list: &mut Vec<T>) -> Option<()> {
    list.push(record?);
    Some(())
}

/// Reports a section that no file has.
pub(super) fn unknown_section(span: Span, name: &str) -> Diagnostic {
    let names = || SECTIONS.iter().map(|(name, _)| *name).chain(["title"]);
    let found = Diagnostic::new(&codes::UNKNOWN_SECTION, span).with("section", name);
    let all = names()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let found = found.note(Message::new("unknown-section.note").with("sections", all));
    match nearest(name, names()) {
        Some(near) => found
            .help(Message::new("did-you-mean").with("name", near))
            .replace_by(near),
        None => found,
    }
}

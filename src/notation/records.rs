//! Actors, things, sources, claims and evidence: from their shapes to the records of the model.
use super::proposition::proposition;
use super::raw;
use super::reader::Reader;
use crate::model::{Actor, ActorId, Claim, Evidence, EvidenceId, Source, Thing, ThingId};
use std::ops::Range;

pub(super) fn actor(from: &mut Reader<'_>, range: Range<usize>) -> Option<Actor> {
    let span = from.at(&range);
    let raw: raw::Actor<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("name", raw.name.is_some()),
        ("kind", raw.kind.is_some()),
    ];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, ActorId::parse));
    let name = from.texts(raw.name);
    let kind = from.optional(raw.kind, Reader::variant);
    let (role, interest) = (from.texts(raw.role), from.texts(raw.interest));
    let note = from.texts(raw.note);
    let member_of = from.ids(raw.member_of, Reader::actor_id);
    let aliases = from.strings(raw.aliases);
    from.require(span, &given)?;
    let (id, name, kind) = (id?, name?, kind?.value);
    Some(Actor {
        id,
        name,
        kind,
        role,
        member_of,
        aliases,
        interest,
        note,
    })
}

pub(super) fn thing(from: &mut Reader<'_>, range: Range<usize>) -> Option<Thing> {
    let span = from.at(&range);
    let raw: raw::Thing<'_> = from.parse(range)?;
    let given = [("id", raw.id.is_some()), ("name", raw.name.is_some())];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, ThingId::parse));
    let name = from.texts(raw.name);
    let kind = from
        .optional(raw.kind, Reader::variant)
        .map(|kind| kind.value);
    let date = from.optional(raw.date, Reader::date);
    let note = from.texts(raw.note);
    let aliases = from.strings(raw.aliases);
    let part_of = from.ids(raw.part_of, |r, leaf| r.id(leaf, ThingId::parse));
    from.require(span, &given)?;
    Some(Thing {
        id: id?,
        name: name?,
        kind,
        aliases,
        part_of,
        date,
        note,
    })
}

pub(super) fn source(from: &mut Reader<'_>, range: Range<usize>) -> Option<Source> {
    let span = from.at(&range);
    let raw: raw::Source<'_> = from.parse(range)?;
    let id = from.optional(raw.id, Reader::source_id);
    let kind = from.optional(raw.kind, Reader::variant);
    let (title, place) = (from.texts(raw.title), from.texts(raw.place));
    let by = from.optional(raw.by, Reader::actor_id);
    let publisher = from.optional(raw.publisher, Reader::actor_id);
    let date = from.optional(raw.date, Reader::date);
    let url = from.optional(raw.url, Reader::words).map(|url| url.value);
    let text = from.optional(raw.text, Reader::words);
    let sha256 = from.optional(raw.sha256, Reader::words);
    let note = from.texts(raw.note);
    let relays = from.ids(raw.relays, Reader::source_id);
    from.require(
        span,
        &[("id", raw.id.is_some()), ("kind", raw.kind.is_some())],
    )?;
    let (id, kind) = (id?, kind?.value);
    Some(Source {
        id,
        kind,
        title,
        by,
        publisher,
        date,
        place,
        relays,
        url,
        text,
        sha256,
        note,
    })
}

pub(super) fn claim(from: &mut Reader<'_>, range: Range<usize>) -> Option<Claim> {
    let span = from.at(&range);
    let raw: raw::Claim<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("kind", raw.kind.is_some()),
        ("text", raw.text.is_some()),
    ];
    let id = from.optional(raw.id, Reader::claim_id);
    let kind = from.optional(raw.kind, Reader::variant);
    let topic = from.optional(raw.topic, Reader::node_id);
    let text = from.texts(raw.text);
    let due = from.optional(raw.due, Reader::date);
    let note = from.texts(raw.note);
    let proposition = raw.proposition.and_then(|raw| proposition(from, raw, span));
    from.require(span, &given)?;
    Some(Claim {
        id: id?,
        kind: kind?.value,
        topic,
        text: text?,
        due,
        proposition,
        note,
    })
}

pub(super) fn evidence(from: &mut Reader<'_>, range: Range<usize>) -> Option<Evidence> {
    let span = from.at(&range);
    let raw: raw::Evidence<'_> = from.parse(range)?;
    let given = [
        ("id", raw.id.is_some()),
        ("kind", raw.kind.is_some()),
        ("text", raw.text.is_some()),
    ];
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, EvidenceId::parse));
    let kind = from.optional(raw.kind, Reader::variant);
    let text = from.texts(raw.text);
    let offered_by = from.optional(raw.offered_by, Reader::actor_id);
    let source = from.optional(raw.source, Reader::source_id);
    let quote = from.quote([raw.quote, raw.prefix, raw.suffix]);
    let date = from.optional(raw.date, Reader::date);
    let note = from.texts(raw.note);
    from.require(span, &given)?;
    let (id, kind, text) = (id?, kind?.value, text?);
    Some(Evidence {
        id,
        kind,
        text,
        offered_by,
        source,
        quote,
        date,
        note,
    })
}

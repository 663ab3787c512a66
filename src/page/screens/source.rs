//! A source: where its information comes from, who repeats it, what it prints.
use crate::diagnose::Spanned;
use crate::graph::{Edge, Node};
use crate::model::{ActorId, Source};
use crate::page::edition::Edition;
use crate::page::params::Params;
use crate::page::part::Parts;
use crate::page::screen::{Page, Screen};
use maud::{Markup, html};

/// One source a page.
pub(in crate::page) struct SourcePage;

/// How deep a chain of relays is drawn; deeper ones are followed by their links.
const DEEPEST: usize = 6;

impl Screen for SourcePage {
    fn name(&self) -> &'static str {
        "source"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("sources")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        edition.ids_shown(edition.graph.data().sources.len(), Node::Source)
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let node @ Node::Source(at) = edition.graph.node(key)? else {
            return None;
        };
        let parts = Parts::of(edition, &format!("source/{key}"), params, &LISTS);
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(kicker(edition, at)),
            body: body(edition, &parts, at),
        })
    }
}

impl Edition<'_> {
    /// A source in one line: its short id, its name, its date.
    pub(in crate::page) fn source_line(&self, at: u32) -> Markup {
        let source = self.graph.source(at);
        // The sources that were read are quoted by their ids; of the others nobody needs them, and
        // some names hold them.
        let named = self.name(Node::Source(at)).ends_with(source.id.as_str());
        let read = !named && !self.graph.statements_in(at).is_empty();
        html! {
            (self.named(Node::Source(at)))
            i {
                @if read { " " (source.id) }
                @if let Some(date) = &source.date { @if read { "," } " " (self.words.short_date(date)) }
            }
        }
    }

    /// A source in full, for paper, where no link leads to it: the id by which it is quoted, its title,
    /// who publishes it, its date, its address.
    pub(in crate::page) fn source_in_full(&self, at: u32) -> Markup {
        let source = self.graph.source(at);
        let publisher = source.publisher.as_ref();
        let publisher = publisher.and_then(|id| self.graph.actor_at(id));
        html! {
            (source.id) " — " (self.name(Node::Source(at)))
            @if let Some(publisher) = publisher { ", " (self.name(Node::Actor(publisher))) }
            @if let Some(date) = &source.date { ", " (self.words.short_date(date)) }
            @if let Some(url) = &source.url { ", " (url) }
        }
    }
}

/// The parameters of its lists.
const LISTS: [&str; 4] = ["autres", "reprises", "rang", "preuves"];

fn body(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let source = edition.graph.source(at);
    html! {
        (fields(edition, source))
        (others(edition, parts, at))
        @if !parts.is_alone() { h2 { (edition.word("page-chain")) } (chain(edition, at)) }
        (repeated(edition, parts, at))
        (printed(edition, parts, at))
        (cited(edition, parts, at))
        (edition.note(source.note.as_ref()))
    }
}

/// What kind of source it is; of those that were read the id, by which they are quoted.
fn kicker(edition: &Edition<'_>, at: u32) -> String {
    let source = edition.graph.source(at);
    let kind = edition.word(&format!("source-{}", source.kind.name().to_lowercase()));
    let kicker = format!("{} · {kind}", edition.word("page-source"));
    match edition.graph.statements_in(at).is_empty() {
        true => kicker,
        false => format!("{kicker} · {}", source.id),
    }
}

fn fields(edition: &Edition<'_>, source: &Source) -> Markup {
    let actor = |id: Option<&Spanned<ActorId>>| {
        let at = id.and_then(|id| edition.graph.actor_at(id));
        html! {
            @match at {
                Some(at) => (edition.named(Node::Actor(at))),
                None => i { (edition.word("page-unknown")) },
            }
        }
    };
    html! {
        dl {
            dt { (edition.word("page-who")) } dd { (actor(source.by.as_ref())) }
            @if source.publisher.is_some() {
                dt { (edition.word("page-publisher")) } dd { (actor(source.publisher.as_ref())) }
            }
            @if let Some(place) = &source.place { dt { (edition.word("page-where")) } dd { (edition.text(place)) } }
            dt { (edition.word("page-when")) }
            dd {
                @match &source.date {
                    Some(date) => (edition.day(date)),
                    None => i { (edition.word("page-unknown")) },
                }
            }
            @if let Some(url) = &source.url { dt { (edition.word("page-url")) } dd.url { (url) } }
        }
    }
}

/// The first question: what do the others say? The sources on the same claims.
fn others(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let graph = edition.graph;
    let claims = edition.led_to(Node::Source(at), |edge| matches!(edge, Edge::Reports(_)));
    let mut others: Vec<u32> = Vec::new();
    for claim in claims {
        others.extend(edition.reported_in(claim));
    }
    others.sort_unstable();
    others.dedup();
    others.retain(|other| *other != at);
    let told = html! {
        h2 { (edition.word("page-what-others-say")) }
        p { (edition.count("page-others-count", others.len())) }
    };
    html! {
        @if others.is_empty() && !parts.is_alone() && !graph.statements_in(at).is_empty() {
            (told) ul.sources {}
        }
        (parts.list("autres", (&told, &others), |others, _| html! {
            ul.sources { @for other in others { li { (edition.source_line(*other)) } } }
        }))
    }
}

/// Where the information comes from, step by step, and how many origins.
fn chain(edition: &Edition<'_>, at: u32) -> Markup {
    let origins = edition.shown.origins.of_source(at);
    let own = origins == [at];
    let circle = edition
        .shown
        .origins
        .circular()
        .iter()
        .find(|circle| circle.contains(&at));
    html! {
        @if own { p { (edition.word("page-is-origin")) } } @else {
            (relayed(edition, at, DEEPEST))
            p { b { (edition.count("page-origins", origins.len())) } }
        }
        @if let Some(circle) = circle { p.warn { (edition.word("page-circular")) " " (edition.source_ids(circle)) } }
    }
}

/// Who repeats the source, and that all of these are one origin.
fn repeated(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let incoming = edition.incoming(Node::Source(at)).into_iter();
    let repeated: Vec<u32> = incoming
        .filter_map(|(edge, from)| match (edge, from) {
            (Edge::Relays, Node::Source(from)) => Some(from),
            _ => None,
        })
        .collect();
    let all = repeated.len();
    let head = html! { h3 { (edition.count("page-repeated", all)) } };
    parts.list("reprises", (&head, &repeated), |repeated, _| {
        html! {
            ul.sources { @for from in repeated { li { (edition.source_line(*from)) } } }
            @if all > 1 { p.faint { (edition.count("page-one-origin", all)) } }
        }
    })
}

fn relayed(edition: &Edition<'_>, at: u32, depth: usize) -> Markup {
    let relays = &edition.graph.source(at).relays;
    let relays: Vec<u32> = relays
        .iter()
        .filter_map(|id| edition.graph.source_at(id))
        .collect();
    html! {
        @if depth > 0 && !relays.is_empty() {
            ul.chain {
                @for next in relays {
                    li { (edition.source_line(next)) (relayed(edition, next, depth - 1)) }
                }
            }
        }
    }
}

/// What the source prints: each statement that it reports, with its words, speaker by speaker.
fn printed(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let graph = edition.graph;
    let said = graph.statements_in(at).iter().copied();
    let mut said: Vec<u32> = said.filter(|at| edition.has_row(*at)).collect();
    said.sort_by_key(|at| &graph.statement(*at).actor);
    let speaker = |a: &u32, b: &u32| graph.statement(*a).actor == graph.statement(*b).actor;
    let head = html! { h2 { (edition.count("page-quotes-from", said.len())) } };
    parts.list("rang", (&head, &said), |said, part| {
        html! {
            @for list in said.chunk_by(speaker) {
                h3 { (edition.speaker(graph.statement(list[0]))) }
                (part.opener(edition, list.len()))
                ul { @for said in list { li { (print(edition, at, *said)) } } }
            }
        }
    })
}

/// One statement as a source prints it.
fn print(edition: &Edition<'_>, source: u32, at: u32) -> Markup {
    let id = &edition.graph.source(source).id;
    let statement = edition.graph.statement(at);
    let claim = edition.graph.claim_at(&statement.claim);
    let mut mine = statement.reports.iter().filter(|one| one.source == *id);
    let quote = mine.find_map(|report| report.quote.as_ref());
    html! {
        (edition.verb(statement)) (edition.word("receipt-first"))
        @if let Some(claim) = claim {
            a href={ "#" (edition.said(at)) } { (edition.name(Node::Claim(claim))) }
        }
        " " @if let Some(quote) = quote { (edition.words_of(quote, id)) }
    }
}

fn cited(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let cited = edition.led_to(Node::Source(at), |edge| edge == Edge::Cites);
    let head = html! { h2 { (edition.word("page-evidence-here")) } };
    parts.list("preuves", (&head, &cited), |cited, _| {
        html! { ul { @for node in cited { li.i.evidence { (edition.named(*node)) } } } }
    })
}

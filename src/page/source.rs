//! A source: where its information comes from, who repeats it, what it prints.
use super::edition::Edition;
use super::screen::{Page, Screen};
use crate::diagnose::Spanned;
use crate::graph::{Edge, Node};
use crate::model::{ActorId, Report, Source};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// One source a page.
pub(super) struct SourcePage;

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
        let sources = (0u32..).zip(&edition.graph.data().sources);
        let shown = sources.filter(|(at, _)| edition.shows(Node::Source(*at)));
        shown.map(|(_, source)| source.id.to_string()).collect()
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        let node @ Node::Source(at) = edition.graph.node(key)? else {
            return None;
        };
        let kind = edition.graph.source(at).kind.name().to_lowercase();
        let kind = edition.word(&format!("source-{kind}"));
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(format!("{} · {kind} · {key}", edition.word("page-source"))),
            body: body(edition, at),
        })
    }
}

impl Edition<'_> {
    /// A source in one line: its short id, its name, its date.
    pub(super) fn source_line(&self, at: u32) -> Markup {
        let source = self.graph.source(at);
        // The sources that were read are quoted by their ids; of the others nobody needs them.
        let read = !self.graph.statements_in(at).is_empty();
        html! {
            (self.named(Node::Source(at)))
            i {
                @if read { " " (source.id) }
                @if let Some(date) = &source.date { @if read { "," } " " (self.words.short_date(date)) }
            }
        }
    }
}

fn body(edition: &Edition<'_>, at: u32) -> Markup {
    let source = edition.graph.source(at);
    html! {
        (fields(edition, source))
        (others(edition, at))
        h2 { (edition.word("page-chain")) }
        (chain(edition, at))
        (printed(edition, at))
        (edition.note(source.note.as_ref()))
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
        dl.fields {
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
fn others(edition: &Edition<'_>, at: u32) -> Markup {
    let graph = edition.graph;
    let mut others: BTreeSet<u32> = BTreeSet::new();
    for said in graph.statements_in(at) {
        let claim = graph.claim_at(&graph.statement(*said).claim);
        for other in claim.map_or(&[][..], |claim| graph.statements_on(claim)) {
            others.extend(edition.reporters(graph.statement(*other)));
        }
    }
    others.remove(&at);
    html! {
        @if !graph.statements_in(at).is_empty() {
            h2 { (edition.word("page-what-others-say")) }
            p { (edition.count("page-others-count", others.len())) }
            ul.sources { @for other in &others { li { (edition.source_line(*other)) } } }
        }
    }
}

/// Where the information comes from, step by step, who repeats it, and how many origins.
fn chain(edition: &Edition<'_>, at: u32) -> Markup {
    let origins = edition.shown.origins.of_source(at);
    let own = origins == [at];
    let circle = edition
        .shown
        .origins
        .circular()
        .iter()
        .find(|circle| circle.contains(&at));
    let incoming = edition.incoming(Node::Source(at)).into_iter();
    let repeated: Vec<u32> = incoming
        .filter_map(|(edge, from)| match (edge, from) {
            (Edge::Relays, Node::Source(from)) => Some(from),
            _ => None,
        })
        .collect();
    html! {
        @if own { p { (edition.word("page-is-origin")) } } @else {
            (relayed(edition, at, DEEPEST))
            p { b { (edition.count("page-origins", origins.len())) } }
        }
        @if let Some(circle) = circle { p.warn { (edition.word("page-circular")) " " (edition.source_ids(circle)) } }
        @if !repeated.is_empty() {
            h3 { (edition.count("page-repeated", repeated.len())) }
            ul.sources { @for from in &repeated { li { (edition.source_line(*from)) } } }
            @if repeated.len() > 1 { p.faint { (edition.count("page-one-origin", repeated.len())) } }
        }
    }
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
fn printed(edition: &Edition<'_>, at: u32) -> Markup {
    let graph = edition.graph;
    let shown = |said: &&u32| edition.stands(Node::Statement(**said));
    let mut said: Vec<&u32> = graph.statements_in(at).iter().filter(shown).collect();
    said.sort_by_key(|at| &graph.statement(**at).actor);
    let id = &graph.source(at).id;
    let quote = |reports: &[Report]| {
        let mut mine = reports.iter().filter(|one| one.source == *id);
        mine.find_map(|report| report.quote.as_ref())
            .map(|quote| edition.words_of(quote, id))
    };
    let speaker = |a: &&u32, b: &&u32| graph.statement(**a).actor == graph.statement(**b).actor;
    html! {
        @if !said.is_empty() { h2 { (edition.count("page-quotes-from", said.len())) } }
        @for list in said.chunk_by(speaker) {
            h3 { (edition.speaker(graph.statement(*list[0]))) }
            (edition.opener(list.len()))
            ul.printed {
                @for at in list {
                    @let statement = graph.statement(**at);
                    li {
                        (edition.verb(statement)) (edition.word("receipt-first"))
                        @if let Some(claim) = graph.claim_at(&statement.claim) {
                            a href={ "#" (edition.said(**at)) } { (edition.name(Node::Claim(claim))) }
                        }
                        " " @if let Some(quote) = quote(&statement.reports) { (quote) }
                    }
                }
            }
        }
        (cited(edition, at))
    }
}

fn cited(edition: &Edition<'_>, at: u32) -> Markup {
    let outgoing = edition.outgoing(Node::Source(at)).into_iter();
    let cited: Vec<Node> = outgoing
        .filter(|(edge, _)| *edge == Edge::Cites)
        .map(|(_, node)| node)
        .collect();
    html! {
        @if !cited.is_empty() {
            h2 { (edition.word("page-evidence-here")) }
            ul { @for node in cited { li.i.evidence { (edition.named(node)) } } }
        }
    }
}

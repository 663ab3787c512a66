//! Face to face: the two sides of a pair, their statements, the four tests.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Statement;
use crate::page::edition::Edition;
use crate::page::options::Audience;
use crate::page::params::Params;
use crate::page::quote::Under;
use crate::page::screen::{Page, Screen};
use crate::query::{Contradiction, Side};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The pairs, contradictions and traps, side by side.
pub(in crate::page) struct Face;

impl Screen for Face {
    fn name(&self) -> &'static str {
        "face"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("accueil")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        let pairs = edition.shown.conflicts.iter().chain(&edition.shown.traps);
        pairs.map(|one| one.id.clone()).collect()
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        let (list, at) = edition.shown.place(key)?;
        let list = edition.shown.pairs(list);
        Some(Page {
            title: edition.pair_title(&list[at]),
            kicker: Some(edition.word("page-face")),
            body: body(edition, list, at),
        })
    }
}

fn body(edition: &Edition<'_>, list: &[Contradiction], at: usize) -> Markup {
    let one = &list[at];
    let all = one
        .sides
        .each_ref()
        .map(|side| &side.statements[..])
        .concat();
    let verdict = html! {
        p { (edition.badge(one)) }
        (edition.tests(one))
        (edition.reasons(one))
        (edition.voice(one))
    };
    html! {
        (turn(edition, list, at))
        div.duo.face {
            (side(edition, &one.sides[0], &html! {}))
            (side(edition, &one.sides[1], &reminder(edition, &one.sides[0])))
        }
        p.go { (edition.in_the_matrix(&all)) }
        h2 { (edition.word("page-is-it")) }
        @if edition.audience == Audience::Pupil { (edition.tests_asked()) }
        (edition.veiled("page-your-opinion-first", &verdict))
        (sources(edition, one))
    }
}

/// The sources of both sides in full: on paper no link leads to them.
fn sources(edition: &Edition<'_>, one: &Contradiction) -> Markup {
    let mut found: BTreeSet<u32> = BTreeSet::new();
    for side in &one.sides {
        let statements = side.statements.iter();
        found.extend(statements.flat_map(|at| edition.reporters(edition.graph.statement(*at))));
        let evidence = side.evidence.iter().map(|at| edition.graph.evidence(*at));
        let cited = evidence.filter_map(|one| one.source.as_ref());
        found.extend(cited.filter_map(|id| edition.graph.source_at(id)));
    }
    html! {
        @if !found.is_empty() {
            h2 { (edition.word("page-sources")) }
            ul.sources { @for at in &found { li { (edition.source_in_full(*at)) } } }
        }
    }
}

/// Where the pair stands in its list, and the ways to its neighbours.
fn turn(edition: &Edition<'_>, list: &[Contradiction], at: usize) -> Markup {
    let place = Message::new("page-place")
        .count("at", at + 1)
        .count("of", list.len());
    let neighbour = |to: Option<usize>, rel: &str, key: &str| {
        let one = to.and_then(|to| list.get(to));
        html! {
            @if let Some(one) = one {
                a rel=(rel) href=(edition.href(&format!("face/{}", one.id))) { (edition.word(key)) }
            }
        }
    };
    html! {
        p.turn {
            i { (edition.say(&place)) } " "
            (neighbour(at.checked_sub(1), "prev", "page-previous")) " "
            (neighbour(Some(at + 1), "next", "page-next"))
        }
    }
}

/// On a telephone the sides stand under each other: one line of the first stays over the second. It
/// says nothing new, so it is not read aloud.
fn reminder(edition: &Edition<'_>, side: &Side) -> Markup {
    let statement = side
        .statements
        .first()
        .map(|at| edition.graph.statement(*at));
    let quotes = statement.into_iter().flat_map(|one| &one.reports);
    let quote = quotes.filter_map(|report| report.quote.as_ref()).next();
    html! {
        @if let (Some(statement), Some(quote)) = (statement, quote) {
            p.other aria-hidden="true" {
                (edition.speaker_name(statement)) " " (edition.words.quote(&quote.exact))
            }
        }
    }
}

/// One side: its words, then who says them; a single statement is headed by its speaker alone.
fn side(edition: &Edition<'_>, side: &Side, reminder: &Markup) -> Markup {
    let node = match side.claim {
        Some(claim) => Some(Node::Claim(claim)),
        None => side.evidence.first().map(|at| Node::Evidence(*at)),
    };
    let words = html! { @if let Some(node) = node { p.claim-text { (edition.named(node)) } } };
    html! {
        article {
            (reminder)
            @if let [at] = side.statements[..] {
                @let statement = edition.graph.statement(at);
                section data-said=[edition.address(Node::Statement(at))] { h2 { (speaks(edition, statement)) } (words) (said(edition, at)) }
            } @else {
                h2 { (edition.speakers_in_words(side)) }
                (words)
                @for at in &side.statements {
                    @let statement = edition.graph.statement(*at);
                    section data-said=[edition.address(Node::Statement(*at))] { h3 { (speaks(edition, statement)) } (said(edition, *at)) }
                }
            }
            @if side.statements.is_empty() && side.claim.is_some() {
                p.faint { (edition.word("page-nobody-says")) }
            }
            (behind(edition, side))
        }
    }
}

/// Who speaks, and what the statement does.
fn speaks(edition: &Edition<'_>, statement: &Statement) -> Markup {
    let actor = edition.graph.actor_at(&statement.actor).map(Node::Actor);
    html! {
        @if let Some(actor) = actor { (edition.name(actor)) " " }
        (edition.stance_in_full(statement))
    }
}

/// The quotations of one statement and its four fields.
fn said(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    // The fields below name the sources: which quotation is of which is to be told where there are two.
    let under = match statement.reports.len() {
        1 => Under::Nothing,
        _ => Under::Source,
    };
    html! {
        (edition.quotations(statement, under))
        (edition.fields(statement))
        (edition.notes_of(statement))
    }
}

/// The evidence behind a side.
fn behind(edition: &Edition<'_>, side: &Side) -> Markup {
    html! {
        @if !side.evidence.is_empty() {
            h3 { (edition.word("page-evidence-behind")) }
            ul {
                @for at in &side.evidence {
                    @let evidence = edition.graph.evidence(*at);
                    li.i.evidence {
                        (edition.named(Node::Evidence(*at)))
                        @if let Some(quote) = &evidence.quote {
                            (edition.quotation(quote, evidence.source.as_ref().map(|id| &id.value)))
                        }
                        (edition.note(evidence.note.as_ref()))
                    }
                }
            }
        }
    }
}

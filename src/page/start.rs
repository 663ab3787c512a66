//! Start: the contradictions in their rank, two quotations face to face.
use super::edition::Edition;
use super::options::{Audience, Delivery};
use super::pair::{kind_key, strength_key};
use super::screen::{Linked, Page, Screen};
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::{ContradictionKind, Named, SourceId, Statement, Strength};
use crate::query::{Contradiction, Side};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The ranked contradictions.
pub(super) struct Start;

impl Screen for Start {
    fn name(&self) -> &'static str {
        "accueil"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        key.is_empty().then(|| Page {
            title: edition.word("page-start-title"),
            kicker: None,
            body: body(edition),
        })
    }
}

/// The most pairs of a served start page, which must come at once; a file holds them all.
const SERVED: usize = 150;

fn body(edition: &Edition<'_>) -> Markup {
    let data = edition.graph.data();
    let message = Message::new("page-start-counts").count("claims", data.claims.len());
    let count = edition.shown.conflicts.len();
    let counts = edition.say(&message.count("conflicts", count));
    let first = match edition.delivery {
        Delivery::File => count,
        Delivery::Server => count.min(SERVED),
    };
    html! {
        p.lead { (counts) }
        @if edition.shown.conflicts.is_empty() { (empty(edition)) } @else {
            (filters(edition))
            details { summary { (edition.word("page-why-order")) } p { (edition.word("page-order")) } }
            p.shown data-shown=(edition.word("page-shown")) {}
            (edition.opener_of_few(first))
            ol.pairs #{ (edition.prefix) "contradictions" } {
                @for (rank, one) in edition.shown.conflicts.iter().take(first).enumerate() {
                    (pair(edition, rank, one))
                }
            }
            @if first < count {
                p { (edition.say(&Message::new("page-start-first").count("shown", first).count("count", count))) }
            }
        }
    }
}

fn empty(edition: &Edition<'_>) -> Markup {
    match edition.graph.data().claims.is_empty() {
        true => html! { p { (edition.word("page-empty")) } pre { (edition.word("page-sample")) } },
        false => html! { p { (edition.word("page-no-conflict")) } },
    }
}

/// One contradiction of the list.
fn pair(edition: &Edition<'_>, rank: usize, one: &Contradiction) -> Markup {
    let (quotes, sources) = edition.weight(one);
    let weight = Message::new("page-weight")
        .count("quotes", quotes)
        .count("sources", sources);
    let kind = one.kind.map_or("", ContradictionKind::name).to_lowercase();
    let kind = (edition.audience == Audience::Teacher).then_some(kind);
    let force = (edition.audience == Audience::Teacher).then(|| one.strength.name().to_lowercase());
    let topic = edition.topic(one);
    html! {
        li.pair data-type=[kind] data-force=[force] data-date=(latest(edition, one))
            data-topic=[topic.map(|node| edition.graph.id(node))] {
            h2 {
                span.rank { (rank + 1) } " "
                @if let Some(topic) = topic { (edition.name(topic)) } @else { (edition.word("page-untitled")) }
            }
            div.badges { (edition.veiled("page-which-kind-first", &edition.badge(one))) }
            div.duo { (side(edition, &one.sides[0])) (side(edition, &one.sides[1])) }
            p.go {
                a.button href=(edition.href(&format!("face/{}", one.id))) {
                    (edition.word("page-compare"))
                    span.sr { ": " (edition.pair_title(one)) }
                }
                " " i { (edition.say(&weight)) }
            }
        }
    }
}

/// One side in short: who, which stance, when, and the first quotation.
fn side(edition: &Edition<'_>, side: &Side) -> Markup {
    let statements = side
        .statements
        .iter()
        .map(|at| edition.graph.statement(*at));
    let quoted = statements
        .clone()
        .find_map(|one| Some((one, first_quote(one)?)));
    let first = quoted.map(|(one, _)| one).or(statements.clone().next());
    let others = edition.speakers(side).len().saturating_sub(1);
    html! {
        div.side {
            p.who {
                @if let Some(statement) = first {
                    b { (edition.speaker_name(statement)) } " " (edition.verb(statement))
                    @if others > 0 { " " i { (edition.count("page-others-too", others)) } }
                    @if let Some(said) = &statement.said { span.when { (edition.time(said)) } }
                } @else { b { (edition.speakers_in_words(side)) } }
            }
            p.claim-text { (edition.side_text(side)) }
            @if let Some((_, (quote, source))) = quoted {
                blockquote { p lang=[edition.tongue(source)] { (edition.words.quote(quote)) } }
            }
        }
    }
}

fn first_quote(statement: &Statement) -> Option<(&str, &SourceId)> {
    let mut reports = statement.reports.iter();
    reports.find_map(|report| Some((&*report.quote.as_ref()?.exact, &report.source.value)))
}

/// The latest day of the pair, as digits for sorting; the empty text when unknown.
fn latest(edition: &Edition<'_>, one: &Contradiction) -> String {
    let statements = one.sides.iter().flat_map(|side| &side.statements);
    let said = statements.filter_map(|at| edition.graph.statement(*at).said.as_ref());
    let moments = said.filter_map(|said| said.moments().last());
    moments
        .map(|moment| moment.to_string())
        .max()
        .unwrap_or_default()
}

/// Chips with counts: kinds and strength for teachers, topics for all, and the order.
fn filters(edition: &Edition<'_>) -> Markup {
    let list = &edition.shown.conflicts;
    let kinds = ContradictionKind::NAMES.iter().map(|(name, kind)| {
        let count = list.iter().filter(|one| one.kind == Some(*kind)).count();
        (name.to_lowercase(), edition.word(&kind_key(*kind)), count)
    });
    let forces = Strength::NAMES.iter().map(|(name, force)| {
        let count = list.iter().filter(|one| one.strength == *force).count();
        (
            name.to_lowercase(),
            edition.word(strength_key(*force)),
            count,
        )
    });
    let mut topics: BTreeMap<Node, usize> = BTreeMap::new();
    for topic in list.iter().filter_map(|one| edition.topic(one)) {
        *topics.entry(topic).or_default() += 1;
    }
    let topics = topics
        .into_iter()
        .map(|(node, count)| (edition.graph.id(node).to_owned(), edition.name(node), count));
    html! {
        div.filters.js-only {
            @if edition.audience == Audience::Teacher {
                (chips(edition, "type", kinds.filter(|(_, _, count)| *count > 0)))
            }
            details.more {
                summary { (edition.word("page-more-filters")) }
                @if edition.audience == Audience::Teacher { (chips(edition, "force", forces)) }
                (chips(edition, "topic", topics))
                (orders(edition))
                button type="button" data-reset { (edition.word("page-show-all")) }
            }
        }
    }
}

fn chips(
    edition: &Edition<'_>,
    group: &str,
    list: impl Iterator<Item = (String, String, usize)>,
) -> Markup {
    html! {
        div.chips role="group" aria-label=(edition.word(&format!("page-filter-{group}"))) {
            i aria-hidden="true" { (edition.word(&format!("page-filter-{group}"))) }
            @for (value, words, count) in list {
                button.chip type="button" aria-pressed="false" data-f=(group) data-v=(value) {
                    (words) " " span.n { (count) }
                }
            }
        }
    }
}

fn orders(edition: &Edition<'_>) -> Markup {
    html! {
        div.chips role="group" aria-label=(edition.word("page-sort")) {
            i aria-hidden="true" { (edition.word("page-sort")) }
            @for (value, pressed) in [("doc", "true"), ("date", "false"), ("az", "false")] {
                button.chip type="button" aria-pressed=(pressed) data-sort=(value) {
                    (edition.word(&format!("page-sort-{value}")))
                }
            }
        }
    }
}

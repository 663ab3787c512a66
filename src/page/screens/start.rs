//! Start: the contradictions in their rank, two quotations face to face.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::{ContradictionKind, Named, SourceId, Statement, Strength};
use crate::page::edition::Edition;
use crate::page::options::{Audience, Delivery};
use crate::page::pair::{kind_key, strength_key};
use crate::page::params::Params;
use crate::page::part::{Cut, Part};
use crate::page::ranked::latest;
use crate::page::screen::{Linked, Page, Screen};
use crate::page::sieve::Sieve;
use crate::query::{Contradiction, Side};
use maud::{Markup, html};
use std::cmp::Reverse;

/// The ranked contradictions.
pub(in crate::page) struct Start;

impl Screen for Start {
    fn name(&self) -> &'static str {
        "accueil"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        Page::alone(key, edition.word("page-start-title"), || {
            body(edition, params)
        })
    }
}

/// How a server cuts the list: the start must come at once.
const CUT: Cut = Cut {
    whole: 150,
    first: 20,
    more: 50,
};

fn body(edition: &Edition<'_>, params: &Params) -> Markup {
    let data = edition.graph.data();
    let message = Message::new("page-start-counts").count("claims", data.claims.len());
    let counts = edition.say(&message.count("conflicts", edition.shown.conflicts.len()));
    html! {
        p.lead { (counts) }
        @if edition.shown.conflicts.is_empty() { (empty(edition)) } @else { (list(edition, params)) }
    }
}

/// The contradictions that are asked for, in the order that is asked for; of many, one part.
fn list(edition: &Edition<'_>, params: &Params) -> Markup {
    let sieve = Sieve::of(params, edition.sifted_pairs());
    let left = ordered(edition, params, &sieve);
    let part = Part::shown(edition, params, ("rang", CUT), (sieve.len(), left.len()));
    html! {
        (filters(edition, params, &sieve))
        details { summary { (edition.word("page-why-order")) } p { (edition.word("page-order")) } }
        p.shown data-shown=(edition.word("page-shown")) data-left=[left.is_empty().then_some(0)] { (sieve.told(edition, left.len())) }
        (part.told(edition))
        @if part.from == 0 { (edition.opener_of_few(part.to)) }
        ol.pairs #{ (edition.prefix) "contradictions" } {
            @for at in &left[part.from..part.to] { (pair(edition, *at, &edition.shown.conflicts[*at])) }
        }
        (edition.all_hidden())
        @if part.from == 0 && left.len() > CUT.first { (first(edition, left.len())) }
        (part.ways(edition, "accueil", params))
    }
}

/// What paper and a page without a script show of a long list, and where the others are.
fn first(edition: &Edition<'_>, count: usize) -> Markup {
    let message = Message::new("page-start-first").count("shown", CUT.first);
    html! { p.no-js { (edition.say(&message.count("count", count))) } }
}

/// Those that are left, the latest first or by the words of the first side; else, and among equals,
/// by rank.
fn ordered(edition: &Edition<'_>, params: &Params, sieve: &Sieve<'_>) -> Vec<usize> {
    match params.get("tri") {
        "date" => sieve.left_of(edition.latest_pairs()),
        "az" => sieve.left_of(edition.pairs_by_words()),
        _ => sieve.left(),
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
                (edition.topic_name(topic))
            }
            div.badges.veiled[edition.audience == Audience::Pupil] { (edition.veiled("page-which-kind-first", &edition.badge(one))) }
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
        div {
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

/// Chips with counts: kinds and strength for teachers, topics for all, and the order.
fn filters(edition: &Edition<'_>, params: &Params, sieve: &Sieve<'_>) -> Markup {
    let kinds = ContradictionKind::NAMES.iter();
    let kinds = kinds.map(|(name, kind)| (name.to_lowercase(), edition.word(&kind_key(*kind))));
    let is_there = |(name, _): &(String, String)| edition.sifted_pairs().holds("type", name);
    let kinds = kinds.filter(is_there).collect::<Vec<_>>();
    let forces = Strength::NAMES.iter();
    let forces =
        forces.map(|(name, force)| (name.to_lowercase(), edition.word(strength_key(*force))));
    let (topics, others) = topics(edition, sieve);
    // Without a server the script opens what is in use.
    let mut inside = ["force", "topic", "tri"].iter();
    let open =
        edition.delivery == Delivery::Server && inside.any(|one| !params.get(one).is_empty());
    html! {
        div.filters.js-only {
            @if edition.audience == Audience::Teacher { (chips(edition, "type", sieve, &kinds)) }
            details.more open[open] {
                summary { (edition.word("page-more-filters")) }
                @if edition.audience == Audience::Teacher {
                    (chips(edition, "force", sieve, &forces.collect::<Vec<_>>()))
                }
                (chips(edition, "topic", sieve, &topics))
                @if others > 0 {
                    p { a href=(edition.href("affirmations")) { (edition.count("page-more-topics", others)) } }
                }
                (orders(edition, params))
                button data-reset { (edition.word("page-show-all")) }
            }
        }
    }
}

/// The most topics that a server offers as chips.
const TOPICS: usize = 40;

/// The topics by id with their names, and how many more there are: of many, those with most pairs.
fn topics(edition: &Edition<'_>, sieve: &Sieve<'_>) -> (Vec<(String, String)>, usize) {
    let topics = edition.sifted_pairs().texts("topic");
    let named = topics.filter_map(|(id, count)| Some((edition.graph.node(id)?, count)));
    let mut nodes: Vec<(Node, usize)> = named.collect();
    nodes.sort_unstable();
    let all = nodes.len();
    if edition.delivery == Delivery::Server && all > TOPICS {
        let chosen = |node: Node| sieve.is_on("topic", edition.graph.id(node));
        nodes.sort_by_key(|(node, count)| (!chosen(*node), Reverse(*count), *node));
        nodes.truncate(TOPICS);
        nodes.sort_unstable();
    }
    let named = |(node, _): &(Node, usize)| {
        (
            edition.graph.id(*node).to_owned(),
            edition.topic_name(Some(*node)),
        )
    };
    let named: Vec<_> = nodes.iter().map(named).collect();
    let others = all - named.len();
    (named, others)
}

fn chips(
    edition: &Edition<'_>,
    group: &str,
    sieve: &Sieve<'_>,
    list: &[(String, String)],
) -> Markup {
    html! {
        div.chips role="group" aria-label=(edition.word(&format!("page-filter-{group}"))) {
            i aria-hidden="true" { (edition.word(&format!("page-filter-{group}"))) }
            @for (value, words) in list {
                button.chip aria-pressed=(sieve.is_on(group, value)) data-f=(group) data-v=(value) {
                    (words) " " span.n { (sieve.count(group, value)) }
                }
            }
        }
    }
}

fn orders(edition: &Edition<'_>, params: &Params) -> Markup {
    let asked = params.get("tri");
    let now = if matches!(asked, "date" | "az") {
        asked
    } else {
        "doc"
    };
    html! {
        div.chips role="group" aria-label=(edition.word("page-sort")) {
            i aria-hidden="true" { (edition.word("page-sort")) }
            @for value in ["doc", "date", "az"] {
                button.chip aria-pressed=(value == now) data-name="tri" value=(value) {
                    (edition.word(&format!("page-sort-{value}")))
                }
            }
        }
    }
}

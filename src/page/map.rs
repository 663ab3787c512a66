//! The map: cards over one picture of lines; the same cards are the list.
use super::atlas::{Atlas, Line};
use super::drawing;
use super::edition::Edition;
use super::help;
use super::icon::icon;
use super::screen::{Linked, Page, Screen};
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Stance;
use maud::{Markup, html};

/// The overview map.
pub(super) struct Map;

impl Screen for Map {
    fn name(&self) -> &'static str {
        "carte"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        key.is_empty().then(|| Page {
            title: edition.word("page-carte"),
            kicker: None,
            body: body(edition, &edition.shown.atlas),
        })
    }
}

fn body(edition: &Edition<'_>, atlas: &Atlas) -> Markup {
    let shown = Message::new("page-map-help").count("cards", atlas.cards.len());
    let data = edition.graph.data();
    let all = data.actors.len() + data.claims.len() + data.evidence.len();
    html! {
        p #{ (edition.prefix) "carte-aide" } { (edition.say(&shown.count("of", all))) }
        p.no-js { (edition.word("page-map-without-script")) }
        (toolbar(edition))
        p.shown data-shown=(edition.word("page-shown")) {}
        div.map-frame {
            div.view role="group" aria-label=(edition.word("page-carte")) aria-describedby={ (edition.prefix) "carte-aide" } {
                div.sheet {
                    (drawing::picture(edition, atlas))
                    ul.cards { @for at in 0..atlas.cards.len() { (card(edition, atlas, at)) } }
                }
            }
            aside.panel.js-only aria-label=(edition.word("page-selection")) {
                h2 { (edition.word("page-selection")) }
                p.faint { (edition.word("page-nothing-selected")) }
            }
        }
        details { summary { (edition.word("page-legend")) } (help::legend(edition)) }
    }
}

/// List or map, zoom, ways to move, which cards and lines.
fn toolbar(edition: &Edition<'_>) -> Markup {
    let button = |action: &str, sign: &str| {
        html! {
            button type="button" data-do=(action) aria-label=(edition.word(&format!("page-do-{action}"))) { (sign) }
        }
    };
    let chip = |kind: &str| {
        html! {
            button.chip type="button" aria-pressed="true" data-hide=(kind) {
                (icon(kind)) (edition.word(&format!("page-{kind}")))
            }
        }
    };
    let lines = [
        "asserts",
        "denies",
        "hedges",
        "contradicts",
        "supports",
        "weakens",
    ];
    html! {
        div.toolbar.js-only role="group" aria-label=(edition.word("page-map-tools")) {
            button type="button" data-do="list" aria-pressed="false" { (edition.word("page-do-list")) }
            (button("out", "−")) output.zoom { "100 %" } (button("in", "+"))
            button type="button" data-do="fit" { (edition.word("page-do-fit")) }
            (button("left", "←")) (button("right", "→")) (button("up", "↑")) (button("down", "↓"))
            button type="button" data-do="near" aria-pressed="false" { (edition.word("page-do-near")) }
        }
        div.filters.js-only {
            div.chips role="group" aria-label=(edition.word("page-cards")) {
                @for kind in ["actor", "claim", "evidence"] { (chip(kind)) }
            }
            div.chips role="group" aria-label=(edition.word("page-relations")) {
                @for kind in lines { (chip(kind)) }
            }
        }
    }
}

fn card(edition: &Edition<'_>, atlas: &Atlas, at: usize) -> Markup {
    let node = atlas.cards[at];
    let kind = node.kind().key();
    let touching: Vec<(usize, &Line)> = atlas
        .lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.from == at || line.to == at)
        .collect();
    let first = atlas.first.contains(&at);
    let class = format!("p{at}");
    html! {
        li.(class) data-card=(kind) data-first[first] {
            a.card.(kind) #{ (edition.prefix) "n/" (kind) "/" (edition.graph.id(node)) }
                href={ "#" (edition.address(node).unwrap_or_default()) } draggable="false" {
                span.kind { (icon(kind)) (edition.word(&format!("page-{kind}"))) }
                span.words { (edition.name(node)) }
                span.counts { (counts(edition, node, touching.len())) }
            }
            ul.rel { @for (number, line) in &touching { (relation(edition, atlas, at, (*number, line))) } }
        }
    }
}

/// "2 assert · 1 denies" for a claim, else how many relations are drawn.
fn counts(edition: &Edition<'_>, node: Node, touching: usize) -> String {
    let Node::Claim(claim) = node else {
        return edition.count("page-relation-count", touching);
    };
    let statements = edition.graph.statements_on(claim).iter();
    let takes = |stance| {
        statements
            .clone()
            .filter(|at| edition.graph.statement(**at).stance == stance)
            .count()
    };
    let both = [
        ("page-card-asserts", Stance::Asserts),
        ("page-card-denies", Stance::Denies),
    ];
    let counted = both.map(|(key, stance)| (key, takes(stance)));
    let told = counted.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(key, count)| edition.count(key, count))
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A relation as its card tells it: who, verb, what.
fn relation(
    edition: &Edition<'_>,
    atlas: &Atlas,
    at: usize,
    (number, line): (usize, &Line),
) -> Markup {
    let other = if line.from == at { line.to } else { line.from };
    let verb = html! {
        span.verb.(line.kind) { (icon(line.kind)) (edition.word(&format!("page-{}", line.kind))) }
    };
    let name = edition.named(atlas.cards[other]);
    html! {
        li data-e=(number) data-to=(other) {
            @if line.from == at || line.kind == "contradicts" { (verb) " " (name) } @else { (name) " " (verb) }
        }
    }
}

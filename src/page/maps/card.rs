//! One card of a map with its relations in words: what the list says, and the picture draws.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Stance;
use crate::page::edition::Edition;
use crate::page::maps::atlas::{Atlas, Line};
use crate::page::maps::bounds::Spot;
use crate::page::maps::drawing::number;
use maud::{Markup, html};

/// A card by its place in the atlas, and whether the map opens on it.
pub(in crate::page) fn card(
    edition: &Edition<'_>,
    (address, atlas): (&str, &Atlas),
    (at, first): (usize, bool),
) -> Markup {
    let spot = atlas.cards[at];
    let place = atlas.placed().cards[at].rect;
    let touching: Vec<(usize, &Line)> = atlas
        .lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.from == at || line.to == at)
        .collect();
    let kind = spot.kind();
    let id = spot.node().map(|node| {
        let id = edition.graph.id(node);
        format!(
            "{}{}",
            edition.prefix,
            anchor(address, &format!("{kind}/{id}"))
        )
    });
    html! {
        li data-card=(kind) data-first[first] data-at={ (number(place.y)) "px 0 0 " (number(place.x)) "px" } {
            a.card.(kind) id=[id] href=(href(edition, spot)) {
                @if let Spot::Record(node) = spot {
                    span.kind { (edition.word(&format!("page-{kind}"))) }
                    span.words { (edition.name(node)) }
                    @let counts = counts(edition, node, touching.len());
                    span.counts.both[counts.len() > 1] { (counts.join(" · ")) }
                } @else {
                    span.words { (name(edition, spot)) }
                }
            }
            @if atlas.undrawn[at] > 0 && spot.node().is_some() {
                " " span.undrawn { (edition.count("page-map-undrawn", atlas.undrawn[at])) }
            }
            ul.rel { @for (number, line) in &touching { (relation(edition, atlas, at, (*number, line))) } }
        }
    }
}

/// Where a card leads: to the page of its record, or of the record whose other relations it is.
fn href(edition: &Edition<'_>, spot: Spot) -> String {
    let (Spot::Record(node) | Spot::More { of: node, .. }) = spot;
    format!("#{}", edition.address(node).unwrap_or_default())
}

/// What a card says: the name of its record, or how many more there are of a kind.
fn name(edition: &Edition<'_>, spot: Spot) -> String {
    match spot {
        Spot::Record(node) => edition.name(node),
        Spot::More { kind, count, .. } => {
            let message = Message::new("page-map-more").count("count", count);
            edition.say(&message.with("relation", edition.word(&format!("page-{kind}"))))
        }
    }
}

/// "2 assert", "1 denies" for a claim, else how many relations are drawn.
fn counts(edition: &Edition<'_>, node: Node, touching: usize) -> Vec<String> {
    let Node::Claim(claim) = node else {
        return vec![edition.count("page-relation-count", touching)];
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
    told.map(|(key, count)| edition.count(key, count)).collect()
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
        b.(line.kind) { (edition.word(&format!("page-{}", line.kind))) }
    };
    let spot = atlas.cards[other];
    let name = html! { a href=(href(edition, spot)) { (name(edition, spot)) } };
    html! {
        li data-e=(number) data-to=(other) {
            @if line.from == at || line.kind == "contradicts" { (verb) " " (name) } @else { (name) " " (verb) }
        }
    }
}

/// The address of a card on a map.
pub(in crate::page) fn anchor(address: &str, card: &str) -> String {
    match address {
        "carte" => format!("n/{card}"),
        _ => format!("{address}/n/{card}"),
    }
}

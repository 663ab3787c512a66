//! The maps: cards over one picture of lines; the same cards are the list.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::page::edition::Edition;
use crate::page::maps::atlas::Atlas;
use crate::page::maps::bounds::Spot;
use crate::page::maps::card::{anchor, card};
use crate::page::maps::drawing;
use crate::page::params::Params;
use crate::page::part::Parts;
use crate::page::screen::{Linked, Page, Screen};
use crate::page::screens::help;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The overview map, that of each topic, and what stands around one claim or actor.
pub(in crate::page) struct Map;

/// How far a map around a record reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// What the record is related to.
    Beside,
    /// And what that is related to.
    Farther,
}

/// What ends the address of a map that reaches farther.
const FARTHER: &str = "/2";

impl Screen for Map {
    fn name(&self) -> &'static str {
        "carte"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn parent(&self) -> Option<&'static str> {
        Some("carte")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        let shown = &edition.shown;
        let key = |address: &String| {
            address
                .strip_prefix("carte/")
                .unwrap_or_default()
                .to_owned()
        };
        let mut keys: Vec<String> = shown.maps.keys().map(key).collect();
        let data = edition.graph.data();
        let claims = (0u32..).zip(&data.claims).map(|(at, _)| Node::Claim(at));
        let actors = (0u32..).zip(&data.actors).map(|(at, _)| Node::Actor(at));
        let nodes = claims.chain(actors);
        let nodes = nodes.filter(|node| shown.around && shown.has(*node));
        keys.extend(nodes.map(|node| format!("{}/{}", node.kind().key(), edition.graph.id(node))));
        keys
    }

    fn is_asked(&self, key: &str) -> bool {
        key.is_empty()
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        if key.is_empty() {
            return Some(overview(edition, params));
        }
        let (kind, id) = key.split_once('/')?;
        let (id, reach) = match id.strip_suffix(FARTHER) {
            Some(id) => (id, Reach::Farther),
            None => (id, Reach::Beside),
        };
        let node = edition.graph.node(id)?;
        match node {
            _ if kind == "topic" && reach == Reach::Beside => topic(edition, node),
            Node::Claim(_) | Node::Actor(_) if node.kind().key() == kind => {
                around(edition, node, reach)
            }
            _ => None,
        }
    }
}

impl Edition<'_> {
    /// The link to the map that shows a record best: its own, that of its topic, the overview.
    pub(in crate::page) fn on_the_map(&self, node: Node) -> Markup {
        let address = self.map_of(node);
        html! {
            @if let Some(address) = address {
                a href=(self.href(&address)) { (self.word("page-see-map")) }
            }
        }
    }

    fn map_of(&self, node: Node) -> Option<String> {
        let (kind, id) = (node.kind().key(), self.graph.id(node));
        if self.shown.around {
            return Some(format!("carte/{kind}/{id}"));
        }
        let address = self.shown.map_of.get(&node)?;
        Some(anchor(address, &format!("{kind}/{id}")))
    }
}

fn overview(edition: &Edition<'_>, params: &Params) -> Page {
    let parts = Parts::of(edition, "carte", params, &["rang"]);
    let data = edition.graph.data();
    let all = data.actors.len() + data.claims.len() + data.evidence.len();
    let empty = Atlas::default();
    let atlas = edition.shown.map("carte").unwrap_or(&empty);
    let help = Message::new("page-map-help").count("cards", atlas.cards.len());
    let help = edition.say(&help.count("of", all));
    Page {
        title: edition.word("page-carte"),
        kicker: None,
        body: html! {
            @if !parts.is_alone() {
                @if atlas.cards.is_empty() { p { (edition.word("page-none")) } } @else { (body(edition, ("carte", atlas), &help)) }
                details { summary { (edition.word("page-legend")) } (help::legend(edition)) }
            }
            (topics(edition, &parts))
        },
    }
}

/// The maps of the topics, with how much each holds.
fn topics(edition: &Edition<'_>, parts: &Parts<'_, '_>) -> Markup {
    let address = |topic: Node| format!("carte/topic/{}", edition.graph.id(topic));
    let drawn = |topic: Node| {
        let address = address(topic);
        let has_map = edition.shown.maps.contains_key(&address);
        has_map.then_some((address, topic))
    };
    let topics = edition.topics().iter();
    let drawn = topics.filter_map(|(topic, claims)| Some((drawn((*topic)?)?, claims)));
    let drawn: Vec<_> = drawn.collect();
    let head = html! { h2 { (edition.word("page-map-topics")) } };
    parts.list("rang", (&head, &drawn), |drawn, _| {
        html! {
            ul.records {
                @for ((address, topic), claims) in drawn {
                    li {
                        a href=(edition.href(address)) { (edition.name(*topic)) }
                        " " i { (size_of(edition, claims)) }
                    }
                }
            }
        }
    })
}

/// How many claims a topic has, and how many contradictions they stand in.
fn size_of(edition: &Edition<'_>, claims: &[u32]) -> String {
    let of = |at: &u32| edition.shown.conflicts_of(Node::Claim(*at));
    let conflicts: BTreeSet<usize> = claims.iter().flat_map(of).copied().collect();
    let counts = Message::new("page-map-topic-counts").count("claims", claims.len());
    edition.say(&counts.count("conflicts", conflicts.len()))
}

/// The map of one topic.
fn topic(edition: &Edition<'_>, node: Node) -> Option<Page> {
    let address = format!("carte/topic/{}", edition.graph.id(node));
    let atlas = edition.shown.map(&address)?;
    let mut topics = edition.shown.topics.iter();
    let (_, claims) = topics.find(|(topic, _)| *topic == Some(node))?;
    let drawn = atlas.cards.iter();
    let drawn = drawn.filter(|spot| matches!(spot, Spot::Record(Node::Claim(_))));
    let help = Message::new("page-map-topic-help").count("claims", drawn.count());
    let help = edition.say(&help.count("of", claims.len()));
    Some(Page {
        title: edition.name(node),
        kicker: Some(edition.word("page-map-topic")),
        body: body(edition, (&address, atlas), &help),
    })
}

/// The map of what stands around one record, with the way to the one that reaches farther or less
/// far.
fn around(edition: &Edition<'_>, node: Node, reach: Reach) -> Option<Page> {
    (edition.shown.around && edition.shows(node)).then_some(())?;
    let field = edition.shown.field();
    let beside = format!("carte/{}/{}", node.kind().key(), edition.graph.id(node));
    let farther = format!("{beside}{FARTHER}");
    let (spots, address, other, word) = match reach {
        Reach::Beside => (field.around(node), &beside, &farther, "page-map-farther"),
        Reach::Farther => (field.farther(node), &farther, &beside, "page-map-nearer"),
    };
    let atlas = Atlas::of(&field, spots, None);
    let help = match reach {
        Reach::Beside => edition.count("page-map-around-help", field.degree(node)),
        Reach::Farther => edition.count("page-map-farther-help", atlas.cards.len()),
    };
    Some(Page {
        title: edition.name(node),
        kicker: Some(edition.word("page-map-around")),
        body: html! {
            p { a href=(edition.href(other)) { (edition.word(word)) } }
            (body(edition, (address, &atlas), &help))
        },
    })
}

fn body(edition: &Edition<'_>, (address, atlas): (&str, &Atlas), help: &str) -> Markup {
    let id = format!("{}{address}-aide", edition.prefix);
    let first = atlas.first();
    html! {
        p #(id) { (help) }
        p.no-js { (edition.word("page-map-without-script")) }
        (toolbar(edition))
        p.shown data-shown=(edition.word("page-shown")) {}
        div class={ "map-frame" (drawing::on_paper(atlas)) } {
            div.view role="group" aria-label=(edition.word("page-carte")) aria-describedby=(id) {
                div.sheet {
                    (drawing::picture(edition, atlas))
                    ul.cards {
                        @for at in 0..atlas.cards.len() { (card(edition, (address, atlas), (at, first.contains(&at)))) }
                    }
                }
            }
            (drawing::overview(atlas))
            aside.panel.js-only aria-label=(edition.word("page-selection")) {
                h2 { (edition.word("page-selection")) }
                p.faint { (edition.word("page-nothing-selected")) }
            }
        }
    }
}

/// List or map, zoom, ways to move, which cards and lines.
fn toolbar(edition: &Edition<'_>) -> Markup {
    let button = |action: &str, sign: &str| {
        html! {
            button data-do=(action) aria-label=(edition.word(&format!("page-do-{action}"))) { (sign) }
        }
    };
    let chip = |kind: &str| {
        html! {
            button.chip.i.(kind) aria-pressed="true" data-hide=(kind) { (edition.word(&format!("page-{kind}"))) }
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
            button data-do="list" aria-pressed="false" { (edition.word("page-do-list")) }
            (button("out", "−")) output.zoom { "100 %" } (button("in", "+"))
            button data-do="fit" { (edition.word("page-do-fit")) }
            (button("ArrowLeft", "←")) (button("ArrowRight", "→")) (button("ArrowUp", "↑")) (button("ArrowDown", "↓"))
            button data-do="near" aria-pressed="false" { (edition.word("page-do-near")) }
        }
        div.filters.js-only {
            div.chips role="group" aria-label=(edition.word("page-cards")) {
                @for kind in ["actor", "claim", "evidence"] { (chip(kind)) }
            }
            div.chips role="group" aria-label=(edition.word("page-relations")) {
                @for kind in lines { (chip(kind)) }
                button data-do="all" { (edition.word("page-show-all")) }
            }
        }
    }
}

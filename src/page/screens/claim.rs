//! A claim: for, against, who says what, and where it was read.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Claim;
use crate::page::edition::Edition;
use crate::page::maps::bounds::ends;
use crate::page::options::Audience;
use crate::page::params::Params;
use crate::page::part::{LINES, Parts};
use crate::page::quote::Under;
use crate::page::screen::{Page, Screen};
use crate::page::wordings::transcriptions;
use crate::query::{Contradiction, in_time, why};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// One claim a page.
pub(in crate::page) struct ClaimPage;

impl Edition<'_> {
    /// What to ask a claim's page for that the row of a statement may be on it: of a long table the
    /// part that begins with that row.
    pub(in crate::page) fn asked_for(&self, statement: u32) -> Params {
        let claim = self.graph.claim_at(&self.graph.statement(statement).claim);
        let all = claim.map_or(&[][..], |claim| self.graph.statements_on(claim));
        if all.len() <= LINES.whole {
            return Params::default();
        }
        let mut all = in_time(self.graph, all.to_vec()).into_iter();
        let rank = all.position(|at| at == statement).map_or(1, |at| at + 1);
        Params::default().with("rang", &rank.to_string())
    }
}

impl Screen for ClaimPage {
    fn name(&self) -> &'static str {
        "claim"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("affirmations")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        edition.ids_shown(edition.graph.data().claims.len(), Node::Claim)
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let node @ Node::Claim(at) = edition.graph.node(key)? else {
            return None;
        };
        let parts = Parts::of(edition, &format!("claim/{key}"), params, &LISTS);
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(edition.word("page-claim")),
            body: body(edition, &parts, at),
        })
    }
}

/// The parameters of its lists.
const LISTS: [&str; 3] = ["rang", "paires", "sources"];

fn body(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let (claim, node) = (edition.graph.claim(at), Node::Claim(at));
    let around = !parts.is_alone();
    html! {
        (scope(edition, claim))
        @if around { (ways(edition, node)) (edition.for_and_against(node)) }
        (statements(edition, parts, at))
        @if around { (transcriptions(edition, at)) }
        (pairs(edition, parts, node))
        (sources(edition, parts, at))
        @if around { (state(edition, at)) (edition.note(claim.note.as_ref())) }
    }
}

/// The ways on: the first pair of the claim face to face, and the map.
fn ways(edition: &Edition<'_>, node: Node) -> Markup {
    let shown = &edition.shown;
    let first = shown.conflicts_of(node).first();
    let map = edition.on_the_map(node);
    html! {
        @if first.is_some() || !map.0.is_empty() {
            p.go {
                @if let Some(at) = first {
                    a.button href=(edition.href(&format!("face/{}", shown.conflicts[*at].id))) { (edition.word("page-compare")) }
                }
                (map)
            }
        }
    }
}

/// The state of the claim with its proof; pupils answer first.
fn state(edition: &Edition<'_>, claim: u32) -> Markup {
    let proof = html! {
        (edition.answer(&*why(&edition.shown.verdicts, claim)))
        p { a href=(edition.href("aide")) { (edition.word("page-rule")) } }
    };
    html! {
        h2 { (edition.word("page-state")) }
        (edition.veiled("page-your-opinion-first", &proof))
    }
}

/// What kind of claim, about what, and when it can be checked.
fn scope(edition: &Edition<'_>, claim: &Claim) -> Markup {
    let topic = claim
        .topic
        .as_ref()
        .and_then(|id| edition.graph.node(id.as_str()));
    let proposition = claim.proposition.as_ref();
    let time = proposition.and_then(|one| one.time.as_ref());
    let place = proposition.and_then(|one| one.place.as_ref());
    let place = place.and_then(|id| edition.graph.node(id.as_str()));
    let kind = format!("page-claim-{}", claim.kind.name().to_lowercase());
    html! {
        p {
            (edition.word(&kind))
            @if let Some(topic) = topic { " · " (edition.word("page-about")) " " (edition.named(topic)) }
            @if let Some(time) = time { " · " (edition.time(time)) }
            @if let Some(place) = place { " · " (edition.named(place)) }
            @if let Some(due) = &claim.due { " · " (edition.word("page-due")) " " (edition.time(due)) }
        }
    }
}

/// The pairs that the claim stands in: contradictions, then traps; pupils find out which.
fn pairs(edition: &Edition<'_>, parts: &Parts<'_, '_>, node: Node) -> Markup {
    let shown = &edition.shown;
    let conflicts = shown.conflicts_of(node).iter();
    let conflicts = conflicts.map(|at| &shown.conflicts[*at]);
    let traps = shown.traps_of(node).iter().map(|at| &shown.traps[*at]);
    let list: Vec<&Contradiction> = conflicts.chain(traps).collect();
    let head = html! { h2 { (edition.word("page-pairs")) } };
    parts.list("paires", (&head, &list), |list, _| {
        html! {
            ul.pair-links {
                @for one in list {
                    li {
                        a href=(edition.href(&format!("face/{}", one.id))) { (other(edition, one, node)) }
                        @if edition.audience == Audience::Teacher { " " (edition.badge(one)) }
                    }
                }
            }
        }
    })
}

/// The words of the other side; for one claim that is asserted and denied, who stands there.
fn other(edition: &Edition<'_>, one: &Contradiction, node: Node) -> String {
    let other = ends(one).find(|end| *end != node);
    match other {
        Some(other) => edition.name(other),
        None => {
            let who = |side: usize| edition.speakers_in_words(&one.sides[side]);
            format!("{} / {}", who(0), who(1))
        }
    }
}

/// Who says what, as a table; each row has its own address.
fn statements(edition: &Edition<'_>, parts: &Parts<'_, '_>, claim: u32) -> Markup {
    let list = in_time(edition.graph, edition.graph.statements_on(claim).to_vec());
    let keys = [
        "page-who",
        "page-position",
        "page-quote",
        "page-where",
        "page-when",
        "page-evidence",
    ];
    let head = html! { h2 { (edition.word("page-who-says-what")) } };
    html! {
        @if list.is_empty() && !parts.is_alone() { (head) p.faint { (edition.word("page-nobody-says")) } }
        (parts.list("rang", (&head, &list), |part, _| html! {
            div.wide {
                table.said {
                    caption { (edition.count("page-statements", list.len())) }
                    thead { tr { @for key in keys { th scope="col" { (edition.word(key)) } } } }
                    tbody { @for at in part { (row(edition, *at)) } }
                }
            }
        }))
    }
}

fn row(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    let id = edition.said(at);
    html! {
        tr #(id) {
            th scope="row" { (edition.speaker(statement)) }
            td { (edition.stance_in_full(statement)) }
            td {
                (edition.quotations(statement, Under::Source))
                (edition.notes_of(statement))
                (edition.written(Node::Statement(at)))
            }
            td { (edition.place(statement)) }
            td { (edition.moment(statement)) }
            td { (edition.offered(statement)) }
        }
    }
}

/// The sources, and how many origins stand behind them.
fn sources(edition: &Edition<'_>, parts: &Parts<'_, '_>, claim: u32) -> Markup {
    let statements = edition.graph.statements_on(claim);
    let mut sources: BTreeSet<u32> = BTreeSet::new();
    for at in statements {
        sources.extend(edition.reporters(edition.graph.statement(*at)));
    }
    let list: Vec<u32> = sources.iter().copied().collect();
    let head = html! { h2 { (edition.word("page-sources")) } };
    html! {
        @if list.is_empty() && !parts.is_alone() { (head) ul.sources {} }
        (parts.list("sources", (&head, &list), |list, _| html! {
            ul.sources { @for at in list { li { (edition.source_line(*at)) } } }
        }))
        @if !parts.is_alone() { (origins(edition, claim, &sources)) }
    }
}

/// How many origins stand behind the sources.
fn origins(edition: &Edition<'_>, claim: u32, sources: &BTreeSet<u32>) -> Markup {
    let mut origins: BTreeSet<u32> = BTreeSet::new();
    for at in edition.graph.statements_on(claim) {
        origins.extend(edition.shown.origins.of_statement(edition.graph, *at));
    }
    let message = Message::new("page-independence").count("sources", sources.len());
    let each_its_own = !sources.is_empty() && *sources == origins;
    html! {
        @if each_its_own { p { b { (edition.count("page-each-an-origin", sources.len())) } } } @else {
            p {
                b { (edition.say(&message.count("origins", origins.len()))) } " "
                @for (number, at) in origins.iter().enumerate() {
                    @if number > 0 { " · " }
                    (edition.named(Node::Source(*at)))
                }
            }
        }
    }
}

//! An actor: what it says in order of time, and what shifted.
use super::edition::Edition;
use super::params::Params;
use super::screen::{Page, Screen};
use crate::diagnose::{Message, Spanned};
use crate::graph::{Edge, Node};
use crate::model::{Actor, ActorId};
use crate::query::{Contradiction, Moved, Shift, in_time};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// One actor a page.
pub(super) struct ActorPage;

impl Screen for ActorPage {
    fn name(&self) -> &'static str {
        "actor"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("acteurs")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        let actors = (0u32..).zip(&edition.graph.data().actors);
        let shown = actors.filter(|(at, _)| edition.shows(Node::Actor(*at)));
        shown.map(|(_, actor)| actor.id.to_string()).collect()
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        let node @ Node::Actor(at) = edition.graph.node(key)? else {
            return None;
        };
        let kind = edition.graph.actor(at).kind.name().to_lowercase();
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(edition.word(&format!("page-actor-{kind}"))),
            body: body(edition, at),
        })
    }
}

fn body(edition: &Edition<'_>, at: u32) -> Markup {
    let actor = edition.graph.actor(at);
    let statements = in_time(edition.graph, edition.graph.statements_by(at).to_vec());
    let statements: Vec<u32> = statements
        .into_iter()
        .filter(|at| edition.stands(Node::Statement(*at)))
        .collect();
    let claims: BTreeSet<_> = statements
        .iter()
        .map(|at| &edition.graph.statement(*at).claim)
        .collect();
    let message = Message::new("page-speaks").count("times", statements.len());
    html! {
        (identity(edition, actor))
        p.go { (edition.on_the_map(Node::Actor(at))) }
        p { (edition.say(&message.count("claims", claims.len()))) }
        (shifts(edition, at))
        @if !statements.is_empty() {
            h2 { (edition.word("page-in-time")) }
            (edition.opener(statements.len()))
            ol.line { @for at in &statements { (moment(edition, *at)) } }
        }
        (offered(edition, at))
        (publishes(edition, at))
        (facing(edition, at))
        (edition.note(actor.note.as_ref()))
    }
}

/// Role, bodies, other names, interest.
fn identity(edition: &Edition<'_>, actor: &Actor) -> Markup {
    let bodies = actor
        .member_of
        .iter()
        .filter_map(|id| edition.graph.actor_at(id));
    let bodies: Vec<Node> = bodies.map(Node::Actor).collect();
    let aliases: Vec<String> = actor
        .aliases
        .iter()
        .map(|one| edition.words.quote(one))
        .collect();
    html! {
        @if let Some(role) = &actor.role { p.lead { (edition.text(role)) } }
        dl.fields {
            @if !bodies.is_empty() {
                dt { (edition.word("page-member-of")) }
                dd { @for (number, body) in bodies.iter().enumerate() {
                    @if number > 0 { ", " } (edition.named(*body))
                } }
            }
            @if !aliases.is_empty() { dt { (edition.word("page-also-written")) } dd { (aliases.join(", ")) } }
            dt { (edition.word("page-interest")) }
            dd {
                @match &actor.interest {
                    Some(interest) => (edition.text(interest)),
                    None => i { (edition.word("page-unknown")) },
                }
            }
        }
    }
}

/// What moved between two statements of the actor, by what it is that moved.
fn shifts(edition: &Edition<'_>, actor: u32) -> Markup {
    let mut list: BTreeMap<Moved, Vec<(&str, &Shift)>> = BTreeMap::new();
    for one in pairs_of(edition, actor) {
        for shift in one.shifts.iter().filter(|shift| shift.actor == actor) {
            list.entry(shift.moved).or_default().push((&one.id, shift));
        }
    }
    html! {
        @if !list.is_empty() { h2 { (edition.word("page-shifts")) } }
        @for (moved, shifts) in &list {
            h3.shift { (edition.word(moved.key())) }
            ul.shifts {
                @for (id, shift) in shifts {
                    li {
                        (step(edition, shift.from)) (step(edition, shift.to))
                        a href=(edition.href(&format!("face/{id}"))) { (edition.word("page-compare")) }
                    }
                }
            }
        }
    }
}

fn step(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    let claim = edition.graph.claim_at(&statement.claim);
    html! {
        p.step {
            (edition.moment(statement)) " " (edition.verb(statement)) (edition.word("receipt-first"))
            @if let Some(claim) = claim { (edition.name(Node::Claim(claim))) }
        }
    }
}

fn moment(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    let claim = edition.graph.claim_at(&statement.claim);
    let quote = statement
        .reports
        .iter()
        .find_map(|report| Some((report.quote.as_ref()?, &report.source)));
    html! {
        li {
            i { (edition.moment(statement)) } " "
            (edition.stance_in_full(statement)) (edition.word("receipt-first"))
            @if let Some(claim) = claim {
                a href={ "#" (edition.said(at)) } { (edition.name(Node::Claim(claim))) }
            }
            @if let Some((quote, source)) = quote { " " (edition.words_of(quote, source)) }
            i { " (" (edition.place(statement)) " ; " (edition.source_ids(&edition.reporters(statement))) ")" }
        }
    }
}

/// The evidence that the actor offers.
fn offered(edition: &Edition<'_>, actor: u32) -> Markup {
    let list: Vec<Node> = edition
        .outgoing(Node::Actor(actor))
        .into_iter()
        .filter(|(edge, _)| *edge == Edge::Offers)
        .map(|(_, node)| node)
        .collect();
    html! {
        @if !list.is_empty() {
            h2 { (edition.word("page-offers")) }
            ul { @for node in list { li.i.evidence { (edition.named(node)) } } }
        }
    }
}

/// The sources that the actor writes or publishes.
fn publishes(edition: &Edition<'_>, actor: u32) -> Markup {
    let is = |id: &Option<Spanned<ActorId>>| {
        let id = id.as_ref();
        id.and_then(|id| edition.graph.actor_at(id)) == Some(actor)
    };
    let all = (0u32..).zip(&edition.graph.data().sources);
    let mine = all.filter(|(at, one)| {
        edition.shows(Node::Source(*at)) && (is(&one.by) || is(&one.publisher))
    });
    let mine: Vec<u32> = mine.map(|(at, _)| at).collect();
    html! {
        @if !mine.is_empty() {
            h2 { (edition.word("page-sources")) }
            ul.sources { @for at in mine { li { (edition.source_line(at)) } } }
        }
    }
}

/// With whom the actor is in contradiction, pair by pair.
fn facing(edition: &Edition<'_>, actor: u32) -> Markup {
    let list: Vec<&Contradiction> = pairs_of(edition, actor).collect();
    html! {
        @if !list.is_empty() {
            h2 { (edition.word("page-facing")) }
            (edition.opener(list.len()))
            ul.pair-links {
                @for one in list {
                    li { a href=(edition.href(&format!("face/{}", one.id))) { (edition.pair_title(one)) } }
                }
            }
        }
    }
}

/// The contradictions in which an actor stands on a side, in rank.
fn pairs_of<'e>(
    edition: &'e Edition<'_>,
    actor: u32,
) -> impl Iterator<Item = &'e Contradiction> + use<'e> {
    let shown = &edition.shown;
    let places = shown.conflicts_of(Node::Actor(actor)).iter();
    places.map(|at| &shown.conflicts[*at])
}

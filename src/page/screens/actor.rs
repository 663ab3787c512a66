//! An actor: what it says in order of time, and what shifted.
use crate::diagnose::{Message, Spanned};
use crate::graph::{Edge, Node};
use crate::model::{Actor, ActorId};
use crate::page::edition::Edition;
use crate::page::params::Params;
use crate::page::part::Parts;
use crate::page::ranks::claims_of;
use crate::page::screen::{Page, Screen};
use crate::query::Contradiction;
use maud::{Markup, html};

/// One actor a page.
pub(in crate::page) struct ActorPage;

impl Screen for ActorPage {
    fn name(&self) -> &'static str {
        "actor"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("acteurs")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        edition.ids_shown(edition.graph.data().actors.len(), Node::Actor)
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let node @ Node::Actor(at) = edition.graph.node(key)? else {
            return None;
        };
        let kind = edition.graph.actor(at).kind.name().to_lowercase();
        let parts = Parts::of(edition, &format!("actor/{key}"), params, &LISTS);
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(edition.word(&format!("page-actor-{kind}"))),
            body: body(edition, &parts, at),
        })
    }
}

/// The parameters of its lists.
const LISTS: [&str; 5] = ["rang", "glissements", "preuves", "sources", "paires"];

fn body(edition: &Edition<'_>, parts: &Parts<'_, '_>, at: u32) -> Markup {
    let actor = edition.graph.actor(at);
    let statements = edition.in_time(edition.graph.statements_by(at));
    let message = Message::new("page-speaks").count("times", statements.len());
    let claims = claims_of(edition.graph, &statements);
    let head = html! { h2 { (edition.word("page-in-time")) } };
    html! {
        (identity(edition, actor))
        p.go { (edition.on_the_map(Node::Actor(at))) }
        p { (edition.say(&message.count("claims", claims))) }
        (edition.shifts(parts, at))
        (parts.list("rang", (&head, &statements), |statements, part| html! {
            (part.opener(edition, statements.len()))
            ol.line { @for at in statements { (moment(edition, *at)) } }
        }))
        (offered(edition, parts, at))
        (publishes(edition, parts, at))
        (facing(edition, parts, at))
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
        dl {
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

fn moment(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    let claim = edition.graph.claim_at(&statement.claim);
    let said = statement.said.as_ref().map(|said| &said.value);
    html! {
        li {
            (edition.dated_moment(said, statement.moment.as_ref())) " "
            (edition.stance_in_full(statement)) (edition.word("receipt-first"))
            @if let Some(claim) = claim {
                a href={ "#" (edition.said(at)) } { (edition.name(Node::Claim(claim))) }
            }
            " " (edition.first_words(statement))
            " (" (edition.place(statement)) " · " (edition.source_ids(&edition.reporters(statement))) ")"
        }
    }
}

/// The evidence that the actor offers.
fn offered(edition: &Edition<'_>, parts: &Parts<'_, '_>, actor: u32) -> Markup {
    let offers = |edge: Edge| edge == Edge::Offers;
    let list = edition.led_to(Node::Actor(actor), offers);
    let head = html! { h2 { (edition.word("page-offers")) } };
    parts.list("preuves", (&head, &list), |list, _| {
        html! { ul { @for node in list { li.i.evidence { (edition.named(*node)) } } } }
    })
}

/// The sources that the actor writes or publishes.
fn publishes(edition: &Edition<'_>, parts: &Parts<'_, '_>, actor: u32) -> Markup {
    let is = |id: &Option<Spanned<ActorId>>| {
        let id = id.as_ref();
        id.and_then(|id| edition.graph.actor_at(id)) == Some(actor)
    };
    let all = (0u32..).zip(&edition.graph.data().sources);
    let mine = all.filter(|(at, one)| {
        edition.shows(Node::Source(*at)) && (is(&one.by) || is(&one.publisher))
    });
    let mine: Vec<u32> = mine.map(|(at, _)| at).collect();
    let head = html! { h2 { (edition.word("page-sources")) } };
    parts.list("sources", (&head, &mine), |mine, _| {
        html! { ul.sources { @for at in mine { li { (edition.source_line(*at)) } } } }
    })
}

/// With whom the actor is in contradiction, pair by pair.
fn facing(edition: &Edition<'_>, parts: &Parts<'_, '_>, actor: u32) -> Markup {
    let list: Vec<&Contradiction> = edition.pairs_of(actor).collect();
    let head = html! { h2 { (edition.word("page-facing")) } };
    parts.list("paires", (&head, &list), |list, part| {
        html! {
            (part.opener(edition, list.len()))
            ul.pair-links {
                @for one in list {
                    li { a href=(edition.href(&format!("face/{}", one.id))) { (edition.pair_title(one)) } }
                }
            }
        }
    })
}

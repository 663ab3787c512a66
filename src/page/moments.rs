//! A day of the timeline: at which moment, by whom, what; an unknown hour stays unknown.
use super::edition::Edition;
use super::kept::Entry;
use crate::graph::Node;
use crate::model::{Date, Text};
use crate::query::position_key;
use maud::{Markup, html};

/// What is known of the moment of an entry: its date with its hour, and the words of a source for it.
type Moment<'e> = (Date, Option<&'e Text>);

/// One day: what has an hour, or words for it, then what has none.
pub(super) fn day(edition: &Edition<'_>, day: &Date, entries: &[Entry]) -> Markup {
    let moments = moments(edition, entries);
    let is_day = day.moments().all(|at| at.day.is_some());
    let is_alone = moments.len() == 1;
    html! {
        @for (moment, nodes) in &moments {
            div class=[nodes.iter().any(is_event).then_some("happened")] {
                @if is_whole(moment) {
                    @if is_day && !is_alone { p.faint { (edition.word("page-no-hour")) } }
                } @else { p.when { (edition.dated_moment(Some(&moment.0), moment.1)) } }
                (at_once(edition, nodes))
            }
        }
    }
}

/// The entries by their moments: first what has an hour, or words for it, in the order in which the
/// words come, for words are not reckoned with; then what has none.
fn moments<'e>(edition: &'e Edition<'_>, entries: &[Entry]) -> Vec<(Moment<'e>, Vec<Node>)> {
    let mut moments: Vec<(Moment<'e>, Vec<Node>)> = Vec::new();
    for entry in entries {
        let words = match entry.node {
            Node::Statement(at) => edition.graph.statement(at).moment.as_ref(),
            _ => None,
        };
        let moment = (entry.date, words);
        match moments.iter_mut().find(|(one, _)| *one == moment) {
            Some((_, nodes)) => nodes.push(entry.node),
            None => moments.push((moment, vec![entry.node])),
        }
    }
    let clock = |date: &Date| date.moments().next().is_some_and(|at| at.clock.is_some());
    let is_untimed = |(date, words): &Moment<'_>| words.is_none() && !clock(date);
    moments.sort_by_key(|(moment, _)| (is_untimed(moment), moment.0));
    moments
}

/// Whether no more is known of a moment than its day.
fn is_whole((date, words): &Moment<'_>) -> bool {
    let is_plain = match date {
        Date::At(at) => at.clock.is_none() && !at.approximate && !at.uncertain,
        Date::Between(..) => false,
    };
    is_plain && words.is_none()
}

fn is_event(node: &Node) -> bool {
    matches!(node, Node::Thing(_))
}

/// What happened, what was said, speaker by speaker, and what came out.
fn at_once(edition: &Edition<'_>, nodes: &[Node]) -> Markup {
    let of = |wanted: fn(&Node) -> bool| nodes.iter().copied().filter(wanted).collect::<Vec<_>>();
    let events = of(is_event);
    let sources = of(|node| matches!(node, Node::Source(_)));
    let statements = nodes.iter().filter_map(|node| match node {
        Node::Statement(at) => Some(*at),
        _ => None,
    });
    html! {
        @if !events.is_empty() {
            ul { @for node in events {
                li data-kind="event" { b { (edition.word("page-event")) } " " (edition.name(node)) }
            } }
        }
        (said(edition, &statements.collect::<Vec<_>>()))
        @if !sources.is_empty() {
            (edition.opener_of_few(sources.len()))
            ul { @for node in sources {
                li data-kind="source" { b { (edition.word("page-published")) } " " (edition.named(node)) }
            } }
        }
    }
}

/// Statements under those who make them, in the order in which they come.
pub(super) fn said(edition: &Edition<'_>, statements: &[u32]) -> Markup {
    let mut speakers: Vec<(u32, Vec<u32>)> = Vec::new();
    for at in statements {
        let Some(actor) = edition.graph.actor_at(&edition.graph.statement(*at).actor) else {
            continue;
        };
        match speakers.iter_mut().find(|(one, _)| *one == actor) {
            Some((_, said)) => said.push(*at),
            None => speakers.push((actor, vec![*at])),
        }
    }
    html! {
        @for (actor, said) in &speakers {
            h3 { (edition.named(Node::Actor(*actor))) }
            (edition.opener_of_few(said.len()))
            ul { @for at in said { (statement(edition, *at)) } }
        }
    }
}

fn statement(edition: &Edition<'_>, at: u32) -> Markup {
    let statement = edition.graph.statement(at);
    let claim = edition.graph.claim_at(&statement.claim).map(Node::Claim);
    let kind = position_key(statement);
    html! {
        li data-kind=(kind) {
            b { (edition.word(&format!("page-{kind}"))) } (edition.word("receipt-first"))
            @if let Some(claim) = claim { a href={ "#" (edition.said(at)) } { (edition.name(claim)) } }
        }
    }
}

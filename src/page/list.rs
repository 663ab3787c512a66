//! The lists of claims, actors and sources: the way in for who looks for a record.
use super::edition::Edition;
use super::options::Audience;
use super::screen::{Linked, Page, Screen};
use crate::diagnose::Message;
use crate::graph::Node;
use maud::{Markup, html};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// All claims by topic.
pub(super) struct Claims;
/// All actors.
pub(super) struct Actors;
/// All sources.
pub(super) struct Sources;

fn page(edition: &Edition<'_>, name: &str, body: Markup) -> Page {
    Page {
        title: edition.word(&format!("page-{name}")),
        kicker: None,
        body: match body.0.is_empty() {
            true => html! { p { (edition.word("page-none")) } },
            false => body,
        },
    }
}

impl Screen for Claims {
    fn name(&self) -> &'static str {
        "affirmations"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        let body = || {
            html! {
                @for (topic, claims) in edition.topics() {
                    h2 { (edition.topic_name(*topic)) }
                    (edition.opener(claims.len()))
                    ul.records { @for at in claims { li { (claim_line(edition, *at)) } } }
                }
                (thing_notes(edition))
            }
        };
        key.is_empty().then(|| page(edition, self.name(), body()))
    }
}

/// The notes on what is spoken of, which has no page of its own.
fn thing_notes(edition: &Edition<'_>) -> Markup {
    let noted = edition
        .graph
        .data()
        .things
        .iter()
        .filter(|thing| thing.note.is_some());
    html! {
        @if edition.audience == Audience::Teacher {
            @for thing in noted {
                p.faint { (edition.text(&thing.name)) } (edition.note(thing.note.as_ref()))
            }
        }
    }
}

fn claim_line(edition: &Edition<'_>, at: u32) -> Markup {
    let count = edition.shown.conflicts_of(Node::Claim(at)).len();
    html! {
        (edition.named(Node::Claim(at)))
        @if count > 0 { " " i { (edition.count("page-conflicts", count)) } }
    }
}

/// The longest list that is shown whole; the style sheet knows the same number.
const WHOLE: usize = 50;
/// The same of a list with filters; the script and the style sheet know it too.
const FEW: usize = 20;

impl Edition<'_> {
    /// What opens a long list, to stand just before it: all of it is in the document, and is shown
    /// without a script too.
    pub(super) fn opener(&self, count: usize) -> Markup {
        html! {
            @if count > WHOLE { details.rest { (self.whole_list(count, WHOLE)) } }
        }
    }

    /// The same before a list with filters, whose entries are larger.
    pub(super) fn opener_of_few(&self, count: usize) -> Markup {
        html! {
            @if count > FEW { details.rest.few { (self.whole_list(count, FEW)) } }
        }
    }

    fn whole_list(&self, count: usize, shown: usize) -> Markup {
        let message = Message::new("page-whole-list").count("count", count);
        html! { summary { (self.say(&message.count("shown", shown))) } }
    }

    /// The topics with their claims, of both those with most contradictions first.
    pub(super) fn topics(&self) -> &[(Option<Node>, Vec<u32>)] {
        let conflicts = |claim: &u32| self.shown.conflicts_of(Node::Claim(*claim)).len();
        self.shown.kept.topics.get_or_init(|| {
            let mut topics = self.shown.topics.clone();
            for (_, claims) in &mut topics {
                claims.sort_by_cached_key(|claim| Reverse(conflicts(claim)));
            }
            let all = |claims: &[u32]| claims.iter().map(conflicts).sum::<usize>();
            topics.sort_by_cached_key(|(_, claims)| Reverse(all(claims)));
            topics
        })
    }

    /// The name of a topic; of what has none, words that say so.
    pub(super) fn topic_name(&self, topic: Option<Node>) -> String {
        topic.map_or_else(|| self.word("page-untitled"), |node| self.name(node))
    }
}

impl Screen for Actors {
    fn name(&self) -> &'static str {
        "acteurs"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        let all = (0u32..).zip(&edition.graph.data().actors).map(|(at, _)| at);
        let shown = all.filter(|at| edition.shows(Node::Actor(*at)));
        let statements = |at: &u32| edition.graph.statements_by(*at).len();
        let (mut speak, spoken_of): (Vec<u32>, Vec<u32>) = shown.partition(|at| statements(at) > 0);
        speak.sort_by_key(|at| Reverse(statements(at)));
        let list = |title: &str, actors: &[u32]| {
            html! {
                @if !actors.is_empty() {
                    h2 { (edition.word(title)) }
                    (edition.opener(actors.len()))
                    ul.records { @for at in actors { li { (actor_line(edition, *at)) } } }
                }
            }
        };
        let body = || {
            html! {
                (list("page-actors-speak", &speak)) (list("page-actors-spoken-of", &spoken_of))
            }
        };
        key.is_empty().then(|| page(edition, self.name(), body()))
    }
}

/// An actor with how often it speaks, if it does.
fn actor_line(edition: &Edition<'_>, at: u32) -> Markup {
    let role = edition.graph.actor(at).role.as_ref();
    let statements = edition.graph.statements_by(at);
    let claims: BTreeSet<_> = statements
        .iter()
        .map(|at| &edition.graph.statement(*at).claim)
        .collect();
    let speaks = Message::new("page-speaks").count("times", statements.len());
    html! {
        (edition.named(Node::Actor(at)))
        @if let Some(role) = role { ", " (edition.text(role)) }
        @if !statements.is_empty() {
            " " i { (edition.say(&speaks.count("claims", claims.len()))) }
        }
    }
}

impl Screen for Sources {
    fn name(&self) -> &'static str {
        "sources"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        key.is_empty()
            .then(|| page(edition, self.name(), sources(edition)))
    }
}

/// First what reports something, then what is only known through others.
fn sources(edition: &Edition<'_>) -> Markup {
    let all = (0u32..)
        .zip(&edition.graph.data().sources)
        .map(|(at, _)| at);
    let shown = all.filter(|at| edition.shows(Node::Source(*at)));
    let (read, heard): (Vec<u32>, Vec<u32>) =
        shown.partition(|at| !edition.graph.statements_in(*at).is_empty());
    let list = |key: &str, sources: &[u32]| {
        html! {
            @if !sources.is_empty() {
                h2 { (edition.word(key)) }
                (edition.opener(sources.len()))
                ul.sources { @for at in sources { li { (edition.source_line(*at)) } } }
            }
        }
    };
    html! { (list("page-sources-read", &read)) (list("page-sources-heard", &heard)) }
}

//! The lists of claims, actors and sources: the way in for who looks for a record.
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Thing;
use crate::page::edition::Edition;
use crate::page::options::Audience;
use crate::page::params::Params;
use crate::page::part::Parts;
use crate::page::screen::{Linked, Page, Screen};
use crate::query::{Run, capital, plain};
use maud::{Markup, html};
use std::cmp::Reverse;

/// All claims by topic.
pub(in crate::page) struct Claims;
/// All actors.
pub(in crate::page) struct Actors;
/// All sources.
pub(in crate::page) struct Sources;

/// The page of a list; of one that is empty, words that say so.
fn page(
    edition: &Edition<'_>,
    (name, key): (&str, &str),
    body: impl FnOnce() -> Markup,
) -> Option<Page> {
    let title = edition.word(&format!("page-{name}"));
    Page::alone(key, title, || match body() {
        body if body.0.is_empty() => html! { p { (edition.word("page-none")) } },
        body => body,
    })
}

impl Screen for Claims {
    fn name(&self) -> &'static str {
        "affirmations"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let parts = Parts::of(edition, self.name(), params, &["rang", "notes"]);
        let topics = edition.topics().iter();
        let claims = topics.flat_map(|(topic, claims)| claims.iter().map(|at| (*topic, *at)));
        let body = || {
            let head = |topic| edition.topic_name(topic);
            let claims = claims.collect::<Vec<_>>();
            html! {
                (grouped(&parts, ("records", &claims), head, |at| claim_line(edition, at)))
                (thing_notes(edition, &parts))
            }
        };
        page(edition, (self.name(), key), body)
    }
}

/// A list whose entries stand under the heads of their groups.
fn grouped<K: Copy + PartialEq>(
    parts: &Parts<'_, '_>,
    (class, entries): (&str, &[(K, u32)]),
    head: impl Fn(K) -> String,
    line: impl Fn(u32) -> Markup,
) -> Markup {
    parts.list("rang", (&html! {}, entries), |entries, part| {
        let groups = entries.chunk_by(|(a, _), (b, _)| a == b);
        html! {
            @for group in groups {
                h2 { (head(group[0].0)) }
                (part.opener(parts.edition(), group.len()))
                ul class=(class) { @for (_, at) in group { li { (line(*at)) } } }
            }
        }
    })
}

/// The notes on what is spoken of, which has no page of its own.
fn thing_notes(edition: &Edition<'_>, parts: &Parts<'_, '_>) -> Markup {
    let things = edition.graph.data().things.iter();
    let is_noted = |thing: &&Thing| edition.audience == Audience::Teacher && thing.note.is_some();
    let noted: Vec<&Thing> = things.filter(is_noted).collect();
    parts.list("notes", (&html! {}, &noted), |noted, _| {
        html! {
            @for thing in noted {
                p.faint { (edition.text(&thing.name)) } (edition.note(thing.note.as_ref()))
            }
        }
    })
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
    pub(in crate::page) fn opener(&self, count: usize) -> Markup {
        html! {
            @if count > WHOLE { details.rest { (self.whole_list(count, WHOLE)) } }
        }
    }

    /// The same before a list with filters, whose entries are larger.
    pub(in crate::page) fn opener_of_few(&self, count: usize) -> Markup {
        html! {
            @if count > FEW { details.rest.few { (self.whole_list(count, FEW)) } }
        }
    }

    /// What stands below a list with filters when they hide all of it.
    pub(in crate::page) fn all_hidden(&self) -> Markup {
        html! {
            p.gone.js-only {
                (self.word("page-all-hidden")) " "
                button data-reset { (self.word("page-show-all")) }
            }
        }
    }

    fn whole_list(&self, count: usize, shown: usize) -> Markup {
        let message = Message::new("page-whole-list").count("count", count);
        html! { summary { (self.say(&message.count("shown", shown))) } }
    }

    /// The topics with their claims, of both those with most contradictions first.
    pub(in crate::page) fn topics(&self) -> &[(Option<Node>, Vec<u32>)] {
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

    /// The name of a topic as a title, with a capital; of what has none, words that say so.
    pub(in crate::page) fn topic_name(&self, topic: Option<Node>) -> String {
        let title = |node: Node| plain(&capital(vec![Run::plain(self.name(node))]));
        topic.map_or_else(|| self.word("page-untitled"), title)
    }
}

impl Screen for Actors {
    fn name(&self) -> &'static str {
        "acteurs"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let all = (0u32..).zip(&edition.graph.data().actors).map(|(at, _)| at);
        let shown = all.filter(|at| edition.shows(Node::Actor(*at)));
        let statements = |at: &u32| edition.graph.statements_by(*at).len();
        let (mut speak, spoken_of): (Vec<u32>, Vec<u32>) = shown.partition(|at| statements(at) > 0);
        speak.sort_by_key(|at| Reverse(statements(at)));
        let speak = speak.into_iter().map(|at| ("page-actors-speak", at));
        let spoken_of = spoken_of
            .into_iter()
            .map(|at| ("page-actors-spoken-of", at));
        let body = || {
            let parts = Parts::of(edition, self.name(), params, &["rang"]);
            let actors: Vec<_> = speak.chain(spoken_of).collect();
            let head = |title: &str| edition.word(title);
            grouped(&parts, ("records", &actors), head, |at| {
                actor_line(edition, at)
            })
        };
        page(edition, (self.name(), key), body)
    }
}

/// An actor with how often it speaks, if it does.
fn actor_line(edition: &Edition<'_>, at: u32) -> Markup {
    let role = edition.graph.actor(at).role.as_ref();
    let statements = edition.graph.statements_by(at);
    let claims = edition.spoken_by(at);
    let speaks = Message::new("page-speaks").count("times", statements.len());
    html! {
        (edition.named(Node::Actor(at)))
        @if let Some(role) = role { ", " (edition.text(role)) }
        @if !statements.is_empty() {
            " " i { (edition.say(&speaks.count("claims", claims))) }
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

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let body = || sources(edition, &Parts::of(edition, self.name(), params, &["rang"]));
        page(edition, (self.name(), key), body)
    }
}

/// First what reports something, then what is only known through others.
fn sources(edition: &Edition<'_>, parts: &Parts<'_, '_>) -> Markup {
    let all = (0u32..)
        .zip(&edition.graph.data().sources)
        .map(|(at, _)| at);
    let shown = all.filter(|at| edition.shows(Node::Source(*at)));
    let (read, heard): (Vec<u32>, Vec<u32>) =
        shown.partition(|at| !edition.graph.statements_in(*at).is_empty());
    let read = read.into_iter().map(|at| ("page-sources-read", at));
    let heard = heard.into_iter().map(|at| ("page-sources-heard", at));
    let sources: Vec<_> = read.chain(heard).collect();
    let head = |title: &str| edition.word(title);
    grouped(parts, ("sources", &sources), head, |at| {
        edition.source_line(at)
    })
}

//! The timeline: days, what was said and what happened; an unknown hour stays unknown.
use super::days::{self, Day};
use super::edition::Edition;
use super::labels::Labels;
use super::params::Params;
use super::part::{Cut, Part};
use super::saying::stance;
use super::screen::{Linked, Page, Screen};
use super::sieve::Sieve;
use crate::graph::Node;
use crate::model::Date;
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// All that has a date, in order of time.
pub(super) struct Timeline;

/// One thing that happened or was said.
#[derive(Clone, Copy)]
struct Entry {
    node: Node,
    date: Date,
}

impl Screen for Timeline {
    fn name(&self) -> &'static str {
        "frise"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        key.is_empty().then(|| Page {
            title: edition.word("page-frise"),
            kicker: None,
            body: body(edition, params),
        })
    }
}

/// How a server cuts the list.
const CUT: Cut = Cut {
    whole: 1000,
    first: 200,
    more: 200,
};

fn body(edition: &Edition<'_>, params: &Params) -> Markup {
    let Dated {
        entries: all,
        labels,
        ..
    } = edition.timeline();
    let sieve = Sieve::of(params, labels);
    let left = sieve.left();
    let part = Part::shown(edition, params, ("rang", CUT), (sieve.len(), left.len()));
    let shown = left[part.from..part.to].iter().map(|at| &all[*at]);
    html! {
        @if all.is_empty() { p { (edition.word("page-none")) } } @else { (filters(edition, params, &sieve)) }
        p.shown data-shown=(edition.word("page-shown")) { (sieve.told(edition, left.len())) }
        (part.told(edition))
        @if !left.is_empty() { p.faint { (edition.word("page-no-hours")) } }
        ol.days {
            @for (gap, date, entries) in by_day(shown) {
                @if gap > 1 { li.gap { (edition.count("page-gap", usize::try_from(gap - 1).unwrap_or(0))) } }
                li.day data-date=(date) { h2 { (edition.day(&date)) } (day(edition, &date, entries)) }
            }
        }
        (part.ways(edition, "frise", params))
        @if part.to == left.len() { (undated(edition)) }
    }
}

/// The entries by day, each day with how many days after the one before.
fn by_day<'e>(entries: impl Iterator<Item = &'e Entry>) -> Vec<(i64, Date, Vec<Entry>)> {
    let mut days: BTreeMap<Day, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        let day = days.entry(days::first_of(&entry.date)).or_default();
        day.push(*entry);
    }
    let mut before: Option<Date> = None;
    let mut parts = Vec::new();
    for (day, entries) in days {
        let date = days::date_of(day);
        // A gap is counted from day to day; from a month or a year it is not known.
        let known = |date: &Date| date.moments().all(|at| at.day.is_some());
        let gap = before.filter(|before| known(before) && known(&date));
        let gap = gap.and_then(|before| before.days_until(&date)).unwrap_or(0);
        parts.push((gap, date, entries));
        before = Some(date);
    }
    parts
}

/// The timeline as it stands whatever is asked of it.
pub(super) struct Dated {
    entries: Vec<Entry>,
    /// By what the entries are sifted.
    labels: Labels,
    /// The days on which they begin.
    days: BTreeSet<Day>,
}

impl Edition<'_> {
    /// All that has a date, in order of time.
    pub(super) fn timeline(&self) -> &Dated {
        self.shown.kept.dated.get_or_init(|| {
            let entries = entries(self);
            let mut labels = Labels::new(GROUPS);
            for one in &entries {
                let day = days::date_of(days::first_of(&one.date));
                labels.add([kind(one, self)], &day.to_string());
            }
            Dated {
                days: entries
                    .iter()
                    .map(|one| days::first_of(&one.date))
                    .collect(),
                labels,
                entries,
            }
        })
    }
}

/// Statements, events and publications with a date, the first page of a claim shown.
fn entries(edition: &Edition<'_>) -> Vec<Entry> {
    let data = edition.graph.data();
    let said = (0u32..).zip(&data.asserts).filter_map(|(at, one)| {
        let date = one.said.as_ref()?.value;
        Some(Entry {
            node: Node::Statement(at),
            date,
        })
    });
    let happened = (0u32..).zip(&data.things).filter_map(|(at, one)| {
        Some(Entry {
            node: Node::Thing(at),
            date: one.date.as_ref()?.value,
        })
    });
    let published = (0u32..).zip(&data.sources).filter_map(|(at, one)| {
        Some(Entry {
            node: Node::Source(at),
            date: one.date.as_ref()?.value,
        })
    });
    let shown = |one: &Entry| matches!(one.node, Node::Thing(_)) || edition.stands(one.node);
    let mut all: Vec<Entry> = happened
        .chain(published)
        .chain(said)
        .filter(shown)
        .collect();
    all.sort_by_key(|one| (one.date, one.node));
    all
}

/// One day: what has an hour, or words for it, then what has none.
fn day(edition: &Edition<'_>, day: &Date, entries: Vec<Entry>) -> Markup {
    let is_day = day.moments().all(|at| at.day.is_some());
    let has_hour = |entry: &Entry| {
        let clock = entry
            .date
            .moments()
            .next()
            .is_some_and(|at| at.clock.is_some());
        let words = match entry.node {
            Node::Statement(at) => edition.graph.statement(at).moment.is_some(),
            _ => false,
        };
        clock || words
    };
    let (mut timed, rest): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(has_hour);
    together(edition, &mut timed);
    html! {
        @if !timed.is_empty() {
            (edition.opener_of_few(timed.len()))
            ul { @for one in &timed { (entry(edition, one)) } }
        }
        @if !rest.is_empty() {
            @if is_day && !timed.is_empty() { p.faint { (edition.word("page-no-hour")) } }
            (edition.opener_of_few(rest.len()))
            ul { @for one in &rest { (entry(edition, one)) } }
        }
    }
}

/// Puts what has the same words for its hour side by side, in the order in which the words come:
/// words are not reckoned with.
fn together(edition: &Edition<'_>, entries: &mut [Entry]) {
    let moment = |entry: &Entry| match entry.node {
        Node::Statement(at) => edition.graph.statement(at).moment.as_ref(),
        _ => None,
    };
    let words = |entry: &Entry| moment(entry).map(|text| edition.words.text(text));
    let mut order: Vec<Option<String>> = Vec::new();
    for entry in entries.iter() {
        let words = words(entry);
        if !order.contains(&words) {
            order.push(words);
        }
    }
    entries.sort_by_cached_key(|entry| {
        let words = words(entry);
        (entry.date, order.iter().position(|one| *one == words))
    });
}

fn entry(edition: &Edition<'_>, entry: &Entry) -> Markup {
    let whole_day = match entry.date {
        Date::At(at) => at.clock.is_none() && !at.approximate && !at.uncertain,
        Date::Between(..) => false,
    };
    let date = html! { @if !whole_day { span.when { (edition.dated(&entry.date, &edition.time(&entry.date))) } " " } };
    match entry.node {
        Node::Statement(at) => said(edition, at, &date),
        Node::Thing(_) => html! {
            li data-kind="event" { (date) b.event { (edition.word("page-event")) } " " (edition.name(entry.node)) }
        },
        _ => html! {
            li data-kind="source" {
                (date) b.source { (edition.word("page-published")) } " " (edition.named(entry.node))
            }
        },
    }
}

fn said(edition: &Edition<'_>, at: u32, date: &Markup) -> Markup {
    let statement = edition.graph.statement(at);
    let actor = edition.graph.actor_at(&statement.actor).map(Node::Actor);
    let claim = edition.graph.claim_at(&statement.claim).map(Node::Claim);
    html! {
        li data-kind=(stance(statement)) {
            (date)
            @if let Some(moment) = &statement.moment { span.when { (edition.text(moment)) } " " }
            @if let Some(actor) = actor { (edition.named(actor)) " " }
            (edition.verb(statement)) (edition.word("receipt-first"))
            @if let Some(claim) = claim { a href={ "#" (edition.said(at)) } { (edition.name(claim)) } }
        }
    }
}

/// What was said on no known day.
fn undated(edition: &Edition<'_>) -> Markup {
    let all = (0u32..).zip(&edition.graph.data().asserts);
    let list: Vec<u32> = all
        .filter(|(at, one)| one.said.is_none() && edition.stands(Node::Statement(*at)))
        .map(|(at, _)| at)
        .collect();
    html! {
        @if !list.is_empty() {
            h2 { (edition.word("date-unknown")) }
            (edition.opener(list.len()))
            ul { @for at in list { (said(edition, at, &html! {})) } }
        }
    }
}

/// The one group of chips; as the script knows it.
const GROUPS: &[&str] = &["kind"];

fn kind(entry: &Entry, edition: &Edition<'_>) -> &'static str {
    match entry.node {
        Node::Statement(at) => stance(edition.graph.statement(at)),
        Node::Thing(_) => "event",
        _ => "source",
    }
}

fn filters(edition: &Edition<'_>, params: &Params, sieve: &Sieve<'_>) -> Markup {
    let Dated { labels, days, .. } = edition.timeline();
    let kinds = [
        "asserts",
        "denies",
        "hedges",
        "questions",
        "withdraws",
        "event",
        "source",
    ];
    html! {
        div.filters.js-only {
            div.chips role="group" aria-label=(edition.word("page-filter-show")) {
                @for name in kinds {
                    @if labels.holds("kind", name) {
                        button.chip.i.(name) type="button" aria-pressed=(sieve.is_on("kind", name)) data-f="kind" data-v=(name) {
                            (edition.word(&format!("page-{name}"))) " " span.n { (sieve.count("kind", name)) }
                        }
                    }
                }
            }
            (days::choice(edition, params, days))
            button type="button" data-reset { (edition.word("page-show-all")) }
        }
    }
}

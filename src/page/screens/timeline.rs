//! The timeline: days, what was said and what happened; an unknown hour stays unknown.
use crate::graph::Node;
use crate::model::Date;
use crate::page::days::{self, Day};
use crate::page::edition::Edition;
use crate::page::kept::{Dated, Entry};
use crate::page::labels::Labels;
use crate::page::moments;
use crate::page::options::Delivery;
use crate::page::params::Params;
use crate::page::part::{Cut, Part};
use crate::page::screen::{Linked, Page, Screen};
use crate::page::sieve::Sieve;
use crate::page::span;
use crate::query::position_key;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// All that has a date, in order of time.
pub(in crate::page) struct Timeline;

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
        Page::alone(key, edition.word("page-frise"), || body(edition, params))
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
    let cut = match is_by_month(edition, params) {
        true => Cut {
            whole: usize::MAX,
            ..CUT
        },
        false => CUT,
    };
    let part = Part::shown(edition, params, ("rang", cut), (sieve.len(), left.len()));
    let shown = left[part.from..part.to].iter().map(|at| &all[*at]);
    let mut days = by_day(shown);
    if is_by_month(edition, params) {
        let is_event = |one: &Entry| matches!(one.node, Node::Thing(_));
        days.iter_mut()
            .for_each(|(_, _, entries)| entries.retain(is_event));
    }
    html! {
        @if all.is_empty() { p { (edition.word("page-none")) } } @else { (filters(edition, params, &sieve)) }
        p.shown data-shown=(edition.word("page-shown")) data-left=[left.is_empty().then_some(0)] { (sieve.told(edition, left.len())) }
        (part.told(edition))
        @if !left.is_empty() { p.faint { (edition.word("page-no-hours")) } }
        (months(edition, &days))
        @if !all.is_empty() { (edition.all_hidden()) }
        (part.ways(edition, "frise", params))
        @if part.to == left.len() { (undated(edition)) }
    }
}

/// Whether a server is asked for months: of these no more is seen than days and events, and no more
/// is sent. In a file the stylesheet shows of one list what each scale has room for.
fn is_by_month(edition: &Edition<'_>, params: &Params) -> bool {
    edition.delivery == Delivery::Server && params.get("echelle") == "mois"
}

/// The days under their months.
fn months(edition: &Edition<'_>, days: &[(i64, Date, Vec<Entry>)]) -> Markup {
    let month = |date: &Date| {
        let (year, month, _) = days::first_of(date);
        (year, month, 0)
    };
    html! {
        ol.days {
            @for days in days.chunk_by(|a, b| month(&a.1) == month(&b.1)) {
                li.month {
                    h2 { (edition.day(&days::date_of(month(&days[0].1)))) }
                    ol {
                        @for (gap, date, entries) in days {
                            @if *gap > 1 { li.gap { (edition.count("page-gap", usize::try_from(gap - 1).unwrap_or(0))) } }
                            li.day.whole[days::first_of(date).2 == 0] {
                                h2 { (edition.dated(date, &edition.day(date))) }
                                (moments::day(edition, date, entries))
                            }
                        }
                    }
                }
            }
        }
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

impl Edition<'_> {
    /// All that has a date, in order of time.
    pub(in crate::page) fn timeline(&self) -> &Dated {
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

/// What was said on no known day.
fn undated(edition: &Edition<'_>) -> Markup {
    let all = (0u32..).zip(&edition.graph.data().asserts);
    let list: Vec<u32> = all
        .filter(|(at, one)| one.said.is_none() && edition.stands(Node::Statement(*at)))
        .map(|(at, _)| at)
        .collect();
    html! {
        @if !list.is_empty() {
            div.day { h2 { (edition.word("date-unknown")) } div { (moments::said(edition, &list)) } }
        }
    }
}

/// The one group of chips; as the script knows it.
const GROUPS: &[&str] = &["kind"];

fn kind(entry: &Entry, edition: &Edition<'_>) -> &'static str {
    match entry.node {
        Node::Statement(at) => position_key(edition.graph.statement(at)),
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
        div.filters.js-only data-by=(params.get("echelle")) {
            div.chips role="group" aria-label=(edition.word("page-filter-show")) {
                @for name in kinds {
                    @if labels.holds("kind", name) {
                        button.chip.i.(name) aria-pressed=(sieve.is_on("kind", name)) data-f="kind" data-v=(name) {
                            (edition.word(&format!("page-{name}"))) " " span.n { (sieve.count("kind", name)) }
                        }
                    }
                }
            }
            (scales(edition, params))
            (span::choice(edition, params, days))
            button data-reset { (edition.word("page-show-all")) }
        }
    }
}

/// By the hour, day or month: how closely the days are told.
fn scales(edition: &Edition<'_>, params: &Params) -> Markup {
    html! {
        label {
            (edition.word("page-scale")) " "
            select data-name="echelle" {
                @for (value, key) in [("", "hour"), ("jour", "day"), ("mois", "month")] {
                    option value=(value) selected[params.get("echelle") == value] { (edition.word(&format!("page-scale-{key}"))) }
                }
            }
        }
    }
}

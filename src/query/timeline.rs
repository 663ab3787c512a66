//! `timeline`: statements, events, evidence and publications in order of time.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::calendar::{clock, day};
use super::facts::TextFacts;
use super::legend::Cited;
use super::question::{Param, Question, Takes};
use super::selection::{Selection, instead};
use super::sentence::Dated;
use super::sentence::{Teller, capital};
use super::topic::TOPICS;
use crate::diagnose::Message;
use crate::graph::{ClaimGraph, Node};
use crate::model::{Date, RecordKind};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeSet;

/// What happened when.
pub(super) struct AskTimeline;

impl Question for AskTimeline {
    fn name(&self) -> &'static str {
        "timeline"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                Param::named("actor", Takes::Id(&[RecordKind::Actor])),
                Param::named("claim", Takes::Id(&[RecordKind::Claim])),
                Param::named("topic", Takes::Id(TOPICS)),
            ]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let selection = Selection::asked(graph, asked)?;
        Ok(Box::new(timeline(graph, &selection)))
    }
}

/// What happened when.
#[derive(Serialize)]
pub struct Timeline<'g> {
    /// The days in order of time; a date that is no single day stands after the day on which it
    /// begins.
    pub days: Vec<Day<'g>>,
    /// What has no date, in order of kind and id.
    pub undated: Vec<Mark<'g>>,
    #[serde(skip)]
    graph: &'g ClaimGraph,
}

/// What happened on one date.
#[derive(Debug, Serialize)]
pub struct Day<'g> {
    /// The date without hours, in EDTF: a day, a month, a year or an interval.
    pub date: String,
    /// How long after everything before; `null` for the first and for what overlaps it.
    pub gap: Option<Gap>,
    /// What has an hour, in order of time; then what has none, in order of kind and id.
    pub marks: Vec<Mark<'g>>,
    #[serde(skip)]
    when: Date,
}

/// The days between two dates of a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// How many.
    pub days: i64,
    /// Whether both dates are single days; otherwise it is this many or more.
    pub exact: bool,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkKind {
    /// Something that happened: a thing with a date.
    Event,
    /// Something that was said.
    Statement,
    /// Something that was seen, counted or said as evidence.
    Evidence,
    /// A source came out that reports something of this.
    Publication,
}

/// One mark on the timeline.
#[derive(Debug, Serialize)]
pub struct Mark<'g> {
    /// What it stands for.
    pub mark: MarkKind,
    /// The id of the statement, thing, piece of evidence or source.
    pub id: &'g str,
    /// Its date as written, in EDTF.
    pub date: Option<String>,
    /// The hour as written, such as `13:17`.
    pub hour: Option<String>,
    /// What the source says of the hour, in words.
    pub moment: Option<TextFacts<'g>>,
    #[serde(skip)]
    node: Node,
    #[serde(skip)]
    when: Option<Date>,
}

/// What happened when, of what is selected.
///
/// # Cost
/// O(n log n) in the records.
#[must_use]
pub fn timeline<'g>(graph: &'g ClaimGraph, selection: &Selection) -> Timeline<'g> {
    let marks = marks_in_order(graph, selection);
    let mut days: Vec<Day<'g>> = Vec::new();
    let mut undated = Vec::new();
    // The last minute of all that came before, and whether that was a single day.
    let mut before: Option<(i64, bool)> = None;
    for mark in marks {
        let Some(when) = mark.when.map(day) else {
            undated.push(mark);
            continue;
        };
        if let Some(open) = days.last_mut().filter(|open| open.when == when) {
            open.marks.push(mark);
            continue;
        }
        let gap = before.and_then(|before| gap(before, &when));
        let end = (when.latest(), is_one_day(&when));
        before = Some(before.map_or(end, |before| if end.0 > before.0 { end } else { before }));
        let date = when.to_string();
        days.push(Day {
            date,
            gap,
            marks: vec![mark],
            when,
        });
    }
    Timeline {
        days,
        undated,
        graph,
    }
}

/// The marks in order of day, then of the hour where it is known.
fn marks_in_order<'g>(graph: &'g ClaimGraph, selection: &Selection) -> Vec<Mark<'g>> {
    let mut marks = marks(graph, selection);
    marks.sort_by_cached_key(|mark| {
        let clock = mark.when.as_ref().and_then(clock);
        let minutes = clock.map(|clock| (clock.hour, clock.minute));
        let day = mark.when.map(day);
        let ends = day.map(|day| (day.earliest(), day.latest(), day.to_string()));
        (
            ends.is_none(),
            ends,
            minutes.is_none(),
            minutes,
            mark.mark,
            mark.id,
        )
    });
    marks
}

fn is_one_day(date: &Date) -> bool {
    matches!(date, Date::At(moment)
        if moment.day.is_some() && !moment.approximate && !moment.uncertain)
}

fn gap((end, one_day): (i64, bool), next: &Date) -> Option<Gap> {
    const MINUTES_A_DAY: i64 = 24 * 60;
    let start = next.earliest();
    if start <= end || start == i64::MIN || end == i64::MAX {
        return None;
    }
    let days = start.div_euclid(MINUTES_A_DAY) - end.div_euclid(MINUTES_A_DAY);
    let exact = one_day && is_one_day(next);
    Some(Gap { days, exact })
}

fn marks<'g>(graph: &'g ClaimGraph, selection: &Selection) -> Vec<Mark<'g>> {
    let data = graph.data();
    let statements = selection.statements(graph);
    let mut sources: BTreeSet<u32> = BTreeSet::new();
    let mut marks = Vec::new();
    for at in &statements {
        let one = graph.statement(*at);
        let said = one.said.as_ref().map(|said| said.value);
        let moment = one.moment.as_ref().map(TextFacts::from);
        let mark = mark(graph, Node::Statement(*at), said);
        marks.push(Mark { moment, ..mark });
        let reports = one.reports.iter();
        sources.extend(reports.filter_map(|report| graph.source_at(&report.source)));
    }
    for (at, one) in (0u32..).zip(&data.evidence) {
        if selection.has_evidence(graph, at) {
            let date = one.date.as_ref().map(|date| date.value);
            marks.push(mark(graph, Node::Evidence(at), date));
            sources.extend(one.source.as_ref().and_then(|id| graph.source_at(id)));
        }
    }
    let wanted = selection.things(graph, &statements);
    for (at, one) in (0u32..).zip(&data.things) {
        let date = one.date.as_ref().map(|date| date.value);
        if date.is_some() && wanted.as_ref().is_none_or(|wanted| wanted.contains(&at)) {
            marks.push(mark(graph, Node::Thing(at), date));
        }
    }
    let date = |at: u32| graph.source(at).date.as_ref().map(|date| date.value);
    marks.extend(
        sources
            .into_iter()
            .map(|at| mark(graph, Node::Source(at), date(at))),
    );
    marks
}

fn mark(graph: &ClaimGraph, node: Node, when: Option<Date>) -> Mark<'_> {
    let hour = when.as_ref().and_then(clock);
    Mark {
        mark: kind(node),
        id: graph.id(node),
        date: when.map(|date| date.to_string()),
        hour: hour.map(|clock| format!("{:02}:{:02}", clock.hour, clock.minute)),
        moment: None,
        node,
        when,
    }
}

fn kind(node: Node) -> MarkKind {
    match node {
        Node::Statement(_) => MarkKind::Statement,
        Node::Evidence(_) => MarkKind::Evidence,
        Node::Source(_) => MarkKind::Publication,
        _ => MarkKind::Event,
    }
}

impl MarkKind {
    /// The sign of the mark, and the key of its word.
    fn sign(self) -> (&'static str, &'static str) {
        match self {
            Self::Event => ("■", "mark-event"),
            Self::Statement => ("●", "mark-statement"),
            Self::Evidence => ("◆", "mark-evidence"),
            Self::Publication => ("▭", "mark-publication"),
        }
    }
}

impl Answer for Timeline<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        if self.days.is_empty() && self.undated.is_empty() {
            let mut blocks = vec![Block::words(words.word("timeline-none"))];
            blocks.extend(instead(&teller));
            return blocks;
        }
        let mut blocks = vec![Block::words(self.legend(words))];
        for day in &self.days {
            blocks.extend(day.gap.map(|gap| Block::words(told_gap(&teller, gap))));
            blocks.push(Block::title(2, words.date(&day.when)));
            blocks.extend(tell_marks(&teller, &day.marks));
        }
        if !self.undated.is_empty() {
            blocks.push(Block::title(2, words.word("timeline-undated")));
            blocks.push(lines(&teller, &self.undated));
        }
        let mut cited = Cited::default();
        let marks = self
            .days
            .iter()
            .flat_map(|day| &day.marks)
            .chain(&self.undated);
        for mark in marks.filter(|mark| mark.mark == MarkKind::Publication) {
            cited.source(mark.id);
        }
        blocks.extend(cited.tell(&teller));
        blocks
    }
}

impl Timeline<'_> {
    /// "● statement   ■ event", for the marks that occur.
    fn legend(&self, words: &Words) -> String {
        let marks = self
            .days
            .iter()
            .flat_map(|day| &day.marks)
            .chain(&self.undated);
        let kinds: BTreeSet<MarkKind> = marks.map(|mark| mark.mark).collect();
        let told = kinds.into_iter().map(|kind| {
            let (sign, key) = kind.sign();
            format!("{sign} {}", words.word(key))
        });
        told.collect::<Vec<_>>().join("   ")
    }
}

fn told_gap(teller: &Teller<'_>, gap: Gap) -> String {
    let key = if gap.exact {
        "gap-exact"
    } else {
        "gap-at-least"
    };
    let days = teller.count(key, usize::try_from(gap.days).unwrap_or(0));
    format!("⋯ {days} ⋯")
}

/// The marks of a day; those without an hour apart when others have one.
fn tell_marks(teller: &Teller<'_>, marks: &[Mark<'_>]) -> Vec<Block> {
    let known = marks.iter().take_while(|mark| mark.hour.is_some()).count();
    let (known, unknown) = marks.split_at(known);
    let mut blocks = Vec::new();
    if !known.is_empty() {
        blocks.push(lines(teller, known));
    }
    if !known.is_empty() && !unknown.is_empty() {
        let word = teller.words.word("timeline-no-hour");
        blocks.push(Block::Paragraph(vec![Run::new(word, Style::Faint)]));
    }
    if !unknown.is_empty() {
        blocks.push(lines(teller, unknown));
    }
    blocks
}

/// Marks with their signs, in a column of their own.
fn lines(teller: &Teller<'_>, marks: &[Mark<'_>]) -> Block {
    let line = |mark: &Mark<'_>| (mark.mark.sign().0.to_owned(), line(teller, mark));
    Block::Fields(marks.iter().map(line).collect())
}

fn line(teller: &Teller<'_>, mark: &Mark<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    if let Some(clock) = mark.when.as_ref().and_then(clock) {
        runs.push(Run::new(teller.hour(clock), Style::Strong));
        runs.push(Run::plain(teller.words.word("colon")));
    }
    runs.extend(match mark.node {
        Node::Statement(at) => teller.brief(at, Dated::LeftOut),
        Node::Evidence(at) => capital(teller.evidence_line(at)),
        Node::Source(_) => {
            let source = Run::new(mark.id, Style::Strong);
            teller.compose(Message::new("mark-published"), &[("a", source)])
        }
        node => capital(vec![Run::plain(teller.name(node))]),
    });
    runs
}

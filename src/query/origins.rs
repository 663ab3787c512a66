//! `origins`: to which origins the reports of a claim go back, and how many independent lines stand
//! for it.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::backing::holders;
use super::block::{Block, Run, Style};
use super::judged;
use super::legend::Cited;
use super::order::in_time;
use super::question::{Param, Question, Takes};
use super::sentence::{Teller, capital};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node, Origin, Origins};
use crate::judge::{Independence, Lines, Policy, Side, Testimony, independence, judge};
use crate::model::{RecordKind, Stance};
use crate::words::Words;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many independent origins stand behind a claim, or behind each.
pub(super) struct AskOrigins;

impl Question for AskOrigins {
    fn name(&self) -> &'static str {
        "origins"
    }

    fn params(&self) -> &'static [Param] {
        const { &[Param::optional("claim", Takes::Id(&[RecordKind::Claim]))] }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let claim = asked.place(graph, "claim", RecordKind::Claim)?;
        let origins = Origins::of(graph);
        let (list, shown) = match claim {
            Some(at) => (vec![origins_of(graph, &origins, at)], Shown::One),
            None => (all(graph, &origins), Shown::All),
        };
        Ok(Box::new(Found { graph, list, shown }))
    }
}

/// The origins of every claim, in order of id; the case is judged once for all.
fn all<'g>(graph: &'g ClaimGraph, origins: &Origins) -> Vec<OriginsOf<'g>> {
    let policy = Policy::default().with_testimony(Testimony::Counts);
    let judgement = judge(graph, policy);
    let lines = Lines::of(&judgement);
    let claims = (0u32..).take(graph.data().claims.len());
    let one = |at| gather(graph, origins, (at, lines.behind(at, Side::Pro)));
    claims.map(one).collect()
}

/// The origins of one claim, which are those of the statements that assert it, and the lines that
/// stand for it.
#[derive(Debug, Serialize)]
pub struct OriginsOf<'g> {
    /// The claim.
    pub claim: &'g str,
    /// How many sources report that somebody asserts it.
    pub reports: usize,
    /// How many lines stand for it that share no source, actor, publisher, item or claim, as far as
    /// the case records them; every statement counts, and so does all evidence.
    pub independent: usize,
    /// What every line goes through, from the origin to the claim; empty when two share nothing.
    pub single_points: Vec<&'g str>,
    /// The origins, in order of their first statement.
    pub origins: Vec<OriginFacts<'g>>,
    /// The circles of sources that repeat one another, of which two report it.
    pub circular: Vec<Vec<&'g str>>,
    #[serde(skip)]
    at: u32,
    #[serde(skip)]
    found: Vec<Origin>,
    #[serde(skip)]
    points: Vec<Node>,
}

/// One origin, and what goes back to it.
#[derive(Debug, Serialize)]
pub struct OriginFacts<'g> {
    /// The source in which it lies; where that is not known, its first statement.
    pub id: &'g str,
    /// The sources that report it, in order of id.
    pub reports: Vec<&'g str>,
    /// The statements that go back to it, in order of time.
    pub statements: Vec<&'g str>,
    /// Who speaks in them, in order of id.
    pub actors: Vec<&'g str>,
}

/// The origins of one claim. Several reports of one statement are one utterance and hence one
/// origin; so are statements whose sources relay one another. Its independent lines are those of
/// [`independence`].
///
/// # Cost
/// O(n log n) in the statements on the claim, plus the relays behind them, plus the cost of
/// [`independence`].
#[must_use]
pub fn origins_of<'g>(graph: &'g ClaimGraph, origins: &Origins, at: u32) -> OriginsOf<'g> {
    gather(graph, origins, (at, independence(graph, at)))
}

fn gather<'g>(
    graph: &'g ClaimGraph,
    origins: &Origins,
    (at, lines): (u32, Independence),
) -> OriginsOf<'g> {
    let held = in_time(graph, holders(graph, at, Stance::Asserts).collect());
    let found = origins.of_statements(graph, &held);
    let reporting = reporting(graph, &held);
    let occasions = held
        .iter()
        .filter_map(|at| graph.statement(*at).at.as_ref());
    let touched = reporting.iter().copied();
    let touched = touched.chain(occasions.map(|id| id.as_str()));
    let touched: BTreeSet<&str> = touched.collect();
    let mut circles: BTreeMap<usize, usize> = BTreeMap::new();
    for id in touched {
        if let Some(Node::Source(at)) = graph.node(id) {
            let circle = origins.circle_of(at).into_iter();
            circle.for_each(|circle| *circles.entry(circle).or_default() += 1);
        }
    }
    // One source of a circle alone does not yet repeat this claim to another.
    let turns = |(circle, members): (usize, usize)| {
        let length = origins.circular()[circle].len();
        (members > 1 || length == 1).then_some(circle)
    };
    let circles = circles.into_iter().filter_map(turns);
    let name = |source: &u32| graph.source(*source).id.as_str();
    let circle = |at: usize| origins.circular()[at].iter().map(name).collect();
    OriginsOf {
        claim: graph.claim(at).id.as_str(),
        reports: reporting.len(),
        independent: lines.count,
        single_points: (lines.single_points.iter())
            .map(|node| graph.id(*node))
            .collect(),
        origins: found.iter().map(|one| facts(graph, one)).collect(),
        circular: circles.map(circle).collect(),
        at,
        found,
        points: lines.single_points,
    }
}

fn reporting<'g>(graph: &'g ClaimGraph, statements: &[u32]) -> BTreeSet<&'g str> {
    let reports = statements
        .iter()
        .flat_map(|at| &graph.statement(*at).reports);
    reports.map(|report| report.source.as_str()).collect()
}

fn facts<'g>(graph: &'g ClaimGraph, one: &Origin) -> OriginFacts<'g> {
    let statements = one.statements.iter().map(|at| graph.statement(*at));
    let actors: BTreeSet<&str> = statements.clone().map(|said| said.actor.as_str()).collect();
    OriginFacts {
        id: one.id(graph),
        reports: reporting(graph, &one.statements).into_iter().collect(),
        statements: statements.map(|said| said.id.as_str()).collect(),
        actors: actors.into_iter().collect(),
    }
}

impl OriginsOf<'_> {
    /// Who asserts it, in order of id: independent origins may have one voice.
    #[must_use]
    pub fn voices(&self) -> BTreeSet<&str> {
        let actors = self.origins.iter().flat_map(|one| &one.actors);
        actors.copied().collect()
    }

    /// "3 sources report it; they go back to 1 origin", then the origins, the voices, the circles,
    /// the lines that stand.
    #[must_use]
    pub fn tell_counts(&self, teller: &Teller<'_>) -> Vec<Block> {
        let words = teller.words;
        if self.found.is_empty() {
            let mut blocks = vec![Block::words(words.word("origins-nobody"))];
            let lines = (self.independent > 0).then(|| self.tell_lines(teller));
            blocks.extend(lines);
            return blocks;
        }
        let message = Message::new("origins-count").count("reports", self.reports);
        let message = message.count("origins", self.found.len());
        let mut blocks = vec![Block::words(words.say(&message))];
        let lines = self.found.iter().zip(&self.origins);
        let lines = lines.map(|(one, facts)| vec![Block::Paragraph(line(teller, one, facts))]);
        blocks.push(Block::List(lines.collect()));
        let voices = self.voices();
        let only = voices.first().and_then(|id| teller.graph.node(id));
        if let Some(actor) = only.filter(|_| voices.len() == 1 && self.found.len() > 1) {
            let message = Message::new("origins-one-voice").with("actor", teller.name(actor));
            blocks.push(Block::words(words.say(&message)));
        }
        for circle in &self.circular {
            let members: Vec<String> = circle.iter().map(ToString::to_string).collect();
            let message = Message::new("origins-circular").count("count", members.len());
            let message = message.with("sources", words.list(&members));
            blocks.push(Block::words(words.say(&message)));
        }
        blocks.push(self.tell_lines(teller));
        blocks
    }

    /// "2 independent lines stand for it", or the chain of points that are on every line.
    fn tell_lines(&self, teller: &Teller<'_>) -> Block {
        let words = teller.words;
        if self.points.is_empty() {
            let message = Message::new("origins-lines").count("lines", self.independent);
            return Block::words(words.say(&message));
        }
        // A statement is told by where it was made and by whom.
        let told = self.points.iter().copied();
        let told =
            told.filter(|node| !matches!(node, Node::Statement(_)) || self.points.len() == 1);
        let points: Vec<String> = told.map(|node| point(teller, node)).collect();
        let message = Message::new("origins-points").count("count", points.len());
        Block::words(words.say(&message.with("points", points.join(" → "))))
    }
}

/// A point that is on every line: a source by its title or its kind, with its id.
fn point(teller: &Teller<'_>, node: Node) -> String {
    let Node::Source(at) = node else {
        return judged::short_name(teller, node);
    };
    let source = teller.graph.source(at);
    let name = match &source.title {
        Some(title) => teller.words.text(title),
        None => teller.source_kind(source),
    };
    format!("{name} ({})", source.id.as_str())
}

/// "visit to a school in Paris (paris-school-visit): Jean-Michel Blanquer, reported by s001".
fn line(teller: &Teller<'_>, one: &Origin, facts: &OriginFacts<'_>) -> Vec<Run> {
    let words = teller.words;
    let names = facts.actors.iter().filter_map(|id| teller.graph.node(id));
    let names: Vec<String> = names.map(|node| teller.name(node)).collect();
    let place = one.source.map(|at| {
        let source = teller.graph.source(at);
        let own = source.by.as_ref().map(|by| by.as_str());
        match (&source.title, own.is_some_and(|own| facts.actors == [own])) {
            (None, true) => teller.source_kind(source),
            _ => teller.source(source),
        }
    });
    let place = place.unwrap_or_else(|| words.word("origins-unrecorded"));
    let mut runs = vec![
        Run::plain(place),
        Run::new(format!(" ({})", facts.id), Style::Id),
        Run::plain(words.word("colon")),
        Run::new(words.list(&names), Style::Strong),
    ];
    let reports: Vec<String> = facts.reports.iter().map(ToString::to_string).collect();
    if !reports.is_empty() && reports != [facts.id] {
        let message = Message::new("reported-by").with("sources", words.list(&reports));
        runs.push(Run::new(format!(", {}", words.say(&message)), Style::Faint));
    }
    capital(runs)
}

/// Whether one claim is asked for, or all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    One,
    All,
}

struct Found<'g> {
    graph: &'g ClaimGraph,
    list: Vec<OriginsOf<'g>>,
    shown: Shown,
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.list
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        let mut blocks = match self.shown {
            Shown::All => self.table(&teller),
            Shown::One => Vec::new(),
        };
        let mut cited = Cited::default();
        for one in self.list.iter().filter(|_| self.shown == Shown::One) {
            blocks.push(Block::title(1, teller.name(Node::Claim(one.at))));
            blocks.extend(one.tell_counts(&teller));
            for origin in &one.origins {
                origin.reports.iter().for_each(|id| cited.source(id));
                cited.source(origin.id);
            }
        }
        blocks.push(Block::words(words.word("origins-caveat")));
        blocks.extend(cited.tell(&teller));
        blocks
    }
}

impl Found<'_> {
    /// All claims that somebody asserts, a line each.
    fn table(&self, teller: &Teller<'_>) -> Vec<Block> {
        let words = teller.words;
        let row = |one: &OriginsOf<'_>| {
            let ids: Vec<String> = one.origins.iter().map(|one| one.id.to_owned()).collect();
            let mut origins = vec![Run::plain(ids.join(", "))];
            if !one.circular.is_empty() {
                let mark = words.word("origins-circle-mark");
                origins.push(Run::new(format!(" {mark}"), Style::Strong));
            }
            vec![
                vec![Run::new(one.claim, Style::Id)],
                vec![Run::plain(one.reports.to_string())],
                vec![Run::plain(one.found.len().to_string())],
                vec![Run::plain(one.independent.to_string())],
                vec![Run::plain(one.voices().len().to_string())],
                origins,
            ]
        };
        let said = self.list.iter().filter(|one| !one.found.is_empty());
        let rows: Vec<_> = said.map(row).collect();
        let silent = self.list.len() - rows.len();
        let keys = ["claim", "reports", "origins", "lines", "voices", "where"];
        let head = keys.map(|key| words.word(&format!("origins-head-{key}")));
        let head = head.to_vec();
        let mut blocks = vec![Block::Table { head, rows }];
        if silent > 0 {
            blocks.push(Block::words(teller.count("origins-silent", silent)));
        }
        blocks
    }
}

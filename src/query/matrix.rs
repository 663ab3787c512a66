//! `matrix`: claims by actors: who asserts, denies, hedges, asks, takes back, or says nothing.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::find;
use super::question::{Param, Question, Takes};
use super::selection::Selection;
use super::topic::TOPICS;
use crate::graph::{ClaimGraph, Node};
use crate::model::{RecordKind, Stance, Statement};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use unicode_width::UnicodeWidthStr;

/// Who says what of which claim.
pub(super) struct AskMatrix;

impl Question for AskMatrix {
    fn name(&self) -> &'static str {
        "matrix"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                Param::named("actors", Takes::Ids(&[RecordKind::Actor])),
                Param::named("claims", Takes::Ids(&[RecordKind::Claim])),
                Param::named("topic", Takes::Id(TOPICS)),
                Param::named("max", Takes::Number),
            ]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let window = Window {
            actors: asked.places(graph, "actors", RecordKind::Actor)?,
            claims: asked.places(graph, "claims", RecordKind::Claim)?,
            topic: Selection {
                topic: asked.topic(graph, "topic")?,
                ..Selection::default()
            },
            max: asked.number("max")?,
        };
        Ok(Box::new(matrix(graph, &window)))
    }
}

/// Which part of the matrix is shown.
#[derive(Clone, Debug, Default)]
pub struct Window {
    /// These actors; `None` for those who say most about the rows shown.
    pub actors: Option<Vec<u32>>,
    /// These claims; `None` for those on which most disagree.
    pub claims: Option<Vec<u32>>,
    /// Only claims about this topic.
    pub topic: Selection,
    /// At most so many rows and columns, 0 for all of them; `None` for what a terminal of 80
    /// columns has room for.
    pub max: Option<usize>,
}

/// What an actor does with a claim; the order is that of the letters in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Letter {
    /// Asserts it.
    A,
    /// Denies it.
    D,
    /// Asserts or denies it with caution.
    H,
    /// Asks whether it is so.
    Q,
    /// Takes it back.
    W,
}

impl Letter {
    /// The letters of one statement: a hedged assertion is H, a hedged denial D and H.
    fn of(statement: &Statement) -> impl Iterator<Item = Self> {
        let hedged = statement.hedge.is_some();
        let stance = match statement.stance {
            Stance::Asserts if hedged => None,
            Stance::Asserts => Some(Self::A),
            Stance::Denies => Some(Self::D),
            Stance::Questions => Some(Self::Q),
            Stance::Withdraws => Some(Self::W),
        };
        stance.into_iter().chain(hedged.then_some(Self::H))
    }

    /// The letter in JSON.
    fn name(self) -> char {
        match self {
            Self::A => 'A',
            Self::D => 'D',
            Self::H => 'H',
            Self::Q => 'Q',
            Self::W => 'W',
        }
    }

    /// The key of the letter and of its meaning in the catalogues.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::A => "letter-asserts",
            Self::D => "letter-denies",
            Self::H => "letter-hedges",
            Self::Q => "letter-questions",
            Self::W => "letter-withdraws",
        }
    }
}

/// Claims by actors.
#[derive(Serialize)]
pub struct Matrix<'g> {
    /// The actors, those who say most about these claims first.
    pub actors: Vec<&'g str>,
    /// The claims, those with most disagreement first, then those with most contradictions, then by
    /// id.
    pub rows: Vec<Row<'g>>,
    /// The claim of the row whose cells differ most; `null` when none differ.
    pub telling: Option<&'g str>,
    /// How much is not shown.
    pub left_out: LeftOut,
    #[serde(skip)]
    pub(super) graph: &'g ClaimGraph,
}

/// One claim of the matrix.
#[derive(Debug, Serialize)]
pub struct Row<'g> {
    /// The claim.
    pub claim: &'g str,
    /// How much all actors disagree, shown or not: 2 for each two actors of whom one asserts and
    /// the other denies, 1 for each two who otherwise do different things, and 2 for each actor
    /// who asserts and denies.
    pub disagreement: usize,
    /// With how many other claims it is in contradiction.
    pub contradicted: usize,
    /// What each actor of the head does with it, in the order of the head.
    pub cells: Vec<Cell<'g>>,
    #[serde(skip)]
    pub(super) at: u32,
}

/// What one actor does with one claim.
#[derive(Debug, Serialize)]
pub struct Cell<'g> {
    /// The letters `A` asserts, `D` denies, `H` hedges, `Q` questions, `W` withdraws, in this
    /// order; empty when the actor says nothing of it.
    pub letters: String,
    /// The statements behind them, in order of id.
    pub statements: Vec<&'g str>,
    #[serde(skip)]
    pub(super) found: BTreeSet<Letter>,
}

/// How much of a matrix is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// How many claims of which somebody speaks.
    pub claims: usize,
    /// How many actors who speak of the claims shown.
    pub actors: usize,
}

/// How many rows a terminal has room for.
const ROWS: usize = 12;
/// How wide a terminal is.
const WIDTH: usize = 80;
/// How wide the columns before the actors are.
const FIRST: usize = 8;
/// How far apart columns stand.
const BETWEEN: usize = 2;

/// The part of the matrix of claims by actors that a window shows.
///
/// # Cost
/// O(n log n) in the statements.
#[must_use]
pub fn matrix<'g>(graph: &'g ClaimGraph, window: &Window) -> Matrix<'g> {
    let mut rows = rows(graph, window);
    let all_rows = rows.len();
    rows.truncate(limit(window.max, ROWS));
    let spoken = speakers(graph, &rows);
    let actors = match &window.actors {
        Some(actors) => actors.clone(),
        None => columns(graph, &spoken, window.max),
    };
    let row = |(disagreement, contradicted, at): Standing| Row {
        claim: graph.claim(at).id.as_str(),
        disagreement,
        contradicted,
        cells: cells(graph, at, &actors),
        at,
    };
    let telling = rows.first().filter(|(disagreement, ..)| *disagreement > 0);
    Matrix {
        telling: telling.map(|(.., at)| graph.claim(*at).id.as_str()),
        left_out: LeftOut {
            claims: all_rows - rows.len(),
            actors: spoken.keys().filter(|at| !actors.contains(at)).count(),
        },
        rows: rows.into_iter().map(row).collect(),
        actors: actors
            .iter()
            .map(|at| graph.actor(*at).id.as_str())
            .collect(),
        graph,
    }
}

fn limit(max: Option<usize>, default: usize) -> usize {
    match max {
        None => default,
        Some(0) => usize::MAX,
        Some(max) => max,
    }
}

/// A claim with its disagreement and the number of its contradictions.
type Standing = (usize, usize, u32);

/// How many other claims contradict each claim.
fn contradicted(graph: &ClaimGraph) -> BTreeMap<u32, usize> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for (a, b) in find::pairs(graph) {
        if let (Node::Claim(a), Node::Claim(b)) = (a, b)
            && a != b
        {
            *counts.entry(a).or_default() += 1;
            *counts.entry(b).or_default() += 1;
        }
    }
    counts
}

/// The claims of the window of which somebody speaks, in order.
fn rows(graph: &ClaimGraph, window: &Window) -> Vec<Standing> {
    let all = u32::try_from(graph.data().claims.len()).unwrap_or(u32::MAX);
    let claims: BTreeSet<u32> = match &window.claims {
        Some(claims) => claims.iter().copied().collect(),
        None => (0..all).collect(),
    };
    let among = |at: &u32| {
        let actors = window.actors.as_ref();
        actors.is_none_or(|actors| {
            let by = graph.actor_at(&graph.statement(*at).actor);
            by.is_some_and(|by| actors.contains(&by))
        })
    };
    let chosen = window.claims.is_some();
    let spoken = |claim: &u32| chosen || graph.statements_on(*claim).iter().any(among);
    let contradicted = contradicted(graph);
    let contradicted = |claim: u32| contradicted.get(&claim).copied().unwrap_or(0);
    let mut rows: Vec<Standing> = claims
        .into_iter()
        .filter(|claim| window.topic.has_claim(graph, *claim))
        .filter(spoken)
        .map(|claim| (disagreement(graph, claim), contradicted(claim), claim))
        .collect();
    rows.sort_by_key(|(disagreement, contradicted, claim)| {
        (usize::MAX - disagreement, usize::MAX - contradicted, *claim)
    });
    rows
}

/// What each actor who speaks of a claim does with it.
fn stands(graph: &ClaimGraph, claim: u32) -> BTreeMap<u32, BTreeSet<Letter>> {
    let mut stands: BTreeMap<u32, BTreeSet<Letter>> = BTreeMap::new();
    for at in graph.statements_on(claim) {
        let statement = graph.statement(*at);
        if let Some(actor) = graph.actor_at(&statement.actor) {
            stands
                .entry(actor)
                .or_default()
                .extend(Letter::of(statement));
        }
    }
    stands
}

/// How much those who speak of a claim disagree.
///
/// # Cost
/// O(n log n) in the statements on it: actors are counted by what they do, not compared.
fn disagreement(graph: &ClaimGraph, claim: u32) -> usize {
    let mut kinds: BTreeMap<BTreeSet<Letter>, usize> = BTreeMap::new();
    for letters in stands(graph, claim).into_values() {
        *kinds.entry(letters).or_default() += 1;
    }
    let yes = |letters: &BTreeSet<Letter>| {
        letters.contains(&Letter::A)
            || (letters.contains(&Letter::H) && !letters.contains(&Letter::D))
    };
    let no = |letters: &BTreeSet<Letter>| letters.contains(&Letter::D);
    let kinds: Vec<(&BTreeSet<Letter>, usize)> = kinds.iter().map(|(k, n)| (k, *n)).collect();
    let mut sum = 0;
    for (at, (one, count)) in kinds.iter().enumerate() {
        sum += if yes(one) && no(one) { 2 * count } else { 0 };
        for (other, others) in &kinds[at + 1..] {
            let opposite = (yes(one) && no(other)) || (no(one) && yes(other));
            sum += count * others * if opposite { 2 } else { 1 };
        }
    }
    sum
}

/// Who speaks of some claims, with how many statements.
fn speakers(graph: &ClaimGraph, rows: &[Standing]) -> BTreeMap<u32, usize> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for at in rows
        .iter()
        .flat_map(|(.., claim)| graph.statements_on(*claim))
    {
        if let Some(actor) = graph.actor_at(&graph.statement(*at).actor) {
            *counts.entry(actor).or_default() += 1;
        }
    }
    counts
}

/// Those who say most, as many as there is room for; at least one.
fn columns(graph: &ClaimGraph, counts: &BTreeMap<u32, usize>, max: Option<usize>) -> Vec<u32> {
    let mut actors: Vec<(usize, u32)> = (counts.iter())
        .map(|(actor, count)| (usize::MAX - count, *actor))
        .collect();
    actors.sort_unstable();
    let actors = actors.into_iter().map(|(_, actor)| actor);
    if max.is_some() {
        return actors.take(limit(max, usize::MAX)).collect();
    }
    let mut used = FIRST;
    let mut room = |actor: &u32| {
        used += graph.actor(*actor).id.as_str().width() + BETWEEN;
        used <= WIDTH
    };
    let mut kept: Vec<u32> = Vec::new();
    for actor in actors {
        if !room(&actor) && !kept.is_empty() {
            break;
        }
        kept.push(actor);
    }
    kept
}

fn cells<'g>(graph: &'g ClaimGraph, claim: u32, actors: &[u32]) -> Vec<Cell<'g>> {
    let mut by_actor: BTreeMap<u32, Cell<'g>> = BTreeMap::new();
    let silent = || Cell {
        letters: String::new(),
        statements: Vec::new(),
        found: BTreeSet::new(),
    };
    for at in graph.statements_on(claim) {
        let statement = graph.statement(*at);
        if let Some(actor) = graph.actor_at(&statement.actor) {
            let cell = by_actor.entry(actor).or_insert_with(silent);
            cell.statements.push(statement.id.as_str());
            cell.found.extend(Letter::of(statement));
            cell.letters = cell.found.iter().map(|letter| letter.name()).collect();
        }
    }
    let cell = |actor: &u32| by_actor.remove(actor).unwrap_or_else(silent);
    actors.iter().map(cell).collect()
}

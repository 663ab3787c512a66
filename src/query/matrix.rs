//! `matrix`: claims by actors: who asserts, denies, hedges, asks, takes back, or says nothing.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::question::{Param, Question, Takes};
use super::selection::{Selection, instead};
use super::sentence::Teller;
use super::topic::TOPICS;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::{RecordKind, Stance, Statement};
use crate::words::Words;
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
    fn key(self) -> &'static str {
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
    /// The claims, those with most disagreement first, then by id.
    pub rows: Vec<Row<'g>>,
    /// The claim of the row whose cells differ most; `null` when none differ.
    pub telling: Option<&'g str>,
    /// How much is not shown.
    pub left_out: LeftOut,
    #[serde(skip)]
    graph: &'g ClaimGraph,
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
    /// What each actor of the head does with it, in the order of the head.
    pub cells: Vec<Cell<'g>>,
    #[serde(skip)]
    at: u32,
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
    found: BTreeSet<Letter>,
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
/// How wide the first column is, with its border.
const FIRST: usize = 5;
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
    let all_actors = spoken.len();
    let actors = match &window.actors {
        Some(actors) => actors.clone(),
        None => columns(graph, spoken, window.max),
    };
    let row = |(disagreement, at): (usize, u32)| Row {
        claim: graph.claim(at).id.as_str(),
        disagreement,
        cells: cells(graph, at, &actors),
        at,
    };
    let telling = rows.first().filter(|(disagreement, _)| *disagreement > 0);
    Matrix {
        telling: telling.map(|(_, at)| graph.claim(*at).id.as_str()),
        left_out: LeftOut {
            claims: all_rows - rows.len(),
            actors: all_actors.saturating_sub(actors.len()),
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

/// The claims of the window of which somebody speaks, with their disagreement, in order.
fn rows(graph: &ClaimGraph, window: &Window) -> Vec<(usize, u32)> {
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
    let mut rows: Vec<(usize, u32)> = claims
        .into_iter()
        .filter(|claim| window.topic.has_claim(graph, *claim))
        .filter(spoken)
        .map(|claim| (disagreement(graph, claim), claim))
        .collect();
    rows.sort_by_key(|(disagreement, claim)| (usize::MAX - disagreement, *claim));
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
fn speakers(graph: &ClaimGraph, rows: &[(usize, u32)]) -> BTreeMap<u32, usize> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for at in rows
        .iter()
        .flat_map(|(_, claim)| graph.statements_on(*claim))
    {
        if let Some(actor) = graph.actor_at(&graph.statement(*at).actor) {
            *counts.entry(actor).or_default() += 1;
        }
    }
    counts
}

/// Those who say most, as many as there is room for; at least one.
fn columns(graph: &ClaimGraph, counts: BTreeMap<u32, usize>, max: Option<usize>) -> Vec<u32> {
    let mut actors: Vec<(usize, u32)> = (counts.into_iter())
        .map(|(actor, count)| (usize::MAX - count, actor))
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

impl Answer for Matrix<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        if self.rows.is_empty() {
            let mut blocks = vec![Block::words(words.word("matrix-none"))];
            blocks.extend(instead(&teller));
            return blocks;
        }
        let mut blocks = vec![self.table(words), Block::words(legend(words))];
        blocks.extend(self.telling_row(&teller));
        blocks.extend(self.rest(words));
        blocks.push(Block::title(2, words.word("matrix-claims")));
        let rows = self.rows.iter().enumerate().map(|(number, row)| {
            let text = Run::plain(teller.name(Node::Claim(row.at)));
            let id = Run::new(format!("   {}", row.claim), Style::Id);
            ((number + 1).to_string(), vec![text, id])
        });
        blocks.push(Block::Fields(rows.collect()));
        blocks.push(Block::title(2, words.word("matrix-actors")));
        let nodes = self.actors.iter().filter_map(|id| self.graph.node(id));
        let names = nodes.map(|node| {
            let name = Run::plain(teller.name(node));
            (self.graph.id(node).to_owned(), vec![name])
        });
        blocks.push(Block::Fields(names.collect()));
        blocks
    }
}

impl Matrix<'_> {
    fn table(&self, words: &Words) -> Block {
        let first = std::iter::once(words.word("matrix-number"));
        let head = first.chain(self.actors.iter().map(ToString::to_string));
        let rows = self.rows.iter().enumerate().map(|(number, row)| {
            let first = vec![Run::plain((number + 1).to_string())];
            let cells = row.cells.iter().map(|cell| match cell.found.is_empty() {
                true => vec![Run::new("—", Style::Faint)],
                false => {
                    let letters = cell.found.iter().map(|letter| words.word(letter.key()));
                    vec![Run::new(
                        letters.collect::<Vec<_>>().join(" "),
                        Style::Strong,
                    )]
                }
            });
            std::iter::once(first).chain(cells).collect()
        });
        Block::Table {
            head: head.collect(),
            rows: rows.collect(),
        }
    }

    fn telling_row(&self, teller: &Teller<'_>) -> Option<Block> {
        let row = self
            .rows
            .iter()
            .find(|row| Some(row.claim) == self.telling)?;
        let number = self.rows.iter().position(|one| one.claim == row.claim)? + 1;
        let message = Message::new("matrix-telling").with("number", number);
        let claim = Run::plain(teller.name(Node::Claim(row.at)));
        Some(Block::Paragraph(teller.compose(message, &[("a", claim)])))
    }

    /// "And 37 more claims and 4 more actors": nothing is left out in silence.
    fn rest(&self, words: &Words) -> Option<Block> {
        let LeftOut { claims, actors } = self.left_out;
        let parts = [
            ("matrix-more-claims", claims),
            ("matrix-more-actors", actors),
        ];
        let parts: Vec<String> = (parts.into_iter())
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| words.say(&Message::new(key).count("count", count)))
            .collect();
        let message = Message::new("matrix-more").with("parts", words.list(&parts));
        (!parts.is_empty()).then(|| Block::words(words.say(&message)))
    }
}

/// "A asserts · D denies · … · — says nothing".
fn legend(words: &Words) -> String {
    let letters = [Letter::A, Letter::D, Letter::H, Letter::Q, Letter::W];
    let told = letters.into_iter().map(|letter| {
        let meaning = words.word(&format!("{}.meaning", letter.key()));
        format!("{} {meaning}", words.word(letter.key()))
    });
    let silence = format!("— {}", words.word("letter-silence"));
    told.chain([silence]).collect::<Vec<_>>().join(" · ")
}

//! Atlas: the cards and lines of one map, and where they stand.
use crate::graph::Node;
use crate::layout::{self, Bond, Card, Pin, Placed, Scene, Size, Spacing};
use crate::page::maps::bounds::{Field, LINES, Spot};
use crate::page::maps::ties::{Tie, pair};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The size of a card, in pixels; the stylesheet gives the same.
const CARD: (f64, f64) = (230.0, 76.0);
/// The room for the word on a line, in pixels; wide enough for either language.
const WORD: (f64, f64) = (96.0, 20.0);
/// The part of a map that is seen at once on a school computer, in pixels.
const WINDOW: (f64, f64) = (1200.0, 560.0);

/// Where the cards of a map stood before, by id.
pub(in crate::page) type Pins = BTreeMap<String, Pin>;

/// One line of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::page) struct Line {
    /// What it says: the key of its word, mark and look.
    pub(in crate::page) kind: &'static str,
    /// The card where it starts, by its place in the atlas.
    pub(in crate::page) from: usize,
    /// The card where it ends.
    pub(in crate::page) to: usize,
}

/// A map that is drawn when somebody asks for it: a large case has thousands.
pub(in crate::page) struct Plan {
    /// Its cards, in order.
    pub(in crate::page) cards: Vec<Spot>,
    pins: Option<Pins>,
    atlas: OnceLock<Atlas>,
}

impl Plan {
    /// A map of some cards, those that are pinned in their place.
    pub(in crate::page) fn new(cards: Vec<Spot>, pins: Option<&Pins>) -> Self {
        Self {
            cards,
            pins: pins.cloned(),
            atlas: OnceLock::new(),
        }
    }

    /// The map.
    pub(in crate::page) fn atlas(&self, field: &Field<'_>) -> &Atlas {
        let make = || Atlas::of(field, self.cards.clone(), self.pins.as_ref());
        self.atlas.get_or_init(make)
    }

    /// Where its cards stand; `None` when nobody has asked yet.
    pub(in crate::page) fn pins(&self) -> Option<Pins> {
        self.atlas.get()?.pins()
    }
}

/// The cards and lines of a map; they are placed when somebody first asks where they stand.
#[derive(Debug, Default)]
pub(in crate::page) struct Atlas {
    /// The cards, in order.
    pub(in crate::page) cards: Vec<Spot>,
    /// The relations between them.
    pub(in crate::page) lines: Vec<Line>,
    /// How many relations of each card are not drawn.
    pub(in crate::page) undrawn: Vec<usize>,
    scene: Scene,
    placed: OnceLock<Placed>,
    /// What the map may open on, in order: sets of cards.
    openings: Vec<Vec<usize>>,
}

impl Atlas {
    /// A map of some cards, with at most 60 of the lines between them; cards that are pinned keep
    /// their place.
    ///
    /// # Cost
    /// O(n log n) in the cards and their relations; that of placing them when it is first asked.
    pub(in crate::page) fn of(field: &Field<'_>, cards: Vec<Spot>, pins: Option<&Pins>) -> Self {
        let places: BTreeMap<Node, usize> = cards
            .iter()
            .enumerate()
            .filter_map(|(at, spot)| Some((spot.node()?, at)))
            .collect();
        let lines = lines(field, &cards, &places);
        let undrawn = cards.iter().enumerate().map(|(at, spot)| {
            let drawn = lines.iter().filter(|line| line.from == at || line.to == at);
            let all = spot.node().map_or(0, |node| field.degree(node));
            all.saturating_sub(
                drawn
                    .map(|line| cards[line.from].weight() + cards[line.to].weight() - 1)
                    .sum(),
            )
        });
        Self {
            undrawn: undrawn.collect(),
            scene: scene(field, (&cards, &lines), pins),
            placed: OnceLock::new(),
            openings: openings(field, &places),
            cards,
            lines,
        }
    }

    /// Where the cards and lines stand, in their order.
    pub(in crate::page) fn placed(&self) -> &Placed {
        self.placed
            .get_or_init(|| layout::place(&self.scene).unwrap_or_default())
    }

    /// The cards that the map opens on: all where they fit into a window of a school computer at
    /// full size, else the first pair that does with who speaks there, else the first pair.
    pub(in crate::page) fn first(&self) -> Vec<usize> {
        let all: Vec<usize> = (0..self.cards.len()).collect();
        let sets = || std::iter::once(&all).chain(&self.openings);
        let found = sets().find(|cards| self.fits(cards));
        let found = found.or(self.openings.first()).cloned();
        found.unwrap_or_else(|| all.into_iter().take(1).collect())
    }

    fn fits(&self, cards: &[usize]) -> bool {
        let placed = self.placed();
        let boxes = || cards.iter().map(|at| placed.cards[*at].rect);
        let left = boxes().map(|one| one.x).fold(f64::INFINITY, f64::min);
        let top = boxes().map(|one| one.y).fold(f64::INFINITY, f64::min);
        let right = boxes().map(|one| one.right()).fold(0.0, f64::max);
        let bottom = boxes().map(|one| one.bottom()).fold(0.0, f64::max);
        right - left <= WINDOW.0 && bottom - top <= WINDOW.1
    }

    /// Where the cards stand, to keep them there in a later map; `None` when nobody has asked yet.
    pub(in crate::page) fn pins(&self) -> Option<Pins> {
        let placed = self.placed.get()?.cards.iter().map(|card| card.place);
        let ids = self.scene.cards.iter().map(|card| card.id.clone());
        Some(ids.zip(placed).collect())
    }
}

impl Spot {
    /// The kind of card, as the stylesheet names it.
    pub(in crate::page) fn kind(&self) -> &'static str {
        match self {
            Self::Record(node) => node.kind().key(),
            Self::More { .. } => "others",
        }
    }

    /// The record, where the card stands for one.
    pub(in crate::page) fn node(&self) -> Option<Node> {
        match self {
            Self::Record(node) => Some(*node),
            Self::More { .. } => None,
        }
    }

    /// For how many relations a line to this card stands.
    fn weight(&self) -> usize {
        match self {
            Self::Record(_) => 1,
            Self::More { count, .. } => *count,
        }
    }
}

/// Contradictions in their rank, then the other relations in order of their cards.
fn lines(field: &Field<'_>, cards: &[Spot], places: &BTreeMap<Node, usize>) -> Vec<Line> {
    let mut ordered: Vec<Line> = Vec::new();
    let mut seen: BTreeSet<Tie> = BTreeSet::new();
    let mut add = |tie: Tie| {
        if let (Some(&from), Some(&to)) = (places.get(&tie.from), places.get(&tie.to))
            && from != to
            && seen.insert(tie)
        {
            let kind = tie.kind;
            ordered.push(Line { kind, from, to });
        }
    };
    ranks(field, places)
        .iter()
        .filter_map(|at| pair(&field.conflicts[*at]))
        .for_each(&mut add);
    let ties = ends(places).flat_map(|node| field.ties(*node));
    let mut ties: Vec<Tie> = ties
        .filter(|tie| places.contains_key(&tie.from) && places.contains_key(&tie.to))
        .collect();
    ties.sort_unstable_by_key(|tie| (tie.from, tie.kind, tie.to));
    ties.into_iter().for_each(&mut add);
    for (at, spot) in cards.iter().enumerate() {
        if let Spot::More {
            of, kind, leaves, ..
        } = *spot
            && let Some(&of) = places.get(&of)
        {
            let (from, to) = if leaves { (of, at) } else { (at, of) };
            ordered.push(Line { kind, from, to });
        }
    }
    ordered.truncate(LINES);
    ordered
}

/// The cards at which every relation has an end: those of actors lead to them.
fn ends(places: &BTreeMap<Node, usize>) -> impl Iterator<Item = &Node> {
    let all = places.keys();
    all.filter(|node| !matches!(node, Node::Actor(_)))
}

/// The contradictions that these stand in.
fn ranks(field: &Field<'_>, places: &BTreeMap<Node, usize>) -> BTreeSet<usize> {
    let ranks = ends(places).filter_map(|node| field.of.get(node)).flatten();
    ranks.copied().collect()
}

/// The pairs whose cards are all there, in rank; the map may open on any of them.
fn openings(field: &Field<'_>, places: &BTreeMap<Node, usize>) -> Vec<Vec<usize>> {
    let cards = |at: &usize| {
        let nodes = field.with_speakers(&field.conflicts[*at]);
        let found = nodes.iter().map(|node| places.get(node).copied());
        found.collect::<Option<Vec<usize>>>()
    };
    ranks(field, places).iter().filter_map(cards).collect()
}

fn scene(field: &Field<'_>, (cards, lines): (&[Spot], &[Line]), pins: Option<&Pins>) -> Scene {
    let id = |spot: &Spot| match spot {
        Spot::Record(node) => field.graph.id(*node).to_owned(),
        Spot::More { kind, leaves, .. } => format!("+{kind}{leaves}"),
    };
    let card = |spot: &Spot| Card {
        id: id(spot),
        size: Size::new(CARD.0, CARD.1),
        column: Some(column(spot)),
        pin: pins.and_then(|pins| pins.get(&id(spot)).copied()),
    };
    let edge = |line: &Line| layout::Edge {
        from: line.from,
        to: line.to,
        label: Some(Size::new(WORD.0, WORD.1)),
        bond: match line.kind {
            "contradicts" => Bond::Symmetric,
            _ => Bond::Directed,
        },
    };
    Scene {
        cards: cards.iter().map(card).collect(),
        edges: lines.iter().map(edge).collect(),
        spacing: Spacing::default(),
    }
}

/// Actors, claims, evidence, from left to right; a card for several stands where they would.
fn column(spot: &Spot) -> u32 {
    match spot {
        Spot::Record(Node::Actor(_)) => 0,
        Spot::Record(Node::Claim(_)) => 1,
        Spot::Record(_) => 2,
        Spot::More {
            of: Node::Claim(_),
            kind,
            ..
        } => match *kind {
            "contradicts" => 1,
            "supports" | "weakens" => 2,
            _ => 0,
        },
        Spot::More { .. } => 1,
    }
}

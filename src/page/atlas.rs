//! Atlas: the cards and lines of the map, chosen around the first contradictions, and placed.
use super::saying::stance;
use super::shown::ends;
use crate::graph::{ClaimGraph, Edge, Node};
use crate::layout::{self, Bond, Card, Placed, Scene, Size, Spacing};
use crate::query::Contradiction;
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, BTreeSet};

/// The most cards and lines of the overview: what a school computer shows legibly at once.
const CARDS: usize = 24;
const LINES: usize = 60;
/// The size of a card, in pixels; the stylesheet gives the same.
const CARD: (f64, f64) = (230.0, 76.0);
/// The room for the word on a line, in pixels; wide enough for either language.
const WORD: (f64, f64) = (96.0, 20.0);

/// The part of a map that is seen at once on a school computer, in pixels.
const WINDOW: (f64, f64) = (1200.0, 560.0);

/// One line of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    /// What it says: the key of its word, mark and look.
    pub(super) kind: &'static str,
    /// The card where it starts, by its place in the atlas.
    pub(super) from: usize,
    /// The card where it ends.
    pub(super) to: usize,
}

/// The cards and lines of the map with their places.
#[derive(Debug, Default)]
pub(super) struct Atlas {
    /// The records on cards, in order.
    pub(super) cards: Vec<Node>,
    /// The relations between them.
    pub(super) lines: Vec<Line>,
    /// Where they stand; the order is that of `cards` and `lines`.
    pub(super) placed: Placed,
    /// The cards that the map opens on, by place: one contradiction and who speaks there.
    pub(super) first: Vec<usize>,
}

impl Atlas {
    /// Chooses at most 24 cards and 60 lines: pair after pair in rank, each with its first
    /// speakers, then the evidence on the claims that are there.
    ///
    /// # Cost
    /// That of placing at most 24 cards.
    pub(super) fn of(graph: &ClaimGraph, conflicts: &[Contradiction]) -> Self {
        let cards: Vec<Node> = choose(graph, conflicts).into_iter().collect();
        let places: BTreeMap<Node, usize> = cards
            .iter()
            .enumerate()
            .map(|(at, node)| (*node, at))
            .collect();
        let lines = lines(graph, conflicts, &places);
        let scene = scene(graph, &cards, &lines);
        let placed = layout::place(&scene).unwrap_or_default();
        let first = opening(graph, conflicts, (&places, &placed));
        Self {
            cards,
            lines,
            placed,
            first,
        }
    }
}

/// The cards that the map opens on: the first pair whose claims and speakers fit into a window of
/// a school computer at full size; failing that the first pair.
fn opening(
    graph: &ClaimGraph,
    conflicts: &[Contradiction],
    (places, placed): (&BTreeMap<Node, usize>, &Placed),
) -> Vec<usize> {
    let cards = |one: &Contradiction| {
        let said = one.sides.iter().filter_map(|side| side.statements.first());
        let actors = said.filter_map(|at| graph.actor_at(&graph.statement(*at).actor));
        let nodes: BTreeSet<Node> = ends(one).chain(actors.map(Node::Actor)).collect();
        let found: Vec<usize> = nodes
            .iter()
            .filter_map(|node| places.get(node).copied())
            .collect();
        (found.len() == nodes.len()).then_some(found)
    };
    let fits = |cards: &Vec<usize>| {
        let boxes = || cards.iter().map(|at| placed.cards[*at].rect);
        let left = boxes().map(|one| one.x).fold(f64::INFINITY, f64::min);
        let top = boxes().map(|one| one.y).fold(f64::INFINITY, f64::min);
        let right = boxes().map(|one| one.right()).fold(0.0, f64::max);
        let bottom = boxes().map(|one| one.bottom()).fold(0.0, f64::max);
        right - left <= WINDOW.0 && bottom - top <= WINDOW.1
    };
    let mut all = conflicts.iter().filter_map(cards);
    let first = all.next();
    first
        .clone()
        .into_iter()
        .chain(all)
        .find(fits)
        .or(first)
        .unwrap_or_default()
}

fn choose(graph: &ClaimGraph, conflicts: &[Contradiction]) -> BTreeSet<Node> {
    let mut chosen: BTreeSet<Node> = BTreeSet::new();
    for one in conflicts {
        let mut wanted: BTreeSet<Node> = ends(one).collect();
        for side in &one.sides {
            let actors = side.statements.iter().map(|at| &graph.statement(*at).actor);
            wanted.extend(
                actors
                    .take(2)
                    .filter_map(|id| graph.actor_at(id))
                    .map(Node::Actor),
            );
        }
        let more = wanted.difference(&chosen).count();
        if chosen.len() + more <= CARDS {
            chosen.extend(wanted);
        }
    }
    let net = graph.net();
    let claims: Vec<Node> = chosen.iter().copied().collect();
    for claim in claims.into_iter().filter_map(|node| graph.net_index(node)) {
        for edge in net.edges_directed(claim, petgraph::Direction::Incoming) {
            let from = net[edge.source()];
            if matches!(from, Node::Evidence(_)) && chosen.len() < CARDS {
                chosen.insert(from);
            }
        }
    }
    chosen
}

fn lines(
    graph: &ClaimGraph,
    conflicts: &[Contradiction],
    places: &BTreeMap<Node, usize>,
) -> Vec<Line> {
    let mut ordered: Vec<Line> = Vec::new();
    let mut add = |kind: &'static str, from: Node, to: Node| {
        if let (Some(&from), Some(&to)) = (places.get(&from), places.get(&to)) {
            let line = Line { kind, from, to };
            if from != to && !ordered.contains(&line) {
                ordered.push(line);
            }
        }
    };
    for one in conflicts {
        let ends: Vec<Node> = ends(one).collect();
        match ends[..] {
            [Node::Evidence(at), to] => add("weakens", Node::Evidence(at), to),
            [from, Node::Evidence(at)] => add("weakens", Node::Evidence(at), from),
            [from, to] => add("contradicts", from, to),
            _ => {}
        }
    }
    for node in places.keys() {
        for (kind, to) in relations(graph, *node) {
            add(kind, *node, to);
        }
    }
    ordered.truncate(LINES);
    ordered
}

/// The relations that begin at a record and that a map draws, contradictions of claims apart.
fn relations(graph: &ClaimGraph, node: Node) -> Vec<(&'static str, Node)> {
    let net = graph.net();
    let Some(at) = graph.net_index(node) else {
        return Vec::new();
    };
    let mut found: Vec<(Edge, Node)> = net
        .edges(at)
        .map(|edge| (*edge.weight(), net[edge.target()]))
        .collect();
    found.sort_unstable();
    let kind = |edge: Edge| match edge {
        Edge::Asserts(at) => Some(stance(graph.statement(at))),
        Edge::Supports(_) => Some("supports"),
        Edge::Discredits(_) => Some("weakens"),
        Edge::Contradicts(_) if matches!(node, Node::Evidence(_)) => Some("weakens"),
        _ => None,
    };
    found
        .into_iter()
        .filter_map(|(edge, to)| Some((kind(edge)?, to)))
        .collect()
}

fn scene(graph: &ClaimGraph, cards: &[Node], lines: &[Line]) -> Scene {
    let column = |node: &Node| match node {
        Node::Actor(_) => 0,
        Node::Claim(_) => 1,
        Node::Evidence(_) => 2,
        _ => 3,
    };
    let card = |node: &Node| Card {
        id: graph.id(*node).to_owned(),
        size: Size::new(CARD.0, CARD.1),
        column: Some(column(node)),
        pin: None,
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

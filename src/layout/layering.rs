//! Layering: in which layer each card stands, columns folded and maps bent to a given height.

use std::collections::{BTreeMap, BTreeSet};

use super::scene::{Bond, Edge, Scene};

/// The layer of each card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layering {
    /// For each card, its layer from the left.
    pub(super) of: Vec<usize>,
    /// For each card, the first and the last layer where it may stand.
    pub(super) range: Vec<(usize, usize)>,
    /// The number of layers.
    pub(super) count: usize,
}

/// The shape that a layering aims at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    /// The number of cards in a layer, at least 1.
    pub(super) rows: usize,
}

/// A layering in the making.
struct Draft<'s> {
    scene: &'s Scene,
    of: Vec<usize>,
    /// For each card, the first and the last layer where it may stand.
    range: Vec<(usize, usize)>,
    /// For each card, its edges: the other end, and the side on which a reader expects it.
    ties: Vec<Vec<(usize, Expected)>>,
    count: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Left,
    Right,
    Either,
}

/// An edge inside a layer must leave it and come back: dearer than one to the next layer.
const COST_INSIDE: f64 = 3.0;
/// What reading an arrow from right to left costs in a map.
const COST_BACKWARDS: f64 = 0.4;

/// Assigns layers so that hardly more than `rows` cards stand in each.
///
/// # Cost
/// O(rounds * (edges * layers)), at most 12 rounds.
pub(super) fn layering(scene: &Scene, Shape { rows }: Shape) -> Layering {
    let mut draft = if scene.cards.iter().any(|card| card.column.is_some()) {
        Draft::of_columns(scene, rows)
    } else {
        Draft::of_map(scene, rows)
    };
    draft.settle(4.0 / rows as f64);
    draft.without_empty_layers()
}

impl Layering {
    /// The number of layers that all edges together pass.
    pub(super) fn stretch(&self, scene: &Scene) -> usize {
        let span = |edge: &Edge| self.of[edge.from].abs_diff(self.of[edge.to]);
        scene.edges.iter().map(span).sum()
    }
}

impl<'s> Draft<'s> {
    fn new(scene: &'s Scene) -> Self {
        let mut ties = vec![Vec::new(); scene.cards.len()];
        for edge in scene.edges.iter().filter(|edge| edge.from != edge.to) {
            let sides = match edge.bond {
                Bond::Directed => (Expected::Right, Expected::Left),
                Bond::Symmetric => (Expected::Either, Expected::Either),
            };
            ties[edge.from].push((edge.to, sides.0));
            ties[edge.to].push((edge.from, sides.1));
        }
        let cards = scene.cards.len();
        Self {
            scene,
            of: vec![0; cards],
            range: vec![(0, 0); cards],
            ties,
            count: 0,
        }
    }

    fn of_columns(scene: &'s Scene, rows: usize) -> Self {
        let mut draft = Self::new(scene);
        // Columns order the cards; which arrow reads backwards is the caller's choice, not a cost.
        for (_, side) in draft.ties.iter_mut().flatten() {
            *side = Expected::Either;
        }
        let mut columns: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (at, card) in scene.cards.iter().enumerate() {
            if let Some(column) = card.column {
                columns.entry(column).or_default().push(at);
            }
        }
        for cards in columns.values() {
            draft.add_column(cards, rows);
        }
        for at in 0..scene.cards.len() {
            if scene.cards[at].column.is_none() {
                draft.range[at] = (0, draft.count - 1);
                draft.of[at] = draft.middle_of_neighbours(at);
            }
        }
        draft
    }

    fn add_column(&mut self, cards: &[usize], rows: usize) {
        let pinned = self.pinned_layers(cards);
        let folds = if pinned.is_empty() {
            cards.len().div_ceil(rows)
        } else {
            pinned.len()
        };
        let first = self.count;
        self.count += folds;
        for (rank, &at) in cards.iter().enumerate() {
            let fold = rank * folds / cards.len();
            self.of[at] = first + fold;
            self.range[at] = (first, first + folds - 1);
            self.hold_pinned(at, first, &pinned);
        }
    }

    fn pinned_layers(&self, cards: &[usize]) -> Vec<u32> {
        let pins = cards.iter().filter_map(|&at| self.scene.cards[at].pin);
        pins.map(|pin| pin.layer)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    fn hold_pinned(&mut self, at: usize, first: usize, layers: &[u32]) {
        let Some(pin) = self.scene.cards[at].pin else {
            return;
        };
        if let Ok(rank) = layers.binary_search(&pin.layer) {
            self.of[at] = first + rank;
            self.range[at] = (first + rank, first + rank);
        }
    }

    fn middle_of_neighbours(&self, at: usize) -> usize {
        let mut layers: Vec<usize> = self.ties[at].iter().map(|tie| self.of[tie.0]).collect();
        layers.sort_unstable();
        layers.get(layers.len() / 2).copied().unwrap_or(0)
    }

    fn of_map(scene: &'s Scene, rows: usize) -> Self {
        let mut draft = Self::new(scene);
        let all: Vec<usize> = (0..scene.cards.len()).collect();
        let pinned = draft.pinned_layers(&all);
        let wanted = scene.cards.len().div_ceil(rows).max(1);
        draft.count = if pinned.is_empty() {
            wanted
        } else {
            pinned.len()
        };
        let depth = longest_paths(scene);
        for at in all {
            draft.of[at] = bent(depth[at], draft.count);
            draft.range[at] = (0, draft.count - 1);
            draft.hold_pinned(at, 0, &pinned);
        }
        draft
    }

    /// Moves each card to its cheapest layer, in order, until nothing moves.
    fn settle(&mut self, crowding: f64) {
        let mut load = vec![0usize; self.count];
        for &layer in &self.of {
            load[layer] += 1;
        }
        for _ in 0..12 {
            let mut moved = false;
            for at in 0..self.of.len() {
                let old = self.of[at];
                load[old] -= 1;
                let new = self.cheapest(at, |layer| crowding * load[layer] as f64);
                load[new] += 1;
                self.of[at] = new;
                moved |= new != old;
            }
            if !moved {
                return;
            }
        }
    }

    fn cheapest(&self, at: usize, crowding: impl Fn(usize) -> f64) -> usize {
        let cost = |layer: usize| {
            let ties = self.ties[at].iter();
            ties.map(|&(other, side)| span_cost(layer, self.of[other], side))
                .sum::<f64>()
                + crowding(layer)
        };
        let mut best = (self.of[at], cost(self.of[at]));
        for layer in self.range[at].0..=self.range[at].1 {
            let here = cost(layer);
            if here < best.1 - 1e-9 {
                best = (layer, here);
            }
        }
        best.0
    }

    fn without_empty_layers(self) -> Layering {
        let used: BTreeSet<usize> = self.of.iter().copied().collect();
        let used: Vec<usize> = used.into_iter().collect();
        let rank = |layer: &usize| used.binary_search(layer).unwrap_or(0);
        let first = |layer: usize| used.partition_point(|&one| one < layer);
        let range = self.range.iter();
        Layering {
            of: self.of.iter().map(rank).collect(),
            range: range
                .map(|&(from, to)| (first(from), first(to + 1).max(1) - 1))
                .collect(),
            count: used.len(),
        }
    }
}

fn span_cost(layer: usize, other: usize, side: Expected) -> f64 {
    let backwards = match side {
        Expected::Left => other > layer,
        Expected::Right => other < layer,
        Expected::Either => false,
    };
    let span = match layer.abs_diff(other) {
        0 => COST_INSIDE,
        span => span as f64,
    };
    span + if backwards { COST_BACKWARDS } else { 0.0 }
}

/// Bends a depth into `count` layers like a folded ruler: 0 1 2 1 0 1 2 for three layers.
///
/// Neighbouring depths stay neighbours, so a long chain becomes a meander, not a strip.
fn bent(depth: usize, count: usize) -> usize {
    if count < 2 {
        return 0;
    }
    let period = 2 * (count - 1);
    let phase = depth % period;
    phase.min(period - phase)
}

/// The number of edges on the longest path to each card, edges that close a cycle left out.
///
/// # Cost
/// O(cards + edges).
fn longest_paths(scene: &Scene) -> Vec<usize> {
    let mut next = vec![Vec::new(); scene.cards.len()];
    for edge in scene
        .edges
        .iter()
        .filter(|edge| edge.bond == Bond::Directed)
    {
        next[edge.from].push(edge.to);
    }
    let finished = finishing_order(&next);
    let mut rank = vec![0; next.len()];
    for (at, &card) in finished.iter().enumerate() {
        rank[card] = at;
    }
    let mut depth = vec![0; next.len()];
    for &card in finished.iter().rev() {
        // An edge to a card that finished later closes a cycle.
        for &to in next[card].iter().filter(|&&to| rank[to] < rank[card]) {
            depth[to] = depth[to].max(depth[card] + 1);
        }
    }
    depth
}

/// The cards in the order in which a depth-first walk leaves them.
fn finishing_order(next: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; next.len()];
    let mut finished = Vec::with_capacity(next.len());
    let mut stack: Vec<(usize, usize)> = Vec::new();
    for root in 0..next.len() {
        if !std::mem::replace(&mut seen[root], true) {
            stack.push((root, 0));
        }
        while let Some((card, at)) = stack.pop() {
            let Some(&to) = next[card].get(at) else {
                finished.push(card);
                continue;
            };
            stack.push((card, at + 1));
            if !std::mem::replace(&mut seen[to], true) {
                stack.push((to, 0));
            }
        }
    }
    finished
}

#[cfg(test)]
mod tests {
    use super::bent;

    #[test]
    fn a_chain_is_bent_like_a_ruler() {
        let layers: Vec<usize> = (0..8).map(|depth| bent(depth, 3)).collect();
        assert_eq!(layers, [0, 1, 2, 1, 0, 1, 2, 1]);
        assert_eq!(bent(7, 1), 0);
    }
}

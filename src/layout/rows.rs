//! Rows: the height of each element, cards on a grid, edges as level as they can be.

use super::isotonic::{nearest, offsets};
use super::ports::Ports;
use super::proper::{Kind, Proper, gap_between};
use super::scene::{Card, Scene, Spacing};

/// How long heights are sought, and how far apart they come to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Air {
    /// The rounds in which layers find their heights.
    pub(super) rounds: usize,
    /// How many times as high as it need be the picture becomes, at least 1.
    pub(super) stretch: f64,
}

impl Air {
    /// The most that a flat picture is stretched.
    pub(super) const MOST: f64 = 1.8;
}

/// Finds the middle of each element, from the top; the topmost element touches 0.
///
/// # Cost
/// O(rounds * segments).
pub(super) fn rows(proper: &Proper, ports: &Ports, scene: &Scene, air: Air) -> Vec<f64> {
    let layers = proper.layers.len();
    let spacing = &scene.spacing;
    let middle = vec![0.0; proper.elements.len()];
    let (apart, held) = (Vec::new(), Vec::new());
    let mut rows = Rows {
        proper,
        ports,
        spacing,
        middle,
        apart,
        held,
    };
    rows.held = scene.cards.iter().map(|card| rows.held_at(card)).collect();
    rows.apart = proper
        .layers
        .iter()
        .map(|layer| rows.distances(layer))
        .collect();
    (0..layers).for_each(|layer| rows.stack(layer));
    for _ in 0..air.rounds {
        (0..layers).for_each(|layer| rows.settle(layer));
        (0..layers).rev().for_each(|layer| rows.settle(layer));
    }
    rows.middle
        .iter_mut()
        .for_each(|middle| *middle *= air.stretch);
    for layer in (0..layers).filter(|&layer| proper.has_cards[layer]) {
        rows.snap(layer);
    }
    for _ in 0..air.rounds / 3 + 1 {
        (0..layers).for_each(|layer| rows.settle_between(layer));
        (0..layers)
            .rev()
            .for_each(|layer| rows.settle_between(layer));
    }
    rows.with_top_at_zero()
}

struct Rows<'p> {
    proper: &'p Proper,
    ports: &'p Ports,
    spacing: &'p Spacing,
    middle: Vec<f64>,
    /// For each layer the distances of its elements from those above, as `distances` gives them.
    apart: Vec<Vec<f64>>,
    /// For each card the middle that its pin asks for.
    held: Vec<Option<f64>>,
}

/// How much a pinned card wants its old height, beside one edge that wants to be level.
const HELD: f64 = 200.0;
/// A pin from further down is from no picture of ours.
const MOST_ROWS: u32 = 1_000_000;

impl Rows<'_> {
    fn height(&self, element: usize) -> f64 {
        self.proper.elements[element].size.height
    }

    fn held_at(&self, card: &Card) -> Option<f64> {
        let row = f64::from(card.pin?.row.min(MOST_ROWS));
        Some(row * self.spacing.grid + card.size.height / 2.0)
    }

    /// For each element of a layer the distance of its middle from the middle above.
    fn distances(&self, layer: &[usize]) -> Vec<f64> {
        let mut apart = vec![0.0; layer.len()];
        for (at, pair) in layer.windows(2).enumerate() {
            let elements = &self.proper.elements;
            let gap = gap_between(&elements[pair[0]], &elements[pair[1]], self.spacing);
            apart[at + 1] = gap + (self.height(pair[0]) + self.height(pair[1])) / 2.0;
        }
        apart
    }

    /// Stacks a layer around 0.
    fn stack(&mut self, layer: usize) {
        let offsets = offsets(&self.apart[layer]);
        let half = offsets.last().copied().unwrap_or(0.0) / 2.0;
        for (&element, offset) in self.proper.layers[layer].iter().zip(offsets) {
            self.middle[element] = offset - half;
        }
    }

    /// Where the neighbours of an element would have it, and how strongly.
    fn wish(&self, element: usize) -> (f64, f64) {
        // A free element stays where it is, and a chain of lanes must not drift.
        let (mut sum, mut weight) = (self.middle[element] * 0.05, 0.05);
        if let Some(Some(held)) = self.held.get(element) {
            sum += held * HELD;
            weight += HELD;
        }
        let sides = [
            self.proper.before.of_element(element),
            self.proper.after.of_element(element),
        ];
        for &segment in sides.into_iter().flatten() {
            let ends = self.proper.segments[segment];
            let (own, far) = if ends.left == element {
                (self.ports.left[segment], self.ports.right[segment])
            } else {
                (self.ports.right[segment], self.ports.left[segment])
            };
            let other = ends.other(element);
            let pull = self.pull(element, other);
            sum += pull * (self.middle[other] + far - own);
            weight += pull;
        }
        (sum / weight, weight)
    }

    /// How much a segment wants to be level: lanes most, so that long edges stay straight.
    fn pull(&self, one: usize, other: usize) -> f64 {
        let passes = |element: usize| match self.proper.elements[element].kind {
            Kind::Card(_) => 0,
            Kind::Label | Kind::Lane => 1,
            Kind::Turn => 0,
        };
        match passes(one) + passes(other) {
            0 => 1.0,
            1 => 2.0,
            _ => 8.0,
        }
    }

    fn settle(&mut self, layer: usize) {
        let apart = &self.apart[layer];
        let layer = &self.proper.layers[layer];
        let (wished, weights): (Vec<f64>, Vec<f64>) =
            layer.iter().map(|&element| self.wish(element)).unzip();
        let found = nearest(&wished, &weights, apart);
        for (&element, middle) in layer.iter().zip(found) {
            self.middle[element] = middle;
        }
    }

    /// Puts the tops of the cards of a layer on the grid, with room for the lanes between them.
    fn snap(&mut self, layer: usize) {
        let grid = self.spacing.grid;
        let all = offsets(&self.apart[layer]);
        let layer = &self.proper.layers[layer];
        let places: Vec<usize> = (0..layer.len())
            .filter(|&at| self.proper.elements[layer[at]].is_card())
            .collect();
        let top = |at: usize, middle: f64| middle - self.height(layer[at]) / 2.0;
        let tops: Vec<f64> = places
            .iter()
            .map(|&at| top(at, self.middle[layer[at]]))
            .collect();
        let mut apart = vec![0.0; places.len()];
        for (at, pair) in places.windows(2).enumerate() {
            let least = self.least_between(layer, (pair[0], pair[1]), &all);
            apart[at + 1] = (least / grid).ceil() * grid;
        }
        let found = nearest(&tops, &vec![1.0; tops.len()], &apart);
        let offsets = offsets(&apart);
        for ((&at, top), offset) in places.iter().zip(found).zip(offsets) {
            // The offsets are on the grid: rounding the rest cannot bring two cards together.
            let snapped = ((top - offset) / grid).round() * grid + offset;
            self.middle[layer[at]] = snapped + self.height(layer[at]) / 2.0;
        }
    }

    /// The least distance between the tops of two cards that follow each other.
    fn least_between(&self, layer: &[usize], (one, other): (usize, usize), all: &[f64]) -> f64 {
        let tops = |at: usize| all[at] - self.height(layer[at]) / 2.0;
        let lanes = tops(other) - tops(one);
        lanes.max(self.height(layer[one]) + self.spacing.card_gap)
    }

    /// Settles the lanes and labels of a layer while its cards stay.
    fn settle_between(&mut self, number: usize) {
        let apart = std::mem::take(&mut self.apart[number]);
        let layer = &self.proper.layers[number];
        let is_card = |at: &usize| self.proper.elements[layer[*at]].is_card();
        let mut walls: Vec<usize> = (0..layer.len()).filter(is_card).collect();
        walls.push(layer.len());
        let mut first = 0;
        for wall in walls {
            self.settle_run(layer, (first, wall), &apart);
            first = wall + 1;
        }
        self.apart[number] = apart;
    }

    fn settle_run(&mut self, layer: &[usize], (first, end): (usize, usize), apart: &[f64]) {
        if first == end {
            return;
        }
        let run = &layer[first..end];
        let (wished, weights): (Vec<f64>, Vec<f64>) =
            run.iter().map(|&element| self.wish(element)).unzip();
        let found = nearest(&wished, &weights, &apart[first..end]);
        let down = offsets(&apart[first..end]);
        let lowest = match first {
            0 => f64::NEG_INFINITY,
            _ => self.middle[layer[first - 1]] + apart[first],
        };
        let highest = match layer.get(end) {
            None => f64::INFINITY,
            Some(&card) => self.middle[card] - apart[end] - down[down.len() - 1],
        };
        for ((&element, middle), offset) in run.iter().zip(found).zip(down) {
            self.middle[element] = (middle - offset).min(highest).max(lowest) + offset;
        }
    }

    fn with_top_at_zero(mut self) -> Vec<f64> {
        let tops = (0..self.middle.len()).map(|at| self.middle[at] - self.height(at) / 2.0);
        let grid = self.spacing.grid;
        let top = (tops.fold(f64::INFINITY, f64::min) / grid).floor() * grid;
        // Pinned cards stay where they are, unless something would stand above the picture.
        let pinned = self.held.iter().any(Option::is_some);
        let top = if pinned { top.min(0.0) } else { top };
        self.middle.iter_mut().for_each(|middle| *middle -= top);
        self.middle
    }
}

//! Search: orders of the layers tried one after the other.

use std::cmp::Ordering;

use super::crossing::{crossings, ranks};
use super::ends::Ends;
use super::proper::{Kind, Proper};
use super::scene::{Pin, Scene};

/// The orders of the layers of a graph, in the search for few crossings.
pub(super) struct Search<'p> {
    pub(super) proper: &'p mut Proper,
    pub(super) ranks: Vec<usize>,
    /// For each element the pin of its card.
    pub(super) pins: Vec<Option<(Pin, usize)>>,
    pub(super) is_pinned: bool,
    /// Room for the ends of a layer, used again for each.
    pub(super) ends: Ends,
}

/// Which neighbours of an element are meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
    Both,
}

impl<'p> Search<'p> {
    pub(super) fn new(proper: &'p mut Proper, scene: &Scene) -> Self {
        let pin = |at: usize| scene.cards[at].pin.map(|pin| (pin, at));
        let pins = proper.elements.iter().map(|element| match element.kind {
            Kind::Card(at) => pin(at),
            _ => None,
        });
        let pins = pins.collect();
        Self {
            ranks: ranks(proper),
            is_pinned: scene.is_pinned(),
            proper,
            pins,
            ends: Ends::default(),
        }
    }

    pub(super) fn restore(&mut self, layers: Vec<Vec<usize>>) {
        self.proper.layers = layers;
        self.ranks = ranks(self.proper);
    }

    /// Counts the crossings, and keeps the order when it has the fewest so far.
    pub(super) fn keep(&self, best: &mut (u64, Vec<Vec<usize>>)) -> u64 {
        let found = crossings(self.proper);
        if found < best.0 {
            *best = (found, self.proper.layers.clone());
        }
        found
    }

    /// Sets the starting order: a walk along the edges from the first card, or a fixed shuffle.
    pub(super) fn start(&mut self, number: usize) {
        let elements = self.proper.elements.len();
        let mut roots: Vec<usize> = (0..elements).collect();
        if number > 0 {
            shuffle(&mut roots, number as u64);
        }
        let walked = self.walk(&roots);
        let mut place = vec![0; elements];
        for (at, &element) in walked.iter().enumerate() {
            place[element] = at;
        }
        self.line_up(&place);
    }

    /// Sets the order in which the elements of each layer have their places.
    pub(super) fn line_up<T: PartialOrd>(&mut self, place: &[T]) {
        self.ranks = ranks(self.proper);
        for layer in 0..self.proper.layers.len() {
            let mut order = self.proper.layers[layer].clone();
            order.sort_by(|&a, &b| place[a].partial_cmp(&place[b]).unwrap_or(Ordering::Equal));
            self.set(layer, order);
        }
    }

    /// Every element once, those joined by segments near each other.
    fn walk(&self, roots: &[usize]) -> Vec<usize> {
        let mut seen = vec![false; roots.len()];
        let mut walked = Vec::with_capacity(roots.len());
        for &root in roots {
            let mut stack = vec![root];
            while let Some(element) = stack.pop() {
                if std::mem::replace(&mut seen[element], true) {
                    continue;
                }
                walked.push(element);
                let near = self.neighbours(element, Side::Both);
                stack.extend(near.filter(|&other| !seen[other]));
            }
        }
        walked
    }

    pub(super) fn neighbours(
        &self,
        element: usize,
        side: Side,
    ) -> impl Iterator<Item = usize> + '_ {
        let before: &[usize] = if side == Side::After {
            &[]
        } else {
            self.proper.before.of_element(element)
        };
        let after: &[usize] = if side == Side::Before {
            &[]
        } else {
            self.proper.after.of_element(element)
        };
        before
            .iter()
            .chain(after)
            .map(move |&at| self.proper.segments[at].other(element))
    }

    /// Gives a layer a new order; pinned cards share their places out again in their own order.
    pub(super) fn set(&mut self, layer: usize, mut order: Vec<usize>) {
        if self.is_pinned {
            self.keep_pins(&mut order);
        }
        for (rank, &element) in order.iter().enumerate() {
            self.ranks[element] = rank;
        }
        self.proper.layers[layer] = order;
    }

    fn keep_pins(&self, order: &mut [usize]) {
        let places: Vec<usize> = (0..order.len())
            .filter(|&at| self.pins[order[at]].is_some())
            .collect();
        let mut pinned: Vec<usize> = places.iter().map(|&at| order[at]).collect();
        pinned.sort_by_key(|&element| self.pins[element]);
        for (&place, element) in places.iter().zip(pinned) {
            order[place] = element;
        }
    }

    pub(super) fn sweep(&mut self, sweeps: usize, best: &mut (u64, Vec<Vec<usize>>)) {
        let layers = self.proper.layers.len();
        let (mut lowest, mut idle) = (u64::MAX, 0);
        for round in 0..sweeps {
            match round % 2 {
                0 => (0..layers).for_each(|layer| self.by_barycentre(layer, Side::Before)),
                _ => (0..layers)
                    .rev()
                    .for_each(|layer| self.by_barycentre(layer, Side::After)),
            }
            (0..layers).for_each(|layer| self.transpose(layer));
            let found = self.keep(best);
            idle = if found < lowest { 0 } else { idle + 1 };
            lowest = lowest.min(found);
            if idle > 2 {
                return;
            }
        }
    }

    fn barycentre(&self, element: usize, side: Side) -> Option<f64> {
        let (mut sum, mut count) = (0usize, 0usize);
        for other in self.neighbours(element, side) {
            sum += self.ranks[other];
            count += 1;
        }
        (count > 0).then(|| sum as f64 / count as f64)
    }

    /// Sorts a layer by the mean rank of the neighbours; elements without any keep their place.
    fn by_barycentre(&mut self, layer: usize, side: Side) {
        let mut order = std::mem::take(&mut self.proper.layers[layer]);
        let (mut keyed, mut places) = (Vec::new(), Vec::new());
        for (place, &element) in order.iter().enumerate() {
            if let Some(mean) = self.barycentre(element, side) {
                keyed.push((mean, element));
                places.push(place);
            }
        }
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (place, (_, element)) in places.into_iter().zip(keyed) {
            order[place] = element;
        }
        self.set(layer, order);
    }

    /// Turns the picture upside down when that brings it nearer to the order of the scene.
    ///
    /// It has as many crossings both ways; a small change of the scene must not flip it.
    pub(super) fn turn_upright(&mut self) {
        let mut agreement = 0.0;
        for layer in &self.proper.layers {
            let cards: Vec<f64> = layer
                .iter()
                .filter(|&&element| self.proper.elements[element].is_card())
                .map(|&element| element as f64)
                .collect();
            let middle = (cards.len() as f64 - 1.0) / 2.0;
            let lean = |(rank, card): (usize, &f64)| (rank as f64 - middle) * card;
            agreement += cards.iter().enumerate().map(lean).sum::<f64>();
        }
        if agreement < 0.0 {
            self.proper
                .layers
                .iter_mut()
                .for_each(|layer| layer.reverse());
            self.ranks = ranks(self.proper);
        }
    }
}

/// A fixed permutation for each number: a search that starts elsewhere, the same every time.
fn shuffle(order: &mut [usize], number: u64) {
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for at in (1..order.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        order.swap(at, ((state >> 33) as usize) % (at + 1));
    }
}

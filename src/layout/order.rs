//! Order: the elements of each layer arranged so that few segments cross.

use super::crossing::{crossings, ranks};
use super::proper::{Kind, Proper};
use super::scene::{Pin, Scene};

/// How much work the search may do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Effort {
    /// The number of starting orders.
    pub(super) starts: usize,
    /// The passes of the barycentre method from each of them.
    pub(super) sweeps: usize,
    /// The rounds of sifting for the best order found.
    pub(super) sifts: usize,
    /// The rounds in which layers find their heights.
    pub(super) rounds: usize,
}

/// Orders the layers of a graph; cards with a pin keep their order among themselves.
///
/// # Cost
/// O(starts * sweeps * segments * log elements), then for each round of sifting
/// O(sum over the layers of elements * segments).
/// # Source
/// Sugiyama, Tagawa and Toda 1981 (barycentres); Gansner et al. 1993 (transposition);
/// Matuszewski, Schönfeld and Molitor 1999 (sifting).
pub(super) fn arrange(proper: &mut Proper, scene: &Scene, effort: Effort) -> u64 {
    let mut search = Search::new(proper, scene);
    let pinned = search.pins.iter().any(Option::is_some);
    let mut best = (u64::MAX, search.proper.layers.clone());
    for start in 0..if pinned { 1 } else { effort.starts.max(1) } {
        search.start(start);
        search.sweep(effort, &mut best);
    }
    search.restore(best.1.clone());
    for _ in 0..effort.sifts {
        let before = best.0;
        search.sift_all();
        search.keep(&mut best);
        if best.0 == before {
            break;
        }
    }
    search.restore(best.1);
    if !pinned {
        search.turn_upright();
    }
    best.0
}

struct Search<'p> {
    proper: &'p mut Proper,
    ranks: Vec<usize>,
    /// For each element the pin of its card.
    pins: Vec<Option<(Pin, usize)>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
    Both,
}

impl<'p> Search<'p> {
    fn new(proper: &'p mut Proper, scene: &Scene) -> Self {
        let pin = |at: usize| scene.cards[at].pin.map(|pin| (pin, at));
        let pins = proper.elements.iter().map(|element| match element.kind {
            Kind::Card(at) => pin(at),
            _ => None,
        });
        let pins = pins.collect();
        Self {
            ranks: ranks(proper),
            proper,
            pins,
        }
    }

    fn restore(&mut self, layers: Vec<Vec<usize>>) {
        self.proper.layers = layers;
        self.ranks = ranks(self.proper);
    }

    /// Counts the crossings, and keeps the order when it has the fewest so far.
    fn keep(&self, best: &mut (u64, Vec<Vec<usize>>)) -> u64 {
        let found = crossings(self.proper);
        if found < best.0 {
            *best = (found, self.proper.layers.clone());
        }
        found
    }

    /// Sets the starting order: a walk along the edges from the first card, or a fixed shuffle.
    fn start(&mut self, number: usize) {
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
        for layer in &mut self.proper.layers {
            layer.sort_by_key(|&element| place[element]);
        }
        self.ranks = ranks(self.proper);
        for layer in 0..self.proper.layers.len() {
            let order = self.proper.layers[layer].clone();
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

    fn neighbours(&self, element: usize, side: Side) -> impl Iterator<Item = usize> + '_ {
        let before: &[usize] = if side == Side::After {
            &[]
        } else {
            &self.proper.before[element]
        };
        let after: &[usize] = if side == Side::Before {
            &[]
        } else {
            &self.proper.after[element]
        };
        before
            .iter()
            .chain(after)
            .map(move |&at| self.proper.segments[at].other(element))
    }

    /// Gives a layer a new order; pinned cards share their places out again in their own order.
    fn set(&mut self, layer: usize, mut order: Vec<usize>) {
        let places: Vec<usize> = (0..order.len())
            .filter(|&at| self.pins[order[at]].is_some())
            .collect();
        let mut pinned: Vec<usize> = places.iter().map(|&at| order[at]).collect();
        pinned.sort_by_key(|&element| self.pins[element]);
        for (&place, element) in places.iter().zip(pinned) {
            order[place] = element;
        }
        for (rank, &element) in order.iter().enumerate() {
            self.ranks[element] = rank;
        }
        self.proper.layers[layer] = order;
    }

    fn sweep(&mut self, effort: Effort, best: &mut (u64, Vec<Vec<usize>>)) {
        let layers = self.proper.layers.len();
        let (mut lowest, mut idle) = (u64::MAX, 0);
        for round in 0..effort.sweeps {
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
        let order = &self.proper.layers[layer];
        let mut keyed: Vec<(f64, usize)> = Vec::new();
        for &element in order {
            keyed.extend(self.barycentre(element, side).map(|mean| (mean, element)));
        }
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut sorted = keyed.into_iter().map(|(_, element)| element);
        let mut new = Vec::with_capacity(order.len());
        for &element in order {
            let stays = self.neighbours(element, side).next().is_none();
            new.push(if stays {
                element
            } else {
                sorted.next().unwrap_or(element)
            });
        }
        self.set(layer, new);
    }

    /// The ends of the segments of a layer, for as long as its neighbours stay.
    fn ends(&self, layer: usize) -> Ends {
        let mut ends = Ends {
            ranks: Vec::new(),
            spans: Vec::new(),
        };
        for &element in &self.proper.layers[layer] {
            let first = ends.ranks.len();
            ends.ranks.extend(
                self.neighbours(element, Side::Before)
                    .map(|n| self.ranks[n]),
            );
            let middle = ends.ranks.len();
            ends.ranks
                .extend(self.neighbours(element, Side::After).map(|n| self.ranks[n]));
            ends.ranks[first..middle].sort_unstable();
            ends.ranks[middle..].sort_unstable();
            ends.spans.push((first, middle, ends.ranks.len()));
        }
        ends
    }

    fn may_swap(&self, above: usize, below: usize) -> bool {
        self.pins[above].is_none() || self.pins[below].is_none()
    }

    /// Swaps neighbours while that saves crossings.
    fn transpose(&mut self, layer: usize) {
        let mut order = self.proper.layers[layer].clone();
        let mut ends = self.ends(layer);
        for _ in 0..8 {
            let mut swapped = false;
            for at in 1..order.len() {
                let allowed = self.may_swap(order[at - 1], order[at]);
                if allowed && ends.gain(at - 1, at) > 0 {
                    order.swap(at - 1, at);
                    ends.spans.swap(at - 1, at);
                    swapped = true;
                }
            }
            if !swapped {
                break;
            }
        }
        self.set(layer, order);
    }

    /// Turns the picture upside down when that brings it nearer to the order of the scene.
    ///
    /// It has as many crossings both ways; a small change of the scene must not flip it.
    fn turn_upright(&mut self) {
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

    fn sift_all(&mut self) {
        let layers = self.proper.layers.len();
        for layer in (0..layers).chain((0..layers).rev()) {
            self.sift(layer);
        }
    }

    /// Moves each element of a layer to the place where it crosses least.
    fn sift(&mut self, layer: usize) {
        let mut order = self.proper.layers[layer].clone();
        let mut ends = self.ends(layer);
        for element in self.proper.layers[layer].clone() {
            let Some(at) = order.iter().position(|&other| other == element) else {
                continue;
            };
            let to = self.best_place(&order, &ends, at);
            if to < at {
                order[to..=at].rotate_right(1);
                ends.spans[to..=at].rotate_right(1);
            } else {
                order[at..=to].rotate_left(1);
                ends.spans[at..=to].rotate_left(1);
            }
        }
        self.set(layer, order);
    }

    fn best_place(&self, order: &[usize], ends: &Ends, at: usize) -> usize {
        let mut best = (0, at);
        let mut saved = 0;
        for to in (0..at).rev() {
            if !self.may_swap(order[to], order[at]) {
                break;
            }
            saved += ends.gain(to, at);
            if saved > best.0 {
                best = (saved, to);
            }
        }
        saved = 0;
        for to in at + 1..order.len() {
            if !self.may_swap(order[at], order[to]) {
                break;
            }
            saved += ends.gain(at, to);
            if saved > best.0 {
                best = (saved, to);
            }
        }
        best.1
    }
}

/// For each place of a layer the ranks of the neighbours on both sides, sorted.
struct Ends {
    ranks: Vec<usize>,
    /// For each place where its ranks start, where those of the layer after start, and their end.
    spans: Vec<(usize, usize, usize)>,
}

impl Ends {
    /// The crossings saved by putting `below` above `above`; negative when lost.
    fn gain(&self, above: usize, below: usize) -> i64 {
        let (a, b) = (self.spans[above], self.spans[below]);
        inversions(&self.ranks[a.0..a.1], &self.ranks[b.0..b.1])
            + inversions(&self.ranks[a.1..a.2], &self.ranks[b.1..b.2])
    }
}

/// Crossings when `above` stands over `below`, less those when it stands under it.
fn inversions(above: &[usize], below: &[usize]) -> i64 {
    let mut sum = 0i64;
    let (mut less, mut upto) = (0usize, 0usize);
    for end in above {
        while less < below.len() && below[less] < *end {
            less += 1;
        }
        while upto < below.len() && below[upto] <= *end {
            upto += 1;
        }
        sum += less as i64 - (below.len() - upto) as i64;
    }
    sum
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

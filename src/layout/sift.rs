//! Sift: elements moved within their layer, one by one, to where they cross least.

use super::crossing::crossings;
use super::effort::Effort;
use super::ends::Ends;
use super::search::Search;

impl Search<'_> {
    /// The ends of the segments of a layer, for as long as its neighbours stay.
    fn ends(&mut self, layer: usize) -> Ends {
        let mut ends = std::mem::take(&mut self.ends);
        ends.ranks.clear();
        ends.spans.clear();
        for &element in &self.proper.layers[layer] {
            let first = ends.ranks.len();
            let before = self.proper.before.of_element(element).iter();
            ends.ranks
                .extend(before.map(|&at| self.ranks[self.proper.segments[at].left]));
            let middle = ends.ranks.len();
            let after = self.proper.after.of_element(element).iter();
            ends.ranks
                .extend(after.map(|&at| self.ranks[self.proper.segments[at].right]));
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
    pub(super) fn transpose(&mut self, layer: usize) {
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
        self.ends = ends;
        self.set(layer, order);
    }

    /// Sifts all layers until that saves no crossing; at most so many rounds as the effort has.
    pub(super) fn sift_out(&mut self, effort: Effort) {
        let mut best = (crossings(self.proper), self.proper.layers.clone());
        for _ in 0..effort.sifts {
            let before = best.0;
            self.sift_all();
            self.keep(&mut best);
            if best.0 == before {
                break;
            }
        }
        self.restore(best.1);
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
        self.ends = ends;
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

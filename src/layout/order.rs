//! Order: the elements of each layer arranged so that few segments cross.

use super::crossing::crossings;
use super::effort::Effort;
use super::proper::Proper;
use super::scene::Scene;
use super::search::Search;

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
    let pinned = search.is_pinned;
    let mut best = (u64::MAX, search.proper.layers.clone());
    for start in 0..if pinned { 1 } else { effort.starts.max(1) } {
        search.start(start);
        search.sweep(effort.sweeps, &mut best);
    }
    search.restore(best.1);
    search.sift_out(effort);
    if !pinned {
        search.turn_upright();
    }
    crossings(search.proper)
}

/// Sifts a graph whose orders are good already.
pub(super) fn polish(proper: &mut Proper, scene: &Scene, effort: Effort) -> u64 {
    let mut search = Search::new(proper, scene);
    search.sift_out(effort);
    search.turn_upright();
    crossings(search.proper)
}

/// Orders the layers of a graph that differs little from one whose orders are known.
///
/// `place` says for each element where it stood in its layer, or would have stood.
pub(super) fn rearrange(proper: &mut Proper, scene: &Scene, place: &[f64]) -> u64 {
    let mut search = Search::new(proper, scene);
    let mut best = (u64::MAX, Vec::new());
    search.line_up(place);
    for layer in 0..search.proper.layers.len() {
        search.transpose(layer);
    }
    search.keep(&mut best);
    search.sweep(REARRANGED, &mut best);
    search.restore(best.1);
    best.0
}

/// What a graph is worth that differs little from another.
const REARRANGED: usize = 2;

//! Shift: cards moved to other layers while that makes a better picture.

use super::arranged::{Arranged, cost};
use super::layering::Layering;
use super::order::rearrange;
use super::proper::Proper;
use super::scene::Scene;

/// Moves cards, one by one, to layers where the picture costs less.
///
/// # Cost
/// At most `work` elements ordered anew, each in O(segments at it * log).
/// # Source
/// The search for layers and orders at once follows the idea of "k-level crossing minimisation
/// with layer reassignment": a layering of least edge length is seldom one of fewest crossings.
pub(super) fn shift(scene: &Scene, best: &mut Arranged, work: usize) {
    let cards = scene.cards.len();
    let (mut spent, mut idle) = (0, 0);
    for card in (0..cards).cycle() {
        if idle == cards || spent >= work {
            return;
        }
        idle += 1;
        let (first, last) = near(scene, &best.layering, card);
        for layer in first..=last {
            let Some(trial) = moved(scene, best, (card, layer)) else {
                continue;
            };
            spent += trial.proper.elements.len();
            if trial.cost < best.cost - 1e-9 {
                *best = trial;
                idle = 0;
            }
        }
    }
}

/// The layers where a card may stand and that lie beside one it is joined to, or between two.
fn near(scene: &Scene, layering: &Layering, card: usize) -> (usize, usize) {
    let (mut low, mut high) = (usize::MAX, 0);
    for edge in &scene.edges {
        if edge.from == card || edge.to == card {
            let layer = layering.of[edge.from + edge.to - card];
            (low, high) = (low.min(layer), high.max(layer));
        }
    }
    let (first, last) = layering.range[card];
    (low.saturating_sub(1).max(first), (high + 1).min(last))
}

/// The arrangement with a card in another layer; `None` when it is there, or leaves one empty.
fn moved(scene: &Scene, best: &Arranged, (card, layer): (usize, usize)) -> Option<Arranged> {
    let from = best.layering.of[card];
    let is_alone = best.layering.of.iter().filter(|&&one| one == from).count() == 1;
    if layer == from || is_alone {
        return None;
    }
    let mut layering: Layering = best.layering.clone();
    layering.of[card] = layer;
    let mut proper = Proper::of(scene, &layering, best.height);
    let place = places(scene, (&best.proper, &proper), card);
    let crossings = rearrange(&mut proper, scene, &place);
    Some(Arranged {
        cost: cost(scene, (&layering, &proper), crossings),
        layering,
        proper,
        height: best.height,
    })
}

/// Where the elements of a graph would stand in the orders of another, one card moved.
fn places(scene: &Scene, (old, new): (&Proper, &Proper), moved: usize) -> Vec<f64> {
    let mut stood = vec![0.0; old.elements.len()];
    for layer in &old.layers {
        for (rank, &element) in layer.iter().enumerate() {
            stood[element] = (rank as f64 + 0.5) / layer.len() as f64;
        }
    }
    let mut place = vec![0.0; new.elements.len()];
    let cards = scene.cards.len();
    place[..cards].copy_from_slice(&stood[..cards]);
    place[moved] = middle_of_neighbours(scene, &place, moved);
    for (at, edge) in scene.edges.iter().enumerate() {
        let (inner, was) = (new.inner[at].clone(), old.inner[at].clone());
        let kept = edge.from != moved && edge.to != moved && inner.len() == was.len();
        if kept {
            place[inner].copy_from_slice(&stood[was]);
            continue;
        }
        let (from, to) = (place[edge.from], place[edge.to]);
        let steps = inner.len() as f64 + 1.0;
        for (step, element) in inner.enumerate() {
            place[element] = from + (to - from) * (step as f64 + 1.0) / steps;
        }
    }
    place
}

fn middle_of_neighbours(scene: &Scene, place: &[f64], card: usize) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for edge in &scene.edges {
        if edge.from == card || edge.to == card {
            sum += place[edge.from + edge.to - card];
            count += 1.0;
        }
    }
    if count > 0.0 {
        sum / count
    } else {
        place[card]
    }
}

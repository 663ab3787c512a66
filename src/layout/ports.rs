//! Ports: where on the side of a card, or of a turn, each segment starts.

use super::crossing::ranks;
use super::proper::{Element, Kind, Proper};
use super::scene::Spacing;

/// For each segment the height of its two ends, from the middles of the elements they touch.
#[derive(Debug, Clone)]
pub(super) struct Ports {
    /// At the element in the left layer.
    pub(super) left: Vec<f64>,
    /// At the element in the right layer.
    pub(super) right: Vec<f64>,
}

/// Spreads the ends of segments along the sides of elements, in the order of their other ends.
///
/// # Cost
/// O(segments * log segments).
pub(super) fn ports(proper: &Proper, spacing: &Spacing) -> Ports {
    let count = proper.segments.len();
    let mut ports = Ports {
        left: vec![0.0; count],
        right: vec![0.0; count],
    };
    let ranks = ranks(proper);
    for (at, element) in proper.elements.iter().enumerate() {
        spread(proper.after.of_element(at), element, spacing, |s| {
            ranks[proper.segments[s].right]
        })
        .for_each(|(segment, offset)| ports.left[segment] = offset);
        spread(proper.before.of_element(at), element, spacing, |s| {
            ranks[proper.segments[s].left]
        })
        .for_each(|(segment, offset)| ports.right[segment] = offset);
    }
    ports
}

fn spread(
    side: &[usize],
    element: &Element,
    spacing: &Spacing,
    rank: impl Fn(usize) -> usize,
) -> impl Iterator<Item = (usize, f64)> {
    let mut order = side.to_vec();
    order.sort_by_key(|&segment| (rank(segment), segment));
    let step = step(order.len(), element, spacing);
    let first = -step * order.len().saturating_sub(1) as f64 / 2.0;
    order
        .into_iter()
        .enumerate()
        .map(move |(at, segment)| (segment, first + step * at as f64))
}

/// The distance between two ends on the same side.
fn step(ends: usize, element: &Element, spacing: &Spacing) -> f64 {
    if ends < 2 {
        return 0.0;
    }
    let gaps = (ends - 1) as f64;
    match element.kind {
        // The corners stay free: they are round, or cut.
        Kind::Card(_) => spacing.port_gap.min(element.size.height * 0.7 / gaps),
        Kind::Turn | Kind::Label => (element.size.height * 0.8).min(12.0) / gaps,
        Kind::Lane => 0.0,
    }
}

//! Arranged: cards in layers and orders, and what such a picture will cost its reader.

use super::effort::Effort;
use super::layering::{Layering, Shape, layering};
use super::order::{arrange, polish};
use super::proper::{Proper, gap_between};
use super::rows::Air;
use super::scene::Scene;
use super::size::Size;

/// A layering with the orders of its layers.
#[derive(Debug)]
pub(super) struct Arranged {
    pub(super) layering: Layering,
    pub(super) proper: Proper,
    /// The height that a layer of labels should not pass.
    pub(super) height: f64,
    /// What it costs its reader.
    pub(super) cost: f64,
}

impl Arranged {
    /// Arranges a scene in a given shape.
    pub(super) fn new(scene: &Scene, shape: Shape, effort: Effort) -> Self {
        let layering = layering(scene, shape);
        let height = wanted_height(scene, shape.rows);
        let mut proper = Proper::of(scene, &layering, height);
        let crossings = arrange(&mut proper, scene, effort);
        Self {
            cost: cost(scene, (&layering, &proper), crossings),
            layering,
            proper,
            height,
        }
    }

    /// Takes what crossings can still be taken from its orders.
    pub(super) fn polish(&mut self, scene: &Scene, effort: Effort) {
        let crossings = polish(&mut self.proper, scene, effort);
        self.cost = cost(scene, (&self.layering, &self.proper), crossings);
    }
}

/// The height that so many cards of middling height take, with some room for edges.
fn wanted_height(scene: &Scene, rows: usize) -> f64 {
    let sum: f64 = scene.cards.iter().map(|card| card.size.height).sum();
    let slot = sum / scene.cards.len() as f64 + scene.spacing.card_gap;
    slot * rows as f64 * 1.5
}

/// What a picture costs its reader, before its coordinates are known: its crossings, a little for
/// long edges, and much for a shape that fits no sheet.
pub(super) fn cost(scene: &Scene, (layering, proper): (&Layering, &Proper), crossings: u64) -> f64 {
    let (size, sheet) = (size(scene, proper), &scene.spacing.sheet);
    let wanted = sheet.stretch(size).clamp(1.0, Air::MOST * 0.95);
    let misfit = sheet.misfit(Size::new(size.width, size.height * wanted));
    crossings as f64 + misfit * 1e3 + 0.01 * layering.stretch(scene) as f64
}

/// About the size that the picture will have.
fn size(scene: &Scene, proper: &Proper) -> Size {
    let spacing = &scene.spacing;
    let (mut width, mut height) = (-spacing.channel, 0.0f64);
    for layer in &proper.layers {
        let elements = || layer.iter().map(|&at| &proper.elements[at]);
        let widest = elements().map(|one| one.size.width).fold(0.0, f64::max);
        width += widest + spacing.channel * 1.6 + spacing.clearance;
        let gap = |pair: &[usize]| {
            let (above, below) = (&proper.elements[pair[0]], &proper.elements[pair[1]]);
            gap_between(above, below, spacing)
        };
        let tall: f64 = elements().map(|one| one.size.height).sum();
        let gaps: f64 = layer.windows(2).map(gap).sum();
        height = height.max(tall + gaps);
    }
    let margins = 2.0 * spacing.margin;
    // Cards on a grid, at the heights of what they are joined to, leave some places empty.
    Size::new(width + margins, height * 1.1 + margins)
}

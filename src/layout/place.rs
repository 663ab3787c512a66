//! Place: from a scene to its coordinates.

use super::layering::layering;
use super::order::{Effort, arrange};
use super::placed::Placed;
use super::ports::ports;
use super::proper::Proper;
use super::route::Drawing;
use super::rows::rows;
use super::scene::{Scene, SceneFault};

/// Places the cards of a scene, routes its edges and finds room for its labels.
///
/// The same scene gives the same coordinates, each rounded to 0.1 pixel. Cards stand on a grid;
/// an edge leaves and reaches a card level, at its side, and bends only between layers, so that
/// it never passes under a card that is not its own.
///
/// # Errors
/// A [`SceneFault`] when the scene is too large or has an edge or a size that cannot be used.
/// # Cost
/// As for the ordering of layers, once for each height that is tried.
pub fn place(scene: &Scene) -> Result<Placed, SceneFault> {
    scene.check()?;
    if scene.cards.is_empty() {
        return Ok(Placed::default());
    }
    let mut best: Option<(f64, Placed)> = None;
    for rows in heights_to_try(scene) {
        let (crossings, placed) = place_in(scene, rows);
        let cost = cost(crossings, &placed);
        if best.as_ref().is_none_or(|best| cost < best.0) {
            best = Some((cost, placed));
        }
    }
    Ok(best.map(|best| best.1).unwrap_or_default())
}

/// The numbers of cards in a layer that are worth a try.
fn heights_to_try(scene: &Scene) -> Vec<usize> {
    let cards = scene.cards.len();
    if scene.cards.iter().any(|card| card.pin.is_some()) {
        return vec![cards];
    }
    // A layer with its channels is about four times as wide as a card is high with its gap.
    let ideal = (0.5 * cards as f64).sqrt().round().max(1.0) as usize;
    let layers: Vec<usize> = match cards {
        0..=80 => (2..=7).collect(),
        81..=200 => vec![
            ideal.saturating_sub(3).max(1),
            ideal.saturating_sub(1).max(1),
            ideal,
        ],
        _ => vec![ideal],
    };
    let mut rows: Vec<usize> = layers
        .iter()
        .map(|&layers| cards.div_ceil(layers))
        .collect();
    rows.dedup();
    rows
}

fn effort(cards: usize) -> Effort {
    match cards {
        0..=80 => Effort {
            starts: 4,
            sweeps: 12,
            sifts: 8,
        },
        81..=200 => Effort {
            starts: 4,
            sweeps: 12,
            sifts: 8,
        },
        201..=700 => Effort {
            starts: 1,
            sweeps: 12,
            sifts: 4,
        },
        _ => Effort {
            starts: 1,
            sweeps: 8,
            sifts: 0,
        },
    }
}

fn place_in(scene: &Scene, rows_wanted: usize) -> (u64, Placed) {
    let layering = layering(scene, rows_wanted);
    let height = wanted_height(scene, rows_wanted);
    let mut proper = Proper::of(scene, &layering, height);
    let crossings = arrange(&mut proper, scene, effort(scene.cards.len()));
    let ports = ports(&proper, &scene.spacing);
    let middle = rows(&proper, &ports, &scene.spacing);
    let drawing = Drawing::new(scene, &proper, (&ports, &middle));
    (crossings, drawing.placed())
}

/// The height that so many cards of middling height take, with some room for edges.
fn wanted_height(scene: &Scene, rows: usize) -> f64 {
    let sum: f64 = scene.cards.iter().map(|card| card.size.height).sum();
    let slot = sum / scene.cards.len() as f64 + scene.spacing.card_gap;
    slot * rows as f64 * 1.5
}

/// What a picture costs its reader: its crossings, and a shape that no sheet or screen has.
fn cost(crossings: u64, placed: &Placed) -> f64 {
    let aspect = placed.size.width / placed.size.height;
    let beyond = (aspect / 2.0).max(0.5 / aspect).max(1.0) - 1.0;
    (crossings as f64 + 10.0) * (1.0 + 4.0 * beyond)
}

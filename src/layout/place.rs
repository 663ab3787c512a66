//! Place: from a scene to its coordinates.

use super::layering::{Layering, Shape, layering};
use super::order::{Effort, arrange};
use super::placed::Placed;
use super::ports::ports;
use super::proper::Proper;
use super::route::Drawing;
use super::rows::rows;
use super::scene::{Edge, Scene, SceneFault};

/// Places the cards of a scene, routes its edges and finds room for its labels.
///
/// The same scene gives the same coordinates, each rounded to 0.1 pixel. Cards stand on a grid;
/// an edge leaves and reaches a card level, at its side, and bends only between layers, so that
/// it never passes under a card that is not its own.
///
/// # Errors
/// A [`SceneFault`] when the scene is too large or has an edge or a size that cannot be used.
/// # Cost
/// As for the ordering of layers, once for each shape that is tried.
pub fn place(scene: &Scene) -> Result<Placed, SceneFault> {
    scene.check()?;
    if scene.cards.is_empty() {
        return Ok(Placed::default());
    }
    let mut shapes: Vec<(f64, Shape)> = Vec::new();
    for shape in shapes_to_try(scene) {
        if stretch(scene, &layering(scene, shape)) <= MAX_STRETCH {
            shapes.push((0.0, shape));
        }
    }
    let too_large = SceneFault::TooLarge {
        cards: scene.cards.len(),
        edges: scene.edges.len(),
    };
    let finalists = finalists(scene);
    if shapes.len() > finalists {
        for (cost, shape) in &mut shapes {
            *cost = place_in(scene, *shape, GLANCE).0;
        }
        shapes.sort_by(|a, b| a.0.total_cmp(&b.0));
        shapes.truncate(finalists);
    }
    let placed = shapes
        .into_iter()
        .map(|(_, shape)| place_in(scene, shape, effort(scene)));
    let best = placed.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|best| best.1).ok_or(too_large)
}

/// The most layers that all edges together may pass: what the search can hold in hand.
const MAX_STRETCH: usize = 400_000;

/// The number of layers that all edges together pass.
fn stretch(scene: &Scene, layering: &Layering) -> usize {
    let span = |edge: &Edge| layering.of[edge.from].abs_diff(layering.of[edge.to]);
    scene.edges.iter().map(span).sum()
}

/// The number of shapes that get the whole effort.
fn finalists(scene: &Scene) -> usize {
    match scene.cards.len() {
        0..=80 => 4,
        _ => 2,
    }
}

/// Enough work to tell which shapes are worth more.
const GLANCE: Effort = Effort {
    starts: 1,
    sweeps: 4,
    sifts: 0,
    rounds: 2,
};

fn effort(scene: &Scene) -> Effort {
    match scene.cards.len() {
        0..=30 => Effort {
            starts: 8,
            sweeps: 12,
            sifts: 8,
            rounds: 16,
        },
        31..=200 => Effort {
            starts: 3,
            sweeps: 12,
            sifts: 8,
            rounds: 16,
        },
        201..=700 => Effort {
            starts: 1,
            sweeps: 12,
            sifts: 3,
            rounds: 16,
        },
        _ => Effort {
            starts: 1,
            sweeps: 8,
            sifts: 0,
            rounds: 12,
        },
    }
}

/// The shapes that are worth a try, most for small scenes.
fn shapes_to_try(scene: &Scene) -> Vec<Shape> {
    let cards = scene.cards.len();
    if scene.cards.iter().any(|card| card.pin.is_some()) {
        return vec![Shape { rows: cards }];
    }
    // A layer with its channels is about four times as wide as a card is high with its gap.
    let ideal = ((0.5 * cards as f64).sqrt().round() as usize).max(1);
    let few = ideal.saturating_sub(3).max(1);
    let layers: Vec<usize> = match cards {
        0..=80 => (2..=7).collect(),
        81..=200 => vec![few, few + 2, ideal],
        _ => vec![ideal],
    };
    let mut rows: Vec<usize> = layers
        .iter()
        .map(|&layers| cards.div_ceil(layers))
        .collect();
    rows.dedup();
    rows.into_iter().map(|rows| Shape { rows }).collect()
}

/// Places a scene in a given shape, and says what the picture costs its reader.
fn place_in(scene: &Scene, shape: Shape, effort: Effort) -> (f64, Placed) {
    let layering = layering(scene, shape);
    let height = wanted_height(scene, shape.rows);
    let mut proper = Proper::of(scene, &layering, height);
    let crossings = arrange(&mut proper, scene, effort);
    let ports = ports(&proper, &scene.spacing);
    let middle = rows(&proper, &ports, scene, effort.rounds);
    let placed = Drawing::new(scene, &proper, (&ports, &middle)).placed();
    (cost(crossings, &placed), placed)
}

/// The height that so many cards of middling height take, with some room for edges.
fn wanted_height(scene: &Scene, rows: usize) -> f64 {
    let sum: f64 = scene.cards.iter().map(|card| card.size.height).sum();
    let slot = sum / scene.cards.len() as f64 + scene.spacing.card_gap;
    slot * rows as f64 * 1.5
}

/// Counts the crossings; a shape that suits no sheet or screen comes after all others.
fn cost(crossings: u64, placed: &Placed) -> f64 {
    let aspect = placed.size.width / placed.size.height;
    let beyond = (aspect / 2.0).max(0.5 / aspect).max(1.0) - 1.0;
    crossings as f64 + beyond * 1e6
}

//! Place: from a scene to its coordinates.

use super::arranged::Arranged;
use super::effort::Effort;
use super::layering::{Shape, layering};
use super::placed::Placed;
use super::ports::ports;
use super::route::Drawing;
use super::rows::{Air, rows};
use super::scene::{Scene, SceneFault};
use super::shift::shift;

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
    let effort = effort(scene);
    let mut found = glances(scene);
    found.truncate(finalists(scene));
    let full = |(_, shape)| Arranged::new(scene, shape, effort);
    let mut found: Vec<Arranged> = found.into_iter().map(full).collect();
    if !scene.is_pinned() {
        let share = effort.shifts / 2 / found.len().max(1);
        found.iter_mut().for_each(|one| shift(scene, one, share));
        found.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        if let Some(first) = found.first_mut() {
            shift(scene, first, effort.shifts / 2);
            first.polish(scene, effort);
        }
    }
    best(scene, &found, effort).ok_or(SceneFault::TooLarge {
        cards: scene.cards.len(),
        edges: scene.edges.len(),
    })
}

/// The first picture that suits its sheet, in the order of what they cost; else the one nearest to it.
fn best(scene: &Scene, found: &[Arranged], effort: Effort) -> Option<Placed> {
    let mut best: Option<(f64, Placed)> = None;
    for one in found {
        let placed = finished(scene, one, effort.rounds);
        let misfit = scene.spacing.sheet.misfit(placed.size);
        if misfit <= 0.0 {
            return Some(placed);
        }
        if best.as_ref().is_none_or(|best| misfit < best.0) {
            best = Some((misfit, placed));
        }
    }
    best.map(|best| best.1)
}

/// The shapes that a scene may have, the most promising first, each with what it seems to cost.
fn glances(scene: &Scene) -> Vec<(f64, Shape)> {
    let shapes = shapes_to_try(scene).into_iter();
    let mut shapes: Vec<(f64, Shape)> = shapes
        .filter(|shape| layering(scene, *shape).stretch(scene) <= MAX_STRETCH)
        .map(|shape| (0.0, shape))
        .collect();
    if shapes.len() > finalists(scene) {
        for (cost, shape) in &mut shapes {
            *cost = Arranged::new(scene, *shape, GLANCE).cost;
        }
        shapes.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    shapes
}

/// The most layers that all edges together may pass: what the search can hold in hand.
const MAX_STRETCH: usize = 400_000;

/// The number of shapes that get the whole effort.
fn finalists(scene: &Scene) -> usize {
    match scene.cards.len() {
        0..=30 => 4,
        31..=80 => 3,
        _ => 2,
    }
}

/// Enough work to tell which shapes are worth more.
const GLANCE: Effort = Effort {
    starts: 1,
    sweeps: 4,
    sifts: 0,
    rounds: 2,
    shifts: 0,
};

fn effort(scene: &Scene) -> Effort {
    match scene.cards.len() {
        0..=36 => Effort {
            starts: 8,
            sweeps: 12,
            sifts: 8,
            rounds: 16,
            shifts: 20_000,
        },
        37..=80 => Effort {
            starts: 2,
            sweeps: 12,
            sifts: 8,
            rounds: 16,
            shifts: 20_000,
        },
        81..=200 => Effort {
            starts: 2,
            sweeps: 12,
            sifts: 8,
            rounds: 16,
            shifts: 80_000,
        },
        201..=700 => Effort {
            starts: 1,
            sweeps: 12,
            sifts: 3,
            rounds: 16,
            shifts: 0,
        },
        _ => Effort {
            starts: 1,
            sweeps: 8,
            sifts: 0,
            rounds: 12,
            shifts: 0,
        },
    }
}

/// The shapes that are worth a try, most for small scenes.
fn shapes_to_try(scene: &Scene) -> Vec<Shape> {
    let cards = scene.cards.len();
    if scene.is_pinned() {
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

/// Places what is arranged.
///
/// A picture too flat for its sheet gets more air between its cards.
fn finished(scene: &Scene, arranged: &Arranged, rounds: usize) -> Placed {
    let proper = &arranged.proper;
    let ports = ports(proper, &scene.spacing);
    let draw = |air| {
        let middle = rows(proper, &ports, scene, air);
        Drawing::new(scene, proper, (&ports, &middle)).placed()
    };
    let mut air = Air {
        rounds,
        stretch: 1.0,
    };
    let mut placed = draw(air);
    for _ in 0..AIRINGS {
        let wanted = scene.spacing.sheet.stretch(placed.size);
        if scene.is_pinned() || wanted <= 1.0 || air.stretch >= Air::MOST {
            break;
        }
        air.stretch = (air.stretch * wanted).min(Air::MOST);
        placed = draw(air);
    }
    placed
}

/// How often a flat picture may be stretched: the grid rounds what is asked for.
const AIRINGS: usize = 3;

//! Measure: the faults of a picture that can be counted, from its drawn lines alone.

use std::collections::{BTreeMap, BTreeSet};

use super::placed::{Placed, Point, Rect, Route, Step};
use super::scene::Scene;

/// What can be counted of a picture.
///
/// Everything is counted on the lines as drawn, curves cut into short straight pieces, without
/// knowledge of how they were found; so pictures of other programs can be measured too.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Measures {
    /// Points where two edges cross, those within 3 pixels of a card of both left out.
    pub crossings: usize,
    /// Pairs of an edge and a card not its own that the edge passes under.
    pub under_cards: usize,
    /// Pairs of an edge and the words of another that the edge passes under.
    pub under_labels: usize,
    /// Pairs of cards that overlap.
    pub card_overlaps: usize,
    /// Pairs of a label and a card that overlap.
    pub label_on_card: usize,
    /// Pairs of labels that overlap.
    pub label_on_label: usize,
    /// The width of the picture divided by its height.
    pub aspect: f64,
    /// The length of all edges, in pixels.
    pub length: f64,
    /// Strokes in which an edge changes its height by more than 2 pixels.
    pub bends: usize,
}

/// The number of straight pieces into which a curve is cut.
const PIECES: usize = 12;
/// The side of the squares into which the plane is cut, in pixels.
const CELL: f64 = 48.0;
/// Within this distance of a card, edges that share it may meet.
const NEAR: f64 = 3.0;

/// A straight piece of an edge.
#[derive(Clone, Copy)]
struct Piece {
    edge: usize,
    from: Point,
    to: Point,
}

type Cell = (i64, i64);

/// Measures a picture of a scene.
///
/// # Cost
/// O(pieces of edges + pairs that share a square of 48 pixels).
pub fn measure(scene: &Scene, placed: &Placed) -> Measures {
    let pieces: Vec<Piece> = placed
        .routes
        .iter()
        .enumerate()
        .flat_map(|(edge, route)| pieces(edge, route))
        .collect();
    let cards: Vec<Rect> = placed.cards.iter().map(|card| card.rect).collect();
    let labelled: Vec<(usize, Rect)> = labels(placed);
    let labels: Vec<Rect> = labelled.iter().map(|label| label.1).collect();
    let own_card = |edge: usize, card: usize| {
        scene
            .edges
            .get(edge)
            .is_some_and(|edge| edge.from == card || edge.to == card)
    };
    Measures {
        crossings: crossings(scene, &cards, &pieces),
        under_cards: under(&pieces, &cards, own_card),
        under_labels: under(&pieces, &labels, |edge, label| labelled[label].0 == edge),
        card_overlaps: overlaps_within(&cards),
        label_on_card: overlaps_between(&labels, &cards),
        label_on_label: overlaps_within(&labels),
        aspect: placed.size.width / placed.size.height.max(1.0),
        length: pieces
            .iter()
            .map(|piece| length(piece.from, piece.to))
            .sum(),
        bends: placed.routes.iter().map(bends).sum(),
    }
}

fn labels(placed: &Placed) -> Vec<(usize, Rect)> {
    let routes = placed.routes.iter().enumerate();
    routes
        .filter_map(|(edge, route)| route.label.map(|label| (edge, label)))
        .collect()
}

fn length(from: Point, to: Point) -> f64 {
    let (x, y) = (to.x - from.x, to.y - from.y);
    (x * x + y * y).sqrt()
}

fn bends(route: &Route) -> usize {
    let mut at = route.start;
    let mut bends = 0;
    for step in &route.steps {
        bends += usize::from((step.end().y - at.y).abs() > 2.0);
        at = step.end();
    }
    bends
}

fn pieces(edge: usize, route: &Route) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = route.start;
    for step in &route.steps {
        for to in points(at, step) {
            pieces.push(Piece { edge, from: at, to });
            at = to;
        }
    }
    pieces
}

/// The points of a stroke after its first.
fn points(from: Point, step: &Step) -> Vec<Point> {
    let Step::Curve(one, two, end) = step else {
        return vec![step.end()];
    };
    let point = |piece: usize| {
        let t = piece as f64 / PIECES as f64;
        let u = 1.0 - t;
        let (a, b, c, d) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
        Point::new(
            a * from.x + b * one.x + c * two.x + d * end.x,
            a * from.y + b * one.y + c * two.y + d * end.y,
        )
    };
    (1..=PIECES).map(point).collect()
}

fn cell(point: Point) -> Cell {
    (
        (point.x / CELL).floor() as i64,
        (point.y / CELL).floor() as i64,
    )
}

/// The squares that the rectangle between two points touches.
fn cells(one: Point, other: Point) -> impl Iterator<Item = Cell> {
    let low = cell(Point::new(one.x.min(other.x), one.y.min(other.y)));
    let high = cell(Point::new(one.x.max(other.x), one.y.max(other.y)));
    (low.0..=high.0).flat_map(move |x| (low.1..=high.1).map(move |y| (x, y)))
}

fn corners(rect: &Rect) -> (Point, Point) {
    (
        Point::new(rect.x, rect.y),
        Point::new(rect.right(), rect.bottom()),
    )
}

fn by_cell<T>(all: &[T], corners: impl Fn(&T) -> (Point, Point)) -> BTreeMap<Cell, Vec<usize>> {
    let mut found: BTreeMap<Cell, Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        let (from, to) = corners(one);
        for cell in cells(from, to) {
            found.entry(cell).or_default().push(at);
        }
    }
    found
}

fn crossings(scene: &Scene, cards: &[Rect], pieces: &[Piece]) -> usize {
    let mut found = 0;
    for (here, near) in by_cell(pieces, |piece| (piece.from, piece.to)) {
        for (rank, &one) in near.iter().enumerate() {
            for &other in &near[rank + 1..] {
                let (one, other) = (&pieces[one], &pieces[other]);
                // A crossing counts in the square where it lies, though both pieces touch others.
                let meet = crossing(one, other).filter(|&at| cell(at) == here);
                found +=
                    usize::from(meet.is_some_and(|at| !shared(scene, cards, (one, other), at)));
            }
        }
    }
    found
}

/// Whether a point lies at a card where both edges end.
fn shared(scene: &Scene, cards: &[Rect], (one, other): (&Piece, &Piece), at: Point) -> bool {
    let (one, other) = (&scene.edges[one.edge], &scene.edges[other.edge]);
    let common = [one.from, one.to]
        .into_iter()
        .filter(|&card| card == other.from || card == other.to);
    common.map(|card| &cards[card]).any(|card| {
        (card.x - NEAR..=card.right() + NEAR).contains(&at.x)
            && (card.y - NEAR..=card.bottom() + NEAR).contains(&at.y)
    })
}

/// The point where two pieces of different edges cross.
fn crossing(one: &Piece, other: &Piece) -> Option<Point> {
    if one.edge == other.edge {
        return None;
    }
    let side = |line: &Piece, point: Point| {
        (line.to.x - line.from.x) * (point.y - line.from.y)
            - (line.to.y - line.from.y) * (point.x - line.from.x)
    };
    let (a, b) = (side(one, other.from), side(one, other.to));
    let (c, d) = (side(other, one.from), side(other, one.to));
    // A point on the line belongs to one side of it, so a crossing at a joint counts once.
    if (a >= 0.0) == (b >= 0.0) || (c >= 0.0) == (d >= 0.0) {
        return None;
    }
    let t = a / (a - b);
    let (from, to) = (other.from, other.to);
    Some(Point::new(
        from.x + (to.x - from.x) * t,
        from.y + (to.y - from.y) * t,
    ))
}

/// Pairs of an edge and a rectangle not its own that the edge enters.
fn under(pieces: &[Piece], rects: &[Rect], own: impl Fn(usize, usize) -> bool) -> usize {
    let squares = by_cell(rects, corners);
    let mut found = BTreeSet::new();
    for piece in pieces {
        for cell in cells(piece.from, piece.to) {
            let near = squares.get(&cell).into_iter().flatten();
            let entered = near.filter(|&&at| !own(piece.edge, at) && enters(piece, &rects[at]));
            found.extend(entered.map(|&at| (piece.edge, at)));
        }
    }
    found.len()
}

/// Whether a piece has a point inside a rectangle; touching its side is not enough.
fn enters(piece: &Piece, rect: &Rect) -> bool {
    let (mut first, mut last) = (0.0f64, 1.0f64);
    let axes = [
        (piece.from.x, piece.to.x, rect.x, rect.right()),
        (piece.from.y, piece.to.y, rect.y, rect.bottom()),
    ];
    for (from, to, low, high) in axes {
        let (low, high) = (low + 0.05, high - 0.05);
        if from == to {
            if from <= low || from >= high {
                return false;
            }
            continue;
        }
        let (one, other) = ((low - from) / (to - from), (high - from) / (to - from));
        first = first.max(one.min(other));
        last = last.min(one.max(other));
    }
    first < last
}

fn overlaps_within(rects: &[Rect]) -> usize {
    let mut found = BTreeSet::new();
    for near in by_cell(rects, corners).values() {
        for (rank, &one) in near.iter().enumerate() {
            let over = near[rank + 1..]
                .iter()
                .filter(|&&at| rects[one].overlaps(&rects[at]));
            found.extend(over.map(|&at| (one, at)));
        }
    }
    found.len()
}

fn overlaps_between(ones: &[Rect], others: &[Rect]) -> usize {
    let squares = by_cell(others, corners);
    let mut found = BTreeSet::new();
    for (at, one) in ones.iter().enumerate() {
        let (from, to) = corners(one);
        for cell in cells(from, to) {
            let near = squares.get(&cell).into_iter().flatten();
            found.extend(
                near.filter(|&&o| one.overlaps(&others[o]))
                    .map(|&o| (at, o)),
            );
        }
    }
    found.len()
}

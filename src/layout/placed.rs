//! Placed: where each card, edge and label of a scene stands.

use super::scene::Pin;
use super::size::Size;

/// A point, in pixels from the top left corner of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// Rightwards.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// Makes a point of its two coordinates.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// An upright rectangle, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Rect {
    /// The left side.
    pub x: f64,
    /// The top side.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl Rect {
    /// The right side.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The bottom side.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Whether the insides of both rectangles share a point.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// One stroke of an edge, from where the stroke before it ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// A straight line to a point.
    Line(Point),
    /// A cubic Bezier curve: two control points and its end.
    Curve(Point, Point, Point),
}

impl Step {
    /// The point where the stroke ends.
    pub fn end(&self) -> Point {
        match self {
            Self::Line(end) | Self::Curve(_, _, end) => *end,
        }
    }
}

/// The way towards which an edge points at one of its ends; tangents are always horizontal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// The line of one edge, from the side of one card to the side of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The point on the side of the card `from`.
    pub start: Point,
    /// The strokes, at least one.
    pub steps: Vec<Step>,
    /// Where the line heads as it leaves the card `from`.
    pub leaves: Heading,
    /// Where the line heads as it arrives at the card `to`: the way its arrow points.
    pub arrives: Heading,
    /// The box of the words, crossed by no other edge.
    pub label: Option<Rect>,
    /// The point halfway along the line, for a mark on an edge without words.
    pub middle: Point,
}

impl Route {
    /// The point on the side of the card `to`.
    pub fn end(&self) -> Point {
        self.steps.last().map_or(self.start, Step::end)
    }
}

/// Where one card stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedCard {
    /// The box.
    pub rect: Rect,
    /// The layer and the rank in it: the [`Pin`] that keeps the card in place next time.
    pub place: Pin,
}

/// A scene with its coordinates, each rounded to 0.1 pixel.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// The size of the whole picture, its margin included.
    pub size: Size,
    /// The cards, in the order of the scene.
    pub cards: Vec<PlacedCard>,
    /// The routes, in the order of the scene's edges.
    pub routes: Vec<Route>,
}

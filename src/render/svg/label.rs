//! Label: the words on a line.
use super::card::SMALL;
use super::pen::{Ink, Pen, height};
use super::stroke;
use crate::layout::{Face, Point, Rect, Room, Size, wrap};
use crate::render::view::Line;
use crate::render::visible::visible;

/// The widest line of a label's notes, and the most of them.
const WIDTH: f64 = 150.0;
const LINES: usize = 4;
/// Around the words.
const PADDING: f64 = 3.0;
/// On both sides of them, so that no line touches a word.
const SIDE: f64 = 5.0;
/// The radius of a badge and the room it takes.
const RADIUS: f64 = 12.0;
const BADGE: f64 = 2.0 * RADIUS + 6.0;

/// A label with its lines cut.
pub(super) struct Laid {
    word: String,
    notes: Vec<String>,
    badge: f64,
    pub(super) size: Size,
}

fn faces() -> (Face, Face) {
    (Face::bold(SMALL), Face::regular(SMALL))
}

/// Cuts a label into lines and takes its size.
pub(super) fn lay(line: &Line) -> Laid {
    let (bold, plain) = faces();
    let room = Room {
        width: WIDTH,
        lines: LINES,
    };
    let notes: Vec<String> = line
        .notes
        .iter()
        .flat_map(|note| wrap(&visible(note), plain, room).lines)
        .collect();
    let badge = if line.relation.is_symmetric() {
        BADGE
    } else {
        0.0
    };
    let widest = notes
        .iter()
        .map(|line| plain.width(line))
        .fold(bold.width(&line.word), f64::max);
    let tall = (height(bold, 1) + height(plain, notes.len())).max(2.0 * RADIUS);
    let size = Size::new(
        (badge + widest + 2.0 * SIDE).ceil(),
        (tall + 2.0 * PADDING).ceil(),
    );
    Laid {
        word: line.word.clone(),
        notes,
        badge,
        size,
    }
}

/// Draws a label in its place, on paper of its own.
pub(super) fn draw(pen: &mut Pen, line: &Line, laid: &Laid, rect: Rect) {
    let (bold, plain) = faces();
    let colour = pen.palette.line(line.relation);
    let paper = pen.palette.paper;
    pen.rect(rect, 4.0, &[("fill", paper)]);
    let middle = rect.x + (rect.width + laid.badge) / 2.0;
    if laid.badge > 0.0 {
        let centre = Point::new(rect.x + SIDE + RADIUS, rect.y + rect.height / 2.0);
        stroke::badge(pen, line.relation, centre, RADIUS);
    }
    let tall = height(bold, 1) + height(plain, laid.notes.len());
    let top = rect.y + (rect.height - tall) / 2.0;
    let word = Ink::new(bold, colour).centred();
    pen.lines(
        std::slice::from_ref(&laid.word),
        Point::new(middle, top),
        word,
    );
    let notes = Ink::new(plain, colour).centred();
    pen.lines(
        &laid.notes,
        Point::new(middle, top + height(bold, 1)),
        notes,
    );
}

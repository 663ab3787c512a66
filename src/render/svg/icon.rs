//! Icons: the small sign of each kind of card, as paths in a square of 18 pixels.
use super::pen::{Pen, n};
use crate::layout::Point;
use crate::model::Answer;
use crate::render::kind::CardKind;

/// The side of an icon, in pixels.
pub(super) const SIDE: f64 = 18.0;

/// Draws the icon of a kind with its top left corner at a point.
pub(super) fn kind(pen: &mut Pen, kind: CardKind, at: Point) {
    let colour = pen.palette.card(kind);
    let place = format!("translate({} {})", n(at.x), n(at.y));
    pen.open("g", &[("transform", &place)]);
    let filled = [("fill", colour)];
    let line = [
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", "1.8"),
    ];
    match kind {
        // Head and shoulders.
        CardKind::Actor => {
            pen.empty(
                "circle",
                &[("cx", "9"), ("cy", "5"), ("r", "4"), ("fill", colour)],
            );
            pen.path(
                "M1.5 17 C1.5 12 4.5 10.5 9 10.5 C13.5 10.5 16.5 12 16.5 17 Z",
                &filled,
            );
        }
        // Two raised commas.
        CardKind::Claim => {
            let comma = "M7.5 4 C4 5 2 7.5 2 11 A3 3 0 1 0 5 8.2 C5 7 6 6 8 5.2 Z \
                         M16.5 4 C13 5 11 7.5 11 11 A3 3 0 1 0 14 8.2 C14 7 15 6 17 5.2 Z";
            pen.path(comma, &filled);
        }
        CardKind::Evidence => pen.path("M5 2 H13 L17 9 L13 16 H5 L1 9 Z", &line),
        // A page with lines.
        CardKind::Source => {
            pen.path("M3 1.5 H15 V16.5 H3 Z M6 6 H12 M6 9 H12 M6 12 H12", &line);
        }
        CardKind::More => {
            for x in ["3", "9", "15"] {
                pen.empty(
                    "circle",
                    &[("cx", x), ("cy", "9"), ("r", "2"), ("fill", colour)],
                );
            }
        }
    }
    pen.close();
}

/// Draws the sign of an answer: a tick, a cross, a tilde.
pub(super) fn answer(pen: &mut Pen, answer: Answer, at: Point) {
    let colour = pen.palette.text;
    let place = format!("translate({} {})", n(at.x), n(at.y));
    pen.open("g", &[("transform", &place)]);
    let line = [
        ("fill", "none"),
        ("stroke", colour),
        ("stroke-width", "2.6"),
    ];
    match answer {
        Answer::Yes => pen.path("M2 10 L7 15 L16 3", &line),
        Answer::No => pen.path("M3 3 L15 15 M15 3 L3 15", &line),
        Answer::Unclear => pen.path("M2 11 C5 5 8 7 9 9 C10 11 13 13 16 7", &line),
    }
    pen.close();
}

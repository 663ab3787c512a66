//! Card: its size, its shape, its text.
use super::icon;
use super::pen::{Ink, Pen, height, n};
use crate::layout::{Face, Point, Rect, Room, Size, wrap};
use crate::render::kind::CardKind;
use crate::render::view::Card;
use crate::render::visible::visible;

/// The size of all small text: 11 points on paper.
pub(super) const SMALL: f64 = 15.0;
/// The most lines of what a card says; what is cut is marked, and stands whole in its title.
const LINES: usize = 7;
const NOTE_LINES: usize = 3;
/// Above the first line and below the last.
const PADDING: f64 = 9.0;
/// The roundest end of a pill.
const ROUNDEST: f64 = 46.0;
/// How far the points of a hexagon stand out.
const POINT: f64 = 16.0;

/// A card with its lines cut.
pub(super) struct Laid<'v> {
    card: &'v Card,
    text: Vec<String>,
    notes: Vec<String>,
    /// The height of its words.
    tall: f64,
    pub(super) size: Size,
}

fn text_face(kind: CardKind) -> Face {
    match kind {
        CardKind::Actor | CardKind::More => Face::bold(16.0),
        _ => Face::regular(16.0),
    }
}

/// The room on each side of the text.
fn side(kind: CardKind) -> f64 {
    match kind {
        CardKind::Actor => 24.0,
        CardKind::Evidence => POINT + 10.0,
        CardKind::Source => 16.0,
        CardKind::Claim | CardKind::More => 14.0,
    }
}

/// Cuts a card's text into lines of some width, and takes its size.
pub(super) fn lay(card: &Card, widest: f64) -> Laid<'_> {
    let face = text_face(card.kind);
    let small = Face::regular(SMALL);
    let text = wrap(
        &visible(&card.text),
        face,
        Room {
            width: widest,
            lines: LINES,
        },
    )
    .lines;
    let room = Room {
        width: widest,
        lines: NOTE_LINES,
    };
    let notes: Vec<String> = card
        .notes
        .iter()
        .flat_map(|note| wrap(&visible(note), small, room).lines)
        .collect();
    let head = icon::SIDE + 6.0 + small.width(&card.word);
    let longest = (text.iter().map(|line| face.width(line)))
        .chain(notes.iter().map(|line| small.width(line)))
        .fold(head, f64::max);
    let width = longest.max(widest * 0.8) + 2.0 * side(card.kind);
    let tall = height(small, 1 + notes.len()) + height(face, text.len());
    let size = Size::new(width.ceil(), (tall + 2.0 * PADDING).ceil());
    Laid {
        card,
        text,
        notes,
        tall,
        size,
    }
}

/// Room for the end of one line, so that many at one card can be told apart.
const END: f64 = 11.0;

/// Makes the cards of one kind alike wide, and those where many lines end tall enough for them.
pub(super) fn even_out(laid: &mut [Laid<'_>], ends: &[usize]) {
    for kind in CardKind::ALL {
        let of_kind = || laid.iter().filter(|one| one.card.kind == kind);
        let widest = of_kind().map(|one| one.size.width).fold(0.0, f64::max);
        for one in laid.iter_mut().filter(|one| one.card.kind == kind) {
            one.size.width = widest;
        }
    }
    for (one, ends) in laid.iter_mut().zip(ends) {
        let wanted = 2.0 * PADDING + END * *ends as f64;
        one.size.height = one.size.height.max(wanted.min(TALLEST));
    }
}

/// The tallest that a card becomes for the lines that end there.
const TALLEST: f64 = 280.0;

/// Draws a card in its place.
pub(super) fn draw(pen: &mut Pen, laid: &Laid<'_>, rect: Rect) {
    let kind = laid.card.kind;
    pen.open(
        "g",
        &[("id", &laid.card.id), ("role", "graphics-symbol img")],
    );
    let said = [laid.card.text.clone()]
        .into_iter()
        .chain(laid.card.notes.clone());
    let said: Vec<String> = said.collect();
    pen.words(
        "title",
        &[],
        &format!("{} · {}", laid.card.word, said.join(" · ")),
    );
    shape(pen, kind, rect);
    let small = Face::regular(SMALL);
    let word = Ink::new(small, pen.palette.muted);
    let middle = rect.x + rect.width / 2.0;
    let head = icon::SIDE + 6.0 + small.width(&laid.card.word);
    let top = rect.y + (rect.height - laid.tall) / 2.0;
    let left = match kind {
        CardKind::Actor => middle - head / 2.0,
        _ => rect.x + side(kind),
    };
    icon::kind(pen, kind, Point::new(left, top));
    pen.lines(
        std::slice::from_ref(&laid.card.word),
        Point::new(left + icon::SIDE + 6.0, top),
        word,
    );
    let text = Ink::new(text_face(kind), pen.palette.text);
    let (x, text, note) = match kind {
        CardKind::Actor => (middle, text.centred(), word.centred()),
        _ => (left, text, word),
    };
    let below = top + height(small, 1);
    pen.lines(&laid.text, Point::new(x, below), text);
    let below = below + height(text.face, laid.text.len());
    pen.lines(&laid.notes, Point::new(x, below), note);
    pen.close();
}

/// Draws the shape of a kind: also in the legend.
pub(super) fn shape(pen: &mut Pen, kind: CardKind, rect: Rect) {
    let (colour, paper) = (pen.palette.card(kind), pen.palette.paper);
    let line = |width| [("fill", paper), ("stroke", colour), ("stroke-width", width)];
    match kind {
        CardKind::Actor => pen.rect(rect, (rect.height / 2.0).min(ROUNDEST), &line("2")),
        CardKind::Claim => pen.rect(rect, 8.0_f64.min(rect.height / 4.0), &line("2")),
        CardKind::Evidence => {
            let point = POINT.min(rect.height / 2.0);
            let (x, y, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
            let middle = n(y + rect.height / 2.0);
            let (left, in_left, in_right) = (n(x), n(x + point), n(right - point));
            let d = format!(
                "M{in_left} {} H{in_right} L{} {middle} L{in_right} {} H{in_left} L{left} {middle} Z",
                n(y),
                n(right),
                n(bottom)
            );
            pen.path(&d, &line("2"));
        }
        CardKind::Source => {
            pen.rect(rect, 0.0, &line("1.5"));
            let inner = Rect {
                x: rect.x + 4.0,
                y: rect.y + 4.0,
                width: rect.width - 8.0,
                height: rect.height - 8.0,
            };
            pen.rect(inner, 0.0, &line("1.5"));
        }
        CardKind::More => {
            let mut all = line("2").to_vec();
            all.push(("stroke-dasharray", "8 5"));
            pen.rect(rect, 4.0, &all);
        }
    }
}

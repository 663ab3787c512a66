//! Poster: one contradiction, two quotations face to face, on a sheet of A4 laid flat.
use super::pen::{Ink, Pen, height, n};
use super::reasons::Reasons;
use super::sheet::{Foot, Head, MARGIN, open, sample};
use super::type_area::{CLAIM, LABEL, NAME, PLAIN, SHEET, TALL, VERB, WIDTH, cut};
use super::{icon, stroke};
use crate::layout::{Face, Point, Rect, Room, Size, wrap};
use crate::render::field::Field;
use crate::render::half::{Finding, Half, Quoted, STATEMENTS};
use crate::render::kind::{CardKind, Relation};
use crate::render::poster::Poster;
use crate::render::renderer::Look;
use crate::render::view::View;
use crate::render::visible::visible;

/// Between the two sides, for the sign and its word.
const GAP: f64 = 114.0;
const COLUMN: f64 = (WIDTH - GAP) / 2.0;
/// Inside the ground of a quotation.
const QUOTE_PADDING: f64 = 14.0;
/// The sizes that a quotation may have; the first at which the sheet holds everything.
const QUOTE_SIZES: [f64; 9] = [34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0, SMALLEST];
/// The lines that a quotation may have: more than 25 words need.
const MOST_QUOTE_LINES: usize = 40;

/// The sample of a line beside its word.
const SAMPLE: f64 = 44.0;

/// Draws the poster.
pub(super) fn draw(pen: &mut Pen, view: &View, poster: &Poster, look: &Look) {
    let head = Head::row(view, WIDTH);
    let reasons = Reasons::new(poster);
    let foot = Foot::new(view, WIDTH);
    let around = MARGIN + head.height + SPACE + reasons.height + SPACE + foot.height + BOTTOM;
    let sizes = QUOTE_SIZES
        .iter()
        .flat_map(|size| LABELS.map(|widest| Sides::new(poster, (Face::regular(*size), widest))));
    // What is said too often is counted at last.
    let shorter = (1..=STATEMENTS)
        .map(|less| Sides::new(&poster.shorter(less), (Face::regular(SMALLEST), LABELS[0])));
    let fits = |sides: &Sides| sides.is_unsplit && around + sides.height() <= TALL;
    let sides = sizes.chain(shorter).find(fits);
    let sides = sides.unwrap_or_else(|| Sides::new(poster, (Face::regular(SMALLEST), LABELS[0])));
    let top = MARGIN + head.height;
    let size = Size::new(SHEET, (around + sides.height()).max(TALL));
    // What is left of the sheet goes between its parts.
    let spare = (size.height - around - sides.height()) / 3.0;
    open(pen, view, size, look.scale);
    head.draw(pen, MARGIN);
    sides.draw(pen, poster, top + spare);
    let below = top + sides.height() + SPACE + 2.0 * spare;
    reasons.draw(pen, poster, below);
    foot.draw(pen, size.height - foot.height - BOTTOM, WIDTH);
}

const SPACE: f64 = 10.0;
const BOTTOM: f64 = 12.0;
/// The size of a quotation that is too long for one sheet.
const SMALLEST: f64 = 18.0;

/// Both sides, cut into lines at common heights.
struct Sides {
    halves: [Lines; 2],
    quote: Face,
    /// Whether every word of the quotations fits on a line.
    is_unsplit: bool,
    label: f64,
    /// The heights of names, claims, quotations and fields.
    rows: [f64; 4],
}

/// One side, cut into lines.
struct Lines {
    name: Vec<String>,
    role: Vec<String>,
    verb: String,
    claim: Vec<String>,
    quote: Vec<String>,
    /// The lines of each label, and of what it says.
    fields: Vec<(Vec<String>, Vec<String>)>,
}

/// The widest columns of labels that are tried; a longer label takes two lines.
const LABELS: [f64; 2] = [COLUMN / 2.0, 110.0];

impl Sides {
    fn new(poster: &Poster, (quote, widest): (Face, f64)) -> Self {
        let labels = poster.sides.iter().flat_map(|side| &side.fields);
        let label = labels
            .map(|field| LABEL.width(&field.label))
            .fold(60.0, f64::max)
            .min(widest)
            + 14.0;
        let halves = poster
            .sides
            .each_ref()
            .map(|half| Lines::new(half, quote, label));
        let tallest = |of: fn(&Lines, Face) -> f64| {
            halves
                .iter()
                .map(|half| of(half, quote))
                .fold(0.0, f64::max)
        };
        let rows = [
            tallest(|half, _| height(NAME, half.name.len()) + height(CLAIM, half.role.len()) + 8.0),
            tallest(|half, _| height(VERB, 1) + height(CLAIM, half.claim.len()) + 12.0),
            tallest(|half, face| height(face, half.quote.len()) + 2.0 * QUOTE_PADDING),
            tallest(|half, _| fields_height(&half.fields)),
        ];
        let is_unsplit = poster.sides.iter().all(|half| is_unsplit(half, quote));
        Self {
            halves,
            quote,
            is_unsplit,
            label,
            rows,
        }
    }

    fn height(&self) -> f64 {
        self.rows.iter().sum::<f64>() + 12.0
    }

    fn draw(&self, pen: &mut Pen, poster: &Poster, top: f64) {
        let middle = top + self.rows[0] + self.rows[1] + self.rows[2] / 2.0;
        sign(pen, poster, middle);
        for (at, (half, lines)) in poster.sides.iter().zip(&self.halves).enumerate() {
            let x = MARGIN + at as f64 * (COLUMN + GAP);
            let id = ["picture_left", "picture_right"][at];
            pen.open("g", &[("id", id), ("role", "graphics-symbol img")]);
            pen.words("title", &[], &told(half));
            self.side(pen, (half, lines), Point::new(x, top));
            pen.close();
        }
    }

    fn side(&self, pen: &mut Pen, (half, lines): (&Half, &Lines), at: Point) {
        let (text, muted) = (pen.palette.text, pen.palette.muted);
        let kind = if half.relation.is_some() {
            CardKind::Actor
        } else {
            CardKind::Evidence
        };
        icon::kind(pen, kind, Point::new(at.x, at.y + 7.0));
        let x = at.x + icon::SIDE + 8.0;
        pen.lines(&lines.name, Point::new(x, at.y), Ink::new(NAME, text));
        let role = at.y + height(NAME, lines.name.len());
        pen.lines(&lines.role, Point::new(x, role), Ink::new(CLAIM, muted));
        self.claim(pen, (half, lines), Point::new(at.x, at.y + self.rows[0]));
        let top = at.y + self.rows[0] + self.rows[1];
        self.quote(pen, (half, lines), Point::new(at.x, top));
        self.fields(
            pen,
            &lines.fields,
            Point::new(at.x, top + self.rows[2] + 12.0),
        );
    }

    fn claim(&self, pen: &mut Pen, (half, lines): (&Half, &Lines), at: Point) {
        let text = pen.palette.text;
        let line = height(VERB, 1);
        let (x, colour) = match half.relation {
            Some(relation) => {
                sample(pen, relation, Point::new(at.x, at.y + line / 2.0), SAMPLE);
                (at.x + SAMPLE + 10.0, pen.palette.line(relation))
            }
            None => (at.x, text),
        };
        pen.lines(
            std::slice::from_ref(&lines.verb),
            Point::new(x, at.y),
            Ink::new(VERB, colour),
        );
        pen.lines(
            &lines.claim,
            Point::new(at.x, at.y + line),
            Ink::new(CLAIM, text),
        );
    }

    fn quote(&self, pen: &mut Pen, (half, lines): (&Half, &Lines), at: Point) {
        let (ground, text, muted) = (pen.palette.quote, pen.palette.text, pen.palette.muted);
        let tall = self.rows[2];
        let rect = Rect {
            x: at.x,
            y: at.y,
            width: COLUMN,
            height: tall,
        };
        let frame = pen.palette.frame;
        pen.rect(
            rect,
            0.0,
            &[("fill", ground), ("stroke", frame), ("stroke-width", "1")],
        );
        let colour = half
            .relation
            .map_or(pen.palette.frame, |relation| pen.palette.line(relation));
        pen.rect(Rect { width: 6.0, ..rect }, 0.0, &[("fill", colour)]);
        let colour = if matches!(half.quote, Quoted::Words(_)) {
            text
        } else {
            muted
        };
        let top = at.y + (tall - height(self.quote, lines.quote.len())) / 2.0;
        let place = Point::new(at.x + 6.0 + QUOTE_PADDING, top);
        pen.lines(&lines.quote, place, Ink::new(self.quote, colour));
    }

    fn fields(&self, pen: &mut Pen, fields: &[(Vec<String>, Vec<String>)], at: Point) {
        let (text, muted) = (pen.palette.text, pen.palette.muted);
        let mut y = at.y;
        for (label, lines) in fields {
            pen.lines(label, Point::new(at.x, y), Ink::new(LABEL, muted));
            pen.lines(
                lines,
                Point::new(at.x + self.label, y),
                Ink::new(PLAIN, text),
            );
            y += height(PLAIN, lines.len().max(label.len())) + FIELD_GAP;
        }
    }
}

const FIELD_GAP: f64 = 4.0;

fn fields_height(fields: &[(Vec<String>, Vec<String>)]) -> f64 {
    fields
        .iter()
        .map(|(label, lines)| height(PLAIN, lines.len().max(label.len())) + FIELD_GAP)
        .sum()
}

fn quote_of(half: &Half) -> &str {
    match &half.quote {
        Quoted::Words(words) | Quoted::Absent(words) => words,
    }
}

/// The width that a quotation's lines have.
const QUOTE_WIDTH: f64 = COLUMN - 2.0 * QUOTE_PADDING - 6.0;

fn is_unsplit(half: &Half, face: Face) -> bool {
    let text = visible(quote_of(half));
    text.split_whitespace()
        .all(|word| face.width(word) <= QUOTE_WIDTH)
}

impl Lines {
    fn new(half: &Half, quote: Face, label: f64) -> Self {
        let value = |field: &Field| -> (Vec<String>, Vec<String>) {
            let lines = field
                .value
                .iter()
                .flat_map(|one| cut(one, PLAIN, COLUMN - label));
            (cut(&field.label, LABEL, label - 14.0), lines.collect())
        };
        let room = Room {
            width: QUOTE_WIDTH,
            lines: MOST_QUOTE_LINES,
        };
        let side = COLUMN - icon::SIDE - 8.0;
        Self {
            name: cut(&half.speaker, NAME, side),
            role: half
                .role
                .iter()
                .flat_map(|role| cut(role, CLAIM, side))
                .collect(),
            verb: half.verb.clone(),
            claim: cut(&half.claim, CLAIM, COLUMN),
            quote: wrap(&visible(quote_of(half)), quote, room).lines,
            fields: half.fields.iter().map(value).collect(),
        }
    }
}

/// One side in a sentence.
fn told(half: &Half) -> String {
    format!(
        "{}, {} · {} {}",
        half.speaker,
        half.verb,
        half.claim,
        quote_of(half)
    )
}

/// The sign between the two quotations, on the double line that joins them.
fn sign(pen: &mut Pen, poster: &Poster, y: f64) {
    let relation = match poster.finding {
        Finding::Contradiction => Relation::Contradicts,
        Finding::Trap => Relation::Compatible,
    };
    let (left, right) = (MARGIN + COLUMN, MARGIN + COLUMN + GAP);
    pen.open(
        "g",
        &[("id", "picture_sign"), ("role", "graphics-symbol img")],
    );
    pen.words("title", &[], &poster.heading);
    stroke::along(
        pen,
        relation,
        &format!("M{} {} H{}", n(left), n(y), n(right)),
    );
    let middle = f64::midpoint(left, right);
    stroke::badge(pen, relation, Point::new(middle, y), 30.0);
    let ink = Ink::new(LABEL, pen.palette.line(relation)).centred();
    pen.lines(
        std::slice::from_ref(&poster.between),
        Point::new(middle, y + 36.0),
        ink,
    );
    pen.close();
}

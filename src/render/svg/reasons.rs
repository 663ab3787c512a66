//! Reasons: the panel of a poster that says why two sides conflict.
use super::icon;
use super::pen::{Ink, Pen, height};
use super::sheet::MARGIN;
use super::type_area::{LABEL, PLAIN, VERB, WIDTH, cut};
use crate::layout::{Point, Rect};
use crate::render::half::Finding;
use crate::render::kind::Relation;
use crate::render::poster::{Poster, Test};

/// Why the two conflict: the tests in a row, the reasons below in two columns.
pub(super) struct Reasons {
    heading: Vec<String>,
    cells: Vec<Cell>,
    pub(super) height: f64,
}

/// A reason: its label, its lines, and where it stands below the tests.
struct Cell {
    label: Vec<String>,
    lines: Vec<String>,
    at: Point,
}

const PANEL: f64 = 14.0;
const TEST_ROW: f64 = 30.0;
const REASON: f64 = (WIDTH - 3.0 * PANEL - 10.0) / 2.0;

impl Reasons {
    pub(super) fn new(poster: &Poster) -> Self {
        let heading = cut(&poster.heading, VERB, WIDTH - 2.0 * PANEL);
        // A reason alone may have the whole width.
        let wide = if poster.reasons.len() == 1 {
            WIDTH - 2.0 * PANEL
        } else {
            REASON
        };
        let mut bottoms = [0.0; 2];
        let mut cells = Vec::new();
        for field in &poster.reasons {
            let label = cut(&field.label, LABEL, wide);
            let lines: Vec<String> = field
                .value
                .iter()
                .flat_map(|one| cut(one, PLAIN, wide))
                .collect();
            // Each reason goes where there is more room.
            let column = usize::from(bottoms[1] < bottoms[0]);
            let at = Point::new(column as f64 * (REASON + PANEL + 10.0), bottoms[column]);
            bottoms[column] += height(PLAIN, label.len() + lines.len()) + REASON_GAP;
            cells.push(Cell { label, lines, at });
        }
        let body = bottoms[0].max(bottoms[1]);
        let height = height(VERB, heading.len()) + TEST_ROW + body + 2.0 * PANEL;
        Self {
            heading,
            cells,
            height,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen, poster: &Poster, top: f64) {
        let (panel, frame, text, muted) = (
            pen.palette.panel,
            pen.palette.frame,
            pen.palette.text,
            pen.palette.muted,
        );
        let rect = Rect {
            x: MARGIN,
            y: top,
            width: WIDTH,
            height: self.height,
        };
        pen.rect(
            rect,
            8.0,
            &[("fill", panel), ("stroke", frame), ("stroke-width", "1")],
        );
        let colour = match poster.finding {
            Finding::Contradiction => pen.palette.line(Relation::Contradicts),
            Finding::Trap => text,
        };
        let at = Point::new(MARGIN + PANEL, top + PANEL);
        pen.lines(&self.heading, at, Ink::new(VERB, colour));
        let below = at.y + height(VERB, self.heading.len()) + 4.0;
        let wide = (WIDTH - 2.0 * PANEL) / poster.tests.len().max(1) as f64;
        for (column, test) in poster.tests.iter().enumerate() {
            tick(pen, test, Point::new(at.x + column as f64 * wide, below));
        }
        for cell in &self.cells {
            let place = Point::new(at.x + cell.at.x, below + TEST_ROW + cell.at.y);
            pen.lines(&cell.label, place, Ink::new(LABEL, muted));
            let lines = Point::new(place.x, place.y + height(LABEL, cell.label.len()));
            pen.lines(&cell.lines, lines, Ink::new(PLAIN, text));
        }
    }
}

const REASON_GAP: f64 = 7.0;

/// One test: its question, the sign and the word of its answer.
fn tick(pen: &mut Pen, test: &Test, at: Point) {
    let text = pen.palette.text;
    icon::answer(pen, test.answer, at);
    let line = format!("{} {}", test.question, test.word);
    pen.lines(
        &[line],
        Point::new(at.x + 26.0, at.y),
        Ink::new(PLAIN, text),
    );
}

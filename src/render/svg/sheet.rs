//! Sheet: what stands around every drawing: the head, the legend, the foot, the telling.
use super::card::{self, SMALL};
use super::pen::{FAMILIES, Ink, Pen, height, n};
use super::stroke;
use crate::layout::{Face, Point, Rect, Room, Size, wrap};
use crate::render::kind::{CardKind, Relation};
use crate::render::renderer::Scale;
use crate::render::view::View;
use crate::render::visible::visible;

/// Around everything.
pub(super) const MARGIN: f64 = 26.0;
/// The least width of a sheet.
pub(super) const NARROWEST: f64 = 640.0;

/// Opens the picture: its size, its title, its telling, its ground.
pub(super) fn open(pen: &mut Pen, view: &View, size: Size, scale: Scale) {
    let (width, height) = lengths(size, scale);
    let viewbox = format!("0 0 {} {}", n(size.width), n(size.height));
    pen.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("version", "1.1"),
            ("width", &width),
            ("height", &height),
            ("viewBox", &viewbox),
            ("xml:lang", view.language.code()),
            ("role", "graphics-document document"),
            ("aria-labelledby", "picture_title"),
            ("aria-describedby", "picture_desc"),
            ("font-family", FAMILIES),
        ],
    );
    let title = [view.title.as_str(), &view.case].map(visible).join(" · ");
    pen.words(
        "title",
        &[("id", "picture_title")],
        title.trim_end_matches([' ', '·']),
    );
    let told: Vec<String> = view.sentences.iter().chain(&view.foot).cloned().collect();
    pen.words("desc", &[("id", "picture_desc")], &told.join(" "));
    let all = Rect {
        x: 0.0,
        y: 0.0,
        width: size.width,
        height: size.height,
    };
    let paper = pen.palette.paper;
    pen.rect(all, 0.0, &[("fill", paper)]);
}

/// The width and height of the picture as SVG has them: pixels, or the millimetres of a paper.
fn lengths(size: Size, scale: Scale) -> (String, String) {
    let Scale::Paper(paper) = scale else {
        let factor = scale.factor(size.width);
        return (n(size.width * factor), n(size.height * factor));
    };
    let (long, short) = paper.millimetres();
    let (wide, tall) = match size.width > size.height {
        true => (long, short),
        false => (short, long),
    };
    (format!("{}mm", n(wide)), format!("{}mm", n(tall)))
}

/// All that stands around the cards of a sheet.
pub(super) struct Around {
    pub(super) head: Head,
    pub(super) legend: Legend,
    pub(super) foot: Foot,
}

/// Between the cards and the legend.
const BELOW: f64 = 12.0;

impl Around {
    /// What stands around a view, between margins so far apart.
    pub(super) fn new(view: &View, width: f64) -> Self {
        Self {
            head: Head::new(view, width),
            legend: Legend::new(view, width),
            foot: Foot::new(view, width),
        }
    }

    /// How much wider and higher than its cards it makes the sheet.
    pub(super) fn size(&self) -> Size {
        let tall = self.head.height + BELOW + self.legend.height + self.foot.height;
        Size::new(2.0 * MARGIN, tall + 2.0 * MARGIN)
    }
}

/// The head: the title, and the case it is taken from.
pub(super) struct Head {
    title: Vec<String>,
    case: Vec<String>,
    face: Face,
    /// How far the case stands from the line below the title.
    shift: Point,
    pub(super) height: f64,
}

const TITLE: f64 = 30.0;
/// The widths from which and up to which a title grows with its sheet.
const GROWS: (f64, f64) = (1600.0, 3600.0);

/// The face of a title on a sheet of some width: a large one is read from afar.
fn title_face(width: f64) -> Face {
    Face::bold((TITLE * width.clamp(GROWS.0, GROWS.1) / GROWS.0).round())
}

impl Head {
    pub(super) fn new(view: &View, width: f64) -> Self {
        let room = Room { width, lines: 3 };
        let face = title_face(width);
        let title = wrap(&visible(&view.title), face, room).lines;
        let small = Face::regular(face.size / 2.0);
        let case = wrap(&visible(&view.case), small, room).lines;
        let tall = height(face, title.len()) + height(small, case.len());
        Self {
            title,
            case,
            face,
            shift: Point::default(),
            height: tall + 14.0,
        }
    }

    /// The same on one row, where there is room for both.
    pub(super) fn row(view: &View, width: f64) -> Self {
        let mut head = Self::new(view, width);
        let (face, small) = (head.face, Face::regular(head.face.size / 2.0));
        let gap = face.width("M");
        if let ([title], [case]) = (head.title.as_slice(), head.case.as_slice())
            && face.width(title) + gap + small.width(case) <= width
        {
            head.shift = Point::new(face.width(title) + gap, -height(small, 1) - 6.0);
            head.height = height(face, 1) + 6.0;
        }
        head
    }

    pub(super) fn draw(&self, pen: &mut Pen, top: f64) {
        let (text, muted) = (pen.palette.text, pen.palette.muted);
        pen.lines(
            &self.title,
            Point::new(MARGIN, top),
            Ink::new(self.face, text),
        );
        let below = top + height(self.face, self.title.len()) + self.shift.y;
        pen.lines(
            &self.case,
            Point::new(MARGIN + self.shift.x, below),
            Ink::new(Face::regular(self.face.size / 2.0), muted),
        );
    }
}

/// The foot: when it was said, and the sources' names.
pub(super) struct Foot {
    lines: Vec<String>,
    pub(super) height: f64,
}

impl Foot {
    pub(super) fn new(view: &View, width: f64) -> Self {
        let face = Face::regular(SMALL);
        let room = Room {
            width,
            lines: usize::MAX,
        };
        let lines: Vec<String> = view
            .foot
            .iter()
            .flat_map(|line| wrap(&visible(line), face, room).lines)
            .collect();
        let tall = height(face, lines.len()) + 12.0;
        Self {
            lines,
            height: tall,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen, top: f64, width: f64) {
        let (frame, muted) = (pen.palette.frame, pen.palette.muted);
        let rule = format!("M{} {} H{}", n(MARGIN), n(top + 4.0), n(MARGIN + width));
        pen.path(&rule, &[("stroke", frame), ("stroke-width", "1")]);
        let ink = Ink::new(Face::regular(SMALL), muted);
        pen.lines(&self.lines, Point::new(MARGIN, top + 10.0), ink);
    }
}

/// One entry of the legend: a symbol and its word.
enum Entry {
    Card(CardKind, String),
    Line(Relation, String),
}

/// The legend, in rows.
pub(super) struct Legend {
    title: String,
    entries: Vec<(Entry, Point)>,
    pub(super) height: f64,
}

const SYMBOL: f64 = 58.0;
const ROW: f64 = 34.0;
const GAP: f64 = 26.0;

impl Legend {
    pub(super) fn new(view: &View, width: f64) -> Self {
        let face = Face::regular(SMALL);
        let cards = view
            .legend
            .cards
            .iter()
            .map(|(kind, word)| Entry::Card(*kind, word.clone()));
        let lines = view
            .legend
            .lines
            .iter()
            .map(|(kind, word)| Entry::Line(*kind, word.clone()));
        let start = Face::bold(SMALL).width(&view.legend.title) + GAP;
        let mut at = Point::new(start, 0.0);
        let mut entries = Vec::new();
        for entry in cards.chain(lines) {
            let (Entry::Card(_, word) | Entry::Line(_, word)) = &entry;
            let wide = SYMBOL + 8.0 + face.width(word);
            if at.x + wide > width && at.x > start {
                at = Point::new(start, at.y + ROW);
            }
            entries.push((entry, at));
            at.x += wide + GAP;
        }
        let height = if entries.is_empty() {
            0.0
        } else {
            at.y + ROW + 10.0
        };
        Self {
            title: view.legend.title.clone(),
            entries,
            height,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen, top: f64) {
        if self.entries.is_empty() {
            return;
        }
        let (text, muted) = (pen.palette.text, pen.palette.muted);
        pen.open("g", &[("id", "picture_legend")]);
        let bold = Ink::new(Face::bold(SMALL), muted);
        let line = height(bold.face, 1);
        let title = Point::new(MARGIN, top + (ROW - line) / 2.0);
        pen.lines(std::slice::from_ref(&self.title), title, bold);
        for (entry, at) in &self.entries {
            let (x, y) = (MARGIN + at.x, top + at.y);
            let word = match entry {
                Entry::Card(kind, word) => {
                    let rect = Rect {
                        x: x + 4.0,
                        y: y + 4.0,
                        width: SYMBOL - 8.0,
                        height: ROW - 10.0,
                    };
                    card::shape(pen, *kind, rect);
                    let icon = Point::new(x + SYMBOL / 2.0 - 9.0, y + ROW / 2.0 - 10.0);
                    super::icon::kind(pen, *kind, icon);
                    word
                }
                Entry::Line(relation, word) => {
                    sample(pen, *relation, Point::new(x, y + ROW / 2.0), SYMBOL);
                    word
                }
            };
            let place = Point::new(x + SYMBOL + 8.0, y + (ROW - line) / 2.0);
            pen.lines(
                std::slice::from_ref(word),
                place,
                Ink::new(Face::regular(SMALL), text),
            );
        }
        pen.close();
    }
}

/// A short line of a relation with its mark, rightwards from a point.
pub(super) fn sample(pen: &mut Pen, relation: Relation, from: Point, length: f64) {
    let d = format!("M{} {} H{}", n(from.x), n(from.y), n(from.x + length));
    stroke::along(pen, relation, &d);
    if relation.is_symmetric() {
        stroke::badge(
            pen,
            relation,
            Point::new(from.x + length / 2.0, from.y),
            12.0,
        );
    } else {
        stroke::end(pen, relation, Point::new(from.x + length, from.y), 0.0);
    }
}

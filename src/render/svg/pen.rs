//! Pen: the one writer of SVG; everything that comes from a case is escaped here.
use super::palette::Palette;
use crate::layout::{Face, Point, Rect, Weight};
use crate::render::visible::visible;
use std::fmt::Write as _;

/// Writes SVG, indented by its nesting.
pub(super) struct Pen {
    pub(super) palette: Palette,
    out: String,
    open: Vec<&'static str>,
}

/// How a line of text is drawn.
#[derive(Clone, Copy)]
pub(super) struct Ink {
    pub(super) face: Face,
    pub(super) colour: &'static str,
    pub(super) anchor: Anchor,
}

/// Which point of a line of text is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

impl Ink {
    pub(super) fn new(face: Face, colour: &'static str) -> Self {
        Self {
            face,
            colour,
            anchor: Anchor::Start,
        }
    }

    pub(super) fn centred(self) -> Self {
        Self {
            anchor: Anchor::Middle,
            ..self
        }
    }
}

/// The fonts that are asked for, the measured one first.
pub(super) const FAMILIES: &str = "DejaVu Sans, Verdana, Noto Sans, sans-serif";

/// The distance between two base lines, in sizes of the face.
const LEADING: f64 = 1.3;

/// The height of so many lines.
pub(super) fn height(face: Face, lines: usize) -> f64 {
    lines as f64 * face.size * LEADING
}

/// A number as SVG has it: rounded to 0.1, no zeros at its end.
pub(super) fn n(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Text as XML has it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

impl Pen {
    pub(super) fn new(palette: Palette) -> Self {
        Self {
            palette,
            out: String::new(),
            open: Vec::new(),
        }
    }

    /// Ends what is open and gives the text.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn start(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        let indent = " ".repeat(self.open.len());
        let _ = write!(self.out, "{indent}<{tag}");
        for (name, value) in attributes {
            let _ = write!(self.out, " {name}=\"{}\"", escaped(value));
        }
    }

    /// Opens an element.
    pub(super) fn open(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.start(tag, attributes);
        self.out.push_str(">\n");
        self.open.push(tag);
    }

    /// Closes the element opened last.
    pub(super) fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            let indent = " ".repeat(self.open.len());
            let _ = writeln!(self.out, "{indent}</{tag}>");
        }
    }

    /// An element without content.
    pub(super) fn empty(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.start(tag, attributes);
        self.out.push_str("/>\n");
    }

    /// An element that holds text.
    pub(super) fn words(&mut self, tag: &str, attributes: &[(&str, &str)], text: &str) {
        self.start(tag, attributes);
        let _ = writeln!(self.out, ">{}</{tag}>", escaped(text));
    }

    /// A path.
    pub(super) fn path(&mut self, d: &str, attributes: &[(&str, &str)]) {
        let mut all = vec![("d", d)];
        all.extend_from_slice(attributes);
        self.empty("path", &all);
    }

    /// A rectangle with round corners.
    pub(super) fn rect(&mut self, rect: Rect, radius: f64, attributes: &[(&str, &str)]) {
        let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(n);
        let radius = n(radius);
        let mut all = vec![
            ("x", x.as_str()),
            ("y", &y),
            ("width", &width),
            ("height", &height),
            ("rx", &radius),
        ];
        if radius == "0" {
            all.pop();
        }
        all.extend_from_slice(attributes);
        self.empty("rect", &all);
    }

    /// Lines of text, the first in the line box whose top is given.
    pub(super) fn lines(&mut self, lines: &[String], top: Point, ink: Ink) {
        let box_height = ink.face.size * LEADING;
        let glyphs = ink.face.ascent() + ink.face.descent();
        let base = (box_height - glyphs) / 2.0 + ink.face.ascent();
        for (at, line) in lines.iter().enumerate() {
            let y = top.y + at as f64 * box_height + base;
            self.line(line, Point::new(top.x, y), ink);
        }
    }

    /// One line of text on its base line.
    fn line(&mut self, line: &str, at: Point, ink: Ink) {
        let (x, y, size) = (n(at.x), n(at.y), n(ink.face.size));
        let mut all = vec![
            ("x", x.as_str()),
            ("y", &y),
            ("font-size", &size),
            ("fill", ink.colour),
        ];
        if ink.face.weight == Weight::Bold {
            all.push(("font-weight", "bold"));
        }
        if ink.anchor == Anchor::Middle {
            all.push(("text-anchor", "middle"));
        }
        self.words("text", &all, line);
    }
}

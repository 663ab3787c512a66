//! The drawing of a map: its lines as one picture, the places of its cards as style rules.
use super::atlas::{Atlas, Line};
use super::edition::Edition;
use crate::layout::{Point, Route, Step};
use maud::{Markup, html};
use std::fmt::Write;

/// The ends of lines, drawn once for the whole document.
pub(super) const MARKS: &str = concat!(
    r#"<marker id="m-asserts" class="asserts" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M1 1l11 5-11 5z"/></marker>"#,
    r#"<marker id="m-denies" class="denies" viewBox="0 0 12 12" refX="12" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 5h7v2H0zM7 0h3v12H7z"/></marker>"#,
    r#"<marker id="m-hedges" class="hedges open" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M1 1l10 5-10 5z"/></marker>"#,
    r#"<marker id="m-questions" class="questions" viewBox="0 0 16 16" refX="14" refY="8" markerWidth="15" markerHeight="15" markerUnits="userSpaceOnUse" orient="auto"><path d="M4 5c0-5 8-5 8 0 0 3-3 3-3 5H7c0-3.500 3-3 3-5 0-2-4-2-4 0zM7 12h2.200v2.500H7z"/></marker>"#,
    r#"<marker id="m-withdraws" class="withdraws open" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><path d="M11 1L1 6l10 5z"/></marker>"#,
    r#"<marker id="m-supports" class="supports" viewBox="0 0 12 12" refX="10" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><circle cx="6" cy="6" r="5"/></marker>"#,
    r#"<marker id="m-weakens" class="weakens open" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" markerUnits="userSpaceOnUse" orient="auto"><circle cx="6" cy="6" r="4.500"/></marker>"#,
);

/// All lines as one picture with a name; what it shows stands in words in the cards.
pub(super) fn picture(edition: &Edition<'_>, atlas: &Atlas) -> Markup {
    let (width, height) = (atlas.placed.size.width, atlas.placed.size.height);
    let lines = atlas.lines.iter().zip(&atlas.placed.routes);
    html! {
        svg.lines role="img" aria-label=(edition.word("page-map-picture"))
            width=(number(width)) height=(number(height))
            viewBox={ "0 0 " (number(width)) " " (number(height)) } {
            @for (one, route) in lines { (line(edition, atlas, (one, route))) }
        }
    }
}

fn line(edition: &Edition<'_>, atlas: &Atlas, (line, route): (&Line, &Route)) -> Markup {
    let kind = |at: usize| atlas.cards[at].kind().key();
    let ends = format!("{} {}", kind(line.from), kind(line.to));
    let path = path(route);
    let symmetric = line.kind == "contradicts";
    let mark = (!symmetric).then(|| format!("url(#m-{})", line.kind));
    let word = edition.word(&format!("page-{}", line.kind));
    let word = if symmetric {
        format!("≠ {word}")
    } else {
        word
    };
    html! {
        g.line.(line.kind) data-k=(ends) {
            path.o d=(path) marker-end=[mark] {}
            @if symmetric { path.in d=(path) {} }
            @if let Some(room) = &route.label {
                @let width = width_of(&word).min(room.width);
                rect x=(number(room.x + (room.width - width) / 2.0)) y=(number(room.y))
                    width=(number(width)) height=(number(room.height)) {}
                text x=(number(room.x + room.width / 2.0)) y=(number(room.y + room.height / 2.0 + 4.0)) {
                    (word)
                }
            }
        }
    }
}

/// The room that a word takes on a line, in pixels; a little more than its letters.
fn width_of(word: &str) -> f64 {
    let letters = u32::try_from(word.chars().count()).unwrap_or(u32::MAX);
    f64::from(letters) * 8.2 + 10.0
}

fn path(route: &Route) -> String {
    let mut path = format!("M{}", point(route.start));
    for step in &route.steps {
        let stroke = match step {
            Step::Line(end) => format!("L{}", point(*end)),
            Step::Curve(a, b, end) => format!("C{} {} {}", point(*a), point(*b), point(*end)),
        };
        path.push_str(&stroke);
    }
    path
}

fn point(at: Point) -> String {
    format!("{} {}", number(at.x), number(at.y))
}

/// A coordinate to a tenth of a pixel, without a needless zero.
fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// The places of the cards and the size of the sheet as style rules: the policy allows no style
/// attributes.
pub(super) fn rules(atlas: &Atlas) -> String {
    let size = atlas.placed.size;
    let mut rules = format!(
        ".drawn .sheet{{width:{}px;height:{}px}}",
        number(size.width),
        number(size.height)
    );
    for (at, card) in atlas.placed.cards.iter().enumerate() {
        let (left, top) = (number(card.rect.x), number(card.rect.y));
        // Writing into a text does not fail.
        let _ = write!(rules, ".drawn .p{at}{{left:{left}px;top:{top}px}}");
    }
    rules
}

//! The drawing of a map: its lines as one picture.
use crate::layout::{Rect, Route, Step};
use crate::page::edition::Edition;
use crate::page::maps::atlas::{Atlas, Line};
use maud::{Markup, html};

/// What a sheet of A4 on its side leaves for a map under its title, in pixels.
const SHEET: (f64, f64) = (1040.0, 620.0);

/// The ends of lines, drawn once for the whole document.
pub(in crate::page) const MARKS: &str = concat!(
    r#"<marker id="m-asserts" class="asserts" refX="11" refY="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M1 1l11 5-11 5z"/></marker>"#,
    r#"<marker id="m-denies" class="denies" refX="12" refY="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 5h7v2H0zM7 0h3v12H7z"/></marker>"#,
    r#"<marker id="m-hedges" class="hedges open" refX="11" refY="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M1 1l10 5-10 5z"/></marker>"#,
    r#"<marker id="m-questions" class="questions" refX="14" refY="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M4 5c0-5 8-5 8 0 0 3-3 3-3 5H7c0-3.5 3-3 3-5 0-2-4-2-4 0zM7 12h2.2v2.5H7z"/></marker>"#,
    r#"<marker id="m-withdraws" class="withdraws open" refX="11" refY="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M11 1L1 6l10 5z"/></marker>"#,
    r#"<marker id="m-supports" class="supports" refX="10" refY="6" markerUnits="userSpaceOnUse" orient="auto"><circle cx="6" cy="6" r="5"/></marker>"#,
    r#"<marker id="m-weakens" class="weakens open" refX="11" refY="6" markerUnits="userSpaceOnUse" orient="auto"><circle cx="6" cy="6" r="4.5"/></marker>"#,
);

/// All lines as one picture with a name; what it shows stands in words in the cards.
pub(in crate::page) fn picture(edition: &Edition<'_>, atlas: &Atlas) -> Markup {
    let placed = atlas.placed();
    let (width, height) = (placed.size.width, placed.size.height);
    let lines = atlas.lines.iter().zip(&placed.routes);
    html! {
        svg.lines role="img" aria-label=(edition.word("page-map-picture"))
            width=(number(width)) height=(number(height))
            viewBox={ "0 0 " (number(width)) " " (number(height)) } {
            @for (one, route) in lines { (line(edition, atlas, (one, route))) }
        }
    }
}

/// How a map is drawn on a sheet: the classes that say so, with how much smaller it is. What would be
/// too small to be read is printed as a list.
pub(in crate::page) fn on_paper(atlas: &Atlas) -> &'static str {
    let size = &atlas.placed().size;
    let fits = |scale: f64| size.width * scale <= SHEET.0 && size.height * scale <= SHEET.1;
    let scales = [(1.0, " paper"), (0.85, " paper by85"), (0.6, " paper by60")];
    let first = scales.into_iter().find(|(scale, _)| fits(*scale));
    first.map_or("", |(_, classes)| classes)
}

/// The places of all cards, small, for a reader who sees but a part of them; the frame of what is
/// seen is drawn over it.
pub(in crate::page) fn overview(atlas: &Atlas) -> Markup {
    let placed = atlas.placed();
    let card = |rect: Rect| {
        let (width, height) = (whole(rect.width), whole(rect.height));
        format!(
            "M{}{}h{width}v{height}h-{width}z",
            whole(rect.x),
            signed(whole(rect.y))
        )
    };
    let cards: String = placed.cards.iter().map(|one| card(one.rect)).collect();
    html! {
        div.overview.js-only aria-hidden="true" {
            svg viewBox={ "0 0 " (whole(placed.size.width)) " " (whole(placed.size.height)) } {
                path d=(cards) {}
                rect vector-effect="non-scaling-stroke" {}
            }
        }
    }
}

fn line(edition: &Edition<'_>, atlas: &Atlas, (line, route): (&Line, &Route)) -> Markup {
    let kind = |at: usize| &atlas.cards[at].kind()[..1];
    let ends = [kind(line.from), kind(line.to)].concat();
    let path = path(route);
    let symmetric = line.kind == "contradicts";
    let word = edition.word(&format!("page-{}", line.kind));
    html! {
        g.line.(line.kind) data-k=(ends) {
            path d=(path) {}
            @if symmetric { path.in d=(path) {} }
            @if let Some(room) = &route.label {
                text x=(whole(room.x + room.width / 2.0)) y=(whole(room.y + room.height / 2.0 + 4.0)) {
                    @if symmetric { "≠ " } (word)
                }
            }
        }
    }
}

/// The path of a line in whole pixels, each step told from the end of the one before: a map is
/// read at the size of its cards, and a third of its bytes were digits.
fn path(route: &Route) -> String {
    let mut at = (whole(route.start.x), whole(route.start.y));
    let mut path = format!("M{}{}", at.0, signed(at.1));
    for step in &route.steps {
        let (letter, points) = match step {
            Step::Line(end) => ('l', vec![*end]),
            Step::Curve(a, b, end) => ('c', vec![*a, *b, *end]),
        };
        let ends = points.iter().map(|point| (whole(point.x), whole(point.y)));
        let moves: Vec<(i64, i64)> = ends.map(|(x, y)| (x - at.0, y - at.1)).collect();
        match (letter, moves.as_slice()) {
            ('l', [(x, 0)]) => path.push_str(&format!("h{x}")),
            ('l', [(0, y)]) => path.push_str(&format!("v{y}")),
            _ => path.push_str(&stroke(letter, &moves)),
        }
        let (x, y) = moves.last().copied().unwrap_or_default();
        at = (at.0 + x, at.1 + y);
    }
    path
}

/// A letter and its numbers, parted by a blank only where no sign parts them.
fn stroke(letter: char, moves: &[(i64, i64)]) -> String {
    let numbers = moves.iter().flat_map(|(x, y)| [signed(*x), signed(*y)]);
    let numbers: String = numbers.collect();
    format!("{letter}{}", numbers.trim_start())
}

/// A number after another one.
fn signed(number: i64) -> String {
    match number < 0 {
        true => number.to_string(),
        false => format!(" {number}"),
    }
}

/// A coordinate in whole pixels.
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// A coordinate to a tenth of a pixel, without a needless zero.
pub(in crate::page) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

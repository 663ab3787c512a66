//! The lines of a file around a fault, as HTML.
use crate::diagnose::{Files, Span, visible};
use maud::{Markup, html};

/// How much of a long line is shown, in characters.
const WIDEST: usize = 160;
/// How much of it stands before the place.
const BEFORE: usize = 60;

/// The line before and the line of the place, numbered, with the place marked; nothing for what
/// stands in no file.
pub(super) fn excerpt(files: &Files, span: Span) -> Markup {
    let (Some(file), Some(position)) = (files.get(span.file), files.position(span)) else {
        return html! {};
    };
    let line = |number: usize| {
        let range = file.shown(number - 1..number);
        file.text.get(range).unwrap_or_default()
    };
    let wide = position.line.to_string().len();
    let covered = files.excerpt(span).lines().next().unwrap_or_default();
    let [before, marked, after] = cut(
        line(position.line),
        position.column - 1,
        covered.chars().count(),
    );
    html! {
        pre {
            @if position.line > 1 {
                (format!("{:wide$} | ", position.line - 1))
                (visible(&shortened(line(position.line - 1)))) "\n"
            }
            (format!("{} | ", position.line)) (before) mark { (marked) } (after)
        }
    }
}

/// A line before, at and after a place; cut where it is too long.
fn cut(line: &str, column: usize, covered: usize) -> [String; 3] {
    let signs: Vec<char> = line.chars().collect();
    let at = column.min(signs.len());
    let start = at.saturating_sub(BEFORE);
    let end = signs.len().min(start + WIDEST);
    // A place between two signs, or at the end of the line, is shown as a mark of its own.
    let stop = (at + covered.max(1)).clamp(at, end.max(at));
    let text = |from: usize, to: usize| visible(&signs[from..to].iter().collect::<String>());
    let ellipsis = |cut: bool| if cut { "…" } else { "" };
    let marked = match stop > at {
        true => text(at, stop),
        false => "▲".to_owned(),
    };
    [
        format!("{}{}", ellipsis(start > 0), text(start, at)),
        marked,
        format!(
            "{}{}",
            text(stop, end.max(stop)),
            ellipsis(end < signs.len())
        ),
    ]
}

fn shortened(line: &str) -> String {
    let mut text: String = line.chars().take(WIDEST).collect();
    if text.len() < line.len() {
        text.push('…');
    }
    text
}

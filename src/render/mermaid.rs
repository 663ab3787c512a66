//! Mermaid: a flowchart that GitHub draws inside a README.
use super::kind::{CardKind, Relation};
use super::renderer::{DrawFault, Look, Picture, Renderer};
use super::view::{Card, Line, View};
use super::visible::visible;
use crate::layout::{Face, Room, wrap};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Mermaid.
pub struct Mermaid;

impl Renderer for Mermaid {
    fn name(&self) -> &'static str {
        "mermaid"
    }

    fn extension(&self) -> &'static str {
        "mmd"
    }

    fn media_type(&self) -> &'static str {
        "text/vnd.mermaid"
    }

    fn most(&self) -> Option<usize> {
        Some(60)
    }

    fn draw(&self, view: &View, _look: &Look) -> Result<Picture, DrawFault> {
        // A string of JSON is a string of YAML, which heads a diagram of Mermaid.
        let title = serde_json::to_string(&visible(&view.title)).unwrap_or_default();
        let mut out = format!("---\ntitle: {title}\n---\nflowchart LR\n");
        for (at, card) in view.cards.iter().enumerate() {
            let _ = writeln!(out, "  n{at}{}", node(card));
        }
        for line in &view.lines {
            let (from, to) = (line.from, line.to);
            let _ = writeln!(
                out,
                "  n{from} {}|\"{}\"| n{to}",
                arrow(line.relation),
                label(line)
            );
        }
        out += &styles(view);
        Ok(Picture::of(out))
    }
}

/// A text inside the quotation marks of Mermaid: what could end them, begin a directive, a
/// comment, a formula or mark-up becomes an entity.
#[must_use]
pub fn mermaid_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '"' | '#' | '&' | '<' | '>' | '`' | '\\' | '%' | '$' | '|' | '{' | '}' | '[' | ']'
            | '*' | '_' | '~' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c => out.push(c),
        }
        // Two of them begin a formula even as entities: a word joiner keeps them apart.
        if c == '$' {
            out.push('\u{2060}');
        }
    }
    out
}

/// A text in lines no wider than a card, escaped.
fn lines(text: &str, width: f64) -> String {
    let room = Room {
        width,
        lines: usize::MAX,
    };
    let lines = wrap(&visible(text), Face::regular(16.0), room).lines;
    let lines: Vec<String> = lines.iter().map(|line| mermaid_text(line)).collect();
    lines.join("<br/>")
}

const CARD: f64 = 240.0;
const LABEL: f64 = 160.0;

fn node(card: &Card) -> String {
    let (open, close) = match card.kind {
        CardKind::Source => ("[[", "]]"),
        CardKind::Actor => ("([", "])"),
        CardKind::Claim => ("(", ")"),
        CardKind::Evidence => ("{{", "}}"),
        CardKind::More => ("[", "]"),
    };
    let mut words = vec![
        format!("<i>{}</i>", mermaid_text(&card.word)),
        lines(&card.text, CARD),
    ];
    words.extend(
        card.notes
            .iter()
            .map(|note| format!("<small>{}</small>", lines(note, CARD))),
    );
    format!(
        "{open}\"{}\"{close}:::{}",
        words.join("<br/>"),
        card.kind.key()
    )
}

/// Dashes and end marks; what Mermaid cannot tell apart, the word does.
fn arrow(relation: Relation) -> &'static str {
    match relation {
        Relation::Asserts => "-->",
        Relation::Denies => "--x",
        Relation::Hedges | Relation::Questions | Relation::Reports | Relation::Relays => "-.->",
        Relation::Contradicts => "===",
        Relation::Compatible => "-.-",
        Relation::Supports => "-.-o",
        Relation::Withdraws | Relation::Weakens | Relation::Discredits => "-.-x",
    }
}

fn label(line: &Line) -> String {
    let sign = match line.relation {
        Relation::Contradicts => "≠ ",
        Relation::Compatible => "◇ ",
        _ => "",
    };
    let mut words = vec![format!("{sign}{}", mermaid_text(&line.word))];
    words.extend(line.notes.iter().map(|note| lines(note, LABEL)));
    words.join("<br/>")
}

/// Colours, last: the same as in the other pictures.
fn styles(view: &View) -> String {
    let palette = super::svg::Palette::of(super::renderer::Theme::Light);
    let mut out = String::new();
    for kind in CardKind::ALL {
        if view.cards.iter().any(|card| card.kind == kind) {
            let dashes = if kind == CardKind::More {
                ",stroke-dasharray:8 5"
            } else {
                ""
            };
            let (fill, stroke, text) = (palette.paper, palette.card(kind), palette.text);
            let _ = writeln!(
                out,
                "  classDef {} fill:{fill},stroke:{stroke},stroke-width:2px,color:{text}{dashes}",
                kind.key()
            );
        }
    }
    let mut by_relation: BTreeMap<Relation, Vec<String>> = BTreeMap::new();
    for (at, line) in view.lines.iter().enumerate() {
        by_relation
            .entry(line.relation)
            .or_default()
            .push(at.to_string());
    }
    for (relation, lines) in by_relation {
        let colour = palette.line(relation);
        let width = if relation == Relation::Contradicts {
            "4px"
        } else {
            "2px"
        };
        let _ = writeln!(
            out,
            "  linkStyle {} stroke:{colour},stroke-width:{width}",
            lines.join(",")
        );
    }
    out
}

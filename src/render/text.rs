//! Text: the same picture for a terminal or a screen reader.
use super::half::{Finding, Half, Quoted};
use super::kind::{CardKind, Relation};
use super::poster::Poster;
use super::renderer::{DrawFault, Look, Picture, Renderer};
use super::view::{Card, Line, View};
use super::visible::visible;
use crate::model::Language;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Plain text, at most 80 columns wide.
pub struct Text;

/// The columns of a page.
const WIDTH: usize = 80;
/// A view with more claims is told as an outline, without boxes.
const BOXED: usize = 12;

impl Renderer for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn extension(&self) -> &'static str {
        "txt"
    }

    fn media_type(&self) -> &'static str {
        "text/plain"
    }

    fn draw(&self, view: &View, _look: &Look) -> Result<Picture, DrawFault> {
        let colon = match view.language {
            Language::Fr => "\u{a0}: ",
            Language::En => ": ",
        };
        let mut page = Page {
            lines: Vec::new(),
            colon,
        };
        page.add(&view.title, ("", ""));
        page.add(&view.case, ("", ""));
        match &view.poster {
            Some(poster) => page.poster(poster),
            None => page.view(view),
        }
        page.gap();
        for line in &view.foot {
            page.add(line, ("", "  "));
        }
        Ok(Picture::of(page.lines.join("\n") + "\n"))
    }
}

/// The lines written so far.
struct Page {
    lines: Vec<String>,
    /// What stands between a label and what it is about.
    colon: &'static str,
}

impl Page {
    fn push(&mut self, line: &str) {
        self.lines.push(line.trim_end().to_owned());
    }

    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// A paragraph: what its first line begins with, and the others.
    fn add(&mut self, text: &str, (first, next): (&str, &str)) {
        for (at, line) in wrapped(text, WIDTH - next.width()).iter().enumerate() {
            self.push(&format!("{}{line}", if at == 0 { first } else { next }));
        }
    }

    /// Every card that lines end at, claims first, with those lines.
    fn view(&mut self, view: &View) {
        let claims = view
            .cards
            .iter()
            .filter(|card| card.kind == CardKind::Claim)
            .count();
        let order = [
            CardKind::Claim,
            CardKind::Evidence,
            CardKind::Actor,
            CardKind::Source,
            CardKind::More,
        ];
        for kind in order {
            let cards = view
                .cards
                .iter()
                .enumerate()
                .filter(|(_, card)| card.kind == kind);
            for (at, card) in cards {
                let ends: Vec<&Line> = view.lines.iter().filter(|line| ends_at(line, at)).collect();
                let told_elsewhere =
                    !ends.is_empty() || matches!(kind, CardKind::Claim | CardKind::More);
                if told_elsewhere {
                    self.card(card, claims <= BOXED);
                    ends.iter().for_each(|line| self.line(view, line, at));
                }
            }
        }
    }

    fn card(&mut self, card: &Card, boxed: impl Into<bool>) {
        self.gap();
        let note = card.notes.join(" · ");
        if !boxed.into() {
            let colon = self.colon;
            self.add(&format!("{}{colon}{}", card.word, card.text), ("• ", "  "));
            self.add(&note, ("  ", "  "));
            return;
        }
        let mut lines = wrapped(&card.text, WIDTH - 4);
        lines.extend(wrapped(&note, WIDTH - 4));
        let word = visible(&card.word);
        let wide = lines
            .iter()
            .map(|line| line.width())
            .max()
            .unwrap_or(0)
            .max(word.width() + 2);
        let [open, close, side] = frame(card.kind);
        let [left, right] = [open.0, open.1];
        self.push(&format!(
            "{left}─ {word} {}{right}",
            "─".repeat(wide - word.width() - 1)
        ));
        for line in &lines {
            self.push(&format!(
                "{} {}{} {}",
                side.0,
                line,
                " ".repeat(wide - line.width()),
                side.1
            ));
        }
        self.push(&format!("{}{}{}", close.0, "─".repeat(wide + 2), close.1));
    }

    /// One line of the picture, told from the card at one of its ends.
    fn line(&mut self, view: &View, line: &Line, at: usize) {
        let other = &view.cards[if line.to == at { line.from } else { line.to }];
        let notes = match line.notes.as_slice() {
            [] => String::new(),
            notes => format!(" ({})", notes.join(", ")),
        };
        let told = format!(
            "{}{notes} · {}{}{}",
            line.word, other.word, self.colon, other.text
        );
        self.add(&told, (&format!("  {} ", sign(line.relation)), "         "));
    }

    fn poster(&mut self, poster: &Poster) {
        self.gap();
        self.halves(poster);
        self.gap();
        let heading = format!("{} · {}", poster.between, poster.heading);
        self.add(&heading, ("", "  "));
        let tests = poster.tests.iter();
        let tests = tests.map(|test| format!("{} {}", test.question, test.word));
        self.add(&tests.collect::<Vec<_>>().join(" · "), ("  ", "  "));
        for reason in &poster.reasons {
            let told = format!("{}{}{}", reason.label, self.colon, reason.value.join(" "));
            self.add(&told, ("  ", "    "));
        }
    }

    /// The two sides in boxes beside each other, the sign between them.
    fn halves(&mut self, poster: &Poster) {
        const COLUMN: usize = 36;
        let sides = poster
            .sides
            .each_ref()
            .map(|half| told(half, self.colon, COLUMN - 4));
        let tall = sides[0].len().max(sides[1].len());
        let edge = "─".repeat(COLUMN - 2);
        let sign = match poster.finding {
            Finding::Contradiction => "══ ≠ ══",
            Finding::Trap => "·· ! ··",
        };
        self.push(&format!("┌{edge}┐        ┌{edge}┐"));
        for row in 0..tall {
            let [left, right] = sides.each_ref().map(|side| {
                let line = side.get(row).map_or("", String::as_str);
                format!(
                    "│ {line}{} │",
                    " ".repeat((COLUMN - 4).saturating_sub(line.width()))
                )
            });
            let middle = if row == tall / 2 { sign } else { "       " };
            self.push(&format!("{left}{middle} {right}"));
        }
        self.push(&format!("└{edge}┘        └{edge}┘"));
    }
}

fn ends_at(line: &Line, at: usize) -> bool {
    line.to == at || (line.relation.is_symmetric() && line.from == at)
}

/// One side of a poster in lines of so many columns.
fn told(half: &Half, colon: &str, width: usize) -> Vec<String> {
    let (Quoted::Words(quote) | Quoted::Absent(quote)) = &half.quote;
    let mut lines = wrapped(&half.speaker, width);
    lines.extend(half.role.iter().flat_map(|role| wrapped(role, width)));
    lines.extend(wrapped(
        &format!("{}{colon}{}", half.verb, half.claim),
        width,
    ));
    lines.push(String::new());
    lines.extend(wrapped(quote, width));
    lines.push(String::new());
    for field in &half.fields {
        lines.extend(wrapped(
            &format!("{}{colon}{}", field.label, field.value.join(" · ")),
            width,
        ));
    }
    lines
}

type Pair = (&'static str, &'static str);

/// The corners above, the corners below, the sides.
fn frame(kind: CardKind) -> [Pair; 3] {
    match kind {
        CardKind::Actor => [("(", ")"), ("(", ")"), ("(", ")")],
        CardKind::Claim => [("╭", "╮"), ("╰", "╯"), ("│", "│")],
        CardKind::Evidence => [("╱", "╲"), ("╲", "╱"), ("│", "│")],
        CardKind::Source => [("╔", "╗"), ("╚", "╝"), ("║", "║")],
        CardKind::More => [("┌", "┐"), ("└", "┘"), ("┊", "┊")],
    }
}

/// The line and its mark, five columns wide.
fn sign(relation: Relation) -> &'static str {
    match relation {
        Relation::Asserts => "◀────",
        Relation::Hedges => "◁─╌─╌",
        Relation::Denies => "├────",
        Relation::Questions => "◇╌╌╌╌",
        Relation::Withdraws => "×╌╌╌╌",
        Relation::Contradicts => "══≠══",
        Relation::Compatible => "··!··",
        Relation::Supports => "●╌╌╌╌",
        Relation::Weakens => "○╌╌╌╌",
        Relation::Discredits => "○┤╌╌╌",
        Relation::Reports => "‹····",
        Relation::Relays => "‹‹···",
    }
}

/// A text in lines of at most so many columns, cut at spaces; a longer word is cut anywhere.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2060}');
    let text = visible(text);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(pieces(word, width)),
        }
    }
    lines
}

fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut wide = 0;
    for c in word.chars() {
        let own = c.width().unwrap_or(0);
        if wide + own > width.max(2) {
            pieces.push(String::new());
            wide = 0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
        wide += own;
    }
    pieces
}

//! Wrap: a text cut into lines no wider than a card, by the French rules of punctuation.

use unicode_width::UnicodeWidthChar;

use super::face::Face;

/// The room for a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The widest line, in pixels.
    pub width: f64,
    /// The greatest number of lines.
    pub lines: usize,
}

/// A text in lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wrapped {
    /// The lines, without spaces at their ends.
    pub lines: Vec<String>,
    /// Whether all of the text is there.
    pub extent: Extent,
}

/// Whether all of a text fits in its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Extent {
    /// All words are there.
    #[default]
    Whole,
    /// The last line ends with [`CUT`], and words are missing.
    Cut,
}

/// The mark at the end of a line inside a word that is longer than a line: U+2010 HYPHEN.
pub const SPLIT: char = '\u{2010}';
/// The mark at the end of a text that is not whole.
pub const CUT: char = '…';

/// Wraps a text at its spaces into lines no wider than its room.
///
/// A line never starts with `;`, `:`, `!`, `?` or `»`, never ends with `«`, and never breaks at
/// U+00A0, U+202F or U+2060, with one exception: what is longer than a line is split, and each of
/// its lines but the last ends with [`SPLIT`]. When words are left after the last line allowed,
/// that line ends with [`CUT`]. A room narrower than two characters is taken to hold them.
///
/// # Cost
/// O(characters).
pub fn wrap(text: &str, face: Face, room: Room) -> Wrapped {
    let mut lines: Vec<String> = Vec::new();
    let mut wide = 0.0;
    let space = face.width(" ");
    for unit in units(text) {
        let width = face.width(&unit);
        match lines.last_mut() {
            Some(line) if wide + space + width <= room.width => {
                line.push(' ');
                line.push_str(&unit);
                wide += space + width;
            }
            _ => {
                // Units beyond the room are only needed to know that there are some.
                if lines.len() > room.lines {
                    break;
                }
                split(&unit, face, room.width, &mut lines);
                wide = lines.last().map_or(0.0, |line| face.width(line));
            }
        }
    }
    shorten(lines, face, room)
}

fn never_starts_a_line(character: char) -> bool {
    matches!(character, ';' | ':' | '!' | '?' | '»')
}

fn holds_together(character: char) -> bool {
    matches!(
        character,
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2060}' | '\u{feff}'
    )
}

/// The words of a text, with the punctuation that must not leave them.
fn units(text: &str) -> Vec<String> {
    let breaks = |character: char| character.is_whitespace() && !holds_together(character);
    let mut units: Vec<String> = Vec::new();
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        match units.last_mut() {
            Some(last) if last.ends_with('«') || word.starts_with(never_starts_a_line) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => units.push(word.to_owned()),
        }
    }
    units
}

/// Adds a unit to the lines, in as many pieces as it needs.
fn split(unit: &str, face: Face, width: f64, lines: &mut Vec<String>) {
    let mut rest = unit;
    while face.width(rest) > width {
        let end = piece_end(rest, face, width - face.width(&SPLIT.to_string()));
        if end >= rest.len() {
            break;
        }
        let (piece, left) = rest.split_at(end);
        lines.push(format!("{}{SPLIT}", piece.trim_end()));
        rest = left.trim_start();
    }
    lines.push(rest.to_owned());
}

/// Where a piece no wider than `width` ends: at least one character on, and if it can, not
/// between two characters that belong together.
fn piece_end(text: &str, face: Face, width: f64) -> usize {
    let (mut wide, mut any, mut good) = (0.0, 0, 0);
    let mut before = None;
    for (at, character) in text.char_indices() {
        let joins = character.width().unwrap_or(0) == 0 || before == Some('\u{200d}');
        if at > 0 && !joins {
            any = at;
            good = if may_break(before, character) {
                at
            } else {
                good
            };
        }
        wide += face.width(character.encode_utf8(&mut [0; 4]));
        if wide > width && any > 0 {
            return if good > 0 { good } else { any };
        }
        before = Some(character);
    }
    text.len()
}

fn may_break(before: Option<char>, after: char) -> bool {
    let tied = |character: char| holds_together(character) || character == ' ';
    !never_starts_a_line(after)
        && !tied(after)
        && !before.is_some_and(|character| character == '«' || tied(character))
}

/// Keeps the lines that are allowed; the last of them says when there were more.
fn shorten(mut lines: Vec<String>, face: Face, room: Room) -> Wrapped {
    if lines.len() <= room.lines {
        return Wrapped {
            lines,
            extent: Extent::Whole,
        };
    }
    lines.truncate(room.lines);
    if let Some(last) = lines.last_mut() {
        let mark = face.width(&CUT.to_string());
        *last = last.trim_end_matches(SPLIT).to_owned();
        while face.width(last) + mark > room.width && !last.is_empty() {
            drop_last(last);
        }
        let whole = last
            .trim_end_matches(|c: char| c == '«' || c.is_whitespace())
            .len();
        last.truncate(whole);
        last.push(CUT);
    }
    Wrapped {
        lines,
        extent: Extent::Cut,
    }
}

/// Drops the last word of a line, or its last character when there is only one word.
fn drop_last(line: &mut String) {
    match line.rfind(' ') {
        Some(space) => line.truncate(space),
        None => {
            // A mark goes with the letter that bears it.
            while line
                .pop()
                .is_some_and(|character| character.width() == Some(0))
            {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, Room, wrap};
    use crate::layout::Face;

    fn lines(text: &str, width: f64, lines: usize) -> Vec<String> {
        wrap(text, Face::regular(10.0), Room { width, lines }).lines
    }

    #[test]
    fn punctuation_stays_with_its_word() {
        assert_eq!(
            lines("il dit « oui » ; non !", 50.0, 9),
            ["il dit", "« oui » ;", "non !"]
        );
        assert_eq!(
            lines("oui\u{a0}non peut", 40.0, 9),
            ["oui\u{a0}non", "peut"]
        );
    }

    #[test]
    fn a_word_longer_than_the_line_is_split_with_a_mark() {
        assert_eq!(
            lines("anticonstitution", 60.0, 9),
            ["anticonstit\u{2010}", "ution"]
        );
    }

    #[test]
    fn words_that_are_left_out_leave_a_mark() {
        let wrapped = wrap(
            "un deux trois",
            Face::regular(10.0),
            Room {
                width: 60.0,
                lines: 1,
            },
        );
        assert_eq!(wrapped.lines, ["un deux…"]);
        assert_eq!(wrapped.extent, Extent::Cut);
    }

    #[test]
    fn nothing_wraps_to_nothing() {
        assert_eq!(lines(" \n\t", 60.0, 3), [""; 0]);
        assert_eq!(lines("x", 60.0, 0), [""; 0]);
        assert_eq!(lines("xyz", 0.0, 9), ["x\u{2010}", "y\u{2010}", "z"]);
    }
}

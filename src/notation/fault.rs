//! What the RON parser refused, in words a pupil can use.
use super::codes;
use crate::diagnose::{Diagnostic, Message, Span};
use ron::error::{Error, SpannedError};
use std::ops::Range;

/// Where a refused slice stands.
pub(super) struct Place<'t> {
    pub(super) file: u32,
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

impl Place<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    /// The parser's line and column inside the slice, as a byte offset into the file, after blanks.
    fn offset(&self, slice: &str, line: usize, column: usize) -> usize {
        let line_start: usize = slice
            .split_inclusive('\n')
            .take(line.saturating_sub(1))
            .map(str::len)
            .sum();
        let rest = &slice[line_start.min(slice.len())..];
        let within: usize = rest
            .chars()
            .take(column.saturating_sub(1))
            .map(char::len_utf8)
            .sum();
        self.range.start + (line_start + within).min(slice.len())
    }
}

/// The diagnostic for a record that the parser refused.
pub(super) fn describe(error: &SpannedError, slice: &str, place: &Place<'_>) -> Diagnostic {
    let start = place.offset(slice, error.span.start.line, error.span.start.col);
    let end = place
        .offset(slice, error.span.end.line, error.span.end.col)
        .max(start);
    let record = place.span(place.range.clone());
    match &error.code {
        Error::NoSuchStructField {
            expected, found, ..
        } => {
            let field = last_word(place, end, found).unwrap_or(start..end);
            unknown_field(place.span(field), found, expected)
        }
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => {
            let word = last_word(place, end, found).unwrap_or(start..end);
            unknown_variant(place.span(word), found, expected)
        }
        Error::DuplicateStructField { field, .. } => {
            let word = last_word(place, end, field).unwrap_or(start..end);
            Diagnostic::new(&codes::FIELD_TWICE, place.span(word))
                .with("field", field)
                .help(Message::new("field-twice.help"))
        }
        Error::MissingStructField { field, .. } => {
            Diagnostic::new(&codes::MISSING_FIELD, record).with("field", field)
        }
        code => syntax(code, place, start),
    }
}

fn unknown_field(span: Span, found: &str, expected: &[&'static str]) -> Diagnostic {
    let all = expected
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let diagnostic = Diagnostic::new(&codes::UNKNOWN_FIELD, span)
        .with("field", found)
        .note(Message::new("unknown-field.note").with("fields", all));
    with_nearest(diagnostic, found, expected)
}

/// The diagnostic for a name that an enumeration does not have.
pub(super) fn unknown_variant(span: Span, found: &str, expected: &[&'static str]) -> Diagnostic {
    let all = expected
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let diagnostic = Diagnostic::new(&codes::UNKNOWN_VARIANT, span)
        .with("variant", found)
        .note(Message::new("unknown-variant.note").with("variants", all));
    with_nearest(diagnostic, found, expected)
}

fn with_nearest(found: Diagnostic, name: &str, expected: &[&'static str]) -> Diagnostic {
    match nearest(name, expected.iter().copied()) {
        Some(near) => found
            .help(Message::new("did-you-mean").with("name", near))
            .replace_by(near),
        None => found,
    }
}

/// The name that was probably meant: at least 0.75 alike by Jaro–Winkler, the first of the best.
pub(super) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in names {
        let alike = strsim::jaro_winkler(&lower, &candidate.to_lowercase());
        if alike >= 0.75 && best.is_none_or(|(most, _)| alike > most) {
            best = Some((alike, candidate));
        }
    }
    best.map(|(_, name)| name)
}

/// The last place of a word at or before an offset of the file.
fn last_word(place: &Place<'_>, end: usize, word: &str) -> Option<Range<usize>> {
    let until = (end + word.len()).min(place.range.end);
    let until = (until..=place.range.end).find(|&at| place.text.is_char_boundary(at))?;
    let before = place.text.get(place.range.start..until)?;
    let at = place.range.start + before.rfind(word)?;
    Some(at..at + word.len())
}

/// What the signs of a value look like, as a key of the catalogues.
pub(super) fn kind_of_value(value: &str) -> &'static str {
    match value.as_bytes() {
        [b'"' | b'r', ..] => "a-text",
        [b'0'..=b'9' | b'-' | b'+' | b'.', ..] => "a-number",
        [b'{', ..] => "a-map",
        [b'[', ..] => "a-list",
        [b'(', ..] => "a-record",
        [b'\'', ..] => "a-character",
        _ => "a-word",
    }
}

fn syntax(code: &Error, place: &Place<'_>, start: usize) -> Diagnostic {
    let end = next_boundary(place.text, start);
    let at = |code| Diagnostic::new(code, place.span(start..end));
    match code {
        Error::ExpectedComma => {
            let after = value_end_before(place.text, start);
            Diagnostic::new(&codes::MISSING_COMMA, place.span(after..after))
                .help(Message::new("missing-comma.help"))
                .replace_by(",")
        }
        Error::InvalidEscape(_) | Error::InvalidIntegerDigit { .. } => {
            at(&codes::BAD_ESCAPE).help(Message::new("bad-escape.help"))
        }
        Error::ExpectedStringEnd => {
            at(&codes::UNCLOSED_TEXT).help(Message::new("unclosed-text.help"))
        }
        Error::UnclosedBlockComment => at(&codes::UNCLOSED_COMMENT),
        Error::ExceededRecursionLimit => at(&codes::TOO_DEEP),
        Error::ExpectedArray => wrong_type(at(&codes::WRONG_TYPE), "a-list", place, start),
        Error::ExpectedMap => wrong_type(at(&codes::WRONG_TYPE), "a-map", place, start),
        Error::ExpectedString => wrong_type(at(&codes::WRONG_TYPE), "a-text", place, start),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            wrong_type(at(&codes::WRONG_TYPE), "a-record", place, start)
        }
        Error::InvalidValueForType { .. } => {
            wrong_type(at(&codes::WRONG_TYPE), "another-value", place, start)
        }
        _ => at(&codes::SYNTAX).with("found", &place.text[start..end]),
    }
}

fn wrong_type(
    mut found: Diagnostic,
    expected: &str,
    place: &Place<'_>,
    start: usize,
) -> Diagnostic {
    let expected = Message::new(format!("kind-of-value-{expected}"));
    let kind = kind_of_value(place.text[start..].trim_start());
    found.message = found
        .message
        .nested("expected", expected.clone())
        .nested("found", Message::new(format!("kind-of-value-{kind}")));
    found.help(Message::new("wrong-type.help").nested("expected", expected))
}

fn next_boundary(text: &str, start: usize) -> usize {
    text[start..]
        .chars()
        .next()
        .map_or(start, |c| start + c.len_utf8())
}

/// The end of the last value before a place: a forgotten comma belongs there.
fn value_end_before(text: &str, at: usize) -> usize {
    text[..at].trim_end().len()
}

/// The diagnostic for a file that cannot be cut into records: the parser's own opinion of it.
pub(super) fn damaged(file: u32, text: &str, at: usize) -> Diagnostic {
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0);
    let place = Place {
        file,
        text,
        range: 0..text.len(),
    };
    syntax(&Error::ExpectedComma, &place, at)
}

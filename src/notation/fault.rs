//! What the RON parser refused, in words a pupil can use.
use super::codes;
use super::leaf::Leaf;
use super::parser::options;
use crate::diagnose::{Code, Diagnostic, Message, Span};
use crate::syntax::{MAX_DEPTH, Mistake, MistakeKind, bare_value, find_mistake, offset_of};
use ron::error::{Error, Position, SpannedError};
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

    /// The parser's line and column inside the slice, as a byte offset into the file.
    fn offset(&self, slice: &str, place: Position) -> usize {
        self.range.start + offset_of(slice, place)
    }
}

/// The diagnostic for a record that the parser refused.
pub(super) fn describe(error: &SpannedError, slice: &str, place: &Place<'_>) -> Diagnostic {
    let start = place.offset(slice, error.span.start);
    let end = place.offset(slice, error.span.end).max(start);
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
        // Two records without a comma between them are cut out as one.
        Error::TrailingCharacters => {
            among(place, ["(list: [", "])"]).unwrap_or_else(|| syntax(&error.code, place, end))
        }
        code => syntax(code, place, end),
    }
}

/// The mistake in a slice that is no single value, as it stands between its brackets.
pub(super) fn among(place: &Place<'_>, [open, close]: [&str; 2]) -> Option<Diagnostic> {
    let whole = format!("{open}{}{close}", &place.text[place.range.clone()]);
    let mut found = find_mistake(&whole, whole.len(), &Error::ExpectedComma);
    let next = whole.get(found.span.end..)?.trim_start().chars().next()?;
    if found.kind != MistakeKind::MissingComma
        || !(next.is_alphanumeric() || "([{\"/".contains(next))
    {
        return None;
    }
    found.span = found.span.start - open.len()..found.span.end - open.len();
    Some(mistake(found, place))
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

/// The name that was probably meant: at least 0.82 alike by Jaro–Winkler, the first of the best.
pub(super) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in names {
        let alike = strsim::jaro_winkler(&lower, &candidate.to_lowercase());
        if alike >= 0.82 && best.is_none_or(|(most, _)| alike > most) {
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
pub(super) fn kind_of_value(leaf: Leaf<'_>) -> &'static str {
    let Leaf::Raw(value) = leaf else {
        return "a-text";
    };
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

/// What the parser calls a fault of syntax, or a value of the wrong kind.
fn syntax(code: &Error, place: &Place<'_>, start: usize) -> Diagnostic {
    let slice = &place.text[place.range.clone()];
    let found = find_mistake(slice, start - place.range.start, code);
    if found.kind != MistakeKind::Unknown {
        return mistake(found, place);
    }
    let end = value_end(place, start);
    let at = |code| Diagnostic::new(code, place.span(start..end));
    let expected = match code {
        Error::ExceededRecursionLimit => {
            let found = at(&codes::TOO_DEEP).count("most", MAX_DEPTH);
            return found.help(Message::new("too-deep.help"));
        }
        Error::ExpectedArray => "a-list",
        Error::ExpectedMap => "a-map",
        Error::ExpectedString => "a-text",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "a-record",
        Error::InvalidValueForType { .. } => "another-value",
        _ => return at(&codes::SYNTAX).with("found", &place.text[start..end]),
    };
    wrong_type(at(&codes::WRONG_TYPE), expected, place, start)
}

/// A mistake in the writing, as a diagnostic: its key in the catalogues is its own name.
fn mistake(found: Mistake, place: &Place<'_>) -> Diagnostic {
    let whole = |range: Range<usize>| {
        place.span(range.start + place.range.start..range.end + place.range.start)
    };
    let span = whole(found.span.clone());
    let (code, key) = wording(&found.kind);
    let mut diagnostic = Diagnostic::new(code, span);
    diagnostic.message = Message::new(key);
    let excerpt = place.text.get(span.range()).unwrap_or_default();
    diagnostic = diagnostic
        .with("found", excerpt)
        .help(Message::new(format!("{key}.help")));
    if let Some(repaired) = repaired(&found.kind, excerpt) {
        diagnostic = diagnostic.replace_by(repaired);
    }
    match found.kind {
        MistakeKind::UnclosedBracket { open, expected } => diagnostic
            .with("expected", expected)
            .help(Message::new("bracket-unclosed.help").with("expected", expected))
            .label(whole(open), Message::new("bracket-opened-here")),
        MistakeKind::WrongBracket { open, .. } => {
            diagnostic.label(whole(open), Message::new("bracket-opened-here"))
        }
        MistakeKind::InvisibleCharacter { found } => {
            diagnostic.with("code", format!("U+{:04X}", u32::from(found)))
        }
        _ => diagnostic,
    }
}

/// The code of a mistake and the key of its words.
fn wording(kind: &MistakeKind) -> (&'static Code, &'static str) {
    match kind {
        MistakeKind::MissingComma => (&codes::MISSING_COMMA, "missing-comma"),
        MistakeKind::MissingColon => (&codes::WRONG_SIGN, "missing-colon"),
        MistakeKind::MissingValue => (&codes::WRONG_SIGN, "missing-value"),
        MistakeKind::DoubledComma => (&codes::WRONG_SIGN, "doubled-comma"),
        MistakeKind::UnclosedString => (&codes::UNCLOSED_TEXT, "unclosed-text"),
        MistakeKind::UnclosedComment => (&codes::UNCLOSED_COMMENT, "unclosed-comment"),
        MistakeKind::CurlyQuotes => (&codes::CURLY_QUOTES, "curly-quotes"),
        MistakeKind::SmartApostrophe => (&codes::CURLY_QUOTES, "curly-apostrophes"),
        MistakeKind::SingleQuotes => (&codes::CURLY_QUOTES, "single-quotes"),
        MistakeKind::InnerQuote => (&codes::INNER_QUOTE, "inner-quote"),
        MistakeKind::UnquotedText => (&codes::WRONG_TYPE, "unquoted-text"),
        MistakeKind::QuotedFieldName => (&codes::WRONG_SIGN, "quoted-field-name"),
        MistakeKind::UnclosedBracket { .. } => (&codes::BRACKET, "bracket-unclosed"),
        MistakeKind::WrongBracket { .. } => (&codes::BRACKET, "bracket-wrong"),
        MistakeKind::UnopenedBracket => (&codes::BRACKET, "bracket-unopened"),
        MistakeKind::RecordInWrongBrackets => (&codes::BRACKET, "record-in-wrong-brackets"),
        MistakeKind::EqualsForColon => (&codes::WRONG_SIGN, "equals-for-colon"),
        MistakeKind::SemicolonForComma => (&codes::WRONG_SIGN, "semicolon-for-comma"),
        MistakeKind::BadEscape => (&codes::BAD_ESCAPE, "bad-escape"),
        MistakeKind::InvisibleCharacter { .. } => (&codes::WRONG_SIGN, "invisible-character"),
        MistakeKind::NotAGraph => (&codes::NOT_A_GRAPH, "not-a-graph"),
        MistakeKind::StrayText => (&codes::SYNTAX, "stray-text"),
        MistakeKind::Unknown => (&codes::SYNTAX, "syntax"),
    }
}

/// The text that repairs the place of a mistake, where there is only one.
fn repaired(kind: &MistakeKind, excerpt: &str) -> Option<String> {
    let bare = |quotes: &[char]| {
        let inside = excerpt.trim_matches(quotes).trim();
        let plain = !inside.contains(['"', '\\', '\n']);
        plain.then(|| format!("\"{inside}\""))
    };
    let repaired = match kind {
        MistakeKind::MissingComma | MistakeKind::SemicolonForComma => ",".to_owned(),
        MistakeKind::MissingColon | MistakeKind::EqualsForColon => ":".to_owned(),
        MistakeKind::DoubledComma => String::new(),
        MistakeKind::InnerQuote => excerpt.replace('"', "\\\""),
        MistakeKind::QuotedFieldName => excerpt.trim_matches('"').to_owned(),
        MistakeKind::UnquotedText => return bare(&[]),
        MistakeKind::SingleQuotes => return bare(&['\'', '`']),
        MistakeKind::SmartApostrophe => return bare(&['‘', '’', '‚', '‛']),
        MistakeKind::CurlyQuotes if excerpt.chars().count() == 1 => "\"".to_owned(),
        MistakeKind::CurlyQuotes => return bare(&['“', '”', '„', '‟', '«', '»', '"']),
        _ => return None,
    };
    Some(repaired)
}

fn wrong_type(
    mut found: Diagnostic,
    expected_kind: &str,
    place: &Place<'_>,
    start: usize,
) -> Diagnostic {
    let expected = Message::new(format!("kind-of-value-{expected_kind}"));
    let kind = kind_of_value(Leaf::Raw(place.text[start..].trim_start()));
    found.message = found
        .message
        .nested("expected", expected.clone())
        .nested("found", Message::new(format!("kind-of-value-{kind}")));
    let excerpt = place.text.get(found.span.range()).unwrap_or_default();
    if (expected_kind, kind) == ("a-list", "a-text") {
        found = found.replace_by(format!("[{excerpt}]"));
    }
    found.help(Message::new("wrong-type.help").nested("expected", expected))
}

/// The end of the value that begins at a byte, or of its first line.
fn value_end(place: &Place<'_>, start: usize) -> usize {
    let rest = &place.text[start..place.range.end.max(start)];
    let blanks = rest.len() - rest.trim_start().len();
    let value = bare_value(rest);
    let first_line = value.lines().next().unwrap_or_default();
    let sign = rest.chars().next().map_or(0, char::len_utf8);
    start + (blanks + first_line.len()).max(sign).min(rest.len())
}

/// The diagnostic for a file that cannot be cut into records: what the parser says of the whole,
/// and failing that the place where the cut stopped.
pub(super) fn damaged(file: u32, text: &str, at: usize) -> Diagnostic {
    let mark = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let place = Place {
        file,
        text,
        range: mark..text.len(),
    };
    let refused = options().from_str::<serde::de::IgnoredAny>(&text[mark..]);
    let (code, start) = match refused {
        Err(error) => (error.code, place.offset(&text[mark..], error.span.end)),
        Ok(_) => (Error::ExpectedNamedStructLike("Graph"), at.max(mark)),
    };
    let start = (mark..=start.min(text.len()))
        .rev()
        .find(|&at| text.is_char_boundary(at));
    syntax(&code, &place, start.unwrap_or(mark))
}

//! What a writer did wrong in a text that RON refused: the likeliest mistake, as data.

use std::ops::Range;

use ron::error::Error;

use super::classify;
use super::lex::{self, Kind, Token};
use super::mistake::{Mistake, MistakeKind};
use super::scan;
use super::walk::deviation;

/// The likeliest mistake behind RON's refusal of a text.
///
/// `at` is the byte of the text where RON stopped, `error` what it said. The text is walked anew;
/// RON's words decide only where its brackets, commas and colons are in order.
///
/// # Cost
/// O(bytes).
///
/// ```
/// use quidit::syntax::{MistakeKind, find_mistake};
///
/// let text = r#"Graph(actors: [(id: "paulin" name: "Michel Paulin")])"#;
/// let found = find_mistake(text, 28, &ron::Error::ExpectedComma);
/// assert_eq!(found.kind, MistakeKind::MissingComma);
/// assert_eq!(found.span, 28..28);
/// ```
pub fn find_mistake(text: &str, at: usize, error: &Error) -> Mistake {
    let mut tokens = lex::tokens(text);
    tokens.retain(|token| {
        !matches!(
            token.kind,
            Kind::LineComment | Kind::BlockComment | Kind::Attribute
        )
    });
    let deviation = deviation(&tokens);
    let first = deviation.as_ref().map_or(text.len(), |deviation| {
        tokens
            .get(deviation.at)
            .map_or(text.len(), |token| token.start)
    });
    let by_error = if at < first {
        wrong_value(text, &tokens, (at, error))
    } else {
        None
    };
    by_error
        .or_else(|| Some(classify::mistake(text, &tokens, &deviation?)))
        .or_else(|| wrong_value(text, &tokens, (at, error)))
        .unwrap_or_else(|| Mistake::new(MistakeKind::Unknown, token_at(text, &tokens, at).1))
}

/// What RON's own words say of a value that stands where a value may stand.
fn wrong_value(text: &str, tokens: &[Token], (at, error): (usize, &Error)) -> Option<Mistake> {
    let (kind, span) = token_at(text, tokens, at);
    let found = match (error, kind?) {
        (Error::InvalidEscape(_), _) => return bad_escape(text, tokens),
        (Error::ExpectedString, Kind::Char) => MistakeKind::SingleQuotes,
        (Error::ExpectedString, Kind::Word) => return Some(unquoted(text, span)),
        (error, Kind::Number) if is_about_number(error) => return Some(unquoted(text, span)),
        (Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_), Kind::Open(_)) => {
            MistakeKind::RecordInWrongBrackets
        }
        _ => return None,
    };
    Some(Mistake::new(found, span))
}

fn unquoted(text: &str, span: Range<usize>) -> Mistake {
    let end = scan::bare_words_end(text, span.start).max(span.end);
    Mistake::new(MistakeKind::UnquotedText, span.start..end)
}

fn is_about_number(error: &Error) -> bool {
    matches!(
        error,
        Error::ExpectedString
            | Error::ExpectedInteger
            | Error::ExpectedFloat
            | Error::FloatUnderscore
            | Error::UnderscoreAtBeginning
            | Error::InvalidIntegerDigit { .. }
            | Error::ExpectedComma
    )
}

/// The token at a byte, or behind the blanks there.
fn token_at(text: &str, tokens: &[Token], at: usize) -> (Option<Kind>, Range<usize>) {
    let next = tokens.partition_point(|token| token.end <= at);
    match tokens.get(next) {
        Some(token) => (Some(token.kind), token.span()),
        None => (None, text.len()..text.len()),
    }
}

fn bad_escape(text: &str, tokens: &[Token]) -> Option<Mistake> {
    let plain = tokens.iter().filter(|token| {
        token.kind == Kind::Text && text.as_bytes().get(token.start) == Some(&b'"')
    });
    for token in plain {
        if let Some(span) = scan::bad_escape(token.text(text)) {
            let span = token.start + span.start..token.start + span.end;
            return Some(Mistake::new(MistakeKind::BadEscape, span));
        }
    }
    None
}

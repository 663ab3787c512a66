//! The mistakes of quoting: strings that run on, quotes inside quotes, quotes of a typographer.

use super::lex::{Bracket, Kind, Token};
use super::mistake::MistakeKind;
use super::scan;
use super::scene::{Found, Scene};
use super::walk::State;

/// How many tokens back an unclosed string is looked for: each quote after it opens what should be
/// closed, and their words soon fit nowhere.
const REACH: usize = 16;

/// The mistake of quoting behind a deviation, if it looks like one.
pub(super) fn mistake(scene: &Scene) -> Option<Found> {
    let token = scene.token?;
    running_on(scene)
        .or_else(|| inner_quote(scene, token))
        .or_else(|| stray(scene, token))
        .or_else(|| {
            let is_open = token.kind == Kind::UnclosedText;
            is_open.then(|| unclosed(scene.text, token))
        })
}

/// The first string before the place that has swallowed the beginning of a field or of a record.
fn running_on(scene: &Scene) -> Option<Found> {
    let end = (scene.at + 1).min(scene.tokens.len());
    let near = &scene.tokens[scene.at.saturating_sub(REACH)..end];
    let is_string = |token: &&Token| matches!(token.kind, Kind::Text | Kind::UnclosedText);
    let first = near.iter().filter(is_string).find(|token| {
        let words = token.text(scene.text);
        words.starts_with('"') && has_swallowed(&words[1..])
    })?;
    Some(unclosed(scene.text, *first))
}

fn has_swallowed(words: &str) -> bool {
    let next_lines = words.split('\n').skip(1);
    next_lines.map(str::trim_start).any(begins_structure)
        || ends_in_field(words)
        || ends_on_next_line(words)
}

/// `name:`, `"fr":` or a bracket at the head of a line.
fn begins_structure(line: &str) -> bool {
    if line.starts_with(['(', ')', '[', ']', '{', '}']) {
        return true;
    }
    let bare = line.strip_prefix('"').unwrap_or(line);
    let name = bare.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    let is_named = name.len() < bare.len();
    is_named && name.strip_prefix('"').unwrap_or(name).starts_with(':')
}

/// `…,` and then the opening quote of the next line.
fn ends_on_next_line(words: &str) -> bool {
    let Some(before) = words.strip_suffix('"') else {
        return false;
    };
    let Some((lines, last)) = before.rsplit_once('\n') else {
        return false;
    };
    last.trim().is_empty() && lines.trim_end().ends_with(',')
}

/// `…, name: ` on the string's only line: its closing quote opens the next string.
fn ends_in_field(words: &str) -> bool {
    let Some(before) = words.strip_suffix('"').map(str::trim_end) else {
        return false;
    };
    let Some((_, last)) = before.rsplit_once(',') else {
        return false;
    };
    !before.contains('\n') && last.ends_with(':') && begins_structure(last.trim_start())
}

/// A string without its end: unclosed, or closed by a typographer's quote.
fn unclosed(text: &str, token: Token) -> Found {
    let line = token.text(text).split('\n').next().unwrap_or_default();
    for (offset, quote) in line
        .char_indices()
        .filter(|(_, c)| is_curly(*c) || is_apostrophe(*c))
    {
        let behind = line[offset + quote.len_utf8()..].trim_start();
        if behind.is_empty() || behind.starts_with([',', ')', ']', '}']) {
            let start = token.start + offset;
            return (MistakeKind::CurlyQuotes, start..start + quote.len_utf8());
        }
    }
    (MistakeKind::UnclosedString, token.start..token.start + 1)
}

/// Words directly behind a string, and a quote further on the line: `"il dit "non" hier"`.
fn inner_quote(scene: &Scene, token: Token) -> Option<Found> {
    let before = scene.previous.filter(|token| token.kind == Kind::Text)?;
    let touches = before.end == token.start;
    let is_field = scene.kind_at(scene.at + 1) == Some(Kind::Colon);
    let is_word = matches!(
        token.kind,
        Kind::Word | Kind::Number | Kind::Stray | Kind::Char
    );
    if !is_word || !scene.is_on_line() || (is_field && !touches) {
        return None;
    }
    if token.text(scene.text).starts_with([';', '=']) {
        return None;
    }
    let line = &scene.text[token.start..scan::line_end(scene.text.as_bytes(), token.start)];
    let closing = token.start + line.find('"')? + 1;
    let is_odd = line.matches('"').count() % 2 == 1;
    let words = before.text(scene.text).trim_end_matches('"');
    // `["A, "AA"]`: each string opens and closes once, but for the first.
    if is_odd && words.trim_end().ends_with(',') {
        return Some(unclosed(scene.text, before));
    }
    Some((MistakeKind::InnerQuote, before.end - 1..closing))
}

fn is_curly(c: char) -> bool {
    matches!(c, '\u{201c}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '″')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\u{2018}'..='\u{201b}' | '′')
}

/// A sign that begins no token.
fn stray(scene: &Scene, token: Token) -> Option<Found> {
    if token.kind != Kind::Stray {
        return None;
    }
    let sign = token.text(scene.text).chars().next()?;
    let is_value = matches!(scene.state, State::Word | State::Value);
    let bare = scene
        .previous
        .filter(|p| matches!(p.kind, Kind::Word | Kind::Number));
    if let Some(word) = bare.filter(|word| is_apostrophe_in(word, token, sign)) {
        return Some((MistakeKind::UnquotedText, scene.words_from(word)));
    }
    let quoted = || quoted_from(scene.text, token, sign);
    Some(match sign {
        _ if is_curly(sign) => (MistakeKind::CurlyQuotes, quoted()),
        _ if is_apostrophe(sign) => (MistakeKind::SmartApostrophe, quoted()),
        '\'' | '`' => (MistakeKind::SingleQuotes, quoted()),
        '=' if is_value => (MistakeKind::EqualsForColon, token.span()),
        ';' if is_value => (MistakeKind::SemicolonForComma, token.span()),
        _ if is_invisible(sign) => (
            MistakeKind::InvisibleCharacter { found: sign },
            token.span(),
        ),
        _ => bare_words(scene, token),
    })
}

/// `l'eau` or `l’eau` without quotes.
fn is_apostrophe_in(word: &Token, token: Token, sign: char) -> bool {
    word.end == token.start && (sign == '\'' || is_apostrophe(sign))
}

/// From an opening quote to the one that closes it on the same line, or that quote alone.
fn quoted_from(text: &str, token: Token, open: char) -> std::ops::Range<usize> {
    let line = &text[token.end..scan::line_end(text.as_bytes(), token.end)];
    let closes = |c: char| match open {
        '\'' | '`' => c == open,
        _ if is_apostrophe(open) => is_apostrophe(c),
        _ => is_curly(c),
    };
    // The last before a comma or a bracket: an apostrophe within the words closes nothing.
    let ends = |&(offset, c): &(usize, char)| {
        let behind = line[offset + c.len_utf8()..].trim_start();
        closes(c) && (behind.is_empty() || behind.starts_with([',', ')', ']', '}', ':']))
    };
    let end = line
        .char_indices()
        .find(ends)
        .map_or(0, |(offset, c)| offset + c.len_utf8());
    token.start..token.end + end
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}'
            | '\u{202a}'..='\u{202e}')
}

/// A sign among words without quotes, or by itself.
fn bare_words(scene: &Scene, token: Token) -> Found {
    let begins_value =
        scene.state == State::Colon || (scene.state == State::Item && scene.is_in(Bracket::Square));
    let before = scene.previous.filter(|p| {
        matches!(p.kind, Kind::Word | Kind::Number)
            && scene.state != State::Item
            && scene.is_on_line()
    });
    match before {
        Some(word) => (MistakeKind::UnquotedText, scene.words_from(word)),
        None if begins_value && token.end > token.start => {
            (MistakeKind::UnquotedText, scene.words_from(token))
        }
        None => (MistakeKind::StrayText, token.span()),
    }
}

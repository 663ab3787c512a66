//! The tokens of a RON text, comments included: every byte is in a token or in the blanks between.
//!
//! Never fails: what is no token of RON comes out as [`Kind::Stray`], and a string or a comment
//! without its end runs to the end of the text.

use std::ops::Range;

use super::scan;

/// The three pairs of brackets of RON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn open(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(super) fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// A name, bare or raw (`r#type`).
    Word,
    /// A string of any sort: plain, raw, of bytes.
    Text,
    /// A character or a byte between single quotes.
    Char,
    /// A number or a range of numbers; also any run that begins like one, as `2021-04-06`.
    Number,
    LineComment,
    BlockComment,
    /// `#![…]` at the head of the text.
    Attribute,
    UnclosedText,
    UnclosedComment,
    /// One character that begins no token.
    Stray,
}

impl Kind {
    pub(super) fn is_comment(self) -> bool {
        matches!(
            self,
            Self::LineComment | Self::BlockComment | Self::UnclosedComment
        )
    }

    /// Whether the token is a value by itself, or the part of one.
    pub(super) fn is_leaf(self) -> bool {
        matches!(self, Self::Word | Self::Text | Self::Char | Self::Number)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Token {
    pub(super) fn span(self) -> Range<usize> {
        self.start..self.end
    }

    pub(super) fn text(self, of: &str) -> &str {
        of.get(self.span()).unwrap_or_default()
    }
}

/// Splits a text into its tokens, in order.
///
/// # Cost
/// O(bytes).
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::with_capacity(text.len() / 8);
    let mut lexer = Lexer {
        text,
        at: scan::after_mark(text),
        in_head: true,
    };
    while let Some(token) = lexer.next_token() {
        found.push(token);
    }
    found
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    /// Only blanks, comments and attributes so far: an attribute may stand here, nowhere else.
    in_head: bool,
}

impl Lexer<'_> {
    fn next_token(&mut self) -> Option<Token> {
        let bytes = self.text.as_bytes();
        self.at = scan::blanks_end(self.text, self.at);
        let start = self.at;
        let first = *bytes.get(start)?;
        let (kind, end) = match first {
            b'(' => (Kind::Open(Bracket::Round), start + 1),
            b')' => (Kind::Close(Bracket::Round), start + 1),
            b'[' => (Kind::Open(Bracket::Square), start + 1),
            b']' => (Kind::Close(Bracket::Square), start + 1),
            b'{' => (Kind::Open(Bracket::Curly), start + 1),
            b'}' => (Kind::Close(Bracket::Curly), start + 1),
            b',' => (Kind::Comma, start + 1),
            b':' => (Kind::Colon, start + 1),
            b'"' => self.closed(Kind::Text, scan::text_end(bytes, start)),
            b'/' => self.comment(start),
            b'\'' => self.char_from(start, start),
            b'#' => self.attribute(start),
            b'0'..=b'9' | b'+' | b'-' | b'.' => (Kind::Number, scan::number_end(self.text, start)),
            b'r' | b'b' => self.prefixed(start),
            _ => self.word(start),
        };
        self.in_head &= kind.is_comment() || kind == Kind::Attribute;
        self.at = end;
        Some(Token { kind, start, end })
    }

    fn closed(&self, kind: Kind, end: Option<usize>) -> (Kind, usize) {
        match end {
            Some(end) => (kind, end),
            None => (Kind::UnclosedText, self.text.len()),
        }
    }

    fn comment(&self, start: usize) -> (Kind, usize) {
        let bytes = self.text.as_bytes();
        match bytes.get(start + 1) {
            Some(b'/') => (Kind::LineComment, scan::line_end(bytes, start)),
            Some(b'*') => match scan::block_comment_end(bytes, start) {
                Some(end) => (Kind::BlockComment, end),
                None => (Kind::UnclosedComment, self.text.len()),
            },
            _ => (Kind::Stray, start + 1),
        }
    }

    fn char_from(&self, start: usize, quote: usize) -> (Kind, usize) {
        match scan::char_end(self.text, quote) {
            Some(end) => (Kind::Char, end),
            None => (Kind::Stray, start + 1),
        }
    }

    fn attribute(&self, start: usize) -> (Kind, usize) {
        let end = if self.in_head {
            scan::attribute_end(self.text, start)
        } else {
            None
        };
        match end {
            Some(end) => (Kind::Attribute, end),
            None => (Kind::Stray, start + 1),
        }
    }

    /// What begins with `r` or `b`: a raw string, bytes, a raw name or a plain one.
    fn prefixed(&self, start: usize) -> (Kind, usize) {
        let bytes = self.text.as_bytes();
        let is_bytes = bytes[start] == b'b';
        match bytes.get(start + 1) {
            Some(b'"') => return self.closed(Kind::Text, scan::literal_end(bytes, start)),
            Some(b'\'') if is_bytes => {
                let (kind, end) = self.char_from(start, start + 1);
                return if kind == Kind::Char {
                    (kind, end)
                } else {
                    self.word(start)
                };
            }
            _ => {}
        }
        let raw = if is_bytes { start + 1 } else { start };
        if bytes.get(raw) != Some(&b'r') {
            return self.word(start);
        }
        match scan::raw_text_end(bytes, raw) {
            scan::Raw::Closed(end) => (Kind::Text, end),
            scan::Raw::Unclosed => (Kind::UnclosedText, self.text.len()),
            scan::Raw::Absent if !is_bytes => self.raw_word(start),
            scan::Raw::Absent => self.word(start),
        }
    }

    fn raw_word(&self, start: usize) -> (Kind, usize) {
        if self.text.as_bytes().get(start + 1) != Some(&b'#') {
            return self.word(start);
        }
        let end = scan::while_char(self.text, start + 2, |c| {
            scan::is_word_char(c) || matches!(c, '.' | '+' | '-')
        });
        if end > start + 2 {
            (Kind::Word, end)
        } else {
            self.word(start)
        }
    }

    fn word(&self, start: usize) -> (Kind, usize) {
        let end = scan::while_char(self.text, start, scan::is_word_char);
        if end > start {
            return (Kind::Word, end);
        }
        let width = self.text[start..].chars().next().map_or(1, char::len_utf8);
        (Kind::Stray, start + width)
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn each_sort_of_token_is_known_by_its_first_bytes() {
        let one = [
            ("\"a\\\"b\"", Kind::Text),
            ("r##\"a\"# \"##", Kind::Text),
            ("b\"a\\\"\"", Kind::Text),
            ("br#\"a\"\"#", Kind::Text),
            ("'\\u{1F600}'", Kind::Char),
            ("'''", Kind::Char),
            ("b'\\''", Kind::Char),
            ("r#type.x", Kind::Word),
            ("rebelle", Kind::Word),
            ("été", Kind::Word),
            ("-1.5e-3f32", Kind::Number),
            ("1..=5", Kind::Number),
            ("/* a /* b */ c */", Kind::BlockComment),
            ("#![enable(implicit_some)]", Kind::Attribute),
            ("\"a", Kind::UnclosedText),
            ("r#\"a\"", Kind::UnclosedText),
            ("/* a /* b */", Kind::UnclosedComment),
            ("\u{201c}", Kind::Stray),
            ("\u{a0}", Kind::Stray),
        ];
        for (text, kind) in one {
            assert_eq!(kinds(text), [kind], "{text}");
        }
    }

    #[test]
    fn an_attribute_stands_only_at_the_head() {
        assert!(kinds("1 #![x]").contains(&Kind::Stray));
    }
}

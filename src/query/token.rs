//! The words of a quotation, told apart from its spaces and signs.
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A word of a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub(super) at: Range<usize>,
    /// The word without what is only typography: capitals, curved apostrophes.
    pub(super) bare: String,
    /// Who put it there.
    pub(super) by: By,
}

/// Who put a word into a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum By {
    /// The speaker, as far as the quotation shows.
    Speaker,
    /// The newspaper: the word stands in square brackets.
    Newspaper,
}

/// The words of a text, in order. What stands between them is spaces and punctuation.
///
/// An elided word keeps its apostrophe and stands alone (`l'` and `afflux`); square brackets that
/// hold a word are one token, since they are the newspaper's.
///
/// # Cost
/// Linear in the text.
#[must_use]
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(|c| c == '[' || is_word(c)) {
        let start = from + start;
        let end = match bracket(&text[start..]) {
            Some(length) => start + length,
            None => start + word(&text[start..]),
        };
        // A bracket without words, such as `[…]`, is punctuation.
        if end > start {
            found.push(token(text, start..end));
        }
        from = end.max(start + 1);
    }
    found
}

/// A text without what is only typography: its bare words, one space between.
#[must_use]
pub(super) fn bare(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.bare).collect();
    words.join(" ")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || "#@%€$£°&+".contains(c) || ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘')
}

/// How long a bracket with words in it is.
fn bracket(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('[')?;
    let end = inside.find(['[', ']'])?;
    let closes = inside[end..].starts_with(']');
    (closes && inside[..end].contains(is_word)).then_some(end + 2)
}

/// How long the word at the beginning is; 0 where there is none.
fn word(text: &str) -> usize {
    let mut signs = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = signs.next() {
        let after = signs.peek().map_or(' ', |(_, c)| *c);
        let point = matches!(c, '.' | ',') && before.is_ascii_digit() && after.is_ascii_digit();
        if is_apostrophe(c) && before.is_alphabetic() && after.is_alphanumeric() {
            return at + c.len_utf8();
        }
        if !is_word(c) && !point {
            return at;
        }
        before = c;
    }
    text.len()
}

fn token(text: &str, at: Range<usize>) -> Token {
    let word = &text[at.clone()];
    let (by, bare) = match word.strip_prefix('[') {
        None => (By::Speaker, folded(word)),
        Some(inside) => (By::Newspaper, format!("[{}]", self::bare(inside))),
    };
    Token { at, bare, by }
}

/// Small letters, straight apostrophes, and no accent on a first letter: capitals often lose it.
fn folded(word: &str) -> String {
    // Most words need no closer look, and archives hold many.
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let small = word.nfc().flat_map(char::to_lowercase);
    let straight = small.map(|c| if is_apostrophe(c) { '\'' } else { c });
    let letters: Vec<char> = straight.collect();
    let long = letters.len() > 2;
    let first = letters.first().copied().into_iter();
    let first = first.map(|c| {
        std::iter::once(c)
            .nfd()
            .next()
            .filter(|_| long)
            .unwrap_or(c)
    });
    first.chain(letters.iter().skip(1).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        for (text, expected) in [
            ("n’a donc pas pu", "n' a donc pas pu"),
            (
                "d’un opérateur [OVHCloud] qui",
                "d' un opérateur [ovhcloud] qui",
            ),
            ("École, École et école", "ecole ecole et ecole"),
            ("à 1,3 million, 20 % […] oui", "à 1,3 million 20 % oui"),
            ("[non fermé", "non fermé"),
            ("[a [b] c", "a [b] c"),
            ("après-demain !", "après demain"),
            ("'’'", ""),
            ("", ""),
        ] {
            assert_eq!(bare(text), expected, "{text}");
        }
    }
}

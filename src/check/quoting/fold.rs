//! Typographic folding: what two printings of the same words have in common.

/// A text without its typography, and where each of its bytes comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text`, and for its end, the byte offset in the text that was folded.
    pub origin: Vec<u32>,
}

/// Folds a text: all quotation marks and apostrophes become one sign, so do all dashes; an ellipsis
/// becomes three points; what is not seen is left out; a space, however wide and however often
/// repeated, counts only between two letters or digits, as one.
///
/// Letters, capitals, accents, digits and punctuation stay as they are.
///
/// # Cost
/// Linear in the text.
#[must_use]
pub fn fold(text: &str) -> Folded {
    let mut out = Folded {
        text: String::with_capacity(text.len()),
        origin: Vec::with_capacity(text.len() + 1),
    };
    let mut space: Option<usize> = None;
    let mut last = '-';
    for (at, c) in text.char_indices().filter(|(_, c)| !is_unseen(*c)) {
        if c.is_whitespace() {
            space = space.or(last.is_alphanumeric().then_some(at));
            continue;
        }
        let sign = sign(c);
        if let (Some(at), true) = (space.take(), sign.is_alphanumeric()) {
            out.push(' ', at);
        }
        match sign {
            '…' => (0..3).for_each(|_| out.push('.', at)),
            '-' if last == '-' && !out.text.is_empty() => {}
            _ => out.push(sign, at),
        }
        last = sign;
    }
    out.origin.push(offset(text.len()));
    out
}

impl Folded {
    fn push(&mut self, c: char, at: usize) {
        self.text.push(c);
        let bytes = c.len_utf8();
        self.origin.extend(std::iter::repeat_n(offset(at), bytes));
    }

    /// The byte range, in the text that was folded, of a byte range of the folded text.
    #[must_use]
    pub fn origin_of(&self, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let place = |at: usize| self.origin.get(at).map_or(0, |&at| at as usize);
        place(range.start)..place(range.end).max(place(range.start))
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn sign(c: char) -> char {
    match c {
        '"'
        | '\''
        | '`'
        | '´'
        | '«'
        | '»'
        | '‘'..='‟'
        | '‹'
        | '›'
        | '′'
        | '″'
        | 'ʹ'
        | 'ʼ'
        | '＂'
        | '＇' => '\'',
        '-' | '‐'..='―' | '−' | '﹘' | '﹣' | '－' => '-',
        c => c,
    }
}

/// Signs that take no room: soft hyphen, zero-width spaces and joiners, marks of direction.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_is_left_behind() {
        for (one, other) in [
            ("« l’ENT » — oui !", "\"l'ENT\" - oui!"),
            ("a\u{a0}\u{202f} b\n\nc", "a b c"),
            ("attendez… non", "attendez... non"),
            ("vingt\u{2011}deux", "vingt-deux"),
            ("co\u{ad}opé\u{200b}ré", "coopéré"),
        ] {
            assert_eq!(fold(one).text, fold(other).text, "{one}");
        }
    }

    #[test]
    fn words_are_not() {
        for (one, other) in [("moins trois", "moinstrois"), ("Les", "les"), ("ou", "où")] {
            assert_ne!(fold(one).text, fold(other).text, "{one}");
        }
    }

    #[test]
    fn every_byte_knows_where_it_comes_from() {
        let text = "dit « l’été » !";
        let folded = fold(text);
        assert_eq!(folded.text, "dit'l'été'!");
        let at = folded.text.find("été").unwrap();
        assert_eq!(&text[folded.origin_of(at..at + "été".len())], "été ");
    }
}

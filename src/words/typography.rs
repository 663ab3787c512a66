//! French and English signs and spaces.
use crate::model::Language;

/// The space before `;` `!` `?` and inside « ».
const NARROW: char = '\u{202f}';
/// The space before `:`.
const WIDE: char = '\u{a0}';

/// Puts the no-break spaces of French where a plain space was written, and curved apostrophes.
///
/// For the project's own words and neutral texts; a quotation is never touched.
#[must_use]
pub fn french_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut signs = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = signs.next() {
        let after = signs.peek().copied().unwrap_or(' ');
        let sign = match (before, c, after) {
            (_, ' ', ';' | '!' | '?' | '»' | '%' | '€') | ('«', ' ', _) => NARROW,
            (_, ' ', ':') => WIDE,
            ('0'..='9', ' ', '0'..='9') => NARROW,
            (b, '\'', a) if b.is_alphabetic() && (a.is_alphabetic() || a == '«') => '’',
            _ => c,
        };
        out.push(sign);
        before = c;
    }
    out
}

/// Puts a quotation between the quotation marks of a language: « … » or “…”.
#[must_use]
pub fn quoted(text: &str, language: Language) -> String {
    match language {
        Language::Fr => format!("«{NARROW}{text}{NARROW}»"),
        Language::En => format!("“{text}”"),
    }
}

/// Puts a neutral text between the quotation marks of a language; marks within it become those of
/// the second degree. Not for what somebody said: that stays as it stands.
#[must_use]
pub(super) fn named(text: &str, language: Language) -> String {
    let within = match language {
        Language::Fr => text
            .replace(&format!("«{NARROW}"), "“")
            .replace(&format!("{NARROW}»"), "”"),
        Language::En => text.replace('“', "‘").replace('”', "’"),
    };
    quoted(&within, language)
}

/// A whole or decimal number with the language's own signs: `827 823`, `827,823`.
#[must_use]
pub(super) fn number(value: f64, language: Language) -> String {
    let plain = format!("{value}");
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let (digits, minus) = match whole.strip_prefix('-') {
        Some(digits) => (digits, "−"),
        None => (whole, ""),
    };
    let (group, point) = match language {
        Language::Fr => (NARROW, ','),
        Language::En => (',', '.'),
    };
    let mut out = String::from(minus);
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        // A year or another number of four digits is not cut.
        if at > 0 && left.is_multiple_of(3) && digits.len() > 4 {
            out.push(group);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_signs_keep_their_distance() {
        assert_eq!(
            french_spaces("« l'ENT » : oui !"),
            "«\u{202f}l’ENT\u{202f}»\u{a0}: oui\u{202f}!"
        );
        assert_eq!(quoted("non", Language::Fr), "«\u{202f}non\u{202f}»");
    }

    #[test]
    fn marks_within_marks_are_of_the_second_degree() {
        let text = french_spaces("Attaque contre « Ma classe »");
        let expected = "«\u{202f}Attaque contre “Ma classe”\u{202f}»";
        assert_eq!(named(&text, Language::Fr), expected);
        assert_eq!(
            named("“Ma classe” failed", Language::En),
            "“‘Ma classe’ failed”"
        );
    }

    #[test]
    fn numbers_are_cut_in_threes() {
        assert_eq!(number(827_823.0, Language::Fr), "827\u{202f}823");
        assert_eq!(number(827_823.0, Language::En), "827,823");
        assert_eq!(number(1.3, Language::Fr), "1,3");
        assert_eq!(number(2021.0, Language::Fr), "2021");
    }
}

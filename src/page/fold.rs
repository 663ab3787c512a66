//! Words as search compares them: without accents, capitals and plurals.
use maud::{Markup, html};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text without marks and capitals, its apostrophes straight.
pub(super) fn fold(text: &str) -> String {
    let bare: String = text.nfd().filter(|one| !is_combining_mark(*one)).collect();
    bare.to_lowercase().replace('’', "'")
}

/// The words of a question, folded; `s` and `x` at the end of those of more than three letters say
/// nothing.
pub(super) fn words_of(query: &str) -> Vec<String> {
    let folded = fold(query);
    let words = folded.split(|one: char| one.is_whitespace() || matches!(one, '\'' | '\u{feff}'));
    let words = words.filter(|word| !word.is_empty());
    words.map(|word| singular(word).to_owned()).collect()
}

fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'x']) {
        Some(stem) if stem.chars().count() > 2 => stem,
        _ => word,
    }
}

/// A text with the words of a question marked: letters with whatever accents they carry.
pub(super) fn marked(text: &str, words: &[String]) -> Markup {
    let letters: Vec<char> = text.nfd().collect();
    let mut parts: Vec<(bool, String)> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let found = words.iter().find_map(|word| matched(&letters[at..], word));
        let length = found.unwrap_or(1);
        let part = &letters[at..at + length];
        at += length;
        match parts.last_mut() {
            Some((false, last)) if found.is_none() => last.extend(part),
            _ => parts.push((found.is_some(), part.iter().collect())),
        }
    }
    html! {
        @for (is_found, part) in &parts {
            @let part = part.nfc().collect::<String>();
            @if *is_found { mark { (part) } } @else { (part) }
        }
    }
}

/// How many letters and marks at the start are this word.
fn matched(letters: &[char], word: &str) -> Option<usize> {
    let mut at = 0;
    for wanted in word.chars() {
        letters.get(at)?.to_lowercase().eq([wanted]).then_some(())?;
        at += 1;
        at += letters[at..]
            .iter()
            .take_while(|one| is_combining_mark(**one))
            .count();
    }
    Some(at)
}

/// The three of some words that share most pairs of letters with one; ties in their order.
pub(super) fn closest<'w>(known: &'w [String], word: &str) -> Vec<&'w str> {
    let signs: Vec<char> = word.chars().collect();
    let pairs: Vec<String> = (0..signs.len())
        .map(|at| signs[at..].iter().take(2).collect())
        .collect();
    let alike = |one: &str| {
        let shared = pairs
            .iter()
            .filter(|pair| one.contains(pair.as_str()))
            .count();
        let length = i64::try_from(one.encode_utf16().count()).unwrap_or(i64::MAX);
        length - 2 * i64::try_from(shared).unwrap_or(0)
    };
    let mut all: Vec<(i64, &str)> = known.iter().map(|one| (alike(one), one.as_str())).collect();
    all.sort_by_key(|(cost, _)| *cost);
    all.into_iter().take(3).map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::{closest, fold, marked, words_of};

    #[test]
    fn accents_capitals_and_plurals_do_not_count() {
        for (text, folded) in [
            ("L’École ÉTAIT", "l'ecole etait"),
            ("Noe\u{308}l", "noel"),
            ("Œuvre", "œuvre"),
            ("ΣΊΣΥΦΟΣ", "σισυφος"),
        ] {
            assert_eq!(fold(text), folded);
        }
        for (query, words) in [
            ("  incendies  ", &["incendie"][..]),
            ("l’incendie du réseau", &["l", "incendie", "du", "reseau"]),
            ("feux os bus prix x", &["feu", "os", "bus", "pri", "x"]),
            ("deux\u{a0}mots", &["deu", "mot"]),
            ("' '", &[]),
        ] {
            assert_eq!(words_of(query), words, "{query}");
        }
    }

    #[test]
    fn what_was_searched_is_marked_with_its_accents() {
        for (text, query, expected) in [
            (
                "Un Incendie, deux INCENDIES",
                "incendie",
                "Un <mark>Incendie</mark>, deux <mark>INCENDIE</mark>S",
            ),
            (
                "L’école et l’élève",
                "ecole eleve",
                "L’<mark>école</mark> et l’<mark>élève</mark>",
            ),
            ("e\u{301}cole", "École", "<mark>école</mark>"),
            ("a<b>a", "a", "<mark>a</mark>&lt;b&gt;<mark>a</mark>"),
            ("aab", "a", "<mark>a</mark><mark>a</mark>b"),
            ("rien", "", "rien"),
        ] {
            assert_eq!(marked(text, &words_of(query)).into_string(), expected);
        }
    }

    #[test]
    fn near_words_share_pairs_of_letters() {
        let known = ["panne", "incendie", "serveur", "incident"].map(str::to_owned);
        assert_eq!(
            closest(&known, "incndie"),
            ["incendie", "incident", "panne"]
        );
        assert!(closest(&[], "x").is_empty());
    }
}

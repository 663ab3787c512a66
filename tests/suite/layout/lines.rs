//! Wrapped texts fit their room and lose no word without a sign.

use proptest::prelude::*;
use quidit::layout::{CUT, Extent, Face, Room, SPLIT, wrap};

/// Words as they come in claims: accents, French punctuation, long words, other scripts.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-zéèêàùçœ]{1,12}",
        1 => "[A-ZÉÀ][a-z]{1,40}",
        1 => Just("«".to_owned()),
        1 => "[»;:!?]",
        1 => Just("l’incendie\u{202f}!".to_owned()),
        1 => "[\u{4e00}-\u{4eff}]{1,4}",
        1 => Just("e\u{301}\u{301}👩\u{200d}🚒".to_owned()),
        1 => "[0-9]{1,3}\u{a0}%",
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

/// The words of lines put together again: a split word is one word.
fn words(lines: &[String]) -> Vec<String> {
    let mut joined = String::new();
    for line in lines {
        match line.strip_suffix(SPLIT) {
            Some(piece) => joined.push_str(piece),
            None => joined.extend([line.as_str(), " "]),
        }
    }
    joined
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn split(text: &str) -> Vec<String> {
    text.split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

proptest! {
    #[test]
    fn no_line_is_wider_than_its_room(text in text(), width in 40.0..400.0, lines in 1usize..6) {
        let face = Face::regular(14.0);
        let wrapped = wrap(&text, face, Room { width, lines });
        prop_assert!(wrapped.lines.len() <= lines);
        for line in &wrapped.lines {
            prop_assert!(face.width(line) <= width + 1e-9, "{line}");
            prop_assert_eq!(line.trim_matches(' '), line);
        }
    }

    #[test]
    fn whole_texts_keep_their_words(text in text(), width in 40.0..400.0) {
        let wrapped = wrap(&text, Face::bold(14.0), Room { width, lines: 1000 });
        prop_assert_eq!(wrapped.extent, Extent::Whole);
        // What is longer than the line may be split at a space that otherwise holds together.
        let letters = |words: Vec<String>| words.concat().replace(char::is_whitespace, "");
        prop_assert_eq!(letters(words(&wrapped.lines)), letters(split(&text)));
    }

    #[test]
    fn wide_rooms_keep_words_apart(text in text()) {
        let wrapped = wrap(&text, Face::regular(14.0), Room { width: 9000.0, lines: 1000 });
        prop_assert_eq!(words(&wrapped.lines), split(&text));
    }

    #[test]
    fn cut_texts_are_a_beginning(text in text(), width in 60.0..300.0, lines in 1usize..4) {
        let wrapped = wrap(&text, Face::regular(14.0), Room { width, lines });
        if wrapped.extent == Extent::Cut {
            let last = wrapped.lines.last().unwrap();
            prop_assert!(last.ends_with(CUT));
            let letters = |words: Vec<String>| words.concat().replace(char::is_whitespace, "");
            let found = letters(words(&wrapped.lines));
            let found = found.trim_end_matches(CUT);
            prop_assert!(letters(split(&text)).starts_with(found), "{found}");
        }
    }

    #[test]
    fn punctuation_stays_with_its_word(text in "([a-z]{1,6} ([;:!?»] |« )?){1,20}", width in 120.0..300.0) {
        let wrapped = wrap(&text, Face::regular(10.0), Room { width, lines: 1000 });
        // Only a run of marks as long as a line can be split.
        prop_assume!(!wrapped.lines.iter().any(|line| line.ends_with(SPLIT)));
        for (at, line) in wrapped.lines.iter().enumerate() {
            let starts = line.starts_with([';', ':', '!', '?', '»']);
            prop_assert!(!starts || at == 0, "{line}");
            prop_assert!(!line.ends_with('«') || at + 1 == wrapped.lines.len(), "{line}");
        }
    }

    #[test]
    fn any_text_is_wrapped(text in any::<String>(), width in -10.0..100.0, lines in 0usize..4) {
        let wrapped = wrap(&text, Face::regular(14.0), Room { width, lines });
        prop_assert!(wrapped.lines.len() <= lines);
    }
}

#[test]
fn a_claim_in_a_card() {
    let claim = "L’incendie d’OVHcloud à Strasbourg est la cause de la panne des ENT\u{202f}: \
                 c’est ce qu’affirme le ministre.";
    let wrapped = wrap(
        claim,
        Face::regular(14.0),
        Room {
            width: 206.0,
            lines: 3,
        },
    );
    assert_eq!(
        wrapped.lines,
        [
            "L’incendie d’OVHcloud à",
            "Strasbourg est la cause de la",
            "panne des ENT\u{202f}: c’est ce…"
        ]
    );
    assert_eq!(wrapped.extent, Extent::Cut);
}

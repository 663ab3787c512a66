//! Quotations found in texts: what is cut out is exact, other typography is typographic, other
//! words are altered or missing.
use proptest::prelude::*;
use quidit::check::quoting::{Context, IndexedText, Selector, Verdict, differing_signs, fold};
use quidit::model::Fit;
use unicode_normalization::UnicodeNormalization;

fn find(text: &str, exact: &str) -> Verdict {
    IndexedText::new(text).find(select(exact))
}

fn select(exact: &str) -> Selector<'_> {
    Selector {
        exact,
        prefix: None,
        suffix: None,
    }
}

/// Texts of words and of all signs that typography changes, some of them decomposed.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Zéèàçœ]{1,8}",
        1 => "[0-9]{1,3}",
        1 => prop::sample::select(vec![
            "e\u{301}", "l’", "l'", "…", "...", "« ", " »", "“", "”", "—", "–", "-", "--", "!", " ?",
            ".", ",", "\u{a0}:", "\u{ad}", "\u{200b}", "(", ")", "\n\n", "\u{202f}", "हिन्दी", "🙂", "ß", "ΟΔΟΣ",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(
        (
            piece,
            prop::sample::select(vec![" ", " ", " ", "  ", "", "\n"]),
        ),
        1..60,
    )
    .prop_map(|pieces| pieces.into_iter().map(|(a, b)| a + b).collect())
}

/// A text and a byte range of it, on the bounds of characters of its normalised form.
fn cuts() -> impl Strategy<Value = (String, String)> {
    (
        texts(),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(text, a, b)| {
            let chars: Vec<char> = text.nfc().collect();
            let (a, b) = (a.index(chars.len() + 1), b.index(chars.len() + 1));
            (text, chars[a.min(b)..a.max(b)].iter().collect())
        })
}

/// The same words in another typography.
fn retyped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '’' | '\'' => out.push('ʼ'),
            '«' | '»' | '“' | '”' => out.push('"'),
            '—' | '–' | '-' => out.push('−'),
            '…' => out.push_str("..."),
            c if c.is_whitespace() => out.push_str("\u{a0} "),
            c => out.push(c),
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_cut_out_is_exact((text, cut) in cuts()) {
        prop_assume!(!fold(&cut).text.is_empty());
        let found = find(&text, &cut);
        prop_assert_eq!(found.fit, Fit::Exact, "{:?} in {:?}", cut, text);
        prop_assert!(found.occurrences >= 1);
        prop_assert_eq!(found.context, Context::Fits);
    }

    #[test]
    fn decomposed_letters_are_the_same((text, cut) in cuts()) {
        prop_assume!(!fold(&cut).text.is_empty());
        let apart: String = cut.nfd().collect();
        // A mark that the cut begins with would join the letter before it.
        prop_assume!(apart.nfc().collect::<String>() == cut);
        prop_assert_eq!(find(&text, &apart).fit, Fit::Exact);
        let apart: String = text.nfd().collect();
        prop_assert_eq!(find(&apart, &cut).fit, Fit::Exact);
    }

    #[test]
    fn other_typography_is_typographic((text, cut) in cuts()) {
        prop_assume!(!fold(&cut).text.is_empty());
        let other = retyped(&cut);
        let found = find(&text, &other);
        prop_assert!(matches!(found.fit, Fit::Exact | Fit::Typographic), "{:?} in {:?}", other, text);
        if let Some(printed) = found.printed.filter(|_| found.fit == Fit::Typographic) {
            prop_assert!(!differing_signs(&other, &printed, 9).is_empty(), "{:?} {:?}", other, printed);
        }
    }

    #[test]
    fn what_is_printed_is_exact_when_it_is_quoted((text, quote) in (texts(), texts())) {
        let found = find(&text, &quote);
        if let Some(printed) = found.printed {
            prop_assert_eq!(find(&text, &printed).fit, Fit::Exact, "{:?} in {:?}", printed, text);
        }
    }

    #[test]
    fn what_is_missing_shares_no_fold((text, quote) in (texts(), texts())) {
        let found = find(&text, &quote);
        let (folded, part) = (fold(&text.nfc().collect::<String>()).text, fold(&quote.nfc().collect::<String>()).text);
        let stands_there = !part.is_empty() && folded.contains(&part);
        let said_so = matches!(found.fit, Fit::Exact | Fit::Typographic);
        prop_assert_eq!(stands_there, said_so, "{:?} in {:?}", quote, text);
    }

    #[test]
    fn one_changed_word_is_seen(words in prop::collection::vec("[a-z]{3,9}", 8..20), at in any::<prop::sample::Index>()) {
        let text = words.join(" ");
        let at = at.index(words.len());
        let mut changed = words.clone();
        changed[at] = "zzzz".to_owned();
        prop_assume!(words[at] != "zzzz");
        let found = find(&text, &changed.join(" "));
        prop_assert_eq!(found.fit, Fit::Altered, "{} in {}", changed.join(" "), text);
        let [mine, theirs] = found.difference.expect("both versions");
        prop_assert!(mine.contains("[zzzz") || mine.contains("zzzz]"), "{mine}");
        prop_assert!(theirs.contains('['), "{theirs}");
    }

    #[test]
    fn folding_twice_is_folding_once(text in texts()) {
        let once = fold(&text).text;
        let twice = fold(&once).text;
        prop_assert_eq!(&twice, &once);
    }
}

#[test]
fn words_around_choose_between_occurrences() {
    let text = "Lundi, la cloche était en retard. Mardi, la cloche était en retard.";
    let indexed = IndexedText::new(text);
    let both = indexed.find(select("la cloche était en retard"));
    assert_eq!((both.fit, both.occurrences), (Fit::Exact, 2));
    assert_eq!(both.before.as_deref(), Some("Lundi,"));
    let chosen = |prefix, suffix| {
        let exact = "la cloche était en retard";
        let found = indexed.find(Selector {
            exact,
            prefix,
            suffix,
        });
        (found.occurrences, found.context)
    };
    assert_eq!(chosen(Some("Mardi, "), None), (1, Context::Fits));
    assert_eq!(chosen(None, Some(". Mardi")), (1, Context::Fits));
    assert_eq!(chosen(Some("Jeudi,"), None), (2, Context::Differs));
}

#[test]
fn whole_words_go_before_parts_of_words() {
    let found = find("le reste est là", "est");
    assert_eq!((found.fit, found.occurrences), (Fit::Exact, 1));
}

#[test]
fn alterations_are_shown_and_strangers_are_missing() {
    let text = "Le ministre a dit : « l’incendie de Strasbourg n’a aucun lien avec ces pannes ».";
    let altered = find(text, "l'incendie de Strasbourg a un lien avec ces pannes");
    assert_eq!(altered.fit, Fit::Altered);
    let [mine, theirs] = altered.difference.expect("both versions");
    assert_eq!(mine, "l'incendie de Strasbourg a [un] lien avec ces pannes");
    assert_eq!(
        theirs,
        "l’incendie de Strasbourg [n]’a [aucun] lien avec ces pannes"
    );
    assert_eq!(find(text, "deffaillance").fit, Fit::Missing);
    assert_eq!(
        find(text, "Strasbour").fit,
        Fit::Exact,
        "a part of a word stands there"
    );
    assert_eq!(find(text, "Strazbourg").fit, Fit::Altered, "one letter");
    assert_eq!(
        find(text, "les élèves de la classe ont bien travaillé").fit,
        Fit::Missing
    );
    assert_eq!(find("", "rien").fit, Fit::Missing);
}

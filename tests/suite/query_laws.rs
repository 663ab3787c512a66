//! Laws of asking: the order of records and files does not show, and a comparison of quotations
//! keeps every sign of them.
use super::command::root;
use proptest::prelude::*;
use quidit::check::{Texts, check};
use quidit::diagnose::Files;
use quidit::graph::ClaimGraph;
use quidit::model::Language;
use quidit::notation::{Limits, load};
use quidit::query::{Asked, Mark, QUESTIONS, Segment, collate};
use quidit::words::Words;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::sync::LazyLock;

/// The sections of the small case, each with the texts of its records.
fn records() -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(root().join("tests/query/case.ron")).unwrap();
    let mut sections: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut open = String::new();
    for line in text.lines() {
        let bare = line.trim();
        if let Some(name) = bare
            .strip_suffix(": [")
            .filter(|_| line.starts_with("    ") && !line.starts_with("     "))
        {
            name.clone_into(&mut open);
        } else if line.starts_with("        (") {
            sections
                .entry(open.clone())
                .or_default()
                .push(format!("{bare}\n"));
        } else if line.starts_with("        ") {
            let record = sections.get_mut(&open).and_then(|list| list.last_mut());
            writeln!(record.unwrap(), "{bare}").unwrap();
        }
    }
    sections
}

/// A fixed sequence that looks random (Knuth's linear congruential generator).
fn next(seed: &mut u64) -> usize {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).unwrap()
}

/// The records dealt out to some files, in an order that the seed decides.
fn dealt(files: usize, mut seed: u64) -> ClaimGraph {
    let mut hands: Vec<BTreeMap<String, Vec<String>>> = vec![BTreeMap::new(); files];
    for (section, mut list) in records() {
        while !list.is_empty() {
            let record = list.swap_remove(next(&mut seed) % list.len());
            let hand = &mut hands[next(&mut seed) % files];
            hand.entry(section.clone()).or_default().push(record);
        }
    }
    let mut read = Files::default();
    for (at, hand) in hands.iter().enumerate() {
        let sections = hand
            .iter()
            .map(|(name, list)| format!("{name}: [{}],", list.concat()));
        read.add(
            format!("{at}.ron"),
            format!("Graph({})", sections.collect::<String>()),
        );
    }
    let checked = check(load(read, &Limits::default()), &Texts::default());
    checked
        .graph
        .unwrap_or_else(|_| panic!("{:?}", checked.diagnostics))
}

/// Every question without needless parameters, in both languages and in JSON.
fn all_answers(graph: &ClaimGraph) -> Vec<String> {
    let words = [Language::Fr, Language::En].map(Words::new);
    let asked = Asked::default()
        .with("actor", "mayor")
        .with("claim", "dye-did-it")
        .with("from", "pupils")
        .with("to", "pump-did-it");
    let bare = Asked::default();
    let mut answers = Vec::new();
    for question in QUESTIONS {
        for asked in [&asked, &bare] {
            let Ok(answer) = question.ask(graph, asked) else {
                continue;
            };
            answers.push(serde_json::to_string(answer.facts()).unwrap());
            answers.extend(
                words
                    .iter()
                    .map(|words| format!("{:?}", answer.tell(words))),
            );
        }
    }
    assert!(
        answers.len() > 3 * QUESTIONS.len(),
        "{} answers",
        answers.len()
    );
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_records_and_files_does_not_show(files in 1..5usize, seed: u64) {
        static EXPECTED: LazyLock<Vec<String>> = LazyLock::new(|| all_answers(&dealt(1, 0)));
        prop_assert_eq!(&all_answers(&dealt(files, seed)), &*EXPECTED);
    }
}

fn joined(segments: &[Segment<'_>]) -> String {
    let kept = segments.iter().filter(|one| one.mark != Mark::Omitted);
    kept.map(|one| one.text).collect()
}

/// Texts of a few words, so that wordings resemble one another, with signs of all sorts between.
fn wordings() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "l'", "l’", "eau", "Eau", "bleue", "bleues", "est", "[OVH]", "[", "]", "[…]", "«", "donc",
        "1,3", "é", "E\u{301}", "🙂", "-", "...", "",
    ]);
    let space = prop::sample::select(vec![" ", "\u{202f}", "", ", ", "\n"]);
    let text = prop::collection::vec((word, space), 0..12);
    let text = text.prop_map(|list| list.into_iter().flat_map(|(a, b)| [a, b]).collect());
    prop::collection::vec(text, 0..7)
}

proptest! {
    #[test]
    fn without_its_marks_a_version_is_the_quotation(texts in wordings()) {
        let quotes: Vec<&str> = texts.iter().map(String::as_str).collect();
        let found = collate(&quotes);
        prop_assert_eq!(found.versions.len(), quotes.len());
        for (segments, quote) in found.versions.iter().zip(&quotes) {
            prop_assert_eq!(&joined(segments), quote);
        }
        for difference in &found.differences {
            prop_assert!(difference.mark != Mark::Same);
            prop_assert!(difference.readings.len() > 1);
        }
        prop_assert!(found.wordings <= quotes.len());
    }

    #[test]
    fn the_same_words_differ_nowhere(texts in wordings()) {
        let twice: Vec<&str> = texts.iter().take(1).chain(texts.iter().take(1)).map(String::as_str).collect();
        let found = collate(&twice);
        prop_assert!(found.differences.is_empty());
        prop_assert_eq!(found.typographic, 0);
    }

    #[test]
    fn a_word_more_is_found_in_the_one_version_that_has_it(length in 2..20usize, place: usize, version in 0..3usize) {
        // Words that are not like one another.
        let words: Vec<String> = (0..length).map(|at| format!("{0}{0}{0}", char::from(b'a' + u8::try_from(at).unwrap()))).collect();
        let plain = words.join(" ");
        let mut more = words.clone();
        more.insert(1 + place % (length - 1), "donc".to_owned());
        let more = more.join(" ");
        let mut quotes = [plain.as_str(); 3];
        quotes[version] = &more;
        let found = collate(&quotes);
        for (at, segments) in found.versions.iter().enumerate() {
            let marked: Vec<(Mark, &str)> = (segments.iter())
                .filter(|one| one.mark != Mark::Same)
                .map(|one| (one.mark, one.text.trim()))
                .collect();
            let expected = if at == version { vec![(Mark::Added, "donc")] } else { vec![] };
            prop_assert_eq!(marked, expected);
        }
        prop_assert_eq!(found.differences.len(), 1);
    }
}

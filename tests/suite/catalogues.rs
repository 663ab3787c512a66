//! The catalogues of words: both languages say the same things, and nothing is left unsaid.
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use quidit::check::{codes, page};
use quidit::diagnose::{Message, Say};
use quidit::model::Language;
use quidit::words::{CATALOGUES, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each key of a language, attributes included, with the arguments that it shows. What only chooses
/// between wordings, such as a plural or a gender, is a language's own affair.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn keys(language: Language) -> Keys {
    let mut keys = Keys::new();
    for (_, part, text) in CATALOGUES.iter().filter(|(one, _, _)| *one == language) {
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, faults)| panic!("{language} {part}: {faults:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            if let Some(value) = &message.value {
                let twice = keys.insert(id.clone(), arguments(value));
                assert!(
                    twice.is_none(),
                    "{language} {part}: `{id}` is written twice"
                );
            }
            for Attribute { id: name, value } in &message.attributes {
                keys.insert(format!("{id}.{}", name.name), arguments(value));
            }
        }
    }
    keys
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            found.insert(id.name.to_owned());
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, found);
        }
        Expression::Inline(_) => {}
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_arguments() {
    let (french, english) = (keys(Language::Fr), keys(Language::En));
    let names = |keys: &Keys| keys.keys().cloned().collect::<BTreeSet<_>>();
    let (in_french, in_english) = (names(&french), names(&english));
    let one_sided: Vec<_> = in_french.symmetric_difference(&in_english).collect();
    assert!(one_sided.is_empty(), "in one language only: {one_sided:?}");
    for (key, arguments) in &french {
        assert_eq!(arguments, &english[key], "`{key}`: French, then English");
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the sources is read") {
        let path = entry.expect("an entry is read").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The texts that stand directly after a call, such as `Message::new("`.
fn texts_after<'s>(source: &'s str, call: &'static str) -> impl Iterator<Item = &'s str> {
    source.match_indices(call).filter_map(move |(at, _)| {
        let rest = source[at + call.len()..].trim_start().strip_prefix('"')?;
        Some(&rest[..rest.find('"')?])
    })
}

#[test]
fn every_key_that_the_program_names_has_words() {
    let mut files = Vec::new();
    rust_files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let keys = keys(Language::En);
    let mut named = 0;
    for file in files {
        let source = fs::read_to_string(&file).expect("a source is read");
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        let calls = ["Message::new(", "words.word("];
        for key in calls.iter().flat_map(|call| texts_after(source, call)) {
            named += 1;
            assert!(
                keys.contains_key(key),
                "{}: no words for `{key}`",
                file.display()
            );
        }
    }
    assert!(named > 100, "the search found only {named} keys");
}

/// Faults that no example can show: they are of the file, not of what is written in it.
const WITHOUT_EXAMPLE: [&str; 6] = ["E0013", "E0031", "E0032", "E0033", "E0034", "W0041"];

#[test]
fn every_code_has_its_page() {
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        let keys = keys(language);
        for code in codes() {
            let page = page(code, language, &words);
            for text in [&page.title, &page.means, &page.why] {
                assert!(!text.starts_with("explain-"), "{language}: {text}");
            }
            let shown = page.example.is_some();
            assert_eq!(shown, !WITHOUT_EXAMPLE.contains(&code.id), "{}", code.id);
            // What is said of signs and brackets says which: there the code has several messages.
            let several = ["wrong-sign", "bracket"].contains(&code.name);
            assert!(several || keys.contains_key(code.name), "{}", code.name);
        }
    }
}

#[test]
fn codes_are_in_order_and_never_used_twice() {
    let codes = codes();
    let numbers: Vec<&str> = codes.iter().map(|code| &code.id[1..]).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    let names: BTreeSet<&str> = codes.iter().map(|code| code.name).collect();
    assert_eq!(names.len(), codes.len());
}

#[test]
fn a_code_is_found_by_number_or_name_and_the_nearest_is_offered() {
    let id = |wanted: &str| quidit::check::code(wanted).map(|code| code.id);
    let near = |wanted: &str| quidit::check::code(wanted).map_err(|near| near.map(|code| code.id));
    assert_eq!(id("e0102").ok(), Some("E0102"));
    assert_eq!(id("unknown-id").ok(), Some("E0102"));
    assert_eq!(near("E0404").err(), Some(Some("W0404")));
    assert_eq!(near("unknwon-id").err(), Some(Some("E0102")));
    assert_eq!(near("chocolate").err(), Some(None));
}

#[test]
fn words_that_are_missing_are_shown_as_their_key() {
    let words = Words::new(Language::Fr);
    assert_eq!(words.say(&Message::new("no-such-key")), "no-such-key");
}

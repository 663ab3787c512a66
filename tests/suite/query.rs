//! Every question, asked of one small case: what it says in French, in English and in JSON.
//!
//! A file `NAME.ask` holds the words of one asking; beside it stand the answers, `NAME.fr.txt`,
//! `NAME.en.txt` and `NAME.json`, each with the exit code and what went to standard error where
//! that is not nothing. `QUIDIT_BLESS=1` rewrites them.
use super::command::{quidit, root};
use quidit::query::QUESTIONS;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    root().join("tests/query")
}

/// The askings, in order of name: the stem of their files and the words.
fn askings() -> Vec<(String, Vec<String>)> {
    let entries = fs::read_dir(folder()).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let asks = paths.filter(|path| path.extension().is_some_and(|end| end == "ask"));
    let mut found: Vec<(String, Vec<String>)> = asks
        .map(|path| {
            let words = fs::read_to_string(&path).unwrap();
            let words = words.split_whitespace().map(str::to_owned).collect();
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            (stem, words)
        })
        .collect();
    found.sort();
    found
}

/// What is printed, and after it the exit code and standard error where they say something.
fn answered(options: [&str; 2], words: &[String]) -> String {
    let mut given = vec!["--graph", "tests/query/case.ron"];
    given.extend(options);
    given.extend(words.iter().map(String::as_str));
    let ran = quidit(&given).run();
    match (ran.code, ran.err.as_str()) {
        (0, "") => ran.out,
        (code, err) => format!("{}exit code {code}\n{err}", ran.out),
    }
}

#[test]
fn every_question_answers_as_expected() {
    let forms = [
        ("fr.txt", ["--lang", "fr"]),
        ("en.txt", ["--lang", "en"]),
        ("json", ["--format", "json"]),
    ];
    for (stem, words) in askings() {
        for (end, options) in forms {
            let path = folder().join(format!("{stem}.{end}"));
            let found = answered(options, &words);
            if std::env::var_os("QUIDIT_BLESS").is_some() {
                fs::write(&path, &found).unwrap();
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(found, expected, "{}", path.display());
        }
    }
}

#[test]
fn every_question_has_a_case() {
    let asked: BTreeSet<String> = askings()
        .into_iter()
        .filter_map(|(_, words)| words.into_iter().next())
        .collect();
    let missing: Vec<&str> = (QUESTIONS.iter())
        .map(|question| question.name())
        .filter(|name| !asked.contains(*name))
        .collect();
    assert!(missing.is_empty(), "no tests/query/*.ask asks {missing:?}");
}

#[test]
fn every_answer_has_an_asking() {
    let stems: BTreeSet<String> = askings().into_iter().map(|(stem, _)| stem).collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let stem = name.split('.').next().unwrap_or_default();
        assert!(
            name == "case.ron" || stems.contains(stem),
            "{name} is left over"
        );
    }
}

fn keys(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Array(list) => list.iter().for_each(|one| keys(one, found)),
        serde_json::Value::Object(map) => {
            found.extend(map.keys().cloned());
            map.values().for_each(|one| keys(one, found));
        }
        _ => {}
    }
}

#[test]
fn every_key_of_the_json_stands_in_the_contract() {
    let contract = fs::read_to_string(root().join("docs/json.md")).unwrap();
    let mut printed = BTreeSet::new();
    for (stem, _) in askings() {
        let text = fs::read_to_string(folder().join(format!("{stem}.json"))).unwrap();
        // A refusal prints no JSON; an answer that is no ends with its exit code.
        let text = text.split("exit code").next().unwrap_or_default();
        if let Ok(value) = serde_json::from_str(text) {
            keys(&value, &mut printed);
        }
    }
    let told = |key: &&String| {
        let forms = [format!("\"{key}\""), format!("`{key}`")];
        forms.iter().any(|form| contract.contains(form.as_str()))
    };
    let missing: Vec<&String> = printed.iter().filter(|key| !told(key)).collect();
    assert!(printed.len() > 50, "{printed:?}");
    assert!(missing.is_empty(), "not in docs/json.md: {missing:?}");
}

/// What is said after a withdrawal is compared with what was taken back.
#[test]
fn what_was_taken_back_and_replaced_did_not_move() {
    let case = ["--graph", "tests/browser/withdrawn.ron", "who", "mayor"];
    let ran = quidit(&[&case[..], &["--format", "json"]].concat()).run();
    let who: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let shifts = who["shifts"].as_array().unwrap();
    let moves: Vec<_> = (shifts.iter())
        .map(|one| ["from", "to", "moved"].map(|key| one[key].as_str().unwrap()))
        .collect();
    assert_eq!(
        moves,
        [
            ["said", "gone", "withdrawal"],
            ["said", "again", "replaced"]
        ]
    );
    for (language, words) in [
        ("fr", "Position : inchangée (dément → dément)."),
        ("en", "Position: unchanged (denies → denies)."),
    ] {
        let ran = quidit(&[&case[..], &["--lang", language]].concat()).run();
        let text = ran.out.replace(['\u{a0}', '\u{202f}'], " ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(text.matches(words).count(), 1, "{text}");
    }
}

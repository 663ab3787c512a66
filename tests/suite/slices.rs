//! The splitter: each record alone is what RON reads in the whole.

use std::fs;
use std::path::Path;

use quidit::syntax::{UncutReason, sections};
use ron::Value;

fn read(text: &str) -> Value {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text)
        .unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The sections of a text hold the same values as the whole of it.
pub(crate) fn assert_agrees_with_ron(text: &str) {
    let Value::Map(whole) = read(text.trim_start_matches('\u{feff}')) else {
        panic!("no record")
    };
    let sections = sections(text).expect("a valid text is cut");
    assert_eq!(sections.len(), whole.len());
    for section in &sections {
        assert_eq!(&text[section.name_span.clone()], section.name);
        let value = &whole[&Value::String(section.name.to_owned())];
        assert_eq!(
            read(&text[section.value.clone()]),
            *value,
            "{}",
            section.name
        );
        let Value::Seq(items) = value else { continue };
        let Some(records) = &section.records else {
            continue;
        };
        let alone: Vec<Value> = records.iter().map(|at| read(&text[at.clone()])).collect();
        assert_eq!(alone, *items, "{}", section.name);
    }
}

#[test]
fn each_record_alone_is_what_ron_reads_in_the_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/format");
    for case in crate::cases::ron_files(&folder) {
        let text = fs::read_to_string(&case).expect("a case is read");
        if case.file_stem().is_some_and(|name| name == "not_a_graph") {
            let uncut = sections(&text).expect_err("a list is no graph");
            assert_eq!((uncut.at, uncut.reason), (0, UncutReason::NotAGraph));
            continue;
        }
        assert_agrees_with_ron(&text);
    }
}

#[test]
fn a_bad_record_hides_no_other() {
    let text = r#"Graph(
        actors: [(id: "a"), (id = "b" [,] {}), /* c */ (id: "c" name: "C"), oops, (id: "d") // d
        ],
        title: {"fr": =},
        // none
        things: [],
    )"#;
    let sections = sections(text).expect("all brackets close");
    let cut: Vec<(&str, &str, Option<Vec<&str>>)> = sections
        .iter()
        .map(|section| {
            let records = section.records.as_ref();
            let words = records.map(|all| all.iter().map(|at| &text[at.clone()]).collect());
            (section.name, &text[section.value.clone()], words)
        })
        .collect();
    let actors = vec![
        r#"(id: "a")"#,
        r#"(id = "b" [,] {})"#,
        r#"(id: "c" name: "C")"#,
        "oops",
        r#"(id: "d")"#,
    ];
    assert_eq!(cut[0].2, Some(actors));
    assert_eq!(cut[1], ("title", r#"{"fr": =}"#, None));
    assert_eq!(cut[2], ("things", "[]", Some(vec![])));
    assert_eq!(cut.len(), 3);
}

#[test]
fn what_does_not_close_is_named_where_it_opens() {
    let cases = [
        ("", 0, UncutReason::NotAGraph),
        ("Graph", 5, UncutReason::NotAGraph),
        ("Graph()\n)", 8, UncutReason::NotAGraph),
        ("Graph(a)", 7, UncutReason::NotASection),
        ("Graph(a: [(b: \"c)])", 14, UncutReason::OpenText),
        ("Graph(a: [(b: r#\"c\")])", 16, UncutReason::OpenText),
        ("Graph(a: [ /* b ])", 11, UncutReason::OpenComment),
        ("Graph(a: [(b: 1])", 15, UncutReason::WrongBracket),
        ("Graph(a: [(b: 1)", 9, UncutReason::OpenBracket),
        ("Graph(a: [(b: 1", 10, UncutReason::OpenBracket),
        ("Graph(a: []", 5, UncutReason::OpenBracket),
    ];
    for (text, at, reason) in cases {
        let uncut = sections(text).expect_err(text);
        assert_eq!((uncut.at, uncut.reason), (at, reason), "{text}");
    }
    let deep = format!("Graph(a: {})", "[".repeat(100_000));
    assert_eq!(
        sections(&deep).expect_err("deep").reason,
        UncutReason::TooDeep
    );
}

#[test]
fn a_section_without_a_value_is_empty() {
    let cut = sections("Graph(a: , b: 1)").expect("all brackets close");
    assert!(cut[0].value.is_empty());
    assert_eq!(cut[1].name, "b");
}

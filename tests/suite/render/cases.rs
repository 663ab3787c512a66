//! Small cases with the pictures expected of them: one folder a case, one line a view.
//!
//! `QUIDIT_BLESS=1` rewrites what is expected; then look at it.
use crate::command::{quidit, root};
use quidit::render::RENDERERS;
use std::path::Path;

/// Kinds of picture whose bytes no file holds; the module `png` looks at their pixels.
const LOOKED_AT: &[&str] = &["png"];

/// Every view of a case: its name and its arguments.
fn views(folder: &Path) -> Vec<(String, Vec<String>)> {
    let text = std::fs::read_to_string(folder.join("views")).expect("a case lists its views");
    let view = |line: &str| {
        let (name, arguments) = line.split_once(": ").expect("NAME: ARGUMENTS");
        (
            name.to_owned(),
            arguments.split(' ').map(str::to_owned).collect(),
        )
    };
    text.lines().map(view).collect()
}

fn cases() -> Vec<std::path::PathBuf> {
    let folder = root().join("tests/render");
    let entries = std::fs::read_dir(folder).expect("the folder of cases");
    let mut cases: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    cases.sort();
    cases
}

fn drawn(folder: &Path, kind: &str, arguments: &[String]) -> String {
    let graph = folder.to_str().expect("a path in UTF-8");
    let mut all = vec!["--graph", graph];
    all.extend(arguments.iter().map(String::as_str));
    all.extend(["--to", kind]);
    let ran = quidit(&all).run();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{all:?}");
    ran.out
}

#[test]
fn every_case_is_drawn_as_expected_by_every_renderer() {
    let cases = cases();
    assert!(!cases.is_empty(), "there is a case");
    for renderer in RENDERERS
        .iter()
        .filter(|one| !LOOKED_AT.contains(&one.name()))
    {
        for folder in &cases {
            for (name, arguments) in views(folder) {
                let file = folder.join(format!("{name}.{}", renderer.extension()));
                let drawn = drawn(folder, renderer.name(), &arguments);
                if std::env::var_os("QUIDIT_BLESS").is_some() {
                    std::fs::write(&file, &drawn).expect("the expected picture is written");
                }
                let expected = std::fs::read_to_string(&file)
                    .unwrap_or_else(|_| panic!("{} is missing: QUIDIT_BLESS=1", file.display()));
                assert!(
                    drawn == expected,
                    "{} differs from what is drawn",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn the_same_case_in_other_files_gives_the_same_bytes() {
    let text =
        std::fs::read_to_string(root().join("tests/render/small/case.ron")).expect("the case");
    let folder = tempfile::tempdir().expect("a folder");
    // Each section in a file of its own, the last first.
    let body = text.split_once("Graph(").expect("a graph").1;
    let sections: Vec<&str> = body
        .trim_end()
        .trim_end_matches(')')
        .split("\n    ],\n")
        .collect();
    for (at, section) in sections.iter().enumerate() {
        let section = section.trim_end();
        let end = if section.ends_with("],") || section.is_empty() {
            ""
        } else {
            "\n],"
        };
        let file = folder
            .path()
            .join(format!("{:02}.ron", sections.len() - at));
        std::fs::write(file, format!("Graph({section}{end}\n)")).expect("a file of the case");
    }
    let small = root().join("tests/render/small");
    for (_, arguments) in views(&small) {
        assert_eq!(
            drawn(folder.path(), "svg", &arguments),
            drawn(&small, "svg", &arguments)
        );
    }
}

//! Proofs as they are printed: every claim of each case, in both languages, under both extremes of
//! the policy.
//!
//! Beside `CASE.ron` stand `CASE.fr.txt` and `CASE.en.txt`; `QUIDIT_BLESS=1` rewrites them.
use crate::cases::ron_files;
use crate::command::{quidit, root};
use crate::judge_relations::graph_of;
use std::fs;
use std::path::Path;

const POLICIES: [&[&str]; 2] = [&[], &["--testimony", "counts", "--newsroom"]];

fn told(case: &Path, language: &str) -> String {
    let graph = graph_of(&fs::read_to_string(case).unwrap());
    let path = case.to_str().unwrap();
    let mut told = String::new();
    for policy in POLICIES {
        for claim in &graph.data().claims {
            let mut words = vec![
                "--graph",
                path,
                "--lang",
                language,
                "why",
                claim.id.as_str(),
            ];
            words.extend(policy);
            let ran = quidit(&words).run();
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", claim.id);
            told.push_str(&ran.out);
            told.push('\n');
        }
    }
    told
}

#[test]
fn proofs_are_told_as_expected() {
    let cases = ron_files(&root().join("tests/judge/told"));
    assert!(!cases.is_empty());
    for case in cases {
        for language in ["fr", "en"] {
            let beside = case.with_extension(format!("{language}.txt"));
            let found = told(&case, language);
            if std::env::var_os("QUIDIT_BLESS").is_some() {
                fs::write(&beside, &found).unwrap();
            }
            let expected = fs::read_to_string(&beside).unwrap_or_default();
            assert_eq!(found, expected, "{}", beside.display());
        }
    }
}

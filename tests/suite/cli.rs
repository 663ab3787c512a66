//! The binary as a user meets it: streams, exit codes, languages, refusals.
use super::command::{quidit, root};

#[test]
fn the_main_job_tells_the_sentence_of_the_project() {
    let ran = quidit(&["contradictions", "--by", "blanquer", "--with", "paulin"]).run();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    let told = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Jean-Michel Blanquer asserts",
        "reported by s001, s003 and s004",
        "Michel Paulin denies it",
        "“l'incendie de Strasbourg n'a aucun lien avec ces derniers”",
        "s004 says so itself",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn the_main_job_speaks_french() {
    let ran = quidit(&[
        "--lang",
        "fr",
        "contradictions",
        "--by",
        "blanquer",
        "--with",
        "paulin",
    ])
    .run();
    let told = ran
        .out
        .split_inclusive('\n')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ");
    assert!(told.contains("Jean-Michel Blanquer affirme"), "{told}");
    assert!(told.contains("Michel Paulin le dément"), "{told}");
    assert!(
        told.contains(
            "«\u{202f}l'incendie de Strasbourg n'a aucun lien avec ces derniers\u{202f}»"
        )
    );
}

#[test]
fn the_language_of_the_system_decides_when_none_is_asked_for() {
    let french = quidit(&["contradictions", "--strict"])
        .with("LC_ALL", "fr_FR.UTF-8")
        .with("LANG", "fr_FR.UTF-8")
        .run();
    assert!(french.out.contains("affirme"), "{french:?}");
    let english = quidit(&["contradictions", "--strict"]).run();
    assert!(english.out.contains("asserts"), "{english:?}");
}

#[test]
fn json_has_the_shape_of_the_contract() {
    let found = quidit(&["contradictions", "--format", "json"]).run().json();
    let list = found.as_array().expect("an array");
    assert!(list.len() > 40);
    for one in list {
        for key in [
            "id",
            "kind",
            "strength",
            "finding",
            "same_actor",
            "because",
            "voiced_in",
        ] {
            assert!(one.get(key).is_some(), "{key} in {one}");
        }
        let sides = one["sides"].as_array().expect("two sides");
        assert_eq!(sides.len(), 2);
        for side in sides {
            for key in ["claim", "claim_text", "statements", "evidence"] {
                assert!(side.get(key).is_some(), "{key} in {side}");
            }
        }
    }
    let traps = quidit(&["contradictions", "--traps", "--format", "json"])
        .run()
        .json();
    let traps = traps.as_array().expect("an array");
    assert!(traps.iter().all(|trap| trap["kind"] == "Compatible"));
    let listed = |id: &serde_json::Value| list.iter().any(|one| &one["id"] == id);
    assert!(traps.len() > 20 && !traps.iter().any(|trap| listed(&trap["id"])));
}

#[test]
fn what_is_asked_in_vain_is_refused_with_what_exists() {
    let ran = quidit(&["contradictions", "--by", "blanqer"]).run();
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("unknown actor `blanqer`") && ran.err.contains("`blanquer`"),
        "{ran:?}"
    );
    let ran = quidit(&["contradictions", "--kind", "nonsense"]).run();
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("denial"), "{ran:?}");
    let ran = quidit(&["contradictions", "--by", "paulin", "--with", "alexia"]).run();
    assert_eq!(ran.code, 0);
    assert!(
        ran.out.contains("No contradiction matches") && ran.out.contains("`blanquer`"),
        "{ran:?}"
    );
}

#[test]
fn where_there_is_no_case_the_demo_is_offered() {
    let nowhere = tempfile::tempdir().expect("an empty folder");
    let ran = quidit(&["contradictions"]).within(nowhere.path()).run();
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--demo"), "{ran:?}");
    let demo = quidit(&["--demo", "contradictions"])
        .within(nowhere.path())
        .run();
    let here = quidit(&["contradictions"]).run();
    assert_eq!((demo.code, demo.out), (0, here.out));
}

#[test]
fn wrong_words_on_the_command_line_are_named() {
    for (arguments, words) in [
        (["contradiction", "--by", "x"], "contradictions"),
        (["contradictions", "--bye", "x"], "--by"),
        (["contradictions", "--format", "xml"], "json"),
    ] {
        let ran = quidit(&arguments).run();
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.err.contains(words), "{words}: {ran:?}");
    }
}

#[test]
fn fmt_rewrites_whole_files_and_leaves_damaged_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = folder.path().join("good.ron");
    let bad = folder.path().join("bad.ron");
    std::fs::write(
        &good,
        "// who\nGraph(actors:[(id:\"a\",name:\"A\",kind:Person)])",
    )
    .expect("written");
    std::fs::write(&bad, "Graph(actors: [(id: \"a\" name: \"A\")])").expect("written");
    let check = quidit(&["fmt", "--check", "good.ron"])
        .within(folder.path())
        .run();
    assert_eq!(check.code, 1, "{check:?}");
    let ran = quidit(&["fmt", "."]).within(folder.path()).run();
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("E0002"), "{ran:?}");
    let text = std::fs::read_to_string(&good).expect("still there");
    assert!(text.starts_with("// who\nGraph(\n    actors: ["), "{text}");
    let bad = std::fs::read_to_string(&bad).expect("still there");
    assert_eq!(bad, "Graph(actors: [(id: \"a\" name: \"A\")])");
    assert_eq!(
        quidit(&["fmt", "--check", "good.ron"])
            .within(folder.path())
            .run()
            .code,
        0
    );
}

#[test]
fn our_own_files_are_in_canonical_form() {
    let ran = quidit(&["fmt", "--check", "graph", "examples"]).run();
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn every_quotation_of_the_case_stands_in_its_source() {
    let sources = root().join("../shared/sources");
    if !sources.is_dir() {
        assert!(
            std::env::var_os("QUIDIT_REQUIRE_ALL").is_none(),
            "the sources are missing"
        );
        eprintln!("skipped: the sources' texts are not here");
        return;
    }
    let ran = quidit(&[
        "check",
        "--sources",
        "../shared/sources",
        "--format",
        "json",
    ])
    .run();
    assert_eq!(ran.code, 0, "{ran:?}");
    let errors = ran.json();
    let errors = errors
        .as_array()
        .expect("an array")
        .iter()
        .filter(|one| one["severity"] == "error");
    assert_eq!(errors.count(), 0);
}

#[test]
fn completions_and_the_manual_are_printed() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let ran = quidit(&["completions", shell]).run();
        assert!(
            ran.code == 0 && ran.out.contains("contradictions"),
            "{shell}"
        );
    }
    let ran = quidit(&["man"]).run();
    assert!(
        ran.code == 0 && ran.out.contains("contradictions"),
        "{ran:?}"
    );
}

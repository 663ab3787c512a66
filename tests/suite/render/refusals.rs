//! What `render` refuses, and how it says so.
use crate::command::quidit;

fn refused(arguments: &[&str]) -> String {
    let mut all = vec!["--demo", "--lang", "en", "render"];
    all.extend(arguments);
    let ran = quidit(&all).run();
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (2, ""),
        "{arguments:?}: {}",
        ran.err
    );
    // The terminal's lines are wrapped.
    ran.err.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_unknown_contradiction_is_offered_its_neighbours() {
    let told = refused(&[
        "--to",
        "svg",
        "--contradiction",
        "fire-caused-outag~no-link",
    ]);
    assert!(
        told.contains("no contradiction or trap has the id"),
        "{told}"
    );
    assert!(told.contains("`fire-caused-outage~no-link`"), "{told}");
}

#[test]
fn an_unknown_actor_is_offered_its_neighbours() {
    let told = refused(&["--to", "svg", "--actor", "blanqer"]);
    assert!(told.contains("`blanquer`"), "{told}");
}

#[test]
fn two_ways_of_choosing_are_one_too_many() {
    let told = refused(&["--to", "svg", "--actor", "paulin", "--topic", "ent"]);
    assert!(
        told.contains("--topic and --actor choose at once"),
        "{told}"
    );
}

#[test]
fn a_kind_of_picture_must_be_named() {
    let told = refused(&[]);
    assert!(told.contains("svg") && told.contains("mermaid"), "{told}");
    let told = refused(&["-o", "picture.docx"]);
    assert!(told.contains("no picture of the kind `docx`"), "{told}");
}

#[test]
fn a_poster_needs_one_contradiction() {
    let told = refused(&["--to", "svg", "--form", "poster"]);
    assert!(told.contains("--contradiction"), "{told}");
}

#[test]
fn an_impossible_size_is_refused() {
    for size in [["--scale", "0"], ["--scale", "NaN"], ["--width", "1e9"]] {
        let told = refused(&["--to", "svg", size[0], size[1]]);
        assert!(told.contains("50 to 40000 pixels"), "{told}");
    }
}

#[test]
#[cfg(not(feature = "png"))]
fn without_the_feature_png_it_says_how_to_get_it() {
    let told = refused(&["-o", "picture.png"]);
    assert!(
        told.contains("--features png") && told.contains("--to svg"),
        "{told}"
    );
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("one.svg");
    let file = path.to_str().expect("UTF-8");
    let ran = quidit(&[
        "--demo",
        "render",
        "--contradiction",
        "fire-caused-outage~no-link",
        "-o",
        file,
    ])
    .run();
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let names = || {
        std::fs::read_dir(folder.path())
            .expect("the folder")
            .count()
    };
    assert_eq!(names(), 1, "only the picture is there");
    assert!(
        std::fs::read_to_string(&path)
            .expect("the picture")
            .ends_with("</svg>\n")
    );
    let absent = folder.path().join("no-such-folder/one.svg");
    let told = refused(&["-o", absent.to_str().expect("UTF-8")]);
    assert!(told.contains("cannot be written"), "{told}");
    assert!(told.contains("help: name another place"), "{told}");
    assert!(!told.contains("at path"), "{told}");
    assert_eq!(names(), 1);
}

#[test]
fn an_absent_graphviz_is_told_and_replaced() {
    let ran = quidit(&[
        "--demo", "--lang", "en", "render", "--to", "svg", "--topic", "ovhcloud", "--engine", "dot",
    ])
    .with("PATH", "")
    .run();
    assert_eq!(ran.code, 0);
    assert!(
        ran.err
            .contains("note: Graphviz was not used: no program `dot` is found"),
        "{}",
        ran.err
    );
    let own = quidit(&[
        "--demo", "--lang", "en", "render", "--to", "svg", "--topic", "ovhcloud",
    ])
    .run();
    assert_eq!(ran.out, own.out);
}

#[test]
fn a_picture_to_keep_must_be_there_and_hold_places() {
    let told = refused(&["--to", "svg", "--keep", "no-such-picture.svg"]);
    assert!(
        told.contains("`no-such-picture.svg` could not be read"),
        "{told}"
    );
    let here = crate::command::root().join("Cargo.toml");
    let told = refused(&["--to", "svg", "--keep", here.to_str().expect("a path")]);
    assert!(told.contains("holds no place of a card"), "{told}");
}

#[test]
fn a_paper_has_one_size() {
    let told = refused(&["--to", "svg", "--paper", "a4", "--width", "900"]);
    assert!(told.contains("--paper"), "{told}");
}

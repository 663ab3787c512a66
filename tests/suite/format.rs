//! The canonical text: cases as files, then the laws of formatting on built and on damaged texts.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cases::ron_files;
use quidit::syntax::{MAX_DEPTH, Reason, format};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/format")
}

/// The value as RON itself reads it.
fn read(text: &str) -> Result<ron::Value, ron::error::SpannedError> {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[test]
fn each_case_has_its_canonical_text() {
    for case in ron_files(&folder()) {
        let text = fs::read_to_string(&case).unwrap();
        let formatted = format(&text).unwrap();
        let beside = case.with_extension("expected");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&beside, &formatted).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap();
        assert_eq!(formatted, expected, "{}", case.display());
        assert_eq!(
            format(&formatted).unwrap(),
            expected,
            "twice: {}",
            case.display()
        );
        assert_eq!(
            read(&formatted).unwrap(),
            read(&text).unwrap(),
            "{}",
            case.display()
        );
    }
}

#[test]
fn brackets_nest_to_the_limit_and_no_deeper() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(format(&nested(MAX_DEPTH)).is_ok());
    for depth in [MAX_DEPTH + 1, 127, 200, 100_000] {
        assert_eq!(
            format(&nested(depth)).unwrap_err().reason,
            Reason::TooDeep,
            "{depth}"
        );
    }
}

#[test]
fn what_is_not_ron_is_refused_at_its_mistake() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut refused = 0;
    for case in ron_files(&folder) {
        let text = fs::read_to_string(&case).unwrap();
        if read(&text).is_ok() {
            continue;
        }
        let fault = format(&text).unwrap_err();
        let mistake = crate::mistakes::mistake_in(&text).unwrap();
        assert_eq!(fault.at, mistake.span, "{}", case.display());
        assert!(
            matches!(fault.reason, Reason::Syntax { mistake: kind, .. } if kind == mistake.kind)
        );
        refused += 1;
    }
    assert!(refused > 70, "{refused}");
}

#[test]
fn the_documented_case_keeps_its_comments() {
    let manual = include_str!("../../docs/format.md");
    let sample = manual
        .split("```ron\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let formatted = format(sample).unwrap();
    assert_eq!(read(&formatted).unwrap(), read(sample).unwrap());
    assert_eq!(format(&formatted).unwrap(), formatted);
    for comment in sample.lines().filter_map(|line| line.split_once("// ")) {
        assert!(formatted.contains(comment.1.trim_end()), "{}", comment.1);
    }
}

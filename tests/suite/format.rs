//! The canonical text: cases as files, then the laws of formatting on built and on damaged texts.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cases::ron_files;
use quidit::notation::{MAX_DEPTH, Reason, format};

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

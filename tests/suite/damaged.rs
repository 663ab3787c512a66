//! Texts damaged at random: nothing panics, what RON refuses is refused, what it reads is kept.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use quidit::syntax::{Reason, find_mistake, format, offset_of, sections};

/// The signs that break RON most.
const NASTY: [&str; 20] = [
    "\"", "'", "(", ")", "[", "]", "{", "}", ",", ":", "/*", "*/", "//", "\\", "r#\"", "\n",
    "\u{201c}", "\u{a0}", "#![", "=",
];

static WHOLE: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files = crate::cases::ron_files(&root.join("format"));
    files.extend(crate::cases::ron_files(&root.join("mistakes")));
    let read = |file| {
        fs::read_to_string(file)
            .expect("a case is read")
            .chars()
            .collect()
    };
    files.into_iter().map(read).collect()
});

fn damage(chars: &mut Vec<char>, (how, from, length): (u8, usize, usize)) {
    let from = from % (chars.len() + 1);
    let to = (from + length).min(chars.len());
    match how {
        0 => drop(chars.drain(from..to)),
        1 => {
            let doubled: Vec<char> = chars[from..to].to_vec();
            chars.splice(to..to, doubled);
        }
        2 => chars[from..to].reverse(),
        _ => drop(chars.splice(from..from, NASTY[length % NASTY.len()].chars())),
    }
}

fn read(text: &str) -> Result<ron::Value, ron::error::SpannedError> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Every law that holds on any text.
fn assert_laws(text: &str) {
    let value = read(text);
    match (format(text), &value) {
        (Ok(formatted), Ok(value)) => {
            let again = read(&formatted).expect("what is written is RON");
            assert_eq!(format!("{again:?}"), format!("{value:?}"), "{text}");
            assert_eq!(format(&formatted).as_ref(), Ok(&formatted), "{text}");
        }
        (Ok(_), Err(refusal)) => {
            // A duplicate or a number out of bounds is a fault of the value, not of the writing.
            panic!("formatted, and refused by RON: {refusal}: {text}");
        }
        (Err(fault), value) => {
            assert!(
                fault.reason == Reason::TooDeep || value.is_err(),
                "{fault:?}: {text}"
            );
            assert!(text.get(fault.at.clone()).is_some(), "{fault:?}: {text}");
        }
    }
    if let Err(refusal) = value {
        let at = offset_of(text, refusal.span.end);
        let mistake = find_mistake(text, at, &refusal.code);
        assert!(
            text.get(mistake.span.clone()).is_some(),
            "{mistake:?}: {text}"
        );
    }
    for section in sections(text).unwrap_or_default() {
        assert!(
            text.get(section.value.clone()).is_some(),
            "{section:?}: {text}"
        );
        for record in section.records.unwrap_or_default() {
            assert!(text.get(record.clone()).is_some(), "{record:?}: {text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn damaged_cases_obey_the_laws(
        case: prop::sample::Index,
        harms in prop::collection::vec((0_u8..4, any::<usize>(), 1_usize..40), 1..6),
    ) {
        let mut chars = case.get(WHOLE.as_slice()).clone();
        for (how, from, length) in harms {
            damage(&mut chars, (how, from % 100_000, length));
        }
        assert_laws(&chars.into_iter().collect::<String>());
    }

    #[test]
    fn any_text_obeys_the_laws(parts in prop::collection::vec(0_usize..26, 0..40), word in "\\PC{0,8}") {
        let text: String = parts
            .into_iter()
            .map(|part| match part {
                0..20 => NASTY[part],
                20 => "Graph(",
                21 => "name: ",
                22 => "b'x'",
                23 => "1..",
                24 => "\u{feff}",
                _ => word.as_str(),
            })
            .collect();
        assert_laws(&text);
    }
}

#[test]
fn a_character_may_be_the_end_of_a_line() {
    for text in [
        "'\n'",
        "//\n'\n'//",
        "Graph(a: '\n', b: 1)",
        "Graph(a: ['\n'], // x\n b: 1)",
        "'\r\n'",
    ] {
        assert_laws(text);
    }
}

#[test]
fn long_runs_of_one_sign_are_passed_in_linear_time() {
    for sign in NASTY.iter().chain(&[
        "r", "b'", "/", "#", "‘ ", "\" ", "a ", "-", "Is(", "a:", "``",
    ]) {
        assert_laws(&sign.repeat(20_000));
        assert_laws(&format!("Graph(a: [{}", sign.repeat(20_000)));
    }
}

//! Argumentation frameworks: cases as files with their answers, and published answers.

use quidit::diagnose::{Message, Say};
use quidit::judge::dung::{
    Format, Framework, Limits, Semantics, SolveError, Task, extensions, grounded, parse_problem,
    solve,
};
use quidit::model::Language;
use quidit::words::Words;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder beside the suite whose names have one of the three extensions.
fn frameworks_in(folder: &str) -> Vec<(PathBuf, Format)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<(PathBuf, Format)> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| Some((path.clone(), Format::of_file_name(path.to_str()?)?)))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no framework in {}", folder.display());
    files
}

/// One line of an answer file: `DC-PR a => YES / w a`, where ` / ` ends a line of the answer.
fn answer_line(framework: &Framework, line: &str) -> String {
    let (question, _) = line.split_once("=>").expect("an answer line has `=>`");
    let question = question.trim();
    let (problem, argument) = match question.split_once(' ') {
        Some((problem, argument)) => (problem, Some(argument.trim())),
        None => (question, None),
    };
    let text = if problem == "COUNTS" {
        let counts = grounded(framework).counts();
        format!(
            "{} {} {}",
            counts.accepted, counts.rejected, counts.undecided
        )
    } else {
        let (task, semantics) = parse_problem(problem, argument, framework).unwrap();
        let answer = solve(framework, task, semantics, &Limits::default()).unwrap();
        answer.text(framework).trim_end().replace('\n', " / ")
    };
    format!("{question} => {text}")
}

#[test]
fn every_case_has_its_answers() {
    for (path, format) in frameworks_in("tests/dung") {
        let framework = Framework::read(&fs::read(&path).unwrap(), format).unwrap();
        let expected = fs::read_to_string(path.with_extension("answers")).unwrap();
        let lines = expected.lines().filter(|line| !line.starts_with('%'));
        for line in lines {
            assert_eq!(answer_line(&framework, line), line, "{}", path.display());
        }
    }
}

#[test]
fn every_damaged_file_has_its_error() {
    let words = [Language::En, Language::Fr].map(Words::new);
    for (path, format) in frameworks_in("tests/dung/damaged") {
        let error = Framework::read(&fs::read(&path).unwrap(), format)
            .expect_err(&format!("{} is damaged", path.display()));
        let fault = error.fault.message();
        let help = Message::new(format!("{}.help", fault.key));
        let mut text = format!("{error}\n");
        for words in &words {
            text += &format!("{}\n  {}\n", words.say(&fault), words.say(&help));
        }
        let beside = path.with_extension("error");
        if std::env::var_os("QUIDIT_BLESS").is_some() {
            fs::write(&beside, &text).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        assert_eq!(text, expected, "{}", path.display());
    }
}

/// Where published answers lie; `None`, said aloud, when they are not there.
fn published() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/argumentation");
    if folder.is_dir() {
        return Some(folder);
    }
    let required = std::env::var("QUIDIT_REQUIRE_ALL").is_ok_and(|value| value == "1");
    assert!(!required, "../shared/argumentation is required and absent");
    eprintln!("skipped: ../shared/argumentation is absent");
    None
}

/// Published extensions, sorted as ours are, counted from 0.
fn published_extensions(value: &Value) -> Vec<Vec<u32>> {
    let mut list: Vec<Vec<u32>> = value
        .as_array()
        .unwrap()
        .iter()
        .map(published_set)
        .collect();
    list.sort();
    list
}

fn published_set(value: &Value) -> Vec<u32> {
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap()).unwrap() - 1;
    let mut set: Vec<u32> = value.as_array().unwrap().iter().map(number).collect();
    set.sort_unstable();
    set
}

#[test]
fn published_answers_are_ours() {
    let Some(folder) = published() else { return };
    let text = fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&text).unwrap();
    let (mut files, mut lists) = (0, 0);
    for (name, answers) in expected.as_object().unwrap() {
        let framework = Framework::read(&fs::read(folder.join(name)).unwrap(), Format::Af).unwrap();
        grounded_agrees(name, &framework, answers);
        lists += extensions_agree(name, &framework, answers);
        files += 1;
    }
    assert!(
        files >= 20 && lists >= 90,
        "only {files} files and {lists} lists were compared"
    );
    eprintln!("compared: {files} frameworks, {lists} lists or counts of extensions");
}

fn grounded_agrees(name: &str, framework: &Framework, answers: &Value) {
    assert_eq!(
        u64::from(framework.argument_count()),
        answers["args"],
        "{name}: arguments"
    );
    assert_eq!(
        framework.attack_count() as u64,
        answers["attacks"],
        "{name}: attacks"
    );
    let labelling = grounded(framework);
    assert_eq!(
        labelling.accepted(),
        published_set(&answers["GR"]),
        "{name}: grounded"
    );
    let counts = labelling.counts();
    assert_eq!(
        counts.accepted as u64, answers["GR_counts"]["in"],
        "{name}: in"
    );
    assert_eq!(
        counts.rejected as u64, answers["GR_counts"]["out"],
        "{name}: out"
    );
    assert_eq!(
        counts.undecided as u64, answers["GR_counts"]["undec"],
        "{name}: undecided"
    );
}

/// Compares every list and count that is published; says how many there were.
fn extensions_agree(name: &str, framework: &Framework, answers: &Value) -> usize {
    let mut compared = 0;
    for semantics in Semantics::ALL {
        let code = semantics.code();
        let (list, count) = (answers.get(code), answers.get(format!("{code}_count")));
        if semantics == Semantics::Grounded || (list.is_none() && count.is_none()) {
            continue;
        }
        let ours = extensions(framework, semantics, &Limits::default()).unwrap();
        if let Some(list) = list.filter(|_| semantics == Semantics::Ideal) {
            assert_eq!(ours, [published_set(list)], "{name}: {code}");
            compared += 1;
        } else if let Some(list) = list {
            assert_eq!(ours, published_extensions(list), "{name}: {code}");
            compared += 1;
        }
        if let Some(count) = count {
            assert_eq!(ours.len() as u64, *count, "{name}: number of {code}");
            compared += 1;
        }
    }
    compared
}

/// `length` arguments, each of which attacks the next; the last the first in a ring.
fn ring(length: u32) -> Framework {
    let attacks: Vec<(u32, u32)> = (0..length).map(|at| (at, (at + 1) % length)).collect();
    Framework::new(length, &attacks).unwrap()
}

#[test]
fn long_chains_and_rings_need_no_stack() {
    let length = 60_000;
    let attacks: Vec<(u32, u32)> = (1..length).map(|at| (at - 1, at)).collect();
    let chain = Framework::new(length, &attacks).unwrap();
    assert_eq!(grounded(&chain).counts().accepted, length as usize / 2);
    let mut attacks = attacks;
    attacks.push((1, 0));
    let open_chain = Framework::new(length, &attacks).unwrap();
    let limits = Limits::default();
    let preferred = extensions(&open_chain, Semantics::Preferred, &limits).unwrap();
    assert_eq!(
        preferred.iter().map(Vec::len).collect::<Vec<_>>(),
        [30_000, 30_000]
    );
    assert_eq!(
        extensions(&ring(length), Semantics::Stable, &limits),
        Err(SolveError::ComponentTooLarge {
            found: length as usize,
            limit: limits.component
        })
    );
}

/// Twenty pairs that attack each other: 2^20 preferred extensions.
fn twenty_pairs() -> Framework {
    let pairs: Vec<(u32, u32)> = (0..40).map(|at| (at, at ^ 1)).collect();
    Framework::new(40, &pairs).unwrap()
}

/// The error that the search for all extensions of the pairs ends with.
fn error_of_pairs(semantics: Semantics, limits: &Limits) -> SolveError {
    extensions(&twenty_pairs(), semantics, limits).unwrap_err()
}

#[test]
fn a_limit_is_an_error_and_never_a_shorter_answer() {
    let limits = Limits::default();
    for semantics in [Semantics::Complete, Semantics::Preferred, Semantics::Stable] {
        let error = error_of_pairs(semantics, &limits);
        let limit = limits.extensions;
        assert_eq!(error, SolveError::TooManyExtensions { limit });
    }
    let narrow = Limits {
        extensions: 1 << 20,
        listed: 1_000,
        ..limits
    };
    let error = error_of_pairs(Semantics::Stable, &narrow);
    assert!(matches!(error, SolveError::TooMuchToList { .. }), "{error}");
    let tiny = Limits {
        component: 1,
        ..limits
    };
    let error = error_of_pairs(Semantics::Preferred, &tiny);
    assert_eq!(error, SolveError::ComponentTooLarge { found: 2, limit: 1 });
    let hasty = Limits {
        conflicts: 0,
        ..limits
    };
    let error = error_of_pairs(Semantics::Preferred, &hasty);
    assert_eq!(error, SolveError::TooHard { limit: 0 });
}

#[test]
fn what_needs_no_list_meets_no_limit_of_lists() {
    let (framework, limits) = (twenty_pairs(), Limits::default());
    let ideal = extensions(&framework, Semantics::Ideal, &limits);
    assert_eq!(ideal, Ok(vec![Vec::new()]));
    let one = solve(
        &framework,
        Task::Credulous(7),
        Semantics::Preferred,
        &limits,
    )
    .unwrap();
    assert!(one.text(&framework).starts_with("YES\nw "));
    let absent = solve(
        &framework,
        Task::Sceptical(40),
        Semantics::Grounded,
        &limits,
    );
    let error = SolveError::NoSuchArgument {
        number: 41,
        arguments: 40,
    };
    assert_eq!(absent, Err(error));
    let roomy = Limits {
        extensions: 1 << 12,
        ..limits
    };
    let twelve: Vec<(u32, u32)> = (0..24).map(|at| (at, at ^ 1)).collect();
    let twelve = Framework::new(24, &twelve).unwrap();
    assert_eq!(
        extensions(&twelve, Semantics::Stable, &roomy)
            .unwrap()
            .len(),
        1 << 12
    );
}

#[test]
fn a_problem_is_a_task_and_a_semantics() {
    let framework = Framework::read(b"a\nb\n#\na b\n", Format::Tgf).unwrap();
    let parse = |text, argument| {
        parse_problem(text, argument, &framework).map_err(|error| error.to_string())
    };
    assert_eq!(
        parse("ds-sst", Some("b")),
        Ok((Task::Sceptical(1), Semantics::SemiStable))
    );
    assert_eq!(
        parse("SE-semi-stable", None),
        Ok((Task::One, Semantics::SemiStable))
    );
    assert_eq!(
        parse("DC-PR", Some("c")),
        Err("no argument is called `c`".to_owned())
    );
    for (text, argument) in [("XX-PR", None), ("SE", None), ("SE-XX", None), ("", None)] {
        assert!(
            parse(text, argument)
                .unwrap_err()
                .contains("is not a problem"),
            "{text}"
        );
    }
    assert!(parse("DC-PR", None).unwrap_err().contains("none is named"));
    assert!(
        parse("EE-PR", Some("a"))
            .unwrap_err()
            .contains("`a` is named")
    );
}

#[test]
fn a_framework_made_by_hand_is_checked() {
    let error = Framework::new(2, &[(0, 1), (2, 0)]).unwrap_err();
    assert_eq!(error.to_string(), "argument 3 does not exist: there are 2");
    let (text, framework) = (
        String::from("p af 2\n1 2\n"),
        Framework::new(2, &[(0, 1)]).unwrap(),
    );
    assert_eq!(framework.write(Format::Af), text);
    assert!(framework.attacked_by(9).is_empty());
    assert_eq!(framework.argument("2"), Some(1));
    assert_eq!(framework.argument("3"), None);
}

//! What `check` says: one folder for each code, the fault in a file, the expected words beside it.
//!
//! A case may begin with comments that give it texts and limits:
//! `//@ text blog: The words of the source` and `//@ limit records 3`. A line that ends with
//! `//~ E0102 some words` expects that code there, with those words in its English message.
//! `QUIDIT_BLESS=1` writes the expected files anew.
use crate::cases::ron_files;
use quidit::check::{Checked, Texts, check, codes, page};
use quidit::diagnose::{Diagnostic, Files, Message, Say, Severity, write_json, write_text};
use quidit::model::{Language, SourceId};
use quidit::notation::{Limits, Loaded, load, read_folder};
use quidit::words::Words;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")
}

/// The texts and limits that a case gives in its comments.
fn settings(text: &str) -> (Texts, Limits) {
    let (mut texts, mut limits) = (Texts::default(), Limits::default());
    for line in text.lines() {
        if let Some((id, words)) = line
            .strip_prefix("//@ text ")
            .and_then(|l| l.split_once(": "))
        {
            let id = SourceId::parse(id).expect("the id of a source");
            texts.insert(id, words.replace("\\n", "\n"));
        }
        let Some(limit) = line.strip_prefix("//@ limit ") else {
            continue;
        };
        let mut words = limit.split(' ');
        let name = words.next().expect("a limit");
        let number = words.next().expect("its number").parse().expect("a number");
        match name {
            "file_bytes" => limits.file_bytes = number,
            "records" => limits.records = number,
            "text_bytes" => limits.text_bytes = number,
            other => panic!("there is no limit {other}"),
        }
    }
    (texts, limits)
}

fn read(file: &Path) -> Checked {
    let text = String::from_utf8_lossy(&fs::read(file).expect("a case is read")).into_owned();
    let (texts, limits) = settings(&text);
    let loaded = read_folder(file, &limits).expect("a case is read");
    let own = Texts::read(&loaded, None, &limits).expect("no folder is named");
    let texts = match own.unread().is_empty() {
        true => texts,
        false => own,
    };
    check(loaded, &texts)
}

/// Files whose paths do not name this machine.
fn shown(checked: &Checked) -> Files {
    let mut files = Files::default();
    for file in checked.files().iter() {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        files.add(name, file.text.as_str());
    }
    files
}

fn rendered(checked: &Checked, language: Language) -> String {
    let words = Words::new(language);
    let mut out = Vec::new();
    let list = &checked.diagnostics;
    write_text(
        &mut out,
        list,
        (&shown(checked), &words),
        Default::default(),
    )
    .expect("memory");
    let text = String::from_utf8(out).expect("UTF-8");
    text.replace(&format!("{}/", folder().to_string_lossy()), "tests/check/")
}

/// The lines that expect a code: (line, code, words).
fn expected(text: &str) -> BTreeSet<(usize, String, String)> {
    let mut expected = BTreeSet::new();
    for (line, text) in (1..).zip(text.lines()) {
        for mark in text.split("//~ ").skip(1) {
            let (code, words) = mark.trim().split_once(' ').unwrap_or((mark.trim(), ""));
            expected.insert((line, code.to_owned(), words.to_owned()));
        }
    }
    expected
}

/// What a case has and does not expect, and what it expects and does not have.
fn surprises(file: &Path, checked: &Checked) -> Vec<String> {
    let words = Words::new(Language::En);
    let text = String::from_utf8_lossy(&fs::read(file).expect("a case is read")).into_owned();
    let mut open = expected(&text);
    let mut surprises = Vec::new();
    for found in &checked.diagnostics {
        let place = checked.files().position(found.span);
        let line = place.map_or(0, |place| place.line);
        let (id, said) = (found.code.id, words.say(&found.message));
        let fits = |(at, code, part): &&(usize, String, String)| {
            *at == line && *code == id && said.contains(part.as_str())
        };
        match open.iter().find(fits).cloned() {
            Some(fitting) => drop(open.remove(&fitting)),
            None => surprises.push(format!(
                "{}:{line}: not expected: {id} {said}",
                file.display()
            )),
        }
    }
    let missed = open
        .iter()
        .map(|one| format!("{}: not found: {one:?}", file.display()));
    surprises.extend(missed);
    surprises
}

/// Every message has words in both languages.
fn assert_said(file: &Path, found: &Diagnostic) {
    let labels = found.labels.iter().map(|label| &label.message);
    let messages = [&found.message]
        .into_iter()
        .chain(labels)
        .chain(&found.notes);
    for message in messages.chain(&found.help) {
        for language in [Language::Fr, Language::En] {
            let words = Words::new(language);
            assert_ne!(words.say(message), message.key, "{}", file.display());
        }
    }
}

#[test]
fn every_case_is_told_as_expected() {
    let mut surprised = Vec::new();
    for code in codes() {
        let cases = ron_files(&folder().join(code.id));
        assert!(!cases.is_empty(), "no case for {}", code.id);
        for file in cases {
            let checked = read(&file);
            surprised.extend(surprises(&file, &checked));
            if !checked
                .diagnostics
                .iter()
                .any(|found| found.code.id == code.id)
            {
                surprised.push(format!("{}: no {}", file.display(), code.id));
            }
            for found in &checked.diagnostics {
                assert_said(&file, found);
            }
            surprised.extend(differences(&file, &checked));
        }
    }
    assert!(surprised.is_empty(), "{}", surprised.join("\n"));
}

/// How the words differ from those beside the case.
fn differences(file: &Path, checked: &Checked) -> Vec<String> {
    let mut differences = Vec::new();
    for language in [Language::Fr, Language::En] {
        let beside = file.with_extension(format!("{}.txt", language.code()));
        let text = rendered(checked, language);
        if std::env::var_os("QUIDIT_BLESS").is_some() {
            fs::write(&beside, &text).expect("an expected file is written");
        }
        let wanted = fs::read_to_string(&beside).unwrap_or_default();
        if text != wanted {
            let path = beside.display();
            differences.push(format!("{path}: expected\n{wanted}\nbut told\n{text}"));
        }
    }
    differences
}

#[test]
fn every_folder_of_cases_belongs_to_a_code() {
    let known: BTreeSet<&str> = codes().iter().map(|code| code.id).collect();
    for entry in fs::read_dir(folder()).expect("the folder of cases is read") {
        let name = entry.expect("an entry is read").file_name();
        assert!(known.contains(&*name.to_string_lossy()), "{name:?}");
    }
}

/// The text of a source in an example of the manual: `// blog.txt: The words`.
fn texts_of_example(text: &str) -> Texts {
    let mut texts = Texts::default();
    for line in text.lines().filter_map(|line| line.strip_prefix("// ")) {
        let (name, words) = line.split_once(".txt: ").expect("a text of a source");
        texts.insert(SourceId::parse(name).expect("an id"), words);
    }
    texts
}

fn checked_example(text: &str) -> Checked {
    let mut files = Files::default();
    files.add("example.ron", text);
    let loaded = load(files, &Limits::default());
    let unread = Texts::read(&loaded, None, &Limits::default()).expect("no folder is named");
    match unread.unread().is_empty() {
        true => check(loaded, &texts_of_example(text)),
        false => check(loaded, &unread),
    }
}

#[test]
fn the_examples_of_the_manual_have_the_fault_and_then_do_not() {
    for code in codes() {
        for language in [Language::Fr, Language::En] {
            let page = page(code, language, &Words::new(language));
            let Some([wrong, right]) = page.example else {
                continue;
            };
            let has = |text| {
                let checked = checked_example(text);
                let graver = checked.diagnostics.iter().find(|found| {
                    found.code.severity == Severity::Error && found.code.id != code.id
                });
                assert!(graver.is_none(), "{} {graver:?}", code.id);
                checked
                    .diagnostics
                    .iter()
                    .any(|found| found.code.id == code.id)
            };
            assert!(has(wrong), "{} {language}: the fault is not found", code.id);
            // Of a text that is looked for on the disk, only the absence can be shown here.
            assert!(
                code.id == "W0208" || !has(right),
                "{} {language}: not repaired",
                code.id
            );
        }
    }
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let checked = read(&folder().join("E0102/near.ron"));
    let mut out = Vec::new();
    let words = Words::new(Language::En);
    write_json(&mut out, &checked.diagnostics, &shown(&checked), &words).expect("memory");
    let list: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_slice(&out).expect("an array of objects");
    let first = list
        .iter()
        .find(|one| one["code"] == "E0102")
        .expect("the fault is found");
    let keys: Vec<&str> = first.keys().map(String::as_str).collect();
    let mut wanted = [
        "code", "severity", "file", "line", "column", "start", "end", "message", "help",
    ];
    wanted.sort_unstable();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, wanted);
    let text = &checked.files().get(0).expect("one file").text;
    let at = |key: &str| usize::try_from(first[key].as_u64().expect("a number")).expect("small");
    assert_eq!(&text[at("start")..at("end")], "\"blanqer\"");
    assert_eq!(first["severity"], "error");
}

fn case_of(text: &str) -> Loaded {
    let mut files = Files::default();
    files.add("case.ron", text);
    load(files, &Limits::default())
}

#[test]
fn thousands_of_diagnostics_are_counted_where_they_are_not_shown() {
    let mut text = String::from("Graph(claims: [\n");
    for number in 0..5000 {
        text.push_str(&format!(
            "(id: \"c{number}\", kind: Forecast, text: \"t\"),\n"
        ));
    }
    text.push_str("])");
    let checked = check(case_of(&text), &Texts::default());
    assert_eq!(checked.diagnostics.len(), 10_000);
    let shown = rendered(&checked, Language::En);
    assert!(
        shown.contains("and 9,950 more") || shown.contains("and 9950 more"),
        "{shown}"
    );
    assert!(shown.lines().count() < 1000);
}

#[test]
fn a_hostile_text_reaches_no_terminal() {
    let text = "Graph(actors: [(id: \"\u{1b}[31mx\u{202e}\", name: \"\u{7}\", kind: Person)])";
    let checked = check(case_of(text), &Texts::default());
    let shown = rendered(&checked, Language::Fr);
    let hostile = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!shown.contains(hostile), "{shown:?}");
}

#[test]
fn a_file_that_cannot_be_cut_hides_only_its_own_faults() {
    let mut files = Files::default();
    files.add(
        "a.ron",
        "Graph(actors: [(id: \"lea\", name: \"Léa\", kind: Person)]",
    );
    files.add(
        "b.ron",
        "Graph(sources: [(id: \"s\", kind: Article, by: \"lea\", date: \"never\")])",
    );
    let checked = check(load(files, &Limits::default()), &Texts::default());
    let ids: Vec<&str> = checked
        .diagnostics
        .iter()
        .map(|found| found.code.id)
        .collect();
    assert_eq!(
        ids,
        ["E0005", "E0022"],
        "no reference to `lea` is called unknown"
    );
}

#[test]
fn a_message_never_lacks_an_argument() {
    for code in codes() {
        for file in ron_files(&folder().join(code.id)) {
            for found in &read(&file).diagnostics {
                let mut all: Vec<&Message> = vec![&found.message];
                all.extend(found.notes.iter().chain(&found.help));
                for message in all {
                    let said = Words::new(Language::En).say(message);
                    assert!(!said.contains("{$"), "{}: {said}", file.display());
                }
            }
        }
    }
}

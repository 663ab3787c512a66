//! Cases damaged at random: there is always a diagnostic or a graph, and every diagnostic is told.
//!
//! `QUIDIT_DAMAGED=20000` tries more files than the few hundred of every run.
use crate::cases::ron_files;
use quidit::check::{Checked, Texts, check};
use quidit::diagnose::{Files, Say, Severity, write_json, write_text};
use quidit::model::Language;
use quidit::notation::{Limits, load, read_folder};
use quidit::words::Words;
use std::fs;
use std::path::{Path, PathBuf};

/// A small generator of its own (xorshift), so that a failing try can be tried again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most.max(1) as u64)).expect("small")
    }
}

/// Deletes, doubles, swaps or overwrites some bytes.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(3) {
        let from = dice.below(bytes.len());
        let to = (from + 1 + dice.below(12)).min(bytes.len());
        match dice.below(5) {
            0 => drop(bytes.drain(from..to)),
            1 => {
                let again = bytes[from..to].to_vec();
                bytes.splice(to..to, again);
            }
            2 => bytes[from..to].reverse(),
            3 => {
                let other = dice.below(bytes.len());
                bytes.swap(from, other);
            }
            _ => bytes[from] = b"\"'()[]{},:/\\#\x00\xff"[dice.below(15)],
        }
        if bytes.is_empty() {
            bytes.push(b' ');
        }
    }
}

fn whole_cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = ron_files(&root.join("examples/canteen"));
    // The whole case of the project is larger: each of its files by itself.
    files.extend(ron_files(&root.join("graph")));
    files
}

fn assert_told(checked: &Checked, name: &str, languages: &[Words]) {
    let errors = checked.diagnostics.iter();
    let errors = errors.filter(|found| found.code.severity == Severity::Error);
    assert_eq!(checked.graph.is_err(), errors.count() > 0, "{name}");
    for found in &checked.diagnostics {
        let file = checked
            .files()
            .get(found.span.file)
            .expect("each fault stands in a file");
        let range = found.span.range();
        assert!(
            file.text.get(range).is_some(),
            "{name}: {found:?} cuts a character"
        );
    }
    for words in languages {
        let mut out = Vec::new();
        let list = &checked.diagnostics;
        for found in list {
            assert_ne!(words.say(&found.message), found.message.key, "{name}");
        }
        write_text(&mut out, list, (checked.files(), words), Default::default()).expect("memory");
        write_json(&mut out, list, checked.files(), words).expect("memory");
    }
}

fn tries() -> usize {
    let wanted = std::env::var("QUIDIT_DAMAGED").ok();
    wanted.and_then(|number| number.parse().ok()).unwrap_or(300)
}

#[test]
fn a_damaged_case_gives_a_diagnostic_or_a_graph() {
    let cases: Vec<(PathBuf, Vec<u8>)> = whole_cases()
        .into_iter()
        .map(|path| (path.clone(), fs::read(path).expect("a case is read")))
        .collect();
    let folder = tempfile::tempdir().expect("a folder of its own");
    let languages = [Language::Fr, Language::En].map(Words::new);
    let (mut graphs, mut on_disk) = (0, 0);
    for number in 0..tries() {
        let mut dice = Dice(0x9e37_79b9 + number as u64 * 7919);
        // Every other try is of the small case, which holds together by itself.
        let which = if number % 2 == 0 {
            0
        } else {
            number / 2 % cases.len()
        };
        let (path, whole) = &cases[which];
        let mut bytes = whole.clone();
        damage(&mut bytes, &mut dice);
        let name = format!("try {number} of {}", path.display());
        let limits = Limits::default();
        let loaded = match String::from_utf8(bytes) {
            Ok(text) => {
                let mut files = Files::default();
                files.add("case.ron", text);
                load(files, &limits)
            }
            Err(error) => {
                on_disk += 1;
                let file = folder.path().join("case.ron");
                fs::write(&file, error.into_bytes()).expect("a damaged file is written");
                read_folder(&file, &limits).expect("a damaged file is read")
            }
        };
        let checked = check(loaded, &Texts::default());
        graphs += usize::from(checked.graph.is_ok());
        assert_told(&checked, &name, &languages);
    }
    println!(
        "{} damaged files: {graphs} graphs, {on_disk} not UTF-8",
        tries()
    );
}

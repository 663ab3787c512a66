//! The pages under test: made by the built program, once each.
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::time::UNIX_EPOCH;

/// The folder of the pages, under `target`: one for each built program, so that a page is made
/// once even where each test is a process of its own.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let program = std::fs::metadata(env!("CARGO_BIN_EXE_quidit")).expect("the program is built");
    let time = program
        .modified()
        .ok()
        .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let mine = time.unwrap_or_default().as_millis().to_string();
    for old in std::fs::read_dir(&all).into_iter().flatten().flatten() {
        if old.file_name() != *mine {
            drop(std::fs::remove_dir_all(old.path()));
        }
    }
    let folder = all.join(mine);
    std::fs::create_dir_all(&folder).expect("a folder for the pages");
    folder
});

/// The case that ships, for pupils, in French.
pub(crate) static PUPIL: LazyLock<PathBuf> =
    LazyLock::new(|| made("pupil", &["--demo", "--for", "pupil"]));
/// The same for teachers.
pub(crate) static TEACHER: LazyLock<PathBuf> =
    LazyLock::new(|| made("teacher", &["--demo", "--for", "teacher"]));
/// For pupils, in French and English.
pub(crate) static BOTH: LazyLock<PathBuf> = LazyLock::new(|| {
    let wanted = ["--demo", "--for", "pupil", "--both-languages"];
    made("both", &wanted)
});
/// The case whose every word is markup.
pub(crate) static HOSTILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let case = root().join("tests/suite/page/hostile.ron");
    made(
        "hostile",
        &["--graph", &case.display().to_string(), "--for", "teacher"],
    )
});
/// Sixty records, 27 of them claims.
pub(crate) static SIXTY: LazyLock<PathBuf> = LazyLock::new(|| {
    let case = written("sixty", &crate::generate::case(27));
    made("sixty", &["--graph", &case, "--for", "teacher"])
});
/// A thousand claims.
pub(crate) static THOUSAND: LazyLock<PathBuf> = LazyLock::new(|| {
    let case = written("thousand", &crate::generate::case(1_000));
    made("thousand", &["--graph", &case, "--for", "teacher"])
});

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A case written to a file; its path.
pub(crate) fn written(name: &str, case: &str) -> String {
    let path = FOLDER.join(format!("{name}.ron"));
    if std::fs::read_to_string(&path).ok().as_deref() != Some(case) {
        // A page of an older case would be taken for this one's.
        drop(std::fs::remove_file(path.with_extension("html")));
        std::fs::write(&path, case).expect("the case is written");
    }
    path.display().to_string()
}

/// A page made by `quidit explore`, unless this program has made it before.
pub(crate) fn made(name: &str, arguments: &[&str]) -> PathBuf {
    let path = FOLDER.join(format!("{name}.html"));
    if path.is_file() {
        return path;
    }
    let out = path.display().to_string();
    let mut all = vec!["explore", "-o", &out, "--lang", "fr"];
    all.extend(arguments);
    ran(&all);
    path
}

/// The same, made anew each time.
pub(crate) fn made_anew(name: &str, arguments: &[&str]) -> PathBuf {
    drop(std::fs::remove_file(FOLDER.join(format!("{name}.html"))));
    made(name, arguments)
}

/// What the program answers on the case that ships, as JSON.
pub(crate) fn answer(arguments: &[&str]) -> Value {
    let mut all = arguments.to_vec();
    all.extend(["--demo", "--format", "json", "--lang", "fr"]);
    serde_json::from_slice(&ran(&all)).expect("the answer is JSON")
}

fn ran(arguments: &[&str]) -> Vec<u8> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_quidit"));
    let output = program.args(arguments).current_dir(root()).output();
    let output = output.expect("the program starts");
    // 1 is an answer too: something was found.
    let code = output.status.code();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(code, Some(0 | 1)), "{arguments:?}: {told}");
    output.stdout
}

//! The cases of a folder of tests.

use std::fs;
use std::path::{Path, PathBuf};

/// The RON files of a folder, in order of name.
pub(crate) fn ron_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of cases is read");
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry is read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .collect();
    found.sort();
    found
}

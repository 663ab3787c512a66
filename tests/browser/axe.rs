//! axe-core: taken from npm when the tests run, kept under `target`, never committed.
use crate::driver::on_path;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The text of axe-core; `None` where npm is absent or brings nothing.
pub(crate) fn source() -> Option<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    let script = folder.join("package").join("axe.min.js");
    if !script.is_file() {
        fetch(&folder)?;
    }
    fs::read_to_string(script).ok()
}

fn fetch(folder: &Path) -> Option<()> {
    fs::create_dir_all(folder).ok()?;
    let mut npm = Command::new(on_path(&["npm"])?);
    let packed = npm.args(["pack", "axe-core@4", "--silent"]);
    packed.current_dir(folder).output().ok()?;
    let archive = fs::read_dir(folder).ok()?.flatten().map(|one| one.path());
    let archive: PathBuf = archive
        .into_iter()
        .find(|path| path.extension().is_some_and(|end| end == "tgz"))?;
    let mut tar = Command::new(on_path(&["tar"])?);
    let unpacked = tar.arg("-xzf").arg(archive).arg("package/axe.min.js");
    let done = unpacked.current_dir(folder).status().ok()?;
    done.success().then_some(())
}

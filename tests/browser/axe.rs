//! axe-core: taken from npm when the tests run, one version by its hash, kept under `target`, never
//! committed.
use crate::driver::on_path;
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha512};
use std::fs;
use std::path::Path;
use std::process::Command;

const VERSION: &str = "4.14.1";
/// What npm gives as the integrity of that version.
const SHA512: &str =
    "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";

/// The text of axe-core; `None` where nothing brings it.
///
/// # Panics
/// When what came is not what was asked for.
pub(crate) fn source() -> Option<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    let name = format!("axe-core-{VERSION}.tgz");
    let archive = folder.join(&name);
    fs::create_dir_all(&folder).ok()?;
    if !archive.is_file() {
        by_npm(&folder).or_else(|| by_curl(&folder, &name))?;
    }
    let found = Base64::encode_string(&Sha512::digest(fs::read(&archive).ok()?));
    assert_eq!(found, SHA512, "{name} is not the one that was asked for");
    let mut tar = Command::new(on_path(&["tar"])?);
    let unpacked = tar.arg("-xzOf").arg(&archive).arg("package/axe.min.js");
    let out = unpacked.output().ok()?;
    out.status.success().then_some(())?;
    String::from_utf8(out.stdout).ok()
}

fn by_npm(folder: &Path) -> Option<()> {
    let mut npm = Command::new(on_path(&["npm"])?);
    let packed = npm.args(["pack", "--silent", &format!("axe-core@{VERSION}")]);
    let out = packed.current_dir(folder).output().ok()?;
    out.status.success().then_some(())
}

/// Where npm is not installed: the same file from the same registry.
fn by_curl(folder: &Path, name: &str) -> Option<()> {
    let mut curl = Command::new(on_path(&["curl"])?);
    let address = format!("https://registry.npmjs.org/axe-core/-/{name}");
    let out = curl
        .args(["-fsSL", "--retry", "3", &address])
        .output()
        .ok()?;
    out.status.success().then_some(())?;
    fs::write(folder.join(name), out.stdout).ok()
}

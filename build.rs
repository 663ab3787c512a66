//! Lists the files of the case that ships, so that the binary can answer from it anywhere.
use std::{env, fmt::Write as _, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=graph");
    let mut paths: Vec<_> = fs::read_dir("graph")
        .map(|entries| {
            entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .collect()
        })
        .unwrap_or_default();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets the folder of the manifest");
    let mut list = String::from("&[\n");
    for path in &paths {
        let shown = path.to_string_lossy().replace('\\', "/");
        let whole = Path::new(&root).join(path);
        writeln!(list, "    ({shown:?}, include_str!({whole:?})),").expect("a String takes it all");
    }
    list.push_str("]\n");
    let out = env::var("OUT_DIR").expect("cargo sets the folder of build scripts");
    fs::write(Path::new(&out).join("demo.rs"), list).expect("the folder of build scripts takes it");
}

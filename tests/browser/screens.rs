//! Pictures of every screen, for the eye: on a school's screen, a telephone, in the dark, on paper.
use crate::browser::Browser;
use crate::cases::{PUPIL, TEACHER};
use serde_json::Value;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

tests![every_screen_as_a_picture];

/// Writes them to the folder of QUIDIT_SCREENS, or under `target`.
fn every_screen_as_a_picture(browser: &Browser) {
    let folder = env::var_os("QUIDIT_SCREENS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens"));
    // Beside each other, as those of one browser are looked at by themselves.
    let folder = match browser.name() {
        "Chromium" => folder,
        other => folder.join(other.to_lowercase()),
    };
    fs::create_dir_all(&folder).expect("a folder for the pictures");
    let face = "face/fire-caused-outage~fire-caused-outage";
    let mut addresses = vec![
        "recherche?q=incendie".to_owned(),
        "claim/fire-caused-outage".to_owned(),
        face.to_owned(),
    ];
    browser.open(&PUPIL, "");
    let kinds: Vec<String> =
        browser.ask("return kinds().filter(id => !/^(recherche|claim|face)/.test(id))");
    addresses.extend(kinds);
    addresses.extend(["actor/blanquer", "source/s004"].map(str::to_owned));
    let write = |name: &str, bytes: &[u8]| {
        fs::write(folder.join(name), bytes).expect("a picture is written");
    };
    for address in &addresses {
        let name = address.replace(['/', '~', '?', '='], "-");
        for (look, page, scheme, size) in [
            ("pupil-wide", &*PUPIL, "light", (1366, 768)),
            ("teacher-wide", &*TEACHER, "light", (1366, 768)),
            ("pupil-dark", &*PUPIL, "dark", (1366, 768)),
            ("teacher-dark", &*TEACHER, "dark", (1366, 768)),
            ("pupil-phone", &*PUPIL, "light", (390, 844)),
            ("teacher-phone", &*TEACHER, "dark", (390, 844)),
        ] {
            browser.open(page, "");
            browser.prefer(&[("prefers-color-scheme", scheme)]);
            browser.screen(size.0, size.1);
            browser.load(page, address);
            browser.later::<Value>("await tick()", &[]);
            write(&format!("{name}-{look}.png"), &browser.picture());
        }
        for (who, page) in [("pupil", &*PUPIL), ("teacher", &*TEACHER)] {
            browser.open(page, address);
            write(&format!("{name}-{who}-print.pdf"), &browser.pdf());
        }
    }
    println!("{} screens in {}", addresses.len(), folder.display());
}

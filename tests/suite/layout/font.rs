//! The committed table of advance widths is that of the font.

use std::fmt::Write as _;
use std::path::Path;

use ttf_parser::Face;

/// The characters that a picture in French or English is likely to hold: ASCII, Latin-1, Latin
/// Extended-A, some of Extended-B and the modifier letters, Greek, Cyrillic, general punctuation,
/// currencies, letter-like signs, arrows, mathematics and the shapes that mark cards and edges.
const WANTED: [(u32, u32); 14] = [
    (0x20, 0x7e),
    (0xa0, 0x17f),
    (0x192, 0x192),
    (0x218, 0x21b),
    (0x2c6, 0x2dd),
    (0x384, 0x3ce),
    (0x400, 0x45f),
    (0x2000, 0x203e),
    (0x20ac, 0x20ac),
    (0x2100, 0x215e),
    (0x2190, 0x21d5),
    (0x2200, 0x22a5),
    (0x2500, 0x2667),
    (0x2701, 0x276f),
];

fn table() -> String {
    let regular = Face::parse(dejavu::sans::regular(), 0).expect("the regular font parses");
    let bold = Face::parse(dejavu::sans::bold(), 0).expect("the bold font parses");
    let units = regular.units_per_em();
    assert_eq!(units, bold.units_per_em());
    let mut runs: Vec<(u32, Vec<(u16, u16)>)> = Vec::new();
    for code in WANTED.into_iter().flat_map(|(first, last)| first..=last) {
        let Some(pair) = advance(&regular, code).zip(advance(&bold, code)) else {
            continue;
        };
        match runs.last_mut() {
            Some((first, run)) if *first + run.len() as u32 == code => run.push(pair),
            _ => runs.push((code, vec![pair])),
        }
    }
    printed(units, &runs)
}

fn advance(face: &Face<'_>, code: u32) -> Option<u16> {
    face.glyph_hor_advance(face.glyph_index(char::from_u32(code)?)?)
}

fn printed(units: u16, runs: &[(u32, Vec<(u16, u16)>)]) -> String {
    let mut text = format!(
        "//! Advances: how wide the characters of DejaVu Sans 2.37 are; written by a test, not by hand.\n\
         \n\
         /// The units into which the em of the font is divided.\n\
         pub(super) const UNITS_PER_EM: f64 = {units}.0;\n\
         \n\
         /// Runs of characters: the code of the first, and for each its width in regular and in bold.\n\
         #[rustfmt::skip]\n\
         pub(super) const ADVANCES: &[(u32, &[(u16, u16)])] = &[\n"
    );
    for (first, run) in runs {
        let _ = writeln!(text, "    (0x{first:04x}, &[");
        for row in run.chunks(8) {
            let pairs: Vec<String> = row.iter().map(|(r, b)| format!("({r}, {b})")).collect();
            let _ = writeln!(text, "        {},", pairs.join(", "));
        }
        text += "    ]),\n";
    }
    text + "];\n"
}

/// Fails when the table is not that of the font; `QUIDIT_UPDATE=1` writes it anew.
#[test]
fn the_table_is_that_of_the_font() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/layout/advances.rs");
    let wanted = table();
    if std::env::var_os("QUIDIT_UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("the table can be written");
    }
    let found = std::fs::read_to_string(&path).expect("the table is there");
    assert!(
        found == wanted,
        "the table differs: run this test with QUIDIT_UPDATE=1"
    );
}

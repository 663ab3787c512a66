//! Reading: RON text to a checked graph, in MB/s, beside the RON parser alone on the same text.
//!
//! `cargo bench --bench read` makes a case of 20 MB; `QUIDIT_BENCH_MB=100` makes a larger one;
//! `QUIDIT_BENCH_OUT=DIR` writes the case there, for timing the binary on it.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints and may stop"
)]
#![expect(clippy::cast_precision_loss, reason = "sizes shown to people")]
#![expect(
    clippy::too_many_lines,
    reason = "one section of the case after the other"
)]

use quidit::{check, diagnose::Files, notation};
use std::fmt::Write as _;
use std::time::Instant;

fn main() {
    let megabytes: usize = std::env::var("QUIDIT_BENCH_MB")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(20);
    let text = case_of(megabytes * 1_000_000);
    if let Ok(folder) = std::env::var("QUIDIT_BENCH_OUT") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join("generated.ron"), &text).unwrap();
        return;
    }
    let size = text.len() as f64 / 1e6;
    for _ in 0..5 {
        once(&text, size);
    }
    println!(
        "peak memory: {:.1} times the text",
        peak_bytes() / (size * 1e6)
    );
    let start = Instant::now();
    let value: ron::Value = ron::from_str(&text).unwrap();
    drop(value);
    println!(
        "ron::Value alone: {:.1} MB/s",
        size / start.elapsed().as_secs_f64()
    );
}

fn once(text: &str, size: f64) {
    let mut files = Files::default();
    files.add("generated.ron", text);
    let start = Instant::now();
    let loaded = notation::load(files, &notation::Limits::default());
    let read = start.elapsed().as_secs_f64();
    let records = loaded.dataset.len();
    let checked = check::check(loaded, &check::Texts::default());
    let whole = start.elapsed().as_secs_f64();
    assert!(checked.graph.is_ok(), "{:?}", checked.diagnostics.first());
    println!(
        "{size:.1} MB, {records} records: read {:.1} MB/s, read and checked {:.1} MB/s",
        size / read,
        size / whole,
    );
}

/// A case like those of a newsroom: people, claims, statements with quotations, relations.
fn case_of(bytes: usize) -> String {
    let groups = bytes / 994;
    let (actors, sources) = (groups / 20 + 1, groups / 4 + 1);
    let mut text =
        String::from("Graph(\n    title: {\"fr\": \"Archives\", \"en\": \"Archive\"},\n");
    let mut section = |name: &str, count: usize, line: &dyn Fn(usize) -> String| {
        writeln!(text, "    {name}: [").unwrap();
        for at in 0..count {
            writeln!(text, "        ({}),", line(at)).unwrap();
        }
        text.push_str("    ],\n");
    };
    section("actors", actors, &|at| {
        format!(
            "id: \"actor-{at}\", name: \"Camille Durand {at}\", kind: Person, \
             role: {{\"fr\": \"porte-parole\", \"en\": \"spokesperson\"}}"
        )
    });
    section("sources", sources, &|at| {
        let relays = if at % 3 == 2 {
            format!(", relays: [\"source-{}\"]", at / 2)
        } else {
            String::new()
        };
        format!("id: \"source-{at}\", kind: Article, date: \"2021-04\"{relays}")
    });
    section("claims", groups, &|at| {
        format!(
            "id: \"claim-{at}\", kind: Fact, text: {{\"fr\": \"Le site numéro {at} était en panne \
             ce jour-là.\", \"en\": \"Site number {at} was down that day.\"}}"
        )
    });
    section("evidence", groups, &|at| {
        format!(
            "id: \"evidence-{at}\", kind: Testimony, text: {{\"fr\": \"Le témoin numéro {at} l'a \
             vu.\", \"en\": \"Witness {at} saw it.\"}}, offered_by: \"actor-{}\", \
             source: \"source-{}\"",
            at % actors,
            at % sources
        )
    });
    section("asserts", groups * 2, &|at| {
        let stance = if at % 5 == 0 { "Denies" } else { "Asserts" };
        format!(
            "actor: \"actor-{}\", claim: \"claim-{}\", stance: {stance}, reports: [(source: \
             \"source-{}\", quote: \"nous n'avons pas pu nous connecter de la matinée, dit le \
             témoin numéro {at}, ni à l'école ni à la maison\")]",
            at * 7 % actors,
            at / 2,
            at * 3 % sources
        )
    });
    section("supports", groups, &|at| {
        format!(
            "from: \"evidence-{at}\", to: \"claim-{at}\", because: {{\"fr\": \"Le témoin y \
             était.\", \"en\": \"The witness was there.\"}}"
        )
    });
    section("contradicts", groups / 2, &|at| {
        format!(
            "from: \"claim-{}\", to: \"claim-{}\", kind: Denial, because: {{\"fr\": \"Les deux ne \
             peuvent pas tenir.\", \"en\": \"Both cannot hold.\"}}",
            2 * at,
            2 * at + 1
        )
    });
    text.push_str(")\n");
    text
}

/// The most memory this process has held, in bytes; 0 where the system does not tell.
fn peak_bytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    let kilobytes = line
        .split_whitespace()
        .nth(1)
        .and_then(|word| word.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) * 1024.0
}

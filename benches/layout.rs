//! Measures the layout on generated claim-like scenes, beside Graphviz `dot` when it is installed.
//!
//! `cargo bench --bench layout`; with `LAYOUT_PICTURES=DIR` each picture is also drawn there.

#[path = "../tests/suite/layout/claim_like.rs"]
mod claim_like;
#[path = "../tests/suite/layout/dot.rs"]
mod dot;
#[path = "../tests/suite/layout/picture.rs"]
mod picture;

use std::time::Instant;

use claim_like::{Reading, claim_like};
use quidit::layout::{Measures, Placed, Scene, measure, place};

/// Beyond so many cards `dot` takes minutes.
const MOST_FOR_DOT: usize = 500;

fn main() {
    println!(
        "{:>5} {:8} {:4} {:4} {:>9} {:>9} {:>6} {:>6} {:>5} {:>5} {:>6} {:>9} {:>6}",
        "cards",
        "view",
        "seed",
        "by",
        "ms",
        "crossings",
        "undrC",
        "undrL",
        "ovlp",
        "l/c l/l",
        "aspect",
        "length",
        "bends"
    );
    let most = std::env::var("LAYOUT_MOST")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(5_000);
    for (cards, seeds) in [(24, 2), (60, 3), (150, 2), (500, 1), (5_000, 1)] {
        for seed in 1..=seeds {
            for reading in [Reading::Columns, Reading::Map] {
                if cards <= most {
                    compare(cards, seed, reading);
                }
            }
        }
    }
}

fn compare(cards: usize, seed: u64, reading: Reading) {
    let scene = claim_like(cards, seed, reading);
    let name = format!("{cards:>5} {:8} {seed:<4}", format!("{reading:?}"));
    let started = Instant::now();
    let ours = place(&scene);
    let spent = started.elapsed().as_secs_f64() * 1000.0;
    match ours {
        Ok(placed) => report((&name, "ours"), spent, (&scene, &placed)),
        Err(fault) => println!("{name} ours {fault}"),
    }
    if cards > MOST_FOR_DOT || std::env::var_os("LAYOUT_NO_DOT").is_some() {
        return;
    }
    let started = Instant::now();
    let theirs = dot::dot(&scene);
    let spent = started.elapsed().as_secs_f64() * 1000.0;
    match theirs {
        Some(placed) => report((&name, "dot"), spent, (&scene, &placed)),
        None => println!("{name} dot  skipped: `dot` is not installed, or failed"),
    }
}

fn report((name, by): (&str, &str), spent: f64, (scene, placed): (&Scene, &Placed)) {
    let Measures {
        crossings,
        under_cards,
        under_labels,
        card_overlaps,
        ..
    } = measure(scene, placed);
    let Measures {
        label_on_card,
        label_on_label,
        aspect,
        length,
        bends,
        ..
    } = measure(scene, placed);
    println!(
        "{name} {by:4} {spent:>9.1} {crossings:>9} {under_cards:>6} {under_labels:>6} \
         {card_overlaps:>5} {label_on_card:>3} {label_on_label:<3} {aspect:>5.2} {length:>9.0} {bends:>6}"
    );
    if let Some(folder) = std::env::var_os("LAYOUT_PICTURES") {
        let file = format!(
            "{}-{by}.svg",
            name.split_whitespace().collect::<Vec<_>>().join("-")
        );
        let path = std::path::Path::new(&folder).join(file);
        if let Err(fault) = std::fs::write(&path, picture::picture(scene, placed)) {
            println!("{}: {fault}", path.display());
        }
    }
}

//! Measures the layout on the views of the demonstration case and on generated claim-like scenes,
//! beside Graphviz `dot` when it is installed.
//!
//! `cargo bench --bench layout` prints a table; a number after `--` is the most cards to generate. With
//! `LAYOUT_PICTURES=DIR` each picture is drawn there, to be looked at.
#![allow(clippy::print_stdout, reason = "a bench prints its table")]

#[path = "../tests/suite/layout/claim_like.rs"]
mod claim_like;
#[path = "../tests/suite/layout/dot.rs"]
mod dot;
#[path = "../tests/suite/layout/picture.rs"]
mod picture;
#[path = "../tests/suite/render/views.rs"]
mod views;

use std::path::Path;
use std::time::Instant;

use claim_like::{Reading, claim_like};
use quidit::layout::{Placed, Scene, measure, place};
use quidit::model::Language;
use quidit::{check, demo, notation, render};

/// Beyond so many cards `dot` takes minutes.
const MOST_FOR_DOT: usize = 500;
/// The cards of the scenes, with the number of seeds.
const SCENES: [(usize, u64); 5] = [(24, 2), (60, 3), (150, 2), (500, 1), (5_000, 1)];

fn main() {
    println!(
        "cards view    seed by          ms crossings  under      overlaps    aspect    length  bends"
    );
    println!("                                             card label c/c l/c l/l");
    let most = std::env::args()
        .find_map(|word| word.parse().ok())
        .unwrap_or(usize::MAX);
    demonstration();
    for (cards, seeds) in SCENES.into_iter().filter(|scene| scene.0 <= most) {
        for seed in 1..=seeds {
            compare(cards, seed, Reading::Columns);
            compare(cards, seed, Reading::Map);
        }
    }
}

/// The views of the case that ships.
fn demonstration() {
    let loaded = notation::load(demo::files(), &notation::Limits::default());
    let Ok(graph) = check::check(loaded, &check::Texts::default()).graph else {
        return println!("the case that ships has an error");
    };
    for (name, view) in views::views(&graph, Language::Fr) {
        println!("{name}");
        let scene = render::scene(&view);
        both(
            &format!("{:>5} {:7}     ", scene.cards.len(), "case"),
            &scene,
        );
    }
}

fn compare(cards: usize, seed: u64, reading: Reading) {
    let scene = claim_like(cards, seed, reading);
    let name = format!("{cards:>5} {:7} {seed:>4}", format!("{reading:?}"));
    both(&name, &scene);
}

/// The scene as we place it and as `dot` does.
fn both(name: &str, scene: &Scene) {
    let cards = scene.cards.len();
    let runs = if cards <= 500 { 5 } else { 1 };
    match timed(runs, || place(scene)) {
        (spent, Ok(placed)) => report(&format!("{name} ours"), spent, (scene, &placed)),
        (_, Err(fault)) => println!("{name} ours {fault}"),
    }
    if cards > MOST_FOR_DOT {
        return;
    }
    match timed(1, || dot::dot(scene)) {
        (spent, Some(placed)) => report(&format!("{name} dot "), spent, (scene, &placed)),
        (_, None) => println!("{name} dot  skipped: `dot` is not installed, or failed"),
    }
}

/// The shortest time of some runs, in milliseconds, with the last result.
fn timed<T>(runs: usize, work: impl Fn() -> T) -> (f64, T) {
    let run = || {
        let started = Instant::now();
        let result = work();
        (started.elapsed().as_secs_f64() * 1000.0, result)
    };
    let (mut shortest, mut result) = run();
    for _ in 1..runs {
        let again = run();
        shortest = shortest.min(again.0);
        result = again.1;
    }
    (shortest, result)
}

fn report(name: &str, spent: f64, (scene, placed): (&Scene, &Placed)) {
    let found = measure(scene, placed);
    println!(
        "{name} {spent:>9.1} {:>9} {:>5} {:>5} {:>3} {:>3} {:>3} {:>9.2} {:>9.0} {:>6}",
        found.crossings,
        found.under_cards,
        found.under_labels,
        found.card_overlaps,
        found.label_on_card,
        found.label_on_label,
        found.aspect,
        found.length,
        found.bends
    );
    if let Some(folder) = std::env::var_os("LAYOUT_PICTURES") {
        let words: Vec<&str> = name.split_whitespace().collect();
        let path = Path::new(&folder).join(words.join("-") + ".svg");
        if let Err(fault) = std::fs::write(&path, picture::picture(scene, placed)) {
            println!("{}: {fault}", path.display());
        }
    }
}

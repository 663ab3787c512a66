//! The explorer in a real browser: the acceptance checklist, one test for each item.
#![allow(
    clippy::print_stdout,
    reason = "what was skipped and what was measured is read on the screen"
)]
#![allow(
    clippy::too_many_lines,
    reason = "a walk through a page is told in one piece"
)]

/// One test of the list.
#[derive(Clone, Copy)]
struct Test {
    name: &'static str,
    /// What it does with a browser.
    run: fn(&browser::Browser),
    /// What no standard gives, but some browsers do: others do not run it.
    needs: &'static [&'static str],
}

/// Enters the tests of a module in its list; one that is forgotten is never used, says the compiler.
macro_rules! tests {
    ($($name:ident $(needs $what:ident)?),* $(,)?) => {
        pub(super) const TESTS: &[crate::Test] = &[$(crate::Test {
            name: stringify!($name),
            run: $name,
            needs: &[$(stringify!($what))?],
        }),*];
    };
}

mod asked;
mod axe;
mod browser;
mod budgets;
mod cases;
mod chromium;
mod commands;
mod driver;
mod engine;
mod fidelity;
mod firefox;
mod generate;
mod hands;
mod interaction;
mod keyboard;
mod lean;
mod listed;
mod live;
mod looks;
mod offline;
mod paper;
mod parts;
mod pixels;
mod reader;
mod routes;
mod screens;
mod served;
mod session;
mod sight;
mod times;
mod vast;

use engine::Engine;
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;

/// The tests of the checklist, in its order.
const TESTS: &[&[Test]] = &[
    offline::TESTS,
    routes::TESTS,
    fidelity::TESTS,
    times::TESTS,
    looks::TESTS,
    sight::TESTS,
    reader::TESTS,
    keyboard::TESTS,
    interaction::TESTS,
    live::TESTS,
    asked::TESTS,
    listed::TESTS,
    paper::TESTS,
    parts::TESTS,
    lean::TESTS,
    budgets::TESTS,
];

/// What is run by name only: it draws, or takes minutes.
const ON_DEMAND: &[&[Test]] = &[screens::TESTS, vast::TESTS];

/// The browsers, each of which is walked through the whole list.
const ENGINES: [&dyn Engine; 2] = [&chromium::Chromium, &firefox::Firefox];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // All share one browser: two at a time would wait for each other.
    arguments.test_threads = Some(1);
    let mut trials: Vec<Trial> = Vec::new();
    for engine in ENGINES {
        let run = TESTS.iter().copied().flatten();
        let asked = ON_DEMAND.iter().copied().flatten();
        trials.extend(run.filter_map(|test| trial(engine, *test)));
        trials.extend(
            asked
                .filter_map(|test| trial(engine, *test))
                .map(|trial| trial.with_ignored_flag(true)),
        );
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    browser::close();
    conclusion.exit_code()
}

/// A test in a browser, unless it needs what that one does not give.
fn trial(engine: &'static dyn Engine, test: Test) -> Option<Trial> {
    let gives = |what: &&str| engine.gives().contains(what);
    test.needs.iter().all(gives).then(|| {
        let name = format!("{}{}", engine.prefix(), test.name);
        Trial::test(name.clone(), move || {
            if browser::with(engine, test.run) {
                return Ok(());
            }
            skipped(&name, engine.name())
        })
    })
}

/// Says what is absent; an error where everything is required.
fn skipped(name: &str, absent: &str) -> Result<(), Failed> {
    if is_all_required() {
        return Err(Failed::from(format!("absent: {absent}")));
    }
    println!("skipped: no {absent} ({name})");
    Ok(())
}

/// Whether an absent tool is a failure.
fn is_all_required() -> bool {
    std::env::var("QUIDIT_REQUIRE_ALL").is_ok_and(|value| value == "1")
}

//! The explorer in a real browser: the acceptance checklist, one test for each item.
#![allow(
    clippy::print_stdout,
    reason = "what was skipped and what was measured is read on the screen"
)]
#![allow(
    clippy::too_many_lines,
    reason = "a walk through a page is told in one piece"
)]

/// One test: its name and what it does with the browser.
type Test = (&'static str, fn(&browser::Browser));

/// Enters the tests of a module in its list; one that is forgotten is never used, says the compiler.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub(super) const TESTS: &[crate::Test] = &[$((stringify!($name), $name)),*];
    };
}

mod asked;
mod axe;
mod browser;
mod budgets;
mod cases;
mod commands;
mod driver;
mod fidelity;
mod generate;
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
mod vast;

use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;

/// The tests of the checklist, in its order.
const TESTS: &[&[Test]] = &[
    offline::TESTS,
    routes::TESTS,
    fidelity::TESTS,
    looks::TESTS,
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

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // All share one browser: two at a time would wait for each other.
    arguments.test_threads = Some(1);
    let run = TESTS.iter().copied().flatten().map(|test| trial(*test));
    let asked = ON_DEMAND.iter().copied().flatten();
    let asked = asked.map(|test| trial(*test).with_ignored_flag(true));
    let conclusion = libtest_mimic::run(&arguments, run.chain(asked).collect());
    browser::close();
    conclusion.exit_code()
}

fn trial((name, test): Test) -> Trial {
    Trial::test(name, move || match browser::with(test) {
        Ok(()) => Ok(()),
        Err(absent) => skipped(name, absent),
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

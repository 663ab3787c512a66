//! What a user sees, and the laws behind it: one binary, one module for each subject.
#![allow(
    clippy::too_many_lines,
    reason = "a walk through a page or a server is told in one piece"
)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says aloud what it skips"
)]

mod cases;
mod catalogues;
mod check;
mod cli;
mod command;
mod damaged;
mod damaged_case;
mod documents;
mod dung;
mod dung_laws;
mod dung_peers;
mod examples;
mod format;
mod judge_cases;
mod judge_changes;
mod judge_claim;
mod judge_core;
mod judge_loops;
mod judge_peers;
mod judge_proofs;
mod judge_random;
mod judge_relations;
mod judge_told;
mod layout;
mod licences;
mod mistakes;
mod page;
mod query;
mod query_laws;
mod quotations;
mod render;
#[cfg(feature = "serve")]
mod serve;
mod slices;
mod written;

/// A file that no line above names would be compiled by nobody, and none would notice.
#[test]
fn every_file_of_the_suite_is_named_above() {
    let folder = command::root().join("tests/suite");
    for entry in std::fs::read_dir(folder).expect("the suite's folder") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_string_lossy();
        let stem = name.trim_end_matches(".rs");
        let line = format!("mod {stem};");
        let named = include_str!("main.rs").lines().any(|one| one == line);
        assert!(named || stem == "main", "{line}");
    }
}

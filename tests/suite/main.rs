//! What a user sees, and the laws behind it: one binary, one module for each subject.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says aloud what it skips"
)]

mod cases;
mod cli;
mod command;
mod damaged;
mod documents;
mod dung;
mod dung_laws;
mod dung_peers;
mod examples;
mod format;
mod judge_core;
mod judge_random;
mod layout;
mod licences;
mod mistakes;
mod page;
mod slices;
mod written;

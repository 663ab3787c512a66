//! The integration tests, one module per area, in one binary.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking, and says aloud what it skips"
)]

mod dung;
mod dung_laws;
mod dung_peers;

//! The integration tests, one module per area, in one binary.

mod judge_core;
mod judge_random;

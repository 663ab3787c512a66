//! Qui dit quoi?

pub mod judge;

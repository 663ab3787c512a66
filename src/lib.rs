//! Qui dit quoi?

pub mod notation;

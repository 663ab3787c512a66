//! Qui dit quoi?

pub mod syntax;

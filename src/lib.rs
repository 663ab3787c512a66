//! Qui dit quoi?

pub mod layout;

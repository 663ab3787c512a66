//! Qui dit quoi?

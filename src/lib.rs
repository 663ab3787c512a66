//! Qui dit quoi?
pub mod check;
pub mod diagnose;
pub mod graph;
pub mod model;
pub mod notation;
pub mod query;
pub mod words;

pub mod layout;

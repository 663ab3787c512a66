//! Qui dit quoi?
pub mod check;
pub mod diagnose;
pub mod graph;
pub mod layout;
pub mod model;
pub mod notation;
pub mod page;
pub mod query;
pub mod words;

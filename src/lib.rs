//! *Qui dit quoi ?* A claim-verification knowledge graph: who said what, when, where, on what
//! evidence, and who says otherwise.
//!
//! The way through the library goes down, one step after the other: [`notation`] reads RON files
//! into records with their places, [`check`] finds what is amiss and is the only way to a
//! [`ClaimGraph`](graph::ClaimGraph), [`query`] asks it.
//!
//! ```
//! use quidit::{check, demo, notation, query};
//!
//! let loaded = notation::load(demo::files(), &notation::Limits::default());
//! let checked = check::check(loaded, &check::Texts::default());
//! let graph = checked.graph.expect("the case that ships has no error");
//! for found in query::contradictions(&graph).iter().take(3) {
//!     println!("{}", found.id);
//! }
//! ```

pub mod check;
pub mod demo;
pub mod diagnose;
pub mod graph;
pub mod judge;
pub mod layout;
pub mod model;
pub mod notation;
pub mod page;
mod processors;
pub mod query;
pub mod render;
#[cfg(feature = "serve")]
pub mod serve;
pub mod syntax;
pub mod words;

//! What can be amiss in a case that was read: one rule a file, and the one way to a claim graph.
mod case;
mod checked;
mod rule;
mod texts;

pub use case::{Case, Record};
pub use checked::{Checked, check};
pub use rule::Rule;
pub use texts::Texts;

/// Every rule, in order of code.
pub const RULES: &[&dyn Rule] = &[];

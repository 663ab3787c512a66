//! The RON text itself: its tokens, its canonical form, its records, the mistakes in it.

mod brackets;
mod classify;
mod fault;
mod format;
mod grow;
mod lex;
mod mistake;
mod mistakes;
mod quotes;
mod scan;
mod scene;
mod slices;
mod tree;
mod walk;
mod width;

pub use fault::{MAX_DEPTH, Reason, Unformattable, offset_of};
pub use format::format;
pub use mistake::{Mistake, MistakeKind};
pub use mistakes::find_mistake;
pub use slices::{Section, Uncut, UncutReason, bare_value, sections};

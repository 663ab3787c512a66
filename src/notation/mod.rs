//! The graph as written in RON: its tokens, its canonical text, its records, the mistakes in it.

mod fault;
mod format;
mod grow;
mod lex;
mod scan;
mod tree;
mod width;

pub use fault::{MAX_DEPTH, Reason, Unformattable, offset_of};
pub use format::format;

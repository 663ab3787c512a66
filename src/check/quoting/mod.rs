//! Finding a quotation in the text it is taken from: exact, typographic, altered or missing.
mod find;
mod fold;
mod indexed;
mod likeness;
mod passage;
mod signs;
mod verdict;

pub use find::Selector;
pub use fold::{Folded, fold};
pub use indexed::IndexedText;
pub use likeness::SIMILAR_FROM;
pub use passage::Passage;
pub use signs::{Signs, differing_signs};
pub use verdict::{Context, Verdict};

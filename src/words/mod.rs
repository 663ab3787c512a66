//! What people read, in French and in English: the catalogues and their one lookup.
mod catalogue;
mod clause;
mod dates;
mod typography;
mod words;

pub use catalogue::CATALOGUES;
pub use clause::{Sound, clause, sound};
pub use typography::{french_spaces, quoted};
pub use words::Words;

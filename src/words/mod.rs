//! What people read, in French and in English: the catalogues and their one lookup.
mod catalogue;
mod clause;
mod dates;
mod lookup;
mod typography;

pub use catalogue::CATALOGUES;
pub use clause::{Sound, clause, sound};
pub use lookup::Words;
pub use typography::{french_spaces, quoted};

//! What people read, in French and in English: the catalogues and their one lookup.
mod catalogue;
mod clause;
mod dates;
mod joint;
mod lookup;
mod typography;

pub use catalogue::CATALOGUES;
pub use clause::{Sound, clause, sound};
pub use joint::{Joint, joint};
pub use lookup::Words;
pub use typography::{french_spaces, quoted};

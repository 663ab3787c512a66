//! Which claims stand, and the argumentation frameworks under that judgement.

pub mod dung;

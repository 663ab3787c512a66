//! The layout: geometry of pictures, and texts in cards.

mod claim_like;
mod dot;
mod font;
mod geometry;
mod lines;
mod stability;

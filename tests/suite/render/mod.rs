//! Pictures: what they show, how they are placed, and what hostile text does to them.
mod dot;
mod tools;

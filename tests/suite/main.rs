//! The one binary of integration tests; their data stand in the folders beside.

mod cases;
mod damaged;
mod format;
mod mistakes;
mod slices;
mod written;

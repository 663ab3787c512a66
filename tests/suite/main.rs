//! The one binary of integration tests; their data stand in the folders beside.

mod format;

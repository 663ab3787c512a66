//! The integration tests, one module per area, in one binary.

mod dung;
mod dung_laws;
mod dung_peers;

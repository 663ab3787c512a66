//! The case that ships: French remote schooling, April 2021, inside the library itself.
use crate::diagnose::Files;

/// Path and text of each file of the case, in path order.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/demo.rs"));

/// The files of the case that ships, ready to be loaded.
#[must_use]
pub fn files() -> Files {
    let mut files = Files::default();
    for (path, text) in FILES {
        files.add(*path, *text);
    }
    files
}

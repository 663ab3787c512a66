//! The graph as written in RON: text in, records with their places out.
mod codes;
mod fault;
mod jobs;
mod leaf;
mod limits;
mod load;
mod loaded;
mod lower;
mod raw;
mod reader;

pub use codes::CODES;
pub use limits::Limits;
pub use load::{ReadError, files_of, load, read_folder};
pub use loaded::Loaded;

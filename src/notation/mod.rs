//! The graph as written in RON: text in, records with their places out.
mod codes;
mod damage;
mod fault;
mod fields;
mod jobs;
mod leaf;
mod limits;
mod load;
mod loaded;
mod parser;
mod proposition;
mod raw;
mod reader;
mod records;
mod relations;
mod sections;
mod statement;

pub use codes::CODES;
pub use limits::Limits;
pub use load::{ReadError, files_of, load, read_folder};
pub use loaded::Loaded;

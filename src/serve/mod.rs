//! The explorer on loopback: addresses to pages, and news when the files of the case change.
mod case;
mod change;
mod clock;
mod excerpt;
mod fault;
mod news;
mod request;
mod response;
mod server;
mod site;
mod state;
mod stop;
mod version;
mod watch;

pub use case::CaseFiles;
pub use server::{BindError, Server};
pub use site::{OpenError, ServeOptions, Site};
pub use stop::Stopper;

//! The command line: one command a file, one entry in the register.
mod ask;
#[cfg(feature = "serve")]
mod browser;
mod check;
mod command;
mod completions;
mod context;
mod edition;
mod explain;
mod explore;
mod failure;
mod fmt;
mod language;
mod man;
mod render;
#[cfg(feature = "serve")]
mod serve;
mod solve;
mod start;
mod terminal;
mod usage;
mod write_file;

use command::Command;
pub(crate) use start::run;

/// Every command that is not a question, in the order in which help shows them.
const COMMANDS: &[&dyn Command] = &[
    &check::Check,
    &fmt::Fmt,
    &explore::Explore,
    #[cfg(feature = "serve")]
    &serve::Serve,
    &explain::Explain,
    &render::Render,
    &completions::Completions,
    &man::Man,
    &solve::Solve,
];

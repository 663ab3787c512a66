//! What a command is.
use super::context::Context;
use super::failure::Failure;
use clap::ArgMatches;
use quidit::words::Words;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Done, nothing found amiss: exit code 0.
    Done,
    /// Errors were found, or the answer is no: exit code 1.
    Found,
}

/// One command.
pub(super) trait Command: Sync {
    /// Its name, its arguments and its help in the language of the words.
    fn define(&self, words: &Words) -> clap::Command;

    /// Does it.
    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure>;
}

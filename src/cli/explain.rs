//! `explain`
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use clap::ArgMatches;
use quidit::words::Words;

pub(super) struct Explain;

impl Command for Explain {
    fn define(&self, words: &Words) -> clap::Command {
        clap::Command::new("explain").about(words.word("cli-explain"))
    }

    fn run(&self, _given: &ArgMatches, _context: &mut Context) -> Result<Outcome, Failure> {
        Ok(Outcome::Done)
    }
}

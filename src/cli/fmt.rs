//! `fmt`
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use clap::ArgMatches;
use quidit::words::Words;

pub(super) struct Fmt;

impl Command for Fmt {
    fn define(&self, words: &Words) -> clap::Command {
        clap::Command::new("fmt").about(words.word("cli-fmt"))
    }

    fn run(&self, _given: &ArgMatches, _context: &mut Context) -> Result<Outcome, Failure> {
        Ok(Outcome::Done)
    }
}

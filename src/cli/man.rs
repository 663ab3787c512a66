//! `man`: the manual page.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::start;
use clap::ArgMatches;
use quidit::words::Words;

pub(super) struct Man;

impl Command for Man {
    fn define(&self, words: &Words) -> clap::Command {
        clap::Command::new("man").about(words.word("cli-man"))
    }

    fn run(&self, _given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let mut text = Vec::new();
        clap_mangen::Man::new(start::define(&context.words)).render(&mut text)?;
        context.write(&String::from_utf8_lossy(&text))?;
        Ok(Outcome::Done)
    }
}

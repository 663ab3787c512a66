//! `completions SHELL`: what a shell needs to complete commands.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::start;
use clap::{Arg, ArgMatches, value_parser};
use clap_complete::Shell;
use quidit::words::Words;

pub(super) struct Completions;

impl Command for Completions {
    fn define(&self, words: &Words) -> clap::Command {
        let shell = Arg::new("shell").value_name("SHELL").required(true);
        let shell = shell
            .value_parser(value_parser!(Shell))
            .help(words.word("cli-completions.shell"));
        clap::Command::new("completions")
            .about(words.word("cli-completions"))
            .arg(shell)
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let mut text = Vec::new();
        if let Some(shell) = given.get_one::<Shell>("shell") {
            clap_complete::generate(
                *shell,
                &mut start::define(&context.words),
                "quidit",
                &mut text,
            );
        }
        context.write(&String::from_utf8_lossy(&text))?;
        Ok(Outcome::Done)
    }
}

//! `check`: everything that is amiss in a case.
use super::command::{Command, Outcome};
use super::context::{Context, Format};
use super::failure::Failure;
use super::terminal;
use clap::ArgMatches;
use quidit::diagnose::{Message, Say, Severity};
use quidit::query::Block;
use quidit::words::Words;

pub(super) struct Check;

impl Command for Check {
    fn define(&self, words: &Words) -> clap::Command {
        clap::Command::new("check").about(words.word("cli-check"))
    }

    fn run(&self, _given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let checked = context.checked()?;
        let list = &checked.diagnostics;
        let count = |severity| {
            list.iter()
                .filter(|found| found.code.severity == severity)
                .count()
        };
        let errors = count(Severity::Error);
        match context.format {
            Format::Json => {}
            Format::Text => {
                terminal::diagnostics(list, checked.files(), &context.words, context.err)?;
                let message = Message::new("check-summary")
                    .count("errors", errors)
                    .count("warnings", count(Severity::Warning));
                context.tell(&[Block::words(context.words.say(&message))])?;
            }
        }
        Ok(if errors > 0 {
            Outcome::Found
        } else {
            Outcome::Done
        })
    }
}

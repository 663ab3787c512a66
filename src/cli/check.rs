//! `check`: everything that is amiss in a case.
use super::command::{Command, Outcome};
use super::context::{Context, Format};
use super::failure::Failure;
use super::terminal;
use clap::{Arg, ArgAction, ArgMatches};
use quidit::check::Checked;
use quidit::diagnose::{self, Diagnostic, Message, Say, Severity};
use quidit::query::Block;
use quidit::words::Words;
use std::io::Write;

pub(super) struct Check;

impl Command for Check {
    fn define(&self, words: &Words) -> clap::Command {
        let plain = Arg::new("plain").long("plain").action(ArgAction::SetTrue);
        clap::Command::new("check")
            .about(words.word("cli-check"))
            .arg(plain.help(words.word("cli-check.plain")))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let checked = context.checked()?;
        let (list, files) = (&checked.diagnostics, checked.files());
        match context.format {
            Format::Json => {
                let mut out = std::io::BufWriter::new(std::io::stdout().lock());
                diagnose::write_json(&mut out, list, files, &context.words)?;
                out.flush()?;
            }
            Format::Text => {
                if given.get_flag("plain") {
                    let mut err = std::io::BufWriter::new(std::io::stderr().lock());
                    diagnose::write_lines(&mut err, list, files, &context.words)?;
                    err.flush()?;
                } else {
                    terminal::diagnostics(list, files, &context.words, context.err)?;
                }
                context.tell(&summary(&checked, &context.words))?;
            }
        }
        let errors = count(list, Severity::Error) > 0;
        Ok(if errors {
            Outcome::Found
        } else {
            Outcome::Done
        })
    }
}

fn count(list: &[Diagnostic], severity: Severity) -> usize {
    list.iter()
        .filter(|found| found.code.severity == severity)
        .count()
}

/// How many errors and warnings, and how the quotations fit.
fn summary(checked: &Checked, words: &Words) -> Vec<Block> {
    let list = &checked.diagnostics;
    let message = Message::new("check-summary")
        .count("errors", count(list, Severity::Error))
        .count("warnings", count(list, Severity::Warning));
    let mut blocks = vec![Block::words(words.say(&message))];
    let quotations = checked.quotations;
    let fits = [
        ("exact", quotations.exact),
        ("typographic", quotations.typographic),
        ("altered", quotations.altered),
        ("missing", quotations.missing),
        ("unchecked", quotations.unchecked),
    ];
    let told: Vec<String> = fits
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(fit, count)| {
            words.say(&Message::new(format!("quotations-{fit}")).count("count", *count))
        })
        .collect();
    if !told.is_empty() {
        let message = Message::new("quotations").with("fits", told.join(", "));
        blocks.push(Block::words(words.say(&message)));
    }
    blocks
}

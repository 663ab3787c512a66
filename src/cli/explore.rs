//! `explore`: the explorer as one offline page.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::{ask, terminal, write_file};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::{Message, Say};
use quidit::model::Language;
use quidit::page::{self, Audience, Delivery, PageOptions};
use quidit::query::{self, Block, Contradictions, Question};
use quidit::words::Words;
use std::path::PathBuf;

pub(super) struct Explore;

impl Command for Explore {
    fn define(&self, words: &Words) -> clap::Command {
        let help = |name: &str| words.word(&format!("cli-explore.{name}"));
        let output = Arg::new("output")
            .short('o')
            .long("output")
            .value_name("FILE")
            .required(true);
        let output = output
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        let audience = Arg::new("for").long("for").default_value("pupil");
        let audience = audience.value_parser(PossibleValuesParser::new(["pupil", "teacher"]));
        let both = Arg::new("both")
            .long("both-languages")
            .action(ArgAction::SetTrue);
        clap::Command::new("explore")
            .about(words.word("cli-explore"))
            .arg(output.help(help("output")))
            .arg(audience.help(help("for")))
            .arg(both.help(help("both")))
            .args(ask::filters(words))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let (graph, passages) = context.graph_in_context()?;
        if let Some(note) = told_of((passages.len(), passages.sources())) {
            terminal::note(&note, &context.words, context.err);
        }
        let asked = ask::asked(Contradictions.params(), given);
        let options = PageOptions {
            languages: languages(context.words.language(), given),
            audience: match given.get_one::<String>("for").map(String::as_str) {
                Some("teacher") => Audience::Teacher,
                _ => Audience::Pupil,
            },
            filter: query::filter(&graph, &asked)?,
            delivery: Delivery::File,
            passages,
        };
        let page = page::explore(&graph, &options);
        let path = given
            .get_one::<PathBuf>("output")
            .cloned()
            .unwrap_or_default();
        write_file::replace(&path, page.as_bytes()).map_err(|reason| {
            let message = Message::new("cli-cannot-write").with("path", path.display());
            Failure::new(message.with("reason", reason))
        })?;
        let told = Message::new("explore-made").with("path", path.display());
        let told = context
            .words
            .say(&told.count("kilobytes", page.len().div_ceil(1000)));
        context.tell(&[Block::words(told)])?;
        Ok(Outcome::Done)
    }
}

/// That words of the sources' own texts get into the pages, and how many.
pub(super) fn told_of((passages, sources): (usize, usize)) -> Option<Message> {
    let count = Message::new("explore-passages").count("passages", passages);
    (passages > 0).then(|| count.count("sources", sources))
}

/// The language of the answer first; the other one behind a switch, when both are wanted.
pub(super) fn languages(first: Language, given: &ArgMatches) -> Vec<Language> {
    let mut languages = vec![first];
    if given.get_flag("both") {
        languages.extend(
            [Language::Fr, Language::En]
                .into_iter()
                .filter(|one| *one != first),
        );
    }
    languages
}

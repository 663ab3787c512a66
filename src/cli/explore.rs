//! `explore`: the explorer as one offline page.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::{ask, edition, terminal, write_file};
use clap::{Arg, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::{Message, Say};
use quidit::page::{self, Delivery, PageOptions, Places};
use quidit::query::{self, Block, Contradictions, Question};
use quidit::words::Words;
use std::fs;
use std::io::ErrorKind;
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
        let places = Arg::new("places").long("places").value_name("FILE");
        let places = places
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        clap::Command::new("explore")
            .about(words.word("cli-explore"))
            .arg(output.help(help("output")))
            .args(edition::args(help))
            .arg(places.help(help("places")))
            .args(ask::filters(words))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let (graph, passages) = context.graph_in_context()?;
        if let Some(note) = told_of((passages.len(), passages.sources())) {
            terminal::note(&note, &context.words, context.err);
        }
        let asked = ask::asked(Contradictions.params(), given);
        let places = given.get_one::<PathBuf>("places");
        let options = PageOptions {
            languages: edition::languages(context.words.language(), given),
            audience: edition::audience(given),
            filter: query::filter(&graph, &asked)?,
            delivery: Delivery::File,
            places: read_places(places)?,
            passages,
            warnings: Vec::new(),
        };
        let (page, stand) = page::explore_in_place(&graph, &options);
        let page = page::lean(&page);
        let path = given
            .get_one::<PathBuf>("output")
            .cloned()
            .unwrap_or_default();
        write_file::write(&path, page.as_bytes())?;
        if let Some(places) = places {
            write_file::write(places, stand.text().as_bytes())?;
        }
        let told = Message::new("explore-made").with("path", path.display());
        let told = context
            .words
            .say(&told.count("kilobytes", page.len().div_ceil(1000)));
        context.tell(&[Block::words(told)])?;
        Ok(Outcome::Done)
    }
}

/// Where the cards stood before; nowhere when the file is not there yet.
fn read_places(path: Option<&PathBuf>) -> Result<Places, Failure> {
    let Some(path) = path else {
        return Ok(Places::default());
    };
    let refused = |reason: &dyn std::fmt::Display| {
        let message = Message::new("explore-places-unread").with("path", path.display());
        Failure::new(message.with("reason", reason))
            .help(Message::new("explore-places-unread.help"))
    };
    match fs::read_to_string(path) {
        Ok(text) => Places::read(&text).map_err(|error| refused(&error)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Places::default()),
        Err(error) => Err(refused(&error)),
    }
}

/// That words of the sources' own texts get into the pages, and how many.
pub(super) fn told_of((passages, sources): (usize, usize)) -> Option<Message> {
    let count = Message::new("explore-passages").count("passages", passages);
    (passages > 0).then(|| count.count("sources", sources))
}

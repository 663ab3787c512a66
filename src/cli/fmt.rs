//! `fmt`: the one canonical text of a case's files, comments kept.
use super::command::{Command, Outcome};
use super::context::{Context, Format};
use super::failure::Failure;
use super::{terminal, write_file};
use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::{Files, Message, Say};
use quidit::notation::{self, Limits};
use quidit::query::Block;
use quidit::syntax;
use quidit::words::Words;
use serde::Serialize;
use std::path::{Path, PathBuf};

pub(super) struct Fmt;

impl Command for Fmt {
    fn define(&self, words: &Words) -> clap::Command {
        let check = Arg::new("check").long("check").action(ArgAction::SetTrue);
        let paths = Arg::new("paths").value_name("PATH").num_args(0..);
        let paths = paths
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::AnyPath);
        clap::Command::new("fmt")
            .about(words.word("cli-fmt"))
            .arg(check.help(words.word("cli-fmt.check")))
            .arg(paths.help(words.word("cli-fmt.paths")))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let mode = if given.get_flag("check") {
            Mode::Look
        } else {
            Mode::Write
        };
        if context.is_demo() {
            return Err(Failure::new(Message::new("cli-fmt-demo")));
        }
        let named = given.get_many::<PathBuf>("paths").into_iter().flatten();
        let mut roots: Vec<PathBuf> = named.cloned().collect();
        if roots.is_empty() {
            roots.push(context.folder().to_owned());
        }
        let mut done = Vec::new();
        for root in &roots {
            let paths =
                notation::files_of(root).map_err(|error| context.unreadable(root, &error))?;
            for path in paths {
                done.push(one(&path, mode, context)?);
            }
        }
        report(&done, mode, context)
    }
}

/// Whether files are rewritten.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Write,
    Look,
}

/// What became of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Canonical,
    Other,
    Unreadable,
}

#[derive(Serialize)]
struct Done {
    file: String,
    state: State,
}

fn one(path: &Path, mode: Mode, context: &Context) -> Result<Done, Failure> {
    let file = path.to_string_lossy().replace('\\', "/");
    let refused = |reason: std::io::Error| {
        Failure::new(
            Message::new("cli-refused")
                .with("path", path.display())
                .with("reason", reason),
        )
    };
    let bytes = std::fs::read(path).map_err(refused)?;
    let formatted = std::str::from_utf8(&bytes).ok().map(syntax::format);
    let state = match formatted {
        Some(Ok(text)) if text.as_bytes() == bytes => State::Canonical,
        Some(Ok(text)) => {
            if mode == Mode::Write {
                write_file::replace(path, text.as_bytes()).map_err(refused)?;
            }
            State::Other
        }
        Some(Err(_)) | None => {
            show_faults(&file, bytes, context)?;
            State::Unreadable
        }
    };
    Ok(Done { file, state })
}

/// Says why a file was left as it is: what the reader says of it.
fn show_faults(file: &str, bytes: Vec<u8>, context: &Context) -> Result<(), Failure> {
    let mut files = Files::default();
    files.add(file, String::from_utf8_lossy(&bytes));
    let loaded = notation::load(files, &Limits::default());
    let found = loaded.findings.sorted();
    Ok(terminal::diagnostics(
        &found,
        &loaded.files,
        &context.words,
        context.err,
    )?)
}

fn report(done: &[Done], mode: Mode, context: &Context) -> Result<Outcome, Failure> {
    let count = |state| done.iter().filter(|one| one.state == state).count();
    let (others, unreadable) = (count(State::Other), count(State::Unreadable));
    match context.format {
        Format::Json => context.facts(&done)?,
        Format::Text => {
            let key = match mode {
                Mode::Look => "fmt-would-change",
                Mode::Write => "fmt-changed",
            };
            let told = |state: State| done.iter().filter(move |one| one.state == state);
            let mut blocks: Vec<Block> = told(State::Other)
                .map(|one| {
                    Block::words(
                        context
                            .words
                            .say(&Message::new(key).with("file", &one.file)),
                    )
                })
                .collect();
            blocks.extend(told(State::Unreadable).map(|one| {
                let message = Message::new("fmt-left-alone").with("file", &one.file);
                Block::words(context.words.say(&message))
            }));
            if blocks.is_empty() {
                let message = Message::new("fmt-all-canonical").count("count", done.len());
                blocks.push(Block::words(context.words.say(&message)));
            }
            context.tell(&blocks)?;
        }
    }
    let amiss = unreadable > 0 || (mode == Mode::Look && others > 0);
    Ok(if amiss { Outcome::Found } else { Outcome::Done })
}

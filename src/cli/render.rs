//! `render`: a picture of the case.
use super::ask;
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::terminal;
use super::write_file;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::Message;
use quidit::graph::ClaimGraph;
use quidit::query::{Asked, Contradictions, Param, Question};
use quidit::render::{
    DrawFault, Engine, LEFT_OUT, Look, PARAMS, Paper, Picture, RENDERERS, Renderer, SECOND, Scale,
    Theme, View, Wish,
};
use quidit::words::Words;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

pub(super) struct Render;

impl Command for Render {
    fn define(&self, words: &Words) -> clap::Command {
        let help = |name: &str| words.word(&format!("cli-render.{name}"));
        let named = |name: &'static str, values: Vec<&'static str>| {
            Arg::new(name)
                .long(name)
                .value_parser(PossibleValuesParser::new(values))
                .help(help(name))
        };
        let kinds = RENDERERS
            .iter()
            .map(|one| one.name())
            .chain(LEFT_OUT.iter().map(|one| one.0));
        let number = |name: &'static str, value: &'static str| {
            let arg = Arg::new(name).long(name).value_name(value).help(help(name));
            arg.value_parser(value_parser!(f64))
        };
        clap::Command::new("render")
            .about(words.word("cli-render"))
            .arg(named("to", kinds.collect()).value_name("KIND"))
            .args(selection(words))
            .arg(named("theme", Theme::NAMES.iter().map(|one| one.0).collect()).value_name("THEME"))
            .arg(
                named("engine", Engine::NAMES.iter().map(|one| one.0).collect())
                    .value_name("ENGINE"),
            )
            .arg(number("width", "PX").conflicts_with("scale"))
            .arg(number("scale", "F"))
            .arg(
                named("paper", Paper::NAMES.iter().map(|one| one.0).collect())
                    .value_name("PAPER")
                    .conflicts_with_all(["width", "scale"]),
            )
            .arg(file("keep").long("keep").help(help("keep")))
            .arg(
                file("output")
                    .short('o')
                    .long("output")
                    .help(help("output")),
            )
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let output = given.get_one::<PathBuf>("output").map(PathBuf::as_path);
        let renderer = renderer(given, output)?;
        if output.is_none() && !renderer.is_text() && std::io::stdout().is_terminal() {
            let message = Message::new("render-binary").with("kind", renderer.name());
            return Err(Failure::new(message).help(Message::new("render-binary.help")));
        }
        let look = look(given)?;
        let graph = context.graph()?;
        let mut wish = wish(&graph, given)?;
        wish.most = wish.most.or(renderer.most());
        let mut view = match look.scale {
            Scale::Paper(paper) => View::on_paper(&graph, &context.words, &wish, paper),
            _ => View::new(&graph, &context.words, &wish),
        };
        if let Some(path) = given.get_one::<PathBuf>("keep") {
            keep(&mut view, path)?;
        }
        let picture = renderer
            .draw(&view, &look)
            .map_err(|fault| refused(&fault))?;
        for note in &picture.notes {
            terminal::note(note, &context.words, context.err);
        }
        write(&picture, output)?;
        Ok(Outcome::Done)
    }
}

/// A file that is named on the command line.
fn file(name: &'static str) -> Arg {
    Arg::new(name)
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .value_parser(value_parser!(PathBuf))
}

/// Keeps the places of an earlier picture.
fn keep(view: &mut View, path: &Path) -> Result<(), Failure> {
    let picture = std::fs::read_to_string(path).map_err(|error| {
        let message = Message::new("render-unread").with("path", path.display());
        Failure::new(message.with("reason", error))
    })?;
    if view.keep(&picture) == 0 {
        let message = Message::new("render-nothing-kept").with("path", path.display());
        return Err(Failure::new(message).help(Message::new("render-nothing-kept.help")));
    }
    Ok(())
}

/// The parameters that choose what is shown, those of the question `contradictions` among them.
fn params() -> impl Iterator<Item = &'static Param> {
    PARAMS.iter().chain(Contradictions.params())
}

fn selection(words: &Words) -> Vec<Arg> {
    let question = Contradictions.params().iter();
    let question = question.map(|param| ask::argument(&Contradictions, param, words));
    let own = PARAMS.iter().map(|param| {
        let arg = ask::argument(&Contradictions, param, words);
        let arg = arg.help(words.word(&format!("cli-render.{}", param.name)));
        match param.name {
            "between" => arg.num_args(2).value_names(["ACTOR", "ACTOR"]),
            "contradiction" => arg.value_name("CLAIM~CLAIM"),
            _ => arg,
        }
    });
    own.chain(question).collect()
}

fn wish(graph: &ClaimGraph, given: &ArgMatches) -> Result<Wish, Failure> {
    let params: Vec<Param> = params().copied().collect();
    let asked: Asked = ask::asked(&params, given);
    let second = given
        .get_many::<String>("between")
        .and_then(|mut both| both.nth(1));
    let asked = match second {
        Some(second) => asked.with(SECOND, second),
        None => asked,
    };
    Ok(Wish::of(graph, &asked)?)
}

/// The renderer that is named, or that the ending of the file asks for.
fn renderer(given: &ArgMatches, output: Option<&Path>) -> Result<&'static dyn Renderer, Failure> {
    let ending = output
        .and_then(|path| path.extension())
        .and_then(|ending| ending.to_str());
    let named = given.get_one::<String>("to").map(String::as_str);
    let Some(wanted) = named.or(ending) else {
        return Err(Failure::new(Message::new("render-to-what")).help(kinds()));
    };
    let is_it = |one: &&&dyn Renderer| one.name() == wanted || one.extension() == wanted;
    if let Some(found) = RENDERERS.iter().find(is_it) {
        return Ok(*found);
    }
    match LEFT_OUT.iter().find(|(name, _)| *name == wanted) {
        Some((name, feature)) => {
            let message = Message::new("render-left-out").with("kind", name);
            Err(Failure::new(message)
                .help(Message::new("render-left-out.help").with("feature", feature)))
        }
        None => {
            let message = Message::new("render-unknown-kind").with("kind", wanted);
            Err(Failure::new(message).help(kinds()))
        }
    }
}

fn kinds() -> Message {
    let names: Vec<&str> = RENDERERS.iter().map(|one| one.name()).collect();
    Message::new("render-kinds").with("kinds", names.join(", "))
}

fn look(given: &ArgMatches) -> Result<Look, Failure> {
    let theme = chosen(given, "theme", &Theme::NAMES);
    let engine = chosen(given, "engine", &Engine::NAMES);
    let number = |name: &str| given.get_one::<f64>(name).copied();
    let paper = given.get_one::<String>("paper");
    let paper = Paper::NAMES
        .iter()
        .find(|(name, _)| paper.is_some_and(|paper| paper == name));
    let scale = match (number("width"), number("scale"), paper) {
        (Some(width), ..) => Scale::Width(width),
        (None, Some(times), _) => Scale::Times(times),
        (None, None, Some((_, paper))) => Scale::Paper(*paper),
        (None, None, None) => Scale::Natural,
    };
    let fits = match scale {
        Scale::Natural | Scale::Paper(_) => true,
        Scale::Times(times) => (0.05..=20.0).contains(&times),
        Scale::Width(width) => (50.0..=40_000.0).contains(&width),
    };
    if !fits {
        return Err(Failure::new(Message::new("render-bad-size")));
    }
    Ok(Look {
        theme,
        scale,
        engine,
    })
}

fn chosen<T: Copy + Default>(given: &ArgMatches, name: &str, names: &[(&str, T)]) -> T {
    let word = given.get_one::<String>(name);
    let found = names
        .iter()
        .find(|(one, _)| word.is_some_and(|word| word == one));
    found.map_or_else(T::default, |(_, value)| *value)
}

fn refused(fault: &DrawFault) -> Failure {
    let (message, help) = fault.messages();
    let failure = Failure::new(message);
    match help {
        Some(help) => failure.help(help),
        None => failure,
    }
}

/// Writes to standard output, or to a file that is there whole or not at all.
fn write(picture: &Picture, output: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = output else {
        let mut out = std::io::stdout().lock();
        out.write_all(&picture.bytes)?;
        return Ok(out.flush()?);
    };
    write_file::write(path, &picture.bytes)
}

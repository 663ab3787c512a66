//! `solve`: extensions of a plain argumentation framework, in the form of the ICCMA competitions.
use super::command::{Command, Outcome};
use super::context::{Context, Format as Output};
use super::failure::Failure;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::Message;
use quidit::judge::dung::{
    Answer, Format, Framework, Limits, Semantics, SolveError, Task, grounded, solve,
};
use quidit::words::Words;
use serde::Serialize;
use std::path::{Path, PathBuf};

pub(super) struct Solve;

/// The tasks by the names of the competitions.
const TASKS: [&str; 4] = ["one", "every", "credulous", "sceptical"];

impl Command for Solve {
    fn define(&self, words: &Words) -> clap::Command {
        let help = |name: &str| words.word(&format!("cli-solve.{name}"));
        let choice = |name: &'static str, values: &[&'static str]| {
            let arg = Arg::new(name)
                .long(name)
                .value_parser(PossibleValuesParser::new(values));
            arg.default_values(values.first()).help(help(name))
        };
        let semantics = Semantics::ALL.map(Semantics::name);
        let argument = Arg::new("argument").long("argument").value_name("NAME");
        let file = Arg::new("file").value_name("FILE").required(true);
        let file = file
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        clap::Command::new("solve")
            .about(words.word("cli-solve"))
            .arg(choice("semantics", &semantics))
            .arg(choice("task", &TASKS))
            .arg(argument.help(help("argument")))
            .arg(file.help(help("file")))
    }

    fn run(&self, given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
        let word = |name| given.get_one::<String>(name).map_or("", String::as_str);
        let path = given
            .get_one::<PathBuf>("file")
            .map_or(Path::new(""), PathBuf::as_path);
        let framework = read(path)?;
        let semantics = Semantics::parse(word("semantics")).unwrap_or(Semantics::Grounded);
        let task = task_of(
            word("task"),
            given.get_one::<String>("argument"),
            &framework,
        )?;
        let answer = solve(&framework, task, semantics, &Limits::default())
            .map_err(|error| refused(&error))?;
        match context.format {
            Output::Text => context.write(&answer.text(&framework))?,
            Output::Json => context.facts(&Facts::of(&framework, semantics, &answer))?,
        }
        let no = matches!(answer, Answer::Credulous(None) | Answer::Sceptical(Some(_)));
        Ok(if no { Outcome::Found } else { Outcome::Done })
    }
}

fn read(path: &Path) -> Result<Framework, Failure> {
    let shown = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|reason| {
        Failure::new(
            Message::new("cli-refused")
                .with("path", &shown)
                .with("reason", reason),
        )
    })?;
    let format = Format::of_file_name(&shown).ok_or_else(|| {
        Failure::new(Message::new("solve-unknown-format").with("path", &shown))
            .help(Message::new("solve-unknown-format.help"))
    })?;
    Framework::read(&bytes, format).map_err(|error| {
        let fault = error.fault.message();
        let help = Message::new(format!("{}.help", fault.key));
        let message = Message::new("solve-unreadable").with("path", &shown);
        let message = message.count("line", error.line).nested("reason", fault);
        Failure::new(message).help(help)
    })
}

fn task_of(name: &str, argument: Option<&String>, framework: &Framework) -> Result<Task, Failure> {
    let about = || {
        let name = argument.ok_or_else(|| Failure::new(Message::new("solve-which-argument")))?;
        framework.argument(name).ok_or_else(|| {
            Failure::new(Message::new("solve-unknown-argument").with("argument", name))
        })
    };
    match name {
        "every" => Ok(Task::Every),
        "credulous" => about().map(Task::Credulous),
        "sceptical" => about().map(Task::Sceptical),
        _ => Ok(Task::One),
    }
}

fn refused(error: &SolveError) -> Failure {
    let message = match error {
        SolveError::ComponentTooLarge { found, limit } => Message::new("solve-component-too-large")
            .count("found", *found)
            .count("limit", *limit),
        SolveError::TooManyExtensions { limit } => {
            Message::new("solve-too-many").count("limit", *limit)
        }
        SolveError::TooMuchToList { limit, .. } => {
            Message::new("solve-too-much").count("limit", *limit)
        }
        SolveError::TooHard { limit } => Message::new("solve-too-hard").with("limit", limit),
        SolveError::NoSuchArgument { number, .. } => {
            Message::new("solve-unknown-argument").with("argument", number)
        }
    };
    Failure::new(message).help(Message::new("solve-grounded-always"))
}

/// An answer as JSON.
#[derive(Serialize)]
struct Facts {
    semantics: &'static str,
    arguments: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<[usize; 3]>,
    answer: Option<bool>,
    extensions: Vec<Vec<String>>,
}

impl Facts {
    fn of(framework: &Framework, semantics: Semantics, answer: &Answer) -> Self {
        let names = |one: &[u32]| one.iter().map(|at| framework.name(*at)).collect();
        let (answer, extensions): (Option<bool>, Vec<Vec<String>>) = match answer {
            Answer::One(found) => (None, found.iter().map(|one| names(one)).collect()),
            Answer::Every(list) => (None, list.iter().map(|one| names(one)).collect()),
            Answer::Credulous(found) => (
                Some(found.is_some()),
                found.iter().map(|one| names(one)).collect(),
            ),
            Answer::Sceptical(found) => (
                Some(found.is_none()),
                found.iter().map(|one| names(one)).collect(),
            ),
        };
        let labels = (semantics == Semantics::Grounded).then(|| {
            let counts = grounded(framework).counts();
            [counts.accepted, counts.rejected, counts.undecided]
        });
        Self {
            semantics: semantics.name(),
            arguments: framework.argument_count(),
            labels,
            answer,
            extensions,
        }
    }
}

//! From the arguments to the exit code.
use super::command::{Command, Outcome};
use super::context::Context;
use super::failure::Failure;
use super::terminal::{self, Look};
use super::{COMMANDS, ask, language, usage};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, ValueHint, value_parser};
use quidit::diagnose::{Message, Say};
use quidit::query::QUESTIONS;
use quidit::words::Words;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs the command that the arguments name.
pub(crate) fn run(arguments: Vec<OsString>) -> ExitCode {
    let words = Words::new(language::choose(&arguments));
    let given = match define(&words).try_get_matches_from(arguments) {
        Ok(given) => given,
        Err(error) => return usage::answer(&error, &words),
    };
    let mut context = Context::new(words, &given);
    match dispatch(&given, &mut context) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(Failure::Told(refusal)) => {
            terminal::refusal(&refusal, &context.words, Look::of_stderr());
            ExitCode::from(2)
        }
        Err(Failure::BrokenCase) => ExitCode::from(2),
        Err(Failure::Hangup) => ExitCode::SUCCESS,
    }
}

fn dispatch(given: &ArgMatches, context: &mut Context) -> Result<Outcome, Failure> {
    let Some((name, given)) = given.subcommand() else {
        return Ok(Outcome::Done);
    };
    if let Some(question) = QUESTIONS.iter().find(|question| question.name() == name) {
        return ask::run(*question, given, context);
    }
    let named = |command: &&&dyn Command| command.define(&context.words).get_name() == name;
    match COMMANDS.iter().find(named) {
        Some(command) => command.run(given, context),
        None => Ok(Outcome::Done),
    }
}

/// The whole command line, with its help in the language of the words.
pub(super) fn define(words: &Words) -> clap::Command {
    let about = words.word("cli-about");
    let mut command = clap::Command::new("quidit")
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words.word("cli-commands"))
        .subcommand_value_name(words.word("cli-command-name"))
        .next_help_heading(words.word("cli-options"))
        .help_template(template(words))
        .args(global(words).into_iter().map(|arg| explained(arg, words)));
    let questions = QUESTIONS
        .iter()
        .map(|question| ask::define(*question, words));
    let others = COMMANDS.iter().map(|one| one.define(words));
    for one in questions.chain(others) {
        let heading = words.word("cli-arguments");
        let one = one
            .help_template(template(words))
            .disable_help_flag(true)
            .mut_args(|arg| {
                let heading = if arg.is_positional() {
                    heading.clone()
                } else {
                    words.word("cli-options")
                };
                explained(arg.help_heading(heading), words)
            });
        command = command.subcommand(one);
    }
    command
}

/// An argument whose help names its choices and its default in the language of the user, where clap
/// knows only English.
fn explained(arg: Arg, words: &Words) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let mut add = |key: &'static str, list: String| {
        let message = Message::new(key).with("list", list);
        help = format!("{help} {}", words.say(&message));
    };
    let choices = arg.get_possible_values();
    if !choices.is_empty() {
        let names = choices.iter().map(clap::builder::PossibleValue::get_name);
        add("cli-choices", names.collect::<Vec<_>>().join(", "));
    }
    if let [default] = arg.get_default_values() {
        add("cli-default", default.to_string_lossy().into_owned());
    }
    arg.help(help)
        .hide_possible_values(true)
        .hide_default_value(true)
}

fn template(words: &Words) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
        words.word("cli-usage")
    )
}

fn global(words: &Words) -> Vec<Arg> {
    let help = |name: &str| words.word(&format!("cli-option.{name}"));
    let heading = words.word("cli-common-options");
    let option = |name: &'static str| {
        let arg = Arg::new(name).long(name).help(help(name)).global(true);
        arg.help_heading(heading.clone())
    };
    let choice = |name, values: [&'static str; 2]| {
        option(name).value_parser(PossibleValuesParser::new(values))
    };
    let folder = |name| {
        let arg = option(name)
            .value_name("DIR")
            .value_hint(ValueHint::DirPath);
        arg.value_parser(value_parser!(PathBuf))
    };
    vec![
        folder("graph"),
        option("demo").action(ArgAction::SetTrue),
        folder("sources"),
        choice("lang", ["fr", "en"]),
        choice("format", ["text", "json"]),
        option("help").short('h').action(ArgAction::Help),
        option("version")
            .short('V')
            .action(ArgAction::Version)
            .global(false),
    ]
}

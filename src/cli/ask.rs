//! The questions as commands: their arguments follow from their parameters.
use super::command::Outcome;
use super::context::{Context, Format};
use super::failure::Failure;
use clap::{Arg, ArgAction, ArgMatches};
use quidit::query::{Asked, Contradictions, Form, Param, Question, Takes};
use quidit::words::Words;

/// The command of a question.
pub(super) fn define(question: &dyn Question, words: &Words) -> clap::Command {
    let help = words.word(&format!("ask-{}", question.name()));
    let args = question
        .params()
        .iter()
        .map(|param| argument(question, param, words));
    clap::Command::new(question.name()).about(help).args(args)
}

/// Parameters as arguments; also for commands that filter as a question does.
pub(super) fn argument(question: &dyn Question, param: &Param, words: &Words) -> Arg {
    let help = words.word(&format!("ask-{}.{}", question.name(), param.name));
    let arg = Arg::new(param.name).help(help);
    let arg = match param.form {
        Form::Position => arg.required(true),
        Form::OptionalPosition => arg,
        Form::Named => arg.long(param.name),
    };
    match param.takes {
        Takes::Nothing => arg.action(ArgAction::SetTrue),
        Takes::Id(kinds) => {
            let kind = kinds.first().map_or("id", |kind| kind.key());
            arg.value_name(kind.to_uppercase())
        }
        Takes::Ids(kinds) => {
            let kind = kinds.first().map_or("id", |kind| kind.key());
            arg.value_name(format!("{0},{0}…", kind.to_uppercase()))
        }
        Takes::Word(_) => arg.value_name("WORD"),
        Takes::Date => arg.value_name("DATE"),
        Takes::Number => arg.value_name("N"),
    }
}

/// The filters of `contradictions`, for a command that shows a part of the case.
pub(super) fn filters(words: &Words) -> impl Iterator<Item = Arg> + use<'_> {
    let params = Contradictions
        .params()
        .iter()
        .filter(|param| param.name != "traps");
    params.map(|param| argument(&Contradictions, param, words))
}

/// The parameters that were given.
pub(super) fn asked(params: &[Param], given: &ArgMatches) -> Asked {
    params
        .iter()
        .fold(Asked::default(), |asked, param| match param.takes {
            // A command that borrows the parameters of a question may leave some out.
            Takes::Nothing if matches!(given.try_get_one(param.name), Ok(Some(true))) => {
                asked.with(param.name, "")
            }
            Takes::Nothing => asked,
            _ => match given.get_one::<String>(param.name) {
                Some(value) => asked.with(param.name, value),
                None => asked,
            },
        })
}

/// Asks a question and prints its answer.
pub(super) fn run(
    question: &dyn Question,
    given: &ArgMatches,
    context: &mut Context,
) -> Result<Outcome, Failure> {
    let graph = context.graph()?;
    let answer = question.ask(&graph, &asked(question.params(), given))?;
    match context.format {
        Format::Json => context.facts(answer.facts())?,
        Format::Text => context.tell(&answer.tell(&context.words))?,
    }
    Ok(if answer.is_no() {
        Outcome::Found
    } else {
        Outcome::Done
    })
}

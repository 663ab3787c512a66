//! What the arguments got wrong, in the language of the user.
use super::terminal::{self, Look};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use quidit::diagnose::Message;
use quidit::query::Refusal;
use quidit::words::Words;
use std::process::ExitCode;

/// Prints help, a version or what is wrong with the arguments.
pub(super) fn answer(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        // A reader that has gone away is no fault worth a word.
        let _ = error.print();
        return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
    }
    terminal::refusal(&refusal(error), words, Look::of_stderr());
    ExitCode::from(2)
}

fn refusal(error: &clap::Error) -> Refusal {
    let get = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("usage-unknown-argument").with("argument", get(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command")
            .with("command", get(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => Message::new("usage-missing-argument")
            .with("argument", listed(error.get(ContextKind::InvalidArg))),
        ErrorKind::MissingSubcommand => Message::new("usage-missing-command"),
        ErrorKind::InvalidValue => Message::new("usage-invalid-value")
            .with("value", get(ContextKind::InvalidValue))
            .with("argument", get(ContextKind::InvalidArg)),
        ErrorKind::ArgumentConflict => {
            Message::new("usage-conflict").with("argument", get(ContextKind::InvalidArg))
        }
        _ => Message::new("usage-other").with("reason", error),
    };
    Refusal {
        message,
        help: Some(help(error)),
    }
}

fn help(error: &clap::Error) -> Message {
    let suggested = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::ValidValue,
        ContextKind::SuggestedValue,
    ];
    let found = suggested
        .iter()
        .find_map(|kind| error.get(*kind))
        .map(|value| listed(Some(value)));
    match found.filter(|found| !found.is_empty()) {
        Some(found) => Message::new("usage-suggested").with("names", found),
        None => Message::new("usage-see-help"),
    }
}

fn listed(value: Option<&ContextValue>) -> String {
    match value {
        Some(ContextValue::Strings(list)) => list.join(", "),
        Some(ContextValue::StyledStrs(list)) => list
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

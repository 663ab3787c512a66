//! For whom the explorer is made and in which languages: what `explore` and `serve` are both told.
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use quidit::model::Language;
use quidit::page::Audience;

/// `--for` and `--both-languages`, each with its help.
pub(super) fn args(help: impl Fn(&str) -> String) -> [Arg; 2] {
    let audience = Arg::new("for").long("for").default_value("pupil");
    let audience = audience.value_parser(PossibleValuesParser::new(["pupil", "teacher"]));
    let both = Arg::new("both").long("both-languages");
    [
        audience.help(help("for")),
        both.action(ArgAction::SetTrue).help(help("both")),
    ]
}

/// For whom.
pub(super) fn audience(given: &ArgMatches) -> Audience {
    match given.get_one::<String>("for").map(String::as_str) {
        Some("teacher") => Audience::Teacher,
        _ => Audience::Pupil,
    }
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

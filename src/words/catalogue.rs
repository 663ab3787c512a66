//! The catalogues: Fluent files, one for each language and part of the program.
use crate::model::Language;

macro_rules! catalogues {
    ($($part:literal),+ $(,)?) => {
        /// Every catalogue: its language, its part, its text.
        pub const CATALOGUES: &[(Language, &str, &str)] = &[$(
            (Language::Fr, $part, include_str!(concat!("fr/", $part, ".ftl"))),
            (Language::En, $part, include_str!(concat!("en/", $part, ".ftl"))),
        )+];
    };
}

catalogues![
    "common", "notation", "check", "explain", "query", "judge", "render", "page", "serve", "cli",
];

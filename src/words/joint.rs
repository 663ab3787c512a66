//! How a name is joined to the noun before it: `de Paul`, `d'Omar`, `du maire`, `des élèves`.
use super::clause::{Sound, sound};
use crate::model::Language;

/// What joins a name to the noun before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// `d'`, before a vowel.
    Elided,
    /// `du`, which swallows `le`.
    Du,
    /// `des`, which swallows `les`.
    Des,
    /// `de`, and whatever another language has.
    Other,
}

impl Joint {
    /// The word by which the catalogues choose.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Elided => "elided",
            Self::Du => "du",
            Self::Des => "des",
            Self::Other => "other",
        }
    }
}

/// First names whose `h` is mute. Before another `h` nothing is cut: `de Hassan`, `de Harlem`.
const MUTE: &[&str] = &[
    "hadrien",
    "henri",
    "henriette",
    "hermine",
    "hervé",
    "hippolyte",
    "honoré",
    "horace",
    "hortense",
    "hubert",
    "hugo",
    "hugues",
    "hyacinthe",
    "hélène",
    "héloïse",
];

/// What joins a name to the noun before it, and what is left of the name.
///
/// Only an article with a small letter is swallowed: `Le Gleut` is a name.
#[must_use]
pub fn joint(name: &str, language: Language) -> (Joint, &str) {
    if language != Language::Fr {
        return (Joint::Other, name);
    }
    for (article, joint) in [("le ", Joint::Du), ("les ", Joint::Des)] {
        if let Some(rest) = name.strip_prefix(article) {
            return (joint, rest);
        }
    }
    // `des syndicats`: de and des make de.
    if let Some(rest) = name.strip_prefix("des ") {
        return (of(rest), rest);
    }
    (of(name), name)
}

fn of(name: &str) -> Joint {
    let word = name.split(|c: char| !c.is_alphabetic()).next();
    let mute = word.is_some_and(|word| MUTE.contains(&word.to_lowercase().as_str()));
    match mute || sound(name) != Sound::Other {
        true => Joint::Elided,
        false => Joint::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_swallowed_and_vowels_cut() {
        for (name, expected) in [
            ("Michel Paulin", (Joint::Other, "Michel Paulin")),
            ("Omar Benali", (Joint::Elided, "Omar Benali")),
            ("Hélène Roche", (Joint::Elided, "Hélène Roche")),
            ("Hassan", (Joint::Other, "Hassan")),
            ("le maire", (Joint::Du, "maire")),
            ("les élèves", (Joint::Des, "élèves")),
            ("des élus", (Joint::Elided, "élus")),
            ("des syndicats", (Joint::Other, "syndicats")),
            ("la rédaction", (Joint::Other, "la rédaction")),
            ("l’État", (Joint::Other, "l’État")),
            ("Le Gleut", (Joint::Other, "Le Gleut")),
            ("", (Joint::Other, "")),
        ] {
            assert_eq!(joint(name, Language::Fr), expected, "{name}");
        }
        assert_eq!(joint("le Carré", Language::En), (Joint::Other, "le Carré"));
    }
}

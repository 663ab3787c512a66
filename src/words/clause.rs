//! A sentence as it stands inside another: its first letter, its full stop, what comes before it.
use crate::model::Language;

/// How a clause begins to the ear: what decides between `que` and `qu'`, `si` and `s'`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// `il` or `ils`: `qu'il`, `s'il`.
    Il,
    /// Another vowel: `qu'un`, `si un`.
    Vowel,
    /// A consonant, an aspirated `h`, a digit.
    Other,
}

impl Sound {
    /// The word by which the catalogues choose.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Il => "il",
            Self::Vowel => "vowel",
            Self::Other => "other",
        }
    }
}

/// The first words that lose their capital inside a sentence. Any other word keeps it, because it
/// may be a name: a needless capital is a lesser fault than a name written small.
const SMALL_FRENCH: &[&str] = &[
    "après",
    "au",
    "aucun",
    "aucune",
    "aucuns",
    "aujourd",
    "autant",
    "aux",
    "avant",
    "avec",
    "beaucoup",
    "c",
    "ce",
    "cela",
    "celle",
    "celui",
    "certaines",
    "certains",
    "ces",
    "cet",
    "cette",
    "ceux",
    "chacun",
    "chacune",
    "chaque",
    "chez",
    "cinq",
    "d",
    "dans",
    "de",
    "demain",
    "depuis",
    "des",
    "deux",
    "devant",
    "dimanche",
    "dix",
    "du",
    "dès",
    "elle",
    "elles",
    "en",
    "entre",
    "environ",
    "face",
    "hier",
    "huit",
    "il",
    "ils",
    "j",
    "jamais",
    "je",
    "jeudi",
    "l",
    "la",
    "le",
    "les",
    "leur",
    "leurs",
    "lors",
    "lorsque",
    "lundi",
    "ma",
    "malgré",
    "mardi",
    "mercredi",
    "mes",
    "moins",
    "mon",
    "n",
    "ne",
    "neuf",
    "ni",
    "nos",
    "notre",
    "nous",
    "nul",
    "nulle",
    "on",
    "par",
    "parce",
    "parler",
    "parmi",
    "pendant",
    "personne",
    "peu",
    "plus",
    "plusieurs",
    "pour",
    "près",
    "puisque",
    "quand",
    "quatre",
    "quelque",
    "quelques",
    "qui",
    "quiconque",
    "rien",
    "s",
    "sa",
    "samedi",
    "sans",
    "selon",
    "sept",
    "ses",
    "seul",
    "seule",
    "seules",
    "seuls",
    "si",
    "six",
    "son",
    "sous",
    "sur",
    "tous",
    "tout",
    "toute",
    "toutes",
    "trois",
    "tu",
    "un",
    "une",
    "vendredi",
    "voici",
    "voilà",
    "vos",
    "votre",
    "vous",
    "y",
    "à",
    "être",
];
const SMALL_ENGLISH: &[&str] = &[
    "a",
    "about",
    "according",
    "after",
    "all",
    "almost",
    "among",
    "an",
    "any",
    "anybody",
    "anyone",
    "around",
    "as",
    "at",
    "attacks",
    "because",
    "before",
    "between",
    "both",
    "bugs",
    "by",
    "despite",
    "during",
    "each",
    "eight",
    "every",
    "everybody",
    "everyone",
    "few",
    "fewer",
    "five",
    "for",
    "four",
    "from",
    "half",
    "he",
    "her",
    "his",
    "how",
    "if",
    "in",
    "it",
    "its",
    "less",
    "many",
    "more",
    "most",
    "my",
    "nearly",
    "neither",
    "nine",
    "no",
    "nobody",
    "none",
    "nothing",
    "of",
    "on",
    "one",
    "only",
    "our",
    "over",
    "remote",
    "seven",
    "several",
    "she",
    "since",
    "six",
    "some",
    "somebody",
    "someone",
    "ten",
    "that",
    "the",
    "their",
    "there",
    "these",
    "they",
    "this",
    "those",
    "three",
    "to",
    "two",
    "under",
    "until",
    "we",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "with",
    "without",
    "you",
    "your",
];

/// Words that begin with a vowel letter and take no elision.
const NO_ELISION: &[&str] = &["onze", "onzième", "oui", "ouistiti", "yaourt", "yacht"];

fn is_letter(c: char) -> bool {
    c.is_alphabetic()
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c| !is_letter(c)).unwrap_or(text.len());
    &text[..end]
}

/// A sentence as it stands inside another: without its full stop, and with a small first letter
/// where it begins with a word that is no name.
#[must_use]
pub fn clause(text: &str, language: Language) -> String {
    let text = text.trim();
    let whole = match text.strip_suffix('.') {
        Some(bare) if !bare.ends_with('.') => bare,
        _ => text,
    };
    let small = match language {
        Language::Fr => SMALL_FRENCH,
        Language::En => SMALL_ENGLISH,
    };
    let word = first_word(whole).to_lowercase();
    if !small.contains(&word.as_str()) {
        return whole.to_owned();
    }
    let mut signs = whole.chars();
    let first = signs.next().into_iter().flat_map(char::to_lowercase);
    first.chain(signs).collect()
}

/// How a clause begins to a French ear.
#[must_use]
pub fn sound(clause: &str) -> Sound {
    let word = first_word(clause).to_lowercase();
    if word == "il" || word == "ils" {
        return Sound::Il;
    }
    let vowel = word.starts_with(|c| "aàâäeéèêëiîïoôöuùûüyœæ".contains(c)) || word == "hier";
    match vowel && !NO_ELISION.contains(&word.as_str()) {
        true => Sound::Vowel,
        false => Sound::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_are_no_names_become_small() {
        for (text, expected) in [
            (
                "L’incendie explique la panne.",
                "l’incendie explique la panne",
            ),
            ("L'ENT est en panne.", "l'ENT est en panne"),
            (
                "OVHcloud n’est pas responsable.",
                "OVHcloud n’est pas responsable",
            ),
            ("Paris a fermé ses écoles…", "Paris a fermé ses écoles…"),
            ("À 10 h, tout marche...", "à 10 h, tout marche..."),
            ("80 signatures.", "80 signatures"),
            ("", ""),
        ] {
            assert_eq!(clause(text, Language::Fr), expected);
        }
        assert_eq!(
            clause("On Monday it works.", Language::En),
            "on Monday it works"
        );
        assert_eq!(clause("On time.", Language::Fr), "on time");
        assert_eq!(
            clause("Crickets are served.", Language::En),
            "Crickets are served"
        );
    }

    #[test]
    fn que_and_si_are_cut_before_what_they_are_cut_before() {
        for (clause, expected) in [
            ("il pleut", Sound::Il),
            ("ils viennent", Sound::Il),
            ("elle vient", Sound::Vowel),
            ("un incendie", Sound::Vowel),
            ("OVHcloud répond", Sound::Vowel),
            ("onze écoles", Sound::Other),
            ("huit écoles", Sound::Other),
            ("hier, tout marchait", Sound::Vowel),
            ("80 signatures", Sound::Other),
            ("", Sound::Other),
        ] {
            assert_eq!(sound(clause), expected, "{clause}");
        }
    }
}

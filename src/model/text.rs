//! A text for people, in one language or several.
use std::fmt;

super::kind::named_enum! {
    /// A language of the interface.
    Language {
        /// French.
        Fr,
        /// English.
        En,
    }
}

impl Language {
    /// The two-letter code of ISO 639-1.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a two-letter code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Fr, Self::En]
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// A text: one string for all languages, or one by language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Text {
    /// The same in every language, such as a person's name.
    Plain(Box<str>),
    /// By two-letter code, in the order written.
    ByLanguage(Vec<(Box<str>, Box<str>)>),
}

impl Text {
    /// The text in a language; failing that the first that is written.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::ByLanguage(list) => list
                .iter()
                .find(|(code, _)| &**code == language.code())
                .or_else(|| list.first())
                .map_or("", |(_, text)| text),
        }
    }

    /// The two-letter code of the language that [`get`](Self::get) answers in, if it is known.
    #[must_use]
    pub fn language_of(&self, wanted: Language) -> Option<&str> {
        match self {
            Self::Plain(_) => None,
            Self::ByLanguage(list) => list
                .iter()
                .find(|(code, _)| &**code == wanted.code())
                .or_else(|| list.first())
                .map(|(code, _)| &**code),
        }
    }

    /// The two-letter code of the only language that it is written in, if it is known: that of the
    /// title of a source is the language of the source.
    #[must_use]
    pub fn only_language(&self) -> Option<&str> {
        match self {
            Self::ByLanguage(list) if list.len() == 1 => Some(&list[0].0),
            _ => None,
        }
    }

    /// Every string of this text.
    pub fn strings(&self) -> impl Iterator<Item = &str> {
        let (plain, list) = match self {
            Self::Plain(text) => (Some(&**text), [].as_slice()),
            Self::ByLanguage(list) => (None, list.as_slice()),
        };
        plain
            .into_iter()
            .chain(list.iter().map(|(_, text)| &**text))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.into())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => fmt::Debug::fmt(text, f),
            Self::ByLanguage(list) => f
                .debug_map()
                .entries(list.iter().map(|(k, v)| (k, v)))
                .finish(),
        }
    }
}

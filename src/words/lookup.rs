//! The one lookup: a message as data becomes words of a language.
use super::catalogue::CATALOGUES;
use super::typography;
use crate::diagnose::{Arg, Message, Say};
use crate::model::{Language, Text};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the catalogues of a language.
    ///
    /// # Cost
    /// One pass over the catalogues of that language, about a millisecond.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks (U+2068, U+2069) would get into what people copy from a terminal.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Fr => french_number,
            Language::En => english_number,
        }));
        for (_, _, text) in CATALOGUES.iter().filter(|(one, _, _)| *one == language) {
            let text = match language {
                Language::Fr => typography::french_spaces(text),
                Language::En => (*text).to_owned(),
            };
            // A test reads every catalogue and reports its faults; here what is readable serves.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The neutral text of a record in this language, with this language's spaces.
    #[must_use]
    pub fn text(&self, text: &Text) -> String {
        let words = text.get(self.language);
        match text.language_of(self.language) {
            Some("fr") => typography::french_spaces(words),
            _ => words.to_owned(),
        }
    }

    /// A quotation between this language's quotation marks.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        typography::quoted(text, self.language)
    }

    /// A claim, or what is offered, between this language's quotation marks.
    #[must_use]
    pub fn named(&self, text: &str) -> String {
        typography::named(text, self.language)
    }

    /// A number with this language's signs.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        typography::number(value, self.language)
    }

    /// The words of a key that takes no argument.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say(&Message::new(key.to_owned()))
    }

    /// Whether the catalogues have a key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// "a, b and c"
    #[must_use]
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => {
                let message = Message::new("list-and").with("before", before.join(", "));
                self.say(&message.with("last", last))
            }
        }
    }

    fn pattern(&self, key: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        }
    }

    fn argument(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

impl Say for Words {
    fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.pattern(&message.key) else {
            return message.key.to_string();
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, self.argument(arg));
        }
        let mut faults = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut faults)
            .into_owned()
    }
}

type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;

fn french_number(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    shown_number(value, Language::Fr)
}

fn english_number(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    shown_number(value, Language::En)
}

fn shown_number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => {
            Some(typography::number(*value, language))
        }
        _ => None,
    }
}

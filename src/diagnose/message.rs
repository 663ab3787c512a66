//! A message as data: a key of the catalogues and its arguments, in no language yet.
use std::borrow::Cow;

/// One argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words: an id, a quotation, a name.
    Text(String),
    /// A count or a figure; decides plurals.
    Number(f64),
    /// A list of ids or words, joined by the language's own "and" or "or".
    Message(Box<Message>),
}

/// What there is to say: the key of a catalogue entry and what to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Key in the catalogues, such as `unknown-id` or `unknown-id.help`.
    pub key: Cow<'static, str>,
    /// Named arguments, in the order given.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// Adds an argument in words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, Arg::Text(value.to_string())));
        self
    }

    /// Adds a number, which may decide a plural.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts shown to people stay far below 2^53"
    )]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.args.push((name, Arg::Number(value as f64)));
        self
    }

    /// Adds an argument that is itself a message of the catalogues.
    #[must_use]
    pub fn nested(mut self, name: &'static str, value: Self) -> Self {
        self.args.push((name, Arg::Message(Box::new(value))));
        self
    }
}

/// Puts messages into a language. The catalogues do; tests may do it their way.
pub trait Say {
    /// The words of a message in this language.
    fn say(&self, message: &Message) -> String;
}

//! One diagnostic: code, place, message, further places, help.
use super::code::{Code, Severity};
use super::message::{Arg, Message};
use super::span::Span;

/// A further place with words beside it, such as "first written here".
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is seen there.
    pub message: Message,
}

/// Something amiss in the data, with its place, its reason and its repair.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: &'static Code,
    /// Where it stands.
    pub span: Span,
    /// What is wrong.
    pub message: Message,
    /// Other places that belong to it.
    pub labels: Vec<Label>,
    /// Facts that explain it.
    pub notes: Vec<Message>,
    /// How to repair it.
    pub help: Option<Message>,
    /// The text that would stand at `span` once repaired, where it is known for certain.
    pub replacement: Option<String>,
}

impl Diagnostic {
    /// A diagnostic whose words are the catalogue entry named like its code.
    #[must_use]
    pub fn new(code: &'static Code, span: Span) -> Self {
        let message = Message::new(code.name);
        Self {
            code,
            span,
            message,
            labels: vec![],
            notes: vec![],
            help: None,
            replacement: None,
        }
    }

    /// Adds an argument to the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.message.args.push((name, Arg::Text(value.to_string())));
        self
    }

    /// Adds a number to the message.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.message = self.message.count(name, value);
        self
    }

    /// Points to a further place.
    #[must_use]
    pub fn label(mut self, span: Span, message: Message) -> Self {
        self.labels.push(Label { span, message });
        self
    }

    /// Adds a fact that explains.
    #[must_use]
    pub fn note(mut self, message: Message) -> Self {
        self.notes.push(message);
        self
    }

    /// States the repair.
    #[must_use]
    pub fn help(mut self, message: Message) -> Self {
        self.help = Some(message);
        self
    }

    /// Gives the text that repairs the place itself.
    #[must_use]
    pub fn replace_by(mut self, text: impl Into<String>) -> Self {
        self.replacement = Some(text.into());
        self
    }
}

/// The diagnostics gathered so far.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    list: Vec<Diagnostic>,
}

impl Findings {
    /// Adds one.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all of another gathering.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|found| found.code.severity == Severity::Error)
    }

    /// All of them, ordered by file, place and code.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list
            .sort_by(|a, b| (a.span, a.code.id).cmp(&(b.span, b.code.id)));
        self.list
    }
}

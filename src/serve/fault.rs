//! What keeps the present files from being shown.
use super::clock::Clock;
use super::excerpt::excerpt;
use super::version::{name_of_fault, short};
use crate::check::Checked;
use crate::diagnose::{Diagnostic, Files, Message, Say, Severity};
use crate::notation::ReadError;
use crate::query::Refusal;
use crate::words::Words;
use maud::{Markup, html};
use sha2::{Digest, Sha256};

/// What keeps the present files from being shown.
pub(super) enum Fault {
    /// The files have errors.
    Broken {
        /// The first of them.
        first: Box<Diagnostic>,
        /// How many there are.
        count: usize,
        /// The files as read.
        files: Files,
        /// Short text that is the same for the same files.
        id: String,
    },
    /// The files cannot be read at all, or the filter names what is not there any more.
    Refused(Refusal),
}

impl Fault {
    /// The fault of a case with errors; `None` when it has none.
    pub(super) fn of(checked: Checked) -> Option<Self> {
        let id = name_of_fault(&checked);
        let files = checked.graph.err()?;
        let is_error = |found: &Diagnostic| found.code.severity == Severity::Error;
        let mut errors = checked.diagnostics.into_iter().filter(is_error);
        let first = Box::new(errors.next()?);
        Some(Self::Broken {
            first,
            count: errors.count() + 1,
            files,
            id,
        })
    }

    /// The fault of a case that cannot be read.
    pub(super) fn unreadable(error: &ReadError) -> Self {
        let message = match error {
            ReadError::Absent(path) => Message::new("cli-absent").with("path", path.display()),
            ReadError::Empty(path) => Message::new("cli-empty").with("path", path.display()),
            ReadError::Refused { path, reason } => Message::new("cli-refused")
                .with("path", path.display())
                .with("reason", reason),
        };
        Self::Refused(Refusal {
            message,
            help: None,
        })
    }

    /// Short text that is the same for the same fault.
    pub(super) fn id(&self) -> String {
        match self {
            Self::Broken { id, .. } => id.clone(),
            Self::Refused(refusal) => {
                short(&Sha256::digest(format!("{:?}", refusal.message).as_bytes()))
            }
        }
    }

    /// What people read: the place, the message, the lines, the repair, of when the version is that
    /// is shown; and how to copy it.
    pub(super) fn draw(&self, shown: Clock, words: &Words) -> Markup {
        html! {
            div { (self.told(shown, words)) }
            button.js-only type="button" data-copy { (words.word("serve-copy")) }
        }
    }

    fn told(&self, shown: Clock, words: &Words) -> Markup {
        let last_good = shown.tell("serve-last-good", words);
        match self {
            Self::Refused(refusal) => html! {
                p { b { (words.say(&refusal.message)) } }
                @if let Some(help) = &refusal.help { p { (words.say(help)) } }
                p { (last_good) }
            },
            Self::Broken {
                first,
                count,
                files,
                ..
            } => html! {
                p { b { (place(first, files, words)) } " " (words.say(&first.message)) " (" (first.code.id) ")" }
                (excerpt(files, first.span))
                @for note in &first.notes { p { (words.say(note)) } }
                @if let Some(help) = &first.help { p { (words.word("diagnostic-help-mark")) ": " (words.say(help)) } }
                p {
                    @if *count > 1 { (words.say(&Message::new("serve-more-faults").count("count", count - 1))) " " }
                    (last_good)
                }
            },
        }
    }
}

/// "graph/actors.ron, ligne 12, colonne 5 :"
fn place(found: &Diagnostic, files: &Files, words: &Words) -> String {
    words.say(&Message::new("serve-place").nested("place", files.place(found.span)))
}

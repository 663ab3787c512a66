//! Why a command could not run: exit code 2.
use quidit::diagnose::Message;
use quidit::query::Refusal;

/// What kept a command from running, and what would help.
#[derive(Debug)]
pub(super) enum Failure {
    /// Something to tell the user.
    Told(Refusal),
    /// The case has errors; they have been shown.
    BrokenCase,
    /// Whoever read the output has gone away: not worth a word.
    Hangup,
}

impl Failure {
    /// A failure with a message.
    pub(super) fn new(message: Message) -> Self {
        Self::Told(Refusal {
            message,
            help: None,
        })
    }

    /// Adds what would help.
    pub(super) fn help(self, help: Message) -> Self {
        match self {
            Self::Told(refusal) => Self::Told(Refusal {
                help: Some(help),
                ..refusal
            }),
            other => other,
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Told(refusal)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::Hangup,
            _ => Self::new(Message::new("cli-output-failed").with("reason", error)),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::from(std::io::Error::from(error))
    }
}

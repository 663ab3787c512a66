//! E0201, W0208, E0209: the text of a source and its fingerprint.
use super::case::Case;
use super::rule::Rule;
use super::texts::{Unread, WhyUnread};
use crate::diagnose::{Code, Diagnostic, Findings, Message, Spanned};
use sha2::{Digest, Sha256};
use std::fmt::Write;

static CHANGED: Code = Code::error("E0201", "text-changed");
static UNREAD: Code = Code::warning("W0208", "text-unread");
static BAD_FINGERPRINT: Code = Code::error("E0209", "bad-fingerprint");
static CODES: &[&Code] = &[&CHANGED, &UNREAD, &BAD_FINGERPRINT];

/// The text of a source is there, and is the one that was used when the case was written.
pub(super) struct SourceText;

impl Rule for SourceText {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for unread in case.texts.unread() {
            findings.report(cannot_read(unread));
        }
        for source in &case.data.sources {
            let Some(recorded) = &source.sha256 else {
                continue;
            };
            if !is_fingerprint(recorded) {
                let found = Diagnostic::new(&BAD_FINGERPRINT, recorded.span);
                findings.report(found.help(Message::new("bad-fingerprint.help")));
            } else if let Some(text) = case.texts.get(&source.id.value) {
                let found = changed(recorded, text);
                let found = found.map(|found| found.with("source", &*source.id));
                found.into_iter().for_each(|found| findings.report(found));
            }
        }
    }
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn changed(recorded: &Spanned<Box<str>>, text: &str) -> Option<Diagnostic> {
    let mut now = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing into a string cannot fail.
        let _ = write!(now, "{byte:02x}");
    }
    if recorded.eq_ignore_ascii_case(&now) {
        return None;
    }
    let found = Diagnostic::new(&CHANGED, recorded.span);
    Some(found.help(Message::new("text-changed.help").with("fingerprint", now)))
}

fn cannot_read(unread: &Unread) -> Diagnostic {
    let why = match &unread.why {
        WhyUnread::Absent => Message::new("text-unread-absent"),
        WhyUnread::NotAFile => Message::new("text-unread-not-a-file"),
        WhyUnread::NotUtf8 => Message::new("text-unread-not-utf8"),
        WhyUnread::TooLarge => Message::new("text-unread-too-large"),
        WhyUnread::Refused(reason) => Message::new("text-unread-refused").with("reason", reason),
    };
    let mut found = Diagnostic::new(&UNREAD, unread.span).with("path", &unread.path);
    found.message = found.message.nested("why", why);
    found.help(Message::new("text-unread.help"))
}

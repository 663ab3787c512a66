//! Diagnostics as plain sentences, one a line: for screen readers and for `grep`.
use super::diagnostic::Diagnostic;
use super::files::Files;
use super::message::{Message, Say};
use super::visible::visible;
use std::io::Write;

/// Writes each diagnostic as one sentence: place, gravity, code, message, help.
///
/// # Errors
/// The stream refuses.
pub fn write_lines(
    out: &mut dyn Write,
    list: &[Diagnostic],
    files: &Files,
    say: &dyn Say,
) -> std::io::Result<()> {
    for found in list {
        writeln!(out, "{}", visible(&line(found, files, say)))?;
    }
    Ok(())
}

fn line(found: &Diagnostic, files: &Files, say: &dyn Say) -> String {
    let line = Message::new("diagnostic-line")
        .nested("place", files.place(found.span))
        .nested("severity", Message::new(found.code.severity.key()))
        .with("code", found.code.id)
        .nested("message", found.message.clone());
    match &found.help {
        None => say.say(&line),
        Some(help) => {
            let whole = Message::new("diagnostic-line-help").nested("line", line);
            say.say(&whole.nested("help", help.clone()))
        }
    }
}

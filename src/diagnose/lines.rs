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
    let place = match (files.get(found.span.file), files.position(found.span)) {
        (Some(file), Some(position)) => Message::new("diagnostic-place")
            .with("path", &file.path)
            .with("line", position.line)
            .with("column", position.column),
        _ => Message::new("diagnostic-nowhere"),
    };
    let line = Message::new("diagnostic-line")
        .nested("place", place)
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

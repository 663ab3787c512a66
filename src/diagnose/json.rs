//! Diagnostics as JSON: the contract for editors and other programs.
use super::code::Severity;
use super::diagnostic::Diagnostic;
use super::files::Files;
use super::message::Say;
use serde::Serialize;
use std::io::Write;

/// One diagnostic as its JSON object.
///
/// `line` and `column` count from 1, the column in characters; `start` and `end` are bytes of the
/// file as read. Places are `null` for what stands in no file, `help` where there is none.
#[derive(Debug, Serialize)]
pub struct DiagnosticFacts<'d> {
    code: &'static str,
    severity: Severity,
    file: Option<&'d str>,
    line: Option<usize>,
    column: Option<usize>,
    start: Option<u32>,
    end: Option<u32>,
    message: String,
    help: Option<String>,
}

impl<'d> DiagnosticFacts<'d> {
    /// The JSON object of a diagnostic.
    #[must_use]
    pub fn new(found: &Diagnostic, files: &'d Files, say: &dyn Say) -> Self {
        let file = files.get(found.span.file);
        let place = files.position(found.span);
        Self {
            code: found.code.id,
            severity: found.code.severity,
            file: file.map(|file| file.path.as_str()),
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            start: file.map(|_| found.span.start),
            end: file.map(|_| found.span.end),
            message: say.say(&found.message),
            help: found.help.as_ref().map(|help| say.say(help)),
        }
    }
}

/// Writes all diagnostics as one JSON array, in the order given.
///
/// # Errors
/// The stream refuses.
pub fn write_json(
    out: &mut dyn Write,
    list: &[Diagnostic],
    files: &Files,
    say: &dyn Say,
) -> std::io::Result<()> {
    let facts: Vec<_> = list
        .iter()
        .map(|found| DiagnosticFacts::new(found, files, say))
        .collect();
    serde_json::to_writer_pretty(&mut *out, &facts)?;
    writeln!(out)
}

//! E0101: two records share an id.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};

static ID_TWICE: Code = Code::error("E0101", "id-twice");
static CODES: &[&Code] = &[&ID_TWICE];

/// One id names one record of the whole case, whatever its kind.
pub(super) struct IdTwice;

impl Rule for IdTwice {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for (id, record) in case.twins() {
            let Some(first) = case.record(id) else {
                continue;
            };
            let found = Diagnostic::new(&ID_TWICE, record.span).with("id", id);
            findings.report(
                found
                    .label(first.span, Message::new("id-twice.label"))
                    .help(Message::new("id-twice.help")),
            );
        }
    }
}

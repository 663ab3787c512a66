//! W0501: a relation gives no reason.
use super::case::Case;
use super::relations::relations;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};

static MISSING_REASON: Code = Code::warning("W0501", "missing-reason");
static CODES: &[&Code] = &[&MISSING_REASON];

/// Every relation says why.
pub(super) struct MissingReason;

impl Rule for MissingReason {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for edge in relations(case.data).filter(|edge| edge.because.is_none()) {
            let found = Diagnostic::new(&MISSING_REASON, edge.from.span)
                .with("relation", edge.relation.section())
                .with("from", &**edge.from)
                .with("to", &**edge.to);
            findings.report(found.help(Message::new("missing-reason.help")));
        }
    }
}

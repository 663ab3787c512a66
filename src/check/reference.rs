//! E0102, E0103: a reference names no record, or a record of the wrong kind.
use super::case::Case;
use super::nearest::Nearest;
use super::references::{Reference, visit_references};
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};

static UNKNOWN_ID: Code = Code::error("E0102", "unknown-id");
static WRONG_KIND: Code = Code::error("E0103", "wrong-kind");
static CODES: &[&Code] = &[&UNKNOWN_ID, &WRONG_KIND];

/// Every id that is named belongs to a record of a kind that can stand there.
pub(super) struct References;

impl Rule for References {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let mut nearest = Nearest::new();
        visit_references(case.data, &mut |reference| {
            let kinds = reference.wanted.kinds();
            match case.record(reference.id) {
                Some(record) if kinds.contains(&record.kind) => {}
                Some(_) => findings.report(wrong_kind(reference, case)),
                None if case.is_damaged(reference.id) => {}
                None => {
                    let near = nearest.to(reference.id, kinds, case);
                    findings.report(unknown(reference, &near));
                }
            }
        });
    }
}

fn unknown(reference: Reference<'_>, near: &[&str]) -> Diagnostic {
    let wanted = Message::new(reference.wanted.key());
    let mut found = Diagnostic::new(&UNKNOWN_ID, reference.span).with("id", reference.id);
    found.message = found.message.nested("wanted", wanted.clone());
    let Some((best, others)) = near.split_first() else {
        return found.help(Message::new("unknown-id.help").nested("wanted", wanted));
    };
    if !others.is_empty() {
        let others: Vec<_> = others.iter().map(|id| format!("`{id}`")).collect();
        found = found.note(Message::new("unknown-id.note").with("ids", others.join(", ")));
    }
    found
        .help(Message::new("write-id").with("id", best))
        .replace_by(format!("\"{best}\""))
}

fn wrong_kind(reference: Reference<'_>, case: &Case<'_>) -> Diagnostic {
    let wanted = Message::new(reference.wanted.key());
    let found = Diagnostic::new(&WRONG_KIND, reference.span).with("id", reference.id);
    let Some(record) = case.record(reference.id) else {
        return found;
    };
    let kind = Message::new(format!("one-{}", record.kind.key()));
    let mut found = found.label(
        record.span,
        Message::new("wrong-kind.label").nested("kind", kind.clone()),
    );
    let message = found.message.nested("kind", kind);
    found.message = message.nested("wanted", wanted.clone());
    found.help(Message::new("wrong-kind.help").nested("wanted", wanted))
}

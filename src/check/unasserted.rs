//! W0502: a claim that nobody asserts.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use crate::model::{Stance, Statement};
use std::collections::HashMap;

static UNASSERTED: Code = Code::warning("W0502", "claim-unasserted");
static CODES: &[&Code] = &[&UNASSERTED];

/// Somebody says what a claim says.
pub(super) struct Unasserted;

impl Rule for Unasserted {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        // A claim whose name is misspelled in a statement only seems to be unasserted.
        let dangles = |statement: &Statement| case.record(statement.claim.as_str()).is_none();
        if !case.is_whole() || case.data.asserts.iter().any(dangles) {
            return;
        }
        let mut best: HashMap<&str, &Statement> = HashMap::new();
        for statement in &case.data.asserts {
            let kept = best.entry(statement.claim.as_str()).or_insert(statement);
            if is_asserting(statement) {
                *kept = statement;
            }
        }
        for claim in &case.data.claims {
            let statement = best.get(claim.id.as_str());
            if statement.is_some_and(|statement| is_asserting(statement)) {
                continue;
            }
            let mut found = Diagnostic::new(&UNASSERTED, claim.id.span).with("claim", &*claim.id);
            if let Some(other) = statement {
                let label = Message::new("claim-unasserted.label").with("actor", &*other.actor);
                found = found.label(other.claim.span, label);
            }
            findings.report(found.help(Message::new("claim-unasserted.help")));
        }
    }
}

/// Whoever takes a claim back has asserted it.
fn is_asserting(statement: &Statement) -> bool {
    matches!(statement.stance, Stance::Asserts | Stance::Withdraws)
}

//! E0407: a group of claims that exclude each other has fewer than two.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use std::collections::BTreeSet;

static EXCLUSIVE_TOO_FEW: Code = Code::error("E0407", "exclusive-too-few");
static CODES: &[&Code] = &[&EXCLUSIVE_TOO_FEW];

/// At least two different claims exclude each other.
pub(super) struct ExclusiveTooFew;

impl Rule for ExclusiveTooFew {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for group in &case.data.exclusive {
            let claims: BTreeSet<_> = group.claims.iter().map(|claim| claim.as_str()).collect();
            if claims.len() < 2 {
                let found = Diagnostic::new(&EXCLUSIVE_TOO_FEW, group.span);
                let found = found.count("claims", claims.len());
                findings.report(found.help(Message::new("exclusive-too-few.help")));
            }
        }
    }
}

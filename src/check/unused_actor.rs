//! W0503: an actor that no other record names.
use super::case::Case;
use super::references::visit_references;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use std::collections::HashSet;

static UNUSED_ACTOR: Code = Code::warning("W0503", "actor-unused");
static CODES: &[&Code] = &[&UNUSED_ACTOR];

/// Every actor says something, or is spoken of.
pub(super) struct UnusedActor;

impl Rule for UnusedActor {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        if !case.is_whole() {
            return;
        }
        let mut unused: HashSet<&str> = case
            .data
            .actors
            .iter()
            .map(|actor| actor.id.as_str())
            .collect();
        let mut dangling = 0usize;
        visit_references(case.data, &mut |reference| {
            unused.remove(reference.id);
            dangling += usize::from(case.record(reference.id).is_none());
        });
        // A name that is misspelled elsewhere only seems to be unused.
        if dangling > 0 {
            return;
        }
        for actor in &case.data.actors {
            if unused.contains(actor.id.as_str()) {
                let found = Diagnostic::new(&UNUSED_ACTOR, actor.id.span);
                let help = Message::new("actor-unused.help");
                findings.report(found.with("actor", &*actor.id).help(help));
            }
        }
    }
}

//! W0503: an actor that no other record names.
use super::case::Case;
use super::references::visit_references;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};
use crate::model::RecordKind;

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
        let mut named = vec![false; case.data.actors.len()];
        let mut dangling = 0usize;
        visit_references(case.data, &mut |reference| {
            if !reference.wanted.kinds().contains(&RecordKind::Actor) {
                return;
            }
            match case.record(reference.id) {
                Some(record) if record.kind == RecordKind::Actor => named[record.index] = true,
                Some(_) => {}
                None => dangling += 1,
            }
        });
        // A name that is misspelled elsewhere only seems to be unused.
        if dangling > 0 {
            return;
        }
        let unused = case.data.actors.iter().zip(named);
        for (actor, _) in unused.filter(|(_, named)| !named) {
            let found = Diagnostic::new(&UNUSED_ACTOR, actor.id.span);
            let help = Message::new("actor-unused.help");
            findings.report(found.with("actor", &*actor.id).help(help));
        }
    }
}

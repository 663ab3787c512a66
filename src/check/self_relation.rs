//! E0401: a record is related to itself.
use super::case::Case;
use super::relations::relations;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Span};

static SELF_RELATION: Code = Code::error("E0401", "self-relation");
static CODES: &[&Code] = &[&SELF_RELATION];

/// Nothing contradicts, supports, relays or contains itself.
pub(super) struct SelfRelation;

impl Rule for SelfRelation {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let mut report = |span: Span, id: &str, relation: &'static str| {
            let found = Diagnostic::new(&SELF_RELATION, span)
                .with("id", id)
                .with("relation", relation);
            findings.report(found.help(Message::new("self-relation.help")));
        };
        for edge in relations(case.data).filter(|edge| edge.from == edge.to) {
            report(edge.to.span, edge.to.as_str(), edge.relation.section());
        }
        for source in &case.data.sources {
            for same in source.relays.iter().filter(|id| **id == source.id) {
                report(same.span, same.as_str(), "relays");
            }
        }
        for actor in &case.data.actors {
            for same in actor.member_of.iter().filter(|id| **id == actor.id) {
                report(same.span, same.as_str(), "member_of");
            }
        }
        for thing in &case.data.things {
            for same in thing.part_of.iter().filter(|id| **id == thing.id) {
                report(same.span, same.as_str(), "part_of");
            }
        }
    }
}

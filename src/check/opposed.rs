//! E0403, E0406: two records are joined by relations that exclude each other.
use super::case::Case;
use super::relations::{Relation, relations};
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Span};
use std::collections::HashMap;

static CONTRADICTS_AND_SUPPORTS: Code = Code::error("E0403", "contradicts-and-supports");
static CONTRADICTS_AND_COMPATIBLE: Code = Code::error("E0406", "contradicts-and-compatible");
static CODES: &[&Code] = &[&CONTRADICTS_AND_SUPPORTS, &CONTRADICTS_AND_COMPATIBLE];

/// What contradicts neither supports nor is compatible.
pub(super) struct Opposed;

impl Rule for Opposed {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let mut contradicting: HashMap<(&str, &str), Span> = HashMap::new();
        for edge in relations(case.data) {
            let code = match edge.relation {
                Relation::Contradicts => {
                    contradicting.entry(edge.pair()).or_insert(edge.from.span);
                    continue;
                }
                Relation::Supports => &CONTRADICTS_AND_SUPPORTS,
                Relation::Compatible => &CONTRADICTS_AND_COMPATIBLE,
                Relation::Discredits => continue,
            };
            let Some(first) = contradicting.get(&edge.pair()) else {
                continue;
            };
            let label = Message::new("contradicts-label");
            report(
                code,
                (edge.from.span, edge.pair()),
                (*first, label),
                findings,
            );
        }
        excluded(case, findings);
    }
}

/// A pair of one exclusive group that is said to be compatible.
fn excluded(case: &Case<'_>, findings: &mut Findings) {
    let mut groups: HashMap<&str, Vec<(usize, Span)>> = HashMap::new();
    for (number, group) in case.data.exclusive.iter().enumerate() {
        for claim in &group.claims {
            let place = (number, group.span);
            groups.entry(claim.as_str()).or_default().push(place);
        }
    }
    for edge in relations(case.data).filter(|edge| edge.relation == Relation::Compatible) {
        let (a, b) = edge.pair();
        let (Some(of_a), Some(of_b)) = (groups.get(a), groups.get(b)) else {
            continue;
        };
        let shared = of_a.iter().find(|group| a != b && of_b.contains(group));
        if let Some((_, first)) = shared {
            let first = (*first, Message::new("exclusive-label"));
            let place = (edge.from.span, (a, b));
            report(&CONTRADICTS_AND_COMPATIBLE, place, first, findings);
        }
    }
}

fn report(
    code: &'static Code,
    (span, (from, to)): (Span, (&str, &str)),
    (first, label): (Span, Message),
    findings: &mut Findings,
) {
    let found = Diagnostic::new(code, span)
        .with("from", from)
        .with("to", to);
    let help = Message::new(format!("{}.help", code.name));
    findings.report(found.label(first, label).help(help));
}

//! W0402: the same relation, or the same statement, is written twice.
use super::case::Case;
use super::relations::{Edge, Relation, relations};
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Span};
use crate::model::Statement;
use std::collections::HashMap;

static RELATION_TWICE: Code = Code::warning("W0402", "relation-twice");
static CODES: &[&Code] = &[&RELATION_TWICE];

/// A pair of records is joined once by each kind of relation; a statement is written once.
pub(super) struct RelationTwice;

impl Rule for RelationTwice {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let edges = relations(case.data);
        let mut seen: HashMap<(Relation, &str, &str), Span> =
            HashMap::with_capacity(edges.size_hint().0);
        for edge in edges {
            let (from, to) = ends(&edge);
            if let Some(first) = seen.get(&(edge.relation, from, to)) {
                let found = Diagnostic::new(&RELATION_TWICE, edge.from.span);
                let found = found.with("relation", edge.relation.section());
                report(found.with("from", from).with("to", to), *first, findings);
            } else {
                seen.insert((edge.relation, from, to), edge.from.span);
            }
        }
        statements(&case.data.asserts, findings);
    }
}

/// Most actors speak on a claim once: only those who do again are compared by all they say.
fn statements(statements: &[Statement], findings: &mut Findings) {
    let mut pairs: HashMap<(&str, &str), &Statement> = HashMap::with_capacity(statements.len());
    let mut said: HashMap<Saying<'_>, &Statement> = HashMap::new();
    for statement in statements {
        let pair = (statement.actor.as_str(), statement.claim.as_str());
        let first = *pairs.entry(pair).or_insert(statement);
        if std::ptr::eq(first, statement) {
            continue;
        }
        said.entry(saying(first)).or_insert(first);
        let first = *said.entry(saying(statement)).or_insert(statement);
        if !std::ptr::eq(first, statement) && is_same_utterance(first, statement) {
            let found = Diagnostic::new(&RELATION_TWICE, statement.actor.span)
                .with("relation", "asserts")
                .with("from", &*statement.actor)
                .with("to", &*statement.claim);
            report(found, first.actor.span, findings);
        }
    }
}

fn ends<'d>(edge: &Edge<'d>) -> (&'d str, &'d str) {
    match edge.relation.is_symmetric() {
        true => edge.pair(),
        false => (edge.from.as_str(), edge.to.as_str()),
    }
}

/// Who says what, when, where and how firmly.
type Saying<'d> = (
    (&'d str, &'d str),
    crate::model::Stance,
    Option<crate::model::Date>,
    (Option<&'d str>, Option<&'d str>),
);

fn saying(statement: &Statement) -> Saying<'_> {
    let at = statement.at.as_ref().map(|at| at.as_str());
    (
        (statement.actor.as_str(), statement.claim.as_str()),
        statement.stance,
        statement.said.as_ref().map(|said| said.value),
        (at, statement.hedge.as_deref()),
    )
}

/// Whether two statements of one occasion are one utterance: with the same words in one source, or
/// in different sources. Other words in one source were said on top of the first.
fn is_same_utterance(first: &Statement, other: &Statement) -> bool {
    let mut pairs = first
        .reports
        .iter()
        .flat_map(|a| other.reports.iter().map(move |b| (a, b)));
    let same_words = pairs
        .clone()
        .any(|(a, b)| a.source == b.source && a.quote == b.quote);
    let apart = pairs.all(|(a, b)| a.source != b.source);
    let silent = first.reports.is_empty() && other.reports.is_empty();
    same_words || silent || (apart && first.at.is_some())
}

fn report(found: Diagnostic, first: Span, findings: &mut Findings) {
    findings.report(
        found
            .label(first, Message::new("relation-twice.label"))
            .help(Message::new("relation-twice.help")),
    );
}

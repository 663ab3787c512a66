//! W0504: a statement or a quotation without the source that reports it.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message};

static WITHOUT_SOURCE: Code = Code::warning("W0504", "without-source");
static CODES: &[&Code] = &[&WITHOUT_SOURCE];

/// What is said and what is quoted can be read somewhere.
pub(super) struct WithoutSource;

impl Rule for WithoutSource {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let bare = case.data.asserts.iter();
        let bare = bare.filter(|statement| statement.reports.is_empty() && statement.at.is_none());
        let statements = bare.map(|statement| (statement.actor.span, "statement"));
        let quoted = case.data.evidence.iter().filter(|one| one.source.is_none());
        let quotes = quoted.filter_map(|one| Some((one.quote.as_ref()?.span, "evidence")));
        for (span, kind) in statements.chain(quotes) {
            let found = Diagnostic::new(&WITHOUT_SOURCE, span).with("kind", kind);
            findings.report(found.help(Message::new("without-source.help")));
        }
    }
}

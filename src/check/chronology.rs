//! E0301, E0302, W0303: dates that cannot follow one another.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Spanned};
use crate::model::{Date, RecordKind, Source, SourceId, Statement};

static SAID_AFTER_REPORT: Code = Code::error("E0301", "said-after-report");
static RELAYS_THE_FUTURE: Code = Code::error("E0302", "relays-the-future");
static SAID_OFF_OCCASION: Code = Code::warning("W0303", "said-off-occasion");
static CODES: &[&Code] = &[&SAID_AFTER_REPORT, &RELAYS_THE_FUTURE, &SAID_OFF_OCCASION];

/// Nobody reports what is said later, and a statement falls within its occasion.
pub(super) struct Chronology;

impl Rule for Chronology {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        for statement in &case.data.asserts {
            said_after_report(statement, case, findings);
            said_off_occasion(statement, case, findings);
        }
        for source in &case.data.sources {
            relays_the_future(source, case, findings);
        }
    }
}

fn source<'l>(id: &SourceId, case: &Case<'l>) -> Option<&'l Source> {
    let record = case.record(id.as_str())?;
    match record.kind {
        RecordKind::Source => case.data.sources.get(record.index),
        _ => None,
    }
}

fn date_of<'l>(id: &SourceId, case: &Case<'l>) -> Option<&'l Spanned<Date>> {
    source(id, case)?.date.as_ref()
}

fn said_after_report(statement: &Statement, case: &Case<'_>, findings: &mut Findings) {
    let occasion = statement.at.as_ref().and_then(|at| date_of(at, case));
    let Some(said) = statement.said.as_ref().or(occasion) else {
        return;
    };
    for report in &statement.reports {
        let Some(printed) = date_of(&report.source, case) else {
            continue;
        };
        if !said.is_surely_after(printed) {
            continue;
        }
        let place = match &statement.said {
            Some(said) => said.span,
            None => report.source.span,
        };
        let found = Diagnostic::new(&SAID_AFTER_REPORT, place)
            .with("said", said)
            .with("source", &*report.source)
            .with("printed", printed);
        let label = Message::new("said-after-report.label").with("source", &*report.source);
        let help = Message::new("said-after-report.help");
        findings.report(found.label(printed.span, label).help(help));
    }
}

fn said_off_occasion(statement: &Statement, case: &Case<'_>, findings: &mut Findings) {
    let (Some(said), Some(at)) = (&statement.said, &statement.at) else {
        return;
    };
    let Some(occasion) = date_of(at, case) else {
        return;
    };
    if said.is_surely_after(occasion) || occasion.is_surely_after(said) {
        let found = Diagnostic::new(&SAID_OFF_OCCASION, said.span)
            .with("said", said)
            .with("source", &**at)
            .with("occasion", occasion);
        let label = Message::new("said-off-occasion.label").with("source", &**at);
        let help = Message::new("said-off-occasion.help");
        findings.report(found.label(occasion.span, label).help(help));
    }
}

fn relays_the_future(relaying: &Source, case: &Case<'_>, findings: &mut Findings) {
    let Some(printed) = &relaying.date else {
        return;
    };
    for relayed in &relaying.relays {
        let Some(date) = date_of(relayed, case) else {
            continue;
        };
        if date.is_surely_after(printed) {
            let found = Diagnostic::new(&RELAYS_THE_FUTURE, relayed.span)
                .with("source", &*relaying.id)
                .with("printed", printed)
                .with("relayed", &**relayed)
                .with("date", date);
            let label = Message::new("relays-the-future.label").with("source", &**relayed);
            let help = Message::new("relays-the-future.help");
            findings.report(found.label(date.span, label).help(help));
        }
    }
}

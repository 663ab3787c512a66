//! Statements and their reports: from their shapes to the model.
use super::codes;
use super::leaf::Leaf;
use super::raw;
use super::reader::Reader;
use crate::diagnose::{Message, Span, Spanned};
use crate::model::{Report, Stance, Statement, StatementId};
use std::ops::Range;

pub(super) fn statement(from: &mut Reader<'_>, range: Range<usize>) -> Option<Statement> {
    let span = from.at(&range);
    let raw: raw::Statement<'_> = from.parse(range)?;
    let id = from.optional(raw.id, |r, leaf| r.id(leaf, StatementId::parse));
    let actor = from.optional(raw.actor, Reader::actor_id);
    let claim = from.optional(raw.claim, Reader::claim_id);
    let stance = from.optional(raw.stance, Reader::variant);
    let hedge = from
        .optional(raw.hedge, Reader::words)
        .map(|hedge| hedge.value);
    let said = from.optional(raw.said, Reader::date);
    let moment = from.texts(raw.moment);
    let at = from.optional(raw.at, Reader::source_id);
    let note = from.texts(raw.note);
    let reports = reports(
        from,
        raw.reports,
        [raw.source, raw.quote, raw.prefix, raw.suffix],
    );
    let (actor_given, claim_given) = (raw.actor.is_some(), raw.claim.is_some());
    from.require(span, &[("actor", actor_given), ("claim", claim_given)])?;
    let stance = match (raw.stance, stance) {
        (None, _) => Stance::Asserts,
        (Some(_), read) => read?.value,
    };
    // An id that nobody wrote is derived once all records are known.
    let id = id.unwrap_or_else(|| Spanned::new(StatementId::to_derive(), span));
    let (actor, claim) = (actor?, claim?);
    Some(Statement {
        id,
        actor,
        claim,
        stance,
        hedge,
        said,
        moment,
        at,
        reports,
        note,
    })
}

/// The reports of a statement: the list, or the one that stands directly in the statement.
fn reports<'t>(
    from: &mut Reader<'t>,
    listed: Option<Vec<raw::Report<'t>>>,
    [source, quote, prefix, suffix]: [Option<Leaf<'t>>; 4],
) -> Vec<Report> {
    if let (Some(_), Some(leaf)) = (&listed, source.or(quote)) {
        let found = from.report(&codes::TWO_WAYS_OF_REPORTING, leaf);
        from.findings
            .report(found.help(Message::new("two-ways-of-reporting.help")));
    }
    if let (None, None, Some(quote)) = (&listed, source, quote) {
        let found = from
            .report(&codes::MISSING_FIELD, quote)
            .with("field", "source");
        let help = Message::new("missing-field.help").with("field", "source");
        from.findings.report(found.help(help));
    }
    let mut reports: Vec<Report> = Vec::new();
    if let Some(source) = source.and_then(|leaf| from.source_id(leaf)) {
        reports.push(Report {
            source,
            quote: from.quote([quote, prefix, suffix]),
            note: None,
        });
    }
    reports.extend(
        listed
            .into_iter()
            .flatten()
            .filter_map(|raw| report(from, raw)),
    );
    reports
}

pub(super) fn report<'t>(from: &mut Reader<'t>, raw: raw::Report<'t>) -> Option<Report> {
    if raw.source.is_none() {
        let place = raw.quote.map_or(Span::NOWHERE, |leaf| from.span(leaf));
        from.require(place, &[("source", false)]);
    }
    let source = from.optional(raw.source, Reader::source_id);
    let quote = from.quote([raw.quote, raw.prefix, raw.suffix]);
    let note = from.texts(raw.note);
    Some(Report {
        source: source?,
        quote,
        note,
    })
}

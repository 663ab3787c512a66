//! How claims and evidence bear on one another: from the shapes to the model.
use super::leaf::{Leaf, Name};
use super::raw;
use super::reader::Reader;
use super::statement::report;
use crate::diagnose::{Span, Spanned};
use crate::model::{
    Answer, Compatible, Contradicts, Discredits, Exclusive, NodeId, Strength, Supports, Tests,
    Voice,
};
use std::ops::Range;

pub(super) fn contradicts(from: &mut Reader<'_>, range: Range<usize>) -> Option<Contradicts> {
    let span = from.at(&range);
    let raw: raw::Contradicts<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    from.require(span, &[("kind", raw.kind.is_some())]);
    let kind = from.optional(raw.kind, Reader::variant);
    let strength = from.optional(raw.strength, Reader::variant);
    let voiced_in = raw.voiced_in.and_then(|raw| report(from, raw));
    let record = Contradicts {
        because: from.texts(raw.because),
        tests: raw.tests.map(|raw| tests(from, raw)),
        voiced_in: voiced_in.map(|report| Voice {
            source: report.source,
            quote: report.quote,
        }),
        unsaid: from.texts(raw.unsaid),
        settle: from.texts(raw.settle),
        note: from.texts(raw.note),
        strength: strength.map_or(Strength::Strict, |strength| strength.value),
        from: start?,
        to: end?,
        kind: kind?,
        span,
    };
    Some(record)
}

fn tests<'t>(from: &mut Reader<'t>, raw: raw::Tests<'t>) -> Tests {
    let mut answer = |leaf: Option<Name<'t>>| {
        let read: Option<Spanned<Answer>> = from.optional(leaf, Reader::variant);
        read.map_or(Answer::Unclear, |answer| answer.value)
    };
    Tests {
        object: answer(raw.object),
        time: answer(raw.time),
        question: answer(raw.question),
        answers: answer(raw.answers),
    }
}

/// The two ends of a relation, each reported when it is missing.
fn ends<'t>(
    from: &mut Reader<'t>,
    [start, end]: [Option<Leaf<'t>>; 2],
    span: Span,
) -> (Option<Spanned<NodeId>>, Option<Spanned<NodeId>>) {
    from.require(span, &[("from", start.is_some()), ("to", end.is_some())]);
    (
        from.optional(start, Reader::node_id),
        from.optional(end, Reader::node_id),
    )
}

pub(super) fn supports(from: &mut Reader<'_>, range: Range<usize>) -> Option<Supports> {
    let span = from.at(&range);
    let raw: raw::Relation<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Supports {
        from: start?,
        to: end?,
        because,
        note,
        span,
    })
}

pub(super) fn discredits(from: &mut Reader<'_>, range: Range<usize>) -> Option<Discredits> {
    let span = from.at(&range);
    let raw: raw::Relation<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Discredits {
        from: start?,
        to: end?,
        because,
        note,
        span,
    })
}

pub(super) fn compatible(from: &mut Reader<'_>, range: Range<usize>) -> Option<Compatible> {
    let span = from.at(&range);
    let raw: raw::Compatible<'_> = from.parse(range)?;
    let (start, end) = ends(from, [raw.from, raw.to], span);
    let differs = from
        .optional(raw.differs, Reader::variant)
        .map(|differs| differs.value);
    let (because, note) = (from.texts(raw.because), from.texts(raw.note));
    Some(Compatible {
        from: start?,
        to: end?,
        differs,
        because,
        note,
        span,
    })
}

pub(super) fn exclusive(from: &mut Reader<'_>, range: Range<usize>) -> Option<Exclusive> {
    let span = from.at(&range);
    let leaves: Vec<Leaf<'_>> = from.parse(range)?;
    Some(Exclusive {
        claims: from.ids(leaves, Reader::claim_id),
        span,
    })
}

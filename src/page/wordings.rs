//! One statement in several wordings: what each source prints, word by word.
use super::edition::Edition;
use crate::query::{Mark, Segment, Version, variants};
use maud::{Markup, html};

/// The statements that several sources print in several wordings, compared word by word.
pub(super) fn transcriptions(edition: &Edition<'_>, claim: u32) -> Markup {
    let statements = edition.graph.statements_on(claim).iter();
    let quoted = |at: &&u32| {
        let reports = edition.graph.statement(**at).reports.iter();
        reports.filter(|report| report.quote.is_some()).count() > 1
    };
    let compared = statements
        .filter(quoted)
        .map(|at| (*at, variants(edition.graph, *at)));
    html! {
        @for (at, variants) in compared {
            @let statement = edition.graph.statement(at);
            h2 { (edition.word("page-variants")) }
            p.faint { (edition.speaker(statement)) ", " (edition.moment(statement)) }
            table.variants {
                @for version in &variants.versions { (version_row(edition, version)) }
            }
            p.faint { (edition.word("page-variants-signs")) }
        }
    }
}

/// One wording in its pieces; a sign and a word tell what differs, not a colour.
fn version_row(edition: &Edition<'_>, version: &Version<'_>) -> Markup {
    let source = edition.graph.node(version.source);
    html! {
        tr {
            th scope="row" { @if let Some(source) = source { (edition.link(source, &html! { (version.source) })) } }
            td { @for piece in &version.segments { (segment(edition, piece)) } }
        }
    }
}

fn segment(edition: &Edition<'_>, piece: &Segment<'_>) -> Markup {
    let (sign, key) = match piece.mark {
        Mark::Same => return html! { (piece.text) },
        Mark::Added => ("+", "page-mark-added"),
        Mark::Inserted => ("+", "page-mark-inserted"),
        Mark::Replaced => ("≠", "page-mark-replaced"),
        Mark::Omitted => {
            return html! {
                del { span.sr { (edition.word("page-mark-omitted")) " " } small aria-hidden="true" { "−" } (piece.text.trim_end()) } " "
            };
        }
    };
    html! {
        ins { span.sr { (edition.word(key)) " " } (piece.text.trim_end()) small aria-hidden="true" { (sign) } } " "
    }
}

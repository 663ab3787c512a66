//! The traps: pairs that look contradictory and are not, with what differs.
use crate::page::edition::Edition;
use crate::page::params::Params;
use crate::page::part::Parts;
use crate::page::screen::{Linked, Page, Screen};
use crate::query::Contradiction;
use maud::{Markup, html};

/// The pairs that are no contradictions.
pub(in crate::page) struct Traps;

impl Screen for Traps {
    fn name(&self) -> &'static str {
        "pieges"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        Page::alone(key, edition.word("page-pieges"), || {
            html! {
                p.lead { (edition.word("page-traps-lead")) }
                @if edition.shown.traps.is_empty() { p { (edition.word("page-none")) } }
                (list(edition, params))
            }
        })
    }
}

fn list(edition: &Edition<'_>, params: &Params) -> Markup {
    let parts = Parts::of(edition, "pieges", params, &["rang"]);
    let traps: Vec<(usize, &Contradiction)> = edition.shown.traps.iter().enumerate().collect();
    parts.list("rang", (&html! {}, &traps), |traps, part| {
        html! {
            (part.opener(edition, traps.len()))
            ol.pairs { @for (rank, one) in traps { (trap(edition, *rank, one)) } }
        }
    })
}

fn trap(edition: &Edition<'_>, rank: usize, one: &Contradiction) -> Markup {
    let verdict = html! { p.badges { (edition.badge(one)) } (edition.reasons(one)) };
    html! {
        li.pair {
            h2 { span.rank { (rank + 1) } " " (edition.pair_title(one)) }
            (edition.veiled("page-what-differs-first", &verdict))
            p.go {
                a.button href=(edition.href(&format!("face/{}", one.id))) {
                    (edition.word("page-compare"))
                    span.sr { ": " (edition.pair_title(one)) }
                }
            }
        }
    }
}

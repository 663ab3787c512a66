//! Help: how to read a page, the signs, the keys.
use crate::page::edition::Edition;
use crate::page::options::Audience;
use crate::page::params::Params;
use crate::page::screen::{Linked, Page, Screen};
use crate::query::tell_policy;
use maud::{Markup, html};

/// How to read, the signs, the keys.
pub(in crate::page) struct Help;

/// The keys, each with the key of what it does.
const KEYS: [(&str, &str); 11] = [
    ("Tab", "tab"),
    ("/", "search"),
    ("← → ↑ ↓", "arrows"),
    ("[ ]", "relations"),
    ("+ - 0", "zoom"),
    ("⇧ ← → ↑ ↓", "pan"),
    ("V", "neighbours"),
    ("J K", "next"),
    ("Esc", "escape"),
    ("Ctrl + Home, End", "corners"),
    ("?", "help"),
];

impl Screen for Help {
    fn name(&self) -> &'static str {
        "aide"
    }

    fn linked(&self) -> Linked {
        Linked::Tools
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        Page::alone(key, edition.word("page-aide"), || {
            html! {
                p.lead { (edition.word("page-help-lead")) }
                h2 { (edition.word("page-help-questions")) }
                ul { @for number in 1..=4 { li { (edition.word(&format!("page-help-question-{number}"))) } } }
                h2 { (edition.word("page-help-words")) }
                ul { @for number in 1..=5 { li { (edition.word(&format!("page-help-word-{number}"))) } } }
                h2 { (edition.word("page-state")) }
                (edition.blocks(&[tell_policy(&edition.words, edition.shown.verdicts.judgement().policy())]))
                h2 { (edition.word("page-legend")) }
                (legend(edition))
                h2 { (edition.word("page-keyboard")) }
                (keys(edition))
            }
        })
    }
}

/// The signs, drawn as they stand in the pages.
pub(in crate::page) fn legend(edition: &Edition<'_>) -> Markup {
    let lines = [
        "asserts",
        "denies",
        "hedges",
        "questions",
        "withdraws",
        "contradicts",
        "supports",
        "weakens",
    ];
    let cards = ["actor", "claim", "evidence", "source"];
    html! {
        ul.legend {
            @for kind in lines {
                li {
                    svg.sample aria-hidden="true" {
                        g.line.(kind) {
                            path d="M2 8H46" {}
                            @if kind == "contradicts" { path.in d="M2 8H46" {} }
                        }
                    }
                    b.(kind) { (edition.word(&format!("page-{kind}"))) }
                }
            }
            @for kind in cards { li { span.mini.i.(kind) { (edition.word(&format!("page-{kind}"))) } } }
        }
    }
}

fn keys(edition: &Edition<'_>) -> Markup {
    let teacher = edition.audience == Audience::Teacher;
    html! {
        table.keys {
            @for (key, what) in KEYS {
                tr { th scope="row" { kbd { (key) } } td { (edition.word(&format!("page-key-{what}"))) } }
            }
            @if teacher { tr { th scope="row" { kbd { "N" } } td { (edition.word("page-key-notes")) } } }
        }
    }
}

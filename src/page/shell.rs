//! The frame: what stands around every page.
use super::edition::Edition;
use super::options::{Audience, Delivery};
use super::screen::{Linked, Page};
use super::{SCREENS, Screen};
use crate::diagnose::Message;
use crate::graph::Node;
use crate::model::Language;
use maud::{Markup, html};

/// The whole of one language: head of the page, views, pages, foot.
pub(super) fn edition(edition: &Edition<'_>, others: &[Language]) -> Markup {
    let addresses = edition.addresses();
    let pages = html! {
        @for address in &addresses {
            @if let Some(page) = edition.page(address) { (section(edition, address, &page)) }
        }
        (missing(edition))
    };
    frame(edition, others, &pages)
}

/// What stands around some pages of one language.
pub(super) fn frame(edition: &Edition<'_>, others: &[Language], pages: &Markup) -> Markup {
    html! {
        div.edition lang=(edition.words.language().code()) data-prefix=(edition.prefix)
            data-found=(edition.word("page-found-count")) data-none=(edition.word("page-found-none"))
            data-near=(edition.word("page-found-near"))
            data-relation=(edition.word("page-relation-of")) data-link=(edition.word("page-link")) data-copied=(edition.word("page-copied"))
            data-ctrl=(edition.word("page-ctrl-wheel")) {
            (skips(edition))
            (header(edition, others))
            (views(edition))
            main { (pages) }
            @if edition.audience == Audience::Pupil { (questions(edition)) }
            (footer(edition))
            p.status role="status" {}
        }
    }
}

/// What a pupil asks of each claim: boxes to tick, kept nowhere.
fn questions(edition: &Edition<'_>) -> Markup {
    html! {
        aside.asks.js-only hidden aria-label=(edition.word("page-my-questions")) {
            form {
                fieldset {
                    legend { (edition.word("page-my-questions")) " " i { (edition.word("page-kept-nowhere")) } }
                    @for one in ["who", "from-where", "when", "what-evidence"] {
                        label { input type="checkbox"; (edition.word(&format!("page-ask-{one}"))) }
                    }
                }
            }
        }
    }
}

/// One page as a section of the document.
pub(super) fn section(edition: &Edition<'_>, address: &str, page: &Page) -> Markup {
    html! {
        section #{ (edition.prefix) (address) } data-of=[is_asked(edition, address).then_some("")] {
            (kicker(edition, address, page))
            h1 { (page.title) }
            (edition.written_at(address))
            (page.body)
        }
    }
}

/// The screen that draws a page.
fn screen_of(address: &str) -> Option<&'static dyn Screen> {
    let name = address.split('/').next().unwrap_or(address);
    SCREENS.iter().find(|screen| screen.name() == name).copied()
}

/// Whether a page is another for other parameters; the script must ask for it anew then.
fn is_asked(edition: &Edition<'_>, address: &str) -> bool {
    let key = address.split_once('/').map_or("", |(_, key)| key);
    let is_asked = |screen: &dyn Screen| screen.is_asked(key);
    edition.delivery == Delivery::Server && screen_of(address).is_some_and(is_asked)
}

/// The way back to the list that the page is found from, and what kind of page it is.
fn kicker(edition: &Edition<'_>, address: &str, page: &Page) -> Markup {
    let parent = screen_of(address).and_then(|screen| screen.parent());
    html! {
        @if let Some(kicker) = &page.kicker {
            p {
                @if let Some(parent) = parent {
                    a href=(edition.href(parent)) { (edition.word(&format!("page-{parent}"))) } " › "
                }
                (kicker)
            }
        }
    }
}

fn skips(edition: &Edition<'_>) -> Markup {
    html! {
        p.skip {
            a href=(edition.href("accueil")) data-skip=".on h1" { (edition.word("page-skip-content")) }
            a.js-only href=(edition.href("recherche")) data-skip=".find input" { (edition.word("page-skip-search")) }
            a href=(edition.href("affirmations")) { (edition.word("page-skip-list")) }
        }
    }
}

fn header(edition: &Edition<'_>, others: &[Language]) -> Markup {
    let audience = match edition.audience {
        Audience::Pupil => "page-for-pupils",
        Audience::Teacher => "page-for-teachers",
    };
    html! {
        header {
            a.case href=(edition.href("accueil")) { (case_title(edition)) }
            (search_field(edition))
            span.tools {
                span.audience { (edition.word(audience)) }
                @for other in others { (switch(edition, *other)) }
                @if edition.audience == Audience::Teacher {
                    button.js-only data-notes aria-pressed="true" { (edition.word("page-notes")) }
                }
                button.js-only data-project aria-pressed="false" { (edition.word("page-project")) }
                button.js-only.print data-print { (edition.word("page-print")) }
                a href=(edition.href("reglages")) { (edition.word("page-reglages")) }
                a href=(edition.href("aide")) { (edition.word("page-aide")) }
            }
        }
    }
}

/// The name of the case, or of the program when it has none.
pub(super) fn case_title(edition: &Edition<'_>) -> String {
    let title = edition.graph.data().title.as_ref();
    title.map_or_else(
        || edition.word("page-untitled-case"),
        |title| edition.words.text(title),
    )
}

fn search_field(edition: &Edition<'_>) -> Markup {
    let field = format!("{}q", edition.prefix);
    let list = format!("{}ql", edition.prefix);
    html! {
        div.find.js-only role="search" {
            label.sr for=(field) { (edition.word("page-recherche")) }
            input #(field) type="search" autocomplete="off" role="combobox" aria-expanded="false"
                aria-controls=(list) aria-autocomplete="list" placeholder=(edition.word("page-search-hint"));
            ul #(list) role="listbox" aria-label=(edition.word("page-recherche")) hidden {}
        }
    }
}

/// The way to another language of the same file.
fn switch(edition: &Edition<'_>, other: Language) -> Markup {
    let prefix = match edition.prefix.is_empty() {
        true => format!("{}/", other.code()),
        false => String::new(),
    };
    let name = match other {
        Language::Fr => "Français",
        Language::En => "English",
    };
    html! { a lang=(other.code()) hreflang=(other.code()) data-switch=(prefix) href={ "#" (prefix) "accueil" } { (name) } }
}

fn views(edition: &Edition<'_>) -> Markup {
    let bar = SCREENS
        .iter()
        .filter(|screen| screen.linked() == Linked::Bar);
    let link = |screen: &&dyn Screen| {
        html! {
            li { a href=(edition.href(screen.name())) { (edition.word(&format!("page-{}", screen.name()))) } }
        }
    };
    html! {
        nav aria-label=(edition.word("page-views")) { ul { @for screen in bar { (link(screen)) } } }
    }
}

/// What is shown for an address that names nothing; the script fills in what is near.
fn missing(edition: &Edition<'_>) -> Markup {
    html! {
        section.js-only #{ (edition.prefix) "absent" } {
            h1 { (edition.word("page-missing")) }
            p { (edition.word("page-missing-near")) }
            ul.near {}
        }
    }
}

/// How much there is, how far the quotations were compared, and where the page is.
pub(super) fn footer(edition: &Edition<'_>) -> Markup {
    let data = edition.graph.data();
    let read = (0u32..).zip(&data.sources).filter(|(at, _)| {
        edition.shows(Node::Source(*at)) && !edition.graph.statements_in(*at).is_empty()
    });
    let message = Message::new("page-foot").count("sources", read.count());
    let message = message
        .count("claims", data.claims.len())
        .count("actors", data.actors.len());
    let quotes = match edition.shown.compared {
        true => "page-quotes-checked",
        false => "page-quotes-unchecked",
    };
    let (private, privacy) = match edition.delivery {
        Delivery::File => ("page-offline", "page-privacy-text"),
        Delivery::Server => ("serve-private", "serve-privacy"),
    };
    html! {
        footer {
            p { (edition.say(&message)) }
            p { (edition.word(quotes)) }
            @if edition.audience == Audience::Teacher {
                p { a href=(edition.href("relecture")) { (edition.word("page-relecture")) } }
            }
            @if !edition.shown.passages.is_empty() { p.warn { (edition.word("page-holds-passages")) } }
            details { summary { (edition.word(private)) } p { (edition.word(privacy)) } }
        }
    }
}

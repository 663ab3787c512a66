//! The explorer in parts, for a server: the frame with one page, then page after page.
use super::assets::{LIVE_STYLE, style};
use super::edition::Edition;
use super::explore::others;
use super::maps::drawing::MARKS;
use super::params::Params;
use super::screens::search;
use super::shell;
use crate::graph::Node;
use crate::model::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::collections::BTreeMap;

/// How many addresses are offered for one that names nothing.
const OFFERED: usize = 3;

/// The most pages that are joined into one document for who has no script.
const WHOLE: usize = 3000;

/// What a served document says of the case as it stands now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// What stands around the pages: who has another must load the document again.
    pub frame: String,
    /// The version that is shown.
    pub version: String,
    /// The version of the files that could not be shown; empty when there is none.
    pub fault: String,
    /// What is amiss in it, as HTML by the code of the language.
    pub banners: BTreeMap<&'static str, String>,
}

/// The document: the frame of each language, and the page that it opens on. The other pages come
/// one by one, by [`fragment`].
///
/// # Cost
/// Linear in that page.
#[must_use]
pub fn document(editions: &[Edition<'_>], present: &Present) -> String {
    let pages = |edition: &Edition<'_>| match edition.prefix.is_empty() {
        true => edition
            .page("accueil")
            .map(|page| shell::section(edition, "accueil", &page)),
        false => None,
    };
    let body = html! {
        @for edition in editions {
            (shell::frame(edition, &others(editions, edition), &pages(edition).unwrap_or_default()))
            (beside(edition, present))
        }
        script type="module" src="/script.js" {}
    };
    let head = html! { script src="/early.js" {} };
    paper(editions, (&head, &body), present).into_string()
}

/// All pages in one document without script; `None` when they are too many for that.
#[must_use]
pub fn whole(editions: &[Edition<'_>], present: &Present) -> Option<String> {
    let pages: usize = editions.iter().map(|one| one.addresses().len()).sum();
    if pages > WHOLE {
        return None;
    }
    let body = html! {
        @for edition in editions { (shell::edition(edition, &others(editions, edition))) }
    };
    Some(paper(editions, (&html! {}, &body), present).into_string())
}

/// Head and body around what a document holds.
fn paper(editions: &[Edition<'_>], (head, body): (&Markup, &Markup), present: &Present) -> Markup {
    let first = editions.first();
    let language = first.map_or("fr", |one| one.words.language().code());
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { @if let Some(first) = first { (shell::case_title(first)) } }
                link rel="icon" href="/icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="/style.css";
                (head)
            }
            body data-frame=(present.frame) data-version=(present.version) data-fault=(present.fault) {
                svg.sprite aria-hidden="true" { (PreEscaped(MARKS)) }
                (body)
            }
        }
    }
}

/// What stands beside the frame of a language: what is amiss now, and the words that the script
/// needs to tell what becomes of the server.
fn beside(edition: &Edition<'_>, present: &Present) -> Markup {
    let language = edition.words.language();
    html! {
        div.beside lang=(language.code()) data-wait=(edition.word("serve-wait"))
            data-gone=(edition.word("serve-gone")) data-copied=(edition.word("serve-copied")) {
            div.fault role="alert" {
                @if let Some(banner) = present.banners.get(language.code()) { (PreEscaped(banner)) }
            }
            p.fault.still role="status" hidden {
                (edition.count("serve-still", edition.graph.data().claims.len())) " "
                button data-still { (edition.word("serve-cancel")) }
            }
        }
        @if edition.prefix.is_empty() {
            p.no-js { (edition.word("serve-without-script")) " " a href="/whole" { (edition.word("serve-whole")) } }
        }
    }
}

/// One page by its address without `#`, drawn as its parameters want it, and the foot, which tells
/// of the whole case; `None` when no page, or no row of a page, has that address.
///
/// # Cost
/// Linear in that page.
#[must_use]
pub fn fragment(editions: &[Edition<'_>], address: &str, params: &Params) -> Option<String> {
    let (edition, bare) = find(editions, address)?;
    let (page, row) = match bare.split_once("/dit/") {
        Some((page, row)) => (page, Some(row)),
        // A card stands on the map that its address begins with.
        None if bare.starts_with("n/") => ("carte", None),
        None => (bare.rsplit_once("/n/").map_or(bare, |cut| cut.0), None),
    };
    let drawn = match row {
        Some(row) => edition.page_as_asked(page, &part_of(edition, address, row)?)?,
        None => edition.page_as_asked(page, params)?,
    };
    let section = html! { (shell::section(edition, page, &drawn)) (shell::footer(edition)) };
    Some(section.into_string())
}

/// What to ask a claim for that its page may hold the row at an address; `None` when it has none.
fn part_of(edition: &Edition<'_>, address: &str, row: &str) -> Option<Params> {
    let Node::Statement(at) = edition.graph.node(row)? else {
        return None;
    };
    (edition.said(at) == address).then(|| edition.asked_for(at))
}

/// What is offered for a question that somebody is still writing, in a language: how much was found
/// as a paragraph, then the first of it as options; `None` when there is no such language.
///
/// # Cost
/// That of looking through all words that are shown.
#[must_use]
pub fn options(editions: &[Edition<'_>], language: &str, query: &str) -> Option<String> {
    let named = |one: &&Edition<'_>| one.language().code() == language;
    let edition = editions.iter().find(named)?;
    Some(search::offered(edition, query).into_string())
}

/// The one way to write an address: its letters themselves where they came encoded, as mailers do
/// with `~`, the two sides of a pair in order, and the start for the list that stands on it.
#[must_use]
pub fn canonical(editions: &[Edition<'_>], address: &str) -> String {
    let codes = [("%7E", "~"), ("%7e", "~"), ("%2F", "/"), ("%2f", "/")];
    let plain = codes
        .iter()
        .fold(address.to_owned(), |text, (code, letter)| {
            text.replace(code, letter)
        });
    let ordered = find(editions, &plain).and_then(|(edition, bare)| {
        if bare == "contradictions" {
            return Some(format!("{}accueil", edition.prefix));
        }
        let (a, b) = bare.strip_prefix("face/")?.split_once('~')?;
        (a > b).then(|| format!("{}face/{b}~{a}", edition.prefix))
    });
    ordered.unwrap_or(plain)
}

/// What is shown for an address that names nothing, with the nearest that do.
///
/// # Cost
/// One comparison with each address.
#[must_use]
pub fn absent(editions: &[Edition<'_>], address: &str) -> String {
    let Some((edition, bare)) = find(editions, address) else {
        return String::new();
    };
    let near = nearest(edition, bare);
    let section = html! {
        section #(address) {
            h1 { (edition.word("page-missing")) }
            p { (edition.word("page-missing-near")) }
            ul { @for (address, title) in near { li { a href=(edition.href(&address)) { (title) } } } }
        }
        (shell::footer(edition))
    };
    section.into_string()
}

/// What is shown at a path that leads nowhere, with the nearest pages.
///
/// # Cost
/// One comparison with each address.
#[must_use]
pub fn lost(editions: &[Edition<'_>], present: &Present, address: &str) -> String {
    let Some((edition, bare)) = find(editions, address) else {
        return String::new();
    };
    let near = nearest(edition, bare);
    let body = html! {
        div.edition {
            main {
                h1 { (edition.word("serve-not-here")) }
                p { a href="/" { (edition.word("serve-start")) } }
                p { (edition.word("serve-nearest")) }
                ul {
                    @for (address, title) in near {
                        li { a href={ "/#" (edition.prefix) (address) } { (title) } }
                    }
                }
            }
        }
    };
    paper(editions, (&html! {}, &body), present).into_string()
}

/// The addresses most like one, with the titles of their pages; ties in order of the document.
fn nearest(edition: &Edition<'_>, address: &str) -> Vec<(String, String)> {
    let like = |known: &String| strsim::normalized_damerau_levenshtein(known, address);
    let all = edition.addresses().into_iter();
    let mut near: Vec<(f64, String)> = all.map(|known| (like(&known), known)).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let best = near.into_iter().take(OFFERED).map(|(_, known)| known);
    best.filter_map(|known| {
        let title = edition.page(&known)?.title;
        Some((known, title))
    })
    .collect()
}

/// The language that an address belongs to, and the address without that language's prefix.
fn find<'e, 'g, 'a>(
    editions: &'e [Edition<'g>],
    address: &'a str,
) -> Option<(&'e Edition<'g>, &'a str)> {
    let prefixed = |one: &'e Edition<'g>| {
        let prefix = Some(&one.prefix).filter(|prefix| !prefix.is_empty())?;
        Some((one, address.strip_prefix(prefix.as_str())?))
    };
    let (edition, bare) = editions
        .iter()
        .find_map(prefixed)
        .or_else(|| Some((editions.first()?, address)))?;
    Some((edition, if bare.is_empty() { "accueil" } else { bare }))
}

/// The stylesheet of served pages.
#[must_use]
pub fn served_style() -> String {
    style(&[Language::Fr, Language::En]) + LIVE_STYLE
}

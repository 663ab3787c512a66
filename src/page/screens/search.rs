//! Search: the page of results, which a script fills from a file and a server draws.
use crate::page::edition::Edition;
use crate::page::fill::fill;
use crate::page::fold::{closest, fold, marked, words_of};
use crate::page::index::{Found, Hit};
use crate::page::params::Params;
use crate::page::screen::{Linked, Page, Screen};
use maud::{Markup, html};

/// Search results.
pub(in crate::page) struct Search;

/// The kinds in the order in which they are listed.
const KINDS: [&str; 5] = ["claim", "statement", "actor", "evidence", "source"];
/// The most results that are offered below the field.
const OFFERED: usize = 8;

impl Screen for Search {
    fn name(&self) -> &'static str {
        "recherche"
    }

    fn linked(&self) -> Linked {
        Linked::Tools
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        let query = params.get("q");
        let words = words_of(query);
        let found = match words.is_empty() {
            true => Found::default(),
            false => edition.index().find(&words),
        };
        let link = |name: &str| html! { a href=(edition.href(name)) { (edition.word(&format!("page-{name}"))) } };
        Page::alone(key, edition.word("page-recherche"), || {
            html! {
                p.no-js { (edition.word("page-search-without-script")) }
                p.found { (told(edition, query, &found)) }
                div.results { @for kind in KINDS { (listed(edition, kind, &words, &found)) } }
                p { (edition.word("page-search-else")) " " (link("affirmations")) " · " (link("acteurs")) " · " (link("sources")) }
            }
        })
    }
}

/// How much was found; where nothing was, words that are near.
fn told(edition: &Edition<'_>, query: &str, found: &Found) -> Markup {
    if query.is_empty() {
        return html! {};
    }
    html! {
        (counted(edition, query, found))
        @if found.count == 0 {
            br; (edition.word("page-found-near"))
            @for word in closest(edition.index().known(), &fold(query)) {
                " " a href=(edition.href(&format!("recherche?q={word}"))) { (word) }
            }
        }
    }
}

/// "Résultats pour « incendie » : 12"
fn counted(edition: &Edition<'_>, query: &str, found: &Found) -> String {
    let key = match found.count {
        0 => "page-found-none",
        _ => "page-found-count",
    };
    let count = found.count.to_string();
    fill(&edition.word(key), &[('q', query), ('n', &count)])
}

/// The results of one kind.
fn listed(edition: &Edition<'_>, kind: &'static str, words: &[String], found: &Found) -> Markup {
    let mine = found.kinds.get(kind);
    let (count, shown) = mine.map_or((0, &[][..]), |(count, shown)| (*count, shown));
    html! {
        section hidden[count == 0] data-kind=(kind) {
            h2 {
                (edition.word(&format!("page-found-{kind}"))) " "
                span.n { @if count > 0 { (count) } }
            }
            ul { @for hit in shown { li { (linked(edition, *hit, words)) } } }
        }
    }
}

fn linked(edition: &Edition<'_>, hit: Hit, words: &[String]) -> Markup {
    html! { a href={ "#" (edition.place_of(hit)) } { (marked(&edition.told(hit), words)) } }
}

/// What stands below the field while somebody writes: how much was found, then the first of it.
pub(in crate::page) fn offered(edition: &Edition<'_>, query: &str) -> Markup {
    let words = words_of(query);
    let found = edition.index().find(&words);
    html! {
        p { (counted(edition, query, &found)) }
        @for (at, hit) in found.first.iter().take(OFFERED).enumerate() {
            li #{ (edition.prefix) "q" (at) } role="option" data-href={ "#" (edition.place_of(*hit)) } {
                (marked(&edition.told(*hit), &words))
            }
        }
    }
}

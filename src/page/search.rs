//! Search: the page that the script fills from what stands in the document.
use super::edition::Edition;
use super::screen::{Linked, Page, Screen};
use maud::html;

/// Search results.
pub(super) struct Search;

impl Screen for Search {
    fn name(&self) -> &'static str {
        "recherche"
    }

    fn linked(&self) -> Linked {
        Linked::Tools
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        let kinds = ["claim", "statement", "actor", "evidence", "source"];
        let link = |name: &str| html! { a href=(edition.href(name)) { (edition.word(&format!("page-{name}"))) } };
        key.is_empty().then(|| Page {
            title: edition.word("page-recherche"),
            kicker: None,
            body: html! {
                p.no-js { (edition.word("page-search-without-script")) }
                p.found {}
                div.results {
                    @for kind in kinds {
                        section hidden data-kind=(kind) {
                            h2 { (edition.word(&format!("page-found-{kind}"))) " " span.n {} }
                            ul {}
                        }
                    }
                }
                p { (edition.word("page-search-else")) " " (link("affirmations")) " · " (link("acteurs")) " · " (link("sources")) }
            },
        })
    }
}

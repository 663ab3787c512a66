//! The whole explorer as one file.
use super::assets::{EARLY, script, style};
use super::edition::Edition;
use super::maps::drawing::MARKS;
use super::maps::places::Places;
use super::options::PageOptions;
use super::policy::offline_policy;
use super::shell;
use crate::graph::ClaimGraph;
use crate::judge::{Policy, judge};
use crate::model::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Makes the explorer: one self-contained HTML file that reads without script and without network.
///
/// The same graph and options give the same bytes. With a pupil's edition no note is in the file.
/// [`lean`](super::lean()) makes it lighter.
/// # Cost
/// Linear in what is shown, plus that of judging the case, of finding the contradictions and of placing
/// the maps.
#[must_use]
pub fn explore(graph: &ClaimGraph, options: &PageOptions) -> String {
    explore_in_place(graph, options).0
}

/// The same, and where the cards of its maps stand: given to the next page as
/// [`PageOptions::places`] they stay there while the case grows.
///
/// # Cost
/// That of [`explore`].
#[must_use]
pub fn explore_in_place(graph: &ClaimGraph, options: &PageOptions) -> (String, Places) {
    let judgement = judge(graph, Policy::default());
    let editions = Edition::all(&judgement, options);
    match editions.first() {
        Some(first) => {
            let html = document(&editions, first, &script()).into_string();
            (html, first.places())
        }
        None => Default::default(),
    }
}

fn document(editions: &[Edition<'_>], first: &Edition<'_>, script: &str) -> Markup {
    let languages: Vec<Language> = editions.iter().map(|one| one.words.language()).collect();
    let style = style(&languages);
    let policy = offline_policy(&[&style], &[EARLY, script]);
    html! {
        (DOCTYPE)
        html lang=(first.words.language().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (shell::case_title(first)) }
                style { (PreEscaped(style)) }
                script { (PreEscaped(EARLY)) }
            }
            body {
                svg.sprite aria-hidden="true" { (PreEscaped(MARKS)) }
                @for edition in editions { (shell::edition(edition, &others(editions, edition))) }
                script type="module" { (PreEscaped(script)) }
            }
        }
    }
}

/// The other languages of the same document.
pub(super) fn others(editions: &[Edition<'_>], mine: &Edition<'_>) -> Vec<Language> {
    let mine = mine.words.language();
    editions
        .iter()
        .map(|one| one.words.language())
        .filter(|one| *one != mine)
        .collect()
}

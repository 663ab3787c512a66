//! Settings: the look of the page and its single-key shortcuts.
use crate::page::edition::Edition;
use crate::page::params::Params;
use crate::page::screen::{Linked, Page, Screen};
use maud::{Markup, html};

/// Theme and shortcuts.
pub(in crate::page) struct Settings;

impl Screen for Settings {
    fn name(&self) -> &'static str {
        "reglages"
    }

    fn linked(&self) -> Linked {
        Linked::Tools
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        Page::alone(key, edition.word("page-reglages"), || {
            html! {
                p.no-js { (edition.word("page-settings-without-script")) }
                div.js-only { (themes(edition)) (keys(edition)) }
                h2 { (edition.word("page-privacy")) }
                p { (edition.word("page-privacy-text")) }
            }
        })
    }
}

fn themes(edition: &Edition<'_>) -> Markup {
    html! {
        fieldset {
            legend { (edition.word("page-theme")) }
            @for theme in ["auto", "light", "dark"] {
                label {
                    input type="radio" name={ (edition.prefix) "theme" } value=(theme) checked[theme == "auto"];
                    " " (edition.word(&format!("page-theme-{theme}")))
                }
            }
        }
    }
}

fn keys(edition: &Edition<'_>) -> Markup {
    html! {
        fieldset {
            legend { (edition.word("page-keyboard")) }
            label { input type="checkbox" data-keys checked; " " (edition.word("page-single-keys")) }
        }
    }
}

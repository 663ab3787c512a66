//! What a screen is: an address, the pages that exist under it, and their drawing.
use super::edition::Edition;
use super::params::Params;
use maud::Markup;

/// One page, ready to stand in the frame.
pub struct Page {
    /// Its title, the words of its `h1`.
    pub title: String,
    /// Above the title: what kind of page.
    pub kicker: Option<String>,
    /// What follows the title.
    pub body: Markup,
}

impl Page {
    /// The page of a screen that has one alone; no other key leads to it.
    pub(super) fn alone(key: &str, title: String, body: impl FnOnce() -> Markup) -> Option<Self> {
        key.is_empty().then(|| Self {
            title,
            kicker: None,
            body: body(),
        })
    }
}

/// Whether a screen is among the links between views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linked {
    /// In the bar of views.
    Bar,
    /// Beside the search field.
    Tools,
    /// Only from other pages.
    Inside,
}

/// One screen. Its name in the bar stands in the catalogues as `page-NAME`.
pub trait Screen: Sync {
    /// The first part of its addresses: `claim` of `#claim/fire-caused-outage`.
    fn name(&self) -> &'static str;

    /// Where its link stands.
    fn linked(&self) -> Linked {
        Linked::Inside
    }

    /// The screen that its pages are found from.
    fn parent(&self) -> Option<&'static str> {
        None
    }

    /// What follows the name in its addresses, in order; the empty text for the screen itself.
    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        let _ = edition;
        vec![String::new()]
    }

    /// Whether a server draws the page of a key by the parameters of its address; in a file the script
    /// heeds them.
    fn is_asked(&self, key: &str) -> bool {
        let _ = key;
        false
    }

    /// Draws a page as the parameters of its address want it; `None` when no page has that key.
    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page>;
}

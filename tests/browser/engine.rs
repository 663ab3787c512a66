//! What each browser does in its own way; all else is WebDriver.
use crate::session::Session;

/// A browser that the tests know how to start, and to make show what another screen, reader or
/// printer would be shown.
pub(crate) trait Engine: Sync {
    /// As it is called where it is absent.
    fn name(&self) -> &'static str;

    /// What stands before the names of its tests.
    fn prefix(&self) -> &'static str;

    /// What it gives beyond WebDriver, by the names that tests need it by.
    fn gives(&self) -> &'static [&'static str] {
        &[]
    }

    /// Starts it; `None` where it or its driver is absent.
    fn start(&self) -> Option<Session>;

    /// Emulates nothing any more.
    fn reset(&self, session: &Session);

    /// Sets the size of the screen, in CSS pixels.
    fn screen(&self, session: &Session, size: (u32, u32));

    /// Emulates what a reader prefers: `prefers-color-scheme` `dark`; nothing else is preferred.
    fn prefer(&self, session: &Session, features: &[(&str, &str)]);

    /// Goes by Tab through what stands around the page, where keys that WebDriver presses leave the
    /// page and do not come back.
    fn pass_bars(&self, _: &Session) {}

    /// Shows the page as on paper.
    fn on_paper(&self, session: &Session);

    /// The open page as PDF, on the sheets that its style asks for, without backgrounds.
    fn pdf(&self, session: &Session) -> Vec<u8>;

    /// Cuts the browser off from every network, or lets it back.
    fn connect(&self, session: &Session, network: Network);

    /// The addresses that were asked for since this was last told, without what follows `#`.
    fn requests(&self, session: &Session) -> Vec<String>;

    /// The errors that a developer would read, since this was last told.
    fn errors(&self, session: &Session) -> Vec<String>;
}

/// Whether there is a network.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Network {
    Reachable,
    Gone,
}

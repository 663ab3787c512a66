//! Commands of WebDriver that the client has no name for, and those that each browser adds.
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// One command: its place below the session, and its body unless it is a question.
#[derive(Debug)]
pub(crate) struct Command {
    place: String,
    body: Option<Value>,
}

impl Command {
    fn post(place: &str, body: Value) -> Self {
        let (place, body) = (place.to_owned(), Some(body));
        Self { place, body }
    }

    /// Performs actions: a list of sources, each with its own.
    ///
    /// # Source
    /// WebDriver, 17.5, perform actions. The client's own types know no touch of several fingers.
    pub(crate) fn act(sources: &Value) -> Self {
        Self::post("actions", json!({"actions": sources}))
    }

    /// `computedrole` or `computedlabel` of an element.
    ///
    /// # Source
    /// WebDriver, 12.4.9 and 12.4.10.
    pub(crate) fn told(what: &str, element: &str) -> Self {
        let place = format!("element/{element}/{what}");
        Self { place, body: None }
    }

    /// The document as PDF.
    pub(crate) fn print(how: Value) -> Self {
        Self::post("print", how)
    }

    /// One command of the Chrome DevTools Protocol, such as `Page.printToPDF`, with its parameters.
    pub(crate) fn inspect(name: &str, params: &Value) -> Self {
        Self::post("goog/cdp/execute", json!({"cmd": name, "params": params}))
    }

    /// The lines of a log of Chromium since it was last read: `browser`, or `performance` for the
    /// network.
    pub(crate) fn log(name: &str) -> Self {
        Self::post("se/log", json!({"type": name}))
    }

    /// Where scripts run in Firefox: in the `content`, or in `chrome`, what its own windows are made of.
    pub(crate) fn context(name: &str) -> Self {
        Self::post("moz/context", json!({"context": name}))
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.place))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}

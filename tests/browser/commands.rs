//! What WebDriver leaves to each browser: its inspector's commands and its logs.
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// One command of the Chrome DevTools Protocol.
#[derive(Debug)]
pub(crate) struct Inspect {
    /// Such as `Page.printToPDF`.
    pub(crate) name: String,
    /// Its parameters.
    pub(crate) params: Value,
}

impl WebDriverCompatibleCommand for Inspect {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({"cmd": self.name, "params": self.params});
        (Method::POST, Some(body.to_string()))
    }
}

/// The lines of a log since it was last read: `browser`, or `performance` for the network.
#[derive(Debug)]
pub(crate) struct Log(pub(crate) &'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/se/log"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({"type": self.0}).to_string()))
    }
}

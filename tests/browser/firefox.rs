//! Firefox, driven through geckodriver; what WebDriver leaves out is set from within.
use crate::commands::Command;
use crate::driver::{Driver, on_path};
use crate::engine::{Engine, Network};
use crate::session::Session;
use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use std::process;

/// The other browser of schools.
pub(crate) struct Firefox;

/// What every script within may use.
const KIT: &str = include_str!("js/firefox.js");

/// Runs a script where the browser's own windows are made, and returns to the page.
fn within(session: &Session, script: &str, given: &[Value]) -> Value {
    session.issue(Command::context("chrome"));
    let told = session.execute(&format!("{KIT}\n{script}"), given);
    session.issue(Command::context("content"));
    told.unwrap_or_else(|error| panic!("{error}\nin: {script:.300}"))
}

fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|one| one.as_str().map(str::to_owned))
        .collect()
}

impl Engine for Firefox {
    fn name(&self) -> &'static str {
        "Firefox"
    }

    fn prefix(&self) -> &'static str {
        "firefox::"
    }

    fn start(&self) -> Option<Session> {
        let program = on_path(&["firefox-esr", "firefox"])?;
        let mut driver = process::Command::new(on_path(&["geckodriver"])?);
        driver.args(["--port=0", "--allow-system-access"]);
        let driver = Driver::start(driver, "Listening on 127.0.0.1:")?;
        let wanted = json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": program,
                "args": ["-headless", "--width=1500", "--height=1000"],
                // Whatever window lies in front, the page has the focus; a page that prints itself opens
                // no window to choose a printer, behind which all else would wait.
                "prefs": {"focusmanager.testmode": true, "print.enabled": false},
            },
            "timeouts": {"script": 120_000},
        });
        let session = Session::start(driver, &wanted);
        within(&session, "watch()", &[]);
        Some(session)
    }

    fn reset(&self, session: &Session) {
        self.prefer(session, &[]);
    }

    fn screen(&self, session: &Session, (width, height): (u32, u32)) {
        within(
            session,
            "screen(...arguments)",
            &[json!(width), json!(height)],
        );
        let wait = "const [width, height, end] = arguments;
            const look = () => innerWidth === width && innerHeight === height ? end() : setTimeout(look, 5); look()";
        let told = session.execute_async(wait, &[json!(width), json!(height)]);
        told.expect("the page has its size");
    }

    fn prefer(&self, session: &Session, features: &[(&str, &str)]) {
        within(session, "prefer(...arguments)", &[json!(features)]);
    }

    fn pass_bars(&self, session: &Session) {
        let mut steps = (0..40).map(|_| within(session, "return step()", &[]));
        assert!(steps.any(|is_back| is_back == true), "into the page");
    }

    fn on_paper(&self, session: &Session) {
        within(session, "at.mediumOverride = 'print'", &[]);
    }

    fn pdf(&self, session: &Session) -> Vec<u8> {
        let told = session.issue(Command::print(json!({"background": false})));
        Base64::decode_vec(told.as_str().expect("a document")).expect("base64")
    }

    fn connect(&self, session: &Session, network: Network) {
        let is_gone = json!(network == Network::Gone);
        within(session, "Services.io.offline = arguments[0]", &[is_gone]);
    }

    fn requests(&self, session: &Session) -> Vec<String> {
        strings(&within(session, "return requests()", &[]))
    }

    fn errors(&self, session: &Session) -> Vec<String> {
        strings(&within(session, "return errors()", &[]))
    }
}

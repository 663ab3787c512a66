//! The browser as the tests see it: one at a time, every step waited for.
use crate::chromium;
use crate::engine::{Engine, Network};
use crate::session::Session;
use fantoccini::error::CmdError;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What every script may use.
const KIT: &str = include_str!("js/kit.js");

/// A browser of our own.
pub(crate) struct Browser {
    engine: &'static dyn Engine,
    session: Session,
}

/// The browser that is open: the name of its engine, and itself unless it is absent.
static BROWSER: Mutex<Option<(&str, Option<Browser>)>> = Mutex::new(None);

/// Runs a test with a browser, which stays open for the next; whether there is one.
pub(crate) fn with(engine: &'static dyn Engine, test: fn(&Browser)) -> bool {
    let mut place = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    if place
        .as_ref()
        .is_none_or(|(name, _)| *name != engine.name())
    {
        end(place.take());
        *place = Some((engine.name(), Browser::start(engine)));
    }
    let browser = place.as_ref().and_then(|(_, browser)| browser.as_ref());
    browser.map(test).is_some()
}

/// Closes the browser and stops its driver.
pub(crate) fn close() {
    end(BROWSER
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take());
}

fn end(open: Option<(&str, Option<Browser>)>) {
    if let Some((_, Some(browser))) = open {
        browser.session.close();
    }
}

/// Fails with what is amiss.
pub(crate) fn none(amiss: Vec<String>) {
    assert_eq!(amiss, Vec::<String>::new());
}

impl Browser {
    fn start(engine: &'static dyn Engine) -> Option<Self> {
        let session = engine.start()?;
        Some(Self { engine, session })
    }

    /// What it is called.
    pub(crate) fn name(&self) -> &'static str {
        self.engine.name()
    }

    /// Whether it gives what no standard gives.
    pub(crate) fn gives(&self, what: &str) -> bool {
        self.engine.gives().contains(&what)
    }

    /// Opens a file afresh at an address, on a school's screen, with nothing emulated.
    pub(crate) fn open(&self, page: &Path, address: &str) {
        self.open_url(&url_of(page, address));
    }

    /// The same with an address of the web.
    pub(crate) fn open_url(&self, url: &str) {
        self.engine.reset(&self.session);
        self.screen(1366, 768);
        self.load_url(url);
    }

    /// Opens a file afresh at an address, the emulation as it is.
    pub(crate) fn load(&self, page: &Path, address: &str) {
        self.load_url(&url_of(page, address));
    }

    /// The same with an address of the web.
    pub(crate) fn load_url(&self, url: &str) {
        self.blank();
        self.session.goto(url);
    }

    /// Opens nothing, where no policy rules.
    pub(crate) fn blank(&self) {
        self.session.goto("about:blank");
    }

    /// Goes to another address of the open page, as a link would.
    pub(crate) fn visit(&self, address: &str) {
        self.later::<Value>("await go(given[0])", &[json!(address)]);
    }

    /// What a script returns.
    pub(crate) fn ask<T: DeserializeOwned>(&self, script: &str) -> T {
        self.ask_with(script, &[])
    }

    /// What a script returns that reads `arguments`.
    pub(crate) fn ask_with<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let whole = format!("{KIT}\n{script}");
        read(self.session.execute(&whole, arguments), script)
    }

    /// What a script returns that awaits, and reads `given`.
    pub(crate) fn later<T: DeserializeOwned>(&self, script: &str, given: &[Value]) -> T {
        let whole = format!(
            "{KIT}\nconst given = [...arguments], end = given.pop();
            (async () => {{ {script}\n }})().then(end, error => end({{thrown: String(error.stack)}}))"
        );
        read(self.session.execute_async(&whole, given), script)
    }

    /// Waits until an expression holds; fails when it does not within five seconds.
    pub(crate) fn wait(&self, expression: &str) {
        for _ in 0..100 {
            // Nothing is told while one document takes the place of another.
            let told: Option<bool> = self.ask(&format!(
                "try {{ return !!({expression}) }} catch {{ return false }}"
            ));
            if told == Some(true) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("never: {expression}");
    }

    /// A command of Chromium's inspector, for a test that says it `needs DevTools`.
    pub(crate) fn inspect(&self, name: &str, params: Value) -> Value {
        chromium::inspect(&self.session, name, &params)
    }

    /// Sets the size of the screen, in CSS pixels.
    pub(crate) fn screen(&self, width: u32, height: u32) {
        self.engine.screen(&self.session, (width, height));
    }

    /// Emulates what a reader prefers: `prefers-color-scheme` `dark`.
    pub(crate) fn prefer(&self, features: &[(&str, &str)]) {
        self.engine.prefer(&self.session, features);
        for (name, value) in features {
            self.wait(&format!("matchMedia('({name}:{value})').matches"));
        }
    }

    /// Goes by Tab through the browser's own bars, if the focus is there.
    pub(crate) fn pass_bars(&self) {
        self.engine.pass_bars(&self.session);
    }

    /// Shows the page as on paper.
    pub(crate) fn on_paper(&self) {
        self.engine.on_paper(&self.session);
    }

    /// The open page as PDF.
    pub(crate) fn pdf(&self) -> Vec<u8> {
        self.engine.pdf(&self.session)
    }

    /// Cuts the browser off from every network, or lets it back.
    pub(crate) fn connect(&self, network: Network) {
        self.engine.connect(&self.session, network);
    }

    /// The addresses that were asked for since this was last told, without what follows `#`.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.engine.requests(&self.session)
    }

    /// The errors that a developer would read, since this was last told.
    pub(crate) fn errors(&self) -> Vec<String> {
        self.engine.errors(&self.session)
    }

    /// Performs actions of WebDriver, source by source.
    pub(crate) fn act(&self, sources: &Value) {
        self.session.act(sources);
    }

    /// What assistive technology is told of each element that a selector finds: role and name.
    pub(crate) fn told(&self, css: &str) -> Vec<(String, String)> {
        self.session.told(css)
    }

    /// A picture of the screen, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        self.session.picture()
    }

    /// Steps back in the history.
    pub(crate) fn back(&self) {
        self.turn("back");
    }

    /// Steps forward in the history.
    pub(crate) fn forward(&self) {
        self.turn("forward");
    }

    fn turn(&self, way: &str) {
        let script =
            "const turned = new Promise(end => addEventListener('popstate', end, {once: true}));
            history[given[0]](); await turned; await tick()";
        self.later::<Value>(script, &[json!(way)]);
    }
}

/// The address of a file, at an address of its own.
fn url_of(page: &Path, address: &str) -> String {
    format!("file://{}#{address}", page.display())
}

/// What a script told, as the type that is asked for.
fn read<T: DeserializeOwned>(told: Result<Value, CmdError>, script: &str) -> T {
    let told = told.unwrap_or_else(|error| panic!("{error}\nin: {script:.300}"));
    if let Some(thrown) = told.get("thrown") {
        panic!("{thrown}\nin: {script:.300}");
    }
    serde_json::from_value(told).unwrap_or_else(|error| panic!("{error}\nin: {script:.300}"))
}

//! The browser as the tests see it: one session, every step waited for.
use crate::commands::{Inspect, Log};
use crate::driver::{self, Driver};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};

/// What every script may use.
const KIT: &str = include_str!("js/kit.js");

/// A Chromium of our own, driven through chromedriver.
pub(crate) struct Browser {
    runtime: Runtime,
    client: Client,
    driver: Driver,
    _profile: tempfile::TempDir,
}

static BROWSER: Mutex<Option<Result<Browser, &'static str>>> = Mutex::new(None);

/// Runs a test with the one browser; the name of what is absent when there is none.
pub(crate) fn with(test: fn(&Browser)) -> Result<(), &'static str> {
    let mut place = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    let browser = place.get_or_insert_with(Browser::start);
    browser.as_ref().map(test).map_err(|absent| *absent)
}

/// Closes the browser and stops its driver.
pub(crate) fn close() {
    let mut place = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(Ok(browser)) = place.take() {
        drop(browser.runtime.block_on(browser.client.close()));
        browser.driver.stop();
    }
}

/// Fails with what is amiss.
pub(crate) fn none(amiss: Vec<String>) {
    assert_eq!(amiss, Vec::<String>::new());
}

impl Browser {
    fn start() -> Result<Self, &'static str> {
        let chromium = driver::chromium().ok_or("Chromium")?;
        let driver = Driver::start()?;
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let mut arguments = vec![
            "--headless".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--window-size=1366,768".to_owned(),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        if driver::is_root() {
            arguments.push("--no-sandbox".to_owned());
        }
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {"binary": chromium, "args": arguments},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "timeouts": {"script": 120_000},
        });
        let wanted: Map<String, Value> = wanted.as_object().cloned().unwrap_or_default();
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(wanted).connect(&driver.address);
        let client = runtime.block_on(session).expect("a session with Chromium");
        Ok(Self {
            runtime,
            client,
            driver,
            _profile: profile,
        })
    }

    /// Opens a file afresh at an address, on a school's screen, with nothing emulated.
    pub(crate) fn open(&self, page: &Path, address: &str) {
        self.open_url(&url_of(page, address));
    }

    /// The same with an address of the web.
    pub(crate) fn open_url(&self, url: &str) {
        self.inspect(
            "Emulation.setEmulatedMedia",
            json!({"media": "", "features": []}),
        );
        self.inspect("Emulation.setCPUThrottlingRate", json!({"rate": 1}));
        // Whatever window lies in front: without it no element is told of its focus.
        self.inspect(
            "Emulation.setFocusEmulationEnabled",
            json!({"enabled": true}),
        );
        self.screen(1366, 768);
        self.load_url(url);
    }

    /// Opens a file afresh at an address, the emulation as it is.
    pub(crate) fn load(&self, page: &Path, address: &str) {
        self.load_url(&url_of(page, address));
    }

    /// The same with an address of the web.
    pub(crate) fn load_url(&self, url: &str) {
        let both = async {
            self.client.goto("about:blank").await?;
            self.client.goto(url).await
        };
        self.runtime.block_on(both).expect("the page opens");
    }

    /// Opens nothing, where no policy rules.
    pub(crate) fn blank(&self) {
        let told = self.runtime.block_on(self.client.goto("about:blank"));
        told.expect("nothing opens");
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
        let told = self.client.execute(&whole, arguments.to_vec());
        read(self.runtime.block_on(told), script)
    }

    /// What a script returns that awaits, and reads `given`.
    pub(crate) fn later<T: DeserializeOwned>(&self, script: &str, given: &[Value]) -> T {
        let whole = format!(
            "{KIT}\nconst given = [...arguments], end = given.pop();
            (async () => {{ {script}\n }})().then(end, error => end({{thrown: String(error.stack)}}))"
        );
        let told = self.client.execute_async(&whole, given.to_vec());
        read(self.runtime.block_on(told), script)
    }

    /// Waits until an expression holds; fails when it does not within five seconds.
    pub(crate) fn wait(&self, expression: &str) {
        for _ in 0..100 {
            if self.ask::<bool>(&format!(
                "try {{ return !!({expression}) }} catch {{ return false }}"
            )) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("never: {expression}");
    }

    /// Presses keys, one after the other: `Tab`, `Shift+Tab`, `Ctrl+Home`, `[`.
    pub(crate) fn press(&self, keys: &[&str]) {
        let mut actions = KeyActions::new("keys".to_owned());
        for key in keys {
            let values: Vec<char> = parts(key).into_iter().map(value_of).collect();
            for value in &values {
                actions = actions.then(KeyAction::Down { value: *value });
            }
            for value in values.iter().rev() {
                actions = actions.then(KeyAction::Up { value: *value });
            }
        }
        let told = self.runtime.block_on(self.client.perform_actions(actions));
        told.expect("keys are pressed");
        self.later::<Value>("await tick()", &[]);
    }

    /// A command of the inspector.
    pub(crate) fn inspect(&self, name: &str, params: Value) -> Value {
        let command = Inspect {
            name: name.to_owned(),
            params,
        };
        let told = self.runtime.block_on(self.client.issue_cmd(command));
        told.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The lines of a log since it was last read.
    pub(crate) fn log(&self, name: &'static str) -> Vec<Value> {
        let told = self.runtime.block_on(self.client.issue_cmd(Log(name)));
        let told = told.expect("the browser keeps logs");
        told.as_array().cloned().unwrap_or_default()
    }

    /// Sets the size of the screen, in CSS pixels.
    pub(crate) fn screen(&self, width: u32, height: u32) {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.inspect("Emulation.setDeviceMetricsOverride", size);
    }

    /// Emulates what a reader prefers: `prefers-color-scheme` `dark`.
    pub(crate) fn prefer(&self, features: &[(&str, &str)]) {
        let list: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        self.inspect(
            "Emulation.setEmulatedMedia",
            json!({"media": "", "features": list}),
        );
    }

    /// One event of the mouse, at a point of the screen.
    pub(crate) fn mouse(&self, kind: &str, (x, y): (f64, f64)) {
        let held = if kind == "mouseMoved" { 1 } else { 0 };
        let event = json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": held, "clickCount": 1});
        self.inspect("Input.dispatchMouseEvent", event);
    }

    /// Turns the wheel at a point of the screen; `modifiers` 2 is Ctrl.
    pub(crate) fn wheel(&self, (x, y): (f64, f64), turn: i32, modifiers: u32) {
        let event = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": turn, "modifiers": modifiers});
        self.inspect("Input.dispatchMouseEvent", event);
    }

    /// Fingers on the screen: `touchStart`, `touchMove`, `touchEnd`.
    pub(crate) fn touch(&self, kind: &str, fingers: &[(f64, f64)]) {
        let points: Vec<Value> = (0..)
            .zip(fingers)
            .map(|(id, (x, y))| json!({"x": x, "y": y, "id": id}))
            .collect();
        self.inspect(
            "Input.dispatchTouchEvent",
            json!({"type": kind, "touchPoints": points}),
        );
    }

    /// A picture of the screen, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let told = self.runtime.block_on(self.client.screenshot());
        told.expect("a picture of the screen")
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

/// The keys of a chord; `+` alone is itself.
fn parts(chord: &str) -> Vec<&str> {
    match chord {
        "+" => vec!["+"],
        _ => chord.split('+').collect(),
    }
}

/// The value of a key in WebDriver.
///
/// # Source
/// WebDriver, 17.4.2, keyboard actions.
fn value_of(key: &str) -> char {
    match key {
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Ctrl" => '\u{E009}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        _ => key.chars().next().expect("a key has a name"),
    }
}

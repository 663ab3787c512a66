//! Chromium, driven through chromedriver; what WebDriver leaves out is asked of its inspector.
use crate::commands::Command;
use crate::driver::{Driver, is_root, on_path};
use crate::engine::{Engine, Network};
use crate::session::Session;
use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use std::process;

/// The browser of most schools, or a near relation of it.
pub(crate) struct Chromium;

/// A command of its inspector.
pub(crate) fn inspect(session: &Session, name: &str, params: &Value) -> Value {
    session.issue(Command::inspect(name, params))
}

impl Engine for Chromium {
    fn name(&self) -> &'static str {
        "Chromium"
    }

    fn prefix(&self) -> &'static str {
        ""
    }

    fn gives(&self) -> &'static [&'static str] {
        &["DevTools", "PageMargins"]
    }

    fn start(&self) -> Option<Session> {
        let program = on_path(&["chromium", "chromium-browser", "google-chrome"])?;
        let mut driver = process::Command::new(on_path(&["chromedriver"])?);
        driver.arg("--port=0");
        // The first line says port 0; the port that was taken stands on a later one.
        let driver = Driver::start(driver, "started successfully on port ")?;
        let mut arguments = vec![
            "--headless",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--window-size=1366,768",
        ];
        if is_root() {
            arguments.push("--no-sandbox");
        }
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {"binary": program, "args": arguments},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "timeouts": {"script": 120_000},
        });
        Some(Session::start(driver, &wanted))
    }

    fn reset(&self, session: &Session) {
        self.prefer(session, &[]);
        inspect(
            session,
            "Emulation.setCPUThrottlingRate",
            &json!({"rate": 1}),
        );
        // Whatever window lies in front: without it no element is told of its focus.
        inspect(
            session,
            "Emulation.setFocusEmulationEnabled",
            &json!({"enabled": true}),
        );
    }

    fn screen(&self, session: &Session, (width, height): (u32, u32)) {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        inspect(session, "Emulation.setDeviceMetricsOverride", &size);
    }

    fn prefer(&self, session: &Session, features: &[(&str, &str)]) {
        let list: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        let wanted = json!({"media": "", "features": list});
        inspect(session, "Emulation.setEmulatedMedia", &wanted);
    }

    fn on_paper(&self, session: &Session) {
        let wanted = json!({"media": "print", "features": []});
        inspect(session, "Emulation.setEmulatedMedia", &wanted);
    }

    /// WebDriver's own command has no word for the sheets of the style.
    fn pdf(&self, session: &Session) -> Vec<u8> {
        let wanted = json!({"preferCSSPageSize": true, "printBackground": false});
        let told = inspect(session, "Page.printToPDF", &wanted);
        let data = told["data"].as_str().expect("a document");
        Base64::decode_vec(data).expect("base64")
    }

    fn connect(&self, session: &Session, network: Network) {
        inspect(session, "Network.enable", &json!({}));
        let limit = if network == Network::Gone { 0 } else { -1 };
        let wanted = json!({"offline": network == Network::Gone, "latency": 0,
            "downloadThroughput": limit, "uploadThroughput": limit});
        inspect(session, "Network.emulateNetworkConditions", &wanted);
    }

    fn requests(&self, session: &Session) -> Vec<String> {
        let log = session.issue(Command::log("performance"));
        let lines = log.as_array().into_iter().flatten();
        let messages = lines.filter_map(|line| line["message"].as_str());
        let messages = messages.filter_map(|text| serde_json::from_str::<Value>(text).ok());
        let sent = messages.filter(|one| one["message"]["method"] == "Network.requestWillBeSent");
        let addresses = sent.map(|one| one["message"]["params"]["request"]["url"].clone());
        let addresses = addresses.filter_map(|url| url.as_str().map(str::to_owned));
        // It brings up the empty page itself.
        addresses.filter(|url| url != "about:blank").collect()
    }

    fn errors(&self, session: &Session) -> Vec<String> {
        let log = session.issue(Command::log("browser"));
        let lines = log.as_array().into_iter().flatten();
        lines.map(|line| line["message"].to_string()).collect()
    }
}

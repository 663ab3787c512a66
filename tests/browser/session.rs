//! WebDriver, step by step: what is sent to a browser, and its answer.
use crate::commands::Command;
use crate::driver::Driver;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};

/// A session with a browser, and the driver that holds it.
pub(crate) struct Session {
    runtime: Runtime,
    client: Client,
    driver: Driver,
}

impl Session {
    /// Begins one, with the capabilities that are asked for.
    pub(crate) fn start(driver: Driver, wanted: &Value) -> Self {
        let wanted: Map<String, Value> = wanted.as_object().cloned().unwrap_or_default();
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(wanted).connect(&driver.address);
        let client = runtime.block_on(session).expect("a session");
        Self {
            runtime,
            client,
            driver,
        }
    }

    /// Opens an address.
    pub(crate) fn goto(&self, url: &str) {
        let told = self.runtime.block_on(self.client.goto(url));
        told.expect("the page opens");
    }

    /// What a script returns.
    pub(crate) fn execute(&self, script: &str, given: &[Value]) -> Result<Value, CmdError> {
        let told = self.client.execute(script, given.to_vec());
        self.runtime.block_on(told)
    }

    /// What a script gives to the last of its arguments, a function.
    pub(crate) fn execute_async(&self, script: &str, given: &[Value]) -> Result<Value, CmdError> {
        let told = self.client.execute_async(script, given.to_vec());
        self.runtime.block_on(told)
    }

    /// Sends a command that the client has no name for.
    pub(crate) fn issue(&self, command: Command) -> Value {
        let name = format!("{command:.200?}");
        let told = self.runtime.block_on(self.client.issue_cmd(command));
        told.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// What hands do: keys, mouse, wheel, fingers, in their order.
    pub(crate) fn act(&self, sources: &Value) {
        self.issue(Command::act(sources));
    }

    /// What assistive technology is told of each element that a selector finds: role and name.
    pub(crate) fn told(&self, css: &str) -> Vec<(String, String)> {
        let found = self
            .runtime
            .block_on(self.client.find_all(Locator::Css(css)));
        let mut all = Vec::new();
        for one in found.expect("a selector") {
            let [role, name] = ["computedrole", "computedlabel"].map(|what| {
                let told = self.issue(Command::told(what, &one.element_id()));
                told.as_str().unwrap_or_default().to_owned()
            });
            all.push((role, name));
        }
        all
    }

    /// A picture of the screen, as PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let told = self.runtime.block_on(self.client.screenshot());
        told.expect("a picture of the screen")
    }

    /// Closes the browser and stops its driver.
    pub(crate) fn close(self) {
        drop(self.runtime.block_on(self.client.close()));
        self.driver.stop();
    }
}

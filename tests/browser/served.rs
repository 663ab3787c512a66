//! A server of the built program, on a copy of the case that may be edited.
use crate::cases::root;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A running server; it ends with the test.
pub(crate) struct Served {
    child: Child,
    /// The port that it listens on.
    pub(crate) port: u16,
}

/// A copy of the case that ships; its folder holds `graph`.
pub(crate) fn copied() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let graph = folder.path().join("graph");
    fs::create_dir(&graph).expect("a folder in it");
    for one in fs::read_dir(root().join("graph"))
        .expect("the case")
        .flatten()
    {
        fs::copy(one.path(), graph.join(one.file_name())).expect("a copy");
    }
    folder
}

impl Served {
    /// Serves what a folder holds, for teachers; port 0 takes one that is free.
    pub(crate) fn start(folder: &Path, port: u16) -> Self {
        Self::start_for("teacher", folder, port)
    }

    /// The same for others.
    pub(crate) fn start_for(who: &str, folder: &Path, port: u16) -> Self {
        let port = port.to_string();
        let mut child = Command::new(env!("CARGO_BIN_EXE_quidit"))
            .args(["--lang", "fr", "serve", "--for", who, "--port", &port])
            .current_dir(folder)
            .env("COLUMNS", "400")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        let line = lines.next().and_then(Result::ok).unwrap_or_default();
        let after = line.split("127.0.0.1:").nth(1);
        let port = after.and_then(|rest| rest.split('/').next()?.parse().ok());
        Self {
            child,
            port: port.unwrap_or_else(|| panic!("no port in {line:?}")),
        }
    }

    /// The address of a page.
    pub(crate) fn address(&self, page: &str) -> String {
        format!("http://127.0.0.1:{}/#{page}", self.port)
    }

    /// Ends it as a crash would.
    pub(crate) fn kill(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }

    /// The addresses that it listens on, as the system writes them.
    ///
    /// # Source
    /// proc(5), `/proc/net/tcp`: address and port in hexadecimal digits, 0A for a listener.
    pub(crate) fn listens(&self) -> Vec<String> {
        let wanted = format!(":{:04X}", self.port);
        let mut found = Vec::new();
        for table in ["/proc/net/tcp", "/proc/net/tcp6"].map(PathBuf::from) {
            let text = fs::read_to_string(table).unwrap_or_default();
            for line in text.lines() {
                let fields: Vec<&str> = line.split_whitespace().collect();
                if let [_, local, _, "0A", ..] = fields[..]
                    && let Some(host) = local.strip_suffix(&wanted)
                {
                    found.push(host.to_owned());
                }
            }
        }
        found
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.kill();
    }
}

//! Runs the built binary and holds what it printed.
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One run of the binary, in the making.
pub(crate) struct Quidit {
    command: Command,
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
    /// Exit code.
    pub(crate) code: i32,
}

/// Runs `quidit` in the project's folder, in no particular language, without colour.
pub(crate) fn quidit(arguments: &[&str]) -> Quidit {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quidit"));
    command.args(arguments).current_dir(root());
    for variable in ["LANG", "LANGUAGE", "LC_MESSAGES"] {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C");
    command.env("NO_COLOR", "1");
    Quidit { command }
}

impl Quidit {
    /// Runs it in another folder.
    pub(crate) fn within(mut self, folder: impl Into<PathBuf>) -> Self {
        self.command.current_dir(folder.into());
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it to its end.
    pub(crate) fn run(mut self) -> Ran {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command.output().expect("the binary starts");
        Ran {
            out: String::from_utf8(stdout).expect("standard output is UTF-8"),
            err: String::from_utf8(stderr).expect("standard error is UTF-8"),
            code: status.code().expect("the binary ends by itself"),
        }
    }
}

impl Ran {
    /// The JSON that was printed.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

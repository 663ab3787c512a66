//! The driver: chromedriver or geckodriver in a process of its own, on a port that it chooses.
use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running driver.
pub(crate) struct Driver {
    child: Child,
    /// Where it listens.
    pub(crate) address: String,
}

impl Driver {
    /// Starts it; `None` when it cannot be. Its port stands on the first line with `before`.
    pub(crate) fn start(mut program: Command, before: &str) -> Option<Self> {
        let started = program.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = started.ok()?;
        let mut lines = BufReader::new(child.stdout.take()?).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once(before)?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // Its later lines must be read, or the pipe fills and it stops.
        std::thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            drop(child.kill());
            return None;
        };
        let address = format!("http://127.0.0.1:{port}");
        Some(Self { child, address })
    }

    /// Stops it.
    pub(crate) fn stop(mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The first of some programs that stands on the path.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let places = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}

/// Whether this process runs as root, for whom Chromium refuses its sandbox.
pub(crate) fn is_root() -> bool {
    let status = std::fs::read_to_string(Path::new("/proc/self/status")).unwrap_or_default();
    let mut lines = status.lines();
    let ids = lines.find_map(|line| line.strip_prefix("Uid:"));
    ids.and_then(|ids| ids.split_whitespace().nth(1)) == Some("0")
}

//! The driver: chromedriver in a process of its own, on a port that it chooses.
use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running chromedriver.
pub(crate) struct Driver {
    child: Child,
    /// Where it listens.
    pub(crate) address: String,
}

impl Driver {
    /// Starts it; the name of what is absent when it cannot be.
    pub(crate) fn start() -> Result<Self, &'static str> {
        let Some(program) = on_path(&["chromedriver"]) else {
            return Err("Chromium");
        };
        let mut child = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| "Chromium")?;
        let out = child.stdout.take().ok_or("Chromium")?;
        // The first line says port 0; the port that was taken stands on a later one.
        let mut lines = BufReader::new(out).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // Its later lines must be read, or the pipe fills and it stops.
        std::thread::spawn(move || lines.for_each(drop));
        match port {
            Some(port) => Ok(Self {
                child,
                address: format!("http://127.0.0.1:{port}"),
            }),
            None => {
                drop(child.kill());
                Err("Chromium")
            }
        }
    }

    /// Stops it.
    pub(crate) fn stop(mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The browser's own program.
pub(crate) fn chromium() -> Option<PathBuf> {
    on_path(&["chromium", "chromium-browser", "google-chrome"])
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

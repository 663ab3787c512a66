//! A running server, and the plainest of clients.
use super::super::command::root;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// How long anything may take before a test gives up: far more than it ever does.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A running server; it ends with the test.
pub(crate) struct Served {
    pub(crate) child: Child,
    pub(crate) port: u16,
    /// What the server prints after its first line.
    pub(crate) out: BufReader<ChildStdout>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Starts the server in a folder, on a port that is free.
pub(crate) fn serve(folder: &Path, arguments: &[&str]) -> Served {
    let mut child = Command::new(env!("CARGO_BIN_EXE_quidit"))
        .args(["--lang", "fr", "serve", "--port", "0"])
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .env("COLUMNS", "400")
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the binary starts");
    let mut out = BufReader::new(child.stdout.take().expect("its output is ours"));
    let mut line = String::new();
    out.read_line(&mut line).expect("it says where it listens");
    let after = line.split("127.0.0.1:").nth(1);
    let port = after.and_then(|rest| rest.split('/').next()?.parse().ok());
    Served {
        child,
        port: port.unwrap_or_else(|| panic!("no port in {line:?}")),
        out,
    }
}

/// Starts the server on the case that ships.
pub(crate) fn demo() -> Served {
    serve(root(), &[])
}

/// A folder with one file of a case.
pub(crate) fn folder(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("graph")).expect("a folder in it");
    std::fs::write(folder.path().join("graph/case.ron"), text).expect("written");
    folder
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    /// An open connection.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a bound");
        stream.set_write_timeout(Some(PATIENCE)).expect("a bound");
        stream
    }

    /// Sends bytes and reads to the end.
    pub(crate) fn send(&self, request: &[u8]) -> Answer {
        let mut stream = self.connect();
        // The server may answer, and close, before it has read all.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).expect("the answer is UTF-8");
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no head in {text:?}"));
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Answer {
            status: status.expect("a status"),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// Asks for a target with further header fields.
    pub(crate) fn ask(&self, method: &str, target: &str, fields: &str) -> Answer {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{fields}\r\n",
            self.port
        );
        self.send(request.as_bytes())
    }

    /// What stands at a target.
    pub(crate) fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, "")
    }

    /// Listens to events.
    pub(crate) fn events(&self) -> Events {
        let mut stream = self.connect();
        write!(stream, "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("asked");
        let mut events = Events(BufReader::new(stream));
        let head = events.block().join("\n");
        assert!(
            head.contains("200 OK") && head.contains("text/event-stream"),
            "{head}"
        );
        events
    }
}

impl Answer {
    /// The value of a header field.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let start = format!("{name}: ");
        self.head
            .split("\r\n")
            .find_map(|line| line.strip_prefix(&start))
    }
}

/// A stream of events.
pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    /// The next event: its name and its data.
    pub(crate) fn next(&mut self) -> (String, serde_json::Value) {
        loop {
            let block = self.block();
            let of = |name: &str| block.iter().find_map(|line| line.strip_prefix(name));
            if let (Some(name), Some(data)) = (of("event: "), of("data: ")) {
                return (name.to_owned(), serde_json::from_str(data).expect("JSON"));
            }
        }
    }

    /// The lines up to an empty one.
    fn block(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let count = self
                .0
                .read_line(&mut line)
                .expect("an event within the bound of time");
            assert!(count > 0, "the stream has ended");
            match line.trim_end() {
                "" => return lines,
                line => lines.push(line.to_owned()),
            }
        }
    }
}

//! An answer, and how it is written within a bound of time.
use super::request::Method;
use super::version::short;
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What every answer says. The policy: everything comes from here, nothing leaves, nobody frames
/// the pages.
const ALWAYS: &str = "Content-Security-Policy: default-src 'none'; script-src 'self'; \
     style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'\r\n\
     X-Content-Type-Options: nosniff\r\n\
     Referrer-Policy: no-referrer\r\n\
     Cross-Origin-Opener-Policy: same-origin\r\n\
     Cross-Origin-Resource-Policy: same-origin\r\n\
     Cache-Control: no-cache\r\n\
     Connection: close\r\n";

/// How long an answer may take to be taken.
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
#[derive(Clone, Debug)]
pub(super) struct Response {
    status: u16,
    media: &'static str,
    body: Vec<u8>,
    location: Option<String>,
}

/// A page.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// Words.
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

impl Response {
    /// An answer with a body.
    pub(super) fn new(status: u16, media: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            media,
            body: body.into(),
            location: None,
        }
    }

    /// The words of a status and nothing else.
    pub(super) fn bare(status: u16) -> Self {
        Self::new(status, TEXT, format!("{status} {}\n", reason(status)))
    }

    /// The way to another address.
    pub(super) fn moved(location: String) -> Self {
        Self {
            location: Some(location),
            ..Self::bare(302)
        }
    }

    /// Nothing but the status, when the client has these very bytes.
    pub(super) fn unless_known(self, known: Option<&str>) -> Self {
        let tag = self.tag();
        let mut tags = known.into_iter().flat_map(|known| known.split(','));
        match self.status == 200 && tags.any(|one| one.trim().trim_start_matches("W/") == tag) {
            true => Self {
                status: 304,
                ..self
            },
            false => self,
        }
    }

    /// A name of the body that changes with it.
    fn tag(&self) -> String {
        format!("\"{}\"", short(&Sha256::digest(&self.body)))
    }

    /// Writes the answer.
    pub(super) fn write(&self, stream: &mut TcpStream, method: Method) -> io::Result<()> {
        let mut bytes = self.head().into_bytes();
        if method == Method::Get && self.status != 304 {
            bytes.extend_from_slice(&self.body);
        }
        write_all(stream, &bytes, Instant::now() + PATIENCE)
    }

    fn head(&self) -> String {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\n{ALWAYS}",
            self.status,
            reason(self.status)
        );
        let mut add = |name: &str, value: &str| {
            head.push_str(name);
            head.push_str(": ");
            head.push_str(value);
            head.push_str("\r\n");
        };
        if self.status != 304 {
            add("Content-Type", self.media);
            add("Content-Length", &self.body.len().to_string());
        }
        if matches!(self.status, 200 | 304) {
            add("ETag", &self.tag());
        }
        if self.status == 405 {
            add("Allow", "GET, HEAD");
        }
        if let Some(location) = &self.location {
            add("Location", location);
        }
        head.push_str("\r\n");
        head
    }
}

/// The head of a stream of events; who loses it asks again after a second.
pub(super) fn stream_head() -> String {
    format!("HTTP/1.1 200 OK\r\n{ALWAYS}Content-Type: text/event-stream\r\n\r\nretry: 1000\n\n")
}

/// Writes bytes until a moment: a client that takes them one by one does not keep us for ever.
pub(super) fn write_all(stream: &mut TcpStream, bytes: &[u8], end: Instant) -> io::Result<()> {
    let mut rest = bytes;
    while !rest.is_empty() {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_write_timeout(Some(left))?;
        let count = stream.write(rest)?;
        rest = &rest[count..];
    }
    Ok(())
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        414 => "URI Too Long",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}

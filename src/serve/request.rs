//! The head of a request, read within bounds of size and time.
use std::io::{self, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 8 * 1024;
/// The longest target, in bytes: the ids of a matrix that somebody has chosen.
const LONGEST_TARGET: usize = 6 * 1024;
/// The most header fields; browsers send about twenty.
const MOST_FIELDS: usize = 64;
/// How long a head may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a body is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// With the body.
    Get,
    /// The head alone.
    Head,
}

/// A request that may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: Method,
    /// The path of the target, without query.
    pub(super) path: String,
    /// What follows `?` in it.
    pub(super) query: String,
    /// What the client already has.
    pub(super) known: Option<String>,
}

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is no HTTP/1 request.
    Malformed,
    /// It does not name this computer: another site's name may have been made to lead here.
    Host,
    /// It wants to change something.
    Method,
    /// It took too long.
    Slow,
    /// Its target is too long.
    Target,
    /// Its head is too large.
    Head,
}

impl Refused {
    /// The status of the answer.
    pub(super) fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Host => 403,
            Self::Method => 405,
            Self::Slow => 408,
            Self::Target => 414,
            Self::Head => 431,
        }
    }
}

/// Reads the head of a request that came to a port; `Ok(None)` when the client says nothing.
pub(super) fn read(
    stream: &mut TcpStream,
    port: u16,
) -> io::Result<Option<Result<Request, Refused>>> {
    let end = Instant::now() + PATIENCE;
    let mut head = Vec::new();
    let mut part = [0; 1024];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Some(Err(Refused::Slow)));
        }
        stream.set_read_timeout(Some(left))?;
        let count = match stream.read(&mut part) {
            Ok(0) if head.is_empty() => return Ok(None),
            Ok(0) => return Ok(Some(Err(Refused::Malformed))),
            Ok(count) => count,
            Err(error) if is_timeout(&error) => return Ok(Some(Err(Refused::Slow))),
            Err(error) => return Err(error),
        };
        head.extend_from_slice(&part[..count]);
        if let Some(read) = parse(&head, port) {
            return Ok(Some(read));
        }
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

/// What a head says; `None` when more of it is needed.
fn parse(head: &[u8], port: u16) -> Option<Result<Request, Refused>> {
    let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(&head[..head.len().min(LARGEST_HEAD)]) {
        Ok(httparse::Status::Complete(_)) => Some(judge(&request, port)),
        Ok(httparse::Status::Partial) if head.len() < LARGEST_HEAD => None,
        Ok(httparse::Status::Partial) if head.contains(&b'\n') => Some(Err(Refused::Head)),
        Ok(httparse::Status::Partial) => Some(Err(Refused::Target)),
        Err(httparse::Error::TooManyHeaders) => Some(Err(Refused::Head)),
        Err(_) => Some(Err(Refused::Malformed)),
    }
}

fn judge(request: &httparse::Request<'_, '_>, port: u16) -> Result<Request, Refused> {
    let all = |name: &'static str| {
        let fields = request.headers.iter();
        let named = fields.filter(move |field| field.name.eq_ignore_ascii_case(name));
        named.map(|field| std::str::from_utf8(field.value).unwrap_or_default())
    };
    let mut hosts = all("host");
    let host = hosts.next().ok_or(Refused::Malformed)?;
    if hosts.next().is_some() {
        return Err(Refused::Malformed);
    }
    if !names_us(host, port) {
        return Err(Refused::Host);
    }
    let method = match request.method {
        Some("GET") => Method::Get,
        Some("HEAD") => Method::Head,
        _ => return Err(Refused::Method),
    };
    let target = request.path.unwrap_or_default();
    if target.len() > LONGEST_TARGET {
        return Err(Refused::Target);
    }
    if !target.starts_with('/') {
        return Err(Refused::Malformed);
    }
    let whole = target.split('#').next().unwrap_or_default();
    let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
    Ok(Request {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        known: all("if-none-match").next().map(str::to_owned),
    })
}

/// Whether a host is this computer by one of its own names, at this port.
fn names_us(host: &str, port: u16) -> bool {
    let (name, given) = match host.rsplit_once(':') {
        Some((name, given)) => (name, Some(given)),
        None => (host, None),
    };
    let ours = name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost");
    ours && given.is_none_or(|given| given == port.to_string())
}

#[cfg(test)]
mod tests {
    use super::{LARGEST_HEAD, LONGEST_TARGET, Method, Refused, Request, parse};

    fn status(head: &str) -> Option<u16> {
        parse(head.as_bytes(), 8420).map(|read| read.map_or_else(Refused::status, |_| 200))
    }

    #[test]
    fn what_a_browser_sends_is_understood() {
        let head = "GET /f/claim/a?x=%20?#y HTTP/1.1\r\nHost: localhost:8420\r\nIf-None-Match: \"a\"\r\n\r\n";
        let expected = Request {
            method: Method::Get,
            path: "/f/claim/a".to_owned(),
            query: "x=%20?".to_owned(),
            known: Some("\"a\"".to_owned()),
        };
        assert_eq!(parse(head.as_bytes(), 8420), Some(Ok(expected)));
        for cut in 0..head.len() {
            assert_eq!(status(&head[..cut]), None, "{cut}");
        }
    }

    #[test]
    fn only_our_own_names_are_answered() {
        let named = |host: &str| status(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        for ours in ["127.0.0.1", "localhost", "LocalHost:8420", "127.0.0.1:8420"] {
            assert_eq!(named(ours), Some(200), "{ours}");
        }
        for other in [
            "evil.example",
            "evil.example:8420",
            "127.0.0.1:80",
            "localhost.evil.example",
            "127.0.0.1.nip.example",
            "localhost:",
            "",
            "localhost:8420:8420",
            "[::1]:8420",
            "user@localhost",
            "0.0.0.0",
            "2130706433",
        ] {
            assert_eq!(named(other), Some(403), "{other}");
        }
        assert_eq!(status("GET / HTTP/1.1\r\n\r\n"), Some(400));
        let twice = "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n";
        assert_eq!(status(twice), Some(400));
    }

    #[test]
    fn sizes_have_bounds() {
        let with = |target: &str, fields: &str| {
            status(&format!(
                "GET /{target} HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n"
            ))
        };
        assert_eq!(with(&"a".repeat(LONGEST_TARGET - 1), ""), Some(200));
        assert_eq!(with(&"a".repeat(LONGEST_TARGET), ""), Some(414));
        assert_eq!(
            status(&format!("GET /{}", "a".repeat(LARGEST_HEAD))),
            Some(414)
        );
        assert_eq!(
            with("", &format!("A: {}\r\n", "a".repeat(LARGEST_HEAD))),
            Some(431)
        );
        assert_eq!(with("", &"A: b\r\n".repeat(64)), Some(431));
        assert_eq!(with("", &"A: b\r\n".repeat(63)), Some(200));
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for (head, expected) in [
            ("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
            ("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
            (
                "GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                400,
            ),
            ("\u{16}\u{3}\u{1}", 400),
            ("GET /\r\n\r\n", 400),
        ] {
            assert_eq!(status(head), Some(expected), "{head}");
        }
    }
}

//! What is not answered, and that nobody waits for a client that is slow.
use super::super::command::quidit;
use super::client::demo;
use std::io::{Read, Write};
use std::time::Duration;

/// Long enough for an answer, short enough that 64 such moments are less than a client is waited for.
const MOMENT: Duration = Duration::from_millis(20);

#[test]
fn other_hosts_are_refused() {
    let served = demo();
    let asked =
        |host: &str| served.send(format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
    let port = served.port;
    for ours in [
        format!("localhost:{port}"),
        format!("127.0.0.1:{port}"),
        "localhost".to_owned(),
    ] {
        assert_eq!(asked(&ours).status, 200, "{ours}");
    }
    for other in [
        "evil.example",
        "evil.example:80",
        "127.0.0.1.evil.example",
        "192.168.1.2",
    ] {
        let answer = asked(other);
        assert_eq!(answer.status, 403, "{other}");
        assert!(answer.body.len() < 100, "{answer:?}");
    }
    assert_eq!(served.send(b"GET / HTTP/1.1\r\n\r\n").status, 400);
    assert_eq!(served.send(b"GET / HTTP/1.0\r\n\r\n").status, 400);
}

#[test]
fn nothing_can_be_changed() {
    let served = demo();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        let answer = served.ask(method, "/", "Content-Length: 0\r\n");
        assert_eq!(
            (answer.status, answer.field("Allow")),
            (405, Some("GET, HEAD")),
            "{method}"
        );
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let served = demo();
    assert_eq!(
        served
            .ask("GET", "/", &format!("A: {}\r\n", "a".repeat(1 << 20)))
            .status,
        431
    );
    assert_eq!(served.ask("GET", "/", &"A: b\r\n".repeat(100)).status, 431);
    assert_eq!(
        served
            .ask("GET", &format!("/{}", "a".repeat(7000)), "")
            .status,
        414
    );
    assert_eq!(
        served
            .ask("GET", &format!("/{}", "a".repeat(1 << 20)), "")
            .status,
        414
    );
    assert_eq!(
        served
            .send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")
            .status,
        400
    );
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn slow_clients_do_not_keep_others_waiting() {
    let served = demo();
    let slow: Vec<_> = (0..20)
        .map(|_| {
            let mut stream = served.connect();
            stream
                .write_all(b"GET / HTTP/1.1\r\nHo")
                .expect("half a head");
            stream
        })
        .collect();
    // Those who take nothing of a long answer hold their own connection and no other.
    let idle: Vec<_> = (0..20)
        .map(|_| {
            let mut stream = served.connect();
            stream
                .write_all(b"GET /whole HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .expect("asked");
            stream
        })
        .collect();
    assert_eq!(served.get("/f/aide").status, 200);
    drop((slow, idle));
}

#[test]
fn too_many_at_once_are_turned_away_until_some_leave() {
    let served = demo();
    // Those who are held take their places a moment after they have connected, and lose them when
    // they say nothing for long: more come until one is turned away.
    let mut held = Vec::new();
    let turned_away = (0..500).any(|_| {
        let mut stream = served.connect();
        stream.set_read_timeout(Some(MOMENT)).expect("a bound");
        let mut head = [0; 12];
        let turned_away = stream.read_exact(&mut head).is_ok() && head.ends_with(b"503");
        held.push(stream);
        turned_away
    });
    assert!(turned_away);
    drop(held);
    let again = (0..500).any(|_| {
        std::thread::sleep(MOMENT);
        served.get("/f/aide").status == 200
    });
    assert!(again);
}

#[test]
fn a_port_that_is_taken_is_named_with_what_helps() {
    let served = demo();
    let port = served.port.to_string();
    let ran = quidit(&["--lang", "fr", "serve", "--port", &port]).run();
    assert_eq!((ran.code, &*ran.out), (2, ""));
    assert!(
        ran.err.contains(&port) && ran.err.contains("--port 0"),
        "{ran:?}"
    );
}

#[test]
fn a_case_with_errors_is_not_served_at_all() {
    let folder = super::client::folder("Graph(actors: [(id: \"a\" name: \"A\")])");
    let ran = quidit(&["serve", "--port", "0"])
        .within(folder.path())
        .run();
    assert_eq!((ran.code, &*ran.out), (2, ""));
    assert!(ran.err.contains("E0002"), "{ran:?}");
}

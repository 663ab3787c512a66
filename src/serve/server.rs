//! The server: connections on loopback, each on a thread of its own, few at once.
use super::request::{self, Method, Request};
use super::response::{Response, stream_head, write_all};
use super::site::Site;
use super::stop::Stopper;
use super::watch::watch;
use std::io::{self, Read};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The most connections at once.
const SEATS: usize = 64;
/// The most of them that listen to events.
const LISTENERS: usize = 24;
/// How often who listens to events is told that nothing happens, so that one who has gone is seen.
const PULSE: Duration = Duration::from_secs(15);
/// How soon a waiting thread sees that the server stops.
const GLANCE: Duration = Duration::from_millis(250);
/// How long what was begun may take once the server stops.
const LAST: Duration = Duration::from_secs(2);

/// Why the server cannot listen.
#[derive(Debug, thiserror::Error)]
#[error("port {port} cannot be listened on: {reason}")]
pub struct BindError {
    /// The port.
    pub port: u16,
    /// The system's reason.
    pub reason: io::Error,
}

/// A server that listens on 127.0.0.1 and nowhere else.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    stopper: Stopper,
}

impl Server {
    /// Listens on a port of this computer; on one that is free for 0.
    ///
    /// # Errors
    /// The port is taken, or the system refuses.
    pub fn bind(port: u16) -> Result<Self, BindError> {
        let failed = |reason| BindError { port, reason };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self {
            listener,
            address,
            stopper: Stopper::new(address),
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What stops it.
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        self.stopper.clone()
    }

    /// Serves a case until it is stopped, and follows its files meanwhile.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn run(self, site: Site) -> io::Result<()> {
        let hall = Arc::new(Hall {
            site,
            port: self.address.port(),
            stopper: self.stopper,
            seats: AtomicUsize::new(0),
            listeners: AtomicUsize::new(0),
        });
        let watched = Arc::clone(&hall);
        let watching = thread::Builder::new()
            .name("quidit-watch".to_owned())
            .spawn(move || watch(&watched.site, &watched.stopper))?;
        while !hall.stopper.is_stopped() {
            match self.listener.accept() {
                Ok((stream, _)) => admit(&hall, stream),
                // No file handle is free: what is open must end first.
                Err(_) => thread::sleep(GLANCE),
            }
        }
        let end = Instant::now() + LAST;
        while hall.seats.load(Ordering::SeqCst) > 0 && Instant::now() < end {
            thread::sleep(Duration::from_millis(20));
        }
        // A thread that panicked has nothing left to say.
        let _ = watching.join();
        Ok(())
    }
}

/// What all connections share.
struct Hall {
    site: Site,
    port: u16,
    stopper: Stopper,
    seats: AtomicUsize,
    listeners: AtomicUsize,
}

/// A place among few, given back when dropped.
struct Seat<'s>(&'s AtomicUsize);

impl<'s> Seat<'s> {
    /// A place, when fewer than `most` are taken.
    fn take(taken: &'s AtomicUsize, most: usize) -> Option<Self> {
        let seat = Self(taken);
        // One too many gives its place back at once.
        (taken.fetch_add(1, Ordering::SeqCst) < most).then_some(seat)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Gives a connection a thread, or turns it away.
fn admit(hall: &Arc<Hall>, mut stream: TcpStream) {
    if hall.stopper.is_stopped() {
        return;
    }
    if hall.seats.load(Ordering::SeqCst) >= SEATS {
        // Who is turned away is not waited for: the answer fits into the buffers of the system.
        let _ = stream.set_nonblocking(true);
        let _ = Response::bare(503).write(&mut stream, Method::Get);
        return;
    }
    let mine = Arc::clone(hall);
    // Without a thread the connection is closed unanswered.
    let _ = thread::Builder::new()
        .name("quidit-visit".to_owned())
        .spawn(move || {
            let Some(_seat) = Seat::take(&mine.seats, SEATS) else {
                return;
            };
            // A client that goes away in the middle is no fault of ours.
            let _ = attend(&mine, &mut stream);
        });
}

/// Reads one request and answers it.
fn attend(hall: &Hall, stream: &mut TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let Some(read) = request::read(stream, hall.port)? else {
        return Ok(());
    };
    match read {
        Ok(request) if request.path == "/events" => listen(hall, stream, &request)?,
        Ok(request) => hall.site.answer(&request).write(stream, request.method)?,
        Err(refused) => Response::bare(refused.status()).write(stream, Method::Get)?,
    }
    take_leave(stream)
}

/// Tells one page all that happens until it goes or the server stops.
fn listen(hall: &Hall, stream: &mut TcpStream, request: &Request) -> io::Result<()> {
    let Some(_seat) = Seat::take(&hall.listeners, LISTENERS) else {
        return Response::bare(503).write(stream, request.method);
    };
    send(stream, &stream_head())?;
    if request.method == Method::Head {
        return Ok(());
    }
    let (hello, mut serial) = hall.site.state.hello();
    send(stream, &hello.text())?;
    let mut quiet = Instant::now();
    while !hall.stopper.is_stopped() {
        let (events, last) = hall.site.state.after(serial, GLANCE);
        serial = last;
        for event in &events {
            send(stream, &event.text())?;
            quiet = Instant::now();
        }
        if quiet.elapsed() > PULSE {
            send(stream, ":\n\n")?;
            quiet = Instant::now();
        }
    }
    Ok(())
}

fn send(stream: &mut TcpStream, text: &str) -> io::Result<()> {
    write_all(stream, text.as_bytes(), Instant::now() + PULSE)
}

/// Ends a connection so that the answer arrives even where more was sent than was read: closing on
/// unread bytes would make the system throw the answer away.
fn take_leave(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(GLANCE))?;
    let mut rest = [0; 4096];
    for _ in 0..64 {
        if stream.read(&mut rest)? == 0 {
            break;
        }
    }
    Ok(())
}

//! How a running server is stopped.
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Stops a server from another thread.
#[derive(Clone, Debug)]
pub struct Stopper {
    stopped: Arc<AtomicBool>,
    address: SocketAddr,
}

impl Stopper {
    pub(super) fn new(address: SocketAddr) -> Self {
        Self {
            stopped: Arc::new(AtomicBool::new(false)),
            address,
        }
    }

    /// Stops the server: it takes no more requests and ends what it has begun.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection; where none waits there is nothing to wake.
        let _ = TcpStream::connect_timeout(&self.address, Duration::from_secs(1));
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }
}

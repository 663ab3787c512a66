//! A version of the case: its graph and its pages, drawn on threads of their own.
use crate::check::Checked;
use crate::graph::ClaimGraph;
use crate::judge::{Policy, judge};
use crate::page::{Edition, PageOptions, Places};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How many threads draw the pages of one version: one long table does not keep others waiting.
const DRAWERS: usize = 2;

/// Something to draw from the editions of a version.
type Job = Box<dyn FnOnce(&[Edition<'_>]) + Send>;

/// A case as it stood when it was read. Its threads end when it is dropped.
pub(super) struct Version {
    /// Short text that is the same for the same files and options.
    pub(super) id: String,
    /// The records, to be compared with those of the next version.
    pub(super) graph: Arc<ClaimGraph>,
    jobs: SyncSender<Job>,
}

impl Version {
    /// Prepares the pages of a case and starts the threads that draw them.
    ///
    /// # Errors
    /// The system gives no thread.
    ///
    /// # Cost
    /// That of judging the case and of [`Edition::all`].
    pub(super) fn new(graph: ClaimGraph, options: PageOptions) -> std::io::Result<Self> {
        let id = Self::name(&graph, &options);
        let graph = Arc::new(graph);
        let (jobs, waiting) = mpsc::sync_channel::<Job>(64);
        let (ready, prepared) = mpsc::sync_channel(1);
        let mine = Arc::clone(&graph);
        thread::Builder::new()
            .name("quidit-pages".to_owned())
            .spawn(move || {
                let judgement = judge(&mine, Policy::default());
                let editions = Edition::all(&judgement, &options);
                // Nobody waits any more when the server stops meanwhile.
                let _ = ready.send(());
                let waiting = Mutex::new(waiting);
                thread::scope(|scope| {
                    // Who asks first for a long list or searches need not wait for it.
                    scope.spawn(|| editions.iter().for_each(Edition::prepare));
                    for _ in 0..DRAWERS {
                        scope.spawn(|| draw(&editions, &waiting));
                    }
                });
            })?;
        // An end without a word is that of the thread: then nothing can be drawn either.
        let _ = prepared.recv();
        Ok(Self { id, graph, jobs })
    }

    /// The id that the version of a case has.
    pub(super) fn name(graph: &ClaimGraph, options: &PageOptions) -> String {
        let mut digest = Sha256::new();
        digest.update(env!("CARGO_PKG_VERSION"));
        // Where cards stood before is no part of what is shown.
        let shown = PageOptions {
            places: Places::default(),
            ..options.clone()
        };
        digest.update(format!("{shown:?}"));
        for file in graph.files().iter() {
            digest.update(&file.path);
            digest.update([0]);
            digest.update(&file.text);
            digest.update([0]);
        }
        // The texts of sources show in the pages by how the quotations fit.
        for (_, quote) in graph.data().quotations() {
            digest.update(format!("{:?}", quote.fit));
        }
        short(&digest.finalize())
    }

    /// Where the cards of the maps stand that somebody has asked for.
    pub(super) fn places(&self) -> Places {
        let places = self.draw(|editions| editions.first().map(Edition::places));
        places.flatten().unwrap_or_default()
    }

    /// Draws something on a thread of this version; `None` when that thread has ended.
    pub(super) fn draw<T: Send + 'static>(
        &self,
        job: impl FnOnce(&[Edition<'_>]) -> T + Send + 'static,
    ) -> Option<T> {
        let (give, take) = mpsc::sync_channel(1);
        let job: Job = Box::new(move |editions| {
            // Who asked may be gone.
            let _ = give.send(job(editions));
        });
        self.jobs.send(job).ok()?;
        take.recv().ok()
    }
}

fn draw(editions: &[Edition<'_>], waiting: &Mutex<Receiver<Job>>) {
    loop {
        let next = waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .recv();
        match next {
            Ok(job) => job(editions),
            Err(_) => return,
        }
    }
}

/// The first eight bytes of a digest in hexadecimal.
pub(super) fn short(digest: &[u8]) -> String {
    digest.iter().take(8).fold(String::new(), |mut text, byte| {
        // Writing into a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A short text that is the same for the same files, readable or not.
pub(super) fn name_of_fault(checked: &Checked) -> String {
    let mut digest = Sha256::new();
    for file in checked.files().iter() {
        digest.update(&file.path);
        digest.update([0]);
        digest.update(&file.text);
        digest.update([0]);
    }
    short(&digest.finalize())
}

//! What is shown now, and the events that lead there.
use super::news::{Event, News};
use super::version::Version;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How many events are kept for a page that is slow to read them.
const KEPT: usize = 16;

/// What is shown now; many read it, one changes it.
pub(super) struct State {
    now: Mutex<Now>,
    changed: Condvar,
}

struct Now {
    version: Arc<Version>,
    news: News,
    /// How many events there were.
    serial: u64,
    /// The last of them.
    events: VecDeque<Event>,
}

impl State {
    pub(super) fn new(version: Version, news: News) -> Self {
        let now = Now {
            version: Arc::new(version),
            news,
            serial: 0,
            events: VecDeque::new(),
        };
        Self {
            now: Mutex::new(now),
            changed: Condvar::new(),
        }
    }

    /// The version that is shown.
    pub(super) fn version(&self) -> Arc<Version> {
        Arc::clone(&self.now().version)
    }

    /// How things stand.
    pub(super) fn news(&self) -> News {
        self.now().news.clone()
    }

    /// Shows another version, or the same when none is given, and tells all who listen.
    pub(super) fn change(&self, name: &'static str, version: Option<Version>, news: News) {
        let mut now = self.now();
        if let Some(version) = version {
            now.version = Arc::new(version);
        }
        now.news = news.clone();
        now.serial += 1;
        if now.events.len() == KEPT {
            now.events.pop_front();
        }
        now.events.push_back(Event::new(name, news));
        drop(now);
        self.changed.notify_all();
    }

    /// What to tell who has just come, and from where to go on.
    pub(super) fn hello(&self) -> (Event, u64) {
        let now = self.now();
        (Event::new("hello", now.news.clone()), now.serial)
    }

    /// The events after a serial number, as soon as there are any or the time is over; who missed
    /// too many is told how things stand.
    pub(super) fn after(&self, serial: u64, patience: Duration) -> (Vec<Event>, u64) {
        let waited = self
            .changed
            .wait_timeout_while(self.now(), patience, |now| now.serial == serial);
        let (now, _) = waited.unwrap_or_else(PoisonError::into_inner);
        let behind = usize::try_from(now.serial - serial).unwrap_or(usize::MAX);
        if behind > now.events.len() {
            return (vec![Event::new("hello", now.news.clone())], now.serial);
        }
        let first = now.events.len() - behind;
        (now.events.range(first..).cloned().collect(), now.serial)
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

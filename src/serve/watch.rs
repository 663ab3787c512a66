//! Looks at the files of the case from time to time and has it read again when they have changed.
use super::site::Site;
use super::stop::Stopper;
use std::path::PathBuf;
use std::time::Duration;

/// How often the files are looked at. Asking the system about a few files costs microseconds, works
/// on every file system, and needs no crate.
const PERIOD: Duration = Duration::from_millis(150);
/// How often at most one change is looked at again before it is read, while it goes on.
const MOST_LOOKS: usize = 20;

/// Follows the files until the server stops.
pub(super) fn watch(site: &Site, stopper: &Stopper) {
    let mut texts: Vec<PathBuf> = Vec::new();
    let mut read = site.opened.clone();
    while !stopper.is_stopped() {
        std::thread::sleep(PERIOD);
        let mut seen = site.stamp(&texts);
        if seen == read {
            continue;
        }
        // An editor may write in several steps: what stays the same for a while is done.
        for _ in 0..MOST_LOOKS {
            std::thread::sleep(PERIOD);
            let again = site.stamp(&texts);
            if again == seen {
                break;
            }
            seen = again;
        }
        read = seen;
        texts = site.reload().unwrap_or(texts);
    }
}

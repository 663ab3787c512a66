//! What the server tells the pages that are open: one line of JSON an event.
use serde::Serialize;
use std::collections::BTreeMap;

/// The most changed records that are named one by one.
const NAMED: usize = 1000;

/// How things stand, and what has just become of them.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct News {
    /// What stands around the pages: who has another must load the document again.
    pub(super) frame: String,
    /// The version that is shown.
    pub(super) version: String,
    /// The version of the files that cannot be shown; empty when there is none.
    pub(super) fault: String,
    /// What is amiss in it, as HTML by language.
    pub(super) banner: BTreeMap<&'static str, String>,
    /// The records that differ from the version before: `claim/no-link`.
    pub(super) changed: Vec<String>,
    /// What became of it, in words by language.
    pub(super) said: BTreeMap<&'static str, String>,
}

/// An event as it is sent.
#[derive(Clone, Debug)]
pub(super) struct Event {
    name: &'static str,
    data: String,
}

impl Event {
    /// An event: `hello` to who has just come, `update` or `fault` to all.
    pub(super) fn new(name: &'static str, mut news: News) -> Self {
        news.changed.truncate(NAMED);
        Self {
            name,
            // Texts by name are always written.
            data: serde_json::to_string(&news).unwrap_or_default(),
        }
    }

    /// The event as the format of event streams has it.
    ///
    /// # Source
    /// HTML, 9.2.6, interpreting an event stream.
    pub(super) fn text(&self) -> String {
        format!("event: {}\ndata: {}\n\n", self.name, self.data)
    }
}

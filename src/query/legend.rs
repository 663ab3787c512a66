//! The sources that an answer cites, each with its title, kind, publisher and date.
use super::block::{Block, Run, Style};
use super::sentence::Teller;
use crate::diagnose::{Message, Say};
use crate::graph::Node;
use crate::model::{Named, Statement};
use std::collections::BTreeSet;

/// The sources that an answer cites.
#[derive(Clone, Debug, Default)]
pub struct Cited {
    sources: BTreeSet<String>,
}

impl Cited {
    /// Adds a source.
    pub fn source(&mut self, id: &str) {
        self.sources.insert(id.to_owned());
    }

    /// Adds the sources that report a statement.
    pub fn statement(&mut self, statement: &Statement) {
        let reports = statement.reports.iter();
        self.sources
            .extend(reports.map(|report| report.source.to_string()));
    }

    /// "Sources", and for each its id, title, kind, publisher and date; nothing when none is cited.
    #[must_use]
    pub fn tell(&self, teller: &Teller<'_>) -> Vec<Block> {
        let fields: Vec<(String, Vec<Run>)> = (self.sources.iter())
            .filter_map(|id| {
                let Some(Node::Source(at)) = teller.graph.node(id) else {
                    return None;
                };
                Some((id.clone(), teller.source_line(at)))
            })
            .collect();
        if fields.is_empty() {
            return Vec::new();
        }
        vec![
            Block::title(2, teller.words.word("legend-sources")),
            Block::Fields(fields),
        ]
    }
}

impl Teller<'_> {
    /// "article, “École à la maison”, Orange, 6 April 2021": what is not given is said so.
    #[must_use]
    pub fn source_line(&self, at: u32) -> Vec<Run> {
        let source = self.graph.source(at);
        let mut runs = vec![Run::plain(self.source_kind(source))];
        if let Some(title) = &source.title {
            let title = self.words.quote(&self.words.text(title));
            runs.push(Run::plain(format!(", {title}")));
        }
        let voice = source.publisher.as_ref().or(source.by.as_ref());
        let voice = voice.and_then(|id| self.graph.actor_at(id));
        let voice = voice.map(|actor| self.name(Node::Actor(actor)));
        let date = source.date.as_ref().map(|date| self.words.short_date(date));
        let unknown = || self.words.word("date-unknown");
        let parts = voice.into_iter().chain([date.unwrap_or_else(unknown)]);
        let rest = parts.map(|part| format!(", {part}")).collect::<String>();
        runs.push(Run::new(rest, Style::Faint));
        runs
    }

    /// A value, or "not given".
    #[must_use]
    pub fn or_not_given(&self, value: Option<String>) -> Run {
        match value {
            Some(value) => Run::plain(value),
            None => Run::new(self.words.word("not-given"), Style::Faint),
        }
    }

    /// The words for the value of an enumeration: `claim-kind-fact`.
    #[must_use]
    pub fn kind<E: Named + PartialEq>(&self, prefix: &str, value: E) -> String {
        let names = E::NAMES.iter();
        let name = names
            .filter(|(_, one)| *one == value)
            .map(|(name, _)| *name);
        let name = name.map(str::to_lowercase).next().unwrap_or_default();
        self.words.word(&format!("{prefix}-{name}"))
    }

    /// "3 statements": a message with one count.
    #[must_use]
    pub fn count(&self, key: &str, count: usize) -> String {
        let message = Message::new(key.to_owned()).count("count", count);
        self.words.say(&message)
    }
}

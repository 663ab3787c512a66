//! The parameters of one asking, and why it is refused.
use crate::diagnose::Message;
use crate::graph::{ClaimGraph, Node};
use crate::model::{Date, Named, RecordKind};

/// The parameters given, by name.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    given: Vec<(String, String)>,
}

/// Why a question is not answered: what is wrong, and what would do instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// What is wrong.
    pub message: Message,
    /// What would do instead.
    pub help: Option<Message>,
}

impl Asked {
    /// Gives a parameter; one that takes nothing is given as the empty text.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.given.push((name.into(), value.into()));
        self
    }

    /// The value of a parameter, if it is given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.given
            .iter()
            .find(|(one, _)| one == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a parameter is given.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The record that a parameter names.
    ///
    /// # Errors
    /// No record of these kinds has that id: the nearest ids are offered.
    pub fn node(
        &self,
        graph: &ClaimGraph,
        name: &str,
        kinds: &[RecordKind],
    ) -> Result<Option<Node>, Refusal> {
        let Some(id) = self.get(name) else {
            return Ok(None);
        };
        match graph.node(id) {
            Some(node) if kinds.contains(&node.kind()) => Ok(Some(node)),
            found => Err(no_such_record(graph, id, kinds, found)),
        }
    }

    /// The place of the record of one kind that a parameter names.
    ///
    /// # Errors
    /// No record of this kind has that id: the nearest ids are offered.
    pub fn place(
        &self,
        graph: &ClaimGraph,
        name: &str,
        kind: RecordKind,
    ) -> Result<Option<u32>, Refusal> {
        let node = self.node(graph, name, &[kind])?;
        Ok(node.and_then(|node| u32::try_from(node.index()).ok()))
    }

    /// The place of the record that a parameter must name.
    ///
    /// # Errors
    /// The parameter is not given, or no record of this kind has that id.
    pub fn required(
        &self,
        graph: &ClaimGraph,
        name: &'static str,
        kind: RecordKind,
    ) -> Result<u32, Refusal> {
        self.place(graph, name, kind)?.ok_or_else(|| missing(name))
    }

    /// The places of the records of one kind that a parameter lists, in the order given.
    ///
    /// # Errors
    /// An id of the list names no record of this kind.
    pub fn places(
        &self,
        graph: &ClaimGraph,
        name: &str,
        kind: RecordKind,
    ) -> Result<Option<Vec<u32>>, Refusal> {
        let Some(list) = self.get(name) else {
            return Ok(None);
        };
        let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
        let place = |id: &str| match graph.node(id) {
            Some(node) if node.kind() == kind => Ok(u32::try_from(node.index()).unwrap_or(0)),
            found => Err(no_such_record(graph, id, &[kind], found)),
        };
        ids.map(place)
            .collect::<Result<Vec<u32>, Refusal>>()
            .map(Some)
    }

    /// The date that a parameter gives.
    ///
    /// # Errors
    /// It is not a date of the notation.
    pub fn date(&self, name: &str) -> Result<Option<Date>, Refusal> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        Date::parse(text).map(Some).map_err(|_| Refusal {
            message: Message::new("ask-bad-date").with("date", text),
            help: Some(Message::new("ask-bad-date.help")),
        })
    }

    /// The name of an enumeration that a parameter gives, in any capitals.
    ///
    /// # Errors
    /// The enumeration has no such name: all names are offered.
    pub fn word<E: Named>(&self, name: &str) -> Result<Option<E>, Refusal> {
        let Some(word) = self.get(name) else {
            return Ok(None);
        };
        let known = E::NAMES
            .iter()
            .find(|(one, _)| one.eq_ignore_ascii_case(word));
        known.map(|(_, value)| Some(*value)).ok_or_else(|| {
            let names: Vec<String> = E::NAMES.iter().map(|(one, _)| one.to_lowercase()).collect();
            Refusal {
                message: Message::new("ask-bad-word").with("word", word),
                help: Some(Message::new("ask-bad-word.help").with("words", names.join(", "))),
            }
        })
    }

    /// The whole number that a parameter gives.
    ///
    /// # Errors
    /// It is not a whole number.
    pub fn number(&self, name: &str) -> Result<Option<usize>, Refusal> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(|_| Refusal {
            message: Message::new("ask-bad-number").with("number", text),
            help: None,
        })
    }

    /// A whole number that is not 0.
    ///
    /// # Errors
    /// What is given is no such number.
    pub(super) fn positive(&self, name: &str) -> Result<Option<usize>, Refusal> {
        match self.number(name)? {
            Some(0) => Err(Refusal {
                message: Message::new("ask-zero"),
                help: None,
            }),
            number => Ok(number),
        }
    }
}

/// A parameter that is not given and must be.
#[must_use]
pub(super) fn missing(name: &'static str) -> Refusal {
    Refusal {
        message: Message::new("ask-missing").with("name", name),
        help: None,
    }
}

/// How many near ids are offered.
const OFFERED: usize = 3;

fn no_such_record(
    graph: &ClaimGraph,
    id: &str,
    kinds: &[RecordKind],
    found: Option<Node>,
) -> Refusal {
    let wanted = match kinds {
        [only] => only.key(),
        _ => "record",
    };
    let message = match found {
        Some(node) => {
            let kind = Message::new(node.kind().key());
            Message::new("ask-wrong-kind").nested("kind", kind)
        }
        None => Message::new("ask-unknown-id"),
    };
    let message = message
        .with("id", id)
        .nested("wanted", Message::new(wanted));
    let near = nearest_ids(graph, id, kinds);
    let (key, ids) = match near.is_empty() {
        false => ("ask-near-ids", near),
        true => ("ask-some-ids", some_ids(graph, kinds)),
    };
    let help = Message::new(key).with("ids", ids.join(", "));
    Refusal {
        message,
        help: (!ids.is_empty()).then_some(help),
    }
}

/// The ids most like a word, best first: by spelling, or because they contain it.
#[must_use]
pub(super) fn nearest_ids(graph: &ClaimGraph, word: &str, kinds: &[RecordKind]) -> Vec<String> {
    let word = word.to_lowercase();
    let mut scored: Vec<(u32, &str)> = graph
        .nodes()
        .filter(|node| kinds.contains(&node.kind()))
        .map(|node| graph.id(node))
        .filter_map(|id| likeness(&word, id).map(|likeness| (u32::MAX - likeness, id)))
        .collect();
    scored.sort_unstable();
    scored
        .into_iter()
        .take(OFFERED)
        .map(|(_, id)| format!("`{id}`"))
        .collect()
}

/// The first ids of these kinds, where none is like what was asked for.
fn some_ids(graph: &ClaimGraph, kinds: &[RecordKind]) -> Vec<String> {
    let nodes = graph.nodes().filter(|node| kinds.contains(&node.kind()));
    let ids = nodes.map(|node| format!("`{}`", graph.id(node)));
    ids.take(OFFERED).collect()
}

/// How alike a word and an id are, in thousandths; `None` when too little.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a likeness in 0..=1 becomes thousandths"
)]
fn likeness(word: &str, id: &str) -> Option<u32> {
    let contains = !word.is_empty() && id.split(['-', '.']).any(|part| part == word);
    let alike = if contains {
        0.95
    } else {
        strsim::jaro_winkler(word, id)
    };
    (alike >= 0.7).then_some((alike * 1000.0) as u32)
}

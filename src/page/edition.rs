//! Edition: a case for one audience in one language, with all that the screens draw from.
use super::index::Index;
use super::options::{Audience, Delivery, PageOptions};
use super::shown::Shown;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Edge, Node};
use crate::judge::Judgement;
use crate::model::{Language, Text};
use crate::query::Teller;
use crate::words::Words;
use maud::{Markup, html};
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::sync::{Arc, OnceLock};

/// A case for one audience in one language.
pub struct Edition<'g> {
    /// The case.
    pub(super) graph: &'g ClaimGraph,
    /// What is shown of it.
    pub(super) shown: Arc<Shown<'g>>,
    /// The words of the language.
    pub(super) words: Words,
    /// For whom.
    pub(super) audience: Audience,
    /// How its pages come.
    pub(super) delivery: Delivery,
    /// What stands before the addresses of this language: nothing for the first of a file.
    pub(super) prefix: String,
    /// What a server searches, once it is wanted.
    pub(super) searched: OnceLock<Index>,
    /// The places of the contradictions by the words of their first sides, once that is wanted.
    pub(super) by_words: OnceLock<Vec<usize>>,
}

impl<'g> Edition<'g> {
    /// Prepares a case in each language of the options; French when they name none. The claims
    /// are in the states that the judgement gives them.
    ///
    /// # Cost
    /// That of finding all contradictions, of the verdicts, of placing one map, and O(n log n) in
    /// the records, once for all languages.
    #[must_use]
    pub fn all(judgement: &'g Judgement<'g>, options: &PageOptions) -> Vec<Self> {
        let mut languages = options.languages.clone();
        languages.dedup();
        if languages.is_empty() {
            languages.push(Language::Fr);
        }
        let shown = Arc::new(Shown::of(judgement, options));
        let edition = |(at, language): (usize, Language)| Self {
            graph: judgement.graph(),
            shown: Arc::clone(&shown),
            words: Words::new(language),
            audience: options.audience,
            delivery: options.delivery,
            prefix: match at {
                0 => String::new(),
                _ => format!("{}/", language.code()),
            },
            searched: OnceLock::new(),
            by_words: OnceLock::new(),
        };
        languages.into_iter().enumerate().map(edition).collect()
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The words of a key without arguments.
    pub(super) fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// The words of a message.
    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// The words of a key that takes the argument `count`.
    pub(super) fn count(&self, key: &'static str, count: usize) -> String {
        self.say(&Message::new(key).count("count", count))
    }

    /// Tells records as sentences.
    pub(super) fn teller(&self) -> Teller<'_> {
        Teller::new(self.graph, &self.words)
    }

    /// The name of a record.
    pub(super) fn name(&self, node: Node) -> String {
        self.teller().name(node)
    }

    /// A neutral text, marked with its language where that is not the page's.
    pub(super) fn text(&self, text: &Text) -> Markup {
        self.in_its_tongue(text, &self.words.text(text))
    }

    /// The same between quotation marks.
    pub(super) fn quoted(&self, text: &Text) -> Markup {
        self.in_its_tongue(text, &self.words.quote(&self.words.text(text)))
    }

    fn in_its_tongue(&self, text: &Text, words: &str) -> Markup {
        match text.language_of(self.words.language()) {
            Some(code) if code != self.words.language().code() => {
                html! { span lang=(code) { (words) } }
            }
            _ => html! { (words) },
        }
    }

    /// A note, in the teacher's edition only.
    pub(super) fn note(&self, note: Option<&Text>) -> Markup {
        match (self.audience, note) {
            (Audience::Teacher, Some(note)) => html! {
                p.note { b { (self.word("page-note")) } " " (self.text(note)) }
            },
            _ => html! {},
        }
    }

    /// Whether a record has a page of its own here.
    pub(super) fn shows(&self, node: Node) -> bool {
        self.shown.has(node)
    }

    /// The records of a kind that have a page here, of so many, in order.
    pub(super) fn all_shown(
        &self,
        count: usize,
        node: fn(u32) -> Node,
    ) -> impl Iterator<Item = Node> {
        let all = (0u32..).take(count).map(node);
        all.filter(|node| self.shows(*node))
    }

    /// The ids of such records: the keys of their pages.
    pub(super) fn ids_shown(&self, count: usize, node: fn(u32) -> Node) -> Vec<String> {
        let shown = self.all_shown(count, node);
        shown.map(|node| self.graph.id(node).to_owned()).collect()
    }

    /// The relations that end at a record, in order.
    pub(super) fn incoming(&self, node: Node) -> Vec<(Edge, Node)> {
        self.joined(node, Direction::Incoming)
    }

    /// The relations that begin at a record, in order.
    pub(super) fn outgoing(&self, node: Node) -> Vec<(Edge, Node)> {
        self.joined(node, Direction::Outgoing)
    }

    /// The records that relations of a kind lead to from one, each once, in order. Of one with
    /// thousands of relations the others are not looked at twice.
    pub(super) fn led_to(&self, node: Node, is_one: impl Fn(Edge) -> bool) -> Vec<Node> {
        self.ends(node, Direction::Outgoing, is_one)
    }

    /// The sources that report something on a claim, each once, in order.
    pub(super) fn reported_in(&self, claim: Node) -> impl Iterator<Item = u32> {
        let is_report = |edge: Edge| matches!(edge, Edge::Reports(_));
        let found = self.ends(claim, Direction::Incoming, is_report).into_iter();
        found.filter_map(|node| match node {
            Node::Source(at) => Some(at),
            _ => None,
        })
    }

    fn ends(&self, node: Node, way: Direction, is_one: impl Fn(Edge) -> bool) -> Vec<Node> {
        let net = self.graph.net();
        let at = self.graph.net_index(node).into_iter();
        let edges = at.flat_map(|at| net.edges_directed(at, way));
        let edges = edges.filter(|edge| is_one(*edge.weight()));
        let mut ends: Vec<Node> = edges
            .map(|edge| match way {
                Direction::Incoming => net[edge.source()],
                Direction::Outgoing => net[edge.target()],
            })
            .collect();
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    fn joined(&self, node: Node, way: Direction) -> Vec<(Edge, Node)> {
        let net = self.graph.net();
        let Some(at) = self.graph.net_index(node) else {
            return Vec::new();
        };
        let end = |edge: petgraph::graph::EdgeReference<'_, Edge>| match way {
            Direction::Incoming => edge.source(),
            Direction::Outgoing => edge.target(),
        };
        let mut found: Vec<(Edge, Node)> = net
            .edges_directed(at, way)
            .map(|edge| (*edge.weight(), net[end(edge)]))
            .collect();
        found.sort_unstable();
        found
    }
}

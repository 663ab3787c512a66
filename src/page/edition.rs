//! Edition: a case for one audience in one language, with all that the screens draw from.
use super::atlas::Atlas;
use super::options::{Audience, Delivery, PageOptions};
use super::screen::Page;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Edge, Node, Origins};
use crate::model::{Fit, Language, Quote, Text};
use crate::query::{self, Contradiction, Filter, Teller, Wanted};
use crate::words::Words;
use maud::{Markup, html};
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A case for one audience in one language.
pub struct Edition<'g> {
    /// The case.
    pub(super) graph: &'g ClaimGraph,
    /// The words of the language.
    pub(super) words: Words,
    /// For whom.
    pub(super) audience: Audience,
    /// How its pages come.
    pub(super) delivery: Delivery,
    /// What stands before the addresses of this language: nothing for the first of a file.
    pub(super) prefix: String,
    /// The contradictions that are shown, in rank.
    pub(super) conflicts: Vec<Contradiction>,
    /// The traps that are shown, in rank.
    pub(super) traps: Vec<Contradiction>,
    /// Where the reports come from.
    pub(super) origins: Origins,
    /// The map, the same in every language.
    pub(super) atlas: Arc<Atlas>,
    /// The contradictions of a claim or a piece of evidence, by place in `conflicts`.
    conflicts_of: BTreeMap<Node, Vec<usize>>,
    traps_of: BTreeMap<Node, Vec<usize>>,
    shown: BTreeSet<Node>,
}

impl<'g> Edition<'g> {
    /// Prepares a case in each language of the options; French when they name none.
    ///
    /// # Cost
    /// That of finding all contradictions, of placing one map, and O(n log n) in the records.
    #[must_use]
    pub fn all(graph: &'g ClaimGraph, options: &PageOptions) -> Vec<Self> {
        let mut languages = options.languages.clone();
        languages.dedup();
        if languages.is_empty() {
            languages.push(Language::Fr);
        }
        let mut editions: Vec<Self> = Vec::new();
        for language in languages {
            let atlas = editions.first().map(|one: &Self| Arc::clone(&one.atlas));
            editions.push(Self::one(graph, options, (language, atlas)));
        }
        editions
    }

    fn one(
        graph: &'g ClaimGraph,
        options: &PageOptions,
        (language, atlas): (Language, Option<Arc<Atlas>>),
    ) -> Self {
        let admitted = |one: &Contradiction| options.filter.admits(graph, one);
        let mut conflicts = query::contradictions(graph);
        conflicts.retain(admitted);
        let mut traps = query::traps(graph);
        let kind_free = Filter {
            kind: None,
            ..options.filter.clone()
        };
        traps.retain(|one| kind_free.admits(graph, one));
        let prefix = match atlas {
            None => String::new(),
            Some(_) => format!("{}/", language.code()),
        };
        let atlas = atlas.unwrap_or_else(|| Arc::new(Atlas::of(graph, &conflicts)));
        let shown = match is_open(&options.filter) {
            true => graph.nodes().collect(),
            false => touched(graph, conflicts.iter().chain(&traps)),
        };
        Self {
            graph,
            words: Words::new(language),
            audience: options.audience,
            delivery: options.delivery,
            prefix,
            atlas,
            conflicts_of: by_node(&conflicts),
            traps_of: by_node(&traps),
            conflicts,
            traps,
            origins: Origins::of(graph),
            shown,
        }
    }

    /// The page of an address without `#` and without prefix, such as `claim/no-link`.
    #[must_use]
    pub fn page(&self, address: &str) -> Option<Page> {
        let (name, key) = address.split_once('/').unwrap_or((address, ""));
        let screen = super::SCREENS.iter().find(|screen| screen.name() == name)?;
        screen.draw(self, key)
    }

    /// The addresses of all pages, in the order of the document.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        let of = |screen: &&dyn super::Screen| {
            let name = screen.name();
            let join = move |key: String| match key.is_empty() {
                true => name.to_owned(),
                false => format!("{name}/{key}"),
            };
            screen.keys(self).into_iter().map(join).collect::<Vec<_>>()
        };
        super::SCREENS.iter().flat_map(of).collect()
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
        let words = self.words.text(text);
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
        self.shown.contains(&node)
    }

    /// The places of the contradictions that a claim or a piece of evidence stands in.
    pub(super) fn conflicts_of(&self, node: Node) -> &[usize] {
        self.conflicts_of.get(&node).map_or(&[], Vec::as_slice)
    }

    /// The places of the traps that it stands in.
    pub(super) fn traps_of(&self, node: Node) -> &[usize] {
        self.traps_of.get(&node).map_or(&[], Vec::as_slice)
    }

    /// The relations that end at a record, in order.
    pub(super) fn incoming(&self, node: Node) -> Vec<(Edge, Node)> {
        self.joined(node, Direction::Incoming)
    }

    /// The relations that begin at a record, in order.
    pub(super) fn outgoing(&self, node: Node) -> Vec<(Edge, Node)> {
        self.joined(node, Direction::Outgoing)
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

    /// Every quotation of the case.
    pub(super) fn quotes(&self) -> impl Iterator<Item = &Quote> {
        let data = self.graph.data();
        let reports = data.asserts.iter().flat_map(|one| &one.reports);
        reports
            .filter_map(|report| report.quote.as_ref())
            .chain(data.evidence.iter().filter_map(|one| one.quote.as_ref()))
    }

    /// Whether some quotation was compared with its source's text.
    pub(super) fn has_checked_quotes(&self) -> bool {
        self.quotes().any(|quote| quote.fit != Fit::Unchecked)
    }
}

fn is_open(filter: &Filter) -> bool {
    let any = |wanted: Wanted| wanted == Wanted::Any;
    filter.by.is_none()
        && filter.with.is_none()
        && filter.about.is_none()
        && filter.kind.is_none()
        && filter.since.is_none()
        && filter.until.is_none()
        && any(filter.same_actor)
        && any(filter.strict)
}

/// The two records of a pair, first and second side.
pub(super) fn ends(one: &Contradiction) -> impl Iterator<Item = Node> + '_ {
    one.sides.iter().filter_map(|side| match side.claim {
        Some(claim) => Some(Node::Claim(claim)),
        None => side.evidence.first().map(|at| Node::Evidence(*at)),
    })
}

fn by_node(list: &[Contradiction]) -> BTreeMap<Node, Vec<usize>> {
    let mut map: BTreeMap<Node, Vec<usize>> = BTreeMap::new();
    for (at, one) in list.iter().enumerate() {
        let both: BTreeSet<Node> = ends(one).collect();
        for node in both {
            map.entry(node).or_default().push(at);
        }
    }
    map
}

/// The records that some contradictions touch: their claims and evidence, who speaks, and every
/// source that these come from.
fn touched<'c>(
    graph: &ClaimGraph,
    list: impl Iterator<Item = &'c Contradiction>,
) -> BTreeSet<Node> {
    let mut nodes: BTreeSet<Node> = BTreeSet::new();
    for one in list {
        for side in &one.sides {
            nodes.extend(side.claim.map(Node::Claim));
            nodes.extend(side.evidence.iter().map(|at| Node::Evidence(*at)));
        }
    }
    let mut waiting: Vec<Node> = nodes.iter().copied().collect();
    while let Some(node) = waiting.pop() {
        for next in behind(graph, node) {
            if nodes.insert(next) {
                waiting.push(next);
            }
        }
    }
    nodes
}

/// What stands behind a record: speakers, sources, the sources that these relay.
fn behind(graph: &ClaimGraph, node: Node) -> Vec<Node> {
    let net = graph.net();
    let Some(at) = graph.net_index(node) else {
        return Vec::new();
    };
    let mut found: Vec<Node> = net
        .edges_directed(at, Direction::Incoming)
        .filter(|edge| !matches!(edge.weight(), Edge::Relays | Edge::MemberOf | Edge::About))
        .map(|edge| net[edge.source()])
        .filter(|node| matches!(node, Node::Actor(_) | Node::Source(_) | Node::Evidence(_)))
        .collect();
    let relayed = net.edges_directed(at, Direction::Outgoing);
    found.extend(
        relayed
            .filter(|edge| *edge.weight() == Edge::Relays)
            .map(|edge| net[edge.target()]),
    );
    if let Node::Claim(claim) = node {
        let at = graph
            .statements_on(claim)
            .iter()
            .filter_map(|at| graph.statement(*at).at.as_ref());
        found.extend(at.filter_map(|id| graph.source_at(id)).map(Node::Source));
    }
    found
}

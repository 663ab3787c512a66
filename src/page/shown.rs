//! Shown: what is shown of a case, the same in every language.
use super::kept::Kept;
use super::maps::atlas::{Atlas, Plan};
use super::maps::bounds::{Field, Spot, ends};
use super::maps::places::Places;
use super::options::{Delivery, PageOptions};
use crate::check::Passages;
use crate::diagnose::Diagnostic;
use crate::graph::{ClaimGraph, Edge, Node, Origins};
use crate::judge::{Judgement, Verdicts};
use crate::model::Fit;
use crate::query::{self, Contradiction, Filter, Wanted};
use petgraph::Direction;
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, BTreeSet};

/// What is shown of a case, the same in every language.
pub(super) struct Shown<'g> {
    /// The contradictions, in rank.
    pub(super) conflicts: Vec<Contradiction>,
    /// The traps, in rank.
    pub(super) traps: Vec<Contradiction>,
    /// Where the reports come from.
    pub(super) origins: Origins,
    /// The claims by topic; topics in order of id, claims without one last.
    pub(super) topics: Vec<(Option<Node>, Vec<u32>)>,
    /// The overview map and those of topics, by address.
    pub(super) maps: BTreeMap<String, Plan>,
    /// Whether each claim and actor has a map of its own neighbourhood: in a file those maps would
    /// be most of it, so a server alone draws them.
    pub(super) around: bool,
    /// The map that shows most of what stands around a record.
    pub(super) map_of: BTreeMap<Node, String>,
    /// The states of the claims.
    pub(super) verdicts: Verdicts<'g, 'g>,
    /// What stands around the quotations, where that is to be shown.
    pub(super) passages: Passages,
    /// What checking the files found that is no error.
    pub(super) warnings: Vec<Diagnostic>,
    /// Whether some quotation was compared with its source's text.
    pub(super) compared: bool,
    /// The places of each record's pairs in `conflicts` and in `traps`.
    conflicts_of: BTreeMap<Node, Vec<usize>>,
    traps_of: BTreeMap<Node, Vec<usize>>,
    /// Where a pair stands, by its id.
    places: BTreeMap<String, (Pairs, usize)>,
    /// Whether each record, in the order of the net, has a page of its own.
    has_page: Vec<bool>,
    /// What else pages find in all this, once they ask.
    pub(super) kept: Kept,
}

/// The two lists of pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pairs {
    Conflicts,
    Traps,
}

impl<'g> Shown<'g> {
    /// # Cost
    /// That of finding all contradictions, of the verdicts, of placing one map, and O(n log n) in
    /// the records.
    pub(super) fn of(judgement: &'g Judgement<'g>, options: &PageOptions) -> Self {
        let graph = judgement.graph();
        let (conflicts, traps) = pairs(graph, &options.filter);
        let records = match is_open(&options.filter) {
            true => graph.nodes().collect(),
            false => touched(graph, conflicts.iter().chain(&traps)),
        };
        let conflicts_of = by_node(graph, &conflicts);
        let topics = topics(graph, &records);
        let kept = Kept::default();
        let field = Field {
            graph,
            conflicts: &conflicts,
            of: &conflicts_of,
            degrees: &kept.degrees,
        };
        let maps = maps(&field, &topics, &options.places);
        Self {
            origins: Origins::of(graph),
            around: options.delivery == Delivery::Server,
            map_of: map_of(options.delivery, &field, &maps),
            maps,
            kept,
            topics,
            verdicts: Verdicts::of(judgement),
            compared: is_compared(graph),
            passages: options.passages.clone(),
            warnings: options.warnings.clone(),
            conflicts_of,
            traps_of: by_node(graph, &traps),
            places: places(&conflicts, &traps),
            has_page: graph.nodes().map(|node| records.contains(&node)).collect(),
            conflicts,
            traps,
        }
    }

    /// One of the two lists.
    pub(super) fn pairs(&self, list: Pairs) -> &[Contradiction] {
        match list {
            Pairs::Conflicts => &self.conflicts,
            Pairs::Traps => &self.traps,
        }
    }

    /// The list that a pair stands in and its place there, by its id.
    pub(super) fn place(&self, id: &str) -> Option<(Pairs, usize)> {
        self.places.get(id).copied()
    }

    /// Whether a record has a page of its own.
    pub(super) fn has(&self, node: Node) -> bool {
        let at = self.verdicts.judgement().graph().net_index(node);
        at.is_some_and(|at| self.has_page[at.index()])
    }

    /// What maps are drawn from.
    pub(super) fn field(&self) -> Field<'_> {
        Field {
            graph: self.verdicts.judgement().graph(),
            conflicts: &self.conflicts,
            of: &self.conflicts_of,
            degrees: &self.kept.degrees,
        }
    }

    /// The map at an address.
    pub(super) fn map(&self, address: &str) -> Option<&Atlas> {
        Some(self.maps.get(address)?.atlas(&self.field()))
    }

    /// The places of the contradictions that a claim, a piece of evidence or an actor stands in.
    pub(super) fn conflicts_of(&self, node: Node) -> &[usize] {
        self.conflicts_of.get(&node).map_or(&[], Vec::as_slice)
    }

    /// The places of the traps that it stands in.
    pub(super) fn traps_of(&self, node: Node) -> &[usize] {
        self.traps_of.get(&node).map_or(&[], Vec::as_slice)
    }
}

/// The claims that are shown, by topic.
fn topics(graph: &ClaimGraph, records: &BTreeSet<Node>) -> Vec<(Option<Node>, Vec<u32>)> {
    let mut groups: BTreeMap<(bool, Option<Node>), Vec<u32>> = BTreeMap::new();
    for (at, claim) in (0u32..).zip(&graph.data().claims) {
        if records.contains(&Node::Claim(at)) {
            let topic = claim.topic.as_ref();
            let topic = topic.and_then(|id| graph.node(id.as_str()));
            groups.entry((topic.is_none(), topic)).or_default().push(at);
        }
    }
    let groups = groups.into_iter();
    groups.map(|((_, topic), claims)| (topic, claims)).collect()
}

/// The overview map, and that of each topic that is not wholly on it.
fn maps(
    field: &Field<'_>,
    topics: &[(Option<Node>, Vec<u32>)],
    places: &Places,
) -> BTreeMap<String, Plan> {
    let plan = |address: String, cards: Vec<Spot>| {
        let plan = Plan::new(cards, places.of_map(&address));
        (address, plan)
    };
    let of_topic = |(topic, claims): &(Option<Node>, Vec<u32>)| {
        let address = format!("carte/topic/{}", field.graph.id((*topic)?));
        Some(plan(address, field.topic(claims)))
    };
    let (address, overview) = plan("carte".to_owned(), field.first_pairs());
    // Of a case with one topic, the larger of its two maps says as much as both.
    let alone = topics.len() == 1;
    let more = |(_, map): &(String, Plan)| {
        let larger = map.cards.len() > overview.cards.len();
        let beyond = map.cards.iter().any(|card| !overview.cards.contains(card));
        beyond && (larger || !alone)
    };
    let topics: Vec<_> = topics.iter().filter_map(of_topic).filter(more).collect();
    topics.into_iter().chain([(address, overview)]).collect()
}

/// For each record the map that leaves out fewest of its relations.
fn map_of(
    delivery: Delivery,
    field: &Field<'_>,
    maps: &BTreeMap<String, Plan>,
) -> BTreeMap<Node, String> {
    // A server draws a map around each record.
    if delivery == Delivery::Server {
        return BTreeMap::new();
    }
    let mut best: BTreeMap<Node, (usize, &String)> = BTreeMap::new();
    for (address, plan) in maps {
        let atlas = plan.atlas(field);
        for (spot, undrawn) in atlas.cards.iter().zip(&atlas.undrawn) {
            if let Some(node) = spot.node() {
                let found = best.entry(node).or_insert((*undrawn, address));
                *found = (*found).min((*undrawn, address));
            }
        }
    }
    let best = best.into_iter();
    best.map(|(node, (_, address))| (node, address.clone()))
        .collect()
}

/// Whether some quotation was compared with its source's text.
fn is_compared(graph: &ClaimGraph) -> bool {
    let mut quotes = graph.data().quotations();
    quotes.any(|(_, quote)| quote.fit != Fit::Unchecked)
}

/// The contradictions and the traps that a filter admits; a trap has no kind of contradiction.
fn pairs(graph: &ClaimGraph, filter: &Filter) -> (Vec<Contradiction>, Vec<Contradiction>) {
    let mut conflicts = query::contradictions(graph);
    conflicts.retain(|one| filter.admits(graph, one));
    let mut traps = query::traps(graph);
    let kind_free = Filter {
        kind: None,
        ..filter.clone()
    };
    traps.retain(|one| kind_free.admits(graph, one));
    (conflicts, traps)
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

/// Who stands on either side of a pair: those who say it, those who offer the evidence that it is.
fn voices(graph: &ClaimGraph, one: &Contradiction) -> BTreeSet<Node> {
    let sides = one.sides.iter();
    let said = sides.clone().flat_map(|side| &side.statements);
    let said = said.map(|at| &graph.statement(*at).actor);
    let bare = sides.filter(|side| side.claim.is_none());
    let offered = bare
        .flat_map(|side| &side.evidence)
        .filter_map(|at| graph.evidence(*at).offered_by.as_ref());
    said.chain(offered)
        .filter_map(|id| graph.actor_at(id))
        .map(Node::Actor)
        .collect()
}

fn by_node(graph: &ClaimGraph, list: &[Contradiction]) -> BTreeMap<Node, Vec<usize>> {
    let mut map: BTreeMap<Node, Vec<usize>> = BTreeMap::new();
    for (at, one) in list.iter().enumerate() {
        let mut nodes = voices(graph, one);
        nodes.extend(ends(one));
        for node in nodes {
            map.entry(node).or_default().push(at);
        }
    }
    map
}

fn places(
    conflicts: &[Contradiction],
    traps: &[Contradiction],
) -> BTreeMap<String, (Pairs, usize)> {
    let listed =
        |list: Pairs| move |(at, one): (usize, &Contradiction)| (one.id.clone(), (list, at));
    let traps = traps.iter().enumerate().map(listed(Pairs::Traps));
    let conflicts = conflicts.iter().enumerate().map(listed(Pairs::Conflicts));
    // A pair that is in both lists is a contradiction first.
    traps.chain(conflicts).collect()
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

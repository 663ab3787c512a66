//! Independent lines behind a claim, or the single points on which all of them hang.
use super::dominators::Dominators;
use super::flow::disjoint_ways;
use super::framework::Side;
use super::judgement::{Judgement, judge_claim};
use super::labelling::Value;
use super::policy::{Policy, Testimony};
use super::route::{Provenance, ROOT, Route};
use crate::graph::{ClaimGraph, Node};
use std::collections::{BTreeMap, BTreeSet};

/// How independently one side of a claim is backed, as far as provenance is recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Independence {
    /// How many lines share no utterance, actor, publisher, item or claim; 0 when the side does
    /// not stand.
    pub count: usize,
    /// What every line goes through, from the origin to the claim; empty when two lines share
    /// nothing.
    pub single_points: Vec<Node>,
    /// Two lines or more: what each goes through, from the source that reports it to what bears
    /// on the claim.
    pub ways: Vec<Vec<Node>>,
}

/// The lines behind every claim of a judgement.
pub struct Lines<'j, 'g> {
    judgement: &'j Judgement<'g>,
    provenance: Provenance<'j, 'g>,
    trees: [Dominators; 4],
}

/// The routes whose dominators together are all single points: on each an item has one gate, so
/// no way can slip from one item's gate to another's.
const ROUTES: [Route; 4] = [
    Route::OriginPublishers,
    Route::Sources,
    Route::Publishers,
    Route::Voices,
];

/// How many independent lines back a claim when every statement counts as evidence, or the single
/// points on which they hang: what `origins` asks.
///
/// # Cost
/// That of judging the claim; to ask of many claims, keep a [`Judgement`] and its [`Lines`].
#[must_use]
pub fn independence(graph: &ClaimGraph, claim: u32) -> Independence {
    let policy = Policy::default().with_testimony(Testimony::Counts);
    let judgement = judge_claim(graph, policy, claim);
    Lines::of(&judgement).behind(claim, Side::Pro)
}

impl<'j, 'g> Lines<'j, 'g> {
    /// Prepares the dominator trees over what a judgement accepts.
    ///
    /// # Cost
    /// O(n log n) in items, bearings, sources and relays.
    #[must_use]
    pub fn of(judgement: &'j Judgement<'g>) -> Self {
        let provenance = Provenance::of(judgement);
        let tree = |route| Dominators::of(provenance.vertices(), &provenance.arcs(route), ROOT);
        let trees = ROUTES.map(tree);
        Self {
            judgement,
            provenance,
            trees,
        }
    }

    /// The lines behind a side of a claim.
    ///
    /// Whether there are two is exact: there are none when one record is on every line. A count
    /// above two is that of ways through the network root, origin, relays, utterance, publisher,
    /// actor, item, claims that share no vertex.
    ///
    /// # Cost
    /// O(m sqrt(n)) in what stands behind the claim.
    #[must_use]
    pub fn behind(&self, claim: u32, side: Side) -> Independence {
        if self.judgement.side(claim, side) != Value::Yes {
            return Independence::default();
        }
        let accepted = |head: u32| {
            let premises = self.judgement.framework().premises_of(head).iter();
            let accepted = premises.filter(|one| self.judgement.accepted(**one) == Value::Yes);
            accepted.copied().collect()
        };
        let arcs = (self.provenance).cone((claim, side), Route::Whole, &accepted);
        let sink = self.provenance.side(claim, side);
        let mut single_points = self.single_points(claim, side);
        let known = |node: &Node| single_points.contains(node);
        let mut shared = self.shared(&arcs, sink);
        shared.retain(|node| !known(node));
        single_points.splice(0..0, shared);
        let ways = match single_points.is_empty() {
            true => self.ways(&arcs, sink),
            false => Vec::new(),
        };
        Independence {
            count: ways.len().max(1),
            single_points,
            ways,
        }
    }

    fn ways(&self, arcs: &[(u32, u32)], sink: u32) -> Vec<Vec<Node>> {
        let net = renumbered(arcs, sink);
        let ways = disjoint_ways(net.vertices(), &net.arcs, (ROOT, net.sink)).into_iter();
        let nodes = |way: Vec<u32>| {
            let names = way.into_iter().map(|at| net.names[at as usize]);
            let mut nodes: Vec<Node> = names.filter_map(|at| self.provenance.node(at)).collect();
            // Who speaks and publishes is named once.
            nodes.dedup();
            // An article that relays several origins does not say of which it has this.
            let reported = nodes
                .iter()
                .rposition(|node| matches!(node, Node::Source(_)));
            nodes.split_off(reported.unwrap_or_default())
        };
        ways.map(nodes).collect()
    }

    /// How many independent lines, and the one origin where there is only one: the source behind
    /// all, or else the speaker, the publisher, the first item or claim.
    ///
    /// # Cost
    /// One look at each tree; with two lines or more that of [`behind`](Self::behind).
    #[must_use]
    pub fn origin(&self, claim: u32, side: Side) -> (usize, Option<Node>) {
        if self.judgement.side(claim, side) != Value::Yes {
            return (0, None);
        }
        let vertex = self.provenance.side(claim, side);
        let [origin, sources, publishers, voices] = &self.trees;
        let tops = [sources, voices, publishers, origin].map(|tree| tree.first(vertex));
        let tops = tops.map(|top| top.and_then(|top| self.provenance.node(top)));
        let is_gate = |node: &&Node| matches!(node, Node::Source(_) | Node::Actor(_));
        let gate = tops.iter().flatten().find(is_gate);
        if let Some(node) = gate.or(tops.iter().flatten().next()) {
            return (1, Some(*node));
        }
        let found = self.behind(claim, side);
        (found.count, found.single_points.first().copied())
    }

    /// How many independent lines stand behind a side of a claim when only the premises named by
    /// `bearing` are accepted and bear on a head: the count of [`origin`](Self::origin), without
    /// the trees of the whole case.
    ///
    /// # Cost
    /// O(m sqrt(n)) in what stands behind the claim.
    pub(super) fn count_over(&self, side: (u32, Side), bearing: &dyn Fn(u32) -> Vec<u32>) -> usize {
        let sink = self.provenance.side(side.0, side.1);
        let dominated = |route: &Route| {
            let net = renumbered(&self.provenance.cone(side, *route, bearing), sink);
            let tree = Dominators::of(net.vertices(), &net.arcs, ROOT);
            tree.first(net.sink).is_some()
        };
        if ROUTES.iter().any(dominated) {
            return 1;
        }
        let arcs = self.provenance.cone(side, Route::Whole, bearing);
        match self.shared(&arcs, sink).is_empty() {
            true => self.ways(&arcs, sink).len().max(1),
            false => 1,
        }
    }

    /// Some of these premises, so many at most, of which no two come through one record: each is
    /// a line of its own to whatever they all bear on.
    pub(super) fn apart(&self, premises: &[u32], most: usize) -> Vec<u32> {
        let mut used: BTreeSet<Node> = BTreeSet::new();
        let mut found = Vec::new();
        for &premise in premises {
            if found.len() == most {
                break;
            }
            if let Some(through) = self.provenance.through(premise)
                && through.is_disjoint(&used)
            {
                used.extend(through);
                found.push(premise);
            }
        }
        found
    }

    fn single_points(&self, claim: u32, side: Side) -> Vec<Node> {
        let mut points: Vec<Node> = Vec::new();
        let vertex = self.provenance.side(claim, side);
        let mut tail: Vec<Node> = Vec::new();
        for tree in &self.trees {
            let chain = tree.chain(vertex);
            let nodes = chain.into_iter().filter_map(|at| self.provenance.node(at));
            let (gates, rest): (Vec<Node>, Vec<Node>) =
                nodes.partition(|node| matches!(node, Node::Source(_) | Node::Actor(_)));
            points.extend(gates);
            tail = rest;
        }
        points.extend(tail);
        let mut kept: Vec<Node> = Vec::new();
        for point in points {
            if !kept.contains(&point) {
                kept.push(point);
            }
        }
        kept
    }

    /// The actors who are on every line, though in different roles: the speaker of one, the
    /// publisher of another.
    fn shared(&self, arcs: &[(u32, u32)], sink: u32) -> Vec<Node> {
        let mut roles: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for &(_, vertex) in arcs {
            if let Some(Node::Actor(actor)) = self.provenance.node(vertex) {
                roles.entry(actor).or_default().push(vertex);
            }
        }
        let several = roles.iter_mut().filter_map(|(actor, vertices)| {
            vertices.sort_unstable();
            vertices.dedup();
            (vertices.len() > 1).then_some((*actor, &*vertices))
        });
        let cutting = several.filter(|(_, cut)| !reaches(arcs, sink, cut));
        cutting.map(|(actor, _)| Node::Actor(actor)).collect()
    }
}

/// Whether the root still reaches a vertex when some are cut out.
fn reaches(arcs: &[(u32, u32)], sink: u32, cut: &[u32]) -> bool {
    let mut seen = BTreeSet::from([ROOT]);
    let mut stack = vec![ROOT];
    while let Some(vertex) = stack.pop() {
        let from = arcs.partition_point(|arc| arc.0 < vertex);
        for &(_, to) in arcs[from..].iter().take_while(|arc| arc.0 == vertex) {
            if !cut.contains(&to) && seen.insert(to) {
                stack.push(to);
            }
        }
    }
    seen.contains(&sink)
}

/// Some arcs on vertices of their own, the root first.
struct Renumbered {
    /// What each vertex was called.
    names: Vec<u32>,
    arcs: Vec<(u32, u32)>,
    sink: u32,
}

impl Renumbered {
    fn vertices(&self) -> u32 {
        u32::try_from(self.names.len()).unwrap_or_default()
    }
}

fn renumbered(arcs: &[(u32, u32)], sink: u32) -> Renumbered {
    let mut names: Vec<u32> = arcs.iter().flat_map(|&(from, to)| [from, to]).collect();
    names.extend([ROOT, sink]);
    names.sort_unstable();
    names.dedup();
    let place = |name: u32| {
        let at = names.binary_search(&name).unwrap_or_default();
        u32::try_from(at).unwrap_or_default()
    };
    let arcs = arcs
        .iter()
        .map(|&(from, to)| (place(from), place(to)))
        .collect();
    let sink = place(sink);
    Renumbered { names, arcs, sink }
}

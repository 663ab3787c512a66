//! Which records are read for a judgement: all of them, or those that can bear on one claim.
use super::policy::{Policy, Testimony};
use crate::graph::{ClaimGraph, Edge, Groups, Node};
use crate::model::{Stance, Strength};
use std::collections::{BTreeMap, BTreeSet};

/// The records that are read. Numbers are places in the dataset's sections, in increasing order.
#[derive(Debug, Default)]
pub(super) struct Scope {
    pub(super) supports: BTreeSet<u32>,
    pub(super) discredits: BTreeSet<u32>,
    pub(super) contradicts: BTreeSet<u32>,
    pub(super) compatible: BTreeSet<u32>,
    pub(super) exclusive: BTreeSet<u32>,
    /// The claims whose propositions and statements are read.
    pub(super) claims: BTreeSet<u32>,
}

impl Scope {
    /// Every record of the case.
    pub(super) fn all(graph: &ClaimGraph) -> Self {
        let data = graph.data();
        let every = |count: usize| (0u32..).take(count).collect();
        Self {
            supports: every(data.supports.len()),
            discredits: every(data.discredits.len()),
            contradicts: every(data.contradicts.len()),
            compatible: every(data.compatible.len()),
            exclusive: every(data.exclusive.len()),
            claims: every(data.claims.len()),
        }
    }

    /// The records that can bear on a claim, on what bears on it, and so on: whatever is settled
    /// by these alone is settled so in the whole case, for nothing else bears on it.
    ///
    /// # Cost
    /// O(d log d) in the relations of the records found and of what their propositions are about,
    /// beside one pass over the exclusive groups.
    pub(super) fn behind(graph: &ClaimGraph, policy: &Policy, claim: u32) -> Self {
        let mut walk = Walk {
            graph,
            testimony: policy.testimony,
            groups: groups_of_claims(graph),
            objects: BTreeMap::new(),
            seen: BTreeSet::new(),
            next: vec![Node::Claim(claim)],
            found: Self::default(),
        };
        while let Some(node) = walk.next.pop() {
            if walk.seen.insert(node) {
                walk.visit(node);
            }
        }
        walk.found
    }
}

/// The exclusive groups that name each claim.
fn groups_of_claims(graph: &ClaimGraph) -> Groups {
    let groups = (0u32..).zip(&graph.data().exclusive);
    let pairs = groups.flat_map(|(at, group)| {
        let claims = group.claims.iter().filter_map(|id| graph.claim_at(id));
        claims.map(move |claim| (claim, at))
    });
    Groups::new(graph.data().claims.len(), &pairs.collect::<Vec<_>>())
}

/// A walk against the direction in which records bear.
struct Walk<'g> {
    graph: &'g ClaimGraph,
    testimony: Testimony,
    groups: Groups,
    /// The claims whose propositions share an object and a property; empty once they are entered.
    objects: BTreeMap<Node, BTreeMap<&'g str, Vec<u32>>>,
    seen: BTreeSet<Node>,
    next: Vec<Node>,
    found: Scope,
}

impl Walk<'_> {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Claim(claim) => {
                self.found.claims.insert(claim);
                self.related(claim);
                self.grouped(claim);
                self.clashing(claim);
                if self.testimony == Testimony::Counts {
                    let on = self.graph.statements_on(claim).iter();
                    let bears = |at: &&u32| self.graph.statement(**at).stance != Stance::Questions;
                    self.next
                        .extend(on.filter(bears).map(|at| Node::Statement(*at)));
                }
            }
            Node::Evidence(_) => self.discredited(node, node),
            Node::Statement(at) => {
                let claim = self.graph.claim_at(&self.graph.statement(at).claim);
                if let Some(claim) = claim.map(Node::Claim) {
                    self.discredited(node, claim);
                    // Who withdraws a statement is found among those on its claim.
                    let counts = self.testimony == Testimony::Counts;
                    self.next.extend(counts.then_some(claim));
                }
            }
            Node::Actor(_) | Node::Thing(_) | Node::Source(_) => {}
        }
    }

    /// What the records say for and against a claim.
    fn related(&mut self, claim: u32) {
        let (graph, data) = (self.graph, self.graph.data());
        for (edge, other) in graph.arrows(Node::Claim(claim)) {
            match edge {
                Edge::Supports(at) => {
                    let record = &data.supports[at as usize];
                    if graph.node(record.to.as_str()) == Some(Node::Claim(claim)) {
                        self.found.supports.insert(at);
                        self.next.extend(graph.node(record.from.as_str()));
                    }
                }
                Edge::Contradicts(at) => {
                    self.found.contradicts.insert(at);
                    if data.contradicts[at as usize].strength == Strength::Strict {
                        self.next.push(other);
                    }
                }
                Edge::Compatible(at) => {
                    self.found.compatible.insert(at);
                }
                _ => {}
            }
        }
    }

    /// What discredits an item; the net keeps its relations at `place`.
    fn discredited(&mut self, item: Node, place: Node) {
        let (graph, data) = (self.graph, self.graph.data());
        for (edge, _) in graph.arrows(place) {
            let Edge::Discredits(at) = edge else {
                continue;
            };
            let record = &data.discredits[at as usize];
            if graph.node(record.to.as_str()) == Some(item) {
                self.found.discredits.insert(at);
                self.next.extend(graph.node(record.from.as_str()));
            }
        }
    }

    fn grouped(&mut self, claim: u32) {
        for &at in self.groups.of(claim) {
            if self.found.exclusive.insert(at) {
                let group = &self.graph.data().exclusive[at as usize];
                let claims = group.claims.iter().filter_map(|id| self.graph.claim_at(id));
                self.next.extend(claims.map(Node::Claim));
            }
        }
    }

    /// The claims whose propositions may exclude that of a claim: they share object and property.
    fn clashing(&mut self, claim: u32) {
        let graph = self.graph;
        let Some(own) = &graph.claim(claim).proposition else {
            return;
        };
        let Some(about) = graph.node(own.about.as_str()) else {
            return;
        };
        let by_property = self
            .objects
            .entry(about)
            .or_insert_with(|| properties(graph, about));
        if let Some(claims) = by_property.remove(&*own.property) {
            self.next.extend(claims.into_iter().map(Node::Claim));
        }
    }
}

/// The claims whose propositions are about a node, by property.
fn properties(graph: &ClaimGraph, about: Node) -> BTreeMap<&str, Vec<u32>> {
    let mut found: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (edge, other) in graph.arrows(about) {
        if let (Edge::About, Node::Claim(claim)) = (edge, other) {
            let proposition = graph.claim(claim).proposition.as_ref();
            if let Some(one) = proposition.filter(|one| one.about.as_str() == graph.id(about)) {
                found.entry(&one.property).or_default().push(claim);
            }
        }
    }
    found
}

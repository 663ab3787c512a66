//! The grounds of a judgement: which record makes which premise bear on what.
use super::framework::Side;
use super::policy::{Policy, Testimony};
use super::scope::Scope;
use crate::graph::{ClaimGraph, Node, clashes, each_pair};
use crate::model::{Conflict, Stance, Strength};
use std::collections::{BTreeMap, BTreeSet};

/// Why a premise bears on a head. Numbers are places in the dataset's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A `supports` record.
    Supports(u32),
    /// A strict `contradicts` record.
    Contradicts(u32),
    /// A `discredits` record.
    Discredits(u32),
    /// An `exclusive` group names both claims.
    Exclusive(u32),
    /// The propositions of the two claims cannot both hold.
    Propositions(Conflict),
    /// The statement itself, where the policy counts it.
    Stated,
    /// The statement takes back an earlier one of the same actor on the same claim.
    Withdrawn,
}

impl Ground {
    /// The order in which grounds of one arc are named: written before derived.
    fn order(self) -> (u8, u32) {
        match self {
            Self::Supports(at) => (0, at),
            Self::Contradicts(at) => (1, at),
            Self::Discredits(at) => (2, at),
            Self::Exclusive(at) => (3, at),
            Self::Propositions(conflict) => (4, conflict as u32),
            Self::Stated => (5, 0),
            Self::Withdrawn => (6, 0),
        }
    }
}

/// One premise bearing on one head, with its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearing {
    /// What bears, as numbered in the [`Framework`](super::Framework).
    pub premise: u32,
    /// On what.
    pub head: u32,
    /// Why.
    pub ground: Ground,
}

/// The bearings that the records of a scope state or imply under a policy, in order of head,
/// premise and ground.
///
/// # Cost
/// O(n log n) in these records and in the claims, plus the pairs within exclusive groups and of claims about one object.
pub(super) fn bearings(graph: &ClaimGraph, policy: &Policy, scope: &Scope) -> Vec<Bearing> {
    let mut found = Vec::new();
    let reader = Reader { graph, scope };
    reader.supports(&mut found);
    reader.discredits(&mut found);
    reader.contradictions(&mut found);
    if policy.testimony == Testimony::Counts {
        reader.testimony(&mut found);
    }
    found.sort_unstable_by_key(|one| (one.head, one.premise, one.ground.order()));
    found
}

/// The statements on a claim that withdraw another, with what they withdraw: a statement of the
/// same actor that is not known to be later.
pub(super) fn withdrawals(graph: &ClaimGraph, claim: u32) -> Vec<(u32, u32)> {
    let on = graph.statements_on(claim);
    let mut found = Vec::new();
    for &by in on {
        let taken = graph.statement(by);
        if taken.stance != Stance::Withdraws {
            continue;
        }
        found.extend(on.iter().filter_map(|&at| {
            let said = graph.statement(at);
            let later = match (&said.said, &taken.said) {
                (Some(said), Some(taken)) => said.earliest() > taken.latest(),
                _ => false,
            };
            let stance = matches!(said.stance, Stance::Asserts | Stance::Denies);
            (stance && !later && said.actor == taken.actor).then_some((by, at))
        }));
    }
    found
}

struct Reader<'g> {
    graph: &'g ClaimGraph,
    scope: &'g Scope,
}

impl Reader<'_> {
    fn items(&self) -> u32 {
        let data = self.graph.data();
        u32::try_from(data.evidence.len() + data.asserts.len()).unwrap_or(u32::MAX)
    }

    fn premise(&self, node: Node) -> Option<u32> {
        premise_of(self.graph, node)
    }

    fn side(&self, claim: u32, side: Side) -> u32 {
        self.items() + 2 * claim + u32::from(side == Side::Con)
    }

    fn supports(&self, found: &mut Vec<Bearing>) {
        let graph = self.graph;
        for &at in &self.scope.supports {
            let one = &graph.data().supports[at as usize];
            let premise = graph
                .node(one.from.as_str())
                .and_then(|node| self.premise(node));
            if let (Some(premise), Some(Node::Claim(to))) = (premise, graph.node(one.to.as_str())) {
                let head = self.side(to, Side::Pro);
                found.push(Bearing {
                    premise,
                    head,
                    ground: Ground::Supports(at),
                });
            }
        }
    }

    fn discredits(&self, found: &mut Vec<Bearing>) {
        let graph = self.graph;
        for &at in &self.scope.discredits {
            let one = &graph.data().discredits[at as usize];
            let premise = graph
                .node(one.from.as_str())
                .and_then(|node| self.premise(node));
            let to = graph.node(one.to.as_str());
            let item = to.filter(|to| matches!(to, Node::Evidence(_) | Node::Statement(_)));
            let head = item.and_then(|item| self.premise(item));
            if let (Some(premise), Some(head)) = (premise, head) {
                found.push(Bearing {
                    premise,
                    head,
                    ground: Ground::Discredits(at),
                });
            }
        }
    }

    /// Strict contradictions, written or derived. A pair that the author calls compatible never
    /// counts; nor does one on which the author's own records say no more than `Possible`.
    fn contradictions(&self, found: &mut Vec<Bearing>) {
        let (graph, data) = (self.graph, self.graph.data());
        let pair = |from: &str, to: &str| {
            let (from, to) = (graph.node(from)?, graph.node(to)?);
            Some((from.min(to), from.max(to)))
        };
        let compatible = self.scope.compatible.iter();
        let compatible: BTreeSet<(Node, Node)> = compatible
            .map(|at| &data.compatible[*at as usize])
            .filter_map(|one| pair(one.from.as_str(), one.to.as_str()))
            .collect();
        let mut written: BTreeMap<(Node, Node), Strength> = BTreeMap::new();
        let mut pairs: Vec<((Node, Node), Ground)> = Vec::new();
        for &at in &self.scope.contradicts {
            let one = &data.contradicts[at as usize];
            let Some(pair) = pair(one.from.as_str(), one.to.as_str()) else {
                continue;
            };
            let known = written.entry(pair).or_insert(one.strength);
            *known = (*known).min(one.strength);
            if one.strength == Strength::Strict {
                pairs.push((pair, Ground::Contradicts(at)));
            }
        }
        let possible = |pair: &(Node, Node)| written.get(pair) == Some(&Strength::Possible);
        let derived = self
            .derived()
            .into_iter()
            .filter(|(pair, _)| !possible(pair));
        for ((from, to), ground) in pairs.into_iter().chain(derived) {
            if !compatible.contains(&(from, to)) {
                self.against((from, to), ground, found);
            }
        }
    }

    fn derived(&self) -> Vec<((Node, Node), Ground)> {
        let mut found = Vec::new();
        for &at in &self.scope.exclusive {
            let group = &self.graph.data().exclusive[at as usize];
            let claims = group.claims.iter().filter_map(|id| self.graph.claim_at(id));
            let mut claims: Vec<u32> = claims.collect();
            claims.sort_unstable();
            claims.dedup();
            each_pair(&claims, |a, b| {
                found.push(((Node::Claim(a), Node::Claim(b)), Ground::Exclusive(at)));
            });
        }
        for (a, b, conflict) in clashes(self.graph, |claim| self.scope.claims.contains(&claim)) {
            if conflict.strength() == Strength::Strict {
                let pair = (Node::Claim(a), Node::Claim(b));
                found.push((pair, Ground::Propositions(conflict)));
            }
        }
        found
    }

    /// Between two claims both ways; from evidence to the claim alone.
    fn against(&self, (from, to): (Node, Node), ground: Ground, found: &mut Vec<Bearing>) {
        let mut enter = |from: Node, to: Node| {
            if let (Some(premise), Node::Claim(claim)) = (self.premise(from), to) {
                let head = self.side(claim, Side::Con);
                found.push(Bearing {
                    premise,
                    head,
                    ground,
                });
            }
        };
        enter(from, to);
        if from != to {
            enter(to, from);
        }
    }

    fn testimony(&self, found: &mut Vec<Bearing>) {
        let graph = self.graph;
        let claims = || self.scope.claims.iter().copied();
        let on = claims().flat_map(|claim| {
            graph
                .statements_on(claim)
                .iter()
                .map(move |at| (claim, *at))
        });
        for (claim, at) in on {
            let side = match graph.statement(at).stance {
                Stance::Asserts => Side::Pro,
                Stance::Denies => Side::Con,
                Stance::Questions | Stance::Withdraws => continue,
            };
            if let Some(premise) = self.premise(Node::Statement(at)) {
                let head = self.side(claim, side);
                found.push(Bearing {
                    premise,
                    head,
                    ground: Ground::Stated,
                });
            }
        }
        for (by, taken) in claims().flat_map(|claim| withdrawals(graph, claim)) {
            let ends = (
                self.premise(Node::Statement(by)),
                self.premise(Node::Statement(taken)),
            );
            if let (Some(premise), Some(head)) = ends {
                found.push(Bearing {
                    premise,
                    head,
                    ground: Ground::Withdrawn,
                });
            }
        }
    }
}

/// The premise that a node is: evidence first, then statements, then claims.
pub(super) fn premise_of(graph: &ClaimGraph, node: Node) -> Option<u32> {
    let data = graph.data();
    let number = |at: usize| u32::try_from(at).ok();
    match node {
        Node::Evidence(at) => Some(at),
        Node::Statement(at) => number(data.evidence.len() + at as usize),
        Node::Claim(at) => number(data.evidence.len() + data.asserts.len() + at as usize),
        Node::Actor(_) | Node::Thing(_) | Node::Source(_) => None,
    }
}

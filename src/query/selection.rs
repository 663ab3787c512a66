//! Which statements a question is about: those of an actor, on a claim, about a topic.
use super::ask::{Asked, Refusal};
use super::block::Block;
use super::sentence::Teller;
use super::topic::{Topic, topics_of};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Edge, Node};
use crate::model::{RecordKind, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Which statements are wanted; what is `None` does not select.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Those of this actor.
    pub actor: Option<u32>,
    /// Those on this claim.
    pub claim: Option<u32>,
    /// Those on claims about this topic.
    pub topic: Option<Topic>,
}

impl Selection {
    /// The selection that `--actor`, `--claim` and `--topic` describe.
    ///
    /// # Errors
    /// One of them names no record of its kind.
    pub fn asked(graph: &ClaimGraph, asked: &Asked) -> Result<Self, Refusal> {
        Ok(Self {
            actor: asked.place(graph, "actor", RecordKind::Actor)?,
            claim: asked.place(graph, "claim", RecordKind::Claim)?,
            topic: asked.topic(graph, "topic")?,
        })
    }

    /// Whether it selects at all.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.actor.is_none() && self.claim.is_none() && self.topic.is_none()
    }

    /// Whether a claim is wanted, whoever speaks of it.
    #[must_use]
    pub fn has_claim(&self, graph: &ClaimGraph, claim: u32) -> bool {
        let topic = self.topic.as_ref();
        self.claim.is_none_or(|wanted| wanted == claim)
            && topic.is_none_or(|topic| topic.has(graph, claim))
    }

    /// The statements wanted, in order of id.
    ///
    /// # Cost
    /// Linear in the statements of the actor or on the claim; without either, in all.
    #[must_use]
    pub fn statements(&self, graph: &ClaimGraph) -> Vec<u32> {
        let all = u32::try_from(graph.data().asserts.len()).unwrap_or(u32::MAX);
        let list: Vec<u32> = match (self.actor, self.claim) {
            (_, Some(claim)) => graph.statements_on(claim).to_vec(),
            (Some(actor), None) => graph.statements_by(actor).to_vec(),
            (None, None) => (0..all).collect(),
        };
        let wanted = |at: &u32| {
            let statement = graph.statement(*at);
            let by = || graph.actor_at(&statement.actor);
            let on = graph.claim_at(&statement.claim);
            self.actor.is_none_or(|actor| by() == Some(actor))
                && on.is_some_and(|claim| self.has_claim(graph, claim))
        };
        list.into_iter().filter(wanted).collect()
    }

    /// Whether a piece of evidence is wanted: offered by the actor, bearing on a wanted claim.
    #[must_use]
    pub fn has_evidence(&self, graph: &ClaimGraph, evidence: u32) -> bool {
        let by = graph.evidence(evidence).offered_by.as_ref();
        let by = by.and_then(|id| graph.actor_at(id));
        if self.actor.is_some() && by != self.actor {
            return false;
        }
        if self.claim.is_none() && self.topic.is_none() {
            return true;
        }
        let arrows = graph.arrows(Node::Evidence(evidence));
        arrows.into_iter().any(|(edge, node)| match (edge, node) {
            (Edge::Supports(_) | Edge::Contradicts(_), Node::Claim(at)) => {
                self.has_claim(graph, at)
            }
            _ => false,
        })
    }

    /// The things that the wanted claims speak of; `None` when all are wanted.
    #[must_use]
    pub fn things(&self, graph: &ClaimGraph, statements: &[u32]) -> Option<BTreeSet<u32>> {
        if self.is_everything() {
            return None;
        }
        let mut claims: BTreeSet<u32> = (statements.iter())
            .filter_map(|at| graph.claim_at(&graph.statement(*at).claim))
            .collect();
        claims.extend(self.claim);
        let nodes = claims.into_iter().flat_map(|claim| spoken_of(graph, claim));
        let topic = self.topic.iter().flat_map(Topic::nodes);
        let things = nodes.chain(topic).filter_map(|node| match node {
            Node::Thing(at) => Some(at),
            _ => None,
        });
        Some(things.collect())
    }
}

/// What a claim speaks of: its topics, and the thing that its proposition names as value.
fn spoken_of(graph: &ClaimGraph, claim: u32) -> BTreeSet<Node> {
    let mut nodes = topics_of(graph, claim);
    let value = graph
        .claim(claim)
        .proposition
        .as_ref()
        .map(|one| &one.value);
    if let Some(Value::Is(id) | Value::IsNot(id) | Value::Where(id)) = value {
        nodes.extend(graph.node(id.as_str()));
    }
    nodes
}

/// How many are named of what exists instead.
const NAMED: usize = 5;

/// What there is instead of what was asked for in vain: how many statements, who speaks most, the
/// topics spoken of most.
#[must_use]
pub(super) fn instead(teller: &Teller<'_>) -> Vec<Block> {
    let (graph, words) = (teller.graph, teller.words);
    let mut actors: BTreeMap<&str, usize> = BTreeMap::new();
    for statement in &graph.data().asserts {
        *actors.entry(statement.actor.as_str()).or_default() += 1;
    }
    let mut topics: BTreeMap<&str, usize> = BTreeMap::new();
    for claim in &graph.data().claims {
        let topic = claim.topic.as_ref().map(|topic| topic.as_str());
        topic
            .into_iter()
            .for_each(|id| *topics.entry(id).or_default() += 1);
    }
    let most = |counts: &BTreeMap<&str, usize>| {
        let mut list: Vec<(&str, usize)> = counts.iter().map(|(id, n)| (*id, *n)).collect();
        list.sort_by_key(|(id, count)| (usize::MAX - count, *id));
        let ids = list
            .into_iter()
            .take(NAMED)
            .map(|(id, _)| format!("`{id}`"));
        words.list(&ids.collect::<Vec<_>>())
    };
    let mut lines = vec![teller.count("instead-statements", graph.data().asserts.len())];
    for (key, counts) in [("instead-actors", &actors), ("instead-topics", &topics)] {
        if !counts.is_empty() {
            let message = Message::new(key).count("count", counts.len());
            lines.push(words.say(&message.with("ids", most(counts))));
        }
    }
    vec![Block::words(lines.join(" "))]
}

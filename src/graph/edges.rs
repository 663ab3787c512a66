//! Which relations the records state, as edges.
use super::claim_graph::ClaimGraph;
use super::edge::Edge;
use super::node::Node;
use crate::diagnose::Spanned;
use crate::model::ActorId;

type Arrow = (Node, Node, Edge);

/// Every edge of the graph, section by section in order of id.
pub(super) fn edges(graph: &ClaimGraph) -> Vec<Arrow> {
    let mut found = Vec::new();
    statements(graph, &mut found);
    relations(graph, &mut found);
    belongings(graph, &mut found);
    authors(graph, &mut found);
    found
}

fn statements(graph: &ClaimGraph, found: &mut Vec<Arrow>) {
    for (at, statement) in (0u32..).zip(&graph.data().asserts) {
        let Some(claim) = graph.claim_at(&statement.claim).map(Node::Claim) else {
            continue;
        };
        let actor = graph.actor_at(&statement.actor).map(Node::Actor);
        found.extend(actor.map(|actor| (actor, claim, Edge::Asserts(at))));
        for report in &statement.reports {
            let source = graph.source_at(&report.source).map(Node::Source);
            found.extend(source.map(|source| (source, claim, Edge::Reports(at))));
        }
    }
}

fn relations(graph: &ClaimGraph, found: &mut Vec<Arrow>) {
    let data = graph.data();
    let mut join = |from: &str, to: &str, edge: Edge| {
        let to = match graph.node(to) {
            Some(Node::Statement(at)) => {
                graph.claim_at(&graph.statement(at).claim).map(Node::Claim)
            }
            other => other,
        };
        found.extend(graph.node(from).zip(to).map(|(from, to)| (from, to, edge)));
    };
    for (at, one) in (0u32..).zip(&data.supports) {
        join(one.from.as_str(), one.to.as_str(), Edge::Supports(at));
    }
    for (at, one) in (0u32..).zip(&data.contradicts) {
        join(one.from.as_str(), one.to.as_str(), Edge::Contradicts(at));
    }
    for (at, one) in (0u32..).zip(&data.discredits) {
        join(one.from.as_str(), one.to.as_str(), Edge::Discredits(at));
    }
    for (at, one) in (0u32..).zip(&data.compatible) {
        join(one.from.as_str(), one.to.as_str(), Edge::Compatible(at));
    }
}

fn belongings(graph: &ClaimGraph, found: &mut Vec<Arrow>) {
    let data = graph.data();
    let mut join = |from: Node, to: &str, edge: Edge| {
        found.extend(graph.node(to).map(|to| (from, to, edge)));
    };
    for (at, actor) in (0u32..).zip(&data.actors) {
        for body in &actor.member_of {
            join(Node::Actor(at), body.as_str(), Edge::MemberOf);
        }
    }
    for (at, thing) in (0u32..).zip(&data.things) {
        for whole in &thing.part_of {
            join(Node::Thing(at), whole.as_str(), Edge::PartOf);
        }
    }
    for (at, source) in (0u32..).zip(&data.sources) {
        for other in &source.relays {
            join(Node::Source(at), other.as_str(), Edge::Relays);
        }
    }
    for (at, claim) in (0u32..).zip(&data.claims) {
        let about = claim
            .proposition
            .as_ref()
            .map(|proposition| &proposition.about);
        let topic = claim.topic.as_ref().filter(|topic| Some(*topic) != about);
        for about in topic.into_iter().chain(about) {
            join(Node::Claim(at), about.as_str(), Edge::About);
        }
    }
}

/// Who speaks in a source and who publishes it, who offers evidence and where it is reported.
fn authors(graph: &ClaimGraph, found: &mut Vec<Arrow>) {
    let data = graph.data();
    let actor =
        |id: Option<&Spanned<ActorId>>| id.and_then(|id| graph.actor_at(id)).map(Node::Actor);
    for (at, source) in (0u32..).zip(&data.sources) {
        let source_node = Node::Source(at);
        for (id, edge) in [
            (&source.by, Edge::Speaks),
            (&source.publisher, Edge::Publishes),
        ] {
            found.extend(actor(id.as_ref()).map(|actor| (actor, source_node, edge)));
        }
    }
    for (at, evidence) in (0u32..).zip(&data.evidence) {
        let offered = actor(evidence.offered_by.as_ref());
        found.extend(offered.map(|actor| (actor, Node::Evidence(at), Edge::Offers)));
        let source = evidence.source.as_ref().and_then(|id| graph.source_at(id));
        found.extend(source.map(|source| (Node::Source(source), Node::Evidence(at), Edge::Cites)));
    }
}

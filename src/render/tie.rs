//! Ties: every relation of a case that a picture can show, without words.
use super::kind::Relation;
use crate::graph::{ClaimGraph, Node};
use crate::model::{Stance, Statement};
use crate::query::{Contradiction, contradictions, traps};
use std::collections::{BTreeMap, BTreeSet};

/// One relation between two nodes.
#[derive(Clone, Debug)]
pub(super) struct Tie {
    pub(super) relation: Relation,
    pub(super) from: Node,
    pub(super) to: Node,
    pub(super) proof: Proof,
}

/// The records behind a tie.
#[derive(Clone, Debug)]
pub(super) enum Proof {
    /// Statements of one actor on one claim, in order of time.
    Statements(Vec<u32>),
    /// A contradiction or a trap.
    Conflict(Box<Contradiction>),
    /// A `supports` record, by its place.
    Supports(u32),
    /// A `discredits` record, by its place.
    Discredits(u32),
    /// The records of both ends say it.
    Ends,
}

/// The ties of a case that join its actors, claims and evidence; contradictions first, the most
/// contested before the others.
///
/// # Cost
/// That of finding the contradictions, and O(n log n) in the relations.
pub(super) fn ties(graph: &ClaimGraph) -> Vec<Tie> {
    let mut found: Vec<Tie> = contradictions(graph)
        .into_iter()
        .chain(traps(graph))
        .filter_map(|one| conflict(graph, one))
        .collect();
    found.extend(spoken(graph));
    found.extend(backing(graph));
    found
}

/// The line of a contradiction; none for one within a single claim, which its statements show.
fn conflict(graph: &ClaimGraph, one: Contradiction) -> Option<Tie> {
    let (first, second) = one.id.split_once('~')?;
    let (first, second) = (graph.node(first)?, graph.node(second)?);
    if first == second {
        return None;
    }
    let is_evidence = |node| matches!(node, Node::Evidence(_));
    let (relation, from, to) = match (one.kind.is_some(), is_evidence(first), is_evidence(second)) {
        (false, _, _) => (Relation::Compatible, first, second),
        (true, true, false) => (Relation::Weakens, first, second),
        (true, false, true) => (Relation::Weakens, second, first),
        (true, _, _) => (Relation::Contradicts, first, second),
    };
    Some(Tie {
        relation,
        from,
        to,
        proof: Proof::Conflict(Box::new(one)),
    })
}

/// Which line a statement is drawn as.
pub(super) fn relation_of(statement: &Statement) -> Relation {
    match (statement.stance, &statement.hedge) {
        (Stance::Asserts, None) => Relation::Asserts,
        (Stance::Asserts, Some(_)) => Relation::Hedges,
        (Stance::Denies, _) => Relation::Denies,
        (Stance::Questions, _) => Relation::Questions,
        (Stance::Withdraws, _) => Relation::Withdraws,
    }
}

/// One tie for all statements of an actor on a claim that are drawn alike.
fn spoken(graph: &ClaimGraph) -> Vec<Tie> {
    let mut groups: BTreeMap<(u32, u32, Relation), Vec<u32>> = BTreeMap::new();
    for (at, statement) in (0u32..).zip(&graph.data().asserts) {
        let ends = graph
            .actor_at(&statement.actor)
            .zip(graph.claim_at(&statement.claim));
        if let Some((actor, claim)) = ends {
            groups
                .entry((actor, claim, relation_of(statement)))
                .or_default()
                .push(at);
        }
    }
    let said = |at: &u32| graph.statement(*at).said.as_ref().map(|said| said.value);
    let tie = |((actor, claim, relation), mut statements): (_, Vec<u32>)| {
        statements.sort_by_key(|at| (said(at).is_none(), said(at), *at));
        let (from, to) = (Node::Actor(actor), Node::Claim(claim));
        Tie {
            relation,
            from,
            to,
            proof: Proof::Statements(statements),
        }
    };
    groups.into_iter().map(tie).collect()
}

fn backing(graph: &ClaimGraph) -> Vec<Tie> {
    let data = graph.data();
    let supports = (0u32..).zip(&data.supports).map(|(at, one)| {
        (
            one.from.as_str(),
            one.to.as_str(),
            Relation::Supports,
            Proof::Supports(at),
        )
    });
    let discredits = (0u32..).zip(&data.discredits).map(|(at, one)| {
        (
            one.from.as_str(),
            one.to.as_str(),
            Relation::Discredits,
            Proof::Discredits(at),
        )
    });
    let joined = supports
        .chain(discredits)
        .filter_map(|(from, to, relation, proof)| {
            let to = match graph.node(to)? {
                // A statement is a line itself: what attacks it points at its claim.
                Node::Statement(at) => Node::Claim(graph.claim_at(&graph.statement(at).claim)?),
                node => node,
            };
            Some(Tie {
                relation,
                from: graph.node(from)?,
                to,
                proof,
            })
        });
    joined.filter(|tie| tie.from != tie.to).collect()
}

/// The sources that report the statements of some ties, and which of them repeat another.
pub(super) fn reporting(graph: &ClaimGraph, shown: &[Tie]) -> Vec<Tie> {
    let mut reports: BTreeSet<(Node, Node)> = BTreeSet::new();
    for tie in shown {
        let Proof::Statements(statements) = &tie.proof else {
            continue;
        };
        let all = statements
            .iter()
            .flat_map(|at| &graph.statement(*at).reports);
        let sources = all.filter_map(|report| graph.source_at(&report.source));
        reports.extend(sources.map(|source| (Node::Source(source), tie.from)));
    }
    let tie = |relation, (from, to)| Tie {
        relation,
        from,
        to,
        proof: Proof::Ends,
    };
    let relays = relays(graph, &reports.iter().map(|(source, _)| *source).collect());
    let reports = reports.into_iter().map(|ends| tie(Relation::Reports, ends));
    reports
        .chain(relays.into_iter().map(|ends| tie(Relation::Relays, ends)))
        .collect()
}

fn relays(graph: &ClaimGraph, sources: &BTreeSet<Node>) -> Vec<(Node, Node)> {
    let mut found = Vec::new();
    for &node in sources {
        let Node::Source(at) = node else { continue };
        let relayed = graph
            .source(at)
            .relays
            .iter()
            .filter_map(|id| graph.source_at(id));
        let shown = relayed
            .map(Node::Source)
            .filter(|other| sources.contains(other));
        found.extend(
            shown
                .filter(|other| *other != node)
                .map(|other| (node, other)),
        );
    }
    found
}

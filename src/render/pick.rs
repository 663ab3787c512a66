//! Pick: the cards and lines that a wish asks for, and what is left out.
use super::kind::Relation;
use super::selection::{Selection, Wish};
use super::tie::{Proof, Tie, reporting, ties};
use super::view::Form;
use crate::graph::{ClaimGraph, Node};
use crate::query::{Contradiction, Filter, contradictions, traps};
use std::collections::{BTreeMap, BTreeSet};

/// What is shown, without words.
#[derive(Clone, Debug, Default)]
pub(super) struct Picked {
    pub(super) nodes: BTreeSet<Node>,
    pub(super) ties: Vec<Tie>,
    /// What the wish would show besides, had it room.
    pub(super) left: BTreeSet<Node>,
}

/// Picks what a wish asks for.
///
/// # Cost
/// That of finding the contradictions, and O(n log n) in what is joined to the claims shown.
pub(super) fn pick(graph: &ClaimGraph, wish: &Wish) -> Picked {
    let ties: Vec<Tie> = ties(graph)
        .into_iter()
        .filter(|tie| admits(graph, &wish.selection, tie))
        .collect();
    let net = Net::of(&ties);
    let bundles = match &wish.selection {
        Selection::Around(node, depth) => net.rings(&seeds(graph, *node), *depth),
        selection => net.bundles(&core(graph, selection, &ties)),
    };
    let (nodes, left) = within(bundles, wish.most.unwrap_or(usize::MAX));
    let shown = |tie: &Tie| nodes.contains(&tie.from) && nodes.contains(&tie.to);
    let mut picked = Picked {
        ties: ties.into_iter().filter(shown).collect(),
        nodes,
        left,
    };
    let of_source = matches!(wish.selection, Selection::Around(Node::Source(_), _));
    if wish.form() != Form::Map || of_source {
        let reporting = reporting(graph, &picked.ties);
        picked.nodes.extend(reporting.iter().map(|tie| tie.from));
        picked.ties.extend(reporting);
    }
    picked
}

/// Whether a selection shows a tie when both its ends are there.
fn admits(graph: &ClaimGraph, selection: &Selection, tie: &Tie) -> bool {
    match (selection, &tie.proof) {
        (Selection::One(one), Proof::Statements(list)) => {
            let held: Vec<u32> = one
                .sides
                .iter()
                .flat_map(|side| side.statements.clone())
                .collect();
            list.iter().any(|at| held.contains(at))
        }
        (Selection::One(one), Proof::Conflict(conflict)) if conflict.id == one.id => true,
        // Besides, the evidence of its sides with what it bears on; none of other evidence.
        (Selection::One(one), _) => {
            let sides = || ends(graph, one).into_iter();
            let evidence = one.sides.iter().flat_map(|side| side.evidence.clone());
            let shown: BTreeSet<Node> = sides().chain(evidence.map(Node::Evidence)).collect();
            tie.relation != Relation::Contradicts
                && tie.relation != Relation::Compatible
                && shown.contains(&tie.from)
                && shown.contains(&tie.to)
        }
        (Selection::Between(a, b), Proof::Statements(_)) => {
            tie.from == Node::Actor(*a) || tie.from == Node::Actor(*b)
        }
        (Selection::Contradictions(filter), Proof::Conflict(one)) => {
            one.kind.is_some() && filter.admits(graph, one)
        }
        (Selection::Traps(filter), Proof::Conflict(one)) => {
            one.kind.is_none() && filter.admits(graph, one)
        }
        _ => true,
    }
}

/// The claims and evidence that a selection is about, the most contested first; what contradicts
/// each other stands together.
fn core(graph: &ClaimGraph, selection: &Selection, ties: &[Tie]) -> Vec<Vec<Node>> {
    match selection {
        Selection::Whole | Selection::Around(..) => ranked(graph, ties, |_| true),
        Selection::One(one) => {
            let evidence = one.sides.iter().flat_map(|side| &side.evidence);
            ends(graph, one)
                .into_iter()
                .chain(evidence.map(|at| Node::Evidence(*at)))
                .map(|node| vec![node])
                .collect()
        }
        Selection::Topic(topic) => {
            let id = graph.id(*topic);
            ranked(graph, ties, |claim| is_about(graph, claim, id))
        }
        Selection::Actor(actor) => {
            let said = graph.statements_by(*actor).iter();
            let said = said.filter_map(|at| graph.claim_at(&graph.statement(*at).claim));
            let said: BTreeSet<u32> = said.collect();
            ranked(graph, ties, |claim| said.contains(&claim))
        }
        Selection::Between(a, b) => {
            let filter = Filter {
                by: Some(*a),
                with: Some(*b),
                ..Filter::default()
            };
            admitted(graph, &contradictions(graph), &filter)
        }
        Selection::Contradictions(filter) => admitted(graph, &contradictions(graph), filter),
        Selection::Traps(filter) => admitted(graph, &traps(graph), filter),
    }
}

/// The two nodes of a contradiction.
fn ends(graph: &ClaimGraph, one: &Contradiction) -> Vec<Node> {
    one.id.split('~').filter_map(|id| graph.node(id)).collect()
}

fn admitted(graph: &ClaimGraph, all: &[Contradiction], filter: &Filter) -> Vec<Vec<Node>> {
    let admitted = all.iter().filter(|one| filter.admits(graph, one));
    admitted.map(|one| ends(graph, one)).collect()
}

fn is_about(graph: &ClaimGraph, claim: u32, id: &str) -> bool {
    let claim = graph.claim(claim);
    let about = claim.proposition.as_ref().map(|one| one.about.as_str());
    about == Some(id)
        || claim
            .topic
            .as_ref()
            .is_some_and(|topic| topic.as_str() == id)
}

/// The claims that are wanted and those that contradict them, the most contested first, then by
/// the number of statements, then by id.
fn ranked(graph: &ClaimGraph, ties: &[Tie], wanted: impl Fn(u32) -> bool) -> Vec<Vec<Node>> {
    let is_wanted = |node: Node| matches!(node, Node::Claim(at) if wanted(at));
    let mut list = Vec::new();
    for tie in ties
        .iter()
        .filter(|tie| tie.relation == Relation::Contradicts)
    {
        if is_wanted(tie.from) || is_wanted(tie.to) {
            list.push(vec![tie.from, tie.to]);
        }
    }
    let mut others: Vec<u32> = (0u32..)
        .take(graph.data().claims.len())
        .filter(|at| wanted(*at))
        .collect();
    others.sort_by_key(|at| (usize::MAX - graph.statements_on(*at).len(), *at));
    list.extend(others.into_iter().map(|at| vec![Node::Claim(at)]));
    list
}

/// The nodes from which a neighbourhood grows.
fn seeds(graph: &ClaimGraph, node: Node) -> Vec<Node> {
    let ends = |at: &u32| {
        let statement = graph.statement(*at);
        let actor = graph.actor_at(&statement.actor).map(Node::Actor);
        [actor, graph.claim_at(&statement.claim).map(Node::Claim)]
    };
    match node {
        Node::Statement(at) => ends(&at).into_iter().flatten().collect(),
        Node::Source(source) => graph
            .statements_in(source)
            .iter()
            .flat_map(ends)
            .flatten()
            .collect(),
        Node::Thing(_) => {
            let claims = (0u32..).take(graph.data().claims.len());
            claims
                .filter(|at| is_about(graph, *at, graph.id(node)))
                .map(Node::Claim)
                .collect()
        }
        node => vec![node],
    }
}

/// Which nodes a tie joins to which.
struct Net {
    neighbours: BTreeMap<Node, BTreeSet<Node>>,
}

impl Net {
    fn of(ties: &[Tie]) -> Self {
        let mut neighbours: BTreeMap<Node, BTreeSet<Node>> = BTreeMap::new();
        for tie in ties {
            neighbours.entry(tie.from).or_default().insert(tie.to);
            neighbours.entry(tie.to).or_default().insert(tie.from);
        }
        Self { neighbours }
    }

    /// Claims with the actors and the evidence joined to them, and the evidence joined to that.
    fn bundles(&self, core: &[Vec<Node>]) -> Vec<Vec<Node>> {
        let is_claim = |node: &Node| matches!(node, Node::Claim(_));
        let is_evidence = |node: &Node| matches!(node, Node::Evidence(_));
        let joined = |node: &Node| self.neighbours.get(node).into_iter().flatten().copied();
        let bundle = |node: &Node| {
            let beside = joined(node).filter(|other| is_claim(node) && !is_claim(other));
            let mut bundle: Vec<Node> = std::iter::once(*node).chain(beside).collect();
            let evidence = bundle.clone().into_iter().filter(is_evidence);
            bundle.extend(
                evidence.flat_map(|one| joined(&one).filter(is_evidence).collect::<Vec<_>>()),
            );
            bundle
        };
        let together = |nodes: &Vec<Node>| nodes.iter().flat_map(bundle).collect();
        core.iter().map(together).collect()
    }

    /// The nodes in order of their distance, each for itself.
    fn rings(&self, seeds: &[Node], depth: usize) -> Vec<Vec<Node>> {
        let mut seen: BTreeSet<Node> = seeds.iter().copied().collect();
        let mut rings = vec![seen.iter().copied().collect::<Vec<_>>()];
        for _ in 0..depth {
            let last = rings.last().into_iter().flatten();
            let joined = last.filter_map(|node| self.neighbours.get(node)).flatten();
            let ring: BTreeSet<Node> = joined
                .copied()
                .filter(|node| !seen.contains(node))
                .collect();
            seen.extend(&ring);
            rings.push(ring.into_iter().collect());
        }
        rings.into_iter().flatten().map(|node| vec![node]).collect()
    }
}

/// The bundles that fit, up to the first that does not; at least one. Then what the others hold.
fn within(bundles: Vec<Vec<Node>>, most: usize) -> (BTreeSet<Node>, BTreeSet<Node>) {
    let mut nodes: BTreeSet<Node> = BTreeSet::new();
    let mut left: BTreeSet<Node> = BTreeSet::new();
    for bundle in bundles {
        let more: BTreeSet<Node> = bundle
            .into_iter()
            .filter(|node| !nodes.contains(node))
            .collect();
        let fits = nodes.is_empty() || nodes.len() + more.len() <= most;
        if fits && left.is_empty() {
            nodes.extend(more);
        } else {
            left.extend(more);
        }
    }
    (nodes, left)
}

//! W0404, W0405, W0408: relations that run in a circle, shown as the loop.
use super::case::Case;
use super::rule::Rule;
use crate::diagnose::{Code, Diagnostic, Findings, Message, Span};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use std::collections::{BTreeMap, HashMap, VecDeque};

static SUPPORT_CYCLE: Code = Code::warning("W0404", "support-cycle");
static RELAY_CYCLE: Code = Code::warning("W0405", "relay-cycle");
static MEMBER_CYCLE: Code = Code::warning("W0408", "member-cycle");
static CODES: &[&Code] = &[&SUPPORT_CYCLE, &RELAY_CYCLE, &MEMBER_CYCLE];

/// No claim backs itself through others, no report is its own source, no whole its own part.
pub(super) struct Cycle;

/// From one id to another, and where that is written.
type Arrow<'d> = (&'d str, &'d str, Span);

impl Rule for Cycle {
    fn codes(&self) -> &'static [&'static Code] {
        CODES
    }

    fn check(&self, case: &Case<'_>, findings: &mut Findings) {
        let data = case.data;
        let supports = data.supports.iter();
        let supports = supports.map(|one| (one.from.as_str(), one.to.as_str(), one.to.span));
        report(&SUPPORT_CYCLE, supports.collect(), findings);
        let relays = data.sources.iter().flat_map(|source| {
            let relays = source.relays.iter();
            relays.map(|relayed| (source.id.as_str(), relayed.as_str(), relayed.span))
        });
        report(&RELAY_CYCLE, relays.collect(), findings);
        let members = data.actors.iter().flat_map(|actor| {
            let wholes = actor.member_of.iter();
            wholes.map(|whole| (actor.id.as_str(), whole.as_str(), whole.span))
        });
        let parts = data.things.iter().flat_map(|thing| {
            let wholes = thing.part_of.iter();
            wholes.map(|whole| (thing.id.as_str(), whole.as_str(), whole.span))
        });
        report(&MEMBER_CYCLE, members.chain(parts).collect(), findings);
    }
}

/// Reports one shortest loop for each group of records that reach each other.
fn report(code: &'static Code, arrows: Vec<Arrow<'_>>, findings: &mut Findings) {
    let mut net: DiGraph<&str, Span> = DiGraph::new();
    let mut places: HashMap<&str, NodeIndex> = HashMap::with_capacity(arrows.len());
    // A record that is related to itself has an error of its own.
    for (from, to, span) in arrows.into_iter().filter(|(from, to, _)| from != to) {
        let from = *places.entry(from).or_insert_with(|| net.add_node(from));
        let to = *places.entry(to).or_insert_with(|| net.add_node(to));
        net.add_edge(from, to, span);
    }
    for group in kosaraju_scc(&net) {
        let start = group.iter().copied().min_by_key(|at| net[*at]);
        let (Some(start), true) = (start, group.len() > 1) else {
            continue;
        };
        let steps = shortest_loop(&net, start);
        if let Some((_, span)) = steps.first() {
            findings.report(told(code, (net[start], *span), &steps));
        }
    }
}

/// The steps of a shortest loop through a node: each step's goal and where it is written.
fn shortest_loop<'d>(net: &DiGraph<&'d str, Span>, start: NodeIndex) -> Vec<(&'d str, Span)> {
    let mut reached_from: BTreeMap<NodeIndex, (NodeIndex, Span)> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    'search: while let Some(at) = waiting.pop_front() {
        let mut next: Vec<_> = net
            .edges(at)
            .map(|edge| (edge.target(), *edge.weight()))
            .collect();
        next.sort_by_key(|(target, span)| (net[*target], *span));
        for (target, span) in next {
            if reached_from.contains_key(&target) {
                continue;
            }
            reached_from.insert(target, (at, span));
            if target == start {
                break 'search;
            }
            waiting.push_back(target);
        }
    }
    let mut steps = Vec::new();
    let mut at = start;
    while let Some((from, span)) = reached_from.get(&at) {
        steps.push((net[at], *span));
        at = *from;
        if at == start {
            break;
        }
    }
    steps.reverse();
    steps
}

/// More places than this are not marked one by one.
const MOST_LABELS: usize = 8;

fn told(code: &'static Code, (start, span): (&str, Span), steps: &[(&str, Span)]) -> Diagnostic {
    let mut shown = format!("`{start}`");
    for (goal, _) in steps {
        shown.push_str(&format!(" → `{goal}`"));
    }
    let mut found = Diagnostic::new(code, span).with("loop", shown);
    for (goal, span) in steps.iter().skip(1).take(MOST_LABELS) {
        let label = Message::new(format!("{}.label", code.name)).with("to", goal);
        found = found.label(*span, label);
    }
    found.help(Message::new(format!("{}.help", code.name)))
}

//! What keeps a claim undecided is told the shortest way: to a contested claim, or to a loop and
//! once around it.
use crate::judge_proofs::ask;
use crate::judge_relations::{Model, Relations, Target, graph_of, model, random_case, relations};
use quidit::graph::ClaimGraph;
use quidit::judge::Testimony;
use quidit::query::Asked;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What can be open: a record as a premise, or what bears on it (a side, or its defeat).
type Node = (String, &'static str);

/// The open nodes, each with the open ones on which it waits, from the definitions alone.
fn waits(graph: &ClaimGraph, relations: &Relations, model: &Model) -> BTreeMap<Node, Vec<Node>> {
    let mut found: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    let open = |id: &str| model.accepted[id] == 'u';
    for ((claim, side), value) in &model.sides {
        if *value == 'u' {
            found.insert((claim.clone(), side), Vec::new());
        }
    }
    let claims: BTreeSet<&str> = graph
        .data()
        .claims
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    for id in model.accepted.keys().filter(|id| open(id)) {
        let next = match claims.contains(id.as_str()) {
            true => ["pro", "con"]
                .into_iter()
                .find(|side| model.sides[&(id.clone(), *side)] == 'u'),
            false => Some("defeat"),
        };
        let next: Vec<Node> = next.map(|side| (id.clone(), side)).into_iter().collect();
        if let Some(("defeat", of)) = next.first().map(|(id, side)| (*side, id)) {
            found.insert((of.clone(), "defeat"), Vec::new());
        }
        found.insert((id.clone(), "premise"), next);
    }
    for (from, to) in relations.iter().filter(|(from, _)| open(from)) {
        let head = match to {
            Target::Pro(id) => (id.clone(), "pro"),
            Target::Con(id) => (id.clone(), "con"),
            Target::Defeat(id) => (id.clone(), "defeat"),
        };
        if let Some(next) = found.get_mut(&head) {
            next.push((from.clone(), "premise"));
        }
    }
    found
}

/// How far a node is from the nearest that ends the way, in nodes; a way of nothing is not one.
fn distance(
    waits: &BTreeMap<Node, Vec<Node>>,
    from: &Node,
    ends: &dyn Fn(&Node) -> bool,
) -> Option<usize> {
    let mut seen = BTreeSet::new();
    let mut queue: VecDeque<(&Node, usize)> = waits[from].iter().map(|one| (one, 1)).collect();
    while let Some((node, far)) = queue.pop_front() {
        if ends(node) {
            return Some(far);
        }
        if seen.insert(node) {
            queue.extend(waits[node].iter().map(|one| (one, far + 1)));
        }
    }
    None
}

/// The nodes that a proof leads through from an open side, until one comes again.
fn walked(steps: &[Value], mut at: usize) -> (Vec<Node>, Option<usize>) {
    let mut walked: Vec<Node> = Vec::new();
    loop {
        let step = &steps[at];
        let subject = step["subject"].as_str().unwrap().to_owned();
        let nodes = match (step["side"].as_str(), step["rule"].as_str()) {
            (Some("pro"), _) => vec![(subject, "pro")],
            (Some(_), _) => vec![(subject, "con")],
            (None, Some("doubted")) => vec![(subject.clone(), "premise"), (subject, "defeat")],
            (None, _) => vec![(subject, "premise")],
        };
        if let Some(met) = walked.iter().position(|one| *one == nodes[0]) {
            return (walked, Some(met));
        }
        walked.extend(nodes);
        let because = step["because"].as_array().unwrap().iter();
        let mut next = because.map(|one| usize::try_from(one["step"].as_u64().unwrap()).unwrap());
        match next.find(|next| steps[*next]["value"] == "open") {
            Some(next) => at = next,
            None => return (walked, None),
        }
    }
}

/// Whether the way of a claim ended in a loop, once its length is compared; nothing where no side
/// is open.
fn compare(graph: &ClaimGraph, waits: &BTreeMap<Node, Vec<Node>>, claim: &str) -> Option<bool> {
    let sides = ["pro", "con"].map(|side| (claim.to_owned(), side));
    let (nth, start) = sides
        .iter()
        .enumerate()
        .find(|(_, side)| waits.contains_key(*side))?;
    let asked = Asked::default()
        .with("claim", claim)
        .with("testimony", "counts");
    let why = ask(graph, "why", &asked);
    let steps = why["proof"].as_array().unwrap();
    let first = steps[0]["because"][nth]["step"].as_u64().unwrap();
    let (walked, met) = walked(steps, usize::try_from(first).unwrap());
    let turns = |node: &Node| distance(waits, node, &|one| one == node);
    let ends = |node: &Node| waits[node].is_empty() || turns(node).is_some();
    let to_end = match ends(start) {
        true => 0,
        false => distance(waits, start, &ends).unwrap(),
    };
    assert_eq!(
        met.unwrap_or(walked.len() - 1),
        to_end,
        "{claim}: {walked:?}"
    );
    if let Some(met) = met {
        assert_eq!(
            Some(walked.len() - met),
            turns(&walked[met]),
            "{claim}: {walked:?}"
        );
    }
    Some(met.is_some())
}

#[test]
fn what_keeps_a_claim_open_is_told_the_shortest_way() {
    let (mut loops, mut contested) = (0, 0);
    for seed in 0..400u64 {
        let graph = graph_of(&random_case(seed ^ 0x100b));
        let relations = relations(&graph, Testimony::Counts);
        let waits = waits(&graph, &relations, &model(&graph, &relations));
        for claim in &graph.data().claims {
            match compare(&graph, &waits, claim.id.as_str()) {
                Some(true) => loops += 1,
                Some(false) => contested += 1,
                None => {}
            }
        }
    }
    println!("ways to a loop: {loops}, to a contested claim: {contested}");
    assert!(loops > 50 && contested > 20, "{loops} {contested}");
}

//! What would change a state, against taking every single record out and judging the case anew.
use crate::judge_proofs::ask;
use crate::judge_relations::{graph_of, random_case};
use quidit::graph::ClaimGraph;
use quidit::model::Strength;
use quidit::query::Asked;
use serde_json::Value;
use std::collections::BTreeMap;

/// A single record: its kind and the ids that name it.
type Single = (String, Vec<String>);

/// The policies: testimony and whether two lines are wanted.
const POLICIES: [(&str, bool); 4] = [
    ("does-not-count", false),
    ("does-not-count", true),
    ("counts", false),
    ("counts", true),
];

fn asked((testimony, newsroom): (&str, bool)) -> Asked {
    let asked = Asked::default().with("testimony", testimony);
    match newsroom {
        true => asked.with("newsroom", ""),
        false => asked,
    }
}

/// A random case without a record and without what names it.
fn without(text: &str, single: &Single) -> String {
    let (kind, ids) = single;
    let line = |line: &str| {
        let Some((section, records)) = line.split_once(": [") else {
            return line.to_owned();
        };
        let section = section.trim();
        let of_kind = match kind.as_str() {
            "evidence" => !["claims", "sources", "exclusive"].contains(&section),
            "statement" => section == "asserts",
            other => section == other,
        };
        if !of_kind {
            return line.to_owned();
        }
        if kind == "exclusive" {
            return String::new();
        }
        let records = records.trim_end().trim_end_matches("],");
        let named = |record: &str| match kind.as_str() {
            "evidence" | "statement" => record.contains(&format!("\"{}\"", ids[0])),
            _ => record.starts_with(&format!("(from: \"{}\", to: \"{}\"", ids[0], ids[1])),
        };
        let kept = records.split_inclusive("), ").filter(|one| !named(one));
        format!(" {section}: [{}],", kept.collect::<String>())
    };
    text.lines().map(|one| line(one) + "\n").collect()
}

/// Every single record of a case.
fn singles(graph: &ClaimGraph) -> Vec<Single> {
    let data = graph.data();
    let one = |kind: &str, ids: &[&str]| {
        let ids = ids.iter().map(|id| (*id).to_owned());
        (kind.to_owned(), ids.collect::<Vec<String>>())
    };
    let mut found: Vec<Single> = Vec::new();
    let (evidence, said) = (data.evidence.iter(), data.asserts.iter());
    found.extend(evidence.map(|record| one("evidence", &[record.id.as_str()])));
    found.extend(said.map(|record| one("statement", &[record.id.as_str()])));
    let pairs = data.supports.iter();
    found.extend(pairs.map(|pair| one("supports", &[pair.from.as_str(), pair.to.as_str()])));
    // A contradiction that is only possible bears on nothing: it holds derivations back.
    let pairs = data.contradicts.iter();
    let pairs = pairs.filter(|one| one.strength == Strength::Strict);
    found.extend(pairs.map(|pair| one("contradicts", &[pair.from.as_str(), pair.to.as_str()])));
    let pairs = data.discredits.iter();
    let pairs = pairs.map(|pair| one("discredits", &[pair.from.as_str(), pair.to.as_str()]));
    found.extend(pairs);
    let groups = data.exclusive.iter();
    found.extend(groups.map(|group| {
        let ids: Vec<&str> = group.claims.iter().map(|id| id.as_str()).collect();
        one("exclusive", &ids)
    }));
    // Two records that say the same are not single: neither changes anything alone.
    let mut counts: BTreeMap<Single, usize> = BTreeMap::new();
    found
        .iter()
        .for_each(|one| *counts.entry(one.clone()).or_default() += 1);
    found.retain(|one| counts[one] == 1);
    found
}

fn states(graph: &ClaimGraph, policy: (&str, bool)) -> Vec<String> {
    let states = ask(graph, "states", &asked(policy));
    let states = states.as_array().unwrap().iter();
    states
        .map(|one| one["state"].as_str().unwrap().to_owned())
        .collect()
}

/// What `why` lists for a claim: the state without each record.
fn listed(graph: &ClaimGraph, policy: (&str, bool), claim: &str) -> BTreeMap<Single, String> {
    let why = ask(graph, "why", &asked(policy).with("claim", claim));
    let changes = why["would_change"].as_array().unwrap().iter();
    let listed = changes.map(|one| {
        let ids = one["without"]["ids"].as_array().unwrap().iter();
        let ids = ids.filter_map(Value::as_str).map(str::to_owned).collect();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        ((text(&one["without"]["kind"]), ids), text(&one["state"]))
    });
    listed.collect()
}

/// How many changes of a case were compared.
fn compare(text: &str, seed: u64) -> usize {
    let graph = graph_of(text);
    let singles = singles(&graph);
    let left: Vec<ClaimGraph> = singles
        .iter()
        .map(|one| graph_of(&without(text, one)))
        .collect();
    let mut changes = 0;
    for policy in POLICIES {
        let before = states(&graph, policy);
        let after: Vec<_> = left.iter().map(|graph| states(graph, policy)).collect();
        for (at, claim) in graph.data().claims.iter().enumerate() {
            let listed = listed(&graph, policy, claim.id.as_str());
            for (single, after) in singles.iter().zip(&after) {
                let moved = (before[at] != after[at]).then_some(&after[at]);
                let id = &claim.id;
                assert_eq!(
                    listed.get(single),
                    moved,
                    "seed {seed}, {policy:?}: {id} without {single:?}\n{text}"
                );
                changes += usize::from(moved.is_some());
            }
        }
    }
    changes
}

#[test]
fn every_single_change_is_found_and_no_other() {
    let changes: usize = (0..60u64)
        .map(|seed| compare(&random_case(seed ^ 0x5ee), seed))
        .sum();
    println!("changes by a single record: {changes}");
    assert!(changes > 500, "{changes}");
}

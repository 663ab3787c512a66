//! A second reading of a case, written from the definitions alone: what bears on what.
use crate::judge_random::{Numbers, reference};
use quidit::check::{Texts, check};
use quidit::diagnose::Files;
use quidit::graph::{ClaimGraph, Node};
use quidit::judge::{Framework, Testimony};
use quidit::model::{Stance, Strength};
use quidit::notation::{Limits, load};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// On what a record bears.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    Defeat(String),
    Pro(String),
    Con(String),
}

/// What bears on what, by ids, each pair once.
pub(crate) type Relations = BTreeSet<(String, Target)>;

pub(crate) fn graph_of(text: &str) -> ClaimGraph {
    let mut files = Files::default();
    files.add("case.ron", text);
    let checked = check(load(files, &Limits::default()), &Texts::default());
    match checked.graph {
        Ok(graph) => graph,
        Err(_) => panic!("the case is faulty: {:?}\n{text}", checked.diagnostics),
    }
}

/// The relations of a case, every pair of claims compared with every other.
pub(crate) fn relations(graph: &ClaimGraph, testimony: Testimony) -> Relations {
    let data = graph.data();
    let own = |id: &str| id.to_owned();
    let mut found = Relations::new();
    for one in &data.supports {
        found.insert((own(one.from.as_str()), Target::Pro(own(one.to.as_str()))));
    }
    for one in &data.discredits {
        found.insert((own(one.from.as_str()), Target::Defeat(own(one.to.as_str()))));
    }
    contradictions(graph, &mut found);
    if testimony == Testimony::Counts {
        said(graph, &mut found);
    }
    found
}

fn contradictions(graph: &ClaimGraph, found: &mut Relations) {
    let data = graph.data();
    let mut against = |a: &str, b: &str| {
        let ways = [(a, b), (b, a)].into_iter();
        let claims = ways.filter(|(_, to)| matches!(graph.node(to), Some(Node::Claim(_))));
        found.extend(claims.map(|(from, to)| (from.to_owned(), Target::Con(to.to_owned()))));
    };
    let same = |(a, b): (&str, &str), (c, d): (&str, &str)| (a, b) == (c, d) || (a, b) == (d, c);
    let traps = |pair| {
        data.compatible
            .iter()
            .any(|one| same(pair, (one.from.as_str(), one.to.as_str())))
    };
    let records = |pair| {
        let of_pair = data.contradicts.iter();
        let of_pair = of_pair.filter(move |one| same(pair, (one.from.as_str(), one.to.as_str())));
        of_pair.map(|one| one.strength).collect::<Vec<Strength>>()
    };
    for one in &data.contradicts {
        let pair = (one.from.as_str(), one.to.as_str());
        if one.strength == Strength::Strict && !traps(pair) {
            against(pair.0, pair.1);
        }
    }
    for a in &data.claims {
        for b in &data.claims {
            let pair = (a.id.as_str(), b.id.as_str());
            let grouped = data.exclusive.iter().any(|group| {
                let has = |id| group.claims.iter().any(|one| one.as_str() == id);
                has(pair.0) && has(pair.1)
            });
            let clash = a.proposition.as_ref().zip(b.proposition.as_ref());
            let clash = clash.and_then(|(a, b)| a.conflict(b));
            let strict = grouped || clash.is_some_and(|one| one.strength() == Strength::Strict);
            if pair.0 < pair.1 && strict && !traps(pair) && records(pair).is_empty() {
                against(pair.0, pair.1);
            }
        }
    }
}

fn said(graph: &ClaimGraph, found: &mut Relations) {
    for one in &graph.data().asserts {
        let (id, claim) = (one.id.as_str().to_owned(), one.claim.as_str().to_owned());
        match one.stance {
            Stance::Asserts => drop(found.insert((id, Target::Pro(claim)))),
            Stance::Denies => drop(found.insert((id, Target::Con(claim)))),
            Stance::Questions => {}
            Stance::Withdraws => {
                for other in &graph.data().asserts {
                    let later = match (&other.said, &one.said) {
                        (Some(other), Some(one)) => other.earliest() > one.latest(),
                        _ => false,
                    };
                    let stance = matches!(other.stance, Stance::Asserts | Stance::Denies);
                    let same = other.actor == one.actor && other.claim == one.claim;
                    if stance && same && !later {
                        let other = other.id.as_str().to_owned();
                        found.insert((id.clone(), Target::Defeat(other)));
                    }
                }
            }
        }
    }
}

/// The well-founded model of some relations, slowly: each record accepted, each side standing.
pub(crate) struct Model {
    pub(crate) accepted: BTreeMap<String, char>,
    pub(crate) sides: BTreeMap<(String, &'static str), char>,
}

pub(crate) fn model(graph: &ClaimGraph, relations: &Relations) -> Model {
    let data = graph.data();
    let items: Vec<String> = (data.evidence.iter().map(|one| one.id.to_string()))
        .chain(data.asserts.iter().map(|one| one.id.to_string()))
        .collect();
    let claims: Vec<String> = data.claims.iter().map(|one| one.id.to_string()).collect();
    let number = |at: usize| u32::try_from(at).unwrap();
    let place = |list: &[String], id: &str| list.iter().position(|one| one == id).map(number);
    let count = number(items.len());
    let premise =
        |id: &str| place(&items, id).unwrap_or_else(|| count + place(&claims, id).unwrap());
    let head = |target: &Target| match target {
        Target::Defeat(id) => premise(id),
        Target::Pro(id) => count + 2 * place(&claims, id).unwrap(),
        Target::Con(id) => count + 2 * place(&claims, id).unwrap() + 1,
    };
    let arcs: Vec<(u32, u32)> = relations
        .iter()
        .map(|(from, to)| (premise(from), head(to)))
        .collect();
    let framework = Framework::new(count, number(claims.len()), &arcs);
    let (accepted, holds) = reference(&framework);
    let names = items.iter().chain(&claims).cloned();
    let mut sides = BTreeMap::new();
    for (at, claim) in claims.iter().enumerate() {
        for (side, name) in ["pro", "con"].into_iter().enumerate() {
            sides.insert((claim.clone(), name), holds[items.len() + 2 * at + side]);
        }
    }
    Model {
        accepted: names.zip(accepted).collect(),
        sides,
    }
}

/// The text of a random case: claims, evidence, statements, circles of supports, relays.
pub(crate) fn random_case(seed: u64) -> String {
    let mut numbers = Numbers(seed);
    let (claims, evidence) = (2 + numbers.below(7), 1 + numbers.below(7));
    let (actors, sources) = (1 + numbers.below(4), 1 + numbers.below(6));
    let mut text = String::from("Graph(\n actors: [");
    speakers(&mut text, &mut numbers, (actors, sources));
    text.push_str("],\n claims: [");
    for at in 0..claims {
        let _ = write!(text, "(id: \"c{at}\", kind: Fact, text: \"C{at}.\"");
        if numbers.one_in(4) {
            let number = numbers.below(3);
            let _ = write!(
                text,
                ", proposition: (about: \"a0\", property: \"p\", value: Exactly({number}, \"x\"))"
            );
        }
        text.push_str("), ");
    }
    text.push_str("],\n evidence: [");
    for at in 0..evidence {
        let _ = write!(text, "(id: \"e{at}\", kind: Document, text: \"E{at}.\"");
        if numbers.one_in(2) {
            let _ = write!(text, ", offered_by: \"a{}\"", numbers.below(actors));
        }
        if !numbers.one_in(3) {
            let _ = write!(text, ", source: \"s{}\"", numbers.below(sources));
        }
        text.push_str("), ");
    }
    text.push_str("],\n");
    statements(&mut text, &mut numbers, (claims, actors, sources));
    joined(&mut text, &mut numbers, (claims, evidence));
    text.push_str(")\n");
    text
}

fn speakers(text: &mut String, numbers: &mut Numbers, (actors, sources): (u32, u32)) {
    for at in 0..actors {
        let _ = write!(text, "(id: \"a{at}\", name: \"A{at}\", kind: Person), ");
    }
    text.push_str("],\n sources: [");
    for at in 0..sources {
        let _ = write!(text, "(id: \"s{at}\", kind: Article");
        if numbers.one_in(3) {
            let _ = write!(text, ", by: \"a{}\"", numbers.below(actors));
        }
        if numbers.one_in(3) {
            let _ = write!(text, ", publisher: \"a{}\"", numbers.below(actors));
        }
        let relayed = numbers.below(sources);
        if numbers.one_in(2) && relayed != at {
            let _ = write!(text, ", relays: [\"s{relayed}\"]");
        }
        text.push_str("), ");
    }
}

fn statements(text: &mut String, numbers: &mut Numbers, counts: (u32, u32, u32)) {
    let (claims, actors, sources) = counts;
    text.push_str(" asserts: [");
    for at in 0..numbers.below(6) {
        let stance =
            ["Asserts", "Asserts", "Denies", "Questions", "Withdraws"][numbers.below(5) as usize];
        let (actor, claim) = (numbers.below(actors), numbers.below(claims));
        let _ = write!(
            text,
            "(id: \"st{at}\", actor: \"a{actor}\", claim: \"c{claim}\", stance: {stance}"
        );
        if numbers.one_in(2) {
            let _ = write!(text, ", at: \"s{}\"", numbers.below(sources));
        }
        let _ = write!(text, ", source: \"s{}\"), ", numbers.below(sources));
    }
    text.push_str("],\n");
}

fn joined(text: &mut String, numbers: &mut Numbers, (claims, evidence): (u32, u32)) {
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    let mut pair = |numbers: &mut Numbers, to_claim: bool| {
        let from = match numbers.one_in(2) {
            true => format!("e{}", numbers.below(evidence)),
            false => format!("c{}", numbers.below(claims)),
        };
        let to = match to_claim {
            true => format!("c{}", numbers.below(claims)),
            false => format!("e{}", numbers.below(evidence)),
        };
        let key = (from.clone().min(to.clone()), from.clone().max(to.clone()));
        (from != to && (!to_claim || used.insert(key))).then_some((from, to))
    };
    let many = |numbers: &mut Numbers, most: u32| 0..numbers.below(most);
    let mut section = |text: &mut String, numbers: &mut Numbers, name: &str, most: u32| {
        let _ = write!(text, " {name}: [");
        for _ in many(numbers, most) {
            if let Some((from, to)) = pair(numbers, name != "discredits") {
                let rest = match (name, numbers.one_in(6)) {
                    ("contradicts", true) => ", kind: Denial, strength: Possible",
                    ("contradicts", false) => ", kind: Denial",
                    _ => "",
                };
                let _ = write!(text, "(from: \"{from}\", to: \"{to}\"{rest}), ");
                // Claims that support each other: circles.
                if name == "supports" && from.starts_with('c') && numbers.one_in(2) {
                    let _ = write!(text, "(from: \"{to}\", to: \"{from}\"), ");
                }
            }
        }
        text.push_str("],\n");
    };
    section(text, numbers, "supports", 14);
    section(text, numbers, "contradicts", 5);
    section(text, numbers, "discredits", 5);
    // A pair that is exclusive cannot be called compatible: the check refuses it.
    if claims > 2 && numbers.one_in(3) {
        text.push_str(" exclusive: [[\"c0\", \"c1\", \"c2\"]],\n");
    } else {
        section(text, numbers, "compatible", 2);
    }
}

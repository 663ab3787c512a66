//! Every proof is verified again from the rules and the records alone; so is what would change it.
use crate::judge_relations::{Relations, Target, graph_of, model, random_case, relations};
use quidit::graph::{ClaimGraph, Node, Origins};
use quidit::judge::{Lines, Policy, Side, Testimony, Value as Label, judge};
use quidit::query::{Asked, QUESTIONS};
use serde_json::Value;
use std::collections::BTreeSet;

pub(crate) fn ask(graph: &ClaimGraph, question: &str, asked: &Asked) -> Value {
    let question = QUESTIONS.iter().find(|one| one.name() == question).unwrap();
    let answer = question.ask(graph, asked).unwrap();
    serde_json::to_value(answer.facts()).unwrap()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

/// One proof under check.
struct Checker<'c> {
    relations: &'c Relations,
    steps: &'c [Value],
}

impl Checker<'_> {
    /// The steps that a step names.
    fn because<'s>(&'s self, step: &'s Value) -> Vec<&'s Value> {
        let because = step["because"].as_array().unwrap().iter();
        because
            .map(|one| &self.steps[usize::try_from(one["step"].as_u64().unwrap()).unwrap()])
            .collect()
    }

    fn bearing(&self, target: &Target) -> BTreeSet<&str> {
        let of = self.relations.iter().filter(|(_, to)| to == target);
        of.map(|(from, _)| from.as_str()).collect()
    }

    fn target(step: &Value) -> Target {
        let subject = text(step, "subject").to_owned();
        match text(step, "side") {
            "pro" => Target::Pro(subject),
            "con" => Target::Con(subject),
            _ => Target::Defeat(subject),
        }
    }

    fn holds(&self, step: &Value) -> bool {
        let because = self.because(step);
        let bearing = self.bearing(&Self::target(step));
        let record =
            |one: &&Value, value: &str| one["side"].is_null() && text(one, "value") == value;
        let named: BTreeSet<&str> = because.iter().map(|one| text(one, "subject")).collect();
        let one_of = |value: &str| {
            because.len() == 1 && record(&because[0], value) && named.is_subset(&bearing)
        };
        let all_out = || named == bearing && because.iter().all(|one| record(one, "no"));
        let sides = |wanted: &[(&str, &str)]| {
            let found = because
                .iter()
                .map(|one| (text(one, "side"), text(one, "value")));
            let own = named.iter().all(|one| *one == text(step, "subject"));
            own && found.collect::<Vec<_>>() == wanted
        };
        let is = |value: &str| text(step, "value") == value;
        match text(step, "rule") {
            "undisputed" => is("yes") && bearing.is_empty() && because.is_empty(),
            "defended" => is("yes") && !bearing.is_empty() && all_out(),
            "discredited" => is("no") && one_of("yes"),
            "doubted" => is("open") && one_of("open"),
            "accepted" => is("yes") && sides(&[("pro", "yes"), ("con", "no")]),
            "unbacked" => is("no") && sides(&[("pro", "no")]),
            "suspended" => {
                is("open")
                    && (sides(&[("pro", "open")]) || sides(&[("pro", "yes"), ("con", "open")]))
            }
            "both-sides" => is("open") && sides(&[("pro", "yes"), ("con", "yes")]),
            "stands" => is("yes") && one_of("yes"),
            "nothing-offered" => is("no") && bearing.is_empty(),
            "fallen" => is("no") && !bearing.is_empty() && all_out(),
            "circular" => is("no") && self.is_circle(step, &named),
            "waits" => is("open") && one_of("open"),
            "verdict" => self.is_verdict(step, &because),
            other => panic!("no rule {other}"),
        }
    }

    fn is_circle(&self, step: &Value, out: &BTreeSet<&str>) -> bool {
        let circle = step["circle"].as_array().unwrap().iter();
        let circle: BTreeSet<&str> = circle.filter_map(Value::as_str).collect();
        let because = self.because(step);
        circle.contains(text(step, "subject"))
            && because
                .iter()
                .all(|one| one["side"].is_null() && text(one, "value") == "no")
            && circle.iter().all(|claim| {
                let bearing = self.bearing(&Target::Pro((*claim).to_owned()));
                bearing
                    .iter()
                    .all(|one| circle.contains(one) || out.contains(one))
            })
    }

    fn is_verdict(&self, step: &Value, because: &[&Value]) -> bool {
        let values: Vec<&str> = because.iter().map(|one| text(one, "value")).collect();
        let states: &[&str] = match values.as_slice() {
            ["yes", "no"] => &["corroborated", "undecided"],
            ["no", "yes"] => &["refuted", "undecided"],
            ["yes", "yes"] => &["contested"],
            ["no", "no"] => &["unsupported"],
            _ => &["undecided"],
        };
        states.contains(&text(step, "value"))
    }

    /// A settled step rests only on settled steps below it.
    fn is_grounded(&self, step: &Value) -> bool {
        let settled = ["yes", "no"].contains(&text(step, "value"));
        let Some(height) = step["height"].as_u64() else {
            return !settled;
        };
        let lower = |one: &&Value| one["height"].as_u64().is_some_and(|under| under < height);
        settled && self.because(step).iter().all(lower)
    }
}

fn sign(word: &str) -> char {
    match word {
        "yes" => 't',
        "no" => 'f',
        _ => 'u',
    }
}

fn verify(graph: &ClaimGraph, testimony: (&str, Testimony), seed: u64) -> BTreeSet<String> {
    let relations = relations(graph, testimony.1);
    let model = model(graph, &relations);
    let mut rules = BTreeSet::new();
    for claim in &graph.data().claims {
        let asked = Asked::default()
            .with("claim", claim.id.as_str())
            .with("testimony", testimony.0);
        let why = ask(graph, "why", &asked);
        let checker = Checker {
            relations: &relations,
            steps: why["proof"].as_array().unwrap(),
        };
        for step in checker.steps {
            assert!(checker.holds(step), "seed {seed}: {step:#}\n{relations:?}");
            if text(step, "rule") != "verdict" {
                assert!(checker.is_grounded(step), "seed {seed}: {step:#}");
                let subject = text(step, "subject").to_owned();
                let known = match text(step, "side") {
                    "pro" => model.sides[&(subject, "pro")],
                    "con" => model.sides[&(subject, "con")],
                    _ => model.accepted[&subject],
                };
                assert_eq!(sign(text(step, "value")), known, "seed {seed}: {step:#}");
            }
            rules.insert(text(step, "rule").to_owned());
        }
        let both = [("pro", "pro"), ("con", "con")];
        for (side, name) in both {
            let known = model.sides[&(claim.id.to_string(), name)];
            assert_eq!(sign(text(&why, side)), known, "seed {seed}, {}", claim.id);
        }
    }
    rules
}

const TESTIMONY: [(&str, Testimony); 2] = [
    ("counts", Testimony::Counts),
    ("does-not-count", Testimony::DoesNotCount),
];

#[test]
fn every_proof_holds_by_the_rules_alone() {
    let mut rules = BTreeSet::new();
    for seed in 0..300 {
        let graph = graph_of(&random_case(seed));
        for testimony in TESTIMONY {
            rules.extend(verify(&graph, testimony, seed));
        }
    }
    // All fourteen rules were used, or the test shows less than it says.
    assert_eq!(rules.len(), 14, "{rules:?}");
}

#[test]
fn the_proofs_of_the_case_that_ships_hold() {
    let loaded =
        quidit::notation::load(quidit::demo::files(), &quidit::notation::Limits::default());
    let graph = quidit::check::check(loaded, &quidit::check::Texts::default())
        .graph
        .unwrap();
    for testimony in TESTIMONY {
        verify(&graph, testimony, 0);
    }
}

/// Each line of a random case that holds one record, taken out.
fn without(text: &str, record: &str) -> String {
    text.replacen(&format!("{record}, "), "", 1)
}

#[test]
fn what_would_change_a_state_does_and_nothing_else_does() {
    let mut changes = 0;
    for seed in 0..50u64 {
        let text = random_case(seed ^ 0x91);
        let graph = graph_of(&text);
        let before = ask(&graph, "states", &Asked::default());
        for section in ["supports", "discredits"] {
            let line = text
                .lines()
                .find(|line| line.trim_start().starts_with(section))
                .unwrap();
            let inner = line
                .trim()
                .trim_start_matches(section)
                .trim_start_matches(": [");
            let records: Vec<&str> = inner
                .trim_end_matches("],")
                .split_inclusive("), ")
                .collect();
            let records = records.iter().filter(|one| one.starts_with('('));
            for record in records.map(|one| one.trim_end_matches(", ")) {
                // A record that stands twice changes nothing alone.
                let after = graph_of(&without(&text, record));
                let after = ask(&after, "states", &Asked::default());
                changes += compare(&graph, (&before, &after), (section, record), seed);
            }
        }
    }
    assert!(changes > 40, "{changes}");
}

fn compare(graph: &ClaimGraph, states: (&Value, &Value), record: (&str, &str), seed: u64) -> usize {
    let ids: Vec<&str> = record.1.split('"').skip(1).step_by(2).take(2).collect();
    let mut changes = 0;
    let pairs = states
        .0
        .as_array()
        .unwrap()
        .iter()
        .zip(states.1.as_array().unwrap());
    for (before, after) in pairs {
        let why = ask(
            graph,
            "why",
            &Asked::default().with("claim", text(before, "claim")),
        );
        let listed = why["would_change"].as_array().unwrap().iter().find(|one| {
            let named = one["without"]["ids"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(Value::as_str);
            text(&one["without"], "kind") == record.0 && named.collect::<Vec<_>>() == ids
        });
        let moved = before["state"] != after["state"];
        assert_eq!(
            listed.is_some(),
            moved,
            "seed {seed}: {record:?} and {}",
            before["claim"]
        );
        if let Some(listed) = listed {
            assert_eq!(listed["state"], after["state"], "seed {seed}");
            changes += 1;
        }
    }
    changes
}

/// Whether a claim's side is still reached when one record is gone, from the definition.
struct Broken<'g> {
    graph: &'g ClaimGraph,
    origins: Origins,
    gone: Node,
}

impl Broken<'_> {
    fn is_gone_actor(&self, id: Option<&str>) -> bool {
        id.and_then(|id| self.graph.node(id)) == Some(self.gone)
    }

    fn source_lives(&self, source: u32) -> bool {
        let mut seen = BTreeSet::new();
        let mut stack = vec![source];
        while let Some(at) = stack.pop() {
            if Node::Source(at) == self.gone || !seen.insert(at) {
                continue;
            }
            let record = self.graph.source(at);
            let publisher = record.publisher.as_ref().map(|id| id.as_str());
            if self.origins.of_source(at).contains(&at) && !self.is_gone_actor(publisher) {
                return true;
            }
            stack.extend(
                record
                    .relays
                    .iter()
                    .filter_map(|id| self.graph.source_at(id)),
            );
        }
        false
    }

    fn item_lives(&self, item: Node) -> bool {
        let (actor, sources) = match item {
            Node::Evidence(at) => {
                let one = self.graph.evidence(at);
                let source = one.source.as_ref().and_then(|id| self.graph.source_at(id));
                let by = source.and_then(|at| self.graph.source(at).by.as_ref());
                (
                    one.offered_by.as_ref().or(by),
                    source.into_iter().collect::<Vec<u32>>(),
                )
            }
            Node::Statement(at) => {
                let one = self.graph.statement(at);
                let reports = one.reports.iter().map(|one| &one.source);
                let occasion: Vec<_> = match &one.at {
                    Some(at) => vec![at],
                    None => reports.collect(),
                };
                let sources = occasion
                    .into_iter()
                    .filter_map(|id| self.graph.source_at(id));
                (Some(&one.actor), sources.collect())
            }
            _ => return false,
        };
        let utterance = sources.is_empty()
            || sources.iter().any(|at| {
                let publisher = self.graph.source(*at).publisher.as_ref();
                self.source_lives(*at) && !self.is_gone_actor(publisher.map(|id| id.as_str()))
            });
        item != self.gone && utterance && !self.is_gone_actor(actor.map(|id| id.as_str()))
    }
}

fn single_points(
    judgement: &quidit::judge::Judgement<'_>,
    claim: u32,
    side: Side,
) -> BTreeSet<Node> {
    let graph = judgement.graph();
    let framework = judgement.framework();
    let candidates = graph.nodes().filter(|node| !matches!(node, Node::Thing(_)));
    let cuts = candidates
        .filter(|gone| *gone != Node::Claim(claim))
        .filter(|gone| {
            let broken = Broken {
                graph,
                origins: Origins::of(graph),
                gone: *gone,
            };
            let accepted = |one: &u32| judgement.accepted(*one) == Label::Yes;
            let mut live: BTreeSet<u32> = (0..framework.items())
                .filter(accepted)
                .filter(|one| broken.item_lives(judgement.node(*one)))
                .collect();
            let backed = |live: &BTreeSet<u32>, claim, side| {
                let head = framework.side(claim, side);
                framework
                    .premises_of(head)
                    .iter()
                    .any(|one| live.contains(one))
            };
            for _ in 0..framework.claims() {
                for other in 0..framework.claims() {
                    let premise = framework.claim(other);
                    let stands = accepted(&premise) && Node::Claim(other) != *gone;
                    if stands && backed(&live, other, Side::Pro) {
                        live.insert(premise);
                    }
                }
            }
            !backed(&live, claim, side)
        });
    cuts.collect()
}

/// What is accepted among the premises of a side.
fn framework_premises(
    judgement: &quidit::judge::Judgement<'_>,
    claim: u32,
    side: Side,
) -> BTreeSet<Node> {
    let framework = judgement.framework();
    let premises = framework.premises_of(framework.side(claim, side)).iter();
    let accepted = premises.filter(|one| judgement.accepted(**one) == Label::Yes);
    accepted.map(|one| judgement.node(*one)).collect()
}

#[test]
fn single_points_are_the_records_without_which_a_side_falls() {
    let (mut single, mut several, mut three) = (0, 0, 0);
    for seed in 0..500 {
        let graph = graph_of(&random_case(seed + 5000));
        let judgement = judge(&graph, Policy::default().with_testimony(Testimony::Counts));
        let lines = Lines::of(&judgement);
        for claim in 0..judgement.framework().claims() {
            for side in [Side::Pro, Side::Con] {
                let found = lines.behind(claim, side);
                let (count, origin) = lines.origin(claim, side);
                assert_eq!(count, found.count, "seed {seed}, claim {claim} {side:?}");
                if judgement.side(claim, side) != Label::Yes {
                    assert_eq!(found.count, 0);
                    continue;
                }
                let known = single_points(&judgement, claim, side);
                let points: BTreeSet<Node> = found.single_points.iter().copied().collect();
                assert_eq!(points, known, "seed {seed}, claim {claim} {side:?}");
                assert_eq!(
                    found.count == 1,
                    !known.is_empty(),
                    "seed {seed}, claim {claim}"
                );
                assert!(
                    origin.is_none_or(|origin| known.contains(&origin)),
                    "seed {seed}"
                );
                let bearing = framework_premises(&judgement, claim, side);
                assert_eq!(
                    found.ways.len(),
                    if found.count > 1 { found.count } else { 0 }
                );
                let mut passed = BTreeSet::new();
                for way in &found.ways {
                    let last = way.last().expect("a way passes what bears on the claim");
                    assert!(bearing.contains(last), "seed {seed}: {way:?}");
                    // One actor may speak on one line and publish on another.
                    let records = way.iter().filter(|node| !matches!(node, Node::Actor(_)));
                    assert!(
                        records.copied().all(|node| passed.insert(node)),
                        "seed {seed}"
                    );
                }
                single += usize::from(found.count == 1);
                several += usize::from(found.count > 1);
                three += usize::from(found.count > 2);
            }
        }
    }
    println!("one line: {single}, several: {several}, three or more: {three}");
    assert!(
        single > 300 && several > 100 && three > 5,
        "{single} {several} {three}"
    );
}

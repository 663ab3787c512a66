//! Two-sided labelling at size, beside the plain grounded labelling of a framework of the same
//! arcs; and what it costs to ask of one claim in a large case.
//!
//! Quick by default; sizes come from the environment: `JUDGE_CLAIMS` (200000), `JUDGE_ARCS` per
//! claim (4), `JUDGE_ROUNDS` (5), `JUDGE_CASE` (10000 claims of a case; 0 leaves it out).

#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use quidit::check::{Texts, check};
use quidit::diagnose::Files;
use quidit::graph::ClaimGraph;
use quidit::judge::dung::{Framework as Plain, Label, grounded};
use quidit::judge::{Framework, label};
use quidit::notation::{Limits, load};
use quidit::query::{Asked, QUESTIONS};
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// A fixed sequence of numbers that look random (splitmix64, Steele, Lea and Flood 2014).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bits = (z ^ (z >> 31)) >> 32;
        u32::try_from((bits * u64::from(bound)) >> 32).unwrap_or(0)
    }
}

/// What is generated, and how often each figure is taken.
struct Plan {
    claims: u32,
    arcs: u32,
    rounds: u32,
}

fn main() {
    let number = |name: &str, default: u32| {
        let given = std::env::var(name).ok();
        given.and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let plan = Plan {
        claims: number("JUDGE_CLAIMS", 200_000).max(2),
        arcs: number("JUDGE_ARCS", 4),
        rounds: number("JUDGE_ROUNDS", 5).max(1),
    };
    let recent = newer_to_older(&plan);
    compare("newer-to-older, 5 % mutual", &plan, &recent);
    compare("chain", &plan, &chain(&plan));
    compare("ring of supports", &plan, &ring(&plan));
    let claims = number("JUDGE_CASE", 10_000);
    if let Some(graph) = case(claims) {
        ask_of_one(&plan, &graph, claims);
    }
}

/// A case of so many claims: two statements on each and a piece of evidence for it; one in three
/// supports an older one, two of five pairs contradict, one piece of evidence in nine is discredited.
fn case(claims: u32) -> Option<ClaimGraph> {
    let mut text = String::from("Graph(\n");
    records(&mut text, claims);
    relations(&mut text, claims);
    text.push(')');
    let mut files = Files::default();
    files.add("case.ron", text.as_str());
    let checked = check(load(files, &Limits::default()), &Texts::default());
    checked.graph.ok()
}

fn section(text: &mut String, name: &str, lines: impl Iterator<Item = String>) {
    let _ = writeln!(text, "{name}: [");
    for line in lines {
        let _ = writeln!(text, "({line}),");
    }
    text.push_str("],\n");
}

fn records(text: &mut String, claims: u32) {
    let (actors, sources) = (claims / 20 + 1, claims / 4 + 1);
    let person = |at| format!("id: \"a{at}\", name: \"A {at}\", kind: Person");
    section(text, "actors", (0..actors).map(person));
    let article = |at| match at % 3 {
        2 => format!("id: \"s{at}\", kind: Article, relays: [\"s{}\"]", at / 2),
        _ => format!("id: \"s{at}\", kind: Article"),
    };
    section(text, "sources", (0..sources).map(article));
    let claim = |at| format!("id: \"c{at}\", kind: Fact, text: \"Claim {at}.\"");
    section(text, "claims", (0..claims).map(claim));
    let witness = |at| {
        let (actor, source) = (at % actors, at % sources);
        format!(
            "id: \"e{at}\", kind: Testimony, text: \"E {at}.\", offered_by: \"a{actor}\", \
             source: \"s{source}\""
        )
    };
    section(text, "evidence", (0..claims).map(witness));
    let said = |at| {
        let (actor, source) = (at * 7 % actors, at * 3 % sources);
        let claim = at / 2;
        format!("actor: \"a{actor}\", claim: \"c{claim}\", source: \"s{source}\"")
    };
    section(text, "asserts", (0..2 * claims).map(said));
}

fn relations(text: &mut String, claims: u32) {
    let shown = (0..claims).map(|at| format!("from: \"e{at}\", to: \"c{at}\""));
    let backed = (3..claims).step_by(3);
    let backed = backed.map(|at| format!("from: \"c{at}\", to: \"c{}\"", at / 2));
    section(text, "supports", shown.chain(backed));
    let pairs = (0..claims / 2).filter(|at| at % 5 < 2);
    let denied = |at| {
        format!(
            "from: \"c{}\", to: \"c{}\", kind: Denial",
            2 * at,
            2 * at + 1
        )
    };
    section(text, "contradicts", pairs.map(denied));
    let doubted = |at| format!("from: \"e{}\", to: \"e{at}\"", (at * 13 + 5) % claims);
    section(text, "discredits", (0..claims).step_by(9).map(doubted));
}

/// What asking costs once the case is read: of one claim, and of all.
fn ask_of_one(plan: &Plan, graph: &ClaimGraph, claims: u32) {
    for (name, claim) in [
        ("claim", true),
        ("why", true),
        ("origins", true),
        ("states", false),
    ] {
        let Some(question) = QUESTIONS.iter().find(|one| one.name() == name) else {
            continue;
        };
        let asked = match claim {
            true => Asked::default().with("claim", format!("c{}", claims / 3)),
            false => Asked::default(),
        };
        let took = best(plan, || {
            drop(black_box(question.ask(graph, &asked).map(|_| ())))
        });
        println!("{name} in a case of {claims} claims: {took:.2?}");
    }
}

/// As many items as claims; each claim or item newer than what it bears on, one arc in twenty
/// between claims answered.
fn newer_to_older(plan: &Plan) -> Vec<(u32, u32)> {
    let (mut numbers, items) = (Sequence(7), plan.claims);
    let mut arcs = Vec::new();
    for newer in 1..plan.claims {
        for _ in 0..plan.arcs {
            let older = numbers.below(newer);
            let from_item = numbers.below(2) == 0;
            let premise = if from_item { newer } else { items + newer };
            let head = match numbers.below(3) {
                0 => older,
                side => items + 2 * older + side - 1,
            };
            arcs.push((premise, head));
            if !from_item && head >= items && numbers.below(20) == 0 {
                arcs.push((items + older, items + 2 * newer + (head - items) % 2));
            }
        }
    }
    arcs
}

/// One piece of evidence, and claims that each support the next.
fn chain(plan: &Plan) -> Vec<(u32, u32)> {
    let items = plan.claims;
    let mut arcs = vec![(0, items)];
    arcs.extend((1..plan.claims).map(|at| (items + at - 1, items + 2 * at)));
    arcs
}

/// Claims that each support the next, the last the first, and nothing else.
fn ring(plan: &Plan) -> Vec<(u32, u32)> {
    let items = plan.claims;
    let before = |at: u32| if at == 0 { plan.claims - 1 } else { at - 1 };
    (0..plan.claims)
        .map(|at| (items + before(at), items + 2 * at))
        .collect()
}

fn compare(name: &str, plan: &Plan, arcs: &[(u32, u32)]) {
    let framework = Framework::new(plan.claims, plan.claims, arcs);
    let steps = label(&framework).steps();
    let sided = best(plan, || drop(black_box(label(&framework))));
    // The plain framework has the same premises, and each arc as an attack on what it bears on.
    let target = |head: u32| match head.checked_sub(plan.claims) {
        None => head,
        Some(at) => plan.claims + at / 2,
    };
    let attacks: Vec<(u32, u32)> = arcs
        .iter()
        .map(|&(from, head)| (from, target(head)))
        .collect();
    let Ok(plain) = Plain::new(2 * plan.claims, &attacks) else {
        return println!("{name}: too large for a plain framework");
    };
    let once = best(plan, || drop(black_box(grounded(&plain))));
    let each = |time: Duration| time.as_secs_f64() * 1e9 / arcs.len() as f64;
    let labelling = grounded(&plain);
    let decides = |head: u32| labelling.label(target(head)) != Label::Undecided;
    // Where the plain labelling decides nothing that is attacked it visits no attack.
    let beside = match arcs.iter().filter(|(_, head)| decides(*head)).count() {
        0 => "the plain one visits nothing".to_owned(),
        _ => format!(
            "plain {:.1} ns/arc, {:.2} x",
            each(once),
            sided.as_secs_f64() / once.as_secs_f64()
        ),
    };
    println!(
        "{name}: {} premises, {} arcs; two-sided {:.1} ns/arc ({steps} steps), {beside}",
        2 * plan.claims,
        arcs.len(),
        each(sided),
    );
}

fn best(plan: &Plan, run: impl Fn()) -> Duration {
    let rounds = (0..plan.rounds).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}

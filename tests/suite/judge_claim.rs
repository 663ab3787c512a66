//! One claim judged alone: by what can bear on it, and by nothing else.
use crate::judge_proofs::ask;
use crate::judge_relations::{graph_of, random_case};
use quidit::graph::ClaimGraph;
use quidit::judge::{
    Judgement, Policy, Side, Testimony, Verdicts, independence, judge, judge_claim, pivots, prove,
};
use quidit::query::Asked;

/// Everything that is said of one claim: its verdict, proof, pivots and lines.
fn told(judgement: &Judgement<'_>, claim: u32) -> String {
    let verdicts = Verdicts::of(judgement);
    let proof = prove(&verdicts, claim);
    let changes = pivots(&verdicts, &proof, claim);
    let lines = [Side::Pro, Side::Con].map(|side| verdicts.lines().behind(claim, side));
    let verdict = verdicts.verdict(claim);
    format!("{verdict:#?}\n{proof:#?}\n{changes:#?}\n{lines:#?}")
}

fn policies() -> [Policy; 4] {
    let (class, newsroom) = (Policy::default(), Policy::newsroom());
    [class, newsroom, class, newsroom].map({
        let mut at = 0;
        move |policy| {
            at += 1;
            policy.with_testimony(match at > 2 {
                true => Testimony::Counts,
                false => Testimony::DoesNotCount,
            })
        }
    })
}

/// How many claims of a case were judged alone on fewer bearings than the whole case has.
fn compare(graph: &ClaimGraph, seed: u64) -> usize {
    let mut smaller = 0;
    for policy in policies() {
        let whole = judge(graph, policy);
        for claim in 0..whole.framework().claims() {
            let alone = judge_claim(graph, policy, claim);
            assert_eq!(
                told(&alone, claim),
                told(&whole, claim),
                "claim {claim} of seed {seed} under {policy:?}"
            );
            smaller += usize::from(alone.bearings().len() < whole.bearings().len());
        }
    }
    smaller
}

#[test]
fn a_claim_judged_alone_is_judged_as_with_all_others() {
    let smaller: usize = (0..250)
        .map(|seed| compare(&graph_of(&random_case(seed ^ 0xc0de)), seed))
        .sum();
    println!("judged on less than the whole case: {smaller}");
    assert!(smaller > 1000, "{smaller}");
}

#[test]
fn the_claims_of_the_case_that_ships_are_judged_alone_as_together() {
    let loaded =
        quidit::notation::load(quidit::demo::files(), &quidit::notation::Limits::default());
    let graph = quidit::check::check(loaded, &quidit::check::Texts::default())
        .graph
        .unwrap();
    assert!(compare(&graph, 0) > 0);
    let states = ask(&graph, "states", &Asked::default());
    for state in states.as_array().unwrap() {
        let id = state["claim"].as_str().unwrap();
        let alone = ask(&graph, "claim", &Asked::default().with("claim", id));
        assert_eq!(alone["state"], *state, "{id}");
    }
}

/// `origins` counts the lines that the dominators and the flow give, for one claim as for all.
#[test]
fn origins_are_counted_by_lines() {
    let (mut single, mut several) = (0, 0);
    for seed in 0..200u64 {
        let graph = graph_of(&random_case(seed ^ 0x0717));
        let all = ask(&graph, "origins", &Asked::default());
        for (claim, one) in (0u32..).zip(all.as_array().unwrap()) {
            let known = independence(&graph, claim);
            let points = known.single_points.iter().map(|node| graph.id(*node));
            let points: Vec<&str> = points.collect();
            assert_eq!(
                one["independent"], known.count,
                "claim {claim} of seed {seed}"
            );
            assert_eq!(one["single_points"], serde_json::json!(points));
            let asked = Asked::default().with("claim", one["claim"].as_str().unwrap());
            assert_eq!(ask(&graph, "origins", &asked)[0], *one, "seed {seed}");
            single += usize::from(known.count == 1);
            several += usize::from(known.count > 1);
        }
    }
    assert!(single > 200 && several > 50, "{single} {several}");
}

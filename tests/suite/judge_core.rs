//! The labelling against the slow reading of its definition, and its cost in steps.
use crate::judge_random::{Numbers, Shape, arcs, reference};
use quidit::judge::{Framework, Value, label};

fn sign(value: Value) -> char {
    match value {
        Value::Yes => 't',
        Value::No => 'f',
        Value::Open => 'u',
    }
}

fn agrees(framework: &Framework, seed: u64) -> [usize; 3] {
    let labelling = label(framework);
    let (accepted, holds) = reference(framework);
    for premise in 0..framework.premises() {
        let found = sign(labelling.premise(premise));
        assert_eq!(
            found, accepted[premise as usize],
            "premise {premise} of seed {seed}"
        );
    }
    let mut counts = [0; 3];
    for head in 0..framework.heads() {
        let found = sign(labelling.head(head));
        assert_eq!(found, holds[head as usize], "head {head} of seed {seed}");
        counts["tfu".find(found).unwrap()] += 1;
    }
    counts
}

#[test]
fn the_labelling_is_the_well_founded_model() {
    let (mut counts, mut circles) = ([0usize; 3], 0);
    for seed in 0..6000u64 {
        let mut numbers = Numbers(seed);
        let shape = Shape {
            items: numbers.below(9),
            claims: 1 + numbers.below(14),
            arcs: numbers.below(60),
            discredits: 3 + numbers.below(4),
            mutual: 2 + numbers.below(5),
        };
        let arcs = arcs(shape, &mut numbers);
        let framework = Framework::new(shape.items, shape.claims, &arcs);
        for (sum, one) in counts.iter_mut().zip(agrees(&framework, seed)) {
            *sum += one;
        }
        circles += label(&framework).circular().len();
    }
    // The graphs are worth something only if all three values and fallen circles come up often.
    println!("heads t/f/u: {counts:?}, fallen circles: {circles}");
    assert!(counts.iter().all(|count| *count > 5000), "{counts:?}");
    assert!(circles > 500, "{circles}");
}

#[test]
fn every_fallen_circle_only_supports_itself() {
    for seed in 0..2000u64 {
        let mut numbers = Numbers(seed ^ 0xc1c1e);
        let shape = Shape {
            items: 5,
            claims: 12,
            arcs: 34,
            discredits: 5,
            mutual: 3,
        };
        let framework = Framework::new(5, 12, &arcs(shape, &mut numbers));
        let labelling = label(&framework);
        for circle in labelling.circular() {
            for &claim in circle {
                let head = framework.side(claim, quidit::judge::Side::Pro);
                assert_eq!(labelling.head(head), Value::No);
                for &premise in framework.premises_of(head) {
                    assert_eq!(labelling.premise(premise), Value::No, "seed {seed}");
                }
            }
        }
    }
}

/// Claims and items in order of time: newer ones bear on older ones, one in twenty both ways.
fn newer_to_older(claims: u32, arcs_each: u32) -> (u32, Vec<(u32, u32)>) {
    let mut numbers = Numbers(7);
    let items = claims;
    let mut arcs = Vec::new();
    for newer in 1..claims {
        for _ in 0..arcs_each {
            let older = numbers.below(newer);
            let premise = if numbers.one_in(2) {
                newer
            } else {
                items + newer
            };
            let head = match numbers.below(3) {
                0 => older,
                side => items + 2 * older + side - 1,
            };
            arcs.push((premise, head));
            if numbers.one_in(20) && premise >= items && head >= items {
                arcs.push((items + older, items + 2 * newer + (head - items) % 2));
            }
        }
    }
    (items, arcs)
}

#[test]
fn the_cost_is_linear_on_ordinary_graphs() {
    for claims in [1_000u32, 4_000, 16_000, 64_000] {
        let (items, arcs) = newer_to_older(claims, 4);
        let labelling = label(&Framework::new(items, claims, &arcs));
        let steps = labelling.steps();
        assert!(
            steps <= 4 * arcs.len() as u64,
            "{steps} steps for {} arcs",
            arcs.len()
        );
    }
}

#[test]
fn long_chains_and_rings_need_no_deep_stack() {
    let claims = 200_000u32;
    let mut arcs: Vec<(u32, u32)> = (1..claims).map(|at| (1 + at - 1, 1 + 2 * at)).collect();
    arcs.push((0, 1));
    let chain = label(&Framework::new(1, claims, &arcs));
    assert_eq!(chain.premise(claims), Value::Yes);
    // The same chain bitten into its own tail, without its evidence: it falls.
    arcs.pop();
    arcs.push((claims, 1));
    let ring = label(&Framework::new(1, claims, &arcs));
    assert_eq!(ring.premise(claims), Value::No);
    assert_eq!(ring.circular().len(), 1);
    assert!(ring.steps() <= 8 * u64::from(claims), "{}", ring.steps());
}

#[test]
fn arcs_out_of_range_are_left_out() {
    let framework = Framework::new(1, 1, &[(0, 1), (9, 0), (0, 9)]);
    assert_eq!(label(&framework).premise(1), Value::Yes);
    assert_eq!(framework.heads_of(0), [1]);
}

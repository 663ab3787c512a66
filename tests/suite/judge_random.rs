//! Random frameworks and cases, the same at every run.
use quidit::judge::{Framework, Side};

/// A small generator of numbers (SplitMix64): no clock, no platform.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap()
    }

    pub(crate) fn one_in(&mut self, odds: u32) -> bool {
        self.below(odds) == 0
    }
}

/// What a random framework is like.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) items: u32,
    pub(crate) claims: u32,
    pub(crate) arcs: u32,
    /// One arc in so many discredits an item.
    pub(crate) discredits: u32,
    /// One arc in so many is answered by its reverse.
    pub(crate) mutual: u32,
}

/// Arcs with support circles, mutual discredits and self-reference.
pub(crate) fn arcs(shape: Shape, numbers: &mut Numbers) -> Vec<(u32, u32)> {
    let Shape { items, claims, .. } = shape;
    let mut arcs = Vec::new();
    for _ in 0..shape.arcs {
        let premise = match numbers.one_in(3) && items > 0 {
            true => numbers.below(items),
            false => items + numbers.below(claims),
        };
        if items > 0 && numbers.one_in(shape.discredits) {
            let target = numbers.below(items);
            arcs.push((premise, target));
            if premise < items && numbers.one_in(shape.mutual) {
                arcs.push((target, premise));
            }
            continue;
        }
        let claim = numbers.below(claims);
        let side = numbers.below(3) / 2;
        arcs.push((premise, items + 2 * claim + side));
        if premise >= items && (side == 1 || numbers.one_in(shape.mutual)) {
            arcs.push((items + claim, items + 2 * (premise - items) + side));
        }
    }
    arcs.sort_unstable_by_key(|&(premise, head)| (head, premise));
    arcs
}

/// The slow reading of the definition: the alternating fixpoint on the program itself.
///
/// Returns what is accepted of the premises and which heads hold, each 't', 'f' or 'u'.
pub(crate) fn reference(framework: &Framework) -> (Vec<char>, Vec<char>) {
    let mut known: Interpretation = least_model(framework, &Interpretation::nothing(framework));
    // least_model(nothing) assumes every negation: an upper bound.
    let mut possible = known.clone();
    known = least_model(framework, &possible);
    loop {
        let wider = least_model(framework, &known);
        let more = least_model(framework, &wider);
        if wider == possible && more == known {
            break;
        }
        (possible, known) = (wider, more);
    }
    let sign = |t: bool, p: bool| match (t, p) {
        (true, _) => 't',
        (false, false) => 'f',
        (false, true) => 'u',
    };
    let both = |t: &[bool], p: &[bool]| t.iter().zip(p).map(|(t, p)| sign(*t, *p)).collect();
    (
        both(&known.accepted, &possible.accepted),
        both(&known.holds, &possible.holds),
    )
}

#[derive(Clone, PartialEq)]
struct Interpretation {
    /// Items, then claims by their pro side, then claims by their con side.
    accepted: Vec<bool>,
    holds: Vec<bool>,
}

impl Interpretation {
    fn nothing(framework: &Framework) -> Self {
        let accepted = framework.premises() + framework.claims();
        Self {
            accepted: vec![false; accepted as usize],
            holds: vec![false; framework.heads() as usize],
        }
    }
}

/// The least model of the program whose negations are read in `given`.
fn least_model(framework: &Framework, given: &Interpretation) -> Interpretation {
    let mut model = Interpretation::nothing(framework);
    let con = |claim: u32| (framework.premises() + claim) as usize;
    loop {
        let before = model.clone();
        for item in 0..framework.items() {
            model.accepted[item as usize] |= !given.holds[item as usize];
        }
        for head in 0..framework.heads() {
            let some = framework
                .premises_of(head)
                .iter()
                .any(|one| model.accepted[*one as usize]);
            model.holds[head as usize] |= some;
        }
        for claim in 0..framework.claims() {
            let pro = framework.claim(claim) as usize;
            let holds = |side| model.holds[framework.side(claim, side) as usize];
            let (for_it, against) = (holds(Side::Pro), holds(Side::Con));
            model.accepted[pro] |= for_it && !given.accepted[con(claim)];
            model.accepted[con(claim)] |= against && !given.accepted[pro];
        }
        if model == before {
            return model;
        }
    }
}

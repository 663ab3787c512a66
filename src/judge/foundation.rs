//! Circles of supports: which of their claims still rest on something outside.
use super::components::{components, components_from};
use super::framework::{Framework, Head, Premise, Side};
use super::labelling::{Labelling, Value};

/// No component, or no source.
const NONE: u32 = u32::MAX;

/// For each claim in a circle of supports, the one premise through which it rests on something
/// outside the circle: its *source*. A claim without a source has fallen.
pub(super) struct Foundation {
    /// The circle of each claim, by its rank: a circle comes after those that support it. `NONE`
    /// outside all, and for what has fallen.
    circle: Vec<u32>,
    /// How many claims each circle had at first.
    sizes: Vec<usize>,
    source: Vec<u32>,
    /// Claims that have lost their source.
    lost: Vec<u32>,
    /// Whether a claim is among those now asked for another source.
    asked: Vec<bool>,
    /// How many arcs were visited.
    pub(super) steps: u64,
}

impl Foundation {
    /// Finds the circles among the claims whose pro side is open.
    pub(super) fn of(framework: &Framework, labelling: &Labelling) -> Self {
        let claims = framework.claims();
        let open = |claim: u32| labelling.head(framework.side(claim, Side::Pro)) == Value::Open;
        let mut found = Self {
            circle: Vec::new(),
            sizes: Vec::new(),
            source: Vec::new(),
            lost: Vec::new(),
            asked: Vec::new(),
            steps: 0,
        };
        if !(0..claims).any(open) {
            return found;
        }
        found.circle = vec![NONE; claims as usize];
        found.source = vec![NONE; claims as usize];
        found.asked = vec![false; claims as usize];
        let (starts, next) = open_supports(framework, labelling);
        found.steps += next.len() as u64;
        let row = |claim: u32| {
            &next[starts[claim as usize] as usize..starts[claim as usize + 1] as usize]
        };
        let leaning = (0..claims).filter(|claim| !row(*claim).is_empty());
        let supporter = |claim, n| row(claim).get(n).copied();
        components_from(leaning, claims, supporter, |part| {
            if part.len() > 1 || row(part[0]).contains(&part[0]) {
                let rank = u32::try_from(found.sizes.len()).unwrap_or(NONE);
                for &claim in part {
                    found.circle[claim as usize] = rank;
                }
                found.sizes.push(part.len());
                found.lost.extend_from_slice(part);
            }
        });
        found
    }

    /// Notes that a premise is out: who rested on it has lost its source.
    pub(super) fn lose(&mut self, framework: &Framework, premise: u32) {
        for &head in framework.heads_of(premise) {
            self.steps += 1;
            if let Head::Side(claim, Side::Pro) = framework.head(head)
                && self.source[claim as usize] == premise
            {
                self.source[claim as usize] = NONE;
                self.lost.push(claim);
            }
        }
    }

    /// Gives the claims that have lost their source another, and returns those for which there is
    /// none, circle by circle: the claims of each only support one another, beside what is out or
    /// fell with a circle before it. What merely leans on a circle falls by counting.
    pub(super) fn unfounded(
        &mut self,
        framework: &Framework,
        labelling: &Labelling,
    ) -> Vec<Vec<u32>> {
        let asked = self.ask(framework, labelling);
        let mut founded: Vec<u32> = Vec::new();
        for &claim in &asked {
            let supporters = framework.premises_of(framework.side(claim, Side::Pro));
            self.steps += supporters.len() as u64;
            let source = supporters.iter().find(|&&premise| {
                labelling.premise(premise) != Value::No && !self.leans(framework, premise, claim)
            });
            if let Some(&source) = source {
                self.source[claim as usize] = source;
                founded.push(claim);
            }
        }
        self.carry(framework, founded);
        let mut fallen: Vec<(u32, u32)> = Vec::new();
        for claim in asked {
            self.asked[claim as usize] = false;
            if self.source[claim as usize] == NONE {
                let circle = std::mem::replace(&mut self.circle[claim as usize], NONE);
                fallen.push((circle, claim));
            }
        }
        fallen.sort_unstable();
        self.circles(framework, &fallen)
    }

    /// The circles among what has fallen, each claim with the circle that it was in, in order.
    fn circles(&self, framework: &Framework, fallen: &[(u32, u32)]) -> Vec<Vec<u32>> {
        let mut circles = Vec::new();
        for of_one in fallen.chunk_by(|one, next| one.0 == next.0) {
            let claims: Vec<u32> = of_one.iter().map(|(_, claim)| *claim).collect();
            match self.sizes[of_one[0].0 as usize] == claims.len() {
                true => circles.push(claims),
                false => circles.extend(circles_left(framework, &claims)),
            }
        }
        circles
    }

    /// Whether a premise of a claim is a claim of the same circle that is itself asked.
    fn leans(&self, framework: &Framework, premise: u32, claim: u32) -> bool {
        match framework.premise(premise) {
            Premise::Item(_) => false,
            Premise::Claim(other) => {
                self.asked[other as usize]
                    && self.circle[other as usize] == self.circle[claim as usize]
            }
        }
    }

    /// All claims of the circles that rest, by their sources, on one that has lost its own.
    fn ask(&mut self, framework: &Framework, labelling: &Labelling) -> Vec<u32> {
        let is_open = |claim: u32| labelling.head(framework.side(claim, Side::Pro)) == Value::Open;
        let mut asked: Vec<u32> = Vec::new();
        while let Some(claim) = self.lost.pop() {
            let outside = self.circle[claim as usize] == NONE;
            if outside || !is_open(claim) || self.asked[claim as usize] {
                continue;
            }
            self.asked[claim as usize] = true;
            self.source[claim as usize] = NONE;
            asked.push(claim);
            for &head in framework.heads_of(framework.claim(claim)) {
                self.steps += 1;
                if let Head::Side(other, Side::Pro) = framework.head(head)
                    && self.source[other as usize] == framework.claim(claim)
                {
                    self.lost.push(other);
                }
            }
        }
        asked
    }

    /// Carries the foundation from claims that have a source to those they support.
    fn carry(&mut self, framework: &Framework, mut founded: Vec<u32>) {
        while let Some(claim) = founded.pop() {
            for &head in framework.heads_of(framework.claim(claim)) {
                self.steps += 1;
                let Head::Side(other, Side::Pro) = framework.head(head) else {
                    continue;
                };
                if self.asked[other as usize]
                    && self.source[other as usize] == NONE
                    && self.circle[other as usize] == self.circle[claim as usize]
                {
                    self.source[other as usize] = framework.claim(claim);
                    founded.push(other);
                }
            }
        }
    }
}

/// The circles among some claims of a circle, given in increasing order: those that are supported
/// come after those that support them.
fn circles_left(framework: &Framework, claims: &[u32]) -> Vec<Vec<u32>> {
    let mut starts = vec![0];
    let mut next: Vec<u32> = Vec::new();
    for &claim in claims {
        let supporters = framework
            .premises_of(framework.side(claim, Side::Pro))
            .iter();
        next.extend(supporters.filter_map(|&premise| {
            let Premise::Claim(other) = framework.premise(premise) else {
                return None;
            };
            let place = claims.binary_search(&other).ok()?;
            u32::try_from(place).ok()
        }));
        starts.push(next.len());
    }
    let row = |at: u32| &next[starts[at as usize]..starts[at as usize + 1]];
    let count = u32::try_from(claims.len()).unwrap_or(u32::MAX);
    let parts = components(count, |at, n| row(at).get(n).copied());
    let turning = parts
        .into_iter()
        .filter(|part| part.len() > 1 || row(part[0]).contains(&part[0]));
    turning
        .map(|part| part.into_iter().map(|at| claims[at as usize]).collect())
        .collect()
}

/// The open claims that support each open claim, as compact rows.
fn open_supports(framework: &Framework, labelling: &Labelling) -> (Vec<u32>, Vec<u32>) {
    let claims = framework.claims();
    let open = |claim: u32| labelling.head(framework.side(claim, Side::Pro)) == Value::Open;
    let (mut starts, mut next) = (Vec::with_capacity(claims as usize + 1), Vec::new());
    starts.push(0);
    for claim in 0..claims {
        let supporters = match open(claim) {
            true => framework.premises_of(framework.side(claim, Side::Pro)),
            false => &[],
        };
        next.extend(supporters.iter().filter_map(|&premise| {
            let Premise::Claim(other) = framework.premise(premise) else {
                return None;
            };
            (open(other) && labelling.premise(premise) == Value::Open).then_some(other)
        }));
        starts.push(u32::try_from(next.len()).unwrap_or(u32::MAX));
    }
    (starts, next)
}

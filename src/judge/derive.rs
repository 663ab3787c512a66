//! The smallest derivation of everything that is settled behind a claim.
use super::framework::{Framework, Head, Premise, Side};
use super::judgement::Judgement;
use super::labelling::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

const NONE: u32 = u32::MAX;

/// For each settled premise and head behind a claim, its smallest derivation: how many rules it
/// takes, how high it is, and, where one premise suffices, which.
pub(super) struct Derivations<'j, 'g> {
    judgement: &'j Judgement<'g>,
    /// Whether a head can bear on the claim.
    behind: Vec<bool>,
    /// The circle, by place among the circular groups, of a claim that fell with it.
    circle: BTreeMap<u32, usize>,
    size: Vec<u64>,
    height: Vec<u32>,
    chosen: Vec<u32>,
}

/// What has to be derived: premises, then heads, then circles.
type Atom = usize;

impl<'j, 'g> Derivations<'j, 'g> {
    /// Derives all that is settled behind a claim.
    ///
    /// # Cost
    /// O(m log m) in the bearings behind the claim, beside one pass over the premises.
    /// # Source
    /// Knuth 1977: Dijkstra's method on and-or graphs.
    pub(super) fn of(judgement: &'j Judgement<'g>, claim: u32) -> Self {
        let circles = judgement.labelling().circular();
        let circle = circles.iter().enumerate();
        let circle = circle.flat_map(|(at, claims)| claims.iter().map(move |one| (*one, at)));
        let framework = judgement.framework();
        let atoms = (framework.premises() + framework.heads()) as usize + circles.len();
        let mut found = Self {
            behind: Vec::new(),
            circle: circle.collect(),
            size: vec![0; atoms],
            height: vec![0; atoms],
            chosen: vec![NONE; atoms],
            judgement,
        };
        found.behind = found.heads_behind(claim);
        found.derive();
        found
    }

    /// Whether a head can bear on the claim.
    pub(super) fn is_behind(&self, head: u32) -> bool {
        self.behind[head as usize]
    }

    /// The premise that settles a head that holds, in its smallest derivation.
    pub(super) fn chosen(&self, head: u32) -> Option<u32> {
        let chosen = self.chosen[self.head(head)];
        (chosen != NONE).then_some(chosen)
    }

    /// How high the smallest derivation of a premise is.
    pub(super) fn premise_height(&self, premise: u32) -> u32 {
        self.height[premise as usize]
    }

    /// How high the smallest derivation of a head is.
    pub(super) fn head_height(&self, head: u32) -> u32 {
        self.height[self.head(head)]
    }

    /// The circle with which the pro side of a claim fell, if it did so.
    pub(super) fn circle(&self, claim: u32) -> Option<&'j [u32]> {
        let at = self.circle.get(&claim)?;
        Some(&self.judgement.labelling().circular()[*at])
    }

    /// The premises outside a circle that support its claims, with what they support.
    pub(super) fn outside(&self, circle: &[u32]) -> Vec<(u32, u32)> {
        let framework = self.judgement.framework();
        let inside = |premise: u32| match framework.premise(premise) {
            Premise::Claim(other) => circle.binary_search(&other).is_ok(),
            Premise::Item(_) => false,
        };
        let mut found = Vec::new();
        for &claim in circle {
            let supporters = framework
                .premises_of(framework.side(claim, Side::Pro))
                .iter();
            found.extend(
                supporters
                    .filter(|one| !inside(**one))
                    .map(|one| (*one, claim)),
            );
        }
        found.sort_unstable();
        found.dedup_by_key(|(premise, _)| *premise);
        found
    }

    fn framework(&self) -> &'j Framework {
        self.judgement.framework()
    }

    fn head(&self, head: u32) -> Atom {
        (self.framework().premises() + head) as Atom
    }

    fn heads_behind(&self, claim: u32) -> Vec<bool> {
        let framework = self.framework();
        let mut behind = vec![false; framework.heads() as usize];
        let mut stack = vec![
            framework.side(claim, Side::Pro),
            framework.side(claim, Side::Con),
        ];
        while let Some(head) = stack.pop() {
            if std::mem::replace(&mut behind[head as usize], true) {
                continue;
            }
            for &premise in framework.premises_of(head) {
                match framework.premise(premise) {
                    Premise::Item(item) => stack.push(item),
                    Premise::Claim(other) => stack.extend([
                        framework.side(other, Side::Pro),
                        framework.side(other, Side::Con),
                    ]),
                }
            }
        }
        behind
    }

    fn derive(&mut self) {
        let mut run = Run {
            queue: BinaryHeap::new(),
            waits: vec![0; self.size.len()],
            sum: vec![0; self.size.len()],
            deepest: vec![0; self.size.len()],
            users: BTreeMap::new(),
        };
        self.start(&mut run);
        let (premises, heads) = (self.framework().premises() as Atom, self.behind.len());
        while let Some(Reverse((size, atom))) = run.queue.pop() {
            if self.size[atom] != 0 {
                continue;
            }
            self.size[atom] = size;
            self.height[atom] = run.deepest[atom] + 1;
            if atom < premises {
                self.premise_derived(atom, &mut run);
            } else if atom < premises + heads {
                self.head_derived(atom, &mut run);
            } else {
                for head in self.members(atom - premises - heads) {
                    self.part(atom, self.head(head), &mut run);
                }
            }
        }
    }

    fn members(&self, circle: usize) -> Vec<u32> {
        let framework = self.framework();
        let claims = self.judgement.labelling().circular()[circle].iter();
        let heads = claims.map(|claim| framework.side(*claim, Side::Pro));
        heads.filter(|head| self.is_behind(*head)).collect()
    }

    /// Counts what each atom waits for, and queues those that wait for nothing.
    fn start(&self, run: &mut Run) {
        let (framework, labelling) = (self.framework(), self.judgement.labelling());
        let circles = self.framework().premises() as Atom + self.behind.len();
        for head in (0..framework.heads()).filter(|head| self.is_behind(*head)) {
            let fell_in_circle = match framework.head(head) {
                Head::Side(claim, Side::Pro) => self.circle.get(&claim),
                _ => None,
            };
            match (labelling.head(head), fell_in_circle) {
                (Value::No, Some(at)) => {
                    run.waits[self.head(head)] = 1;
                    run.users.entry(circles + at).or_default();
                }
                (Value::No, None) => {
                    run.await_all(self.head(head), distinct(framework.premises_of(head)))
                }
                _ => {}
            }
            let claim = match framework.head(head) {
                Head::Side(claim, Side::Pro) => framework.claim(claim),
                _ => continue,
            };
            run.waits[claim as usize] = match labelling.premise(claim) {
                Value::Yes => 2,
                _ => 1,
            };
        }
        let touched: Vec<Atom> = run.users.keys().copied().collect();
        for atom in touched {
            let circle = &self.judgement.labelling().circular()[atom - circles];
            let outside = self.outside(circle);
            run.await_all(atom, outside.len());
            for (premise, _) in outside {
                run.users.entry(premise as Atom).or_default().push(atom);
            }
        }
    }

    fn premise_derived(&mut self, atom: Atom, run: &mut Run) {
        let framework = self.framework();
        let premise = u32::try_from(atom).unwrap_or(NONE);
        let accepted = self.judgement.accepted(premise);
        let mut last = NONE;
        for &head in framework.heads_of(premise) {
            if head == last || !self.is_behind(head) {
                continue;
            }
            last = head;
            let grouped = matches!(framework.head(head), Head::Side(claim, Side::Pro) if self.circle.contains_key(&claim));
            match (accepted, self.judgement.labelling().head(head)) {
                (Value::Yes, Value::Yes) if self.chosen(head).is_none() => {
                    let holds = self.head(head);
                    self.chosen[holds] = premise;
                    self.part(atom, holds, run);
                }
                (Value::No, Value::No) if !grouped => self.part(atom, self.head(head), run),
                _ => {}
            }
        }
        for circle in run.users.get(&atom).cloned().unwrap_or_default() {
            self.part(atom, circle, run);
        }
    }

    fn head_derived(&mut self, atom: Atom, run: &mut Run) {
        let framework = self.framework();
        let head = u32::try_from(atom).unwrap_or(NONE) - framework.premises();
        let premise = match framework.head(head) {
            Head::Defeat(item) => item,
            Head::Side(claim, side) => {
                let premise = framework.claim(claim);
                let needed = match self.judgement.accepted(premise) {
                    Value::Yes => true,
                    Value::No => side == Side::Pro,
                    Value::Open => false,
                };
                if !needed {
                    return;
                }
                premise
            }
        };
        self.part(atom, premise as Atom, run);
    }

    /// One of the parts for which an atom waits is derived.
    fn part(&self, part: Atom, of: Atom, run: &mut Run) {
        run.sum[of] = run.sum[of].saturating_add(self.size[part]);
        run.deepest[of] = run.deepest[of].max(self.height[part]);
        run.waits[of] = run.waits[of].saturating_sub(1);
        if run.waits[of] == 0 {
            run.queue.push(Reverse((run.sum[of].saturating_add(1), of)));
        }
    }
}

/// Derivations under way.
struct Run {
    queue: BinaryHeap<Reverse<(u64, Atom)>>,
    /// How many parts an atom still waits for.
    waits: Vec<usize>,
    sum: Vec<u64>,
    deepest: Vec<u32>,
    /// The circles that wait for a premise.
    users: BTreeMap<Atom, Vec<Atom>>,
}

impl Run {
    fn await_all(&mut self, atom: Atom, parts: usize) {
        self.waits[atom] = parts;
        if parts == 0 {
            self.queue.push(Reverse((1, atom)));
        }
    }
}

/// How many different premises a sorted list names.
fn distinct(premises: &[u32]) -> usize {
    let repeated = premises
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .count();
    premises.len() - repeated
}

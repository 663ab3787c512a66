//! Gradual strengths: an option beside the states, which it never decides.
use super::components::components;
use super::framework::{Framework, Premise, Side};
use super::judgement::Judgement;
use super::rubric::base_score;
use crate::model::Named;

/// How strengths add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gradual {
    /// Each supporter closes a share of what is left to 1, each attacker of what is left to 0.
    DfQuad,
    /// The energy, supporters less attackers, pulls towards 1 or 0 with its square.
    QuadraticEnergy,
    /// The energy enters through its exponential.
    Euler,
    /// Attackers alone divide the base score.
    HCategoriser,
}

impl Named for Gradual {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("dfquad", Self::DfQuad),
        ("quadratic-energy", Self::QuadraticEnergy),
        ("euler", Self::Euler),
        ("h-categoriser", Self::HCategoriser),
    ];
}

impl Gradual {
    /// Its name as typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        let known = Self::NAMES.iter().find(|(_, one)| *one == self);
        known.map_or("", |(name, _)| name)
    }

    /// The strength of something with this base score and these neighbours.
    fn influence(self, base: f64, supporters: &[f64], attackers: &[f64]) -> f64 {
        let energy = supporters.iter().sum::<f64>() - attackers.iter().sum::<f64>();
        match self {
            Self::DfQuad => {
                let together = |all: &[f64]| 1.0 - all.iter().map(|one| 1.0 - one).product::<f64>();
                let pull = together(supporters) - together(attackers);
                if pull <= 0.0 {
                    base + base * pull
                } else {
                    base + (1.0 - base) * pull
                }
            }
            Self::QuadraticEnergy => {
                let share = energy * energy / (1.0 + energy * energy);
                if energy > 0.0 {
                    base + (1.0 - base) * share
                } else {
                    base - base * share
                }
            }
            Self::Euler => 1.0 - (1.0 - base * base) / (1.0 + base * exponential(energy)),
            Self::HCategoriser => base / (1.0 + attackers.iter().sum::<f64>()),
        }
    }
}

/// e to the power of `x`, from sums and products alone: the same bits on every machine, where the
/// platform's own `exp` may differ in the last one.
fn exponential(x: f64) -> f64 {
    const LN_2: f64 = std::f64::consts::LN_2;
    if x > 700.0 {
        return f64::INFINITY;
    }
    if x < -700.0 {
        return 0.0;
    }
    let (mut rest, mut scale) = (x, 1.0);
    while rest > 0.5 * LN_2 {
        rest -= LN_2;
        scale *= 2.0;
    }
    while rest < -0.5 * LN_2 {
        rest += LN_2;
        scale *= 0.5;
    }
    let (mut sum, mut term) = (1.0, 1.0);
    for n in 1..=16 {
        term *= rest / f64::from(n);
        sum += term;
    }
    sum * scale
}

/// How much of a step is taken at once in a circle.
const DAMPING: f64 = 0.5;
/// A circle has settled when no strength would still move by more.
const STILL: f64 = 1e-9;
/// A circle that has not settled after so many rounds has no strength.
const MOST_ROUNDS: u32 = 10_000;

/// The strength of every premise in 0..=1, from its base score; `None` in a circle that did not
/// settle, and wherever such a circle bears.
///
/// # Cost
/// O(premises + arcs) outside circles; in a circle of m arcs at most 10 000 m.
/// # Source
/// Rago, Toni, Aurisicchio and Baroni 2016 (DF-QuAD); Potyka 2018 (Quadratic Energy, damping);
/// Amgoud and Ben-Naim 2018 (Euler-based); Besnard and Hunter 2001 (h-categoriser).
#[must_use]
pub fn strengths(framework: &Framework, base: &[f64], model: Gradual) -> Vec<Option<f64>> {
    let mut found = Strengths {
        framework,
        base,
        model,
        values: vec![None; framework.premises() as usize],
    };
    let parts = components(framework.premises(), |premise, n| {
        nth(framework, premise, n)
    });
    for part in parts {
        let turns = part.len() > 1 || neighbours(framework, part[0]).contains(&part[0]);
        if turns {
            found.settle(&part);
        } else {
            let rest = |_: u32| None;
            found.values[part[0] as usize] = found.influence(part[0], rest);
        }
    }
    found.values
}

/// The strengths of a judged case by the rubric.
#[must_use]
pub fn strengths_of(judgement: &Judgement<'_>, model: Gradual) -> Vec<Option<f64>> {
    let premises = 0..judgement.framework().premises();
    let base: Vec<f64> = premises.map(|one| base_score(judgement, one)).collect();
    strengths(judgement.framework(), &base, model)
}

/// What each premise of a claim adds to its strength: the strength less what it would be without
/// the premise; `None` where one of the two did not settle. In order of side and premise.
///
/// # Cost
/// One computation of all strengths for each premise of the claim.
/// # Source
/// Kampik et al. 2024, contribution by removal.
#[must_use]
pub fn contributions(
    judgement: &Judgement<'_>,
    claim: u32,
    model: Gradual,
) -> Vec<(Side, u32, Option<f64>)> {
    let framework = judgement.framework();
    let own = framework.claim(claim) as usize;
    let whole = strengths_of(judgement, model)[own];
    let mut found = Vec::new();
    for side in [Side::Pro, Side::Con] {
        let head = framework.side(claim, side);
        for premise in distinct(framework.premises_of(head)) {
            let left = judgement.without(|one| one.premise == premise && one.head == head);
            let rest = strengths_of(&left, model)[own];
            found.push((
                side,
                premise,
                whole.zip(rest).map(|(whole, rest)| whole - rest),
            ));
        }
    }
    found
}

struct Strengths<'f> {
    framework: &'f Framework,
    base: &'f [f64],
    model: Gradual,
    values: Vec<Option<f64>>,
}

impl Strengths<'_> {
    /// The next strength of a premise; `now` gives those that are still moving.
    fn influence(&self, premise: u32, now: impl Fn(u32) -> Option<f64>) -> Option<f64> {
        let framework = self.framework;
        let values = |head: u32| -> Option<Vec<f64>> {
            let premises = distinct(framework.premises_of(head));
            premises
                .map(|one| now(one).or(self.values[one as usize]))
                .collect()
        };
        let (supporters, attackers) = match framework.premise(premise) {
            Premise::Item(item) => (Vec::new(), values(item)?),
            Premise::Claim(claim) => (
                values(framework.side(claim, Side::Pro))?,
                values(framework.side(claim, Side::Con))?,
            ),
        };
        let base = self.base.get(premise as usize).copied().unwrap_or_default();
        Some(self.model.influence(base, &supporters, &attackers))
    }

    /// Moves the strengths of a circle from their base scores until they are still.
    fn settle(&mut self, part: &[u32]) {
        let base = |one: &u32| self.base.get(*one as usize).copied().unwrap_or_default();
        let mut values: Vec<f64> = part.iter().map(base).collect();
        for _ in 0..MOST_ROUNDS {
            let now = |one: u32| part.binary_search(&one).ok().map(|at| values[at]);
            let next: Option<Vec<f64>> = part.iter().map(|one| self.influence(*one, now)).collect();
            let Some(next) = next else {
                return;
            };
            let moves = next
                .iter()
                .zip(&values)
                .map(|(next, value)| (next - value).abs());
            if moves.fold(0.0, f64::max) < STILL {
                for (at, value) in part.iter().zip(values) {
                    self.values[*at as usize] = Some(value);
                }
                return;
            }
            for (value, next) in values.iter_mut().zip(next) {
                *value += DAMPING * (next - *value);
            }
        }
    }
}

/// All that bears on a premise, repetitions included.
fn neighbours(framework: &Framework, premise: u32) -> Vec<u32> {
    (0..).map_while(|n| nth(framework, premise, n)).collect()
}

fn nth(framework: &Framework, premise: u32, n: usize) -> Option<u32> {
    match framework.premise(premise) {
        Premise::Item(item) => framework.premises_of(item).get(n).copied(),
        Premise::Claim(claim) => {
            let pro = framework.premises_of(framework.side(claim, Side::Pro));
            let con = framework.premises_of(framework.side(claim, Side::Con));
            pro.get(n)
                .or_else(|| con.get(n - pro.len().min(n)))
                .copied()
        }
    }
}

/// A sorted list without repetitions.
fn distinct(premises: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let kept = premises.iter().enumerate();
    kept.filter(|(at, one)| *at == 0 || premises[at - 1] != **one)
        .map(|(_, one)| *one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-12
    }

    #[test]
    fn the_exponential_is_that_of_the_platform_to_twelve_digits() {
        for x in [-30.0, -2.5, -0.3, 0.0, 0.2, 1.0, 7.75, 40.0] {
            let (own, theirs) = (exponential(x), f64::exp(x));
            assert!((own / theirs - 1.0).abs() < 1e-12, "{x}: {own} {theirs}");
        }
        assert!(exponential(1e9).is_infinite() && exponential(-1e9) == 0.0);
    }

    /// An item of strength 0.8 for a claim of base score 0.5, then against it.
    #[test]
    fn one_neighbour_gives_the_strength_of_the_formula() {
        let models = [
            (Gradual::DfQuad, 0.9, 0.1),
            (
                Gradual::QuadraticEnergy,
                0.5 + 0.5 * 0.64 / 1.64,
                0.5 - 0.5 * 0.64 / 1.64,
            ),
            (
                Gradual::Euler,
                1.0 - 0.75 / (1.0 + 0.5 * f64::exp(0.8)),
                1.0 - 0.75 / (1.0 + 0.5 * f64::exp(-0.8)),
            ),
            (Gradual::HCategoriser, 0.5, 0.5 / 1.8),
        ];
        for (model, backed, attacked) in models {
            for (head, known) in [(1, backed), (2, attacked)] {
                let found = strengths(&Framework::new(1, 1, &[(0, head)]), &[0.8, 0.5], model);
                assert!(near(found[1].unwrap(), known), "{model:?} {found:?}");
            }
        }
    }

    /// Two claims against each other: undamped, DF-QuAD swings for ever; damped, it settles where
    /// each is 0.5 (1 - the other).
    #[test]
    fn a_circle_settles_in_a_fixpoint() {
        let framework = Framework::new(0, 3, &[(1, 1), (0, 3), (1, 4)]);
        for (_, model) in Gradual::NAMES {
            let found = strengths(&framework, &[0.5; 3], *model);
            let found: Vec<f64> = found.into_iter().flatten().collect();
            assert_eq!(found.len(), 3, "{model:?}");
            let again = model.influence(0.5, &[], &[found[1]]);
            assert!((found[0] - again).abs() < 1e-8, "{model:?} {found:?}");
            // The third only hears the second: no circle, the formula at once.
            assert!(
                near(found[2], model.influence(0.5, &[found[1]], &[])),
                "{model:?}"
            );
        }
    }

    /// Seventy items that all attack one another from 1: damped or not, they swing together. They
    /// have no strength, and nor has what one of them bears on.
    #[test]
    fn a_circle_that_swings_has_no_strength() {
        let arcs = (0..70u32).flat_map(|from| (0..70).map(move |to| (from, to)));
        let mut arcs: Vec<(u32, u32)> = arcs.filter(|(from, to)| from != to).collect();
        arcs.push((0, 70));
        let framework = Framework::new(70, 2, &arcs);
        let mut base = [1.0; 72];
        base[71] = 0.5;
        let found = strengths(&framework, &base, Gradual::DfQuad);
        assert!(found[..=70].iter().all(Option::is_none), "{found:?}");
        assert_eq!(found[71], Some(0.5), "nothing bears on it");
        let found = strengths(&framework, &base, Gradual::HCategoriser);
        assert!(found.iter().all(Option::is_some), "{found:?}");
    }
}

//! Proof standards: how a contested claim would be resolved, if one side has to weigh enough more.
use super::framework::Side;
use super::judgement::Judgement;
use super::labelling::Value;
use super::rubric::base_score;
use super::state::State;
use crate::model::Named;

/// How much more one side has to weigh. The weight of a side is that of its strongest accepted
/// premise: a pile of weak ones does not weigh more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// Something stands for it.
    Scintilla,
    /// It weighs more than the other side.
    Preponderance,
    /// It weighs more than 0.6, and more than the other side by more than 0.3.
    ClearAndConvincing,
    /// Clear and convincing, and the other side weighs less than 0.2.
    BeyondDoubt,
    /// Something stands for it and nothing against it: what the states ask.
    Dialectical,
}

impl Named for Standard {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("scintilla", Self::Scintilla),
        ("preponderance", Self::Preponderance),
        ("clear-and-convincing", Self::ClearAndConvincing),
        ("beyond-doubt", Self::BeyondDoubt),
        ("dialectical", Self::Dialectical),
    ];
}

/// The weight that a clear case exceeds.
const CLEAR: f64 = 0.6;
/// The lead that a clear case has.
const LEAD: f64 = 0.3;
/// The weight below which doubt is no longer reasonable.
const DOUBT: f64 = 0.2;

/// Both sides of a claim on the scales.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighed {
    /// The weight of what stands for it, 0..=1.
    pub pro: f64,
    /// The weight of what stands against it, 0..=1.
    pub con: f64,
    /// The state in which the standard would leave a contested claim; `None` when it does not
    /// resolve it, or the claim is not contested.
    pub resolved: Option<State>,
}

impl Standard {
    /// Its name as typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        let known = Self::NAMES.iter().find(|(_, one)| *one == self);
        known.map_or("", |(name, _)| name)
    }

    /// Whether a side of weight `own` prevails over one of weight `other`.
    #[must_use]
    pub fn is_met(self, own: f64, other: f64) -> bool {
        // 0.8 - 0.5 is a little more than 0.3 in binary: leads are compared in thousandths.
        let lead = ((own - other) * 1000.0).round() / 1000.0;
        let clear = own > CLEAR && lead > LEAD;
        match self {
            Self::Scintilla => own > 0.0,
            Self::Preponderance => own > other,
            Self::ClearAndConvincing => clear,
            Self::BeyondDoubt => clear && other < DOUBT,
            Self::Dialectical => own > 0.0 && other <= 0.0,
        }
    }

    /// Weighs the two sides of a claim. A standard that both sides meet resolves nothing.
    ///
    /// # Source
    /// Gordon, Prakken and Walton 2007 (Carneades); the thresholds are this project's.
    #[must_use]
    pub fn weigh(self, judgement: &Judgement<'_>, claim: u32) -> Weighed {
        let [pro, con] = [Side::Pro, Side::Con].map(|side| weight(judgement, claim, side));
        let sides = [Side::Pro, Side::Con].map(|side| judgement.side(claim, side));
        let resolved = match (self.is_met(pro, con), self.is_met(con, pro)) {
            (true, false) => Some(State::Corroborated),
            (false, true) => Some(State::Refuted),
            _ => None,
        };
        let contested = sides == [Value::Yes, Value::Yes];
        Weighed {
            pro,
            con,
            resolved: resolved.filter(|_| contested),
        }
    }
}

fn weight(judgement: &Judgement<'_>, claim: u32, side: Side) -> f64 {
    let premises = judgement
        .framework()
        .premises_of(judgement.framework().side(claim, side));
    let accepted = premises
        .iter()
        .filter(|one| judgement.accepted(**one) == Value::Yes);
    accepted
        .map(|one| base_score(judgement, *one))
        .fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::Standard::{BeyondDoubt, ClearAndConvincing, Dialectical, Preponderance, Scintilla};

    #[test]
    fn each_standard_asks_more_of_the_scales() {
        let cases = [
            (0.2, 0.8, [true, false, false, false, false]),
            (0.6, 0.4, [true, true, false, false, false]),
            (0.8, 0.5, [true, true, false, false, false]),
            (0.8, 0.4, [true, true, true, false, false]),
            (0.8, 0.1, [true, true, true, true, false]),
            (0.4, 0.0, [true, true, false, false, true]),
            (0.0, 0.0, [false; 5]),
        ];
        let standards = [
            Scintilla,
            Preponderance,
            ClearAndConvincing,
            BeyondDoubt,
            Dialectical,
        ];
        for (own, other, met) in cases {
            assert_eq!(
                standards.map(|one| one.is_met(own, other)),
                met,
                "{own} {other}"
            );
        }
    }
}

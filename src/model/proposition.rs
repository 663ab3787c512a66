//! The computable form of a claim, and when two of them cannot both hold.
use super::date::Date;
use super::id::NodeId;
use super::relation::Strength;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// How an amount is compared.
    Comparator {
        /// The number itself.
        Exactly,
        /// The number or more.
        AtLeast,
        /// The number or less.
        AtMost,
        /// More than the number.
        MoreThan,
        /// Less than the number.
        LessThan,
        /// The number, give or take a tolerance in the same unit.
        About,
        /// From one number to another.
        Between,
    }
}

/// A number of something: `AtLeast(6, "region")`.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// How the number is meant.
    pub comparator: Comparator,
    /// The number, or the first of two.
    pub number: Spanned<f64>,
    /// The tolerance of `About`, the second number of `Between`; else 0.
    pub second: f64,
    /// What is counted.
    pub unit: Box<str>,
}

/// What a proposition says of its property.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// It is this.
    Is(Spanned<NodeId>),
    /// It is not this.
    IsNot(Spanned<NodeId>),
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// A number of something.
    Amount(Amount),
    /// A time.
    When(Spanned<Date>),
    /// A place.
    Where(Spanned<NodeId>),
}

/// What is said of what, and when: subject, predicate, value, time, place.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposition {
    /// A thing, an actor, a claim or a source.
    pub about: Spanned<NodeId>,
    /// The property, a word of the case's own.
    pub property: Box<str>,
    /// What is said of it.
    pub value: Value,
    /// The time for which it is said.
    pub time: Option<Spanned<Date>>,
    /// The place for which it is said.
    pub place: Option<Spanned<NodeId>>,
}

/// Why two propositions cannot both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// One says yes, the other no.
    YesAndNo,
    /// One says that it is, the other that it is not.
    IsAndIsNot,
    /// Two values where one is expected; both may hold for a property of several values.
    TwoValues,
    /// Two amounts without a common number.
    Amounts,
    /// Two times without a common minute.
    Times,
    /// Two places.
    Places,
}

impl Conflict {
    /// Whether both surely cannot hold.
    #[must_use]
    pub fn strength(self) -> Strength {
        match self {
            Self::TwoValues | Self::Places => Strength::Possible,
            _ => Strength::Strict,
        }
    }
}

impl Proposition {
    /// Why the two cannot both hold; `None` when they can, or speak of different objects,
    /// properties, times, places or measures.
    #[must_use]
    pub fn conflict(&self, other: &Self) -> Option<Conflict> {
        let same_object = self.about == other.about && self.property == other.property;
        let same_time = self.time == other.time;
        if !same_object || !same_time || self.place != other.place {
            return None;
        }
        self.value.conflict(&other.value)
    }
}

impl Value {
    fn conflict(&self, other: &Self) -> Option<Conflict> {
        let (conflict, holds) = match (self, other) {
            (Self::Yes, Self::No) | (Self::No, Self::Yes) => (Conflict::YesAndNo, true),
            (Self::Is(a), Self::IsNot(b)) | (Self::IsNot(a), Self::Is(b)) => {
                (Conflict::IsAndIsNot, a == b)
            }
            (Self::Is(a), Self::Is(b)) => (Conflict::TwoValues, a != b),
            (Self::Where(a), Self::Where(b)) => (Conflict::Places, a != b),
            (Self::When(a), Self::When(b)) => (Conflict::Times, !a.overlaps(b)),
            (Self::Amount(a), Self::Amount(b)) => (Conflict::Amounts, a.excludes(b)),
            _ => return None,
        };
        holds.then_some(conflict)
    }
}

impl Amount {
    /// The numbers that it allows: least and most, each with whether it is itself allowed.
    fn range(&self) -> ((f64, bool), (f64, bool)) {
        let (number, open) = (self.number.value, f64::INFINITY);
        match self.comparator {
            Comparator::Exactly => ((number, true), (number, true)),
            Comparator::AtLeast => ((number, true), (open, false)),
            Comparator::AtMost => ((-open, false), (number, true)),
            Comparator::MoreThan => ((number, false), (open, false)),
            Comparator::LessThan => ((-open, false), (number, false)),
            Comparator::About => ((number - self.second, true), (number + self.second, true)),
            Comparator::Between => ((number, true), (self.second, true)),
        }
    }

    /// Whether no number is allowed by both; amounts of different units never exclude each other.
    #[must_use]
    pub fn excludes(&self, other: &Self) -> bool {
        let ends_before = |(end, end_in): (f64, bool), (start, start_in): (f64, bool)| {
            end < start || (end <= start && !(end_in && start_in))
        };
        let ((a_least, a_most), (b_least, b_most)) = (self.range(), other.range());
        self.unit == other.unit && (ends_before(a_most, b_least) || ends_before(b_most, a_least))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(comparator: Comparator, number: f64, second: f64) -> Amount {
        Amount {
            comparator,
            number: number.into(),
            second,
            unit: "region".into(),
        }
    }

    #[test]
    fn four_excludes_at_least_six() {
        use Comparator::*;
        let four = amount(Exactly, 4.0, 0.0);
        assert!(four.excludes(&amount(AtLeast, 6.0, 0.0)));
        assert!(!four.excludes(&amount(AtLeast, 4.0, 0.0)));
        assert!(four.excludes(&amount(MoreThan, 4.0, 0.0)));
        assert!(four.excludes(&amount(LessThan, 4.0, 0.0)));
        assert!(!four.excludes(&amount(About, 5.0, 1.0)));
        assert!(four.excludes(&amount(Between, 5.0, 9.0)));
        assert!(!four.excludes(&Amount {
            unit: "school".into(),
            ..amount(Exactly, 6.0, 0.0)
        }));
    }
}

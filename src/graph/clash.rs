//! Pairs of claims whose propositions cannot both hold, found without comparing all pairs.
use super::claim_graph::ClaimGraph;
use crate::model::{Amount, Comparator, Conflict, Date, Proposition, Value};
use std::collections::BTreeMap;

/// What two propositions must share before their values are compared.
type Object<'g> = (&'g str, &'g str, Option<Date>, Option<&'g str>);

/// A value by what it can clash with.
#[derive(Default)]
struct Values<'g> {
    yes: Vec<u32>,
    no: Vec<u32>,
    is: BTreeMap<&'g str, Vec<u32>>,
    is_not: BTreeMap<&'g str, Vec<u32>>,
    places: BTreeMap<&'g str, Vec<u32>>,
    /// Amounts by unit; times stand under the empty unit, which no amount has.
    ranges: BTreeMap<&'g str, Vec<Range>>,
}

/// From where to where a value reaches. The second number of an end is its rank among equals: an
/// open end stops just before the number, an open start begins just after.
#[derive(Clone, Copy)]
struct Range {
    start: (i64, i8),
    end: (i64, i8),
    claim: u32,
}

/// The pairs of claims whose propositions cannot both hold, with why; the claim with the smaller
/// id first, in order. Only claims that `admits` lets in are compared.
///
/// # Cost
/// O(n log n) in the claims, plus the pairs found: values are put in order, not compared pair by
/// pair.
#[must_use]
pub fn clashes(graph: &ClaimGraph, admits: impl Fn(u32) -> bool) -> Vec<(u32, u32, Conflict)> {
    let mut groups: BTreeMap<Object<'_>, Values<'_>> = BTreeMap::new();
    for (at, claim) in (0u32..).zip(&graph.data().claims) {
        if let Some(one) = claim.proposition.as_ref().filter(|_| admits(at)) {
            groups.entry(object(one)).or_default().enter(at, &one.value);
        }
    }
    let mut found = Vec::new();
    let mut visit = |a: u32, b: u32| {
        let (a, b) = (a.min(b), a.max(b));
        let one = graph.claim(a).proposition.as_ref();
        let other = graph.claim(b).proposition.as_ref();
        let clash = one.zip(other).and_then(|(one, other)| one.conflict(other));
        found.extend(clash.map(|conflict| (a, b, conflict)));
    };
    for values in groups.values() {
        values.pairs(&mut visit);
    }
    found.sort_unstable_by_key(|&(a, b, _)| (a, b));
    found
}

/// Visits each pair of a list, in order.
pub fn each_pair(claims: &[u32], mut visit: impl FnMut(u32, u32)) {
    for (at, &a) in claims.iter().enumerate() {
        for &b in &claims[at + 1..] {
            visit(a, b);
        }
    }
}

fn object(one: &Proposition) -> Object<'_> {
    let time = one.time.as_ref().map(|time| time.value);
    let place = one.place.as_ref().map(|place| place.as_str());
    (one.about.as_str(), &one.property, time, place)
}

impl<'g> Values<'g> {
    fn enter(&mut self, claim: u32, value: &'g Value) {
        match value {
            Value::Yes => self.yes.push(claim),
            Value::No => self.no.push(claim),
            Value::Is(id) => self.is.entry(id.as_str()).or_default().push(claim),
            Value::IsNot(id) => self.is_not.entry(id.as_str()).or_default().push(claim),
            Value::Where(id) => self.places.entry(id.as_str()).or_default().push(claim),
            Value::When(date) => {
                let (start, end) = ((date.earliest(), 0), (date.latest(), 0));
                let range = Range { start, end, claim };
                self.ranges.entry("").or_default().push(range);
            }
            Value::Amount(amount) => {
                let range = range(amount, claim);
                self.ranges.entry(&*amount.unit).or_default().push(range);
            }
        }
    }

    /// Visits every pair that may clash; nearly all of them do.
    fn pairs(&self, visit: &mut impl FnMut(u32, u32)) {
        across(&self.yes, &self.no, visit);
        for (id, claims) in &self.is {
            across(
                claims,
                self.is_not.get(id).map_or(&[], Vec::as_slice),
                visit,
            );
        }
        for groups in [&self.is, &self.places] {
            for (id, claims) in groups {
                let later = (std::ops::Bound::Excluded(*id), std::ops::Bound::Unbounded);
                for (_, others) in groups.range::<str, _>(later) {
                    across(claims, others, visit);
                }
            }
        }
        for ranges in self.ranges.values() {
            apart(ranges, visit);
        }
    }
}

fn across(some: &[u32], others: &[u32], visit: &mut impl FnMut(u32, u32)) {
    for a in some {
        for b in others {
            visit(*a, *b);
        }
    }
}

/// Visits the pairs of ranges of which one ends before the other begins.
fn apart(ranges: &[Range], visit: &mut impl FnMut(u32, u32)) {
    let (mut ends, mut starts) = (ranges.to_vec(), ranges.to_vec());
    ends.sort_by_key(|one| (one.end, one.claim));
    starts.sort_by_key(|one| (one.start, one.claim));
    let mut over = 0;
    for later in starts {
        while over < ends.len() && ends[over].end < later.start {
            over += 1;
        }
        for earlier in &ends[..over] {
            visit(earlier.claim, later.claim);
        }
    }
}

fn range(amount: &Amount, claim: u32) -> Range {
    let (number, second) = (amount.number.value, amount.second);
    let ((start, start_rank), (end, end_rank)) = match amount.comparator {
        Comparator::Exactly => ((number, 0), (number, 0)),
        Comparator::AtLeast => ((number, 0), (f64::INFINITY, 0)),
        Comparator::AtMost => ((f64::NEG_INFINITY, 0), (number, 0)),
        Comparator::MoreThan => ((number, 1), (f64::INFINITY, 0)),
        Comparator::LessThan => ((f64::NEG_INFINITY, 0), (number, -1)),
        Comparator::About => ((number - second, 0), (number + second, 0)),
        Comparator::Between => ((number, 0), (second, 0)),
    };
    Range {
        start: (in_order(start), start_rank),
        end: (in_order(end), end_rank),
        claim,
    }
}

/// A number whose order among whole numbers is that of the given one.
fn in_order(number: f64) -> i64 {
    // Adding zero makes -0 and 0 one.
    let bits = (number + 0.0).to_bits().cast_signed();
    bits ^ ((bits >> 63).cast_unsigned() >> 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_order() {
        let numbers = [
            f64::NEG_INFINITY,
            -2.5,
            -1.0,
            0.0,
            0.5,
            6.0,
            827_823.0,
            f64::INFINITY,
        ];
        assert!(numbers.is_sorted_by_key(|number| in_order(*number)));
        assert_eq!(in_order(-0.0), in_order(0.0));
    }

    #[test]
    fn ranges_that_only_touch_are_not_apart() {
        let range = |start, end, claim| Range { start, end, claim };
        let (six, from_six, over_six) = (
            range((6, 0), (6, 0), 0),
            range((6, 0), (9, 0), 1),
            range((6, 1), (9, 0), 2),
        );
        let mut pairs = Vec::new();
        apart(&[six, from_six, over_six], &mut |a, b| pairs.push((a, b)));
        assert_eq!(pairs, [(0, 2)]);
    }
}

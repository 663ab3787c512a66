//! What chips ask of a list: which entries are left, how many each chip would leave.
use super::edition::Edition;
use super::labels::Labels;
use super::params::Params;
use std::collections::BTreeSet;

/// What is asked of a list: OR inside a group, AND between groups, days from and to. The script of a
/// file does the same.
pub(super) struct Sieve<'a> {
    labels: &'a Labels,
    wanted: Vec<BTreeSet<&'a str>>,
    /// For each entry whether it is left.
    is_left: Vec<bool>,
    /// For each text of each group how many entries it would leave.
    counts: Vec<Vec<usize>>,
}

impl<'a> Sieve<'a> {
    /// # Cost
    /// Linear in the entries, whatever their texts.
    pub(super) fn of(params: &'a Params, labels: &'a Labels) -> Self {
        let groups = labels.groups().iter();
        let mut sieve = Self {
            wanted: groups.map(|one| params.list(one).collect()).collect(),
            is_left: vec![false; labels.len()],
            counts: labels
                .columns()
                .map(|column| vec![0; column.texts().len()])
                .collect(),
            labels,
        };
        let fits = sieve.fits();
        let in_time = labels.days().each(|day| is_between(day, params));
        for at in 0..labels.len() {
            sieve.put(at, (&fits, in_time[labels.days().text_of(at)]));
        }
        sieve
    }

    /// For each text of each group whether it is wanted.
    fn fits(&self) -> Vec<Vec<bool>> {
        let columns = self.labels.columns().zip(&self.wanted);
        let fits = |(column, wanted): (&super::labels::Column, &BTreeSet<&str>)| {
            column.each(|text| wanted.is_empty() || wanted.contains(text))
        };
        columns.map(fits).collect()
    }

    /// Counts an entry under the texts that would leave it: those of the one group that leaves it
    /// out, or of all when none does.
    fn put(&mut self, at: usize, (fits, in_time): (&[Vec<bool>], bool)) {
        let texts = || self.labels.columns().map(|column| column.text_of(at));
        let missed = texts().zip(fits).filter(|(text, fits)| !fits[*text]);
        let missed = missed.count() + usize::from(!in_time);
        self.is_left[at] = missed == 0;
        if missed > 1 || !in_time {
            return;
        }
        for (group, column) in self.labels.columns().enumerate() {
            let text = column.text_of(at);
            if missed == 0 || !fits[group][text] {
                self.counts[group][text] += 1;
            }
        }
    }

    /// The entries that are left, by their places.
    pub(super) fn left(&self) -> Vec<usize> {
        (0..self.len()).filter(|at| self.is_left[*at]).collect()
    }

    /// The same in an order of all places.
    pub(super) fn left_of(&self, order: &[usize]) -> Vec<usize> {
        let order = order.iter().copied();
        order.filter(|at| self.is_left[*at]).collect()
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.labels.len()
    }

    /// How many are left of how many, where some are not.
    pub(super) fn told(&self, edition: &Edition<'_>, left: usize) -> String {
        edition.shown_of("page-shown", left, self.len())
    }

    /// Whether a chip is pressed.
    pub(super) fn is_on(&self, group: &str, value: &str) -> bool {
        self.wanted[self.labels.group(group)].contains(value)
    }

    /// How many entries a chip would leave.
    pub(super) fn count(&self, group: &str, value: &str) -> usize {
        let group = self.labels.group(group);
        let text = self.labels.column(group).place(value);
        text.map_or(0, |text| self.counts[group][text])
    }
}

/// Whether a day is one of those that are asked for. Of a day that is known as a month any may be
/// meant; no bound bounds nothing.
fn is_between(day: &str, params: &Params) -> bool {
    let (from, to) = (params.get("de"), params.get("a"));
    let early = format!("{day}~").as_str() < from;
    let late = !to.is_empty() && *day > *format!("{to}~");
    !early && !late
}

#[cfg(test)]
mod tests {
    use super::Sieve;
    use crate::page::Params;
    use crate::page::labels::Labels;

    fn labels() -> Labels {
        let mut labels = Labels::new(&["type", "topic"]);
        labels.add(["a", "x"], "2021-04-06");
        labels.add(["a", "y"], "2021-04-07");
        labels.add(["b", "x"], "2021-04");
        labels.add(["b", ""], "2021-05-01");
        labels
    }

    fn left(query: &str) -> Vec<usize> {
        Sieve::of(&Params::parse(query), &labels()).left()
    }

    #[test]
    fn one_of_a_group_and_all_groups() {
        for (query, expected) in [
            ("", &[0, 1, 2, 3][..]),
            ("type=a", &[0, 1]),
            ("type=a,b", &[0, 1, 2, 3]),
            ("type=a&topic=x", &[0]),
            ("topic=x,y", &[0, 1, 2]),
            ("type=c", &[]),
            ("tri=date&rang=3", &[0, 1, 2, 3]),
            ("de=2021-04-07", &[1, 2, 3]),
            ("a=2021-04-06", &[0, 2]),
            ("de=2021-04-07&a=2021-04", &[1, 2]),
        ] {
            assert_eq!(left(query), expected, "{query}");
        }
    }

    #[test]
    fn a_chip_tells_what_it_would_leave() {
        let params = Params::parse("type=a&a=2021-04-30");
        let labels = labels();
        let sieve = Sieve::of(&params, &labels);
        assert!(sieve.is_on("type", "a") && !sieve.is_on("type", "b"));
        for (group, value, count) in [
            ("type", "a", 2),
            ("type", "b", 1),
            ("topic", "x", 1),
            ("topic", "y", 1),
            ("topic", "z", 0),
        ] {
            assert_eq!(sieve.count(group, value), count, "{group} {value}");
        }
    }

    #[test]
    fn an_order_is_kept() {
        let params = Params::parse("topic=x,y");
        let labels = labels();
        let sieve = Sieve::of(&params, &labels);
        assert_eq!(sieve.left_of(&[3, 2, 1, 0]), [2, 1, 0]);
    }
}

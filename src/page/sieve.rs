//! What chips ask of a list: which entries are left, how many each chip would leave.
use super::edition::Edition;
use super::params::Params;
use std::collections::{BTreeMap, BTreeSet};

/// An entry as chips see it.
pub(super) struct Sifted {
    /// Its value in each group; the empty text for none.
    pub(super) values: Vec<String>,
    /// The day that it stands under, as digits.
    pub(super) day: String,
}

/// The entries of a list, and what is asked of them: OR inside a group, AND between groups, days
/// from and to. The script of a file does the same.
pub(super) struct Sieve<'p> {
    groups: &'static [&'static str],
    wanted: Vec<BTreeSet<&'p str>>,
    entries: Vec<Sifted>,
    /// For each entry how many demands it does not meet, and the last of them.
    missed: Vec<(usize, usize)>,
    /// For each group how many entries each value would leave.
    counts: Vec<BTreeMap<String, usize>>,
}

impl<'p> Sieve<'p> {
    /// # Cost
    /// Linear in the entries.
    pub(super) fn of(
        params: &'p Params,
        groups: &'static [&'static str],
        entries: Vec<Sifted>,
    ) -> Self {
        let wanted: Vec<BTreeSet<&str>> = groups
            .iter()
            .map(|one| params.list(one).collect())
            .collect();
        let (from, to) = (params.get("de"), params.get("a"));
        let missed = |entry: &Sifted| {
            let groups = wanted.iter().zip(&entry.values).enumerate();
            let mut missed: Vec<usize> = groups
                .filter(|(_, (wanted, value))| {
                    !wanted.is_empty() && !wanted.contains(value.as_str())
                })
                .map(|(group, _)| group)
                .collect();
            // Of a day that is known as a month any may be meant; no bound bounds nothing.
            let early = format!("{}~", entry.day).as_str() < from;
            let late = !to.is_empty() && entry.day > format!("{to}~");
            missed.extend((early || late).then_some(usize::MAX));
            (missed.len(), missed.last().copied().unwrap_or_default())
        };
        let missed: Vec<(usize, usize)> = entries.iter().map(missed).collect();
        Self {
            counts: counts(groups.len(), &entries, &missed),
            groups,
            wanted,
            entries,
            missed,
        }
    }

    /// The entries that are left, by their places.
    pub(super) fn left(&self) -> Vec<usize> {
        let all = self.missed.iter().enumerate();
        all.filter(|(_, (missed, _))| *missed == 0)
            .map(|(at, _)| at)
            .collect()
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether some entry has a value.
    pub(super) fn holds(&self, group: &str, value: &str) -> bool {
        let group = self.group(group);
        self.entries
            .iter()
            .any(|entry| entry.values[group] == value)
    }

    /// How many are left of how many, where some are not.
    pub(super) fn told(&self, edition: &Edition<'_>, left: usize) -> String {
        if left == self.len() {
            return String::new();
        }
        let words = edition.word("page-shown").replace("{n}", &left.to_string());
        words.replace("{m}", &self.len().to_string())
    }

    /// Whether a chip is pressed.
    pub(super) fn is_on(&self, group: &str, value: &str) -> bool {
        self.wanted[self.group(group)].contains(value)
    }

    /// How many entries a chip would leave.
    pub(super) fn count(&self, group: &str, value: &str) -> usize {
        let counts = &self.counts[self.group(group)];
        counts.get(value).copied().unwrap_or(0)
    }

    fn group(&self, name: &str) -> usize {
        let place = self.groups.iter().position(|one| *one == name);
        place.unwrap_or_default()
    }
}

/// For each group how many entries each value would leave: those that no other group leaves out.
fn counts(
    groups: usize,
    entries: &[Sifted],
    missed: &[(usize, usize)],
) -> Vec<BTreeMap<String, usize>> {
    let mut counts = vec![BTreeMap::new(); groups];
    for (entry, (missed, last)) in entries.iter().zip(missed) {
        for (group, value) in entry.values.iter().enumerate() {
            let is_left = *missed == 0 || (*missed == 1 && *last == group);
            if !is_left {
                continue;
            }
            match counts[group].get_mut(value) {
                Some(count) => *count += 1,
                None => drop(counts[group].insert(value.clone(), 1)),
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Sieve, Sifted};
    use crate::page::Params;

    fn entries() -> Vec<Sifted> {
        let entry = |kind: &str, topic: &str, day: &str| Sifted {
            values: vec![kind.to_owned(), topic.to_owned()],
            day: day.to_owned(),
        };
        vec![
            entry("a", "x", "2021-04-06"),
            entry("a", "y", "2021-04-07"),
            entry("b", "x", "2021-04"),
            entry("b", "", "2021-05-01"),
        ]
    }

    fn left(query: &str) -> Vec<usize> {
        Sieve::of(&Params::parse(query), &["type", "topic"], entries()).left()
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
        let sieve = Sieve::of(&params, &["type", "topic"], entries());
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
}

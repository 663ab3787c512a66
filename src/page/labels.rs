//! The labels of a list by which it is sifted, found once: what is asked later compares numbers.
use std::collections::BTreeMap;

/// For each entry of a list its text in each group of chips, and its day.
pub(super) struct Labels {
    groups: &'static [&'static str],
    columns: Vec<Column>,
    days: Column,
}

impl Labels {
    /// Those of an empty list.
    pub(super) fn new(groups: &'static [&'static str]) -> Self {
        Self {
            columns: groups.iter().map(|_| Column::default()).collect(),
            groups,
            days: Column::default(),
        }
    }

    /// Adds an entry: its text in each group, the empty text for none, and the day that it stands
    /// under, as digits.
    pub(super) fn add<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>, day: &str) {
        for (column, text) in self.columns.iter_mut().zip(texts) {
            column.add(text);
        }
        self.days.add(day);
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> usize {
        self.days.of.len()
    }

    /// The names of the groups.
    pub(super) fn groups(&self) -> &'static [&'static str] {
        self.groups
    }

    /// The place of a group by its name.
    pub(super) fn group(&self, name: &str) -> usize {
        let place = self.groups.iter().position(|one| *one == name);
        place.unwrap_or_default()
    }

    /// The labels of each group.
    pub(super) fn columns(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter()
    }

    /// The labels of one group, by its place.
    pub(super) fn column(&self, group: usize) -> &Column {
        &self.columns[group]
    }

    /// The texts of a group, each with how many entries have it.
    pub(super) fn texts(&self, group: &str) -> impl Iterator<Item = (&str, usize)> {
        let column = self.column(self.group(group));
        let texts = column.texts.iter().map(String::as_str);
        texts.zip(column.times.iter().copied())
    }

    /// Whether some entry has a text.
    pub(super) fn holds(&self, group: &str, text: &str) -> bool {
        self.column(self.group(group)).place(text).is_some()
    }

    /// The day of each entry.
    pub(super) fn days(&self) -> &Column {
        &self.days
    }
}

/// One label an entry.
#[derive(Default)]
pub(super) struct Column {
    /// Each text once, as it first came, and how many entries have it.
    texts: Vec<String>,
    times: Vec<usize>,
    places: BTreeMap<String, usize>,
    /// Which text each entry has.
    of: Vec<usize>,
}

impl Column {
    fn add(&mut self, text: &str) {
        let place = self.place(text).unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.times.push(0);
            self.places.insert(text.to_owned(), self.times.len() - 1);
            self.times.len() - 1
        });
        self.times[place] += 1;
        self.of.push(place);
    }

    /// Each text once, as it first came.
    pub(super) fn texts(&self) -> &[String] {
        &self.texts
    }

    /// The place of a text among these.
    pub(super) fn place(&self, text: &str) -> Option<usize> {
        self.places.get(text).copied()
    }

    /// The place of an entry's text among these.
    pub(super) fn text_of(&self, entry: usize) -> usize {
        self.of[entry]
    }

    /// Whether something holds of each text.
    pub(super) fn each(&self, holds: impl Fn(&str) -> bool) -> Vec<bool> {
        self.texts.iter().map(|text| holds(text)).collect()
    }
}

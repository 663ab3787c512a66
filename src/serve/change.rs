//! What changed from one version of a case to the next.
use crate::diagnose::{Message, Say, Span};
use crate::graph::ClaimGraph;
use crate::model::Dataset;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// The records that differ, by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    /// `claim/no-link`, `statement/s7`, ... in order; relations by their ends: `relation/a~b`.
    pub(super) ids: Vec<String>,
    counts: BTreeMap<&'static str, usize>,
}

/// The kinds in the order in which a change is told; each has words as `serve-changed-KIND`.
const KINDS: [&str; 7] = [
    "claim",
    "statement",
    "evidence",
    "actor",
    "source",
    "thing",
    "relation",
];

impl Change {
    /// The records that one version has and the other has not, or not in the same words.
    ///
    /// # Cost
    /// O(n log n) in the records.
    pub(super) fn between(old: &ClaimGraph, new: &ClaimGraph) -> Self {
        let (old, new) = (&unplaced(old.data()), &unplaced(new.data()));
        let mut change = Self::default();
        change.add(
            "claim",
            differing(&old.claims, &new.claims, |one| one.id.to_string()),
        );
        change.add(
            "statement",
            differing(&old.asserts, &new.asserts, |one| one.id.to_string()),
        );
        change.add(
            "evidence",
            differing(&old.evidence, &new.evidence, |one| one.id.to_string()),
        );
        change.add(
            "actor",
            differing(&old.actors, &new.actors, |one| one.id.to_string()),
        );
        change.add(
            "source",
            differing(&old.sources, &new.sources, |one| one.id.to_string()),
        );
        change.add(
            "thing",
            differing(&old.things, &new.things, |one| one.id.to_string()),
        );
        change.add("relation", relations(old, new));
        change
    }

    fn add(&mut self, kind: &'static str, ids: BTreeSet<String>) {
        if !ids.is_empty() {
            self.counts.insert(kind, ids.len());
        }
        self.ids
            .extend(ids.into_iter().map(|id| format!("{kind}/{id}")));
    }

    /// "Mis à jour : 1 affirmation modifiée."
    pub(super) fn tell(&self, words: &Words) -> String {
        let kinds = KINDS
            .iter()
            .filter_map(|kind| Some((kind, self.counts.get(kind)?)));
        let parts: Vec<String> = kinds
            .map(|(kind, count)| {
                words.say(&Message::new(format!("serve-changed-{kind}")).count("count", *count))
            })
            .collect();
        match parts.is_empty() {
            true => words.word("serve-updated"),
            false => words.say(&Message::new("serve-changed").with("parts", words.list(&parts))),
        }
    }
}

/// The records without their places: what moved in its file has not changed.
fn unplaced(data: &Dataset) -> Dataset {
    let mut data = data.clone();
    let spans = data.contradicts.iter_mut().map(|one| &mut one.span);
    let spans = spans.chain(data.supports.iter_mut().map(|one| &mut one.span));
    let spans = spans.chain(data.discredits.iter_mut().map(|one| &mut one.span));
    let spans = spans.chain(data.compatible.iter_mut().map(|one| &mut one.span));
    for span in spans.chain(data.exclusive.iter_mut().map(|one| &mut one.span)) {
        *span = Span::NOWHERE;
    }
    data
}

/// The names of what stands in one list only, or differs between them.
fn differing<T: PartialEq>(old: &[T], new: &[T], name: fn(&T) -> String) -> BTreeSet<String> {
    let mut before: BTreeMap<String, Vec<&T>> = BTreeMap::new();
    for one in old {
        before.entry(name(one)).or_default().push(one);
    }
    let mut after: BTreeMap<String, Vec<&T>> = BTreeMap::new();
    for one in new {
        after.entry(name(one)).or_default().push(one);
    }
    let differ = |id: &&String| before.get(*id) != after.get(*id);
    before
        .keys()
        .chain(after.keys())
        .filter(differ)
        .cloned()
        .collect()
}

fn relations(old: &Dataset, new: &Dataset) -> BTreeSet<String> {
    let mut found = differing(&old.contradicts, &new.contradicts, |one| {
        ends(&one.from, &one.to)
    });
    found.append(&mut differing(&old.supports, &new.supports, |one| {
        ends(&one.from, &one.to)
    }));
    found.append(&mut differing(&old.discredits, &new.discredits, |one| {
        ends(&one.from, &one.to)
    }));
    found.append(&mut differing(&old.compatible, &new.compatible, |one| {
        ends(&one.from, &one.to)
    }));
    found.append(&mut differing(&old.exclusive, &new.exclusive, |one| {
        let claims: Vec<String> = one.claims.iter().map(ToString::to_string).collect();
        claims.join("~")
    }));
    found
}

fn ends(from: &impl ToString, to: &impl ToString) -> String {
    format!("{}~{}", from.to_string(), to.to_string())
}

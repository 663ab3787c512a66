//! A loaded case with its ids in order: what every rule looks into.
use super::quoting::Verdict;
use super::texts::Texts;
use crate::diagnose::{Files, Span, Spanned};
use crate::model::{Dataset, Quote, RecordKind, SourceId};
use crate::notation::Loaded;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

/// What an id names: the kind, the place in its section, and where the id is written.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// What kind.
    pub kind: RecordKind,
    /// The place in its section of the dataset.
    pub index: usize,
    /// Where its id is written.
    pub span: Span,
}

/// A case under check.
pub struct Case<'l> {
    /// Its records, in the order read.
    pub data: &'l Dataset,
    /// The files that it was read from.
    pub files: &'l Files,
    /// The texts of its sources, where they are at hand.
    pub texts: &'l Texts,
    damaged: &'l BTreeSet<Box<str>>,
    reading: Reading,
    verdicts: &'l [Verdict],
    ids: HashMap<&'l str, Record>,
    twins: Vec<(&'l str, Record)>,
}

/// Whether every record of a case's files could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// All of them.
    Whole,
    /// Some are too damaged.
    Partial,
}

impl<'l> Case<'l> {
    /// Puts a case's ids in order; the first record of an id keeps it.
    pub(super) fn new(
        loaded: &'l Loaded,
        texts: &'l Texts,
        reading: Reading,
        verdicts: &'l [Verdict],
    ) -> Self {
        let Loaded {
            dataset: data,
            files,
            damaged,
            ..
        } = loaded;
        let mut case = Self {
            data,
            files,
            texts,
            damaged,
            reading,
            verdicts,
            ids: HashMap::with_capacity(data.len()),
            twins: Vec::new(),
        };
        for (id, record) in records(data) {
            match case.ids.entry(id) {
                Entry::Vacant(place) => drop(place.insert(record)),
                Entry::Occupied(_) => case.twins.push((id, record)),
            }
        }
        case
    }

    /// What an id names; of two records with one id the first.
    #[must_use]
    pub fn record(&self, id: &str) -> Option<Record> {
        self.ids.get(id).copied()
    }

    /// Whether an id names a record that was too damaged to read.
    #[must_use]
    pub fn is_damaged(&self, id: &str) -> bool {
        self.damaged.contains(id)
    }

    /// Whether every record could be read; if not, nothing can be said of what is lacking.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.reading == Reading::Whole
    }

    /// Every quotation with its source and what was found out about it.
    pub fn quotations(
        &self,
    ) -> impl Iterator<Item = (&'l Spanned<SourceId>, &'l Quote, &'l Verdict)> {
        let all = self.data.quotations().zip(self.verdicts);
        all.map(|((source, quote), verdict)| (source, quote, verdict))
    }

    /// The records whose id another had before them, in the order read.
    pub(super) fn twins(&self) -> &[(&'l str, Record)] {
        &self.twins
    }

    /// Every id with what it names, in the order read, ids written twice included.
    pub fn records(&self) -> impl Iterator<Item = (&'l str, Record)> + use<'l> {
        records(self.data)
    }
}

fn records(data: &Dataset) -> impl Iterator<Item = (&str, Record)> {
    /// The ids of one section as text, each with its place.
    macro_rules! section {
        ($list:expr, $kind:ident) => {
            $list.iter().enumerate().map(|(index, one)| {
                let record = Record {
                    kind: RecordKind::$kind,
                    index,
                    span: one.id.span,
                };
                (one.id.as_str(), record)
            })
        };
    }
    section!(data.actors, Actor)
        .chain(section!(data.things, Thing))
        .chain(section!(data.sources, Source))
        .chain(section!(data.claims, Claim))
        .chain(section!(data.evidence, Evidence))
        .chain(section!(data.asserts, Statement))
}

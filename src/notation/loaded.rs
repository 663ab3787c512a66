//! A case as read: its records, its files, and what was found amiss while reading.
use crate::diagnose::{Files, Findings};
use crate::model::Dataset;
use std::collections::BTreeSet;

/// What was read from a case's files, not checked yet.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The records, in the order read.
    pub dataset: Dataset,
    /// The texts they come from.
    pub files: Files,
    /// What is amiss in the notation itself.
    pub findings: Findings,
    /// Ids of records that were too damaged to read: a reference to one of them is no fault.
    pub damaged: BTreeSet<Box<str>>,
}

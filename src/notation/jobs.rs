//! The records of a case, read on all processors and joined in the order written.
use super::damage::written_ids;
use super::limits::Limits;
use super::loaded::Loaded;
use super::reader::Reader;
use super::sections::Lower;
use crate::diagnose::{Files, Findings, Span};
use crate::model::Dataset;
use crate::processors;
use std::ops::Range;

/// One record to read: how, and where it stands.
pub(super) struct Job {
    pub(super) lower: Lower,
    pub(super) file: u32,
    pub(super) at: Range<usize>,
}

impl Job {
    /// Where the record stands.
    pub(super) fn span(&self) -> Span {
        Span::new(self.file, self.at.clone())
    }
}

/// What one processor has read.
#[derive(Default)]
struct Part {
    dataset: Dataset,
    findings: Findings,
    damaged: Vec<Box<str>>,
}

/// Fewer records than this are read on one processor: starting another costs more.
const WORTH_SHARING: usize = 64;

/// Reads all records into the case.
///
/// # Cost
/// Linear in the text of the records, shared among the processors.
pub(super) fn run(files: &Files, limits: &Limits, jobs: &[Job], loaded: &mut Loaded) {
    let share = jobs.len().div_ceil(processors::count()).max(WORTH_SHARING);
    let parts = processors::in_shares(jobs, share, |jobs| read(files, limits, jobs));
    for part in parts {
        loaded.findings.append(part.findings);
        loaded.damaged.extend(part.damaged);
        loaded.dataset.append(part.dataset);
    }
}

fn read(files: &Files, limits: &Limits, jobs: &[Job]) -> Part {
    let mut part = Part::default();
    for jobs in jobs.chunk_by(|a, b| a.file == b.file) {
        let file = jobs.first().map_or(0, |job| job.file);
        let text = files.get(file).map_or("", |file| file.text.as_str());
        let findings = std::mem::take(&mut part.findings);
        let mut reader = Reader {
            file,
            text,
            limits: *limits,
            findings,
        };
        for Job { lower, at, .. } in jobs {
            if lower(&mut reader, at.clone(), &mut part.dataset).is_none() {
                let record = text.get(at.clone()).unwrap_or_default();
                part.damaged.extend(written_ids(record).next());
            }
        }
        part.findings = reader.findings;
    }
    part
}

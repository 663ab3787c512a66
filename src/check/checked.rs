//! From a loaded case to its diagnostics and, when no error is among them, to its claim graph.
use super::RULES;
use super::case::{Case, Reading};
use super::texts::Texts;
use super::verdicts::{self, Tally};
use crate::diagnose::{Diagnostic, Files, Findings};
use crate::graph::{ClaimGraph, join};
use crate::notation::Loaded;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What became of a case: its diagnostics, and its graph when none of them is an error.
#[derive(Debug)]
pub struct Checked {
    /// All that was found, in order of file, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// How many quotations fit how; those without a text at hand are counted too.
    pub quotations: Tally,
    /// The graph, or the files alone, to show the diagnostics in.
    pub graph: Result<ClaimGraph, Files>,
}

impl Checked {
    /// The files, whether or not there is a graph.
    #[must_use]
    pub fn files(&self) -> &Files {
        match &self.graph {
            Ok(graph) => graph.files(),
            Err(files) => files,
        }
    }
}

/// Checks a case by every rule; its quotations against the texts that are at hand.
///
/// # Cost
/// O(n log n) in the records; linear in the texts of sources and in the quotations.
#[must_use]
pub fn check(mut loaded: Loaded, texts: &Texts) -> Checked {
    let mut findings = std::mem::take(&mut loaded.findings);
    let reading = match findings.has_errors() {
        true => Reading::Partial,
        false => Reading::Whole,
    };
    let verdicts = verdicts::verdicts(&loaded.dataset, texts);
    verdicts::note(&mut loaded.dataset, &verdicts);
    let case = Case::new(&loaded, texts, reading, &verdicts);
    findings.append(found_in(&case));
    finish(loaded, findings)
}

/// Fewer records than this are checked on one processor: starting another costs more.
const WORTH_SHARING: usize = 5_000;

/// What the rules find, each processor taking the next rule that none has taken yet.
fn found_in(case: &Case<'_>) -> Findings {
    let next = AtomicUsize::new(0);
    let check = || {
        let mut findings = Findings::default();
        while let Some(rule) = RULES.get(next.fetch_add(1, Ordering::Relaxed)) {
            rule.check(case, &mut findings);
        }
        findings
    };
    let others = match case.data.len() < WORTH_SHARING {
        true => 0,
        false => std::thread::available_parallelism().map_or(0, |all| all.get() - 1),
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (0..others).map(|_| scope.spawn(check)).collect();
        let mut findings = check();
        for other in others {
            match other.join() {
                Ok(found) => findings.append(found),
                // A finding must not be lost in silence.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        findings
    })
}

fn finish(loaded: Loaded, findings: Findings) -> Checked {
    let broken = findings.has_errors();
    let diagnostics = findings.sorted();
    let quotations = Tally::of(&loaded.dataset);
    let graph = match broken {
        true => Err(loaded.files),
        false => Ok(join(loaded.dataset, loaded.files)),
    };
    Checked {
        diagnostics,
        quotations,
        graph,
    }
}

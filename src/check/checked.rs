//! From a loaded case to its diagnostics and, when no error is among them, to its claim graph.
use super::RULES;
use super::case::{Case, Reading};
use super::texts::Texts;
use super::verdicts::{self, Tally};
use crate::diagnose::{Diagnostic, Files, Findings};
use crate::graph::{ClaimGraph, join};
use crate::notation::Loaded;
use crate::processors;

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

/// Fewer records than this are checked in one thread: starting another costs more.
const WORTH_SHARING: usize = 5_000;

/// What the rules find; in a large case each has a thread of its own, for some take long.
fn found_in(case: &Case<'_>) -> Findings {
    let share = match case.data.len() < WORTH_SHARING {
        true => RULES.len(),
        false => 1,
    };
    let parts = processors::in_shares(RULES, share, |rules| {
        let mut findings = Findings::default();
        for rule in rules {
            rule.check(case, &mut findings);
        }
        findings
    });
    let mut all = Findings::default();
    for part in parts {
        all.append(part);
    }
    all
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

//! Quotations that are nearly the same, in reports that no record joins.
use super::token;
use crate::graph::ClaimGraph;
use std::collections::{BTreeMap, BTreeSet};

/// One quotation: of which statement, in which source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quoted<'g> {
    /// The statement.
    pub(super) statement: u32,
    /// The source.
    pub(super) source: u32,
    /// The words.
    pub(super) quote: &'g str,
    bare: Vec<String>,
}

/// Two quotations of different statements in different sources, nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alike<'g> {
    /// The two, in order of statement and source.
    pub(super) pair: [Quoted<'g>; 2],
    /// How much of the longer stands in the shorter, in thousandths.
    pub(super) likeness: u32,
}

/// How many words in a row two quotations must share to be compared at all.
const RUN: usize = 4;
/// A run of words that stands in more quotations than this tells nothing: it is a set phrase.
const COMMON: usize = 40;
/// From how much on two quotations are nearly the same, in thousandths.
const NEARLY: u32 = 750;
/// Longer quotations are not compared.
const LONGEST: usize = 200;

/// The pairs of quotations that are nearly the same, in different statements and sources.
///
/// # Cost
/// O(n log n) in the words quoted, plus the pairs that share a run of four words; a run that more
/// than forty quotations have is passed over, so that pairs stay few.
pub(super) fn alike(graph: &ClaimGraph) -> Vec<Alike<'_>> {
    let quoted = quoted(graph);
    let mut runs: BTreeMap<&[String], Vec<u32>> = BTreeMap::new();
    for (at, one) in (0u32..).zip(&quoted) {
        for run in one.bare.windows(RUN) {
            runs.entry(run).or_default().push(at);
        }
    }
    let mut pairs: BTreeSet<(u32, u32)> = BTreeSet::new();
    for members in runs.values().filter(|members| members.len() <= COMMON) {
        for (at, a) in members.iter().enumerate() {
            pairs.extend(
                members[at + 1..]
                    .iter()
                    .filter(|b| *b != a)
                    .map(|b| (*a, *b)),
            );
        }
    }
    let pair = |(a, b): (u32, u32)| {
        let (a, b) = (&quoted[a as usize], &quoted[b as usize]);
        if a.statement == b.statement || a.source == b.source {
            return None;
        }
        let likeness = likeness(&a.bare, &b.bare);
        let pair = [a.clone(), b.clone()];
        (likeness >= NEARLY).then_some(Alike { pair, likeness })
    };
    pairs.into_iter().filter_map(pair).collect()
}

fn quoted(graph: &ClaimGraph) -> Vec<Quoted<'_>> {
    let mut list = Vec::new();
    for (at, statement) in (0u32..).zip(&graph.data().asserts) {
        for report in &statement.reports {
            let source = graph.source_at(&report.source);
            if let Some((quote, source)) = report.quote.as_ref().zip(source) {
                let tokens = token::tokens(&quote.exact);
                let bare: Vec<String> = tokens.into_iter().map(|token| token.bare).collect();
                if (RUN..=LONGEST).contains(&bare.len()) {
                    list.push(Quoted {
                        statement: at,
                        source,
                        quote: &quote.exact,
                        bare,
                    });
                }
            }
        }
    }
    list.sort();
    list
}

/// The words that both have in the same order, as a share of the longer, in thousandths.
fn likeness(a: &[String], b: &[String]) -> u32 {
    let mut row = vec![0u32; b.len() + 1];
    for word in a {
        let mut corner = 0;
        for (at, other) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = match word == other {
                true => corner + 1,
                false => above.max(row[at]),
            };
            corner = above;
        }
    }
    let longer = u32::try_from(a.len().max(b.len())).unwrap_or(u32::MAX);
    row.last().map_or(0, |same| same * 1000 / longer.max(1))
}

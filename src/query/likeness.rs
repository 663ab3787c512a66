//! Quotations that are nearly the same, in reports that no record joins.
use super::token;
use crate::graph::ClaimGraph;
use std::collections::BTreeMap;

/// One quotation: of which statement, in which source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Quoted<'g> {
    /// The statement.
    pub(super) statement: u32,
    /// The source.
    pub(super) source: u32,
    /// The words.
    pub(super) quote: &'g str,
    bare: Vec<u32>,
}

/// Two quotations of different statements in different sources, nearly the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alike<'g> {
    /// The two, in order of statement and source.
    pub(super) pair: [Quoted<'g>; 2],
    /// How much of the longer stands in the shorter, in thousandths.
    pub(super) likeness: u32,
}

/// How many words in a row two quotations must share to be compared at all; long ones, twice.
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
    let fits = |(a, b): (u32, u32), shared: usize| {
        let (a, b) = (&quoted[a as usize], &quoted[b as usize]);
        let (shorter, longer) = (
            a.bare.len().min(b.bare.len()),
            a.bare.len().max(b.bare.len()),
        );
        let far = a.statement != b.statement && a.source != b.source;
        far && shorter * 1000 >= longer * NEARLY as usize && (shared > 1 || longer < 2 * RUN)
    };
    let alike = |(a, b): (u32, u32)| {
        let (a, b) = (&quoted[a as usize], &quoted[b as usize]);
        let likeness = likeness(&a.bare, &b.bare);
        let pair = [a.clone(), b.clone()];
        (likeness >= NEARLY).then_some(Alike { pair, likeness })
    };
    let pairs = sharing(&quoted);
    let groups = pairs.chunk_by(|a, b| a == b);
    let groups = groups.filter(|group| fits(group[0], group.len()));
    groups.filter_map(|group| alike(group[0])).collect()
}

/// The pairs of quotations that share a run of words, in order, each once for each run.
fn sharing(quoted: &[Quoted<'_>]) -> Vec<(u32, u32)> {
    let mut runs: Vec<([u32; RUN], u32)> = Vec::new();
    for (at, one) in (0u32..).zip(quoted) {
        let windows = one.bare.windows(RUN);
        runs.extend(windows.filter_map(|run| Some((run.try_into().ok()?, at))));
    }
    runs.sort_unstable();
    runs.dedup();
    let mut pairs = Vec::new();
    for group in runs
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|group| group.len() <= COMMON)
    {
        for (at, (_, a)) in group.iter().enumerate() {
            pairs.extend(group[at + 1..].iter().map(|(_, b)| (*a, *b)));
        }
    }
    pairs.sort_unstable();
    pairs
}

fn quoted(graph: &ClaimGraph) -> Vec<Quoted<'_>> {
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let mut list = Vec::new();
    for (at, statement) in (0u32..).zip(&graph.data().asserts) {
        for report in &statement.reports {
            let source = graph.source_at(&report.source);
            if let Some((quote, source)) = report.quote.as_ref().zip(source) {
                let tokens = token::tokens(&quote.exact).into_iter();
                let number = |token: token::Token| {
                    let fresh = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                    *numbers.entry(token.bare).or_insert(fresh)
                };
                let bare: Vec<u32> = tokens.map(number).collect();
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
fn likeness(a: &[u32], b: &[u32]) -> u32 {
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

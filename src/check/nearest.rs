//! The ids that were probably meant by one that names nothing.
use super::case::Case;
use crate::model::RecordKind;

/// How alike two ids are at least, by Jaro–Winkler, in 0..=1.
const ALIKE_FROM: f64 = 0.75;
/// How many ids are offered.
const OFFERED: usize = 3;
/// How many pairs of ids are compared in one check: a large case whose references all dangle must
/// not take the square of its size.
const MOST_COMPARISONS: usize = 2_000_000;

/// Looks for near ids, as long as there is patience.
pub(super) struct Nearest {
    left: usize,
}

impl Nearest {
    pub(super) fn new() -> Self {
        Self {
            left: MOST_COMPARISONS,
        }
    }

    /// The ids of the wanted kinds most like this one, best first, ties in order of id.
    pub(super) fn to<'l>(
        &mut self,
        id: &str,
        kinds: &[RecordKind],
        case: &Case<'l>,
    ) -> Vec<&'l str> {
        let mut near: Vec<(f64, &str)> = Vec::new();
        for (candidate, record) in case.records() {
            if self.left == 0 {
                return vec![];
            }
            self.left -= 1;
            if kinds.contains(&record.kind) {
                let alike = strsim::jaro_winkler(id, candidate);
                near.extend((alike >= ALIKE_FROM).then_some((alike, candidate)));
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        near.dedup();
        near.into_iter().take(OFFERED).map(|(_, id)| id).collect()
    }
}

//! What each element of a layer is tied to, and what a change of places saves.

/// For each place of a layer the ranks of the neighbours on both sides, sorted.
#[derive(Default)]
pub(super) struct Ends {
    pub(super) ranks: Vec<usize>,
    /// For each place where its ranks start, where those of the layer after start, and their end.
    pub(super) spans: Vec<(usize, usize, usize)>,
}

impl Ends {
    /// The crossings saved by putting `below` above `above`; negative when lost.
    pub(super) fn gain(&self, above: usize, below: usize) -> i64 {
        let (a, b) = (self.spans[above], self.spans[below]);
        inversions(&self.ranks[a.0..a.1], &self.ranks[b.0..b.1])
            + inversions(&self.ranks[a.1..a.2], &self.ranks[b.1..b.2])
    }
}

/// Crossings when `above` stands over `below`, less those when it stands under it.
fn inversions(above: &[usize], below: &[usize]) -> i64 {
    if let ([above], [below]) = (above, below) {
        return i64::from(below < above) - i64::from(above < below);
    }
    let mut sum = 0i64;
    let (mut less, mut upto) = (0usize, 0usize);
    for end in above {
        while less < below.len() && below[less] < *end {
            less += 1;
        }
        while upto < below.len() && below[upto] <= *end {
            upto += 1;
        }
        sum += less as i64 - (below.len() - upto) as i64;
    }
    sum
}

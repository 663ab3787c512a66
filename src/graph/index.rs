//! Numbers grouped by a number: which statements a claim has, which reports a source.

/// For each of `n` keys the numbers that belong to it, in increasing order.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl Groups {
    /// Groups pairs (key, member) for the keys `0..keys`; members keep the order given.
    ///
    /// # Cost
    /// O(keys + pairs): one counting sort.
    #[must_use]
    pub fn new(keys: usize, pairs: &[(u32, u32)]) -> Self {
        let mut starts = vec![0u32; keys + 1];
        for (key, _) in pairs {
            starts[*key as usize + 1] += 1;
        }
        for at in 0..keys {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut members = vec![0u32; pairs.len()];
        for (key, member) in pairs {
            let slot = &mut next[*key as usize];
            members[*slot as usize] = *member;
            *slot += 1;
        }
        Self { starts, members }
    }

    /// The members of one key.
    #[must_use]
    pub fn of(&self, key: u32) -> &[u32] {
        let key = key as usize;
        match (self.starts.get(key), self.starts.get(key + 1)) {
            (Some(&start), Some(&end)) => &self.members[start as usize..end as usize],
            _ => &[],
        }
    }
}

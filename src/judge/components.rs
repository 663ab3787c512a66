//! Strongly connected parts, without recursion.

/// The strongly connected parts of a graph on `0..nodes`, each in increasing order; a part comes
/// after every part that it reaches.
///
/// `next(node, n)` is the n-th neighbour of a node, `None` past the last.
///
/// # Cost
/// O(nodes + edges), beside the sorting of each part; an explicit stack, so any depth is safe.
/// # Source
/// Tarjan 1972.
pub(super) fn components(nodes: u32, next: impl Fn(u32, usize) -> Option<u32>) -> Vec<Vec<u32>> {
    let mut parts = Vec::new();
    components_from(0..nodes, nodes, next, |part| {
        let mut part = part.to_vec();
        part.sort_unstable();
        parts.push(part);
    });
    parts
}

/// The same for what some nodes reach, each part handed over as it is found, in no order within:
/// nothing is allocated for a part.
pub(super) fn components_from(
    starts: impl Iterator<Item = u32>,
    nodes: u32,
    next: impl Fn(u32, usize) -> Option<u32>,
    mut found: impl FnMut(&[u32]),
) {
    let mut walk = Walk {
        index: vec![UNSEEN; nodes as usize],
        low: vec![0; nodes as usize],
        open: Vec::new(),
        calls: Vec::new(),
        count: 0,
    };
    for start in starts {
        if walk.index[start as usize] == UNSEEN {
            walk.enter(start);
            walk.run(&next, &mut found);
        }
    }
}

const UNSEEN: u32 = u32::MAX;
/// The index of a node whose part is found.
const CLOSED: u32 = u32::MAX - 1;

struct Walk {
    index: Vec<u32>,
    low: Vec<u32>,
    open: Vec<u32>,
    calls: Vec<(u32, usize)>,
    count: u32,
}

impl Walk {
    fn enter(&mut self, node: u32) {
        self.index[node as usize] = self.count;
        self.low[node as usize] = self.count;
        self.count += 1;
        self.open.push(node);
        self.calls.push((node, 0));
    }

    fn run(&mut self, next: &impl Fn(u32, usize) -> Option<u32>, found: &mut impl FnMut(&[u32])) {
        while let Some(call) = self.calls.last_mut() {
            let (node, at) = *call;
            call.1 += 1;
            let Some(other) = next(node, at) else {
                self.leave(node, found);
                continue;
            };
            match self.index[other as usize] {
                UNSEEN => self.enter(other),
                CLOSED => {}
                index => self.low[node as usize] = self.low[node as usize].min(index),
            }
        }
    }

    fn leave(&mut self, node: u32, found: &mut impl FnMut(&[u32])) {
        self.calls.pop();
        let low = self.low[node as usize];
        if let Some((caller, _)) = self.calls.last() {
            let caller = &mut self.low[*caller as usize];
            *caller = (*caller).min(low);
        }
        if low != self.index[node as usize] {
            return;
        }
        let mut from = self.open.len();
        while from > 0 {
            from -= 1;
            self.index[self.open[from] as usize] = CLOSED;
            if self.open[from] == node {
                break;
            }
        }
        found(&self.open[from..]);
        self.open.truncate(from);
    }
}

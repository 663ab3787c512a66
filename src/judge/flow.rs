//! Ways from the root to a vertex that share nothing in between.
use std::collections::VecDeque;

const NONE: u32 = u32::MAX;

/// As many ways as possible from `root` to `sink` that share no vertex besides these two: of each
/// the vertices in between, in order; ways in order of their first vertex.
///
/// # Cost
/// O(edges x sqrt(vertices)); without recursion.
/// # Source
/// Menger 1927; Dinic 1970 on the graph whose vertices are split (Even and Tarjan 1975).
pub(super) fn disjoint_ways(
    vertices: u32,
    edges: &[(u32, u32)],
    ends: (u32, u32),
) -> Vec<Vec<u32>> {
    let (root, sink) = ends;
    if root == sink {
        return Vec::new();
    }
    let mut flow = Flow::new(vertices, edges);
    let (from, to) = (2 * root + 1, 2 * sink);
    while flow.level(from, to) {
        flow.at = flow.starts.clone();
        while flow.send(from, to) {}
    }
    let mut ways: Vec<Vec<u32>> = flow.sent(from).map(|edge| flow.way(edge, to)).collect();
    ways.sort_unstable();
    ways
}

/// The graph of split vertices with what can still flow; edge `e` and `e ^ 1` are one another's
/// reverse.
struct Flow {
    starts: Vec<usize>,
    rows: Vec<u32>,
    to: Vec<u32>,
    free: Vec<bool>,
    level: Vec<u32>,
    /// The next place in its row that each vertex tries.
    at: Vec<usize>,
}

impl Flow {
    fn new(vertices: u32, edges: &[(u32, u32)]) -> Self {
        let inner = (0..vertices).map(|vertex| (2 * vertex, 2 * vertex + 1));
        let outer = edges.iter().map(|&(from, to)| (2 * from + 1, 2 * to));
        let (mut to, mut free) = (Vec::new(), Vec::new());
        for (start, end) in inner.chain(outer) {
            to.extend([end, start]);
            free.extend([true, false]);
        }
        let count = 2 * vertices as usize;
        let mut starts = vec![0usize; count + 1];
        // The edge's start is where its reverse leads.
        let from = |edge: usize| to[edge ^ 1] as usize;
        for edge in 0..to.len() {
            starts[from(edge) + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut rows = vec![0u32; to.len()];
        for (edge, name) in (0u32..).take(to.len()).enumerate() {
            let slot = &mut next[from(edge)];
            rows[*slot] = name;
            *slot += 1;
        }
        Self {
            at: Vec::new(),
            level: vec![NONE; count],
            starts,
            rows,
            to,
            free,
        }
    }

    /// Numbers the vertices by their distance from `from`; whether `to` is reached.
    fn level(&mut self, from: u32, to: u32) -> bool {
        self.level.fill(NONE);
        self.level[from as usize] = 0;
        let mut queue = VecDeque::from([from]);
        while let Some(vertex) = queue.pop_front() {
            let row = self.starts[vertex as usize]..self.starts[vertex as usize + 1];
            for &edge in &self.rows[row] {
                let other = self.to[edge as usize] as usize;
                if self.free[edge as usize] && self.level[other] == NONE {
                    self.level[other] = self.level[vertex as usize] + 1;
                    queue.push_back(self.to[edge as usize]);
                }
            }
        }
        self.level[to as usize] != NONE
    }

    /// Sends one unit along a shortest way; whether there was one left.
    fn send(&mut self, from: u32, to: u32) -> bool {
        let mut way: Vec<u32> = Vec::new();
        let mut vertex = from;
        while vertex != to {
            if let Some(edge) = self.step(vertex) {
                way.push(edge);
                vertex = self.to[edge as usize];
                continue;
            }
            // Nothing leads on from here: back, and past the edge that led here.
            let Some(edge) = way.pop() else {
                return false;
            };
            vertex = self.to[edge as usize ^ 1];
            self.at[vertex as usize] += 1;
        }
        for edge in way {
            self.free[edge as usize] = false;
            self.free[edge as usize ^ 1] = true;
        }
        true
    }

    /// The next free edge from a vertex to the next level.
    fn step(&mut self, vertex: u32) -> Option<u32> {
        let vertex = vertex as usize;
        while self.at[vertex] < self.starts[vertex + 1] {
            let edge = self.rows[self.at[vertex]];
            let other = self.to[edge as usize] as usize;
            if self.free[edge as usize] && self.level[other] == self.level[vertex] + 1 {
                return Some(edge);
            }
            self.at[vertex] += 1;
        }
        None
    }

    /// The edges out of a vertex on which something flows.
    fn sent(&self, vertex: u32) -> impl Iterator<Item = u32> + '_ {
        let row = self.starts[vertex as usize]..self.starts[vertex as usize + 1];
        let edges = self.rows[row].iter().copied();
        // Even edges lead on; an odd one is free where its even one is not.
        edges.filter(|edge| edge.is_multiple_of(2) && !self.free[*edge as usize])
    }

    /// The vertices that what flows along an edge passes before `to`; in each it has one way on.
    fn way(&self, edge: u32, to: u32) -> Vec<u32> {
        let mut way = Vec::new();
        let mut at = self.to[edge as usize];
        while at != to {
            if at.is_multiple_of(2) {
                way.push(at / 2);
            }
            let Some(next) = self.sent(at).next() else {
                break;
            };
            at = self.to[next as usize];
        }
        way
    }
}

//! What is left open, and on what it waits: premises and heads that wait on one another.
use super::components::components_from;
use super::framework::{Framework, Premise, Side};
use super::judgement::Judgement;
use super::labelling::{Labelling, Value};
use std::collections::{BTreeMap, VecDeque};

/// The open atoms of a labelling, each with the open atoms on which it waits.
///
/// Atoms are premises, then heads. An atom that waits on nothing is a contested claim: both of its
/// sides stand.
pub(super) struct Unsettled<'f> {
    framework: &'f Framework,
    starts: Vec<u32>,
    next: Vec<u32>,
    /// Whether an atom stands in a loop.
    loops: Vec<bool>,
}

impl<'f> Unsettled<'f> {
    /// # Cost
    /// O(premises + arcs).
    pub(super) fn of(judgement: &'f Judgement<'_>) -> Self {
        let framework = judgement.framework();
        let atoms = framework.premises() + framework.heads();
        let mut found = Self {
            framework,
            starts: vec![0],
            next: Vec::new(),
            loops: vec![false; atoms as usize],
        };
        for atom in 0..atoms {
            found.enter(atom, judgement.labelling());
            found
                .starts
                .push(u32::try_from(found.next.len()).unwrap_or(u32::MAX));
        }
        let (starts, next) = (&found.starts, &found.next);
        let waits_on =
            |atom: u32| &next[starts[atom as usize] as usize..starts[atom as usize + 1] as usize];
        let loops = &mut found.loops;
        let waiting = (0..atoms).filter(|atom| !waits_on(*atom).is_empty());
        let nth = |atom, n| waits_on(atom).get(n).copied();
        components_from(waiting, atoms, nth, |part| {
            let turns = part.len() > 1 || waits_on(part[0]).contains(&part[0]);
            for &atom in part {
                loops[atom as usize] = turns;
            }
        });
        found
    }

    fn enter(&mut self, atom: u32, labelling: &Labelling) {
        let framework = self.framework;
        let premises = framework.premises();
        let open_head = |head: u32| labelling.head(head) == Value::Open;
        if let Some(head) = atom.checked_sub(premises) {
            if open_head(head) {
                let open = |one: &u32| labelling.premise(*one) == Value::Open;
                self.next
                    .extend(framework.premises_of(head).iter().copied().filter(open));
            }
            return;
        }
        if labelling.premise(atom) != Value::Open {
            return;
        }
        // A claim whose pro side is open is open whatever its con side is.
        let heads = match framework.premise(atom) {
            Premise::Item(item) => [item, item],
            Premise::Claim(claim) => [
                framework.side(claim, Side::Pro),
                framework.side(claim, Side::Con),
            ],
        };
        let open = heads.into_iter().find(|head| open_head(*head));
        self.next.extend(open.map(|head| premises + head));
    }

    /// The atom of a head.
    pub(super) fn head(&self, head: u32) -> u32 {
        self.framework.premises() + head
    }

    /// The open atoms on which an open atom waits.
    pub(super) fn waits_on(&self, atom: u32) -> &[u32] {
        let (from, to) = (self.starts[atom as usize], self.starts[atom as usize + 1]);
        &self.next[from as usize..to as usize]
    }

    /// Whether an atom waits, in the end, on itself.
    pub(super) fn is_in_loop(&self, atom: u32) -> bool {
        self.loops[atom as usize]
    }

    /// The shortest way from an open atom to what keeps it open, as the next atom of each: to a
    /// contested claim, or into a loop and once around it. Ties by number.
    pub(super) fn way(&self, from: u32) -> BTreeMap<u32, u32> {
        let settles = |atom: u32| self.waits_on(atom).is_empty() || self.is_in_loop(atom);
        let mut way = self.walk(from, settles).unwrap_or_default();
        let end = end_of(&way, from);
        if self.is_in_loop(end) {
            way.extend(self.around(end));
        }
        way
    }

    /// The shortest way from an atom of a loop back to itself, as the next atom of each.
    fn around(&self, atom: u32) -> BTreeMap<u32, u32> {
        let mut best: Option<BTreeMap<u32, u32>> = None;
        for &first in self.waits_on(atom) {
            let Some(mut back) = self.walk(first, |one| one == atom) else {
                continue;
            };
            back.insert(atom, first);
            if best.as_ref().is_none_or(|best| back.len() < best.len()) {
                best = Some(back);
            }
        }
        best.unwrap_or_default()
    }

    /// The shortest way from an atom to the nearest that `ends` it, as the next atom of each.
    fn walk(&self, from: u32, ends: impl Fn(u32) -> bool) -> Option<BTreeMap<u32, u32>> {
        let mut before: BTreeMap<u32, u32> = BTreeMap::from([(from, from)]);
        let mut queue = VecDeque::from([from]);
        while let Some(atom) = queue.pop_front() {
            if ends(atom) {
                let mut way = BTreeMap::new();
                let mut at = atom;
                while at != from {
                    way.insert(before[&at], at);
                    at = before[&at];
                }
                return Some(way);
            }
            for &other in self.waits_on(atom) {
                if let std::collections::btree_map::Entry::Vacant(slot) = before.entry(other) {
                    slot.insert(atom);
                    queue.push_back(other);
                }
            }
        }
        None
    }
}

/// Where a way ends.
fn end_of(way: &BTreeMap<u32, u32>, from: u32) -> u32 {
    let mut at = from;
    while let Some(next) = way.get(&at) {
        at = *next;
    }
    at
}

//! Premises and what they bear on, as compact arrays: no names, no helper nodes.
use crate::graph::Groups;

/// Who bears on what. A *premise* is an item (a piece of evidence, a statement) or a claim by its
/// pro side; a *head* is what premises bear on: the defeat of an item, or a side of a claim.
///
/// Premises: items, then claims. Heads: one defeat for each item, then the pro and the con side of
/// each claim. A head holds as soon as one of its premises is accepted.
#[derive(Clone, Debug)]
pub struct Framework {
    items: u32,
    claims: u32,
    into: Groups,
    out: Groups,
}

/// A side of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// For the claim.
    Pro,
    /// Against it.
    Con,
}

/// What a head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// The defeat of an item.
    Defeat(u32),
    /// A side of a claim.
    Side(u32, Side),
}

/// What a premise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Premise {
    /// An item.
    Item(u32),
    /// A claim, by its pro side.
    Claim(u32),
}

impl Framework {
    /// Joins premises and heads by arcs (premise, head).
    ///
    /// Arcs into one head keep their order, and are numbered head after head. Arcs may repeat: two
    /// records may state the same thing. An arc out of range is left out.
    ///
    /// # Cost
    /// O(items + claims + arcs): two counting sorts.
    #[must_use]
    pub fn new(items: u32, claims: u32, arcs: &[(u32, u32)]) -> Self {
        let (premises, heads) = (items + claims, items + 2 * claims);
        let fits = |&(premise, head): &(u32, u32)| premise < premises && head < heads;
        let inward: Vec<(u32, u32)> = (arcs.iter().copied().filter(fits))
            .map(|(premise, head)| (head, premise))
            .collect();
        let into = Groups::new(heads as usize, &inward);
        drop(inward);
        let out = match arcs.iter().all(fits) {
            true => Groups::new(premises as usize, arcs),
            false => {
                let kept: Vec<(u32, u32)> = arcs.iter().copied().filter(fits).collect();
                Groups::new(premises as usize, &kept)
            }
        };
        Self {
            items,
            claims,
            into,
            out,
        }
    }

    /// How many items.
    #[must_use]
    pub fn items(&self) -> u32 {
        self.items
    }

    /// How many claims.
    #[must_use]
    pub fn claims(&self) -> u32 {
        self.claims
    }

    /// How many premises: items and claims.
    #[must_use]
    pub fn premises(&self) -> u32 {
        self.items + self.claims
    }

    /// How many heads: items, and two for each claim.
    #[must_use]
    pub fn heads(&self) -> u32 {
        self.items + 2 * self.claims
    }

    /// The premises that bear on a head.
    #[must_use]
    pub fn premises_of(&self, head: u32) -> &[u32] {
        self.into.of(head)
    }

    /// The heads on which a premise bears.
    #[must_use]
    pub fn heads_of(&self, premise: u32) -> &[u32] {
        self.out.of(premise)
    }

    /// The head of a side of a claim.
    #[must_use]
    pub fn side(&self, claim: u32, side: Side) -> u32 {
        self.items + 2 * claim + u32::from(side == Side::Con)
    }

    /// The premise that a claim is.
    #[must_use]
    pub fn claim(&self, claim: u32) -> u32 {
        self.items + claim
    }

    /// What a head is.
    #[must_use]
    pub fn head(&self, head: u32) -> Head {
        match head.checked_sub(self.items) {
            None => Head::Defeat(head),
            Some(at) if at.is_multiple_of(2) => Head::Side(at / 2, Side::Pro),
            Some(at) => Head::Side(at / 2, Side::Con),
        }
    }

    /// What a premise is.
    #[must_use]
    pub fn premise(&self, premise: u32) -> Premise {
        match premise.checked_sub(self.items) {
            None => Premise::Item(premise),
            Some(claim) => Premise::Claim(claim),
        }
    }
}

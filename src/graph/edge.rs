//! An edge of the claim graph: one relation, with the record that states it.

/// A relation between two nodes. Numbers are places in the dataset's sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    /// Actor to claim: a statement of any stance.
    Asserts(u32),
    /// Claim or evidence to claim.
    Supports(u32),
    /// Claim or evidence to claim; between claims it holds both ways.
    Contradicts(u32),
    /// Claim or evidence to evidence, or to the claim of the statement that is discredited.
    Discredits(u32),
    /// Claim or evidence to claim or evidence: a trap.
    Compatible(u32),
    /// Source to claim: it reports the statement.
    Reports(u32),
    /// Actor to evidence: offers it.
    Offers,
    /// Source to evidence: reports it.
    Cites,
    /// Source to source: repeats it.
    Relays,
    /// Actor to source: speaks or writes there.
    Speaks,
    /// Actor to source: publishes it.
    Publishes,
    /// Actor to actor: belongs to it.
    MemberOf,
    /// Thing to thing: is part of it.
    PartOf,
    /// Claim to what it is about.
    About,
}

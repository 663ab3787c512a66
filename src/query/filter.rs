//! Which contradictions are wanted.
use super::conflict::Contradiction;
use super::topic::Topic;
use crate::graph::{ClaimGraph, Node};
use crate::model::{ContradictionKind, Date, Strength};

/// Which contradictions are wanted; what is `None` or `Any` does not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// This actor holds one side.
    pub by: Option<u32>,
    /// This actor holds the other side; without `by`, either.
    pub with: Option<u32>,
    /// One side is this claim, or is about this topic.
    pub about: Option<Topic>,
    /// Of this kind.
    pub kind: Option<ContradictionKind>,
    /// Some statement of it was said on this day or later.
    pub since: Option<Date>,
    /// Some statement of it was said on this day or earlier.
    pub until: Option<Date>,
    /// One actor stands on both sides.
    pub same_actor: Wanted,
    /// Both sides cannot hold.
    pub strict: Wanted,
}

/// Whether a property is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// With or without it.
    #[default]
    Any,
    /// Only with it.
    Only,
}

impl Filter {
    /// Whether a contradiction with such a side may be wanted, by the actor whose side it is: what
    /// is told here at once need not be looked into.
    pub(super) fn may_admit(&self, graph: &ClaimGraph, side: Node) -> bool {
        let Some(actor) = self.by.or(self.with) else {
            return true;
        };
        match side {
            Node::Claim(at) => {
                let mut statements = graph.statements_on(at).iter();
                statements.any(|at| graph.actor_at(&graph.statement(*at).actor) == Some(actor))
            }
            Node::Evidence(at) => {
                let by = graph.evidence(at).offered_by.as_ref();
                by.and_then(|id| graph.actor_at(id)) == Some(actor)
            }
            _ => true,
        }
    }

    /// Whether a contradiction is wanted.
    #[must_use]
    pub fn admits(&self, graph: &ClaimGraph, found: &Contradiction) -> bool {
        self.admits_actors(graph, found)
            && self
                .about
                .as_ref()
                .is_none_or(|about| is_about(graph, found, about))
            && self.kind.is_none_or(|kind| found.kind == Some(kind))
            && (self.same_actor == Wanted::Any || found.is_same_actor())
            && (self.strict == Wanted::Any || found.strength == Strength::Strict)
            && self.admits_time(graph, found)
    }

    fn admits_actors(&self, graph: &ClaimGraph, found: &Contradiction) -> bool {
        let holds = |side: usize, actor: Option<u32>| {
            actor.is_none_or(|actor| holders(graph, found, side).any(|one| one == actor))
        };
        (holds(0, self.by) && holds(1, self.with)) || (holds(1, self.by) && holds(0, self.with))
    }

    fn admits_time(&self, graph: &ClaimGraph, found: &Contradiction) -> bool {
        let said = || {
            let statements = found.sides.iter().flat_map(|side| &side.statements);
            statements.filter_map(|at| graph.statement(*at).said.as_ref())
        };
        let late_enough = |since: &Date| said().any(|said| said.latest() >= since.earliest());
        let early_enough = |until: &Date| said().any(|said| said.earliest() <= until.latest());
        self.since.as_ref().is_none_or(late_enough) && self.until.as_ref().is_none_or(early_enough)
    }
}

/// The actors of one side: those who make its statements, and those who offer it as evidence.
pub(super) fn holders<'g>(
    graph: &'g ClaimGraph,
    found: &'g Contradiction,
    side: usize,
) -> impl Iterator<Item = u32> + 'g {
    let side = &found.sides[side];
    let speakers = side.statements.iter().filter_map(|at| {
        let statement = graph.statement(*at);
        graph.actor_at(&statement.actor)
    });
    let offered = side.evidence.iter().filter(move |_| side.claim.is_none());
    speakers.chain(offered.filter_map(|at| {
        let evidence = graph.evidence(*at);
        graph.actor_at(evidence.offered_by.as_ref()?)
    }))
}

fn is_about(graph: &ClaimGraph, found: &Contradiction, about: &Topic) -> bool {
    let mut claims = found.sides.iter().filter_map(|side| side.claim);
    claims.any(|claim| about.has(graph, claim))
}

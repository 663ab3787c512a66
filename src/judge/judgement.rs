//! A case judged under a policy: what is accepted, and which side of each claim stands.
use super::framework::{Framework, Premise, Side};
use super::ground::{Bearing, bearings, premise_of};
use super::labelling::{Labelling, Value};
use super::policy::Policy;
use super::scope::Scope;
use super::two_sided::label;
use crate::graph::{ClaimGraph, Node};

/// A case judged under a policy.
#[derive(Clone, Debug)]
pub struct Judgement<'g> {
    graph: &'g ClaimGraph,
    policy: Policy,
    framework: Framework,
    bearings: Vec<Bearing>,
    labelling: Labelling,
}

/// Judges a case by the two-sided grounded semantics; see [`label`].
///
/// # Cost
/// O(n log n) to gather the grounds, then the cost of [`label`].
#[must_use]
pub fn judge(graph: &ClaimGraph, policy: Policy) -> Judgement<'_> {
    let bearings = bearings(graph, &policy, &Scope::all(graph));
    Judgement::of(graph, policy, bearings)
}

/// Judges of a case only what can bear on one claim: the claim, its proof and its independence are
/// what [`judge`] gives; what does not bear on it is left as if nothing were said of it.
///
/// # Cost
/// O(m log m) in the bearings behind the claim, beside one pass over the claims and items.
#[must_use]
pub fn judge_claim(graph: &ClaimGraph, policy: Policy, claim: u32) -> Judgement<'_> {
    let scope = Scope::behind(graph, &policy, claim);
    Judgement::of(graph, policy, bearings(graph, &policy, &scope))
}

impl<'g> Judgement<'g> {
    fn of(graph: &'g ClaimGraph, policy: Policy, bearings: Vec<Bearing>) -> Self {
        let data = graph.data();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let items = number(data.evidence.len() + data.asserts.len());
        let arcs: Vec<(u32, u32)> = bearings.iter().map(|one| (one.premise, one.head)).collect();
        let framework = Framework::new(items, number(data.claims.len()), &arcs);
        let labelling = label(&framework);
        Self {
            graph,
            policy,
            framework,
            bearings,
            labelling,
        }
    }

    /// The same case judged without some of its bearings.
    #[must_use]
    pub fn without(&self, gone: impl Fn(&Bearing) -> bool) -> Self {
        let kept = self.bearings.iter().filter(|one| !gone(one)).copied();
        Self::of(self.graph, self.policy, kept.collect())
    }

    /// The graph that is judged.
    #[must_use]
    pub fn graph(&self) -> &'g ClaimGraph {
        self.graph
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The case as premises and heads.
    #[must_use]
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The labelling of that framework.
    #[must_use]
    pub fn labelling(&self) -> &Labelling {
        &self.labelling
    }

    /// All bearings, in order of head, premise and ground.
    #[must_use]
    pub fn bearings(&self) -> &[Bearing] {
        &self.bearings
    }

    /// The bearings on one head.
    #[must_use]
    pub fn bearings_on(&self, head: u32) -> &[Bearing] {
        let from = self.bearings.partition_point(|one| one.head < head);
        let rest = &self.bearings[from..];
        &rest[..rest.partition_point(|one| one.head == head)]
    }

    /// The bearings on a side of a claim.
    #[must_use]
    pub fn bearings_on_side(&self, claim: u32, side: Side) -> &[Bearing] {
        self.bearings_on(self.framework.side(claim, side))
    }

    /// The node that a premise is.
    #[must_use]
    pub fn node(&self, premise: u32) -> Node {
        let evidence = self.graph.data().evidence.len();
        match self.framework.premise(premise) {
            Premise::Claim(at) => Node::Claim(at),
            Premise::Item(at) if (at as usize) < evidence => Node::Evidence(at),
            Premise::Item(at) => Node::Statement(at - u32::try_from(evidence).unwrap_or(at)),
        }
    }

    /// The premise that a node is; `None` for actors, things and sources.
    #[must_use]
    pub fn premise(&self, node: Node) -> Option<u32> {
        premise_of(self.graph, node)
    }

    /// Whether a side of a claim stands, before any threshold.
    #[must_use]
    pub fn side(&self, claim: u32, side: Side) -> Value {
        self.labelling.head(self.framework.side(claim, side))
    }

    /// Whether a premise is accepted.
    #[must_use]
    pub fn accepted(&self, premise: u32) -> Value {
        self.labelling.premise(premise)
    }
}

//! The network of provenance: what an item comes through on its way to a claim.
use super::framework::{Head, Premise, Side};
use super::judgement::Judgement;
use super::labelling::Value;
use crate::graph::{Node, Origins};
use std::collections::BTreeSet;

/// What of its provenance an item is routed through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// The utterance and the chain of relays behind it.
    Sources,
    /// The publisher of each origin of that chain, then the chain.
    OriginPublishers,
    /// The publisher of the utterance.
    Publishers,
    /// The speaker.
    Voices,
    /// All of them, one after another.
    Whole,
}

impl Route {
    fn follows_relays(self) -> bool {
        !matches!(self, Self::Voices | Self::Publishers)
    }
}

/// Vertices by number: the root, then sources, actors in three roles, items and claims, the claims
/// once for each side.
pub(super) struct Provenance<'j, 'g> {
    judgement: &'j Judgement<'g>,
    origins: Origins,
}

/// The root, from which everything comes.
pub(super) const ROOT: u32 = 0;

/// The role in which an actor is a vertex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    OriginPublisher,
    Publisher,
    Voice,
}

impl<'j, 'g> Provenance<'j, 'g> {
    pub(super) fn of(judgement: &'j Judgement<'g>) -> Self {
        let origins = Origins::of(judgement.graph());
        Self { judgement, origins }
    }

    fn counts(&self) -> (u32, u32) {
        let data = self.judgement.graph().data();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (number(data.sources.len()), number(data.actors.len()))
    }

    fn source(source: u32) -> u32 {
        1 + source
    }

    pub(super) fn actor(&self, actor: u32, role: Role) -> u32 {
        let (sources, actors) = self.counts();
        1 + sources + role as u32 * actors + actor
    }

    pub(super) fn premise(&self, premise: u32) -> u32 {
        let (sources, actors) = self.counts();
        1 + sources + 3 * actors + premise
    }

    /// The vertex of a side of a claim; its pro side is also the claim as a premise.
    pub(super) fn side(&self, claim: u32, side: Side) -> u32 {
        let framework = self.judgement.framework();
        let con = match side {
            Side::Pro => 0,
            Side::Con => framework.claims(),
        };
        self.premise(framework.claim(claim)) + con
    }

    pub(super) fn vertices(&self) -> u32 {
        self.premise(0)
            + self.judgement.framework().premises()
            + self.judgement.framework().claims()
    }

    /// The record that a vertex is; `None` for the root.
    pub(super) fn node(&self, vertex: u32) -> Option<Node> {
        let (sources, actors) = self.counts();
        let at = vertex.checked_sub(1)?;
        if at < sources {
            return Some(Node::Source(at));
        }
        let at = at - sources;
        if at < 3 * actors {
            return Some(Node::Actor(at % actors));
        }
        let premises = self.judgement.framework().premises();
        let at = at - 3 * actors;
        match at < premises {
            true => Some(self.judgement.node(at)),
            false => Some(Node::Claim(at - premises)),
        }
    }

    /// The arcs behind all that stands by one route.
    pub(super) fn arcs(&self, route: Route) -> Vec<(u32, u32)> {
        let mut arcs = Vec::new();
        let mut sources: Vec<u32> = Vec::new();
        for premise in self.bearing() {
            self.enter(premise, route, &mut arcs);
            self.bear(premise, &mut arcs);
            sources.extend(self.utterances(premise));
        }
        if route.follows_relays() {
            self.relayed(sources, route, &mut arcs);
        }
        arcs
    }

    /// The accepted premises that bear on something.
    fn bearing(&self) -> impl Iterator<Item = u32> + '_ {
        let framework = self.judgement.framework();
        let accepted = |premise: &u32| self.judgement.accepted(*premise) == Value::Yes;
        let bearing = (0..framework.premises()).filter(|one| !framework.heads_of(*one).is_empty());
        bearing.filter(accepted)
    }

    /// The arcs behind one side of one claim by one route, where `bearing` names the accepted
    /// premises of a head.
    pub(super) fn cone(
        &self,
        (claim, side): (u32, Side),
        route: Route,
        bearing: &dyn Fn(u32) -> Vec<u32>,
    ) -> Vec<(u32, u32)> {
        let framework = self.judgement.framework();
        let mut arcs = Vec::new();
        let mut seen = BTreeSet::new();
        let mut sources: Vec<u32> = Vec::new();
        let mut heads = vec![(framework.side(claim, side), self.side(claim, side))];
        while let Some((head, vertex)) = heads.pop() {
            for premise in bearing(head) {
                arcs.push((self.premise(premise), vertex));
                if !seen.insert(premise) {
                    continue;
                }
                self.enter(premise, route, &mut arcs);
                sources.extend(self.utterances(premise));
                if let Premise::Claim(other) = framework.premise(premise) {
                    heads.push((framework.side(other, Side::Pro), self.premise(premise)));
                }
            }
        }
        if route.follows_relays() {
            self.relayed(sources, route, &mut arcs);
        }
        arcs.sort_unstable();
        arcs.dedup();
        arcs
    }

    /// The chains of relays behind some sources.
    fn relayed(&self, mut sources: Vec<u32>, route: Route, arcs: &mut Vec<(u32, u32)>) {
        let graph = self.judgement.graph();
        let mut seen = BTreeSet::new();
        while let Some(source) = sources.pop() {
            if seen.insert(source) {
                self.chain(source, route, arcs);
                let relays = graph.source(source).relays.iter();
                sources.extend(relays.filter_map(|id| graph.source_at(id)));
            }
        }
    }

    /// What leads to a source: those it relays, or the root where its chain ends.
    fn chain(&self, source: u32, route: Route, arcs: &mut Vec<(u32, u32)>) {
        let graph = self.judgement.graph();
        let record = graph.source(source);
        for relayed in record.relays.iter().filter_map(|id| graph.source_at(id)) {
            arcs.push((Self::source(relayed), Self::source(source)));
        }
        if !self.origins.of_source(source).contains(&source) {
            return;
        }
        let publisher = record.publisher.as_ref().and_then(|id| graph.actor_at(id));
        match publisher.filter(|_| route != Route::Sources) {
            Some(actor) => {
                let actor = self.actor(actor, Role::OriginPublisher);
                arcs.extend([(ROOT, actor), (actor, Self::source(source))]);
            }
            None => arcs.push((ROOT, Self::source(source))),
        }
    }

    /// The sources at which an item is uttered: the occasion, else the reports; the source of a
    /// piece of evidence.
    pub(super) fn utterances(&self, premise: u32) -> Vec<u32> {
        let graph = self.judgement.graph();
        let ids: Vec<_> = match self.judgement.node(premise) {
            Node::Evidence(at) => graph.evidence(at).source.iter().collect(),
            Node::Statement(at) => {
                let statement = graph.statement(at);
                match &statement.at {
                    Some(occasion) => vec![occasion],
                    None => statement.reports.iter().map(|one| &one.source).collect(),
                }
            }
            _ => Vec::new(),
        };
        ids.into_iter()
            .filter_map(|id| graph.source_at(id))
            .collect()
    }

    /// Who speaks in an item: the actor of a statement; who offers a piece of evidence, or else
    /// who speaks in its source.
    pub(super) fn voice(&self, premise: u32) -> Option<u32> {
        let graph = self.judgement.graph();
        match self.judgement.node(premise) {
            Node::Evidence(at) => {
                let evidence = graph.evidence(at);
                let source = evidence.source.as_ref().and_then(|id| graph.source_at(id));
                let by = source.and_then(|at| graph.source(at).by.as_ref());
                let actor = evidence.offered_by.as_ref().or(by);
                actor.and_then(|id| graph.actor_at(id))
            }
            Node::Statement(at) => graph.actor_at(&graph.statement(at).actor),
            _ => None,
        }
    }

    pub(super) fn publisher(&self, source: u32) -> Option<u32> {
        let graph = self.judgement.graph();
        let publisher = graph.source(source).publisher.as_ref();
        publisher.and_then(|id| graph.actor_at(id))
    }

    /// Every record that a line to an item may come through; `None` for a claim.
    pub(super) fn through(&self, premise: u32) -> Option<BTreeSet<Node>> {
        let graph = self.judgement.graph();
        if let Premise::Claim(_) = self.judgement.framework().premise(premise) {
            return None;
        }
        let mut found: BTreeSet<Node> = self.voice(premise).map(Node::Actor).into_iter().collect();
        let mut sources = self.utterances(premise);
        while let Some(source) = sources.pop() {
            if found.insert(Node::Source(source)) {
                found.extend(self.publisher(source).map(Node::Actor));
                let relays = graph.source(source).relays.iter();
                sources.extend(relays.filter_map(|id| graph.source_at(id)));
            }
        }
        Some(found)
    }

    /// The arcs by which an accepted item comes in: root, utterance, publisher, speaker, item.
    fn enter(&self, premise: u32, route: Route, arcs: &mut Vec<(u32, u32)>) {
        if let Premise::Claim(_) = self.judgement.framework().premise(premise) {
            return;
        }
        let through = |wanted: &[Route]| wanted.contains(&route) || route == Route::Whole;
        let mut gates = vec![ROOT];
        let utterances = self.utterances(premise);
        if through(&[Route::Sources, Route::OriginPublishers]) && !utterances.is_empty() {
            gates = utterances.iter().map(|&one| Self::source(one)).collect();
        }
        if through(&[Route::Publishers]) && !utterances.is_empty() {
            let mut publishers = Vec::new();
            for (at, &utterance) in utterances.iter().enumerate() {
                let gate = gates[at.min(gates.len() - 1)];
                match self.publisher(utterance) {
                    Some(actor) => {
                        let actor = self.actor(actor, Role::Publisher);
                        arcs.push((gate, actor));
                        publishers.push(actor);
                    }
                    None => publishers.push(gate),
                }
            }
            gates = publishers;
        }
        if let Some(actor) = self.voice(premise).filter(|_| through(&[Route::Voices])) {
            let actor = self.actor(actor, Role::Voice);
            arcs.extend(gates.iter().map(|&gate| (gate, actor)));
            gates = vec![actor];
        }
        let item = self.premise(premise);
        arcs.extend(gates.into_iter().map(|gate| (gate, item)));
    }

    /// The arcs from an accepted premise to the sides on which it bears.
    fn bear(&self, premise: u32, arcs: &mut Vec<(u32, u32)>) {
        let framework = self.judgement.framework();
        for &head in framework.heads_of(premise) {
            if let Head::Side(claim, side) = framework.head(head) {
                arcs.push((self.premise(premise), self.side(claim, side)));
            }
        }
    }
}

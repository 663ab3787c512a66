//! A proof in words, and as facts.
use super::block::{Block, Run, Style};
use super::judged;
use super::sentence::Teller;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::judge::{Because, Ground, Judgement, Proof, Says, Side, Single, Step, Value};
use crate::model::{Conflict, Text};
use serde::Serialize;
use std::collections::BTreeSet;

/// One step of a proof as the contract gives it.
#[derive(Debug, Serialize)]
pub(super) struct StepFacts<'g> {
    step: usize,
    rule: &'static str,
    subject: &'g str,
    /// The side of the claim that the step is about; `null` for the record itself.
    side: Option<&'static str>,
    /// `yes`, `no` or `open`; for the first step the state.
    value: &'static str,
    because: Vec<BecauseFacts<'g>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    circle: Vec<&'g str>,
    height: Option<u32>,
}

#[derive(Debug, Serialize)]
struct BecauseFacts<'g> {
    step: usize,
    ground: Option<GroundFacts<'g>>,
}

/// The record that joins two steps.
#[derive(Debug, Serialize)]
struct GroundFacts<'g> {
    kind: &'static str,
    finding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<Vec<&'g str>>,
}

fn value_word(value: Value) -> &'static str {
    match value {
        Value::Yes => "yes",
        Value::No => "no",
        Value::Open => "open",
    }
}

fn side_word(side: Side) -> &'static str {
    match side {
        Side::Pro => "pro",
        Side::Con => "con",
    }
}

/// The steps of a proof in the shape of the contract.
pub(super) fn facts<'g>(graph: &'g ClaimGraph, proof: &Proof) -> Vec<StepFacts<'g>> {
    let claim = |at: u32| graph.claim(at).id.as_str();
    let told = proof.steps.iter().enumerate().map(|(number, step)| {
        let (subject, side, value) = match step.says {
            Says::State(at, state) => (claim(at), None, state.word()),
            Says::Premise(node, value) => (graph.id(node), None, value_word(value)),
            Says::Side(at, side, value) => (claim(at), Some(side_word(side)), value_word(value)),
        };
        let because = step.because.iter().map(|one| BecauseFacts {
            step: one.step,
            ground: one.ground.map(|ground| ground_facts(graph, ground)),
        });
        StepFacts {
            step: number,
            rule: step.rule.word(),
            subject,
            side,
            value,
            because: because.collect(),
            circle: step.circle.iter().map(|at| claim(*at)).collect(),
            height: step.height,
        }
    });
    told.collect()
}

fn ground_facts(graph: &ClaimGraph, ground: Ground) -> GroundFacts<'_> {
    let data = graph.data();
    let (kind, finding, ids) = match ground {
        Ground::Supports(at) => {
            let one = &data.supports[at as usize];
            (
                "supports",
                "Written",
                Some(vec![one.from.as_str(), one.to.as_str()]),
            )
        }
        Ground::Contradicts(at) => {
            let one = &data.contradicts[at as usize];
            (
                "contradicts",
                "Written",
                Some(vec![one.from.as_str(), one.to.as_str()]),
            )
        }
        Ground::Discredits(at) => {
            let one = &data.discredits[at as usize];
            (
                "discredits",
                "Written",
                Some(vec![one.from.as_str(), one.to.as_str()]),
            )
        }
        Ground::Exclusive(at) => {
            let claims = data.exclusive[at as usize].claims.iter();
            (
                "exclusive",
                "Derived",
                Some(claims.map(|id| id.as_str()).collect()),
            )
        }
        Ground::Propositions(conflict) => (super::facts::conflict_key(conflict), "Derived", None),
        Ground::Stated => ("stated", "Derived", None),
        Ground::Withdrawn => ("withdrawn", "Derived", None),
    };
    GroundFacts { kind, finding, ids }
}

/// A single record as facts: its kind and the ids that name it.
#[derive(Debug, Serialize)]
pub(super) struct SingleFacts<'g> {
    kind: &'static str,
    ids: Vec<&'g str>,
}

/// A single record in the shape of the contract.
pub(super) fn single(graph: &ClaimGraph, one: Single) -> SingleFacts<'_> {
    let data = graph.data();
    let (kind, ids) = match one {
        Single::Evidence(at) => ("evidence", vec![graph.evidence(at).id.as_str()]),
        Single::Statement(at) => ("statement", vec![graph.statement(at).id.as_str()]),
        Single::Discredits(at) => {
            let one = &data.discredits[at as usize];
            ("discredits", vec![one.from.as_str(), one.to.as_str()])
        }
        Single::Supports(at) => {
            let one = &data.supports[at as usize];
            ("supports", vec![one.from.as_str(), one.to.as_str()])
        }
        Single::Contradicts(at) => {
            let one = &data.contradicts[at as usize];
            ("contradicts", vec![one.from.as_str(), one.to.as_str()])
        }
        Single::Exclusive(at) => {
            let claims = data.exclusive[at as usize].claims.iter();
            ("exclusive", claims.map(|id| id.as_str()).collect())
        }
        Single::Propositions(a, b) => {
            let ids = [a, b].map(|at| graph.claim(at).id.as_str());
            ("propositions", ids.to_vec())
        }
    };
    SingleFacts { kind, ids }
}

/// A single record in words.
pub(super) fn tell_single(teller: &Teller<'_>, one: Single) -> String {
    let facts = single(teller.graph, one);
    let names: Vec<String> = facts
        .ids
        .iter()
        .map(|id| {
            let node = teller.graph.node(id);
            node.map_or_else(String::new, |node| judged::short_name(teller, node))
        })
        .collect();
    let message = Message::new(format!("single-{}", facts.kind));
    let first = names.first().cloned().unwrap_or_default();
    let second = names.get(1).cloned().unwrap_or_default();
    let message = message.with("all", teller.words.list(&names));
    teller
        .words
        .say(&message.with("from", first).with("to", second))
}

/// Tells a proof down to a depth.
pub(super) struct ProofTeller<'a> {
    teller: &'a Teller<'a>,
    judgement: &'a Judgement<'a>,
    proof: &'a Proof,
    depth: usize,
    told: BTreeSet<usize>,
    /// Whether something was left out for depth.
    pub(super) cut: bool,
}

impl<'a> ProofTeller<'a> {
    pub(super) fn new(
        teller: &'a Teller<'a>,
        judgement: &'a Judgement<'a>,
        proof: &'a Proof,
        depth: usize,
    ) -> Self {
        Self {
            teller,
            judgement,
            proof,
            depth,
            told: BTreeSet::new(),
            cut: false,
        }
    }

    /// The steps on which the state rests.
    pub(super) fn tell(&mut self) -> Vec<Block> {
        let because = self.proof.steps.first().map(|step| step.because.clone());
        let because = because.unwrap_or_default();
        because.iter().flat_map(|one| self.one(one, 1)).collect()
    }

    /// One step and what it rests on. `depth` is bounded, so the calls are.
    fn one(&mut self, because: &Because, depth: usize) -> Vec<Block> {
        let step = &self.proof.steps[because.step];
        let mut runs = self.sentence(step);
        let stops = match step.because.is_empty() {
            true => None,
            false => self.stops(because.step, depth),
        };
        if stops.is_some() {
            close(&mut runs);
        }
        if let Some(ground) = because.ground {
            runs.extend(self.ground(ground));
        }
        if let Some(key) = stops {
            let text = format!(" {}", self.teller.words.word(key));
            runs.push(Run::new(text, Style::Faint));
            return vec![Block::Paragraph(runs)];
        }
        let mut blocks = vec![Block::Paragraph(runs)];
        let under: Vec<Block> = step
            .because
            .iter()
            .flat_map(|one| self.one(one, depth + 1))
            .collect();
        if !under.is_empty() {
            blocks.push(Block::Indented(under));
        }
        blocks
    }

    /// Why what a step rests on is not told here, where it is not: as a key of the catalogues.
    fn stops(&mut self, step: usize, depth: usize) -> Option<&'static str> {
        if self.told.contains(&step) {
            return Some(match self.proof.steps[step].height {
                Some(_) => "proof-again",
                None => "proof-loop",
            });
        }
        if depth >= self.depth {
            self.cut = true;
            return Some("proof-deeper");
        }
        self.told.insert(step);
        None
    }

    /// How many accepted premises make a side of a claim stand.
    fn standing(&self, claim: u32, side: Side) -> usize {
        let bearings = self.judgement.bearings_on_side(claim, side).iter();
        let premises: BTreeSet<u32> = bearings.map(|one| one.premise).collect();
        let accepted = premises
            .iter()
            .filter(|one| self.judgement.accepted(**one) == Value::Yes);
        accepted.count()
    }

    fn sentence(&self, step: &Step) -> Vec<Run> {
        let (teller, words) = (self.teller, self.teller.words);
        match step.says {
            Says::State(..) => Vec::new(),
            Says::Side(claim, side, _) => {
                let key = format!("proof-{}-{}", side_word(side), step.rule.word());
                let circle = step.circle.iter();
                let circle: Vec<String> = circle
                    .map(|at| judged::short_name(teller, Node::Claim(*at)))
                    .collect();
                let list = Run::plain(words.list(&circle));
                let message = Message::new(key).count("count", self.standing(claim, side));
                teller.compose(message, &[("a", list)])
            }
            Says::Premise(node, _) => {
                let (mut runs, kind) = match node {
                    Node::Evidence(at) => (teller.evidence(at), "item"),
                    Node::Statement(at) => (teller.statement(at), "item"),
                    _ => {
                        let name = Run::new(judged::short_name(teller, node), Style::Strong);
                        (teller.fill("proof-claim", [Some(name), None]), "claim")
                    }
                };
                let key = format!("proof-{kind}-{}", step.rule.word());
                runs.push(Run::plain(format!(" {}", words.word(&key))));
                runs
            }
        }
    }

    /// Why the premise bears on what stands above it: the author's reason, or the derivation.
    fn ground(&self, ground: Ground) -> Vec<Run> {
        let data = self.teller.graph.data();
        let because = match ground {
            Ground::Supports(at) => data.supports[at as usize].because.as_ref(),
            Ground::Contradicts(at) => data.contradicts[at as usize].because.as_ref(),
            Ground::Discredits(at) => data.discredits[at as usize].because.as_ref(),
            _ => None,
        };
        let words = self.teller.words;
        let reason = |key: &'static str, text: &Text| {
            let text = words.text(text);
            words.say(&Message::new(key).with("because", text))
        };
        let text = match (because, ground) {
            (Some(because), Ground::Contradicts(_)) => reason("ground-written", because),
            (None, Ground::Contradicts(_)) => words.word("ground-written-only"),
            (Some(because), _) => reason("ground-because", because),
            (None, Ground::Stated) => return Vec::new(),
            (None, Ground::Withdrawn) => words.word("ground-withdrawn"),
            (None, Ground::Exclusive(_)) => words.word("ground-exclusive"),
            (None, Ground::Propositions(conflict)) => derived(self.teller, conflict),
            (None, _) => return Vec::new(),
        };
        vec![Run::new(format!(" {text}"), Style::Faint)]
    }
}

/// Puts a full stop where a sentence ends in a colon and nothing is to follow it.
fn close(runs: &mut [Run]) {
    if let Some(last) = runs.last_mut()
        && let Some(bare) = last.text.strip_suffix(':')
    {
        last.text = format!("{}.", bare.trim_end());
    }
}

fn derived(teller: &Teller<'_>, conflict: Conflict) -> String {
    let key = format!("derived-{}", super::facts::conflict_key(conflict));
    let reason = teller.words.word(&key);
    let message = Message::new("ground-derived").with("because", reason);
    teller.words.say(&message)
}

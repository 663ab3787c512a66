//! `why`: the proof of a claim's state, and what would change it.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::judged::{self, Beside, VerdictFacts};
use super::proof_told::{self, ProofTeller, SingleFacts, StepFacts};
use super::question::{Param, Question, Takes};
use super::sentence::Teller;
use super::standards::STANDARD;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::judge::{
    self, Independence, Judgement, Pivots, Proof, Side, Verdict, Verdicts, contributions,
    judge_claim, pivots, prove,
};
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;

/// Why a claim is in its state.
pub struct Why;

/// How deep a proof is told when nobody says.
const DEPTH: usize = 6;
/// The deepest that a proof is told in words; as facts it is always whole.
const DEEPEST: usize = 40;
/// How many changes are told in words.
const CHANGES: usize = 3;

impl Question for Why {
    fn name(&self) -> &'static str {
        "why"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                judged::CLAIM,
                judged::TESTIMONY,
                judged::NEWSROOM,
                judged::LINES,
                Param::named("depth", Takes::Number),
                judged::STRENGTH,
                STANDARD,
            ]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let claim = judged::claim(graph, asked)?;
        let depth = asked.positive("depth")?.unwrap_or(DEPTH).min(DEEPEST);
        let judgement = judge_claim(graph, judged::policy(asked)?, claim);
        let reasons = Reasons::of(&Verdicts::of(&judgement), claim);
        let mut found = Found {
            depth,
            beside: Beside::of(&judgement, asked)?,
            ..Found::new(Cow::Owned(judgement), reasons)
        };
        if let Some(model) = found.beside.model {
            found.shares = contributions(&found.judgement, claim, model);
        }
        found.facts = Some(found.gather(graph));
        Ok(Box::new(found))
    }
}

/// Why a claim is in its state, by verdicts that are at hand: who asks of many claims judges once.
///
/// It is told beside the claim: left out are who holds it, the proof where nothing is offered, and
/// [`tell_policy`](super::tell_policy), which is the same for every claim.
///
/// # Cost
/// That of proving the one claim.
#[must_use]
pub fn why<'j>(verdicts: &Verdicts<'j, 'j>, claim: u32) -> Box<dyn Answer + 'j> {
    let judgement = verdicts.judgement();
    let reasons = Reasons::of(verdicts, claim);
    let mut found = Found {
        place: Place::BesideTheClaim,
        ..Found::new(Cow::Borrowed(judgement), reasons)
    };
    found.facts = Some(found.gather(judgement.graph()));
    Box::new(found)
}

/// What the verdicts say of one claim.
struct Reasons {
    verdict: Verdict,
    proof: Proof,
    changes: Pivots,
    lines: [Independence; 2],
}

impl Reasons {
    fn of(verdicts: &Verdicts<'_, '_>, claim: u32) -> Self {
        let proof = prove(verdicts, claim);
        Self {
            verdict: verdicts.verdict(claim),
            changes: pivots(verdicts, &proof, claim),
            proof,
            lines: [Side::Pro, Side::Con].map(|side| verdicts.lines().behind(claim, side)),
        }
    }
}

/// Where the answer is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    ByItself,
    /// Who holds it stands there already, and the rule is the same as beside the others.
    BesideTheClaim,
}

struct Found<'g> {
    place: Place,
    judgement: Cow<'g, Judgement<'g>>,
    verdict: Verdict,
    proof: Proof,
    changes: Pivots,
    /// The lines for the claim and against it.
    lines: [Independence; 2],
    /// What each premise adds to the strength, where a model is asked for.
    shares: Vec<(Side, u32, Option<f64>)>,
    depth: usize,
    beside: Beside,
    facts: Option<Facts<'g>>,
}

/// The answer as the contract gives it.
#[derive(Debug, Serialize)]
struct Facts<'g> {
    #[serde(flatten)]
    verdict: VerdictFacts<'g>,
    single_points: Vec<&'g str>,
    single_points_against: Vec<&'g str>,
    /// Two independent lines or more: what each goes through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ways: Vec<Vec<&'g str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ways_against: Vec<Vec<&'g str>>,
    proof: Vec<StepFacts<'g>>,
    /// `null` when too much stands behind the claim to try every record.
    would_change: Option<Vec<ChangeFacts<'g>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributions: Vec<ShareFacts<'g>>,
}

#[derive(Debug, Serialize)]
struct ChangeFacts<'g> {
    without: SingleFacts<'g>,
    state: &'static str,
}

#[derive(Debug, Serialize)]
struct ShareFacts<'g> {
    premise: &'g str,
    side: &'static str,
    value: Option<f64>,
}

impl<'g> Found<'g> {
    fn new(judgement: Cow<'g, Judgement<'g>>, reasons: Reasons) -> Self {
        let Reasons {
            verdict,
            proof,
            changes,
            lines,
        } = reasons;
        Self {
            place: Place::ByItself,
            judgement,
            verdict,
            proof,
            changes,
            lines,
            shares: Vec::new(),
            depth: DEPTH,
            beside: Beside::nothing(),
            facts: None,
        }
    }

    fn gather(&self, graph: &'g ClaimGraph) -> Facts<'g> {
        let points = |side: usize| {
            let points = self.lines[side].single_points.iter();
            points.map(|node| graph.id(*node)).collect()
        };
        let ways = |side: usize| {
            let ways = self.lines[side].ways.iter();
            ways.map(|way| way.iter().map(|node| graph.id(*node)).collect())
                .collect()
        };
        let would_change = match &self.changes {
            Pivots::TooMany => None,
            Pivots::Found(flips) => {
                let changes = flips.iter().map(|flip| ChangeFacts {
                    without: proof_told::single(graph, flip.without),
                    state: flip.state.word(),
                });
                Some(changes.collect())
            }
        };
        let shares = self.shares.iter().map(|(side, premise, value)| ShareFacts {
            premise: graph.id(self.judgement.node(*premise)),
            side: if *side == Side::Pro { "pro" } else { "con" },
            value: value.map(judged::rounded),
        });
        Facts {
            verdict: judged::verdict(&self.judgement, &self.verdict, &self.beside),
            single_points: points(0),
            single_points_against: points(1),
            ways: ways(0),
            ways_against: ways(1),
            proof: proof_told::facts(graph, &self.proof),
            would_change,
            contributions: shares.collect(),
        }
    }

    fn tell_changes(&self, teller: &Teller<'_>) -> Vec<Block> {
        let words = teller.words;
        let flips = match &self.changes {
            Pivots::TooMany => return vec![Block::words(words.word("change-too-many"))],
            Pivots::Found(flips) if flips.is_empty() => {
                return vec![Block::words(words.word("change-none"))];
            }
            Pivots::Found(flips) => flips,
        };
        let told = flips.iter().take(CHANGES).map(|flip| {
            let single = proof_told::tell_single(teller, flip.without);
            let state = Message::new(format!("state-{}", flip.state.word()));
            let message = Message::new("change-one").with("single", single);
            vec![Block::words(words.say(&message.nested("state", state)))]
        });
        let mut blocks = vec![
            Block::words(words.word("change")),
            Block::List(told.collect()),
        ];
        if flips.len() > CHANGES {
            let message = Message::new("change-more").count("more", flips.len() - CHANGES);
            blocks.push(Block::words(words.say(&message)));
        }
        blocks
    }

    /// The state in a sentence, who holds the claim, and the rule followed.
    fn tell_verdict(&self, teller: &Teller<'_>) -> Vec<Block> {
        let (words, claim, policy) = (teller.words, self.verdict.claim, self.judgement.policy());
        let title = vec![
            Run::new(teller.name(Node::Claim(claim)), Style::Strong),
            Run::new(format!("   {}", teller.graph.claim(claim).id), Style::Id),
        ];
        let state = words.word(&format!("state-{}", self.verdict.state.word()));
        let mut verdict = teller.fill("why-state", [Some(Run::new(state, Style::Strong)), None]);
        verdict.push(Run::plain(" "));
        verdict.extend(judged::tell_reason(teller, policy, &self.verdict));
        let mut blocks = vec![Block::Heading(1, title), Block::Paragraph(verdict)];
        if self.place == Place::ByItself {
            blocks.push(Block::words(judged::tell_holders(teller, claim)));
            blocks.push(judged::tell_policy(words, policy));
        }
        blocks
    }

    fn tell_lines(&self, teller: &Teller<'_>) -> Vec<Block> {
        let keys = ["lines-for", "lines-against"];
        let told = keys
            .into_iter()
            .zip(&self.lines)
            .filter(|(_, lines)| lines.count > 0);
        told.flat_map(|(key, lines)| tell_lines_of(teller, key, lines))
            .collect()
    }

    fn tell_shares(&self, teller: &Teller<'_>) -> Vec<Block> {
        let told = self.shares.iter().map(|(side, premise, value)| {
            let words = teller.words;
            let name = judged::short_name(teller, self.judgement.node(*premise));
            let key = match (side, value) {
                (_, None) => "share-none",
                (Side::Pro, Some(_)) => "share-pro",
                (Side::Con, Some(_)) => "share-con",
            };
            let value = judged::decimals(words, value.unwrap_or_default());
            let message = Message::new(key).with("name", name).with("value", value);
            vec![Block::words(words.say(&message))]
        });
        match self.shares.is_empty() {
            true => Vec::new(),
            false => vec![Block::List(told.collect())],
        }
    }
}

/// How many lines there are, and what they go through.
fn tell_lines_of(teller: &Teller<'_>, key: &'static str, lines: &Independence) -> Vec<Block> {
    let words = teller.words;
    let mut text = words.say(&Message::new(key).count("lines", lines.count));
    let chain = |way: &[Node]| {
        let names = way.iter().map(|one| judged::short_name(teller, *one));
        names.collect::<Vec<_>>().join(" → ")
    };
    if !lines.single_points.is_empty() {
        let message = Message::new("lines-points").with("points", chain(&lines.single_points));
        text = format!("{text} {}", words.say(&message));
    }
    let ways = lines.ways.iter().map(|way| vec![Block::words(chain(way))]);
    let mut blocks = vec![Block::words(text)];
    if !lines.ways.is_empty() {
        blocks.push(Block::List(ways.collect()));
    }
    blocks
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.facts
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let graph = self.judgement.graph();
        let teller = Teller::new(graph, words);
        let mut blocks = self.tell_verdict(&teller);
        let bare = self.verdict.reason.kind == judge::Why::NothingOffered;
        if bare && self.place == Place::BesideTheClaim {
            return blocks;
        }
        let mut proof = ProofTeller::new(&teller, &self.judgement, &self.proof, self.depth);
        blocks.push(Block::Indented(proof.tell()));
        if proof.cut {
            let message = Message::new("why-deeper").count("depth", (self.depth * 2).min(DEEPEST));
            blocks.push(Block::words(words.say(&message)));
        }
        blocks.extend(self.tell_lines(&teller));
        blocks.extend(self.tell_changes(&teller));
        if self.beside.is_some() {
            blocks.extend(judged::tell_beside(
                &teller,
                &self.judgement,
                &self.beside,
                self.verdict.claim,
            ));
            blocks.extend(self.tell_shares(&teller));
            blocks.push(judged::tell_rubric(words));
        }
        blocks
    }
}

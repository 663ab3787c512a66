//! What the questions that judge share: their policy, and the facts of a verdict.
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::question::{Param, Takes};
use super::sentence::{Teller, stance_key};
use super::standards::Standards;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::judge::{
    Gradual, Judgement, Policy, Standard, Testimony, Value, Verdict, Weighed, Why, holders, rubric,
    strengths_of,
};
use crate::model::{Named, RecordKind, SourceKind, Stance};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

fn names<E: Named>() -> Vec<&'static str> {
    E::NAMES.iter().map(|(name, _)| *name).collect()
}

/// Whether statements are evidence.
pub(super) const TESTIMONY: Param = Param::named("testimony", Takes::Word(names::<Testimony>));
/// Two independent lines are asked for.
pub(super) const NEWSROOM: Param = Param::named("newsroom", Takes::Nothing);
/// So many independent lines are asked for.
pub(super) const LINES: Param = Param::named("lines", Takes::Number);
/// Gradual strengths beside the states.
pub(super) const STRENGTH: Param = Param::named("strength", Takes::Word(names::<Gradual>));
/// A claim, by its place.
pub(super) const CLAIM: Param = Param::position("claim", Takes::Id(&[RecordKind::Claim]));

/// The policy that the parameters describe.
pub(super) fn policy(asked: &Asked) -> Result<Policy, Refusal> {
    let policy = match asked.has("newsroom") {
        true => Policy::newsroom(),
        false => Policy::default(),
    };
    let policy = policy.with_testimony(asked.word("testimony")?.unwrap_or_default());
    let lines = asked.positive("lines")?;
    let lines = lines.map(|lines| u32::try_from(lines).unwrap_or(u32::MAX));
    Ok(Policy {
        corroboration: lines.unwrap_or(policy.corroboration),
        ..policy
    })
}

/// The claim that the parameters name.
pub(super) fn claim(graph: &ClaimGraph, asked: &Asked) -> Result<u32, Refusal> {
    match asked.node(graph, "claim", &[RecordKind::Claim])? {
        Some(Node::Claim(claim)) => Ok(claim),
        _ => Err(Refusal {
            message: Message::new("ask-claim-missing"),
            help: Some(Message::new("ask-claim-missing.help")),
        }),
    }
}

/// A verdict as the contract gives it.
#[derive(Debug, Serialize)]
pub(super) struct VerdictFacts<'g> {
    claim: &'g str,
    state: &'static str,
    pro: Value,
    con: Value,
    independent: usize,
    independent_against: usize,
    single_origin: Option<&'g str>,
    asserted_by: Vec<&'g str>,
    denied_by: Vec<&'g str>,
    reason: ReasonFacts<'g>,
    policy: Policy,
    #[serde(skip_serializing_if = "Option::is_none")]
    strength: Option<StrengthFacts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    standard: Option<StandardFacts>,
}

#[derive(Debug, Serialize)]
struct ReasonFacts<'g> {
    kind: &'static str,
    #[serde(rename = "for")]
    pro: Vec<&'g str>,
    against: Vec<&'g str>,
}

/// A gradual strength; no value where it did not settle.
#[derive(Debug, Serialize)]
struct StrengthFacts {
    model: &'static str,
    value: Option<f64>,
    converged: bool,
    rubric: BTreeMap<&'static str, f64>,
}

#[derive(Debug, Serialize)]
struct StandardFacts {
    name: &'static str,
    pro: f64,
    con: f64,
    resolved: Option<&'static str>,
}

/// What is asked for beside the states.
pub(super) struct Beside {
    pub(super) model: Option<Gradual>,
    pub(super) standards: Standards,
    /// The strength of every premise, where a model is asked for.
    pub(super) strengths: Vec<Option<f64>>,
}

impl Beside {
    /// Nothing beside the states.
    pub(super) fn nothing() -> Self {
        Self {
            model: None,
            standards: Standards::default(),
            strengths: Vec::new(),
        }
    }

    /// Nothing that decides a state: computed only where it is asked for.
    pub(super) fn of(judgement: &Judgement<'_>, asked: &Asked) -> Result<Self, Refusal> {
        let model = asked.word("strength")?;
        Ok(Self {
            model,
            standards: Standards::of(judgement.graph(), asked)?,
            strengths: model.map_or_else(Vec::new, |model| strengths_of(judgement, model)),
        })
    }

    /// Whether anything is asked for that rests on base scores.
    pub(super) fn is_some(&self) -> bool {
        self.model.is_some() || self.standards.is_some()
    }

    /// The strength of a claim.
    pub(super) fn strength(&self, judgement: &Judgement<'_>, claim: u32) -> Option<f64> {
        let premise = judgement.framework().claim(claim) as usize;
        self.strengths.get(premise).copied().flatten()
    }
}

/// A number of three decimals: what strengths are printed with.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// A verdict in the shape of the contract.
pub(super) fn verdict<'g>(
    judgement: &Judgement<'g>,
    one: &Verdict,
    beside: &Beside,
) -> VerdictFacts<'g> {
    let graph = judgement.graph();
    let ids = |nodes: &[Node]| nodes.iter().map(|node| graph.id(*node)).collect();
    let actors = |stance| {
        let actors = holders(graph, one.claim, stance).into_iter();
        actors.map(|at| graph.actor(at).id.as_str()).collect()
    };
    VerdictFacts {
        claim: graph.claim(one.claim).id.as_str(),
        state: one.state.word(),
        pro: one.pro,
        con: one.con,
        independent: one.independent,
        independent_against: one.independent_against,
        single_origin: one.single_origin.map(|node| graph.id(node)),
        asserted_by: actors(Stance::Asserts),
        denied_by: actors(Stance::Denies),
        reason: ReasonFacts {
            kind: one.reason.kind.word(),
            pro: ids(&one.reason.pro),
            against: ids(&one.reason.con),
        },
        policy: *judgement.policy(),
        strength: strength_facts(judgement, one.claim, beside),
        standard: standard_facts(judgement, one.claim, beside),
    }
}

fn strength_facts(judgement: &Judgement<'_>, claim: u32, beside: &Beside) -> Option<StrengthFacts> {
    let value = beside.strength(judgement, claim);
    let scores = rubric().into_iter();
    beside.model.map(|model| StrengthFacts {
        model: model.name(),
        value: value.map(rounded),
        converged: value.is_some(),
        rubric: scores.map(|(kind, score)| (kind.name(), score)).collect(),
    })
}

fn standard_facts(judgement: &Judgement<'_>, claim: u32, beside: &Beside) -> Option<StandardFacts> {
    beside.standards.of_claim(claim).map(|standard| {
        let weighed = standard.weigh(judgement, claim);
        StandardFacts {
            name: standard.name(),
            pro: weighed.pro,
            con: weighed.con,
            resolved: weighed.resolved.map(crate::judge::State::word),
        }
    })
}

/// The policy in words: it stands at the head of every answer.
#[must_use]
pub fn tell_policy(words: &Words, policy: &Policy) -> Block {
    let testimony = match policy.testimony {
        Testimony::Counts => "policy-counts",
        Testimony::DoesNotCount => "policy-does-not-count",
    };
    let lines = usize::try_from(policy.corroboration).unwrap_or(usize::MAX);
    let lines = words.say(&Message::new("policy-lines").count("lines", lines));
    let text = format!("{} {lines}", words.word(testimony));
    Block::Paragraph(vec![Run::new(text, Style::Faint)])
}

/// Who asserts and who denies a claim, in words.
pub(super) fn tell_holders(teller: &Teller<'_>, claim: u32) -> String {
    let told = |stance| {
        let actors = holders(teller.graph, claim, stance).into_iter();
        let names: Vec<String> = actors.map(|at| teller.name(Node::Actor(at))).collect();
        (names.len(), teller.words.list(&names))
    };
    let ((asserting, asserted), (denying, denied)) = (told(Stance::Asserts), told(Stance::Denies));
    let key = match (asserting, denying) {
        (0, 0) => "held-by-nobody",
        (_, 0) => "held-asserted",
        (0, _) => "held-denied",
        _ => "held-both",
    };
    let message = Message::new(key).with("asserted", asserted);
    teller.words.say(&message.with("denied", denied))
}

/// The state of a claim in one sentence for a pupil.
pub(super) fn tell_reason(teller: &Teller<'_>, policy: &Policy, one: &Verdict) -> Vec<Run> {
    let lines = one.independent.max(match one.pro {
        Value::Yes => 0,
        _ => one.independent_against,
    });
    let key = format!("why-{}", one.reason.kind.word());
    let wanted = match one.pro {
        Value::Yes => policy.corroboration,
        _ => policy.refutation,
    };
    let message = Message::new(key).count("lines", lines);
    let message = message.count("wanted", usize::try_from(wanted).unwrap_or(usize::MAX));
    let message = with_witnesses(teller, message, one);
    let mut runs = vec![Run::plain(teller.words.say(&message))];
    let alone = matches!(
        one.reason.kind,
        Why::Backed | Why::Opposed | Why::SingleOrigin
    );
    if let (Some(origin), true) = (one.single_origin, alone && lines == 1) {
        let name = short_name(teller, origin);
        let message = Message::new("why-origin").with("origin", name);
        runs.push(Run::plain(format!(" {}", teller.words.say(&message))));
    }
    runs
}

/// On which side something was offered that fell, and what is open, where the reason says so.
fn with_witnesses(teller: &Teller<'_>, message: Message, one: &Verdict) -> Message {
    let (pro, con) = (&one.reason.pro, &one.reason.con);
    let offered = match (pro.is_empty(), con.is_empty()) {
        (false, true) => "for",
        (true, false) => "against",
        _ => "both",
    };
    let open: Vec<String> = match one.reason.kind {
        Why::Unsettled => pro
            .iter()
            .chain(con)
            .map(|node| short_name(teller, *node))
            .collect(),
        _ => Vec::new(),
    };
    let message = message.with("offered", offered).count("count", open.len());
    message.with("open", teller.words.list(&open))
}

/// A record's name without receipts: a statement by who makes it and its id.
pub(super) fn short_name(teller: &Teller<'_>, node: Node) -> String {
    match node {
        Node::Statement(at) => statement_name(teller, at),
        Node::Claim(_) | Node::Evidence(_) => {
            let name = teller.name(node);
            teller.words.named(name.trim_end_matches('.'))
        }
        Node::Source(at) => source_name(teller, at),
        _ => teller.name(node),
    }
}

/// A source's name; the title of an article stands between marks, for it may be a whole sentence.
fn source_name(teller: &Teller<'_>, at: u32) -> String {
    let source = teller.graph.source(at);
    let name = teller.source(source);
    match source.kind == SourceKind::Article && source.title.is_some() {
        true => teller.words.named(&name),
        false => name,
    }
}

fn statement_name(teller: &Teller<'_>, at: u32) -> String {
    let graph = teller.graph;
    let statement = graph.statement(at);
    let key = format!("statement-{}", stance_key(statement.stance));
    let message = Message::new(key).with("id", &statement.id);
    let by = graph
        .actor_at(&statement.actor)
        .map(|actor| teller.by(actor));
    let message = by
        .into_iter()
        .fold(message, |message, by| message.nested("by", by));
    teller.words.say(&message)
}

/// The strength and the standard of a claim in words, where they are asked for.
pub(super) fn tell_beside(
    teller: &Teller<'_>,
    judgement: &Judgement<'_>,
    beside: &Beside,
    claim: u32,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(model) = beside.model {
        let message = match beside.strength(judgement, claim) {
            Some(value) => {
                Message::new("strength-value").with("value", decimals(teller.words, value))
            }
            None => Message::new("strength-none"),
        };
        let text = teller.words.say(&message.with("model", model.name()));
        blocks.push(Block::words(text));
    }
    if let Some(standard) = beside.standards.of_claim(claim) {
        let weighed = standard.weigh(judgement, claim);
        blocks.push(Block::words(tell_weighed(teller, standard, &weighed)));
    }
    blocks
}

fn tell_weighed(teller: &Teller<'_>, standard: Standard, weighed: &Weighed) -> String {
    let words = teller.words;
    let key = match weighed.resolved {
        Some(_) => "standard-resolves",
        None => "standard-leaves",
    };
    let name = Message::new(format!("standard-{}", standard.name()));
    let message = Message::new(key).nested("standard", name);
    let message = message.with("pro", decimals(words, weighed.pro));
    let message = message.with("con", decimals(words, weighed.con));
    let state = weighed
        .resolved
        .map_or("contested", crate::judge::State::word);
    words.say(&message.nested("state", Message::new(format!("state-{state}"))))
}

/// Three decimals in the signs of the language.
pub(super) fn decimals(words: &Words, value: f64) -> String {
    let text = format!("{value:.3}").replace('-', "−");
    match words.language() {
        crate::model::Language::Fr => text.replace('.', ","),
        crate::model::Language::En => text,
    }
}

/// The rubric in words, wherever base scores are used.
pub(super) fn tell_rubric(words: &Words) -> Block {
    let scores = rubric().into_iter().map(|(kind, score)| {
        let kind = words.word(&format!("rubric-{}", kind.name().to_lowercase()));
        let score = words.number(score);
        words.say(
            &Message::new("rubric-one")
                .with("kind", kind)
                .with("score", score),
        )
    });
    let scores: Vec<String> = scores.collect();
    let text = words.say(&Message::new("rubric").with("scores", words.list(&scores)));
    Block::Paragraph(vec![Run::new(text, Style::Faint)])
}

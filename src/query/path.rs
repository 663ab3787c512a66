//! `path`: the shortest chain of relations between two records, as sentences.
use super::answer::Answer;
use super::ask::{Asked, Refusal, missing};
use super::block::{Block, Run};
use super::legend::Cited;
use super::question::{Param, Question, Takes};
use super::relation::relation_key;
use super::sentence::{Teller, plain};
use crate::diagnose::Message;
use crate::graph::{Along, ClaimGraph, Edge, Node, Step, shortest_path};
use crate::model::RecordKind;
use crate::words::Words;
use serde::Serialize;

/// How two records hang together.
pub(super) struct AskPath;

const ENDS: &[RecordKind] = &[
    RecordKind::Claim,
    RecordKind::Actor,
    RecordKind::Source,
    RecordKind::Evidence,
    RecordKind::Thing,
];

impl Question for AskPath {
    fn name(&self) -> &'static str {
        "path"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                Param::position("from", Takes::Id(ENDS)),
                Param::position("to", Takes::Id(ENDS)),
            ]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let end = |name| asked.node(graph, name, ENDS)?.ok_or_else(|| missing(name));
        let (from, to) = (end("from")?, end("to")?);
        Ok(Box::new(path(graph, from, to)))
    }
}

/// The shortest chain between two records.
#[derive(Serialize)]
pub struct Path<'g> {
    /// Where it begins.
    pub from: &'g str,
    /// Where it ends.
    pub to: &'g str,
    /// The relations on the way; empty when the two are one record, `null` when no chain joins
    /// them.
    pub steps: Option<Vec<StepFacts<'g>>>,
    #[serde(skip)]
    graph: &'g ClaimGraph,
    #[serde(skip)]
    ends: (Node, Node),
    #[serde(skip)]
    found: Option<Vec<Step>>,
}

/// One relation of a chain.
#[derive(Debug, Serialize)]
pub struct StepFacts<'g> {
    /// Where the relation begins.
    pub from: &'g str,
    /// `asserts`, `supports`, `contradicts`, `discredits`, `compatible`, `reports`, `offers`,
    /// `cites`, `relays`, `speaks`, `publishes`, `member-of`, `part-of` or `about`.
    pub relation: &'static str,
    /// Where it ends.
    pub to: &'g str,
    /// For `asserts` and `reports`, the statement.
    pub statement: Option<&'g str>,
    /// `forward` when the chain goes from `from` to `to`, else `backward`.
    pub along: &'static str,
}

/// The shortest chain between two records; relations are gone through either way, ties by id.
///
/// # Cost
/// O(n log n) in records and relations.
#[must_use]
pub fn path(graph: &ClaimGraph, from: Node, to: Node) -> Path<'_> {
    let found = shortest_path(graph, from, to);
    let steps = found.as_ref();
    Path {
        from: graph.id(from),
        to: graph.id(to),
        steps: steps.map(|steps| steps.iter().map(|step| facts(graph, step)).collect()),
        graph,
        ends: (from, to),
        found,
    }
}

fn facts<'g>(graph: &'g ClaimGraph, step: &Step) -> StepFacts<'g> {
    StepFacts {
        from: graph.id(step.from),
        relation: relation_key(step.edge),
        to: graph.id(step.to),
        statement: statement(step).map(|at| graph.statement(at).id.as_str()),
        along: match step.along {
            Along::Forward => "forward",
            Along::Backward => "backward",
        },
    }
}

fn statement(step: &Step) -> Option<u32> {
    match step.edge {
        Edge::Asserts(at) | Edge::Reports(at) => Some(at),
        _ => None,
    }
}

impl Answer for Path<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        let name = |node| Run::plain(plain(&teller.noun(node)));
        let ends = [("a", name(self.ends.0)), ("b", name(self.ends.1))];
        let key = match &self.found {
            None => "path-none",
            Some(steps) if steps.is_empty() => "path-same",
            Some(_) => "path-found",
        };
        let steps = self.found.as_deref().unwrap_or_default();
        let message = Message::new(key).count("count", steps.len());
        let mut blocks = vec![Block::Paragraph(teller.compose(message, &ends))];
        let mut cited = Cited::default();
        let lines = steps.iter().enumerate().map(|(at, step)| {
            let mut runs = vec![Run::plain(format!("{}. ", at + 1))];
            runs.extend(teller.relation(step));
            Block::Paragraph(runs)
        });
        blocks.extend(lines);
        for step in steps {
            if let Some(at) = statement(step) {
                cited.statement(self.graph.statement(at));
            }
            for node in [step.from, step.to] {
                if let Node::Source(_) = node {
                    cited.source(self.graph.id(node));
                }
            }
        }
        blocks.extend(cited.tell(&teller));
        blocks
    }

    fn is_no(&self) -> bool {
        self.found.is_none()
    }
}

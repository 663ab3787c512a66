//! `ach`: a claim and its rivals against each piece of evidence (competing hypotheses).
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::judged;
use super::question::{Param, Question};
use super::sentence::Teller;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::judge::{Fits, Hypotheses, Policy, hypotheses, judge};
use crate::words::Words;
use serde::Serialize;

/// A claim against its rivals.
pub struct Ach;

impl Question for Ach {
    fn name(&self) -> &'static str {
        "ach"
    }

    fn params(&self) -> &'static [Param] {
        const { &[judged::CLAIM, judged::TESTIMONY] }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let claim = judged::claim(graph, asked)?;
        let policy = judged::policy(asked)?;
        let found = hypotheses(&judge(graph, policy), claim);
        let facts = gather(graph, &found, policy);
        Ok(Box::new(Found {
            graph,
            found,
            policy,
            facts,
        }))
    }
}

struct Found<'g> {
    graph: &'g ClaimGraph,
    found: Hypotheses,
    policy: Policy,
    facts: Facts<'g>,
}

/// The matrix as the contract gives it.
#[derive(Debug, Serialize)]
struct Facts<'g> {
    hypotheses: Vec<HypothesisFacts<'g>>,
    rows: Vec<RowFacts<'g>>,
    dropped: Vec<&'g str>,
    policy: Policy,
}

#[derive(Debug, Serialize)]
struct HypothesisFacts<'g> {
    claim: &'g str,
    inconsistency: f64,
    examined: bool,
}

#[derive(Debug, Serialize)]
struct RowFacts<'g> {
    id: &'g str,
    credibility: f64,
    cells: Vec<Fits>,
    diagnostic: bool,
}

fn gather<'g>(graph: &'g ClaimGraph, found: &Hypotheses, policy: Policy) -> Facts<'g> {
    let scored = found.claims.iter().zip(&found.inconsistency).enumerate();
    let hypotheses = scored.map(|(at, (claim, score))| HypothesisFacts {
        claim: graph.claim(*claim).id.as_str(),
        inconsistency: judged::rounded(*score),
        examined: is_examined(found, at),
    });
    let rows = found.rows.iter().map(|row| RowFacts {
        id: graph.id(row.item),
        credibility: row.credibility,
        cells: row.cells.clone(),
        diagnostic: row.is_diagnostic(),
    });
    Facts {
        hypotheses: hypotheses.collect(),
        rows: rows.collect(),
        dropped: found.dropped.iter().map(|node| graph.id(*node)).collect(),
        policy,
    }
}

/// Whether anything at all bears on a hypothesis.
fn is_examined(found: &Hypotheses, at: usize) -> bool {
    found.rows.iter().any(|row| row.cells[at] != Fits::N)
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.facts
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        let mut blocks = vec![judged::tell_policy(words, &self.policy)];
        if self.found.claims.len() < 2 {
            blocks.push(Block::words(words.word("ach-no-rival")));
        }
        let ranked = self
            .found
            .claims
            .iter()
            .zip(&self.found.inconsistency)
            .enumerate();
        let ranked = ranked.map(|(at, (claim, score))| {
            let key = match is_examined(&self.found, at) {
                true => "ach-score",
                false => "ach-unexamined",
            };
            let message = Message::new(key).with("score", judged::decimals(words, *score));
            let name = teller.name(Node::Claim(*claim));
            let head = format!("H{}. {name}", at + 1);
            let score = Run::new(format!(" {}", words.say(&message)), Style::Faint);
            vec![Block::Paragraph(vec![Run::new(head, Style::Strong), score])]
        });
        blocks.push(Block::List(ranked.collect()));
        if !self.found.rows.is_empty() {
            blocks.push(self.table(&teller));
        }
        if !self.found.dropped.is_empty() {
            let dropped = self.found.dropped.iter();
            let names: Vec<String> = dropped
                .map(|one| judged::short_name(&teller, *one))
                .collect();
            let message = Message::new("ach-dropped").with("dropped", words.list(&names));
            blocks.push(Block::words(words.say(&message)));
        }
        if !self.found.rows.is_empty() {
            blocks.push(Block::words(words.word("ach-legend")));
            blocks.push(judged::tell_rubric(words));
        }
        blocks
    }
}

impl Found<'_> {
    fn table(&self, teller: &Teller<'_>) -> Block {
        let words = teller.words;
        let mut head = vec![words.word("ach-offered"), words.word("ach-credibility")];
        head.extend((1..=self.found.claims.len()).map(|number| format!("H{number}")));
        head.push(words.word("ach-diagnostic"));
        let rows = self.found.rows.iter().map(|row| {
            let mut cells = vec![
                vec![Run::plain(judged::short_name(teller, row.item))],
                vec![Run::plain(words.number(row.credibility))],
            ];
            cells.extend(row.cells.iter().map(|fits| vec![Run::plain(sign(*fits))]));
            let key = if row.is_diagnostic() {
                "ach-tells"
            } else {
                "ach-tells-nothing"
            };
            cells.push(vec![Run::plain(words.word(key))]);
            cells
        });
        Block::Table {
            head,
            rows: rows.collect(),
        }
    }
}

fn sign(fits: Fits) -> &'static str {
    match fits {
        Fits::C => "C",
        Fits::N => "·",
        Fits::I => "I",
        Fits::Ii => "II",
    }
}

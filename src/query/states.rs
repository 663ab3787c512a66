//! `states`: each claim with its state, and why.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::judged::{self, Beside, VerdictFacts};
use super::question::{Param, Question};
use super::sentence::Teller;
use super::standards::STANDARD;
use crate::diagnose::{Message, Say};
use crate::graph::ClaimGraph;
use crate::judge::{Judgement, State, Verdict, Verdicts, judge};
use crate::words::Words;

/// Every claim's state.
pub struct States;

impl Question for States {
    fn name(&self) -> &'static str {
        "states"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                judged::TESTIMONY,
                judged::NEWSROOM,
                judged::LINES,
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
        let judgement = judge(graph, judged::policy(asked)?);
        let beside = Beside::of(&judgement, asked)?;
        let verdicts = Verdicts::of(&judgement);
        let claims = (0u32..).take(graph.data().claims.len());
        let found: Vec<Verdict> = claims.map(|claim| verdicts.verdict(claim)).collect();
        let facts = found
            .iter()
            .map(|one| judged::verdict(&judgement, one, &beside));
        let facts = facts.collect();
        drop(verdicts);
        Ok(Box::new(Found {
            judgement,
            beside,
            found,
            facts,
        }))
    }
}

struct Found<'g> {
    judgement: Judgement<'g>,
    beside: Beside,
    found: Vec<Verdict>,
    facts: Vec<VerdictFacts<'g>>,
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.facts
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.judgement.graph(), words);
        let mut blocks = vec![judged::tell_policy(words, self.judgement.policy())];
        if self.beside.is_some() {
            blocks.push(judged::tell_rubric(words));
        }
        let groups = State::ALL.map(|state| {
            let of_state = self.found.iter().filter(move |one| one.state == state);
            (state, of_state.collect::<Vec<&Verdict>>())
        });
        let counts = groups.iter().map(|(state, group)| {
            let count = Message::new("states-count").count("count", group.len());
            (
                words.word(&format!("state-{}", state.word())),
                vec![Run::plain(words.say(&count))],
            )
        });
        blocks.push(Block::Fields(counts.collect()));
        for (state, group) in &groups {
            if !group.is_empty() {
                blocks.push(Block::title(
                    2,
                    words.word(&format!("states-{}", state.word())),
                ));
                let told = group.iter().map(|one| self.tell_one(&teller, one));
                blocks.push(Block::List(told.collect()));
            }
        }
        blocks
    }
}

impl Found<'_> {
    fn tell_one(&self, teller: &Teller<'_>, one: &Verdict) -> Vec<Block> {
        let claim = &teller.graph.claim(one.claim);
        let head = vec![
            Run::new(teller.words.text(&claim.text), Style::Strong),
            Run::new(format!("   {}", claim.id), Style::Id),
        ];
        let mut reason = judged::tell_reason(teller, self.judgement.policy(), one);
        let held = judged::tell_holders(teller, one.claim);
        reason.push(Run::new(format!(" {held}"), Style::Faint));
        let mut blocks = vec![Block::Paragraph(head), Block::Paragraph(reason)];
        blocks.extend(judged::tell_beside(
            teller,
            &self.judgement,
            &self.beside,
            one.claim,
        ));
        blocks
    }
}

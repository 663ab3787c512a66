//! Which proof standard each claim is held to: one for the run, others for claims by name.
use super::ask::{Asked, Refusal};
use super::question::{Param, Takes};
use crate::graph::{ClaimGraph, Node};
use crate::judge::Standard;
use crate::model::{Named, RecordKind};
use std::collections::BTreeMap;

/// Proof standards beside the states: `WORD` for every claim, `CLAIM=WORD` for one, joined by
/// commas.
pub(super) const STANDARD: Param = Param::named("standard", Takes::Word(names));

fn names() -> Vec<&'static str> {
    Standard::NAMES.iter().map(|(name, _)| *name).collect()
}

/// The standards that are asked for; none decides a state.
#[derive(Clone, Debug, Default)]
pub(super) struct Standards {
    every: Option<Standard>,
    /// Those of claims named by the asking, which go before that of the run.
    own: BTreeMap<u32, Standard>,
}

impl Standards {
    /// The standards that the parameters name; of two for one claim the last.
    pub(super) fn of(graph: &ClaimGraph, asked: &Asked) -> Result<Self, Refusal> {
        let mut found = Self::default();
        let Some(list) = asked.get(STANDARD.name) else {
            return Ok(found);
        };
        for one in list.split(',').map(str::trim) {
            match one.split_once('=') {
                None => found.every = word(one)?,
                Some((claim, own)) => {
                    let claim = Asked::default().with("claim", claim.trim());
                    let claim = claim.node(graph, "claim", &[RecordKind::Claim])?;
                    if let (Some(Node::Claim(at)), Some(own)) = (claim, word(own.trim())?) {
                        found.own.insert(at, own);
                    }
                }
            }
        }
        Ok(found)
    }

    /// Whether any is asked for.
    pub(super) fn is_some(&self) -> bool {
        self.every.is_some() || !self.own.is_empty()
    }

    /// The standard to which a claim is held.
    pub(super) fn of_claim(&self, claim: u32) -> Option<Standard> {
        self.own.get(&claim).copied().or(self.every)
    }
}

fn word(text: &str) -> Result<Option<Standard>, Refusal> {
    Asked::default()
        .with(STANDARD.name, text)
        .word(STANDARD.name)
}

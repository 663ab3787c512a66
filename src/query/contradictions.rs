//! `contradictions`: who contradicts whom, with receipts.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::conflict::{Clash, Contradiction, Finding, Shift, Side};
use super::facts;
use super::filter::{Filter, Wanted};
use super::find;
use super::legend::Cited;
use super::question::{Param, Question, Takes};
use super::sentence::{Teller, Told, capital, plain};
use super::topic::TOPICS;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::{ContradictionKind, Named, RecordKind, Voice};
use crate::words::Words;
use std::collections::BTreeSet;

/// Who contradicts whom.
pub struct Contradictions;

fn kinds() -> Vec<&'static str> {
    ContradictionKind::NAMES
        .iter()
        .map(|(name, _)| *name)
        .collect()
}

impl Question for Contradictions {
    fn name(&self) -> &'static str {
        "contradictions"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[
                Param::named("by", Takes::Id(&[RecordKind::Actor])),
                Param::named("with", Takes::Id(&[RecordKind::Actor])),
                Param::named("about", Takes::Id(TOPICS)),
                Param::named("kind", Takes::Word(kinds)),
                Param::named("same-actor", Takes::Nothing),
                Param::named("since", Takes::Date),
                Param::named("until", Takes::Date),
                Param::named("strict", Takes::Nothing),
                Param::named("traps", Takes::Nothing),
            ]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let filter = filter(graph, asked)?;
        let kept = if asked.has("traps") {
            Kept::Traps
        } else {
            Kept::Conflicts
        };
        let wanted = |node| filter.may_admit(graph, node);
        let mut found = match kept {
            Kept::Traps => find::traps_of(graph, wanted),
            Kept::Conflicts => find::contradictions_of(graph, wanted),
        };
        found.retain(|one| filter.admits(graph, one));
        let facts = found
            .iter()
            .map(|one| facts::contradiction(graph, one))
            .collect();
        Ok(Box::new(Found {
            graph,
            found,
            kept,
            facts,
            wanted: filter,
        }))
    }
}

/// The filter that the parameters describe.
///
/// # Errors
/// A parameter names no record, or is not of its form.
pub fn filter(graph: &ClaimGraph, asked: &Asked) -> Result<Filter, Refusal> {
    let actor = |name| match asked.node(graph, name, &[RecordKind::Actor])? {
        Some(Node::Actor(at)) => Ok(Some(at)),
        _ => Ok(None),
    };
    let wanted = |name| {
        if asked.has(name) {
            Wanted::Only
        } else {
            Wanted::Any
        }
    };
    Ok(Filter {
        by: actor("by")?,
        with: actor("with")?,
        about: asked.topic(graph, "about")?,
        kind: asked.word("kind")?,
        since: asked.date("since")?,
        until: asked.date("until")?,
        same_actor: wanted("same-actor"),
        strict: wanted("strict"),
    })
}

/// Whether contradictions are asked for, or traps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Conflicts,
    Traps,
}

struct Found<'g> {
    graph: &'g ClaimGraph,
    found: Vec<Contradiction>,
    kept: Kept,
    facts: Vec<facts::Contradiction<'g>>,
    wanted: Filter,
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.facts
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        if self.found.is_empty() {
            return self.nothing(&teller);
        }
        let told = self.found.iter().enumerate();
        let mut blocks: Vec<Block> = told
            .flat_map(|(at, one)| tell_one(&teller, at + 1, one))
            .collect();
        blocks.extend(cited(self.graph, &self.found).tell(&teller));
        blocks
    }
}

impl Found<'_> {
    /// How many there are without filters.
    fn total(&self) -> usize {
        match self.kept {
            Kept::Conflicts => find::pairs(self.graph).len(),
            Kept::Traps => self.graph.data().compatible.len(),
        }
    }

    /// Nothing matches: says what exists instead.
    fn nothing(&self, teller: &Teller<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::words(teller.words.word("contradictions-none"))];
        let message = Message::new("contradictions-instead").count("count", self.total());
        blocks.push(Block::words(teller.words.say(&message)));
        if let Some(actor) = self.wanted.by.or(self.wanted.with) {
            let others = self.opponents(actor, teller);
            let name = plain(&capital(vec![Run::plain(teller.name(Node::Actor(actor)))]));
            let key = if others.is_empty() {
                "contradictions-nobody"
            } else {
                "contradictions-others"
            };
            let message = Message::new(key).with("actor", name);
            blocks.push(Block::words(
                teller
                    .words
                    .say(&message.with("others", teller.words.list(&others))),
            ));
        }
        blocks
    }

    /// The ids of those with whom an actor is in contradiction.
    fn opponents(&self, actor: u32, teller: &Teller<'_>) -> Vec<String> {
        let all = find::contradictions(teller.graph);
        let mut others = std::collections::BTreeSet::new();
        for one in &all {
            for side in 0..2 {
                let holds = |side| super::filter::holders(teller.graph, one, side);
                if holds(side).any(|one| one == actor) {
                    others.extend(holds(1 - side).filter(|other| *other != actor));
                }
            }
        }
        others
            .into_iter()
            .map(|at| format!("`{}`", teller.graph.actor(at).id))
            .collect()
    }
}

/// The sources that contradictions cite.
fn cited(graph: &ClaimGraph, found: &[Contradiction]) -> Cited {
    let mut cited = Cited::default();
    for one in found {
        for side in &one.sides {
            for at in &side.statements {
                cited.statement(graph.statement(*at));
            }
            let evidence = side.evidence.iter().map(|at| graph.evidence(*at));
            let sources = evidence.filter_map(|one| one.source.as_ref());
            sources.for_each(|id| cited.source(id.as_str()));
        }
        let voice = one
            .told_in(graph)
            .and_then(|record| record.voiced_in.as_ref());
        voice
            .into_iter()
            .for_each(|voice| cited.source(voice.source.as_str()));
    }
    cited
}

/// One contradiction in words: its kind, both sides with their receipts, why, and who says so.
#[must_use]
pub fn tell_one(teller: &Teller<'_>, number: usize, one: &Contradiction) -> Vec<Block> {
    let words = teller.words;
    let mut blocks = vec![heading(teller, number, one)];
    let same_claim = one.sides[0].claim == one.sides[1].claim;
    let id = Run::new(one.id.clone(), Style::Id);
    let mut said = vec![Block::Paragraph(vec![id])];
    said.extend(side(teller, &one.sides[0], Told::InFull));
    let second = if same_claim { Told::OfIt } else { Told::InFull };
    said.extend(side(teller, &one.sides[1], second));
    let record = one.told_in(teller.graph);
    let voice = record.and_then(|record| record.voiced_in.as_ref());
    said.extend(voice.map(|voice| voiced(teller, voice)));
    said.extend(one.shifts.iter().map(|shift| tell_shift(teller, shift)));
    said.push(Block::Paragraph(why(teller, one)));
    if let Some(record) = record {
        for (key, text) in [("unsaid", &record.unsaid), ("settle", &record.settle)] {
            if let Some(text) = text {
                let text = Run::plain(words.text(text));
                said.push(Block::Paragraph(teller.fill(key, [Some(text), None])));
            }
        }
    }
    blocks.push(Block::Indented(said));
    blocks
}

fn heading(teller: &Teller<'_>, number: usize, one: &Contradiction) -> Block {
    let words = teller.words;
    let kind = match one.kind {
        Some(kind) => words.word(&format!("kind-{}", kind.name().to_lowercase())),
        None => words.word("kind-trap"),
    };
    let mut runs = vec![
        Run::plain(format!("{number}. ")),
        Run::new(kind, Style::Strong),
    ];
    if one.kind.is_some() {
        let strength = format!("strength-{}", one.strength.name().to_lowercase());
        runs.push(Run::plain(format!(" · {}", words.word(&strength))));
    }
    if one.is_same_actor() {
        runs.push(Run::plain(format!(
            " · {}",
            words.word("self-contradiction")
        )));
    }
    Block::Heading(2, runs)
}

/// "Source s004 says so itself: “…”."
fn voiced(teller: &Teller<'_>, voice: &Voice) -> Block {
    let source = Run::new(voice.source.to_string(), Style::Strong);
    let quote = voice.quote.as_ref().map(|quote| teller.quote(quote));
    let key = match quote {
        Some(_) => "voiced-in",
        None => "voiced-in-without-words",
    };
    Block::Paragraph(teller.fill(key, [Some(source), quote]))
}

/// What one side says: its first statement in full, the others in what they add.
fn side(teller: &Teller<'_>, side: &Side, first: Told) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut spoken: BTreeSet<&str> = BTreeSet::new();
    for (at, statement) in side.statements.iter().enumerate() {
        let fresh = spoken.insert(teller.graph.statement(*statement).actor.as_str());
        let told = match (at, fresh) {
            (0, _) => first,
            (_, true) => Told::Too,
            (_, false) => Told::Again,
        };
        blocks.push(Block::Paragraph(teller.statement_told(*statement, told)));
    }
    if let (Some(claim), true) = (side.claim, side.statements.is_empty()) {
        let clause = Run::plain(teller.clause(claim));
        blocks.push(Block::Paragraph(
            teller.fill("claim-without-speaker", [Some(clause), None]),
        ));
    }
    let evidence = side.evidence.iter();
    blocks.extend(evidence.map(|at| Block::Paragraph(teller.evidence(*at))));
    blocks
}

/// Why it is one: the author's reason, or how it follows from the records.
fn why(teller: &Teller<'_>, one: &Contradiction) -> Vec<Run> {
    let graph = teller.graph;
    let written = one
        .told_in(graph)
        .and_then(|record| record.because.as_ref());
    let trap = one.findings.iter().find_map(|finding| match finding {
        Finding::Compatible(at) => graph.data().compatible[*at as usize].because.as_ref(),
        _ => None,
    });
    if let Some(because) = written.or(trap) {
        let because = Run::plain(teller.words.text(because));
        let key = if trap.is_some() {
            "because-trap"
        } else {
            "because"
        };
        return teller.fill(key, [Some(because), None]);
    }
    let derivations: Vec<String> = one
        .findings
        .iter()
        .map(|finding| derivation(teller, *finding))
        .collect();
    teller.fill(
        "because-derived",
        [Some(Run::plain(derivations.join(" "))), None],
    )
}

/// How a contradiction follows from the records, in words.
#[must_use]
pub fn derivation(teller: &Teller<'_>, finding: Finding) -> String {
    let key = match finding {
        Finding::Written(_) => "derived-written",
        Finding::Compatible(_) => "derived-compatible",
        Finding::SameClaim => "derived-same-claim",
        Finding::Exclusive(_) => "derived-exclusive",
        Finding::Propositions(Clash(conflict)) => {
            return teller
                .words
                .word(&format!("derived-{}", facts::conflict_key(conflict)));
        }
    };
    teller.words.word(key)
}

fn tell_shift(teller: &Teller<'_>, shift: &Shift) -> Block {
    let actor = Run::new(teller.name(Node::Actor(shift.actor)), Style::Strong);
    let days = usize::try_from(shift.days.unwrap_or(0)).unwrap_or(0);
    let key = if shift.days.is_some() {
        "shift-days"
    } else {
        "shift-days-unknown"
    };
    let gap = teller.words.say(&Message::new(key).count("days", days));
    let rest = format!("{gap} {}", teller.words.word(shift.moved.key()));
    let runs = teller.fill("shift", [Some(actor), Some(Run::plain(rest))]);
    Block::Paragraph(capital(runs))
}

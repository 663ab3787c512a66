//! `suggest`: what the records imply and no record says yet, ready to paste.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::conflict::Contradiction;
use super::contradictions::derivation;
use super::facts::{self, DerivationFacts};
use super::find;
use super::likeness::{Alike, Quoted, alike};
use super::question::{Param, Question};
use super::sentence::Teller;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node, Origins};
use crate::model::{Language, Strength};
use crate::words::Words;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What could be written.
pub(super) struct AskSuggest;

impl Question for AskSuggest {
    fn name(&self) -> &'static str {
        "suggest"
    }

    fn params(&self) -> &'static [Param] {
        &[]
    }

    fn ask<'g>(&self, graph: &'g ClaimGraph, _: &Asked) -> Result<Box<dyn Answer + 'g>, Refusal> {
        Ok(Box::new(suggest(graph)))
    }
}

/// What the records imply and no record says.
#[derive(Serialize)]
pub struct Suggestions<'g> {
    /// Contradictions between two claims that no `contradicts` record states, the strongest
    /// first.
    pub contradictions: Vec<Unwritten<'g>>,
    /// The claims that one actor asserts and another denies: the statements say so already, and
    /// nothing needs to be written.
    pub said_already: Vec<&'g str>,
    /// Quotations that are nearly the same in sources that nothing joins, the most alike first.
    pub quotations: Vec<NearlySame<'g>>,
    #[serde(skip)]
    graph: &'g ClaimGraph,
    #[serde(skip)]
    found: Vec<Contradiction>,
}

/// A contradiction that no record states.
#[derive(Debug, Serialize)]
pub struct Unwritten<'g> {
    /// Its id.
    pub id: String,
    /// Its two claims, in order of id.
    pub claims: [&'g str; 2],
    /// The kind that follows.
    pub kind: &'static str,
    /// `Strict` or `Possible`.
    pub strength: &'static str,
    /// The rules by which it follows.
    pub derivation: Vec<DerivationFacts<'g>>,
    /// The record that states it, as it stands in a case file under `contradicts`.
    pub record: String,
}

/// What two quotations that are nearly the same may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Proposal {
    /// The two statements are one, with two reports.
    Merge,
    /// One source repeats the other, or both a third.
    Relay,
}

/// Two quotations that are nearly the same.
#[derive(Debug, Serialize)]
pub struct NearlySame<'g> {
    /// What it may mean.
    pub propose: Proposal,
    /// The two statements.
    pub statements: [&'g str; 2],
    /// The two sources, each of the statement at its place.
    pub sources: [&'g str; 2],
    /// The two quotations.
    pub quotes: [&'g str; 2],
    /// How much of the longer stands in the shorter, 0 to 1.
    pub likeness: f64,
    /// How many pairs of quotations of these two sources are nearly the same.
    pub pairs: usize,
    /// The record into which [`record`](Self::record) goes: the first statement, which then takes
    /// the place of both, or the later source.
    pub into: Option<&'g str>,
    /// What could be written there, if it is so: the reports, or the relays; `null` when the dates
    /// do not tell which source is later.
    pub record: Option<String>,
}

/// What the records imply and no record says.
///
/// # Cost
/// O(n log n) in the records and in the words quoted, plus what is found.
#[must_use]
pub fn suggest(graph: &ClaimGraph) -> Suggestions<'_> {
    let both = |one: &Contradiction| one.sides[0].claim.zip(one.sides[1].claim);
    let mut found = Vec::new();
    let mut said_already = Vec::new();
    for one in find::unwritten(graph) {
        match both(&one) {
            Some((a, b)) if a == b => said_already.push(graph.claim(a).id.as_str()),
            Some(_) => found.push(one),
            None => {}
        }
    }
    said_already.sort_unstable();
    let words = [Language::Fr, Language::En].map(Words::new);
    let unwritten = found.iter().map(|one| unwritten(graph, &words, one));
    Suggestions {
        contradictions: unwritten.collect(),
        said_already,
        quotations: nearly_same(graph),
        graph,
        found,
    }
}

fn unwritten<'g>(graph: &'g ClaimGraph, words: &[Words; 2], one: &Contradiction) -> Unwritten<'g> {
    let id = |side: usize| {
        one.sides[side]
            .claim
            .map_or("", |at| graph.claim(at).id.as_str())
    };
    let kind = one.kind.map_or("Denial", |kind| kind.name());
    let reason = |words: &Words| {
        let teller = Teller::new(graph, words);
        let reasons = one
            .findings
            .iter()
            .map(|finding| derivation(&teller, *finding));
        quoted(&reasons.collect::<Vec<_>>().join(" "))
    };
    let strength = match one.strength {
        Strength::Strict => "",
        Strength::Possible => ", strength: Possible",
    };
    let [french, english] = [reason(&words[0]), reason(&words[1])];
    Unwritten {
        id: one.id.clone(),
        claims: [id(0), id(1)],
        kind,
        strength: one.strength.name(),
        derivation: facts::derivation(graph, &one.findings),
        record: format!(
            "(\n    from: \"{}\", to: \"{}\", kind: {kind}{strength},\n    because: {{\n        \"fr\": {french},\n        \"en\": {english},\n    }},\n),",
            id(0),
            id(1),
        ),
    }
}

/// A text as a string of the notation.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
    out
}

/// The pairs of quotations whose statements and sources nothing joins; for two sources that share
/// several, the pair most alike.
fn nearly_same(graph: &ClaimGraph) -> Vec<NearlySame<'_>> {
    let (merges, rest): (Vec<Alike<'_>>, Vec<Alike<'_>>) = alike(graph)
        .into_iter()
        .partition(|one| is_one_saying(graph, one));
    let merged: BTreeSet<(u32, u32)> = merges.iter().map(sources).collect();
    let relays = relays(graph, rest).into_iter();
    let relays = relays.filter(|(one, _)| !merged.contains(&sources(one)));
    let merges = merges
        .into_iter()
        .map(|one| told(graph, Proposal::Merge, (one, 1)));
    let relays = relays.map(|found| told(graph, Proposal::Relay, found));
    let mut list: Vec<NearlySame<'_>> = merges.chain(relays).collect();
    list.sort_by(|a, b| {
        let likeness = b.likeness.total_cmp(&a.likeness);
        likeness.then((a.propose, a.statements).cmp(&(b.propose, b.statements)))
    });
    list
}

/// For each two sources that nothing joins, the quotations most alike and how many there are.
fn relays<'g>(graph: &'g ClaimGraph, list: Vec<Alike<'g>>) -> Vec<(Alike<'g>, usize)> {
    let origins = Origins::of(graph);
    let roots = |quoted: &Quoted<'_>| {
        let mut roots = origins.of_statement(graph, quoted.statement);
        roots.extend(origins.of_source(quoted.source));
        roots
    };
    let apart = |one: &Alike<'_>| roots(&one.pair[0]).is_disjoint(&roots(&one.pair[1]));
    let mut found: BTreeMap<(u32, u32), (Alike<'g>, usize)> = BTreeMap::new();
    for one in list.into_iter().filter(apart) {
        let known = found
            .entry(sources(&one))
            .or_insert_with(|| (one.clone(), 0));
        known.1 += 1;
        if one.likeness > known.0.likeness {
            known.0 = one;
        }
    }
    found.into_values().collect()
}

fn sources(one: &Alike<'_>) -> (u32, u32) {
    let [a, b] = [one.pair[0].source, one.pair[1].source];
    (a.min(b), a.max(b))
}

/// Whether two statements look like one that was written twice: same actor, claim and stance, and
/// nothing tells their times or occasions apart.
fn is_one_saying(graph: &ClaimGraph, one: &Alike<'_>) -> bool {
    let [a, b] = [
        graph.statement(one.pair[0].statement),
        graph.statement(one.pair[1].statement),
    ];
    let same_time = match (&a.said, &b.said) {
        (Some(a), Some(b)) => a.overlaps(b),
        _ => true,
    };
    let same_place = match (&a.at, &b.at) {
        (Some(a), Some(b)) => a.value == b.value,
        _ => true,
    };
    let same =
        (&a.actor.value, &a.claim.value, a.stance) == (&b.actor.value, &b.claim.value, b.stance);
    same && same_time && same_place
}

fn told<'g>(
    graph: &'g ClaimGraph,
    propose: Proposal,
    (one, pairs): (Alike<'g>, usize),
) -> NearlySame<'g> {
    let [a, b] = &one.pair;
    let source = |one: &Quoted<'_>| graph.source(one.source).id.as_str();
    let report = |one: &Quoted<'_>| {
        let quote = quoted(one.quote);
        format!("    (source: \"{}\", quote: {quote}),\n", source(one))
    };
    let (into, record) = match propose {
        Proposal::Merge => {
            let record = format!("reports: [\n{}{}],", report(a), report(b));
            (Some(graph.statement(a.statement).id.as_str()), Some(record))
        }
        Proposal::Relay => relay(graph, [a.source, b.source]).unzip(),
    };
    NearlySame {
        propose,
        statements: [a, b].map(|one| graph.statement(one.statement).id.as_str()),
        sources: [a, b].map(source),
        quotes: [a.quote, b.quote],
        likeness: f64::from(one.likeness) / 1000.0,
        pairs,
        into,
        record,
    }
}

/// The later of two sources and what it would say of the earlier, when the dates tell.
fn relay(graph: &ClaimGraph, [a, b]: [u32; 2]) -> Option<(&str, String)> {
    let date = |at: u32| graph.source(at).date.as_ref();
    let (one, other) = (date(a)?, date(b)?);
    let (later, earlier) = match (one.is_surely_after(other), other.is_surely_after(one)) {
        (true, _) => (a, b),
        (_, true) => (b, a),
        _ => return None,
    };
    let id = |at: u32| graph.source(at).id.as_str();
    Some((id(later), format!("relays: [\"{}\"],", id(earlier))))
}

impl Answer for Suggestions<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        let mut blocks = self.conflicts(&teller);
        if !self.said_already.is_empty() {
            let ids: Vec<String> = self
                .said_already
                .iter()
                .map(|id| format!("`{id}`"))
                .collect();
            let message = Message::new("suggest-said").count("count", ids.len());
            blocks.push(Block::words(
                words.say(&message.with("ids", words.list(&ids))),
            ));
        }
        blocks.extend(self.alike(words));
        if self.contradictions.is_empty() && self.quotations.is_empty() {
            blocks.insert(0, Block::words(words.word("suggest-none")));
        }
        blocks
    }
}

impl Suggestions<'_> {
    fn conflicts(&self, teller: &Teller<'_>) -> Vec<Block> {
        let words = teller.words;
        let mut blocks = Vec::new();
        for (one, facts) in self.found.iter().zip(&self.contradictions) {
            let kind = one
                .kind
                .map(|kind| teller.kind("kind", kind))
                .unwrap_or_default();
            let strength = teller.kind("strength", one.strength);
            blocks.push(Block::Heading(
                2,
                vec![
                    Run::new(kind, Style::Strong),
                    Run::plain(format!(" · {strength}")),
                ],
            ));
            let texts = one.sides.iter().filter_map(|side| side.claim);
            let texts = texts.map(|at| vec![Block::words(teller.name(Node::Claim(at)))]);
            let reasons = one
                .findings
                .iter()
                .map(|finding| derivation(teller, *finding));
            let reasons = Run::plain(reasons.collect::<Vec<_>>().join(" "));
            blocks.push(Block::Indented(vec![
                Block::Paragraph(vec![Run::new(one.id.clone(), Style::Id)]),
                Block::List(texts.collect()),
                Block::Paragraph(
                    teller.compose(Message::new("because-derived"), &[("a", reasons)]),
                ),
                Block::words(words.word("suggest-paste")),
                Block::Verbatim(facts.record.clone()),
            ]));
        }
        if !blocks.is_empty() {
            let count = teller.count("suggest-count", self.found.len());
            blocks.insert(0, Block::words(count));
        }
        blocks
    }

    fn alike(&self, words: &Words) -> Vec<Block> {
        let line = |one: &NearlySame<'_>| {
            let key = match one.propose {
                Proposal::Merge => "suggest-merge",
                Proposal::Relay => "suggest-relay",
            };
            let message = Message::new(key).count("pairs", one.pairs);
            let message = message.with("a", one.sources[0]).with("b", one.sources[1]);
            let message = message
                .with("one", one.statements[0])
                .with("other", one.statements[1]);
            let quotes = one.sources.iter().zip(&one.quotes);
            let quotes = quotes.map(|(source, quote)| {
                let words = Run::new(words.quote(quote), Style::Quote);
                ((*source).to_owned(), vec![words])
            });
            let mut blocks = vec![
                Block::words(words.say(&message)),
                Block::Fields(quotes.collect()),
            ];
            if let Some(record) = &one.record {
                let message = Message::new("suggest-if-so").with("id", one.into.unwrap_or(""));
                blocks.push(Block::words(words.say(&message)));
                blocks.push(Block::Verbatim(record.clone()));
            }
            blocks
        };
        if self.quotations.is_empty() {
            return Vec::new();
        }
        vec![
            Block::title(2, words.word("suggest-alike")),
            Block::List(self.quotations.iter().map(line).collect()),
        ]
    }
}

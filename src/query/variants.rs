//! `variants`: one utterance as several sources print it, word by word.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::collate::{Difference, Mark, Reading, Segment, collate};
use super::legend::Cited;
use super::question::{Param, Question, Takes};
use super::sentence::{Teller, Told};
use crate::diagnose::{Message, Say};
use crate::graph::ClaimGraph;
use crate::model::{Fit, Quote, RecordKind};
use crate::words::Words;
use serde::Serialize;

/// How several sources print one utterance.
pub(super) struct AskVariants;

impl Question for AskVariants {
    fn name(&self) -> &'static str {
        "variants"
    }

    fn params(&self) -> &'static [Param] {
        const {
            &[Param::optional(
                "statement",
                Takes::Id(&[RecordKind::Statement]),
            )]
        }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let statement = asked.place(graph, "statement", RecordKind::Statement)?;
        let count = u32::try_from(graph.data().asserts.len()).unwrap_or(u32::MAX);
        let list = match statement {
            Some(at) => vec![variants(graph, at)],
            None => (0..count)
                .filter(|at| graph.statement(*at).reports.len() > 1)
                .map(|at| variants(graph, at))
                .filter(|one| one.wordings > 1)
                .collect(),
        };
        Ok(Box::new(Found { graph, list }))
    }
}

/// One statement in the words of each source that reports it.
#[derive(Debug, Serialize)]
pub struct Variants<'g> {
    /// The statement.
    pub statement: &'g str,
    /// Who speaks.
    pub actor: &'g str,
    /// On what.
    pub claim: &'g str,
    /// How many wordings there are, typography left aside.
    pub wordings: usize,
    /// At how many words the quotations differ in typography alone.
    pub typographic: usize,
    /// Each quotation, in order of its source.
    pub versions: Vec<Version<'g>>,
    /// Where they differ, in order of the words.
    pub differences: Vec<Variance<'g>>,
    /// The sources whose quotations were too many or too long to be compared.
    pub left_out: Vec<&'g str>,
    #[serde(skip)]
    at: u32,
}

/// One quotation in pieces.
#[derive(Debug, Serialize)]
pub struct Version<'g> {
    /// The source.
    pub source: &'g str,
    /// The words as it prints them.
    pub quote: &'g str,
    /// How they fit its text.
    pub quote_state: Fit,
    /// The quotation in pieces: those that are not `omitted`, joined, give it back.
    pub segments: Vec<Segment<'g>>,
}

/// A place where the sources differ.
#[derive(Debug, Serialize)]
pub struct Variance<'g> {
    /// `added`, `inserted`, `replaced` or `omitted`.
    pub kind: Mark,
    /// What is read there, the reading of most sources first.
    pub readings: Vec<ReadingFacts<'g>>,
}

/// The words that some sources have at a place.
#[derive(Debug, Serialize)]
pub struct ReadingFacts<'g> {
    /// The words; `null` where they have nothing.
    pub text: Option<&'g str>,
    /// The sources.
    pub sources: Vec<&'g str>,
}

/// A statement in the words of each source that quotes it, compared.
///
/// # Cost
/// That of [`collate`] on its quotations.
#[must_use]
pub fn variants(graph: &ClaimGraph, at: u32) -> Variants<'_> {
    let statement = graph.statement(at);
    let mut quoted: Vec<_> = (statement.reports.iter())
        .filter_map(|report| Some((report.source.as_str(), report.quote.as_ref()?)))
        .collect();
    quoted.sort_by_key(|(source, quote)| (*source, &*quote.exact));
    let quotes: Vec<&str> = quoted.iter().map(|(_, quote)| &*quote.exact).collect();
    let compared = collate(&quotes);
    let source = |at: usize| quoted[at].0;
    let pieces = compared.versions.into_iter().zip(&quoted);
    let differences = compared.differences.into_iter();
    Variants {
        statement: statement.id.as_str(),
        actor: statement.actor.as_str(),
        claim: statement.claim.as_str(),
        wordings: compared.wordings,
        typographic: compared.typographic,
        versions: pieces
            .map(|(pieces, (source, quote))| version(source, quote, pieces))
            .collect(),
        differences: differences.map(|one| variance(one, source)).collect(),
        left_out: compared.left_out.into_iter().map(source).collect(),
        at,
    }
}

fn version<'g>(source: &'g str, quote: &'g Quote, segments: Vec<Segment<'g>>) -> Version<'g> {
    Version {
        source,
        quote: &quote.exact,
        quote_state: quote.fit,
        segments,
    }
}

fn variance<'g>(one: Difference<'g>, source: impl Fn(usize) -> &'g str) -> Variance<'g> {
    let reading = |one: Reading<'g>| ReadingFacts {
        text: one.text,
        sources: one.quotations.into_iter().map(&source).collect(),
    };
    Variance {
        kind: one.mark,
        readings: one.readings.into_iter().map(reading).collect(),
    }
}

struct Found<'g> {
    graph: &'g ClaimGraph,
    list: Vec<Variants<'g>>,
}

impl Answer for Found<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        &self.list
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        if self.list.is_empty() {
            return vec![Block::words(words.word("variants-none"))];
        }
        let mut cited = Cited::default();
        let mut blocks = Vec::new();
        for one in &self.list {
            blocks.extend(one.tell(&teller));
            cited.statement(self.graph.statement(one.at));
        }
        if self.list.iter().any(|one| !one.differences.is_empty()) {
            blocks.push(Block::title(2, words.word("variants-signs")));
            blocks.push(Block::Fields(signs(words)));
        }
        blocks.extend(cited.tell(&teller));
        blocks
    }
}

/// The signs around words, and what each means.
fn signs(words: &Words) -> Vec<(String, Vec<Run>)> {
    [Mark::Added, Mark::Replaced, Mark::Omitted]
        .into_iter()
        .map(|mark| {
            let sign = sign(mark);
            let key = format!("variants-sign-{}", mark_key(mark));
            (format!("{sign}…{sign}"), vec![Run::plain(words.word(&key))])
        })
        .collect()
}

/// The sign before and after the words of a mark.
fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Same => "",
        Mark::Added | Mark::Inserted => "+",
        Mark::Replaced => "~",
        Mark::Omitted => "−",
    }
}

fn mark_key(mark: Mark) -> &'static str {
    match mark {
        Mark::Same => "same",
        Mark::Added => "added",
        Mark::Inserted => "inserted",
        Mark::Replaced => "replaced",
        Mark::Omitted => "omitted",
    }
}

impl Variants<'_> {
    /// The statement, each quotation with its signs, and the differences as sentences.
    #[must_use]
    pub fn tell(&self, teller: &Teller<'_>) -> Vec<Block> {
        let words = teller.words;
        let statement = teller.graph.statement(self.at);
        let title = teller.stance(statement, Told::InFull);
        let id = Run::new(self.statement, Style::Id);
        let message = Message::new("variants-count").count("versions", self.versions.len());
        let message = message.count("wordings", self.wordings);
        let count = Block::words(words.say(&message));
        let mut blocks = vec![Block::Heading(2, title), Block::Paragraph(vec![id]), count];
        let versions = self.versions.iter();
        let fields = versions.map(|one| (one.source.to_owned(), signed(words, &one.segments)));
        blocks.push(Block::Fields(fields.collect()));
        let lines = self.differences.iter();
        let mut lines: Vec<Vec<Block>> = lines
            .map(|one| vec![Block::words(sentence(teller, one))])
            .collect();
        if self.typographic > 0 {
            let line = teller.count("variants-typographic", self.typographic);
            lines.push(vec![Block::words(line)]);
        }
        if !self.left_out.is_empty() {
            let line = teller.count("variants-left-out", self.left_out.len());
            lines.push(vec![Block::words(line)]);
        }
        if !lines.is_empty() {
            blocks.push(Block::List(lines));
        }
        blocks
    }
}

/// A quotation between quotation marks, with signs around what the others print otherwise.
fn signed(words: &Words, segments: &[Segment<'_>]) -> Vec<Run> {
    // The marks of the language, taken from around nothing.
    let marks = words.quote("");
    let middle = marks.chars().count() / 2;
    let open: String = marks.chars().take(middle).collect();
    let close: String = marks.chars().skip(middle).collect();
    let mut runs = vec![Run::new(open, Style::Quote)];
    for one in segments {
        if one.mark == Mark::Same {
            runs.push(Run::new(one.text, Style::Quote));
            continue;
        }
        // The signs stand close around the words, before their last comma or space.
        let bare = one
            .text
            .trim_end_matches(|c: char| !c.is_alphanumeric() && c != ']');
        let (sign, rest) = (sign(one.mark), &one.text[bare.len()..]);
        runs.push(Run::new(format!("{sign}{bare}{sign}"), Style::Strong));
        let rest = if one.mark == Mark::Omitted { " " } else { rest };
        runs.push(Run::new(rest, Style::Quote));
    }
    runs.push(Run::new(close, Style::Quote));
    runs
}

/// "Only s004 prints “donc”."
fn sentence(teller: &Teller<'_>, one: &Variance<'_>) -> String {
    let words = teller.words;
    let sources = |list: &[&str]| {
        let list: Vec<String> = list.iter().map(ToString::to_string).collect();
        words.list(&list)
    };
    let (having, lacking): (Vec<_>, Vec<_>) = one
        .readings
        .iter()
        .partition(|reading| reading.text.is_some());
    let print = |reading: &&ReadingFacts<'_>| {
        let message = Message::new("variants-print").count("count", reading.sources.len());
        let message = message.with("sources", sources(&reading.sources));
        words.say(&message.with("text", words.quote(reading.text.unwrap_or_default())))
    };
    let lack = lacking.first().map(|reading| {
        let message = Message::new("variants-lack").count("count", reading.sources.len());
        words.say(&message.with("sources", sources(&reading.sources)))
    });
    let text = having
        .first()
        .and_then(|reading| reading.text)
        .unwrap_or_default();
    let holders = having.iter().flat_map(|one| one.sources.iter().copied());
    let holders: Vec<&str> = holders.collect();
    let said = |key: &str, list: &[&str]| {
        let message = Message::new(key.to_owned()).count("count", list.len());
        let message = message.with("sources", sources(list));
        words.say(&message.with("text", words.quote(text)))
    };
    match (one.kind, having.len(), lacking.first()) {
        (Mark::Inserted, 1, _) => said("variants-inserted", &holders),
        (Mark::Added, 1, _) => said("variants-added", &holders),
        (Mark::Omitted, 1, Some(lacking)) => said("variants-omitted", &lacking.sources),
        _ => {
            let mut parts: Vec<String> = having.iter().map(print).collect();
            parts.extend(lack);
            let message = Message::new("variants-differ");
            words.say(&message.with("parts", parts.join(&words.word("receipt-next"))))
        }
    }
}

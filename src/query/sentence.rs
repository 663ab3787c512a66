//! Every relation as a sentence. Graph, matrix, timeline, terminal and page all tell it the same.
use super::block::{Run, Style};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::{Quote, Report, Source, Stance, Statement};
use crate::words::Words;

/// Tells the records of a graph in the words of a language.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The graph that is told.
    pub graph: &'a ClaimGraph,
    /// The words it is told in.
    pub words: &'a Words,
}

/// The sign in a message where a styled run takes the place of an argument.
const SLOT: char = '\u{f8ff}';

impl<'a> Teller<'a> {
    /// Tells this graph in these words.
    #[must_use]
    pub fn new(graph: &'a ClaimGraph, words: &'a Words) -> Self {
        Self { graph, words }
    }

    /// The name by which a record is told: an actor's or thing's name, a claim's sentence, a
    /// source's title or kind.
    #[must_use]
    pub fn name(&self, node: Node) -> String {
        let graph = self.graph;
        match node {
            Node::Actor(at) => self.words.text(&graph.actor(at).name),
            Node::Thing(at) => self.words.text(&graph.thing(at).name),
            Node::Claim(at) => self.words.text(&graph.claim(at).text),
            Node::Evidence(at) => self.words.text(&graph.evidence(at).text),
            Node::Source(at) => self.source(graph.source(at)),
            Node::Statement(at) => plain(&self.statement(at)),
        }
    }

    /// A source as it is named in a sentence: its title, or its kind and who speaks there.
    #[must_use]
    pub fn source(&self, source: &Source) -> String {
        if let Some(title) = &source.title {
            return self.words.text(title);
        }
        let kind = Message::new(format!("source-{}", source.kind.name().to_lowercase()));
        let by = source.by.as_ref().and_then(|id| self.graph.actor_at(id));
        match by {
            Some(actor) => {
                let by = self.name(Node::Actor(actor));
                let message = Message::new("source-by").nested("kind", kind);
                self.words.say(&message.with("by", by))
            }
            None => self.words.say(&kind),
        }
    }

    /// A claim's sentence as it stands inside another: no full stop, a small first letter where
    /// the language wants one.
    #[must_use]
    pub fn clause(&self, claim: u32) -> String {
        let text = self.name(Node::Claim(claim));
        text.strip_suffix('.').unwrap_or(&text).to_owned()
    }

    /// "Michel Paulin denies that … (Twitter, 6 April 2021, reported by s004): “…”."
    #[must_use]
    pub fn statement(&self, at: u32) -> Vec<Run> {
        let statement = self.graph.statement(at);
        let claim = self
            .graph
            .claim_at(&statement.claim)
            .map(|claim| self.clause(claim));
        let object = Run::plain(claim.unwrap_or_default());
        let mut runs = self.stance(statement, Some(object));
        runs.extend(self.receipt(statement));
        runs
    }

    /// The same without repeating the claim: "Michel Paulin denies it (…): “…”."
    #[must_use]
    pub fn statement_of_it(&self, at: u32) -> Vec<Run> {
        let statement = self.graph.statement(at);
        let mut runs = self.stance(statement, None);
        runs.extend(self.receipt(statement));
        runs
    }

    /// "Michel Paulin denies that …", with the hedge where there is one.
    fn stance(&self, statement: &Statement, object: Option<Run>) -> Vec<Run> {
        let actor = self
            .graph
            .actor_at(&statement.actor)
            .map(|at| self.name(Node::Actor(at)));
        let actor = Run::new(actor.unwrap_or_default(), Style::Strong);
        let tail = if object.is_some() { "" } else { "-it" };
        let key = format!("says-{}{tail}", stance_key(statement.stance));
        let mut runs = self.fill(&key, [Some(actor), object]);
        if let Some(hedge) = &statement.hedge {
            let message = Message::new("says-hedged").with("hedge", self.words.quote(hedge));
            runs.push(Run::new(self.words.say(&message), Style::Faint));
        }
        runs
    }

    /// " (Twitter, 6 April 2021, reported by s004): “…”; s001: “…”."
    fn receipt(&self, statement: &Statement) -> Vec<Run> {
        let mut runs = vec![Run::new(
            format!(" ({})", self.circumstances(statement)),
            Style::Faint,
        )];
        let quoted: Vec<&Report> = statement
            .reports
            .iter()
            .filter(|report| report.quote.is_some())
            .collect();
        for (at, report) in quoted.iter().enumerate() {
            let lead = match (at, quoted.len()) {
                (0, 1) => self.words.word("receipt-first"),
                (0, _) => format!(
                    "{}{}{}",
                    self.words.word("receipt-first"),
                    report.source,
                    self.words.word("receipt-colon")
                ),
                _ => format!(
                    "{}{}{}",
                    self.words.word("receipt-next"),
                    report.source,
                    self.words.word("receipt-colon")
                ),
            };
            runs.push(Run::plain(lead));
            runs.extend(report.quote.as_ref().map(|quote| self.quote(quote)));
        }
        runs.push(Run::plain("."));
        runs
    }

    /// "Evidence: … (offered by Michel Paulin, s004): “…”."
    #[must_use]
    pub fn evidence(&self, at: u32) -> Vec<Run> {
        let evidence = self.graph.evidence(at);
        let text = Run::plain(
            self.name(Node::Evidence(at))
                .trim_end_matches('.')
                .to_owned(),
        );
        let mut runs = self.fill("evidence-says", [Some(text), None]);
        let by = evidence
            .offered_by
            .as_ref()
            .and_then(|id| self.graph.actor_at(id));
        let by = by.map(|actor| {
            let message = Message::new("offered-by").with("actor", self.name(Node::Actor(actor)));
            self.words.say(&message)
        });
        let source = evidence.source.as_ref().map(ToString::to_string);
        let receipt: Vec<String> = by.into_iter().chain(source).collect();
        if !receipt.is_empty() {
            runs.push(Run::new(format!(" ({})", receipt.join(", ")), Style::Faint));
        }
        if let Some(quote) = &evidence.quote {
            runs.push(Run::plain(self.words.word("receipt-first")));
            runs.push(self.quote(quote));
        }
        runs.push(Run::plain("."));
        runs
    }

    /// The words of a source between quotation marks.
    #[must_use]
    pub fn quote(&self, quote: &Quote) -> Run {
        Run::new(self.words.quote(&quote.exact), Style::Quote)
    }

    /// Where, when and by whom reported: "Twitter, 6 April 2021, reported by s003 and s004".
    #[must_use]
    pub fn circumstances(&self, statement: &Statement) -> String {
        let occasion = statement
            .at
            .as_ref()
            .and_then(|id| self.graph.source_at(id));
        let occasion = occasion.map(|at| self.source(self.graph.source(at)));
        let said = statement
            .said
            .as_ref()
            .map(|said| self.words.short_date(said));
        let moment = statement
            .moment
            .as_ref()
            .map(|moment| self.words.text(moment));
        let unknown = said.is_none().then(|| self.words.word("date-unknown"));
        let mut parts: Vec<String> = [occasion, said, unknown, moment]
            .into_iter()
            .flatten()
            .collect();
        let sources: Vec<String> = statement
            .reports
            .iter()
            .map(|report| report.source.to_string())
            .collect();
        let sources = distinct(sources);
        if !sources.is_empty() {
            let message = Message::new("reported-by").with("sources", self.words.list(&sources));
            parts.push(self.words.say(&message));
        }
        parts.join(", ")
    }

    /// Fills a message whose arguments `a` and `b` are styled runs.
    #[must_use]
    pub fn fill(&self, key: &str, runs: [Option<Run>; 2]) -> Vec<Run> {
        let message = Message::new(key.to_owned());
        let slot = |n: u8| format!("{SLOT}{n}");
        let text = self
            .words
            .say(&message.with("a", slot(0)).with("b", slot(1)));
        let mut filled = Vec::new();
        for (at, part) in text.split(SLOT).enumerate() {
            let (number, rest) = match at {
                0 => (None, part),
                _ => (
                    part.chars().next().and_then(|c| c.to_digit(10)),
                    part.get(1..).unwrap_or(""),
                ),
            };
            let run = number.and_then(|n| runs.get(n as usize).cloned().flatten());
            filled.extend(run);
            if !rest.is_empty() {
                filled.push(Run::plain(rest));
            }
        }
        filled
    }
}

/// The key of a stance: `asserts`.
fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "asserts",
        Stance::Denies => "denies",
        Stance::Questions => "questions",
        Stance::Withdraws => "withdraws",
    }
}

/// The words of some runs without their styles.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn distinct(list: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for one in list {
        if !kept.contains(&one) {
            kept.push(one);
        }
    }
    kept
}

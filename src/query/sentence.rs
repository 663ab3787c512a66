//! Every statement as a sentence. Graph, matrix, timeline, terminal and page all tell it the same.
use super::block::{Run, Style};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::{ActorKind, Source, Stance, Statement};
use crate::words::{self, Words};

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

/// Whether a receipt says when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// With the date.
    InFull,
    /// Without: the date stands over the list.
    LeftOut,
}

/// How much of a statement its sentence says again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// "Michel Paulin denies that the fire …"
    InFull,
    /// "Michel Paulin denies it", when the claim stands just before.
    OfIt,
    /// "Michel Paulin denies it too", after another who does.
    Too,
    /// "Michel Paulin denies it again", after himself.
    Again,
    /// "denies that the fire …", in a list of what one actor says.
    Bare,
}

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
        let kind = self.source_kind(source);
        let by = source.by.as_ref().and_then(|id| self.graph.actor_at(id));
        match by {
            Some(actor) => {
                let message = Message::new("source-by").with("kind", kind);
                self.words.say(&message.nested("by", self.by(actor)))
            }
            None => kind,
        }
    }

    /// An actor as the one who made what stands before: "by Michel Paulin".
    #[must_use]
    pub fn by(&self, actor: u32) -> Message {
        let name = self.name(Node::Actor(actor));
        let (joint, name) = words::joint(&name, self.words.language());
        let message = Message::new("by-name").with("joint", joint.key());
        message.with("name", name)
    }

    /// The word for a source's kind: "press release".
    #[must_use]
    pub fn source_kind(&self, source: &Source) -> String {
        let kind = source.kind.name().to_lowercase();
        self.words.word(&format!("source-{kind}"))
    }

    /// A claim's sentence as it stands inside another: no full stop, a small first letter where
    /// it begins with a word that is no name.
    #[must_use]
    pub fn clause(&self, claim: u32) -> String {
        let language = self.words.language();
        words::clause(&self.name(Node::Claim(claim)), language)
    }

    /// Whether sentences speak of an actor as `one` or as `many`: a group is many, unless its name
    /// begins as the name of one thing does.
    #[must_use]
    pub fn number(&self, actor: u32) -> &'static str {
        let record = self.graph.actor(actor);
        let name = self.words.text(&record.name).to_lowercase();
        let single = ["le ", "la ", "l'", "l’", "un ", "une ", "a ", "an "];
        let one = single.iter().any(|start| name.starts_with(start));
        match record.kind == ActorKind::Group && !one {
            true => "many",
            false => "one",
        }
    }

    /// A claim as a noun: "the claim that the Strasbourg fire explains the outage".
    #[must_use]
    pub fn claim_noun(&self, claim: u32) -> Vec<Run> {
        let message = Message::new("claim-noun");
        self.compose(message, &[("a", Run::plain(self.clause(claim)))])
    }

    /// "Michel Paulin denies that … (Twitter, 6 April 2021, reported by s004): “…”."
    #[must_use]
    pub fn statement(&self, at: u32) -> Vec<Run> {
        self.statement_told(at, Told::InFull)
    }

    /// The same without repeating the claim: "Michel Paulin denies it (…): “…”."
    #[must_use]
    pub fn statement_of_it(&self, at: u32) -> Vec<Run> {
        self.statement_told(at, Told::OfIt)
    }

    /// A statement with its receipt, saying the claim or not.
    #[must_use]
    pub fn statement_told(&self, at: u32, told: Told) -> Vec<Run> {
        let statement = self.graph.statement(at);
        let mut runs = self.stance(statement, told);
        runs.extend(self.receipt(statement, Dated::InFull));
        runs
    }

    /// "Michel Paulin denies that …", with the hedge where there is one.
    #[must_use]
    pub fn stance(&self, statement: &Statement, told: Told) -> Vec<Run> {
        let actor = self.graph.actor_at(&statement.actor);
        let number = actor.map_or("one", |at| self.number(at));
        let actor = actor.map(|at| self.name(Node::Actor(at)));
        let actor = Run::new(actor.unwrap_or_default(), Style::Strong);
        let claim = self.graph.claim_at(&statement.claim);
        let clause = claim.map(|at| self.clause(at)).unwrap_or_default();
        let tail = match told {
            Told::InFull => "",
            Told::OfIt => "-it",
            Told::Too => "-it-too",
            Told::Again => "-it-again",
            Told::Bare => "-bare",
        };
        let key = format!("says-{}{tail}", stance_key(statement.stance));
        let message = Message::new(key).with("sound", words::sound(&clause).key());
        let message = message.with("number", number);
        let hedge = self.hedge(statement, told);
        let hedge = hedge.unwrap_or_else(|| Run::plain(""));
        let slots = [("a", actor), ("b", Run::plain(clause)), ("h", hedge)];
        let runs = self.compose(message, &slots);
        match told {
            Told::Bare => runs,
            _ => capital(runs),
        }
    }

    /// A statement without its quotations: who, what, where, by whom reported.
    #[must_use]
    pub fn brief(&self, at: u32, dated: Dated) -> Vec<Run> {
        let statement = self.graph.statement(at);
        let mut runs = self.stance(statement, Told::InFull);
        let circumstances = self.circumstances(statement, dated);
        if !circumstances.is_empty() {
            runs.push(Run::new(format!(" ({circumstances})"), Style::Faint));
        }
        runs.push(Run::plain("."));
        runs
    }

    /// " with caution (“apparently”)", where there is a hedge.
    fn hedge(&self, statement: &Statement, told: Told) -> Option<Run> {
        let hedge = statement.hedge.as_ref()?;
        let key = match told {
            Told::InFull | Told::Bare => "says-hedged",
            Told::OfIt | Told::Too | Told::Again => "says-hedged-it",
        };
        let message = Message::new(key).with("hedge", self.words.quote(hedge));
        Some(Run::new(self.words.say(&message), Style::Faint))
    }

    /// Fills a message whose arguments `a` and `b` are styled runs.
    #[must_use]
    pub fn fill(&self, key: &str, runs: [Option<Run>; 2]) -> Vec<Run> {
        let [a, b] = runs.map(|run| run.unwrap_or_else(|| Run::plain("")));
        self.compose(Message::new(key.to_owned()), &[("a", a), ("b", b)])
    }

    /// Says a message in which styled runs take the place of arguments.
    #[must_use]
    pub fn compose(&self, message: Message, slots: &[(&'static str, Run)]) -> Vec<Run> {
        let slot = |at: u32| format!("{SLOT}{}", char::from_digit(at, 36).unwrap_or('0'));
        let message = (0u32..)
            .zip(slots)
            .fold(message, |message, (at, (name, _))| {
                message.with(name, slot(at))
            });
        let text = self.words.say(&message);
        let mut parts = text.split(SLOT);
        let mut filled: Vec<Run> = parts.next().map(Run::plain).into_iter().collect();
        for part in parts {
            let mut signs = part.chars();
            let run = signs
                .next()
                .and_then(|c| slots.get(c.to_digit(36)? as usize));
            filled.extend(run.map(|(_, run)| run.clone()));
            filled.push(Run::plain(signs.as_str()));
        }
        filled.retain(|run| !run.text.is_empty());
        filled
    }
}

/// The key of a stance: `asserts`.
#[must_use]
pub(super) fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "asserts",
        Stance::Denies => "denies",
        Stance::Questions => "questions",
        Stance::Withdraws => "withdraws",
    }
}

/// The key of what a statement does to its claim, a reserve counted: `hedges` for `asserts` with one.
#[must_use]
pub fn position_key(statement: &Statement) -> &'static str {
    match (statement.stance, &statement.hedge) {
        (Stance::Asserts, Some(_)) => "hedges",
        (stance, _) => stance_key(stance),
    }
}

/// Some runs with a capital at their beginning, as a sentence has it.
#[must_use]
pub fn capital(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(first) = runs.first_mut().filter(|run| run.style != Style::Id) {
        let mut signs = first.text.chars();
        let big = signs.next().into_iter().flat_map(char::to_uppercase);
        first.text = big.chain(signs).collect();
    }
    runs
}

/// The words of some runs without their styles.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

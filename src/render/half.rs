//! Half: one side of a poster: who, how, the words as printed, where, when, on what evidence.
use super::field::{Field, field};
use super::kind::Relation;
use super::phrase;
use super::tie::relation_of;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::Report;
use crate::query::{Side, Teller};
use crate::words::Words;
use std::collections::BTreeSet;

/// Whether a pair is a contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Both cannot hold, or possibly not.
    Contradiction,
    /// It only looks like one.
    Trap,
}

/// One side.
#[derive(Clone, Debug, PartialEq)]
pub struct Half {
    /// Who speaks.
    pub speaker: String,
    /// In which role.
    pub role: Option<String>,
    /// How its claim is held; `None` when the side is evidence.
    pub relation: Option<Relation>,
    /// The word of that.
    pub verb: String,
    /// The claim or the evidence as a sentence.
    pub claim: String,
    /// The words as printed, between quotation marks; failing them, why there are none.
    pub quote: Quoted,
    /// Where, when, on what evidence, in which sources.
    pub fields: Vec<Field>,
}

/// The words of a side.
#[derive(Clone, Debug, PartialEq)]
pub enum Quoted {
    /// As printed, with quotation marks.
    Words(String),
    /// None is recorded; this says so.
    Absent(String),
}

/// How many statements of a side are told; the others are counted.
pub(super) const STATEMENTS: usize = 4;

pub(super) fn half(teller: &Teller<'_>, side: &Side, finding: Finding) -> Half {
    match (side.statements.first(), side.claim) {
        (Some(first), Some(claim)) => spoken(teller, (side, finding), (*first, claim)),
        (None, Some(claim)) => unspoken(teller, (side, finding), claim),
        _ => evidence_alone(teller, side),
    }
}

fn spoken(
    teller: &Teller<'_>,
    (side, finding): (&Side, Finding),
    (first, claim): (u32, u32),
) -> Half {
    let (graph, words) = (teller.graph, teller.words);
    let statement = graph.statement(first);
    let actor = graph.actor_at(&statement.actor);
    let relation = relation_of(statement);
    let (quote, reports) = quotes(words, &statement.reports);
    let mut fields = Vec::new();
    let place = phrase::occasion(teller, first).map(|at| field(words, "diagram-where", vec![at]));
    fields.extend(place);
    fields.push(field(
        words,
        "diagram-when",
        vec![when(words, graph, first)],
    ));
    fields.extend(hedge(words, graph, first));
    fields.extend(evidence(teller, side, finding));
    fields.push(field(words, "diagram-reported", reports));
    fields.extend(others(teller, &side.statements[1..]));
    let role = actor
        .and_then(|at| graph.actor(at).role.as_ref())
        .map(|role| words.text(role));
    Half {
        speaker: actor.map_or_else(String::new, |at| teller.name(Node::Actor(at))),
        role,
        relation: Some(relation),
        verb: phrase::word(words, relation),
        claim: teller.name(Node::Claim(claim)),
        quote,
        fields,
    }
}

/// A claim that nobody is recorded as asserting.
fn unspoken(teller: &Teller<'_>, (side, finding): (&Side, Finding), claim: u32) -> Half {
    let words = teller.words;
    Half {
        speaker: words.word("diagram-nobody"),
        role: None,
        relation: None,
        verb: words.word("diagram-card-claim"),
        claim: teller.name(Node::Claim(claim)),
        quote: Quoted::Absent(words.word("diagram-no-quote")),
        fields: evidence(teller, side, finding),
    }
}

/// A side that is a piece of evidence.
fn evidence_alone(teller: &Teller<'_>, side: &Side) -> Half {
    let (graph, words) = (teller.graph, teller.words);
    let at = side.evidence.first().copied();
    let record = at.map(|at| graph.evidence(at));
    let actor = record.and_then(|one| graph.actor_at(one.offered_by.as_ref()?));
    let quote = record
        .and_then(|one| one.quote.as_ref())
        .map(|quote| words.quote(&quote.exact));
    let when = record
        .and_then(|one| one.date.as_ref())
        .map(|said| words.date(said));
    let source = record.and_then(|one| graph.source_at(one.source.as_ref()?));
    let source = source.map(|source| phrase::source(teller, graph.source(source)));
    let fields = [("diagram-when", when), ("diagram-reported", source)];
    let role = actor
        .and_then(|at| graph.actor(at).role.as_ref())
        .map(|role| words.text(role));
    Half {
        speaker: actor.map_or_else(
            || words.word("diagram-nobody"),
            |at| teller.name(Node::Actor(at)),
        ),
        role,
        relation: None,
        verb: words.word("diagram-card-evidence"),
        claim: at.map_or_else(String::new, |at| teller.name(Node::Evidence(at))),
        quote: quote.map_or_else(
            || Quoted::Absent(words.word("diagram-no-quote")),
            Quoted::Words,
        ),
        fields: fields
            .into_iter()
            .filter_map(|(key, value)| Some(field(words, key, vec![value?])))
            .collect(),
    }
}

/// The first quotation, and the sources that report it, with the number of wordings.
fn quotes(words: &Words, reports: &[Report]) -> (Quoted, Vec<String>) {
    let quotes = || reports.iter().filter_map(|report| report.quote.as_ref());
    let wordings: BTreeSet<&str> = quotes().map(|quote| &*quote.exact).collect();
    let sources: BTreeSet<&str> = reports
        .iter()
        .map(|report| report.source.as_str())
        .collect();
    let sources: Vec<String> = sources.into_iter().map(str::to_owned).collect();
    let mut told = words.list(&sources);
    if wordings.len() > 1 {
        let message = Message::new("diagram-wordings").count("count", wordings.len());
        told = format!("{told} {}", words.say(&message));
    }
    let quote = match quotes().next() {
        Some(quote) => Quoted::Words(words.quote(&quote.exact)),
        None => Quoted::Absent(words.word("diagram-no-quote")),
    };
    (quote, vec![told])
}

fn when(words: &Words, graph: &ClaimGraph, statement: u32) -> String {
    let statement = graph.statement(statement);
    let said = statement.said.as_ref();
    let said = said.map_or_else(
        || words.word("date-unknown"),
        |said| match &said.value {
            interval @ crate::model::Date::Between(..) => phrase::date(words, interval),
            date => words.date(date),
        },
    );
    let moment = statement
        .moment
        .as_ref()
        .map(|moment| words.quote(&words.text(moment)));
    [Some(said), moment]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn hedge(words: &Words, graph: &ClaimGraph, statement: u32) -> Option<Field> {
    let hedge = graph.statement(statement).hedge.as_ref()?;
    Some(field(words, "diagram-hedge", vec![words.quote(hedge)]))
}

/// The evidence for a side's claim, then what only speaks against the other side.
fn evidence(teller: &Teller<'_>, side: &Side, finding: Finding) -> Vec<Field> {
    let (graph, words) = (teller.graph, teller.words);
    let claim = side.claim.map(|at| graph.id(Node::Claim(at)));
    let backs = |at: &&u32| {
        let id = graph.id(Node::Evidence(**at));
        let mut records = graph.data().supports.iter();
        records.any(|one| one.from.as_str() == id && Some(one.to.as_str()) == claim)
    };
    let tell = |list: Vec<&u32>| -> Vec<String> {
        list.into_iter()
            .map(|at| teller.name(Node::Evidence(*at)))
            .collect()
    };
    let (behind, against): (Vec<&u32>, Vec<&u32>) = side.evidence.iter().partition(backs);
    let (behind, against) = (tell(behind), tell(against));
    let nothing = behind.is_empty() && (against.is_empty() || finding == Finding::Trap);
    let mut fields = Vec::new();
    if nothing {
        fields.push(field(
            words,
            "diagram-evidence",
            vec![words.word("diagram-no-evidence")],
        ));
    } else if !behind.is_empty() {
        fields.push(field(words, "diagram-evidence", behind));
    }
    // What speaks against one side of a trap says nothing for the other.
    if finding == Finding::Contradiction && !against.is_empty() {
        fields.push(field(words, "diagram-against", against));
    }
    fields
}

/// Who else holds the side.
fn others(teller: &Teller<'_>, statements: &[u32]) -> Option<Field> {
    let (graph, words) = (teller.graph, teller.words);
    let tell = |at: &u32| {
        let statement = graph.statement(*at);
        let actor = graph
            .actor_at(&statement.actor)
            .map(|at| teller.name(Node::Actor(at)));
        let said = statement
            .said
            .as_ref()
            .map(|said| phrase::date(words, said));
        let quote = statement
            .reports
            .iter()
            .find_map(|report| report.quote.as_ref());
        let lead: Vec<String> = [actor, said].into_iter().flatten().collect();
        let quote = quote.map(|quote| words.quote(&quote.exact));
        let parts: Vec<String> = [Some(lead.join(", ")), quote]
            .into_iter()
            .flatten()
            .collect();
        parts.join(&words.word("receipt-first"))
    };
    let told = |most: usize| -> Vec<String> {
        let rest = statements.len().saturating_sub(most);
        let rest = (rest > 0)
            .then(|| words.say(&Message::new("diagram-more-statements").count("count", rest)));
        let first = statements.iter().take(most).map(tell);
        first.chain(rest).collect()
    };
    let most = statements.len().min(STATEMENTS);
    (most > 0).then(|| Field {
        shorter: (0..most).rev().map(told).collect(),
        ..field(words, "diagram-also", told(most))
    })
}

//! Poster: one contradiction in full, two quotations face to face.
use super::kind::Relation;
use super::phrase;
use super::tie::relation_of;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::{Answer, Report, Text};
use crate::query::{Contradiction, Moved, Shift, Side, Teller};
use crate::words::Words;
use std::collections::BTreeSet;

/// One contradiction in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Poster {
    /// Whether it is one.
    pub finding: Finding,
    /// The kind and strength in words: "Démenti · les deux ne peuvent pas tenir".
    pub heading: String,
    /// The word between the two: "contredit".
    pub between: String,
    /// The two sides.
    pub sides: [Half; 2],
    /// The four tests, with their answers and the words of the answers.
    pub tests: Vec<Test>,
    /// Why, what a text itself says, what moved, what is not said, what would settle it: each
    /// with its label.
    pub reasons: Vec<Field>,
}

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

/// A label and what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The label.
    pub label: String,
    /// One paragraph or several.
    pub value: Vec<String>,
}

/// One of the four tests.
#[derive(Clone, Debug, PartialEq)]
pub struct Test {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// The answer in words.
    pub word: String,
}

impl Poster {
    /// The poster of a contradiction or a trap.
    #[must_use]
    pub fn new(teller: &Teller<'_>, one: &Contradiction) -> Self {
        let words = teller.words;
        let finding = if one.kind.is_some() {
            Finding::Contradiction
        } else {
            Finding::Trap
        };
        let between = match finding {
            Finding::Contradiction if one.sides.iter().any(|side| side.claim.is_none()) => {
                Relation::Weakens
            }
            Finding::Contradiction => Relation::Contradicts,
            Finding::Trap => Relation::Compatible,
        };
        Self {
            finding,
            heading: heading(words, one),
            between: phrase::word(words, between),
            sides: in_time(teller.graph, &one.sides).map(|side| half(teller, side)),
            tests: tests(words, one),
            reasons: reasons(teller, one),
        }
    }
}

/// The two sides, the one that spoke first to the left.
fn in_time<'s>(graph: &ClaimGraph, sides: &'s [Side; 2]) -> [&'s Side; 2] {
    let said = |side: &Side| {
        let first = side.statements.first()?;
        let said = graph.statement(*first).said.as_ref()?;
        Some((said.earliest(), said.latest()))
    };
    let [one, other] = sides;
    match said(one).zip(said(other)) {
        Some((first, second)) if second < first => [other, one],
        _ => [one, other],
    }
}

fn heading(words: &Words, one: &Contradiction) -> String {
    let Some(kind) = one.kind else {
        return words.word("kind-trap");
    };
    let strength = format!("strength-{}", one.strength.name().to_lowercase());
    let mut parts = vec![words.word(&phrase::kind_key(kind)), words.word(&strength)];
    if one.is_same_actor() {
        parts.push(words.word("self-contradiction"));
    }
    parts.join(" · ")
}

fn tests(words: &Words, one: &Contradiction) -> Vec<Test> {
    let tests = &one.tests;
    let all = [
        ("object", tests.object),
        ("time", tests.time),
        ("question", tests.question),
        ("answers", tests.answers),
    ];
    let test = |(key, answer): (&str, Answer)| Test {
        question: words.word(&format!("diagram-test-{key}")),
        answer,
        word: words.word(&format!("diagram-answer-{}", answer.name().to_lowercase())),
    };
    all.into_iter().map(test).collect()
}

fn field(words: &Words, key: &str, value: Vec<String>) -> Field {
    Field {
        label: words.word(key),
        value,
    }
}

fn reasons(teller: &Teller<'_>, one: &Contradiction) -> Vec<Field> {
    let words = teller.words;
    let key = if one.kind.is_some() {
        "diagram-why"
    } else {
        "diagram-why-not"
    };
    let mut fields = vec![field(words, key, vec![phrase::because(teller, one)])];
    fields.extend(one.shifts.iter().map(|shift| moved(words, shift)));
    let Some(record) = one.written(teller.graph) else {
        return fields;
    };
    if let Some(voice) = &record.voiced_in {
        let quote = voice.quote.as_ref().map(|quote| words.quote(&quote.exact));
        let told: Vec<String> = [Some(voice.source.to_string()), quote]
            .into_iter()
            .flatten()
            .collect();
        fields.push(field(
            words,
            "diagram-voiced",
            vec![told.join(&words.word("receipt-first"))],
        ));
    }
    let texts: [(&str, &Option<Text>); 2] = [
        ("diagram-unsaid", &record.unsaid),
        ("diagram-settle", &record.settle),
    ];
    for (key, text) in texts {
        fields.extend(
            text.as_ref()
                .map(|text| field(words, key, vec![words.text(text)])),
        );
    }
    fields
}

fn moved(words: &Words, shift: &Shift) -> Field {
    let days = usize::try_from(shift.days.unwrap_or(0)).unwrap_or(0);
    let key = if shift.days.is_some() {
        "diagram-days-apart"
    } else {
        "diagram-days-unknown"
    };
    let gap = words.say(&Message::new(key).count("days", days));
    let moved = match shift.moved {
        Moved::Position => "moved-position",
        Moved::Strength => "moved-strength",
        Moved::Wording => "moved-wording",
    };
    field(
        words,
        "diagram-moved",
        vec![format!("{gap} {}", words.word(moved))],
    )
}

/// How many statements of a side are told; the others are counted.
const STATEMENTS: usize = 4;

fn half(teller: &Teller<'_>, side: &Side) -> Half {
    match (side.statements.first(), side.claim) {
        (Some(first), Some(claim)) => spoken(teller, side, (*first, claim)),
        (None, Some(claim)) => unspoken(teller, side, claim),
        _ => evidence_alone(teller, side),
    }
}

fn spoken(teller: &Teller<'_>, side: &Side, (first, claim): (u32, u32)) -> Half {
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
    fields.extend(evidence(teller, side));
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
fn unspoken(teller: &Teller<'_>, side: &Side, claim: u32) -> Half {
    let words = teller.words;
    Half {
        speaker: words.word("diagram-nobody"),
        role: None,
        relation: None,
        verb: words.word("diagram-card-claim"),
        claim: teller.name(Node::Claim(claim)),
        quote: Quoted::Absent(words.word("diagram-no-quote")),
        fields: evidence(teller, side).into_iter().collect(),
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

fn evidence(teller: &Teller<'_>, side: &Side) -> Option<Field> {
    let words = teller.words;
    if side.evidence.is_empty() {
        return Some(field(
            words,
            "diagram-evidence",
            vec![words.word("diagram-no-evidence")],
        ));
    }
    let told = side
        .evidence
        .iter()
        .map(|at| teller.name(Node::Evidence(*at)));
    Some(field(words, "diagram-evidence", told.collect()))
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
    let mut told: Vec<String> = statements.iter().take(STATEMENTS).map(tell).collect();
    let rest = statements.len().saturating_sub(STATEMENTS);
    if rest > 0 {
        told.push(words.say(&Message::new("diagram-more-statements").count("count", rest)));
    }
    (!told.is_empty()).then(|| field(words, "diagram-also", told))
}

//! Poster: one contradiction in full, two quotations face to face.
use super::field::{Field, field};
use super::half::{Finding, Half, half};
use super::kind::Relation;
use super::phrase;
use crate::diagnose::{Message, Say};
use crate::graph::ClaimGraph;
use crate::model::{Answer, Text};
use crate::query::{Contradiction, Shift, Side, Teller};
use crate::words::Words;

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
    /// The poster with so much less told and counted instead, where something can be.
    pub(super) fn shorter(&self, less: usize) -> Self {
        let mut poster = self.clone();
        let halves = poster.sides.iter_mut();
        for field in halves.flat_map(|half| &mut half.fields) {
            let last = field.shorter.len().min(less);
            if let Some(value) = last.checked_sub(1).and_then(|at| field.shorter.get(at)) {
                field.value.clone_from(value);
            }
        }
        poster
    }

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
            sides: in_time(teller.graph, &one.sides).map(|side| half(teller, side, finding)),
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

fn reasons(teller: &Teller<'_>, one: &Contradiction) -> Vec<Field> {
    let words = teller.words;
    let key = if one.kind.is_some() {
        "diagram-why"
    } else {
        "diagram-why-not"
    };
    let mut fields = vec![field(words, key, vec![phrase::because(teller, one)])];
    if one.kind.is_some() {
        fields.extend(one.shifts.iter().map(|shift| moved(words, shift)));
    }
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
    field(
        words,
        "diagram-moved",
        vec![format!("{gap} {}", words.word(shift.moved.key()))],
    )
}

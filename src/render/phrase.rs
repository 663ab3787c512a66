//! Phrase: the short words on cards and lines.
use super::kind::Relation;
use super::tie::{Proof, Tie, relation_of};
use crate::diagnose::{Message, Say};
use crate::graph::Node;
use crate::model::{Date, Moment, Source, Text};
use crate::query::{Teller, plain};
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// Dates in few words: "6–7 avril 2021".
pub(super) fn date(words: &Words, date: &Date) -> String {
    let Date::Between(Some(from), Some(to)) = date else {
        return words.short_date(date);
    };
    let bare = |one: &Moment| one.clock.is_none() && !one.approximate && !one.uncertain;
    let same_month = from.year == to.year && from.month == to.month;
    match (from.day, to.day, from.month) {
        (Some(first), Some(last), Some(month)) if same_month && bare(from) && bare(to) => {
            let month = words.word(&format!("month-{month}"));
            let message = Message::new("diagram-days")
                .with("from", first)
                .with("to", last);
            words.say(&message.with("month", month).with("year", from.year))
        }
        _ => words.short_date(date),
    }
}

/// A point of time without its time of day.
pub(super) fn bare(moment: Moment) -> Moment {
    Moment {
        clock: None,
        ..moment
    }
}

/// A date in few words, without a time of day.
pub(super) fn day(words: &Words, said: &Date) -> String {
    let whole = match said {
        Date::At(moment) => Date::At(bare(*moment)),
        Date::Between(from, to) => Date::Between(from.map(bare), to.map(bare)),
    };
    date(words, &whole)
}

/// The word of a line: "affirme".
pub(super) fn word(words: &Words, relation: Relation) -> String {
    words.word(&format!("diagram-{}", relation.key()))
}

/// What stands below the word of a line.
pub(super) fn line_notes(teller: &Teller<'_>, tie: &Tie) -> Vec<String> {
    let (words, graph) = (teller.words, teller.graph);
    let mut notes: Vec<String> = Vec::new();
    match &tie.proof {
        Proof::Statements(list) => {
            for at in list {
                let statement = graph.statement(*at);
                notes.extend(statement.hedge.as_ref().map(|hedge| words.quote(hedge)));
            }
            for at in list {
                let said = graph.statement(*at).said.as_ref();
                let said =
                    said.map_or_else(|| words.word("date-unknown"), |said| date(words, said));
                notes.push(said);
            }
        }
        Proof::Conflict(one) => {
            notes.extend(one.kind.map(|kind| words.word(&kind_key(kind))));
            let differs = one.differs.map(|differs| differs.name().to_lowercase());
            notes.extend(differs.map(|key| words.word(&format!("diagram-differs-{key}"))));
        }
        Proof::Supports(_) | Proof::Discredits(_) | Proof::Ends => {}
    }
    let mut seen = BTreeSet::new();
    notes.retain(|note| seen.insert(note.clone()));
    notes
}

/// The key of a kind of contradiction in the catalogues.
pub(super) fn kind_key(kind: crate::model::ContradictionKind) -> String {
    format!("kind-{}", kind.name().to_lowercase())
}

/// A tie as sentences.
pub(super) fn sentences(teller: &Teller<'_>, tie: &Tie) -> Vec<String> {
    let pair = |key: &str| {
        let message = Message::new(key.to_owned()).with("a", clause(teller, tie.from));
        teller.words.say(&message.with("b", clause(teller, tie.to)))
    };
    let graph = teller.graph;
    let reasoned = |because: &Option<Text>| {
        let because = because.as_ref().map(|text| teller.words.text(text));
        let told = pair(&format!("diagram-tell-{}", tie.relation.key()));
        vec![
            format!("{told} {}", because.unwrap_or_default())
                .trim_end()
                .to_owned(),
        ]
    };
    match &tie.proof {
        Proof::Statements(list) => list
            .iter()
            .map(|at| plain(&teller.statement(*at)))
            .collect(),
        Proof::Conflict(one) => {
            let told = pair(&format!("diagram-tell-{}", tie.relation.key()));
            vec![
                format!("{told} {}", because(teller, one))
                    .trim_end()
                    .to_owned(),
            ]
        }
        Proof::Supports(at) => reasoned(&graph.data().supports[*at as usize].because),
        Proof::Discredits(at) => reasoned(&graph.data().discredits[*at as usize].because),
        Proof::Ends => reasoned(&None),
    }
}

/// Why a pair is a contradiction or a trap: the author's reason, or how it follows.
pub(super) fn because(teller: &Teller<'_>, one: &crate::query::Contradiction) -> String {
    use crate::query::Finding;
    let graph = teller.graph;
    let written = one
        .written(graph)
        .and_then(|record| record.because.as_ref());
    let trap = one.findings.iter().find_map(|finding| match finding {
        Finding::Compatible(at) => graph.data().compatible.get(*at as usize)?.because.as_ref(),
        _ => None,
    });
    match written.or(trap) {
        Some(text) => teller.words.text(text),
        None => {
            let told = one
                .findings
                .iter()
                .map(|finding| crate::query::derivation(teller, *finding));
            told.collect::<Vec<_>>().join(" ")
        }
    }
}

/// The name of a node without its full stop.
fn clause(teller: &Teller<'_>, node: Node) -> String {
    let name = teller.name(node);
    name.strip_suffix('.').unwrap_or(&name).to_owned()
}

/// Who says yes, who says no: "2 affirment · 1 dément", over the whole case.
pub(super) fn counts(teller: &Teller<'_>, claim: u32) -> Option<String> {
    let graph = teller.graph;
    let mut actors: BTreeMap<Relation, BTreeSet<&str>> = BTreeMap::new();
    for at in graph.statements_on(claim) {
        let statement = graph.statement(*at);
        actors
            .entry(relation_of(statement))
            .or_default()
            .insert(statement.actor.as_str());
    }
    let told = actors.iter().map(|(relation, actors)| {
        let key = format!("diagram-count-{}", relation.key());
        teller
            .words
            .say(&Message::new(key).count("count", actors.len()))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join(" · "))
}

/// A source with its date and id: "Twitter de Michel Paulin, 6 avril 2021 (s004)".
pub(super) fn source(teller: &Teller<'_>, source: &Source) -> String {
    let said = source.date.as_ref().map(|said| day(teller.words, said));
    let parts: Vec<String> = [Some(teller.source(source)), said]
        .into_iter()
        .flatten()
        .collect();
    format!("{} ({})", parts.join(", "), source.id.as_str())
}

/// The occasion of a statement, where that is not just the source that reports it.
pub(super) fn occasion(teller: &Teller<'_>, statement: u32) -> Option<String> {
    let statement = teller.graph.statement(statement);
    let at = statement.at.as_ref()?;
    if statement
        .reports
        .iter()
        .any(|report| report.source.value == at.value)
    {
        return None;
    }
    let source = teller.graph.source(teller.graph.source_at(at)?);
    // A title says where by itself.
    let place = source.place.as_ref().filter(|_| source.title.is_none());
    let place = place.map(|place| teller.words.text(place));
    let parts: Vec<String> = [Some(teller.source(source)), place]
        .into_iter()
        .flatten()
        .collect();
    Some(parts.join(", "))
}

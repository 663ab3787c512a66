//! The shapes of the JSON contract that several questions share.
use super::conflict::{self, Clash, Finding, Moved};
use crate::graph::ClaimGraph;
use crate::model::{Answer, Conflict, Fit, Quote, Statement, Text};
use serde::Serialize;
use std::collections::BTreeMap;

/// A contradiction as the contract gives it.
#[derive(Debug, Serialize)]
pub struct Contradiction<'g> {
    id: String,
    kind: &'static str,
    strength: &'static str,
    finding: FindingFacts<'g>,
    same_actor: bool,
    because: Option<TextFacts<'g>>,
    voiced_in: Option<VoiceFacts<'g>>,
    tests: BTreeMap<&'static str, &'static str>,
    differs: Option<&'static str>,
    unsaid: Option<TextFacts<'g>>,
    settle: Option<TextFacts<'g>>,
    shifts: Vec<ShiftFacts<'g>>,
    independent: [usize; 2],
    sides: [SideFacts<'g>; 2],
}

/// A text by language; a plain one stands under `und`, the code of BCP 47 for "undetermined".
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct TextFacts<'g>(BTreeMap<&'g str, &'g str>);

impl<'g> From<&'g Text> for TextFacts<'g> {
    fn from(text: &'g Text) -> Self {
        Self(match text {
            Text::Plain(text) => BTreeMap::from([("und", &**text)]),
            Text::ByLanguage(list) => list.iter().map(|(code, text)| (&**code, &**text)).collect(),
        })
    }
}

#[derive(Debug, Serialize)]
struct FindingFacts<'g> {
    origin: &'static str,
    derivation: Vec<DerivationFacts<'g>>,
}

#[derive(Debug, Serialize)]
struct DerivationFacts<'g> {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<Vec<&'g str>>,
}

#[derive(Debug, Serialize)]
struct VoiceFacts<'g> {
    source: &'g str,
    quote: Option<&'g str>,
    quote_state: Option<Fit>,
}

#[derive(Debug, Serialize)]
struct ShiftFacts<'g> {
    actor: &'g str,
    from: &'g str,
    to: &'g str,
    days: Option<i64>,
    moved: Moved,
}

#[derive(Debug, Serialize)]
struct SideFacts<'g> {
    claim: Option<&'g str>,
    claim_text: Option<TextFacts<'g>>,
    statements: Vec<StatementFacts<'g>>,
    evidence: Vec<EvidenceFacts<'g>>,
}

/// A statement as the contract gives it.
#[derive(Debug, Serialize)]
pub struct StatementFacts<'g> {
    id: &'g str,
    actor: &'g str,
    claim: &'g str,
    stance: &'static str,
    hedge: Option<&'g str>,
    said: Option<String>,
    at: Option<&'g str>,
    reports: Vec<ReportFacts<'g>>,
}

#[derive(Debug, Serialize)]
struct ReportFacts<'g> {
    source: &'g str,
    quote: Option<&'g str>,
    quote_state: Option<Fit>,
}

/// A piece of evidence as the contract gives it.
#[derive(Debug, Serialize)]
pub struct EvidenceFacts<'g> {
    id: &'g str,
    source: Option<&'g str>,
    quote: Option<&'g str>,
    quote_state: Option<Fit>,
    offered_by: Option<&'g str>,
}

fn exact(quote: Option<&Quote>) -> (Option<&str>, Option<Fit>) {
    (
        quote.map(|quote| &*quote.exact),
        quote.map(|quote| quote.fit),
    )
}

/// A statement in the shape of the contract.
#[must_use]
pub fn statement(one: &Statement) -> StatementFacts<'_> {
    StatementFacts {
        id: one.id.as_str(),
        actor: one.actor.as_str(),
        claim: one.claim.as_str(),
        stance: one.stance.name(),
        hedge: one.hedge.as_deref(),
        said: one.said.as_ref().map(ToString::to_string),
        at: one.at.as_ref().map(|at| at.as_str()),
        reports: one
            .reports
            .iter()
            .map(|report| {
                let (quote, quote_state) = exact(report.quote.as_ref());
                ReportFacts {
                    source: report.source.as_str(),
                    quote,
                    quote_state,
                }
            })
            .collect(),
    }
}

/// A piece of evidence, by its place, in the shape of the contract.
#[must_use]
pub fn evidence(graph: &ClaimGraph, at: u32) -> EvidenceFacts<'_> {
    let one = graph.evidence(at);
    let (quote, quote_state) = exact(one.quote.as_ref());
    EvidenceFacts {
        id: one.id.as_str(),
        source: one.source.as_ref().map(|id| id.as_str()),
        quote,
        quote_state,
        offered_by: one.offered_by.as_ref().map(|id| id.as_str()),
    }
}

/// A contradiction in the shape of the contract.
#[must_use]
pub fn contradiction<'g>(
    graph: &'g ClaimGraph,
    one: &conflict::Contradiction,
) -> Contradiction<'g> {
    let record = one.written(graph);
    let trap = one.findings.iter().find_map(|finding| match finding {
        Finding::Compatible(at) => graph.data().compatible.get(*at as usize),
        _ => None,
    });
    let because = record.and_then(|one| one.because.as_ref());
    let because = because.or(trap.and_then(|one| one.because.as_ref()));
    let voice = record.and_then(|one| one.voiced_in.as_ref());
    Contradiction {
        id: one.id.clone(),
        kind: one.kind.map_or("Compatible", |kind| kind.name()),
        strength: one.strength.name(),
        finding: finding(graph, &one.findings),
        same_actor: one.is_same_actor(),
        because: because.map(TextFacts::from),
        voiced_in: voice.map(|voice| {
            let (quote, quote_state) = exact(voice.quote.as_ref());
            VoiceFacts {
                source: voice.source.as_str(),
                quote,
                quote_state,
            }
        }),
        tests: tests(&one.tests),
        differs: one.differs.map(|differs| differs.name()),
        unsaid: record
            .and_then(|one| one.unsaid.as_ref())
            .map(TextFacts::from),
        settle: record
            .and_then(|one| one.settle.as_ref())
            .map(TextFacts::from),
        shifts: one
            .shifts
            .iter()
            .map(|shift| self::shift(graph, shift))
            .collect(),
        independent: one.origins,
        sides: [side(graph, &one.sides[0]), side(graph, &one.sides[1])],
    }
}

fn tests(tests: &crate::model::Tests) -> BTreeMap<&'static str, &'static str> {
    let name = |answer: Answer| answer.name();
    BTreeMap::from([
        ("object", name(tests.object)),
        ("time", name(tests.time)),
        ("question", name(tests.question)),
        ("answers", name(tests.answers)),
    ])
}

fn side<'g>(graph: &'g ClaimGraph, side: &conflict::Side) -> SideFacts<'g> {
    let claim = side.claim.map(|at| graph.claim(at));
    SideFacts {
        claim: claim.map(|claim| claim.id.as_str()),
        claim_text: claim.map(|claim| TextFacts::from(&claim.text)),
        statements: side
            .statements
            .iter()
            .map(|at| statement(graph.statement(*at)))
            .collect(),
        evidence: side
            .evidence
            .iter()
            .map(|at| evidence(graph, *at))
            .collect(),
    }
}

fn shift<'g>(graph: &'g ClaimGraph, shift: &conflict::Shift) -> ShiftFacts<'g> {
    ShiftFacts {
        actor: graph.actor(shift.actor).id.as_str(),
        from: graph.statement(shift.from).id.as_str(),
        to: graph.statement(shift.to).id.as_str(),
        days: shift.days,
        moved: shift.moved,
    }
}

fn finding<'g>(graph: &'g ClaimGraph, findings: &[Finding]) -> FindingFacts<'g> {
    let written = findings
        .iter()
        .any(|one| matches!(one, Finding::Written(_)));
    let trap = findings
        .iter()
        .any(|one| matches!(one, Finding::Compatible(_)));
    let derivation = findings.iter().filter_map(|one| match one {
        Finding::SameClaim => Some(("same-claim", None)),
        Finding::Propositions(Clash(conflict)) => Some((conflict_key(*conflict), None)),
        Finding::Exclusive(at) => {
            let group = graph.data().exclusive.get(*at as usize)?;
            Some((
                "exclusive",
                Some(group.claims.iter().map(|id| id.as_str()).collect()),
            ))
        }
        Finding::Written(_) | Finding::Compatible(_) => None,
    });
    let derivation = derivation.map(|(rule, claims)| DerivationFacts { rule, claims });
    FindingFacts {
        origin: if written || trap {
            "Written"
        } else {
            "Derived"
        },
        derivation: derivation.collect(),
    }
}

/// The word of a conflict in JSON and in the catalogues.
#[must_use]
pub fn conflict_key(conflict: Conflict) -> &'static str {
    match conflict {
        Conflict::YesAndNo => "yes-and-no",
        Conflict::IsAndIsNot => "is-and-is-not",
        Conflict::TwoValues => "two-values",
        Conflict::Amounts => "amounts",
        Conflict::Times => "times",
        Conflict::Places => "places",
    }
}

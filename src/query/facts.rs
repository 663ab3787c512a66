//! The shapes of the JSON contract that several questions share; `docs/json.md` tells them in full.
use super::conflict::{self, Clash, Finding, Moved};
use crate::graph::ClaimGraph;
use crate::model::{Answer, Conflict, Fit, Quote, Statement, Text};
use serde::Serialize;
use std::collections::BTreeMap;

/// A contradiction as the contract gives it.
#[derive(Debug, Serialize)]
pub struct Contradiction<'g> {
    /// The ids of its two sides in order, joined by `~`.
    pub id: String,
    /// The kind as written in a case file; `Compatible` for a trap.
    pub kind: &'static str,
    /// `Strict` or `Possible`.
    pub strength: &'static str,
    /// Where it was found.
    pub finding: FindingFacts<'g>,
    /// Whether one actor stands on both sides.
    pub same_actor: bool,
    /// The author's reason.
    pub because: Option<TextFacts<'g>>,
    /// Where a text itself says so.
    pub voiced_in: Option<VoiceFacts<'g>>,
    /// The answers to the four tests: `Yes`, `No` or `Unclear`.
    pub tests: BTreeMap<&'static str, &'static str>,
    /// For a trap, what differs.
    pub differs: Option<&'static str>,
    /// What neither side says.
    pub unsaid: Option<TextFacts<'g>>,
    /// What would settle it.
    pub settle: Option<TextFacts<'g>>,
    /// The actors on both sides.
    pub shifts: Vec<ShiftFacts<'g>>,
    /// How many independent origins stand behind each side.
    pub independent: [usize; 2],
    /// The two sides.
    pub sides: [SideFacts<'g>; 2],
}

/// A text by language; a plain one stands under `und`, the code of BCP 47 for "undetermined".
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct TextFacts<'g>(pub BTreeMap<&'g str, &'g str>);

impl<'g> From<&'g Text> for TextFacts<'g> {
    fn from(text: &'g Text) -> Self {
        Self(match text {
            Text::Plain(text) => BTreeMap::from([("und", &**text)]),
            Text::ByLanguage(list) => list.iter().map(|(code, text)| (&**code, &**text)).collect(),
        })
    }
}

/// Where a contradiction was found.
#[derive(Debug, Serialize)]
pub struct FindingFacts<'g> {
    /// `Written` by the author, or `Derived` from other records.
    pub origin: &'static str,
    /// The rules by which it follows.
    pub derivation: Vec<DerivationFacts<'g>>,
}

/// A rule by which a contradiction follows.
#[derive(Debug, Serialize)]
pub struct DerivationFacts<'g> {
    /// `same-claim`, `exclusive`, `yes-and-no`, `is-and-is-not`, `two-values`, `amounts`, `times`
    /// or `places`.
    pub rule: &'static str,
    /// For `exclusive`, the claims of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<Vec<&'g str>>,
}

/// Where a text itself says that one contradicts the other.
#[derive(Debug, Serialize)]
pub struct VoiceFacts<'g> {
    /// The source.
    pub source: &'g str,
    /// Its words.
    pub quote: Option<&'g str>,
    /// How they fit the text.
    pub quote_state: Option<Fit>,
}

/// What moves when one actor speaks twice.
#[derive(Debug, Serialize)]
pub struct ShiftFacts<'g> {
    /// The actor.
    pub actor: &'g str,
    /// The earlier statement.
    pub from: &'g str,
    /// The later one.
    pub to: &'g str,
    /// Whole days between them; `null` when a date is not known.
    pub days: Option<i64>,
    /// `position`, `strength`, `wording` or `withdrawal`.
    pub moved: Moved,
}

/// One side of a contradiction.
#[derive(Debug, Serialize)]
pub struct SideFacts<'g> {
    /// The claim; `null` when the side is a piece of evidence.
    pub claim: Option<&'g str>,
    /// Its neutral wording.
    pub claim_text: Option<TextFacts<'g>>,
    /// Who holds it, in order of time.
    pub statements: Vec<StatementFacts<'g>>,
    /// What backs it.
    pub evidence: Vec<EvidenceFacts<'g>>,
}

/// A statement as the contract gives it.
#[derive(Debug, Serialize)]
pub struct StatementFacts<'g> {
    /// Its id.
    pub id: &'g str,
    /// Who speaks.
    pub actor: &'g str,
    /// On what.
    pub claim: &'g str,
    /// `Asserts`, `Denies`, `Questions` or `Withdraws`.
    pub stance: &'static str,
    /// The hedging words as printed.
    pub hedge: Option<&'g str>,
    /// When, as an EDTF date.
    pub said: Option<String>,
    /// What the source says of the hour, in words.
    pub moment: Option<TextFacts<'g>>,
    /// The source that is its occasion.
    pub at: Option<&'g str>,
    /// Who reports it.
    pub reports: Vec<ReportFacts<'g>>,
}

/// One report of a statement.
#[derive(Debug, Serialize)]
pub struct ReportFacts<'g> {
    /// The source.
    pub source: &'g str,
    /// The words as it prints them.
    pub quote: Option<&'g str>,
    /// `exact`, `typographic`, `altered`, `missing` or `unchecked`.
    pub quote_state: Option<Fit>,
}

/// A piece of evidence as the contract gives it.
#[derive(Debug, Serialize)]
pub struct EvidenceFacts<'g> {
    /// Its id.
    pub id: &'g str,
    /// The kind as written in a case file.
    pub kind: &'static str,
    /// What it says, in neutral words.
    pub text: TextFacts<'g>,
    /// Where it is reported.
    pub source: Option<&'g str>,
    /// The words that report it.
    pub quote: Option<&'g str>,
    /// How they fit the text.
    pub quote_state: Option<Fit>,
    /// Who offers it.
    pub offered_by: Option<&'g str>,
    /// When it was seen, counted or said.
    pub date: Option<String>,
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
        moment: one.moment.as_ref().map(TextFacts::from),
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
        kind: one.kind.name(),
        text: TextFacts::from(&one.text),
        source: one.source.as_ref().map(|id| id.as_str()),
        quote,
        quote_state,
        offered_by: one.offered_by.as_ref().map(|id| id.as_str()),
        date: one.date.as_ref().map(ToString::to_string),
    }
}

/// A contradiction in the shape of the contract.
#[must_use]
pub fn contradiction<'g>(
    graph: &'g ClaimGraph,
    one: &conflict::Contradiction,
) -> Contradiction<'g> {
    let record = one.told_in(graph);
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

/// A shift in the shape of the contract.
#[must_use]
pub fn shift<'g>(graph: &'g ClaimGraph, shift: &conflict::Shift) -> ShiftFacts<'g> {
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
    FindingFacts {
        origin: if written || trap {
            "Written"
        } else {
            "Derived"
        },
        derivation: derivation(graph, findings),
    }
}

/// The rules by which a contradiction follows from other records.
#[must_use]
pub fn derivation<'g>(graph: &'g ClaimGraph, findings: &[Finding]) -> Vec<DerivationFacts<'g>> {
    let rule = |one: &Finding| match one {
        Finding::SameClaim => Some(("same-claim", None)),
        Finding::Propositions(Clash(conflict)) => Some((conflict_key(*conflict), None)),
        Finding::Exclusive(at) => {
            let group = graph.data().exclusive.get(*at as usize)?;
            let claims = group.claims.iter().map(|id| id.as_str()).collect();
            Some(("exclusive", Some(claims)))
        }
        Finding::Written(_) | Finding::Compatible(_) => None,
    };
    let rules = findings.iter().filter_map(rule);
    rules
        .map(|(rule, claims)| DerivationFacts { rule, claims })
        .collect()
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

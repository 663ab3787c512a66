//! `claim`: for, against, who says what, in which source.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::backing::in_time;
use super::block::{Block, Run, Style};
use super::conflict::Contradiction;
use super::facts::{self, EvidenceFacts, StatementFacts, TextFacts};
use super::find;
use super::legend::Cited;
use super::origins::{OriginsOf, origins_of};
use super::question::{Param, Question, Takes};
use super::sentence::{Teller, Told, sources_of, wordings};
use super::who::titled;
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Edge, Node, Origins};
use crate::model::{ClaimKind, RecordKind, Stance, Text};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeSet;

/// All that bears on one claim.
pub(super) struct AskClaim;

impl Question for AskClaim {
    fn name(&self) -> &'static str {
        "claim"
    }

    fn params(&self) -> &'static [Param] {
        const { &[Param::position("claim", Takes::Id(&[RecordKind::Claim]))] }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let claim = asked.required(graph, "claim", RecordKind::Claim)?;
        Ok(Box::new(claim_of(graph, claim)))
    }
}

/// All that bears on one claim.
#[derive(Serialize)]
pub struct ClaimFacts<'g> {
    /// The claim.
    pub claim: &'g str,
    /// `Fact`, `Forecast`, `Responsibility`, `Judgement` or `Intention`.
    pub kind: &'static str,
    /// Its neutral wording.
    pub text: TextFacts<'g>,
    /// What it is about.
    pub topic: Option<&'g str>,
    /// For a forecast, when it can be checked, as an EDTF date.
    pub due: Option<String>,
    /// Who asserts it, in order of id.
    pub asserted_by: Vec<&'g str>,
    /// Who denies it, in order of id.
    pub denied_by: Vec<&'g str>,
    /// Who says what, in order of time.
    pub statements: Vec<StatementFacts<'g>>,
    /// What speaks for it, in order of id.
    #[serde(rename = "for")]
    pub pro: Vec<Bearing<'g>>,
    /// What speaks against it, in order of id.
    pub against: Vec<Bearing<'g>>,
    /// What speaks against a statement on it, or against its evidence.
    pub discredits: Vec<Discredit<'g>>,
    /// The sources that report a statement on it, in order of id.
    pub sources: Vec<&'g str>,
    /// Its independent origins.
    pub origins: OriginsOf<'g>,
    /// The ids of its contradictions, the strongest first.
    pub contradictions: Vec<String>,
    /// The ids of the traps in which it stands.
    pub traps: Vec<String>,
    #[serde(skip)]
    graph: &'g ClaimGraph,
    #[serde(skip)]
    at: u32,
    #[serde(skip)]
    opposed: Vec<Contradiction>,
}

/// A claim or piece of evidence that speaks for or against a claim.
#[derive(Debug, Serialize)]
pub struct Bearing<'g> {
    /// Its id.
    pub from: &'g str,
    /// The piece of evidence; `null` for a claim.
    pub evidence: Option<EvidenceFacts<'g>>,
    /// The author's reason.
    pub because: Option<TextFacts<'g>>,
    #[serde(skip)]
    node: Node,
    #[serde(skip)]
    reason: Option<&'g Text>,
}

/// What speaks against a statement or a piece of evidence itself.
#[derive(Debug, Serialize)]
pub struct Discredit<'g> {
    /// The claim or evidence that does.
    pub from: &'g str,
    /// The statement or evidence that it speaks against.
    pub to: &'g str,
    /// The author's reason.
    pub because: Option<TextFacts<'g>>,
    #[serde(skip)]
    ends: (Node, Node),
    #[serde(skip)]
    reason: Option<&'g Text>,
}

/// All that bears on a claim.
///
/// # Cost
/// O(n log n) in the claims of the case, to find the contradictions.
#[must_use]
pub fn claim_of(graph: &ClaimGraph, at: u32) -> ClaimFacts<'_> {
    let claim = graph.claim(at);
    let statements = in_time(graph, graph.statements_on(at).to_vec());
    let (pro, against) = bearings(graph, at);
    let discredits = discredits(graph, at, &pro, &against);
    let opposed = find::contradictions_of(graph, |node| node == Node::Claim(at));
    let traps = find::traps_of(graph, |node| node == Node::Claim(at));
    let ids = |list: &[Contradiction]| list.iter().map(|one| one.id.clone()).collect();
    let takes = |stance: Stance| {
        let those = statements.iter().map(|at| graph.statement(*at));
        let those = those.filter(|one| one.stance == stance);
        let actors: BTreeSet<&str> = those.map(|one| one.actor.as_str()).collect();
        actors.into_iter().collect()
    };
    let reports = statements
        .iter()
        .flat_map(|at| &graph.statement(*at).reports);
    let sources: BTreeSet<&str> = reports.map(|report| report.source.as_str()).collect();
    ClaimFacts {
        claim: claim.id.as_str(),
        kind: claim.kind.name(),
        text: TextFacts::from(&claim.text),
        topic: claim.topic.as_ref().map(|topic| topic.as_str()),
        due: claim.due.as_ref().map(ToString::to_string),
        asserted_by: takes(Stance::Asserts),
        denied_by: takes(Stance::Denies),
        statements: (statements.iter())
            .map(|at| facts::statement(graph.statement(*at)))
            .collect(),
        pro,
        against,
        discredits,
        sources: sources.into_iter().collect(),
        origins: origins_of(graph, &Origins::of(graph), at),
        contradictions: ids(&opposed),
        traps: ids(&traps),
        graph,
        at,
        opposed,
    }
}

/// What speaks for a claim, and what against it. A claim that contradicts it speaks against it.
fn bearings(graph: &ClaimGraph, claim: u32) -> (Vec<Bearing<'_>>, Vec<Bearing<'_>>) {
    let data = graph.data();
    let (mut pro, mut against) = (Vec::new(), Vec::new());
    for (edge, node) in graph.arrows(Node::Claim(claim)) {
        let (list, reason) = match edge {
            Edge::Supports(at) => {
                let record = &data.supports[at as usize];
                if record.to.as_str() != graph.claim(claim).id.as_str() {
                    continue;
                }
                (&mut pro, record.because.as_ref())
            }
            Edge::Contradicts(at) => {
                let reason = data.contradicts[at as usize].because.as_ref();
                (&mut against, reason)
            }
            _ => continue,
        };
        let evidence = match node {
            Node::Evidence(at) => Some(facts::evidence(graph, at)),
            _ => None,
        };
        list.push(Bearing {
            from: graph.id(node),
            evidence,
            because: reason.map(TextFacts::from),
            node,
            reason,
        });
    }
    pro.sort_by_key(|one| one.from);
    against.sort_by_key(|one| one.from);
    (pro, against)
}

fn discredits<'g>(
    graph: &'g ClaimGraph,
    claim: u32,
    pro: &[Bearing<'g>],
    against: &[Bearing<'g>],
) -> Vec<Discredit<'g>> {
    let data = graph.data();
    let bearing = pro.iter().chain(against).map(|one| one.node);
    let evidence = bearing.filter(|node| matches!(node, Node::Evidence(_)));
    let targets: BTreeSet<Node> = evidence.chain([Node::Claim(claim)]).collect();
    let mut found = BTreeSet::new();
    for target in targets {
        let arrows = graph.arrows(target).into_iter();
        found.extend(arrows.filter_map(|(edge, _)| match edge {
            Edge::Discredits(at) => Some(at),
            _ => None,
        }));
    }
    let here = |to: Node| match to {
        Node::Statement(at) => graph.claim_at(&graph.statement(at).claim) == Some(claim),
        to => pro.iter().chain(against).any(|one| one.node == to),
    };
    let discredit = |at: u32| {
        let record = data.discredits.get(at as usize)?;
        let ends = (
            graph.node(record.from.as_str())?,
            graph.node(record.to.as_str())?,
        );
        here(ends.1).then(|| Discredit {
            from: graph.id(ends.0),
            to: graph.id(ends.1),
            because: record.because.as_ref().map(TextFacts::from),
            ends,
            reason: record.because.as_ref(),
        })
    };
    found.into_iter().filter_map(discredit).collect()
}

/// The parts of the answer in words, in their order. A part that has nothing to say is empty.
const PARTS: &[fn(&ClaimFacts<'_>, &Teller<'_>) -> Vec<Block>] = &[
    head,
    who_says_what,
    what_speaks_for,
    what_speaks_against,
    what_discredits,
    contradicted,
    origin,
    sources,
];

impl Answer for ClaimFacts<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        PARTS.iter().flat_map(|part| part(self, &teller)).collect()
    }
}

fn head(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let (words, claim) = (teller.words, answer.graph.claim(answer.at));
    let topic = claim
        .topic
        .as_ref()
        .and_then(|id| answer.graph.node(id.as_str()));
    let topic = topic.map(|node| match node {
        Node::Claim(at) => teller.clause(at),
        node => teller.name(node),
    });
    let mut fields = vec![
        (
            words.word("claim-kind"),
            vec![Run::plain(teller.kind("claim-kind", claim.kind))],
        ),
        (words.word("claim-topic"), vec![teller.or_not_given(topic)]),
    ];
    let due = claim.due.as_ref().map(|due| words.date(due));
    if due.is_some() || claim.kind == ClaimKind::Forecast {
        fields.push((words.word("claim-due"), vec![teller.or_not_given(due)]));
    }
    vec![
        Block::title(1, teller.name(Node::Claim(answer.at))),
        Block::Fields(fields),
    ]
}

fn who_says_what(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let graph = answer.graph;
    let statements = in_time(graph, graph.statements_on(answer.at).to_vec());
    let mut blocks = vec![Block::title(2, teller.words.word("claim-who"))];
    if statements.is_empty() {
        blocks.push(Block::words(teller.words.word("claim-nobody")));
        return blocks;
    }
    let list = statements.into_iter().map(|at| card(teller, at)).collect();
    blocks.push(Block::List(list));
    blocks
}

/// One statement: who and how, then the same fields for all. An empty one says so.
fn card(teller: &Teller<'_>, at: u32) -> Vec<Block> {
    let words = teller.words;
    let statement = teller.graph.statement(at);
    let mut runs = teller.stance(statement, Told::OfIt);
    runs.push(Run::plain("."));
    let mut quotes: Vec<Run> = Vec::new();
    let wordings = wordings(statement);
    for (quote, sources) in &wordings {
        if !quotes.is_empty() {
            quotes.push(Run::plain(words.word("receipt-next")));
        }
        quotes.push(teller.quote(quote));
        if wordings.len() > 1 {
            quotes.push(Run::new(
                format!(" ({})", words.list(sources)),
                Style::Faint,
            ));
        }
    }
    if quotes.is_empty() {
        quotes.push(teller.or_not_given(None));
    }
    let said = statement.said.as_ref().map(|said| words.date(said));
    let moment = statement.moment.as_ref().map(|moment| words.text(moment));
    let when: Vec<String> = said.into_iter().chain(moment).collect();
    let when = (!when.is_empty()).then(|| when.join(", "));
    let sources = sources_of(statement);
    let sources = (!sources.is_empty()).then(|| words.list(&sources));
    let fields = [
        ("card-words", quotes),
        (
            "card-where",
            vec![teller.or_not_given(teller.occasion(statement))],
        ),
        ("card-when", vec![teller.or_not_given(when)]),
        ("card-source", vec![teller.or_not_given(sources)]),
    ];
    let fields = fields
        .into_iter()
        .map(|(key, runs)| (words.word(key), runs));
    vec![Block::Paragraph(runs), Block::Fields(fields.collect())]
}

fn what_speaks_for(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    bearing_list(teller, ["claim-for", "claim-for-none"], &answer.pro)
}

fn what_speaks_against(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    bearing_list(
        teller,
        ["claim-against", "claim-against-none"],
        &answer.against,
    )
}

fn bearing_list(teller: &Teller<'_>, keys: [&str; 2], list: &[Bearing<'_>]) -> Vec<Block> {
    let lines = list.iter().map(|one| {
        let mut blocks = vec![Block::Paragraph(match one.node {
            Node::Evidence(at) => teller.evidence(at),
            Node::Claim(at) => {
                let mut runs = teller.claim_noun(at);
                runs.push(Run::new(format!(" ({})", one.from), Style::Id));
                runs
            }
            node => vec![Run::plain(teller.name(node))],
        })];
        blocks.extend(one.reason.map(|reason| because(teller, reason)));
        blocks
    });
    let lines: Vec<Vec<Block>> = lines.collect();
    let told = match lines.is_empty() {
        true => Block::words(teller.words.word(keys[1])),
        false => Block::List(lines),
    };
    vec![Block::title(2, teller.words.word(keys[0])), told]
}

fn because(teller: &Teller<'_>, reason: &Text) -> Block {
    let reason = Run::plain(teller.words.text(reason));
    Block::Paragraph(teller.compose(Message::new("because"), &[("a", reason)]))
}

fn what_discredits(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let lines = answer.discredits.iter().map(|one| {
        let name = |node: Node| match node {
            Node::Statement(at) => {
                let statement = teller.graph.statement(at);
                let actor = teller.graph.actor_at(&statement.actor);
                actor
                    .map(|at| teller.name(Node::Actor(at)))
                    .unwrap_or_default()
            }
            node => teller.name(node).trim_end_matches('.').to_owned(),
        };
        let key = match one.ends.1 {
            Node::Statement(_) => "discredits-statement",
            _ => "discredits-evidence",
        };
        let slots = [
            ("a", Run::plain(name(one.ends.0))),
            ("b", Run::plain(name(one.ends.1))),
        ];
        let mut blocks = vec![Block::Paragraph(teller.compose(Message::new(key), &slots))];
        blocks.extend(one.reason.map(|reason| because(teller, reason)));
        blocks
    });
    titled(teller, "claim-discredits", lines.collect())
}

fn contradicted(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let words = teller.words;
    let line = |one: &Contradiction| {
        let kind = one.kind.map(|kind| teller.kind("kind", kind));
        let strength = teller.kind("strength", one.strength);
        let other = one.sides.iter().filter_map(|side| side.claim);
        let other = other
            .filter(|at| *at != answer.at)
            .map(|at| teller.claim_noun(at))
            .next();
        let mut runs = vec![Run::new(kind.unwrap_or_default(), Style::Strong)];
        runs.push(Run::plain(format!(" ({strength})")));
        if let Some(other) = other {
            runs.push(Run::plain(words.word("colon")));
            runs.extend(other);
        }
        runs.push(Run::new(format!("   {}", one.id), Style::Id));
        vec![Block::Paragraph(runs)]
    };
    let mut blocks = titled(
        teller,
        "claim-contradictions",
        answer.opposed.iter().map(line).collect(),
    );
    if !answer.traps.is_empty() {
        let message = Message::new("claim-traps").count("count", answer.traps.len());
        blocks.push(Block::words(words.say(&message.with("id", answer.claim))));
    }
    blocks
}

fn origin(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::title(2, teller.words.word("claim-origins"))];
    blocks.extend(answer.origins.tell_counts(teller));
    blocks
}

fn sources(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let mut cited = Cited::default();
    answer.sources.iter().for_each(|id| cited.source(id));
    for one in answer.pro.iter().chain(&answer.against) {
        let evidence = one.evidence.as_ref().and_then(|evidence| evidence.source);
        evidence.into_iter().for_each(|id| cited.source(id));
    }
    cited.tell(teller)
}

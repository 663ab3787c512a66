//! All that bears on a claim, in words.
use super::answer::Answer;
use super::block::{Block, Run, Style};
use super::claim::{Bearing, ClaimFacts};
use super::conflict::{Contradiction, Finding};
use super::judged;
use super::legend::Cited;
use super::order::in_time;
use super::receipt::{sources_of, wordings};
use super::sentence::{Teller, Told, capital};
use super::who::titled;
use crate::diagnose::{Message, Say};
use crate::graph::Node;
use crate::model::{ClaimKind, Text};
use crate::words::Words;

/// The parts of the answer in words, in their order. A part that has nothing to say is empty.
const PARTS: &[fn(&ClaimFacts<'_>, &Teller<'_>) -> Vec<Block>] = &[
    head,
    state,
    who_says_what,
    what_supports,
    what_speaks_against,
    contradicted,
    what_discredits,
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

/// The state in a word, its reason, and where to read the proof.
fn state(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let (policy, verdict) = &answer.verdict;
    let word = teller
        .words
        .word(&format!("state-{}", verdict.state.word()));
    let word = Run::new(word, Style::Strong);
    let mut runs = teller.compose(Message::new("why-state"), &[("a", word)]);
    runs.push(Run::plain(" "));
    runs.extend(judged::tell_reason(teller, policy, verdict));
    let message = Message::new("claim-why").with("id", answer.claim);
    runs.push(Run::new(
        format!(" {}", teller.words.say(&message)),
        Style::Faint,
    ));
    vec![Block::Paragraph(runs)]
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

fn what_supports(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let list = answer.pro.iter().collect::<Vec<_>>();
    bearing_list(teller, ["claim-for", "claim-for-none"], &list)
}

/// The evidence alone: the claims that contradict it are told with their contradictions.
fn what_speaks_against(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let list = answer.against.iter();
    let list: Vec<&Bearing<'_>> = list.filter(|one| one.evidence.is_some()).collect();
    bearing_list(teller, ["claim-against", "claim-against-none"], &list)
}

fn bearing_list(teller: &Teller<'_>, keys: [&str; 2], list: &[&Bearing<'_>]) -> Vec<Block> {
    let lines = list.iter().map(|one| {
        let mut blocks = vec![Block::Paragraph(match one.node {
            Node::Evidence(at) => capital(teller.evidence_line(at)),
            Node::Claim(at) => {
                let mut runs = capital(teller.claim_noun(at));
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
        let number = match one.ends.1 {
            Node::Statement(at) => teller.graph.actor_at(&teller.graph.statement(at).actor),
            _ => None,
        };
        let number = number.map_or("one", |at| teller.number(at));
        let slots = [
            ("a", Run::plain(name(one.ends.0))),
            ("b", Run::plain(name(one.ends.1))),
        ];
        let mut blocks = vec![Block::Paragraph(
            teller.compose(Message::new(key).with("number", number), &slots),
        )];
        blocks.extend(one.reason.map(|reason| because(teller, reason)));
        blocks
    });
    titled(teller, "claim-discredits", lines.collect())
}

fn contradicted(answer: &ClaimFacts<'_>, teller: &Teller<'_>) -> Vec<Block> {
    let words = teller.words;
    let claims = answer.opposed.iter().filter(|one| {
        let claims = one.sides.iter().filter_map(|side| side.claim);
        claims.count() == 2
    });
    let list = claims
        .map(|one| contradiction(teller, answer.at, one))
        .collect();
    let mut blocks = titled(teller, "claim-contradictions", list);
    if !answer.traps.is_empty() {
        let message = Message::new("claim-traps").count("count", answer.traps.len());
        blocks.push(Block::words(words.say(&message.with("id", answer.claim))));
    }
    blocks
}

/// The other claim, with the kind and the strength of the contradiction and the author's reason.
fn contradiction(teller: &Teller<'_>, at: u32, one: &Contradiction) -> Vec<Block> {
    let words = teller.words;
    let mut others = one.sides.iter().filter_map(|side| side.claim);
    let other = others.find(|other| *other != at);
    let mut runs = match other {
        Some(other) => capital(teller.claim_noun(other)),
        None => vec![Run::plain(words.word("claim-same"))],
    };
    if let Some(other) = other {
        let id = teller.graph.claim(other).id.as_str();
        runs.push(Run::new(format!(" ({id})"), Style::Id));
    }
    let kind = one.kind.map(|kind| teller.kind("kind", kind));
    let strength = teller.kind("strength", one.strength);
    let kinds = [
        Run::new(kind.unwrap_or_default(), Style::Strong),
        Run::plain(format!(" · {strength}.")),
    ];
    let written = one
        .findings
        .iter()
        .any(|one| matches!(one, Finding::Written(_)));
    let reason = one
        .written(teller.graph)
        .and_then(|one| one.because.as_ref());
    let mut blocks = vec![Block::Paragraph(runs), Block::Paragraph(kinds.to_vec())];
    blocks.extend(reason.map(|reason| because(teller, reason)));
    if !written && other.is_some() {
        let reasons = one.findings.iter();
        let reasons = reasons.map(|one| super::contradictions::derivation(teller, *one));
        let reasons = Run::plain(reasons.collect::<Vec<_>>().join(" "));
        let message = Message::new("because-derived");
        blocks.push(Block::Paragraph(teller.compose(message, &[("a", reasons)])));
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

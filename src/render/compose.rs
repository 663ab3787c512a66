//! Compose: what was picked, put into the words of a language.
use super::kind::{CardKind, Relation};
use super::phrase;
use super::pick::{Picked, pick};
use super::poster::Poster;
use super::selection::{Selection, Wish};
use super::tie::{Proof, Tie};
use super::view::{Card, Form, Legend, Line, Topic, View};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Node};
use crate::model::Date;
use crate::query::Teller;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};

impl View {
    /// What a wish asks for, in words.
    ///
    /// # Cost
    /// That of finding the contradictions, and O(n log n) in what is joined to the claims shown.
    #[must_use]
    pub fn new(graph: &ClaimGraph, words: &Words, wish: &Wish) -> Self {
        let picked = pick(graph, wish);
        let teller = Teller::new(graph, words);
        let topics = topics(&teller, &picked);
        let (mut cards, places) = cards(&teller, &picked, &topics);
        let lines = lines(&teller, &picked, &places);
        let mut sentences: Vec<String> = picked
            .ties
            .iter()
            .flat_map(|tie| phrase::sentences(&teller, tie))
            .collect();
        if let Some(more) = more(words, &picked.left) {
            sentences.push(format!("{}.", more.text));
            cards.push(more);
        }
        let case = graph.data().title.as_ref().map(|title| words.text(title));
        let poster = match &wish.selection {
            Selection::One(one) => Some(Poster::new(&teller, one)),
            _ => None,
        };
        Self {
            language: words.language(),
            title: title(&teller, &wish.selection),
            case: case.unwrap_or_default(),
            form: wish.form(),
            legend: legend(words, &cards, &lines),
            cards,
            lines,
            topics,
            sentences,
            foot: foot(&teller, &picked),
            poster: poster.filter(|_| wish.form() == Form::Poster),
        }
    }
}

fn title(teller: &Teller<'_>, selection: &Selection) -> String {
    let words = teller.words;
    let named =
        |key: &'static str, node| words.say(&Message::new(key).with("name", teller.name(node)));
    match selection {
        Selection::Whole => words.word("diagram-title-whole"),
        Selection::Around(node, _) => named("diagram-title-around", *node),
        Selection::One(one) if one.kind.is_none() => words.word("diagram-title-trap"),
        Selection::One(one) if one.is_same_actor() => words.word("diagram-title-shift"),
        Selection::One(_) => words.word("diagram-title-one"),
        Selection::Topic(node) => named("diagram-title-topic", *node),
        Selection::Actor(actor) => named("diagram-title-actor", Node::Actor(*actor)),
        Selection::Between(one, other) => {
            let message = Message::new("diagram-title-between");
            let message = message.with("a", teller.name(Node::Actor(*one)));
            words.say(&message.with("b", teller.name(Node::Actor(*other))))
        }
        Selection::Contradictions(_) => words.word("diagram-title-contradictions"),
        Selection::Traps(_) => words.word("diagram-title-traps"),
    }
}

fn topic_of(graph: &ClaimGraph, node: Node) -> Option<&str> {
    match node {
        Node::Claim(at) => graph.claim(at).topic.as_ref().map(|topic| topic.as_str()),
        _ => None,
    }
}

fn topics(teller: &Teller<'_>, picked: &Picked) -> Vec<Topic> {
    let ids: BTreeSet<&str> = picked
        .nodes
        .iter()
        .filter_map(|node| topic_of(teller.graph, *node))
        .collect();
    let named = ids.into_iter().map(|id| Topic {
        id: id.to_owned(),
        name: teller
            .graph
            .node(id)
            .map_or_else(|| id.to_owned(), |node| teller.name(node)),
    });
    named.collect()
}

fn kind(node: Node) -> Option<CardKind> {
    match node {
        Node::Source(_) => Some(CardKind::Source),
        Node::Actor(_) => Some(CardKind::Actor),
        Node::Claim(_) => Some(CardKind::Claim),
        Node::Evidence(_) => Some(CardKind::Evidence),
        Node::Thing(_) | Node::Statement(_) => None,
    }
}

/// The cards in order of kind and id, and where each node's card is.
fn cards(
    teller: &Teller<'_>,
    picked: &Picked,
    topics: &[Topic],
) -> (Vec<Card>, BTreeMap<Node, usize>) {
    let mut nodes: Vec<(CardKind, Node)> = picked
        .nodes
        .iter()
        .filter_map(|node| Some((kind(*node)?, *node)))
        .collect();
    nodes.sort_unstable();
    let card = |&(kind, node): &(CardKind, Node)| {
        let topic = topic_of(teller.graph, node);
        Card {
            id: format!("{}-{}", kind.key(), teller.graph.id(node)),
            kind,
            word: teller.words.word(&format!("diagram-card-{}", kind.key())),
            text: teller.name(node),
            notes: card_notes(teller, node),
            topic: topic.and_then(|id| topics.iter().position(|topic| topic.id == id)),
            pin: None,
        }
    };
    let places = nodes
        .iter()
        .enumerate()
        .map(|(at, (_, node))| (*node, at))
        .collect();
    (nodes.iter().map(card).collect(), places)
}

fn card_notes(teller: &Teller<'_>, node: Node) -> Vec<String> {
    let (graph, words) = (teller.graph, teller.words);
    match node {
        Node::Actor(at) => graph
            .actor(at)
            .role
            .as_ref()
            .map(|role| words.text(role))
            .into_iter()
            .collect(),
        Node::Claim(at) => phrase::counts(teller, at).into_iter().collect(),
        Node::Evidence(at) => {
            let evidence = graph.evidence(at);
            let by = evidence
                .offered_by
                .as_ref()
                .and_then(|id| graph.actor_at(id));
            let by = by.map(|actor| {
                let name = teller.name(Node::Actor(actor));
                words.say(&Message::new("offered-by").with("actor", name))
            });
            let source = evidence.source.as_ref().map(ToString::to_string);
            let told: Vec<String> = by.into_iter().chain(source).collect();
            if told.is_empty() {
                vec![]
            } else {
                vec![told.join(" · ")]
            }
        }
        Node::Source(at) => {
            let source = graph.source(at);
            let date = source.date.as_ref().map(|said| phrase::day(words, said));
            let told: Vec<String> = date.into_iter().chain([source.id.to_string()]).collect();
            vec![told.join(" · ")]
        }
        Node::Thing(_) | Node::Statement(_) => vec![],
    }
}

fn lines(teller: &Teller<'_>, picked: &Picked, places: &BTreeMap<Node, usize>) -> Vec<Line> {
    let mut ends: Vec<(Relation, usize, usize, &Tie)> = picked
        .ties
        .iter()
        .filter_map(|tie| {
            Some((
                tie.relation,
                *places.get(&tie.from)?,
                *places.get(&tie.to)?,
                tie,
            ))
        })
        .collect();
    ends.sort_by_key(|(relation, from, to, _)| (*relation, *from, *to));
    // One line for a relation that the case states twice.
    ends.dedup_by_key(|(relation, from, to, _)| (*relation, *from, *to));
    let line = |(relation, from, to, tie): (Relation, usize, usize, &Tie)| {
        let id = |node| teller.graph.id(node);
        Line {
            id: format!("{}_{}_{}", relation.key(), id(tie.from), id(tie.to)),
            from,
            to,
            relation,
            word: phrase::word(teller.words, relation),
            notes: phrase::line_notes(teller, tie),
            sentence: phrase::sentences(teller, tie).join(" "),
        }
    };
    ends.into_iter().map(line).collect()
}

/// The card that counts what is left out.
fn more(words: &Words, left: &BTreeSet<Node>) -> Option<Card> {
    let count = |kind: fn(&Node) -> bool| left.iter().filter(|node| kind(node)).count();
    let claims = count(|node| matches!(node, Node::Claim(_)));
    let actors = count(|node| matches!(node, Node::Actor(_)));
    let evidence = count(|node| matches!(node, Node::Evidence(_)));
    if left.is_empty() {
        return None;
    }
    let text = words.say(&Message::new("diagram-more").count("count", claims));
    let parts = [
        ("diagram-more-actors", actors),
        ("diagram-more-evidence", evidence),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(key, count)| words.say(&Message::new(key).count("count", count)))
        .collect();
    Some(Card {
        id: "more".to_owned(),
        kind: CardKind::More,
        word: words.word("diagram-card-more"),
        text,
        notes: if parts.is_empty() {
            vec![]
        } else {
            vec![words.list(&parts)]
        },
        topic: None,
        pin: None,
    })
}

fn legend(words: &Words, cards: &[Card], lines: &[Line]) -> Legend {
    let kinds: BTreeSet<CardKind> = cards.iter().map(|card| card.kind).collect();
    let relations: BTreeSet<Relation> = lines.iter().map(|line| line.relation).collect();
    let card = |kind: CardKind| (kind, words.word(&format!("diagram-card-{}", kind.key())));
    Legend {
        title: words.word("diagram-legend"),
        cards: kinds
            .into_iter()
            .filter(|kind| *kind != CardKind::More)
            .map(card)
            .collect(),
        lines: relations
            .into_iter()
            .map(|relation| (relation, phrase::word(words, relation)))
            .collect(),
    }
}

/// When the things shown were said, and the sources that report them.
fn foot(teller: &Teller<'_>, picked: &Picked) -> Vec<String> {
    let (graph, words) = (teller.graph, teller.words);
    let mut sources: BTreeSet<u32> = BTreeSet::new();
    let mut said: Vec<Date> = Vec::new();
    for tie in &picked.ties {
        let Proof::Statements(list) = &tie.proof else {
            continue;
        };
        for statement in list.iter().map(|at| graph.statement(*at)) {
            said.extend(statement.said.as_ref().map(|said| said.value));
            let all = statement
                .reports
                .iter()
                .filter_map(|one| graph.source_at(&one.source));
            sources.extend(all);
        }
    }
    for node in &picked.nodes {
        let Node::Evidence(at) = node else { continue };
        let source = graph.evidence(*at).source.as_ref();
        sources.extend(source.and_then(|id| graph.source_at(id)));
    }
    let mut foot: Vec<String> = period(words, &said).into_iter().collect();
    let named: Vec<String> = sources
        .into_iter()
        .map(|at| phrase::source(teller, graph.source(at)))
        .collect();
    if !named.is_empty() {
        let message = Message::new("diagram-sources").count("count", named.len());
        foot.push(words.say(&message.with("sources", named.join(&words.word("receipt-next")))));
    }
    foot
}

/// From the first to the last day of what was said.
fn period(words: &Words, said: &[Date]) -> Option<String> {
    let first = said.iter().min_by_key(|one| one.earliest())?;
    let last = said.iter().max_by_key(|one| one.latest())?;
    let start = |date: &Date| match date {
        Date::At(moment) => Some(*moment),
        Date::Between(from, _) => *from,
    };
    let end = |date: &Date| match date {
        Date::At(moment) => Some(*moment),
        Date::Between(_, to) => *to,
    };
    let (from, to) = (start(first).map(phrase::bare), end(last).map(phrase::bare));
    let whole = if from == to {
        from.map(Date::At)
    } else {
        Some(Date::Between(from, to))
    };
    let date = phrase::date(words, &whole?);
    Some(words.say(&Message::new("diagram-said").with("date", date)))
}

//! Selection: which part of a case a picture shows.
use super::view::Form;
use crate::diagnose::Message;
use crate::graph::{ClaimGraph, Node};
use crate::model::RecordKind;
use crate::query::{
    Asked, Contradiction, Contradictions, Filter, Form as Given, Param, Question, Refusal, Takes,
    contradictions, filter, traps,
};

/// Which part of a case is shown.
#[derive(Clone, Debug)]
pub enum Selection {
    /// All claims.
    Whole,
    /// A record and what is joined to it, so many lines away.
    Around(Node, usize),
    /// One contradiction or trap.
    One(Box<Contradiction>),
    /// The claims about a thing, an actor or a source, and what contradicts them.
    Topic(Node),
    /// What an actor says, and what others say of the same.
    Actor(u32),
    /// Where two actors contradict each other.
    Between(u32, u32),
    /// The contradictions that a filter admits.
    Contradictions(Box<Filter>),
    /// The traps that a filter admits.
    Traps(Box<Filter>),
}

/// What a picture is wanted to show.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Which part of the case.
    pub selection: Selection,
    /// How it is arranged; `None` lets the selection choose.
    pub form: Option<Form>,
    /// The most cards of claims, actors and evidence, the most contested first.
    pub most: Option<usize>,
}

const TOPICS: &[RecordKind] = &[RecordKind::Thing, RecordKind::Actor, RecordKind::Source];
const ANY: &[RecordKind] = &[
    RecordKind::Claim,
    RecordKind::Actor,
    RecordKind::Evidence,
    RecordKind::Source,
    RecordKind::Thing,
    RecordKind::Statement,
];

fn forms() -> Vec<&'static str> {
    vec!["map", "reading", "poster"]
}

/// The parameters that choose what is shown, besides those of the question `contradictions`.
pub const PARAMS: &[Param] = &[
    Param::named("around", Takes::Id(ANY)),
    Param::named("depth", Takes::Number),
    Param {
        name: "contradiction",
        takes: Takes::Id(&[]),
        form: Given::Named,
    },
    Param::named("topic", Takes::Id(TOPICS)),
    Param::named("actor", Takes::Id(&[RecordKind::Actor])),
    Param::named("between", Takes::Id(&[RecordKind::Actor])),
    Param::named("max", Takes::Number),
    Param::named("form", Takes::Word(forms)),
];

/// The name under which the second actor of `between` is asked.
pub const SECOND: &str = "between-second";

impl Wish {
    /// A wish for a selection, arranged as fits it.
    #[must_use]
    pub fn new(selection: Selection) -> Self {
        Self {
            selection,
            form: None,
            most: None,
        }
    }

    /// The wish that the parameters describe.
    ///
    /// # Errors
    /// A parameter names no record or is not of its form, or two of them choose at once.
    pub fn of(graph: &ClaimGraph, asked: &Asked) -> Result<Self, Refusal> {
        let form = match asked.get("form") {
            None => None,
            Some("map") => Some(Form::Map),
            Some("reading") => Some(Form::Reading),
            Some("poster") => Some(Form::Poster),
            Some(other) => {
                let message = Message::new("ask-bad-word").with("word", other);
                let help = Message::new("ask-bad-word.help").with("words", forms().join(", "));
                return Err(Refusal {
                    message,
                    help: Some(help),
                });
            }
        };
        let selection = Selection::of(graph, asked)?;
        if form == Some(Form::Poster) && !matches!(selection, Selection::One(_)) {
            return Err(Refusal {
                message: Message::new("render-poster-of-one"),
                help: Some(Message::new("render-poster-of-one.help")),
            });
        }
        Ok(Self {
            selection,
            form,
            most: asked.number("max")?,
        })
    }

    /// How the picture is arranged.
    #[must_use]
    pub fn form(&self) -> Form {
        self.form.unwrap_or(match self.selection {
            Selection::One(_) => Form::Poster,
            Selection::Actor(_) | Selection::Between(..) => Form::Reading,
            _ => Form::Map,
        })
    }
}

impl Selection {
    /// The selection that the parameters describe.
    fn of(graph: &ClaimGraph, asked: &Asked) -> Result<Self, Refusal> {
        let chosen = chosen(asked);
        if let [one, other, ..] = chosen.as_slice() {
            let message = Message::new("render-two-selections");
            return Err(Refusal {
                message: message.with("one", *one).with("other", *other),
                help: Some(Message::new("render-two-selections.help")),
            });
        }
        match chosen.first().copied() {
            Some("around") => {
                let depth = asked.number("depth")?.unwrap_or(1);
                let node = asked.node(graph, "around", ANY)?;
                Ok(node.map_or(Self::Whole, |node| Self::Around(node, depth)))
            }
            Some("contradiction") => {
                let id = asked.get("contradiction").unwrap_or_default();
                one_contradiction(graph, id).map(|found| Self::One(Box::new(found)))
            }
            Some("topic") => {
                let node = asked.node(graph, "topic", TOPICS)?;
                Ok(node.map_or(Self::Whole, Self::Topic))
            }
            Some("actor") => Ok(actor(graph, asked, "actor")?.map_or(Self::Whole, Self::Actor)),
            Some("between") => {
                let pair = actor(graph, asked, "between")?.zip(actor(graph, asked, SECOND)?);
                Ok(pair.map_or(Self::Whole, |(one, other)| Self::Between(one, other)))
            }
            Some(_) => {
                let filter = Box::new(filter(graph, asked)?);
                Ok(match asked.has("traps") {
                    true => Self::Traps(filter),
                    false => Self::Contradictions(filter),
                })
            }
            None => Ok(Self::Whole),
        }
    }
}

/// The parameters given that choose; those of the question `contradictions` count as one.
fn chosen(asked: &Asked) -> Vec<&'static str> {
    let own = ["around", "contradiction", "topic", "actor", "between"];
    let own = own.into_iter().filter(|name| asked.has(name));
    let question = Contradictions.params().iter().map(|param| param.name);
    own.chain(question.filter(|name| asked.has(name)).take(1))
        .collect()
}

fn actor(graph: &ClaimGraph, asked: &Asked, name: &str) -> Result<Option<u32>, Refusal> {
    match asked.node(graph, name, &[RecordKind::Actor])? {
        Some(Node::Actor(at)) => Ok(Some(at)),
        _ => Ok(None),
    }
}

/// How many near contradictions are offered.
const OFFERED: usize = 3;

/// The contradiction or trap with an id, its two ends in either order.
fn one_contradiction(graph: &ClaimGraph, id: &str) -> Result<Contradiction, Refusal> {
    let turned = id.split_once('~').map(|(a, b)| format!("{b}~{a}"));
    let all: Vec<Contradiction> = contradictions(graph)
        .into_iter()
        .chain(traps(graph))
        .collect();
    let is_it = |one: &Contradiction| one.id == id || Some(&one.id) == turned.as_ref();
    let mut near: Vec<(i64, String)> = Vec::new();
    for one in all {
        if is_it(&one) {
            return Ok(one);
        }
        // Thousandths, the likest first.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a likeness in 0..=1 becomes thousandths"
        )]
        let unlike = -(strsim::jaro_winkler(id, &one.id) * 1000.0) as i64;
        near.push((unlike, format!("`{}`", one.id)));
    }
    near.sort_unstable();
    near.truncate(OFFERED);
    let near: Vec<String> = near.into_iter().map(|(_, id)| id).collect();
    let help = Message::new("ask-near-ids").with("ids", near.join(", "));
    Err(Refusal {
        message: Message::new("render-no-contradiction").with("id", id),
        help: (!near.is_empty()).then_some(help),
    })
}

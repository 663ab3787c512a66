//! `who`: what an actor asserts, denies and hedges, in order of time, and what moved.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use super::block::{Block, Run, Style};
use super::calendar::{clock, day};
use super::conflict::{Contradiction, Shift};
use super::facts::{self, EvidenceFacts, ShiftFacts, StatementFacts, TextFacts};
use super::filter::holders;
use super::find;
use super::legend::Cited;
use super::order::in_time;
use super::question::{Param, Question, Takes};
use super::sentence::{Dated, Teller, Told, capital};
use super::shift::{moved_key, shifts_of, unmoved};
use crate::diagnose::{Message, Say};
use crate::graph::{ClaimGraph, Edge, Node};
use crate::model::{Actor, RecordKind, Stance};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeSet;

/// What an actor says.
pub(super) struct AskWho;

impl Question for AskWho {
    fn name(&self) -> &'static str {
        "who"
    }

    fn params(&self) -> &'static [Param] {
        const { &[Param::position("actor", Takes::Id(&[RecordKind::Actor]))] }
    }

    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal> {
        let actor = asked.required(graph, "actor", RecordKind::Actor)?;
        Ok(Box::new(who(graph, actor)))
    }
}

/// What an actor says, and with whom that is in contradiction.
#[derive(Serialize)]
pub struct Who<'g> {
    /// The actor.
    pub actor: &'g str,
    /// Its name.
    pub name: TextFacts<'g>,
    /// `Person`, `Organization`, `Institution` or `Group`.
    pub kind: &'static str,
    /// What it does.
    pub role: Option<TextFacts<'g>>,
    /// What is at stake for it.
    pub interest: Option<TextFacts<'g>>,
    /// Other names, as printed.
    pub aliases: Vec<&'g str>,
    /// The bodies it belongs to.
    pub member_of: Vec<&'g str>,
    /// Those who belong to it.
    pub members: Vec<&'g str>,
    /// What it says, in order of time; what has no date comes last.
    pub statements: Vec<StatementFacts<'g>>,
    /// What moved between two of its statements, in order of the earlier.
    pub shifts: Vec<ShiftFacts<'g>>,
    /// The evidence that it offers.
    pub evidence: Vec<EvidenceFacts<'g>>,
    /// Its contradictions, the strongest first.
    pub contradictions: Vec<Opposed<'g>>,
    #[serde(skip)]
    graph: &'g ClaimGraph,
    #[serde(skip)]
    at: u32,
    #[serde(skip)]
    moves: Vec<Shift>,
}

/// A contradiction in which an actor stands, and those on its other side.
#[derive(Debug, Serialize)]
pub struct Opposed<'g> {
    /// The id of the contradiction.
    pub id: String,
    /// The actors on the other side; the actor too, when it contradicts what it says itself.
    pub with: Vec<&'g str>,
}

/// What an actor says, what moved, and with whom it is in contradiction.
///
/// # Cost
/// O(n log n) in the claims of the case, to find the contradictions.
#[must_use]
pub fn who(graph: &ClaimGraph, at: u32) -> Who<'_> {
    let actor = graph.actor(at);
    let statements = in_time(graph, graph.statements_by(at).to_vec());
    let (moves, contradictions) = opposed(graph, at);
    let ids = |node: Node| graph.id(node);
    let arrows = graph.arrows(Node::Actor(at));
    let of = |wanted: Edge| arrows.iter().filter(move |(edge, _)| *edge == wanted);
    let bodies: BTreeSet<&str> = actor.member_of.iter().map(|id| id.as_str()).collect();
    let members = of(Edge::MemberOf).map(|(_, other)| ids(*other));
    let evidence = of(Edge::Offers).filter_map(|(_, other)| match other {
        Node::Evidence(at) => Some(facts::evidence(graph, *at)),
        _ => None,
    });
    Who {
        actor: actor.id.as_str(),
        name: TextFacts::from(&actor.name),
        kind: actor.kind.name(),
        role: actor.role.as_ref().map(TextFacts::from),
        interest: actor.interest.as_ref().map(TextFacts::from),
        aliases: actor.aliases.iter().map(|alias| &**alias).collect(),
        members: members.filter(|id| !bodies.contains(id)).collect(),
        member_of: bodies.into_iter().collect(),
        statements: (statements.iter())
            .map(|at| facts::statement(graph.statement(*at)))
            .collect(),
        shifts: moves.iter().map(|one| facts::shift(graph, one)).collect(),
        evidence: evidence.collect(),
        contradictions,
        graph,
        at,
        moves,
    }
}

/// What moves in the words of an actor, and the contradictions in which it stands.
fn opposed(graph: &ClaimGraph, actor: u32) -> (Vec<Shift>, Vec<Opposed<'_>>) {
    let claims: BTreeSet<u32> = (graph.statements_by(actor).iter())
        .filter_map(|at| graph.claim_at(&graph.statement(*at).claim))
        .collect();
    let offers = |at: u32| {
        let by = graph.evidence(at).offered_by.as_ref();
        by.and_then(|id| graph.actor_at(id)) == Some(actor)
    };
    let found = find::contradictions_of(graph, |node| match node {
        Node::Claim(at) => claims.contains(&at),
        Node::Evidence(at) => offers(at),
        _ => false,
    });
    let mut moves = shifts_of(graph, actor);
    for one in &found {
        let shifts = one.shifts.iter().filter(|shift| shift.actor == actor);
        moves.extend(shifts.cloned());
    }
    let when = |at: u32| {
        let said = graph.statement(at).said.as_ref();
        said.map(|said| (said.earliest(), said.latest()))
    };
    moves.sort_by_cached_key(|one| (when(one.from), when(one.to), one.from, one.to, one.moved));
    moves.dedup_by_key(|one| (one.from, one.to));
    let opposed = found.iter().filter_map(|one| opponents(graph, actor, one));
    (moves, opposed.collect())
}

/// Those on the other side of a contradiction; `None` when the actor stands on neither.
fn opponents<'g>(graph: &'g ClaimGraph, actor: u32, one: &Contradiction) -> Option<Opposed<'g>> {
    let sides = [0, 1].map(|side| holders(graph, one, side).collect::<BTreeSet<u32>>());
    let stands = |side: &usize| sides[*side].contains(&actor);
    let others: Vec<usize> = [0, 1]
        .into_iter()
        .filter(stands)
        .map(|side| 1 - side)
        .collect();
    let with: BTreeSet<u32> = others
        .iter()
        .flat_map(|side| sides[*side].clone())
        .collect();
    (!others.is_empty()).then(|| Opposed {
        id: one.id.clone(),
        with: with
            .into_iter()
            .map(|at| graph.actor(at).id.as_str())
            .collect(),
    })
}

impl Answer for Who<'_> {
    fn facts(&self) -> &dyn erased_serde::Serialize {
        self
    }

    fn tell(&self, words: &Words) -> Vec<Block> {
        let teller = Teller::new(self.graph, words);
        let mut blocks = vec![
            Block::Heading(
                1,
                capital(vec![Run::plain(teller.name(Node::Actor(self.at)))]),
            ),
            self.portrait(&teller),
            Block::words(self.counts(&teller)),
        ];
        blocks.extend(self.said(&teller));
        blocks.extend(self.moved(&teller));
        blocks.extend(self.offered(&teller));
        blocks.extend(self.against(&teller));
        let mut cited = Cited::default();
        for at in self.graph.statements_by(self.at) {
            cited.statement(self.graph.statement(*at));
        }
        for one in &self.evidence {
            one.source.into_iter().for_each(|id| cited.source(id));
        }
        blocks.extend(cited.tell(&teller));
        blocks
    }
}

impl Who<'_> {
    fn record(&self) -> &Actor {
        self.graph.actor(self.at)
    }

    fn portrait(&self, teller: &Teller<'_>) -> Block {
        let words = teller.words;
        let actor = self.record();
        let named = |ids: &[&str]| {
            let names = ids.iter().filter_map(|id| teller.graph.node(id));
            let names: Vec<String> = names.map(|node| teller.name(node)).collect();
            (!names.is_empty()).then(|| words.list(&names))
        };
        let role = actor.role.as_ref().map(|role| words.text(role));
        let interest = actor.interest.as_ref().map(|text| words.text(text));
        let aliases: Vec<String> = actor
            .aliases
            .iter()
            .map(|alias| words.quote(alias))
            .collect();
        let aliases = (!aliases.is_empty()).then(|| words.list(&aliases));
        let mut fields = vec![
            ("who-role", teller.or_not_given(role)),
            ("who-interest", teller.or_not_given(interest)),
        ];
        let more = [
            ("who-member-of", named(&self.member_of)),
            ("who-members", named(&self.members)),
            ("who-aliases", aliases),
        ];
        let more = more
            .into_iter()
            .filter_map(|(key, value)| Some((key, Run::plain(value?))));
        fields.extend(more);
        let fields = fields
            .into_iter()
            .map(|(key, run)| (words.word(key), vec![run]));
        Block::Fields(fields.collect())
    }

    /// "Speaks 5 times: asserts 4 times, once with caution; denies once."
    fn counts(&self, teller: &Teller<'_>) -> String {
        let all = self.graph.statements_by(self.at);
        let with = |stance: Stance| {
            let list = all
                .iter()
                .filter(|at| self.graph.statement(**at).stance == stance);
            list.count()
        };
        let parts: Vec<String> = [
            ("who-asserts", with(Stance::Asserts)),
            ("who-denies", with(Stance::Denies)),
            ("who-questions", with(Stance::Questions)),
            ("who-withdraws", with(Stance::Withdraws)),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| teller.count(key, count))
        .collect();
        let hedged = all
            .iter()
            .filter(|at| self.graph.statement(**at).hedge.is_some());
        let message = Message::new("who-speaks").count("count", all.len());
        let message = message.with("parts", teller.words.list(&parts));
        teller.words.say(&message.count("hedged", hedged.count()))
    }

    /// The statements, under their dates.
    fn said(&self, teller: &Teller<'_>) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut last = None;
        let mut open: Vec<Vec<Block>> = Vec::new();
        for at in in_time(self.graph, self.graph.statements_by(self.at).to_vec()) {
            let statement = self.graph.statement(at);
            let said = statement.said.as_ref().map(|said| said.value);
            let date = teller.day(said.map(day).as_ref());
            if last.as_ref() != Some(&date) {
                close(&mut blocks, &mut open);
                blocks.push(Block::title(3, date.clone()));
                last = Some(date);
            }
            let mut runs = Vec::new();
            if let Some(clock) = said.as_ref().and_then(clock) {
                runs.push(Run::new(teller.hour(clock), Style::Strong));
                runs.push(Run::plain(teller.words.word("colon")));
            }
            runs.extend(teller.stance(statement, Told::Bare));
            let mut runs = capital(runs);
            runs.extend(teller.receipt(statement, Dated::LeftOut));
            open.push(vec![Block::Paragraph(runs)]);
        }
        close(&mut blocks, &mut open);
        if !blocks.is_empty() {
            blocks.insert(0, Block::title(2, teller.words.word("who-said")));
        }
        blocks
    }

    fn moved(&self, teller: &Teller<'_>) -> Vec<Block> {
        let shifts = self.moves.iter().map(|shift| self.shift(teller, shift));
        titled(teller, "who-shifts", shifts.collect())
    }

    /// "The position moved (one day later).", then both statements under their dates.
    fn shift(&self, teller: &Teller<'_>, shift: &Shift) -> Vec<Block> {
        let words = teller.words;
        let pair = [shift.from, shift.to].map(|at| self.graph.statement(at));
        let unmoved = unmoved(self.graph, shift);
        let key = moved_key(shift.moved, unmoved.as_ref());
        let days = shift.days.and_then(|days| usize::try_from(days).ok());
        let later = days.map(|days| teller.count("days-later", days) + &words.word("colon"));
        let title = format!("{}{}", later.unwrap_or_default(), words.word(key));
        let mut title = capital(vec![Run::new(title, Style::Strong)]);
        title.extend(unmoved.map(|message| Run::plain(format!(" {}", words.say(&message)))));
        let fields = pair.map(|one| {
            let mut runs = teller.stance(one, Told::Bare);
            runs.extend(teller.quotations(one));
            runs.push(Run::plain("."));
            let date = one.said.as_ref().map(|said| words.short_date(said));
            (
                date.unwrap_or_else(|| words.word("date-unknown")),
                capital(runs),
            )
        });
        vec![Block::Paragraph(title), Block::Fields(fields.to_vec())]
    }

    fn offered(&self, teller: &Teller<'_>) -> Vec<Block> {
        let nodes = self
            .evidence
            .iter()
            .filter_map(|one| self.graph.node(one.id));
        let list = nodes.filter_map(|node| match node {
            Node::Evidence(at) => Some(vec![Block::Paragraph(teller.evidence_line(at))]),
            _ => None,
        });
        titled(teller, "who-evidence", list.collect())
    }

    fn against(&self, teller: &Teller<'_>) -> Vec<Block> {
        let others: BTreeSet<&str> = (self.contradictions.iter())
            .flat_map(|one| one.with.iter().copied())
            .collect();
        let (own, others): (Vec<&str>, Vec<&str>) =
            others.into_iter().partition(|id| *id == self.actor);
        let names: Vec<String> = (others.iter())
            .filter_map(|id| teller.graph.node(id))
            .map(|node| teller.name(node))
            .collect();
        let mut lines = Vec::new();
        if !names.is_empty() {
            let message = Message::new("who-against").count("count", self.contradictions.len());
            let message = message.with("others", teller.words.list(&names));
            lines.push(teller.words.say(&message.with("id", self.actor)));
        }
        if !own.is_empty() {
            let message = Message::new("who-against-own").with("id", self.actor);
            lines.push(teller.words.say(&message));
        }
        let lines = lines.into_iter().map(|line| vec![Block::words(line)]);
        titled(teller, "who-contradictions", lines.collect())
    }
}

/// Ends a list that was gathered under a title.
fn close(blocks: &mut Vec<Block>, open: &mut Vec<Vec<Block>>) {
    if !open.is_empty() {
        blocks.push(Block::List(std::mem::take(open)));
    }
}

/// A list under its title; nothing when it is empty.
pub(super) fn titled(teller: &Teller<'_>, key: &str, list: Vec<Vec<Block>>) -> Vec<Block> {
    if list.is_empty() {
        return Vec::new();
    }
    vec![Block::title(2, teller.words.word(key)), Block::List(list)]
}

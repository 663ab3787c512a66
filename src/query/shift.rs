//! What moves when one actor speaks twice.
use super::conflict::{Moved, Shift, Side};
use super::order::in_time;
use super::sentence::position_key;
use super::token;
use crate::diagnose::Message;
use crate::graph::ClaimGraph;
use crate::model::{ContradictionKind, Stance, Statement, Strength};
use std::collections::{BTreeMap, BTreeSet};

/// The actors who stand on both sides of a contradiction, each with the first statement of the
/// one side and the first of the other, the earlier first.
pub(super) fn shifts(
    graph: &ClaimGraph,
    sides: &[Side; 2],
    (kind, strength): (Option<ContradictionKind>, Strength),
) -> Vec<Shift> {
    let by_actor = |side: &Side| {
        let mut first: BTreeMap<u32, u32> = BTreeMap::new();
        for at in &side.statements {
            if let Some(actor) = graph.actor_at(&graph.statement(*at).actor) {
                first.entry(actor).or_insert(*at);
            }
        }
        first
    };
    let (here, there) = (by_actor(&sides[0]), by_actor(&sides[1]));
    let both = here.iter();
    let both = both.filter_map(|(actor, a)| Some((*actor, *a, *there.get(actor)?)));
    both.filter(|(_, a, b)| a != b)
        .map(|(actor, a, b)| {
            let moved = match (kind, strength) {
                (Some(ContradictionKind::Degree), _) => Moved::Strength,
                (_, Strength::Possible) => Moved::Wording,
                _ => Moved::Position,
            };
            shift(graph, actor, [a, b], moved)
        })
        .collect()
}

/// What moves between two statements, the earlier first.
fn shift(graph: &ClaimGraph, actor: u32, pair: [u32; 2], moved: Moved) -> Shift {
    let order = in_time(graph, pair.to_vec());
    let (from, to) = (order[0], order[1]);
    let said = |at: u32| graph.statement(at).said.as_ref().map(|said| said.value);
    let days = said(from).zip(said(to));
    let days = days.and_then(|(from, to)| from.days_until(&to));
    Shift {
        actor,
        from,
        to,
        days,
        moved,
    }
}

/// What moves in what an actor says of each single claim, from one statement to the next in order
/// of time. Saying the same again in the same words is no shift, and without two dates nothing is
/// known to move. What is said after a withdrawal is compared with what was taken back.
///
/// # Cost
/// O(n log n) in the statements of the actor.
#[must_use]
pub fn shifts_of(graph: &ClaimGraph, actor: u32) -> Vec<Shift> {
    let mut by_claim: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for at in in_time(graph, graph.statements_by(actor).to_vec()) {
        let statement = graph.statement(at);
        if statement.said.is_some() {
            by_claim
                .entry(statement.claim.as_str())
                .or_default()
                .push(at);
        }
    }
    let lists = by_claim.values();
    lists.flat_map(|list| steps(graph, actor, list)).collect()
}

/// The shifts in the statements of an actor on one claim, in order of time.
fn steps(graph: &ClaimGraph, actor: u32, list: &[u32]) -> Vec<Shift> {
    let withdraws = |at: u32| graph.statement(at).stance == Stance::Withdraws;
    let mut shifts = Vec::new();
    for (at, later) in list.iter().copied().enumerate().skip(1) {
        let mut before = list[..at].iter().rev().copied();
        let last = list[at - 1];
        let stood = before.find(|one| !withdraws(*one));
        let from = match withdraws(later) {
            true => last,
            false => stood.unwrap_or(last),
        };
        let moved = moved(graph.statement(from), graph.statement(later));
        // Whatever its words: what was taken back and said again was put in another form.
        let moved = match moved {
            None | Some(Moved::Wording) if from != last => Some(Moved::Replaced),
            moved => moved,
        };
        shifts.extend(moved.map(|moved| shift(graph, actor, [from, later], moved)));
    }
    shifts
}

/// That the position did not move, where a shift moves but the form of what is said of one claim.
#[must_use]
pub fn unmoved(graph: &ClaimGraph, shift: &Shift) -> Option<Message> {
    let [from, to] = [shift.from, shift.to].map(|at| graph.statement(at));
    let is_form = matches!(shift.moved, Moved::Wording | Moved::Replaced);
    let is_same = from.claim.value == to.claim.value && from.stance == to.stance;
    (is_form && is_same)
        .then(|| Message::new("position-unchanged").with("stance", position_key(to)))
}

/// The key of what moved, by what is known of the position: that it stayed, or nothing.
#[must_use]
pub fn moved_key(moved: Moved, unmoved: Option<&Message>) -> &'static str {
    match (moved, unmoved) {
        (Moved::Wording, Some(_)) => "moved-again",
        (moved, _) => moved.key(),
    }
}

fn moved(from: &Statement, to: &Statement) -> Option<Moved> {
    if from.stance != to.stance {
        return Some(match to.stance {
            Stance::Withdraws => Moved::Withdrawal,
            _ => Moved::Position,
        });
    }
    if from.hedge.is_some() != to.hedge.is_some() {
        return Some(Moved::Strength);
    }
    let (before, after) = (wordings(from), wordings(to));
    let other = !before.is_empty() && !after.is_empty() && before.is_disjoint(&after);
    other.then_some(Moved::Wording)
}

fn wordings(statement: &Statement) -> BTreeSet<String> {
    let quotes = statement
        .reports
        .iter()
        .filter_map(|report| report.quote.as_ref());
    quotes.map(|quote| token::bare(&quote.exact)).collect()
}

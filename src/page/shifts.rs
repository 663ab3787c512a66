//! What an actor shifted: its position, its certainty, or no more than its words.
use super::edition::Edition;
use super::part::Parts;
use crate::diagnose::Message;
use crate::graph::Node;
use crate::query::{Contradiction, Moved, Shift, moved_key, shifts_of, unmoved};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// A shift with what else is known of it.
struct Found<'e> {
    shift: Shift,
    /// The pair that it stands in, where there is one.
    pair: Option<&'e str>,
    /// That no more moved than the words: of one claim said again in other words it is known.
    unmoved: Option<Message>,
}

impl Found<'_> {
    /// What it is told under.
    fn heading(&self) -> (Moved, bool) {
        (self.shift.moved, self.unmoved.is_some())
    }
}

impl Edition<'_> {
    /// What moved between two statements of an actor, by what it is that moved.
    pub(super) fn shifts(&self, parts: &Parts<'_, '_>, actor: u32) -> Markup {
        let mut list = self.found(actor);
        list.sort_by_key(Found::heading);
        let head = html! { h2 { (self.word("page-shifts")) } };
        parts.list("glissements", (&head, &list), |list, _| {
            html! {
                @for shifts in list.chunk_by(|a, b| a.heading() == b.heading()) {
                    @let first = &shifts[0];
                    h3.shift { (self.word(moved_key(first.shift.moved, first.unmoved.as_ref()))) }
                    ul.shifts { @for one in shifts { (self.shifted(one)) } }
                }
            }
        })
    }

    /// The shifts between pairs, then those in what is said of one claim that stand in no pair.
    fn found(&self, actor: u32) -> Vec<Found<'_>> {
        let found_in = |shift: Shift, pair| Found {
            unmoved: unmoved(self.graph, &shift),
            shift,
            pair,
        };
        let mut found: Vec<Found<'_>> = Vec::new();
        for one in self.pairs_of(actor) {
            let mine = one.shifts.iter().filter(|shift| shift.actor == actor);
            found.extend(mine.map(|shift| found_in(shift.clone(), Some(one.id.as_str()))));
        }
        let ends = |shift: &Shift| (shift.from, shift.to);
        let paired: BTreeSet<(u32, u32)> = found.iter().map(|one| ends(&one.shift)).collect();
        let others = shifts_of(self.graph, actor).into_iter();
        let others = others.filter(|shift| {
            let is_shown = self.address(Node::Statement(shift.to)).is_some();
            is_shown && !paired.contains(&ends(shift))
        });
        found.extend(others.map(|shift| found_in(shift, None)));
        found
    }

    fn shifted(&self, found: &Found<'_>) -> Markup {
        let ends = [found.shift.from, found.shift.to];
        let claims = ends.map(|at| &self.graph.statement(at).claim.value);
        let claim = self.graph.claim_at(claims[0]).map(Node::Claim);
        html! {
            li {
                @if let Some(claim) = claim.filter(|_| claims[0] == claims[1]) {
                    p.step { (self.named(claim)) }
                    @for at in ends { (self.wording(at)) }
                } @else {
                    @for at in ends { (self.step(at)) }
                }
                @if let Some(unmoved) = &found.unmoved { p.step { b { (self.say(unmoved)) } } }
                @if let Some(pair) = found.pair {
                    a href=(self.href(&format!("face/{pair}"))) { (self.word("page-compare")) }
                }
            }
        }
    }

    /// When the actor took which stance on which claim.
    fn step(&self, at: u32) -> Markup {
        let statement = self.graph.statement(at);
        let claim = self.graph.claim_at(&statement.claim);
        html! {
            p.step {
                (self.moment(statement)) " " (self.verb(statement)) (self.word("receipt-first"))
                @if let Some(claim) = claim { (self.name(Node::Claim(claim))) }
            }
        }
    }

    /// When the actor took which stance, in which words.
    fn wording(&self, at: u32) -> Markup {
        let statement = self.graph.statement(at);
        html! {
            p.step { (self.moment(statement)) " " (self.verb(statement)) " " (self.first_words(statement)) }
        }
    }

    /// The contradictions in which an actor stands on a side, in rank.
    pub(super) fn pairs_of(&self, actor: u32) -> impl Iterator<Item = &Contradiction> {
        let places = self.shown.conflicts_of(Node::Actor(actor)).iter();
        places.map(|at| &self.shown.conflicts[*at])
    }
}

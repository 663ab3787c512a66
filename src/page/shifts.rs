//! What an actor shifted: its position, its certainty, or no more than its words.
use super::edition::Edition;
use super::part::Parts;
use crate::graph::Node;
use crate::query::{Contradiction, Moved, Shift, shifts_of, unmoved};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// A shift, and the pair that it stands in where there is one.
type Found<'e> = (Shift, Option<&'e str>);

/// What moved, and whether no more than the words: of one claim said again in other words it is known
/// that the position did not move.
type Heading = (Moved, bool);

impl Edition<'_> {
    /// What moved between two statements of an actor, by what it is that moved.
    pub(super) fn shifts(&self, parts: &Parts<'_, '_>, actor: u32) -> Markup {
        let found = self.found(actor).into_iter();
        let mut list: Vec<(Heading, Found<'_>)> = found
            .map(|one| ((one.0.moved, unmoved(self.graph, &one.0).is_some()), one))
            .collect();
        list.sort_by_key(|(heading, _)| *heading);
        let head = html! { h2 { (self.word("page-shifts")) } };
        parts.list("glissements", (&head, &list), |list, _| {
            html! {
                @for shifts in list.chunk_by(|(a, _), (b, _)| a == b) {
                    @let key = match shifts[0].0 { (Moved::Wording, true) => "moved-again", (moved, _) => moved.key() };
                    h3.shift { (self.word(key)) }
                    ul.shifts { @for (_, one) in shifts { (self.shifted(one)) } }
                }
            }
        })
    }

    /// The shifts between pairs, then those in what is said of one claim that stand in no pair.
    fn found(&self, actor: u32) -> Vec<Found<'_>> {
        let mut found: Vec<Found<'_>> = Vec::new();
        for one in self.pairs_of(actor) {
            let mine = one.shifts.iter().filter(|shift| shift.actor == actor);
            found.extend(mine.map(|shift| (shift.clone(), Some(one.id.as_str()))));
        }
        let ends = |shift: &Shift| (shift.from, shift.to);
        let paired: BTreeSet<(u32, u32)> = found.iter().map(|(shift, _)| ends(shift)).collect();
        let others = shifts_of(self.graph, actor).into_iter();
        let others = others.filter(|shift| {
            let is_shown = self.address(Node::Statement(shift.to)).is_some();
            is_shown && !paired.contains(&ends(shift))
        });
        found.extend(others.map(|shift| (shift, None)));
        found
    }

    fn shifted(&self, (shift, pair): &Found<'_>) -> Markup {
        let ends = [shift.from, shift.to];
        let claims = ends.map(|at| &self.graph.statement(at).claim.value);
        let claim = self.graph.claim_at(claims[0]).map(Node::Claim);
        let unmoved = unmoved(self.graph, shift);
        html! {
            li {
                @if let Some(claim) = claim.filter(|_| claims[0] == claims[1]) {
                    p.step { (self.named(claim)) }
                    @for at in ends { (self.wording(at)) }
                } @else {
                    @for at in ends { (self.step(at)) }
                }
                @if let Some(unmoved) = unmoved { p.step { b { (self.say(&unmoved)) } } }
                @if let Some(pair) = pair {
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

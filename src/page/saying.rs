//! A statement: who, where, when, on what evidence. Every screen shows the same four fields.
use super::edition::Edition;
use crate::graph::{Edge, Node};
use crate::model::{Report, Stance, Statement};
use crate::query::position_key;
use maud::{Markup, html};

impl Edition<'_> {
    /// The verb of a stance with its mark.
    pub(super) fn verb(&self, statement: &Statement) -> Markup {
        let key = position_key(statement);
        html! { b.(key) { (self.word(&format!("page-{key}"))) } }
    }

    /// The verb, and the hedging words where there are some.
    pub(super) fn stance_in_full(&self, statement: &Statement) -> Markup {
        html! {
            (self.verb(statement))
            @if let Some(hedge) = &statement.hedge {
                " " i { (self.word("page-with-reserve")) " " q { (self.words.quote(hedge)) } }
            }
        }
    }

    /// The name of who speaks.
    pub(super) fn speaker_name(&self, statement: &Statement) -> String {
        let at = self.graph.actor_at(&statement.actor).map(Node::Actor);
        at.map_or_else(String::new, |actor| self.name(actor))
    }

    /// Who speaks, with the role.
    pub(super) fn speaker(&self, statement: &Statement) -> Markup {
        let Some(at) = self.graph.actor_at(&statement.actor) else {
            return html! { (self.word("page-unknown")) };
        };
        let role = self.graph.actor(at).role.as_ref();
        html! {
            (self.named(Node::Actor(at)))
            @if let Some(role) = role { ", " (self.text(role)) }
        }
    }

    /// Where it was said.
    pub(super) fn place(&self, statement: &Statement) -> Markup {
        let at = statement
            .at
            .as_ref()
            .and_then(|id| self.graph.source_at(id));
        let Some(at) = at else {
            return html! { i { (self.word("page-unknown")) } };
        };
        let place = self.graph.source(at).place.as_ref();
        html! {
            (self.named(Node::Source(at)))
            @if let Some(place) = place { " (" (self.text(place)) ")" }
        }
    }

    /// When it was said.
    pub(super) fn moment(&self, statement: &Statement) -> Markup {
        html! {
            @match &statement.said {
                Some(said) => (self.time(said)),
                None => i { (self.word("page-unknown")) },
            }
            @if let Some(moment) = &statement.moment { ", " (self.text(moment)) }
        }
    }

    /// The evidence that the speaker offers for this stance.
    pub(super) fn offered(&self, statement: &Statement) -> Markup {
        let offered = self.evidence_of(statement);
        html! {
            @if offered.is_empty() { i { (self.word("page-no-evidence")) } }
            @for (at, evidence) in offered.iter().enumerate() {
                @if at > 0 { " · " }
                (self.named(Node::Evidence(*evidence)))
            }
        }
    }

    fn evidence_of(&self, statement: &Statement) -> Vec<u32> {
        let Some(claim) = self.graph.claim_at(&statement.claim) else {
            return Vec::new();
        };
        let fits = |edge: &Edge| match statement.stance {
            Stance::Asserts => matches!(edge, Edge::Supports(_)),
            Stance::Denies => matches!(edge, Edge::Contradicts(_)),
            Stance::Questions | Stance::Withdraws => false,
        };
        let incoming = self.incoming(Node::Claim(claim)).into_iter();
        let found = incoming.filter_map(|(edge, from)| match from {
            Node::Evidence(at) if fits(&edge) => Some(at),
            _ => None,
        });
        let by = |at: &u32| {
            let by = self.graph.evidence(*at).offered_by.as_ref();
            by.is_some_and(|by| by.value == statement.actor.value)
        };
        found.filter(by).collect()
    }

    /// The sources that report a statement, each once.
    pub(super) fn reporters(&self, statement: &Statement) -> Vec<u32> {
        let mut found: Vec<u32> = statement
            .reports
            .iter()
            .filter_map(|report| self.graph.source_at(&report.source))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Links to some sources by their short ids.
    pub(super) fn source_ids(&self, sources: &[u32]) -> Markup {
        let id = |at: u32| self.link(Node::Source(at), &html! { (self.graph.source(at).id) });
        self.listed(sources, id)
    }

    fn listed(&self, sources: &[u32], link: impl Fn(u32) -> Markup) -> Markup {
        html! {
            @if sources.is_empty() { i { (self.word("page-unknown")) } }
            @for (number, at) in sources.iter().enumerate() {
                @if number > 0 { ", " }
                (link(*at))
            }
        }
    }

    /// Who, where, when, evidence, sources and interest, always in this order.
    pub(super) fn fields(&self, statement: &Statement) -> Markup {
        let interest = self.interest(statement);
        html! {
            dl {
                dt { (self.word("page-who")) } dd { (self.speaker(statement)) }
                dt { (self.word("page-where")) } dd { (self.place(statement)) }
                dt { (self.word("page-when")) } dd { (self.moment(statement)) }
                dt { (self.word("page-evidence")) } dd { (self.offered(statement)) }
                dt { (self.word("page-source")) }
                dd { (self.listed(&self.reporters(statement), |at| self.short_source(at))) }
                @if let Some(interest) = interest {
                    dt { (self.word("page-interest")) } dd { (interest) }
                }
            }
        }
    }

    /// What the speaker has to gain or lose; where no more is known, what the body he speaks for has.
    fn interest(&self, statement: &Statement) -> Option<Markup> {
        let actor = self.graph.actor(self.graph.actor_at(&statement.actor)?);
        if let Some(interest) = &actor.interest {
            return Some(self.text(interest));
        }
        let mut bodies = actor
            .member_of
            .iter()
            .filter_map(|id| self.graph.actor_at(id));
        bodies.find_map(|at| {
            let interest = self.graph.actor(at).interest.as_ref()?;
            Some(html! { (self.named(Node::Actor(at))) " (" (self.text(interest)) ")" })
        })
    }

    /// The notes of a statement and of its reports.
    pub(super) fn notes_of(&self, statement: &Statement) -> Markup {
        let notes = statement
            .reports
            .iter()
            .filter_map(|report: &Report| report.note.as_ref());
        html! {
            (self.note(statement.note.as_ref()))
            @for note in notes { (self.note(Some(note))) }
        }
    }
}

//! What speaks for and against a record, each relation as a sentence with its reason.
use super::edition::Edition;
use crate::graph::{Edge, Node};
use crate::model::Text;
use maud::{Markup, html};

/// One relation as seen from the record at its end.
pub(super) struct Bond<'g> {
    /// The key of its word, icon and line: `supports`, `weakens`.
    pub(super) kind: &'static str,
    /// The record at the other end.
    pub(super) other: Node,
    /// The reason of the author.
    pub(super) because: Option<&'g Text>,
    /// For the teacher.
    pub(super) note: Option<&'g Text>,
}

impl<'g> Edition<'g> {
    /// What supports a record.
    pub(super) fn support(&self, node: Node) -> Vec<Bond<'g>> {
        let found = self.incoming(node).into_iter();
        found
            .filter_map(|(edge, from)| self.supporting(edge, from))
            .collect()
    }

    /// What speaks against a record: evidence against it, and what discredits it. Claims that
    /// contradict it are pairs, shown as such.
    pub(super) fn attack(&self, node: Node) -> Vec<Bond<'g>> {
        let found = self.incoming(node).into_iter();
        found
            .filter_map(|(edge, from)| self.weakening(edge, from))
            .collect()
    }

    /// What a record itself supports.
    pub(super) fn supported(&self, node: Node) -> Vec<Bond<'g>> {
        let found = self.outgoing(node).into_iter();
        found
            .filter_map(|(edge, to)| self.supporting(edge, to))
            .collect()
    }

    /// What a record itself weakens.
    pub(super) fn weakened(&self, node: Node) -> Vec<Bond<'g>> {
        let found = self.outgoing(node).into_iter();
        let to_claims = |kind: Edge, to: Node| match (kind, node) {
            (Edge::Contradicts(_), Node::Claim(_)) => None,
            _ => self.weakening_of(kind, to),
        };
        found.filter_map(|(edge, to)| to_claims(edge, to)).collect()
    }

    fn supporting(&self, edge: Edge, other: Node) -> Option<Bond<'g>> {
        let Edge::Supports(at) = edge else {
            return None;
        };
        let record = self.graph.data().supports.get(at as usize)?;
        let (because, note) = (record.because.as_ref(), record.note.as_ref());
        Some(Bond {
            kind: "supports",
            other,
            because,
            note,
        })
    }

    fn weakening(&self, edge: Edge, from: Node) -> Option<Bond<'g>> {
        match (edge, from) {
            (Edge::Contradicts(_), Node::Claim(_)) => None,
            _ => self.weakening_of(edge, from),
        }
    }

    fn weakening_of(&self, edge: Edge, other: Node) -> Option<Bond<'g>> {
        let data = self.graph.data();
        let (because, note) = match edge {
            Edge::Contradicts(at) => {
                let record = data.contradicts.get(at as usize)?;
                (record.because.as_ref(), record.note.as_ref())
            }
            Edge::Discredits(at) => {
                let record = data.discredits.get(at as usize)?;
                (record.because.as_ref(), record.note.as_ref())
            }
            _ => return None,
        };
        Some(Bond {
            kind: "weakens",
            other,
            because,
            note,
        })
    }

    /// What supports a claim beside what speaks against it; where there is nothing, that once.
    pub(super) fn for_and_against(&self, node: Node) -> Markup {
        let both = [self.support(node), self.attack(node)];
        html! {
            @if both.iter().all(Vec::is_empty) {
                h2 { (self.word("page-for-and-against")) }
                (self.bonds(&[]))
            } @else {
                div.duo {
                    @for (key, list) in ["page-for", "page-against"].iter().zip(&both) {
                        div { h2 { (self.word(key)) } (self.bonds(list)) }
                    }
                }
            }
        }
    }

    /// Relations as a list: mark, verb, the other record, the reason.
    pub(super) fn bonds(&self, list: &[Bond<'_>]) -> Markup {
        html! {
            @if list.is_empty() { p.faint { (self.word("page-none")) } } @else {
                ul.bonds { @for bond in list { li { (self.bond(bond)) } } }
            }
        }
    }

    fn bond(&self, bond: &Bond<'_>) -> Markup {
        let by = match bond.other {
            Node::Evidence(at) => self.graph.evidence(at).offered_by.as_ref(),
            _ => None,
        };
        let by = by.and_then(|id| self.graph.actor_at(id)).map(Node::Actor);
        html! {
            b.(bond.kind) { (self.word(&format!("page-{}", bond.kind))) } " "
            (self.named(bond.other))
            @if let Some(by) = by { " " i { "(" (self.word("page-said-by")) " " (self.name(by)) ")" } }
            @if let Some(because) = bond.because { p.because { (self.text(because)) } }
            (self.note(bond.note))
        }
    }
}

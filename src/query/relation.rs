//! Every relation of the graph as a sentence.
use super::block::{Run, Style};
use super::sentence::{Teller, Told, capital};
use crate::diagnose::Message;
use crate::graph::{Edge, Node, Step};
use crate::model::Text;

/// The word for a relation: in JSON, and in the keys of the catalogues.
#[must_use]
pub fn relation_key(edge: Edge) -> &'static str {
    match edge {
        Edge::Asserts(_) => "asserts",
        Edge::Supports(_) => "supports",
        Edge::Contradicts(_) => "contradicts",
        Edge::Discredits(_) => "discredits",
        Edge::Compatible(_) => "compatible",
        Edge::Reports(_) => "reports",
        Edge::Offers => "offers",
        Edge::Cites => "cites",
        Edge::Relays => "relays",
        Edge::Speaks => "speaks",
        Edge::Publishes => "publishes",
        Edge::MemberOf => "member-of",
        Edge::PartOf => "part-of",
        Edge::About => "about",
    }
}

impl Teller<'_> {
    /// A relation as a sentence, from its beginning to its end whichever way a chain goes.
    #[must_use]
    pub fn relation(&self, step: &Step) -> Vec<Run> {
        match step.edge {
            Edge::Asserts(at) => return self.statement(at),
            Edge::Reports(at) => return self.reported(step.from, at),
            _ => {}
        }
        let ends = [("a", self.noun(step.from)), ("b", self.noun(step.to))];
        let key = format!("relation-{}", relation_key(step.edge));
        let slots = ends.map(|(name, runs)| (name, Run::plain(super::sentence::plain(&runs))));
        let number = match step.from {
            Node::Actor(at) => self.number(at),
            _ => "one",
        };
        let message = Message::new(key).with("number", number);
        let mut runs = capital(self.compose(message, &slots));
        if let Some(reason) = self.reason(step.edge) {
            let reason = Run::plain(self.words.text(reason));
            runs.push(Run::plain(" "));
            runs.extend(self.compose(Message::new("because"), &[("a", reason)]));
        }
        runs
    }

    /// "The source s004 reports this: Michel Paulin denies that …"
    fn reported(&self, source: Node, statement: u32) -> Vec<Run> {
        let source = Run::new(self.graph.id(source), Style::Strong);
        let mut runs = self.compose(Message::new("relation-reports"), &[("a", source)]);
        runs.extend(self.stance(self.graph.statement(statement), Told::InFull));
        runs.push(Run::plain("."));
        runs
    }

    /// A record as a noun within a sentence, with its id: "the claim that …", "Michel Paulin".
    #[must_use]
    pub fn noun(&self, node: Node) -> Vec<Run> {
        let id = Run::new(self.graph.id(node), Style::Id);
        let name = |node: Node| Run::plain(self.name(node).trim_end_matches('.').to_owned());
        match node {
            Node::Claim(at) => self.claim_noun(at),
            Node::Actor(_) | Node::Thing(_) => vec![name(node)],
            Node::Evidence(_) => self.compose(
                Message::new("evidence-noun"),
                &[("a", id), ("b", name(node))],
            ),
            Node::Source(_) => {
                self.compose(Message::new("source-noun"), &[("a", id), ("b", name(node))])
            }
            Node::Statement(_) => vec![id],
        }
    }

    fn reason(&self, edge: Edge) -> Option<&Text> {
        let data = self.graph.data();
        match edge {
            Edge::Supports(at) => data.supports.get(at as usize)?.because.as_ref(),
            Edge::Contradicts(at) => data.contradicts.get(at as usize)?.because.as_ref(),
            Edge::Discredits(at) => data.discredits.get(at as usize)?.because.as_ref(),
            Edge::Compatible(at) => data.compatible.get(at as usize)?.because.as_ref(),
            _ => None,
        }
    }
}

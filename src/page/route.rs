//! Addresses: what follows `#`, the same in the file, on the server and on paper.
use super::edition::Edition;
use crate::graph::Node;
use maud::{Markup, html};

impl Edition<'_> {
    /// The address of a record's page, prefix included; `None` when it has none here.
    pub(super) fn address(&self, node: Node) -> Option<String> {
        let of = |node: Node| {
            let (kind, id) = (node.kind().key(), self.graph.id(node));
            format!("{}{kind}/{id}", self.prefix)
        };
        self.stands(node).then(|| match node {
            Node::Statement(at) => self.said(at),
            _ => of(node),
        })
    }

    /// Whether a record has a page or a row of one here.
    pub(super) fn stands(&self, node: Node) -> bool {
        let graph = self.graph;
        match node {
            Node::Thing(_) => false,
            Node::Statement(at) => {
                let claim = graph.claim_at(&graph.statement(at).claim);
                claim.is_some_and(|claim| self.shows(Node::Claim(claim)))
            }
            _ => self.shows(node),
        }
    }

    /// The address of a statement: a row of its claim's page.
    pub(super) fn said(&self, at: u32) -> String {
        let statement = self.graph.statement(at);
        format!(
            "{}claim/{}/dit/{}",
            self.prefix, statement.claim, statement.id
        )
    }

    /// A link to a screen or to a pair: `carte`, `face/a~b`.
    pub(super) fn href(&self, address: &str) -> String {
        format!("#{}{address}", self.prefix)
    }

    /// A link to a record's page with words of one's own; the words alone when it has no page.
    pub(super) fn link(&self, node: Node, words: &Markup) -> Markup {
        match self.address(node) {
            Some(address) => html! { a href={ "#" (address) } { (words) } },
            None => words.clone(),
        }
    }

    /// A link to a record's page by the record's name.
    pub(super) fn named(&self, node: Node) -> Markup {
        self.link(node, &html! { (self.name(node)) })
    }
}

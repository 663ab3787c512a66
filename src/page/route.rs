//! Addresses: what follows `#`, the same in the file, on the server and on paper.
use super::edition::Edition;
use crate::graph::Node;
use maud::{Markup, html};

impl Edition<'_> {
    /// The address of a record's page, prefix included; `None` when it has none here.
    pub(super) fn address(&self, node: Node) -> Option<String> {
        let graph = self.graph;
        let id = graph.id(node);
        let said = |at: u32| graph.claim_at(&graph.statement(at).claim);
        match node {
            Node::Thing(_) => None,
            Node::Statement(at) if self.shows(Node::Claim(said(at)?)) => Some(self.said(at)),
            Node::Statement(_) => None,
            _ if !self.shows(node) => None,
            _ => Some(format!("{}{}/{id}", self.prefix, node.kind().key())),
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

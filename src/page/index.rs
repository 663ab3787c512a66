//! What can be searched, where the pages do not all stand in one document.
use super::edition::Edition;
use crate::graph::Node;
use crate::model::Statement;
use crate::query::in_time;

/// One thing that search finds: its kind, its address without prefix, its words.
pub type Row = (&'static str, String, String);

impl Edition<'_> {
    /// Every record that has a page here and every quotation, in the order of the document.
    ///
    /// # Cost
    /// Linear in the records and quotations that are shown.
    #[must_use]
    pub fn search_rows(&self) -> Vec<Row> {
        let data = self.graph.data();
        let mut rows = Vec::new();
        for at in (0u32..).take(data.claims.len()) {
            self.add(Node::Claim(at), &mut rows);
            if self.shows(Node::Claim(at)) {
                self.add_quotes(at, &mut rows);
            }
        }
        for at in (0u32..).take(data.actors.len()) {
            self.add(Node::Actor(at), &mut rows);
        }
        for at in (0u32..).take(data.sources.len()) {
            self.add(Node::Source(at), &mut rows);
        }
        for at in (0u32..).take(data.evidence.len()) {
            self.add(Node::Evidence(at), &mut rows);
        }
        rows
    }

    fn add(&self, node: Node, rows: &mut Vec<Row>) {
        let Some(address) = self.address(node) else {
            return;
        };
        let name = self.name(node);
        let words = match node {
            // Sources are cited by their short ids.
            Node::Source(_) => format!("{name} ({})", self.graph.id(node)),
            _ => name,
        };
        rows.push((node.kind().key(), self.bare(&address), words));
    }

    fn add_quotes(&self, claim: u32, rows: &mut Vec<Row>) {
        for at in in_time(self.graph, self.graph.statements_on(claim).to_vec()) {
            let statement = self.graph.statement(at);
            let quotes = statement
                .reports
                .iter()
                .filter_map(|one| one.quote.as_ref());
            for quote in quotes {
                let words = format!(
                    "{}, {} {}",
                    self.who(statement),
                    self.day_of(statement),
                    self.words.quote(&quote.exact)
                );
                rows.push(("statement", self.bare(&self.said(at)), words));
            }
        }
    }

    /// Who speaks, with the role, as text.
    fn who(&self, statement: &Statement) -> String {
        let Some(at) = self.graph.actor_at(&statement.actor) else {
            return String::new();
        };
        let name = self.name(Node::Actor(at));
        match &self.graph.actor(at).role {
            Some(role) => format!("{name}, {}", self.words.text(role)),
            None => name,
        }
    }

    /// When it was said, as text.
    fn day_of(&self, statement: &Statement) -> String {
        let day = match &statement.said {
            Some(said) => self.words.short_date(said),
            None => self.word("page-unknown"),
        };
        match &statement.moment {
            Some(moment) => format!("{day}, {}", self.words.text(moment)),
            None => day,
        }
    }

    fn bare(&self, address: &str) -> String {
        address
            .strip_prefix(&self.prefix)
            .unwrap_or(address)
            .to_owned()
    }
}

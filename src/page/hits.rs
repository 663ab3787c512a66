//! What search finds: each record that has a page here and each quotation, in words, and where it stands.
use super::edition::Edition;
use super::index::{Hit, Index};
use crate::graph::Node;
use crate::model::Statement;
use crate::query::in_time;

impl Edition<'_> {
    /// What can be searched.
    pub(super) fn index(&self) -> &Index {
        let rows = || self.hits().into_iter().map(|hit| (hit, self.told(hit)));
        self.searched.get_or_init(|| Index::of(rows()))
    }

    /// Every record that has a page here and every quotation, in the order of the document.
    fn hits(&self) -> Vec<Hit> {
        let data = self.graph.data();
        let mut hits = Vec::new();
        for claim in self.all_shown(data.claims.len(), Node::Claim) {
            hits.push(Hit::Record(claim));
            if let Node::Claim(at) = claim {
                hits.extend(self.quotes_of(at));
            }
        }
        let others = self
            .all_shown(data.actors.len(), Node::Actor)
            .chain(self.all_shown(data.sources.len(), Node::Source))
            .chain(self.all_shown(data.evidence.len(), Node::Evidence));
        hits.extend(others.map(Hit::Record));
        hits
    }

    fn quotes_of(&self, claim: u32) -> Vec<Hit> {
        let statements = in_time(self.graph, self.graph.statements_on(claim).to_vec());
        let quoted = |at: u32| {
            let reports = self.graph.statement(at).reports.iter().enumerate();
            let quoted = reports.filter(|(_, report)| report.quote.is_some());
            quoted.map(move |(which, _)| Hit::Quote(at, which))
        };
        statements.into_iter().flat_map(quoted).collect()
    }

    /// The words of one result.
    pub(super) fn told(&self, hit: Hit) -> String {
        match hit {
            // Sources are cited by their short ids.
            Hit::Record(node @ Node::Source(_)) => {
                format!("{} ({})", self.name(node), self.graph.id(node))
            }
            Hit::Record(node) => self.name(node),
            Hit::Quote(at, which) => {
                let statement = self.graph.statement(at);
                let quote = statement.reports[which].quote.as_ref();
                let quote = quote.map(|quote| self.words.quote(&quote.exact));
                let (who, day) = (self.who(statement), self.day_of(statement));
                format!("{who}, {day} {}", quote.unwrap_or_default())
            }
        }
    }

    /// Where a result stands.
    pub(super) fn place_of(&self, hit: Hit) -> String {
        match hit {
            Hit::Record(node) => self.address(node).unwrap_or_default(),
            Hit::Quote(at, _) => self.said(at),
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
}

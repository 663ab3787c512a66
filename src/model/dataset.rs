//! All records of a case.
use super::actor::Actor;
use super::claim::Claim;
use super::evidence::Evidence;
use super::id::{SourceId, StatementId};
use super::quote::Quote;
use super::relation::{Compatible, Contradicts, Discredits, Exclusive, Supports};
use super::source::Source;
use super::statement::Statement;
use super::text::Text;
use super::thing::Thing;
use crate::diagnose::Spanned;
use std::collections::BTreeSet;

/// All records of a case: in the order read, or sorted by id once checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// What the case is called.
    pub title: Option<Text>,
    /// Who speaks or is spoken of.
    pub actors: Vec<Actor>,
    /// What is spoken of.
    pub things: Vec<Thing>,
    /// Documents and occasions of speech.
    pub sources: Vec<Source>,
    /// Propositions.
    pub claims: Vec<Claim>,
    /// What is offered for or against.
    pub evidence: Vec<Evidence>,
    /// Who takes which stance on which claim.
    pub asserts: Vec<Statement>,
    /// Pairs that cannot both hold.
    pub contradicts: Vec<Contradicts>,
    /// What backs what.
    pub supports: Vec<Supports>,
    /// What undercuts what.
    pub discredits: Vec<Discredits>,
    /// Traps.
    pub compatible: Vec<Compatible>,
    /// Groups of which at most one can hold.
    pub exclusive: Vec<Exclusive>,
}

impl Dataset {
    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        let nodes = self.actors.len() + self.things.len() + self.sources.len();
        let said = self.claims.len() + self.evidence.len() + self.asserts.len();
        let edges = self.contradicts.len() + self.supports.len() + self.discredits.len();
        nodes + said + edges + self.compatible.len() + self.exclusive.len()
    }

    /// Whether there is no record at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds all records of another dataset after these.
    pub fn append(&mut self, mut other: Self) {
        self.title = self.title.take().or(other.title);
        self.actors.append(&mut other.actors);
        self.things.append(&mut other.things);
        self.sources.append(&mut other.sources);
        self.claims.append(&mut other.claims);
        self.evidence.append(&mut other.evidence);
        self.asserts.append(&mut other.asserts);
        self.contradicts.append(&mut other.contradicts);
        self.supports.append(&mut other.supports);
        self.discredits.append(&mut other.discredits);
        self.compatible.append(&mut other.compatible);
        self.exclusive.append(&mut other.exclusive);
    }

    /// Every quotation with the source it is taken from: of reports, of evidence that names its
    /// source, and of the texts that voice a contradiction.
    pub fn quotations(&self) -> impl Iterator<Item = (&Spanned<SourceId>, &Quote)> {
        let reports = self.asserts.iter().flat_map(|statement| &statement.reports);
        let reported = reports.map(|report| (Some(&report.source), report.quote.as_ref()));
        let offered = (self.evidence.iter()).map(|one| (one.source.as_ref(), one.quote.as_ref()));
        let voices = self
            .contradicts
            .iter()
            .filter_map(|one| one.voiced_in.as_ref());
        let voiced = voices.map(|voice| (Some(&voice.source), voice.quote.as_ref()));
        let all = reported.chain(offered).chain(voiced);
        all.filter_map(|(source, quote)| source.zip(quote))
    }

    /// The same quotations in the same order, to note how they fit.
    pub fn quotations_mut(&mut self) -> impl Iterator<Item = &mut Quote> {
        let statements = self.asserts.iter_mut();
        let reports = statements.flat_map(|statement| &mut statement.reports);
        let reported = reports.filter_map(|report| report.quote.as_mut());
        let evidence = self.evidence.iter_mut().filter(|one| one.source.is_some());
        let offered = evidence.filter_map(|one| one.quote.as_mut());
        let voices = self.contradicts.iter_mut();
        let voiced = voices.filter_map(|one| one.voiced_in.as_mut()?.quote.as_mut());
        reported.chain(offered).chain(voiced)
    }

    /// Gives an id to each statement whose author wrote none: `actor.claim`, then `actor.claim.2`,
    /// `actor.claim.3` in order of date, occasion, stance and words, whatever the order of files.
    ///
    /// # Cost
    /// O(n log n) in the statements without an id.
    pub fn derive_ids(&mut self) {
        let written: BTreeSet<StatementId> = self
            .asserts
            .iter()
            .filter(|statement| !statement.id.is_to_derive() && statement.id.as_str().contains('.'))
            .map(|statement| statement.id.value.clone())
            .collect();
        let mut bare: Vec<&mut Statement> = self
            .asserts
            .iter_mut()
            .filter(|statement| statement.id.is_to_derive())
            .collect();
        bare.sort_by(|a, b| {
            let pair = (&a.actor, &a.claim).cmp(&(&b.actor, &b.claim));
            pair.then_with(|| order_of_saying(a).cmp(&order_of_saying(b)))
        });
        let mut start = 0;
        while start < bare.len() {
            let same = |other: &&mut Statement| {
                (&other.actor, &other.claim) == (&bare[start].actor, &bare[start].claim)
            };
            let end = start + bare[start..].iter().take_while(|other| same(other)).count();
            let stem = format!("{}.{}", bare[start].actor, bare[start].claim);
            let numbered = (2..).map(|number| format!("{stem}.{number}"));
            let mut free = std::iter::once(stem.clone())
                .chain(numbered)
                .filter_map(|id| StatementId::parse(&id).ok())
                .filter(|id| !written.contains(id));
            for (statement, id) in bare[start..end].iter_mut().zip(&mut free) {
                statement.id.value = id;
            }
            start = end;
        }
    }

    /// Puts the records in order of id, relations in order of their ends: the order of the files
    /// no longer shows.
    ///
    /// # Cost
    /// O(n log n) comparisons of ids.
    pub fn sort(&mut self) {
        self.actors.sort_by(|a, b| a.id.cmp(&b.id));
        self.things.sort_by(|a, b| a.id.cmp(&b.id));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self.claims.sort_by(|a, b| a.id.cmp(&b.id));
        self.evidence.sort_by(|a, b| a.id.cmp(&b.id));
        self.asserts.sort_by(|a, b| a.id.cmp(&b.id));
        self.contradicts
            .sort_by(|a, b| (&a.from, &a.to, &a.kind).cmp(&(&b.from, &b.to, &b.kind)));
        self.supports
            .sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
        self.discredits
            .sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
        self.compatible
            .sort_by(|a, b| (&a.from, &a.to).cmp(&(&b.from, &b.to)));
        for group in &mut self.exclusive {
            group.claims.sort();
        }
        self.exclusive.sort_by(|a, b| a.claims.cmp(&b.claims));
    }
}

/// What tells two statements of one actor on one claim apart.
type Saying<'a> = (
    Option<(i64, i64)>,
    Option<&'a str>,
    super::statement::Stance,
    Vec<(&'a str, &'a str)>,
);

fn order_of_saying(statement: &Statement) -> Saying<'_> {
    (
        statement
            .said
            .as_ref()
            .map(|said| (said.earliest(), said.latest())),
        statement.at.as_ref().map(|at| at.as_str()),
        statement.stance,
        statement.reports.iter().map(words_reported).collect(),
    )
}

fn words_reported(report: &super::statement::Report) -> (&str, &str) {
    (
        report.source.as_str(),
        report.quote.as_ref().map_or("", |quote| &quote.exact),
    )
}

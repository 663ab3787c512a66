//! The receipts of a sentence: where, when, in which source, in which words.
use super::block::{Run, Style};
use super::sentence::{Dated, Teller};
use crate::diagnose::{Message, Say};
use crate::graph::Node;
use crate::model::{Clock, Date, Quote, Statement};
use std::collections::{BTreeMap, BTreeSet};

impl Teller<'_> {
    /// " (Twitter, 6 April 2021, reported by s004): “…” (s004); “…” (s001)."
    #[must_use]
    pub fn receipt(&self, statement: &Statement, dated: Dated) -> Vec<Run> {
        let circumstances = self.circumstances(statement, dated);
        let mut runs = Vec::new();
        if !circumstances.is_empty() {
            runs.push(Run::new(format!(" ({circumstances})"), Style::Faint));
        }
        runs.extend(self.quotations(statement));
        runs.push(Run::plain("."));
        runs
    }

    /// ": “…” (s003 and s004); “…” (s001)": each wording once, with the sources that print it.
    #[must_use]
    pub fn quotations(&self, statement: &Statement) -> Vec<Run> {
        let wordings = wordings(statement);
        let mut runs = Vec::new();
        for (at, (quote, sources)) in wordings.iter().enumerate() {
            let lead = if at == 0 {
                "receipt-first"
            } else {
                "receipt-next"
            };
            runs.push(Run::plain(self.words.word(lead)));
            runs.push(self.quote(quote));
            if wordings.len() > 1 {
                let sources = self.words.list(&distinct(sources));
                runs.push(Run::new(format!(" ({sources})"), Style::Faint));
            }
        }
        runs
    }

    /// "Evidence: … (offered by Michel Paulin, s004): “…”."
    #[must_use]
    pub fn evidence(&self, at: u32) -> Vec<Run> {
        let text = self.name(Node::Evidence(at));
        let text = Run::plain(text.trim_end_matches('.').to_owned());
        let mut runs = self.compose(Message::new("evidence-says"), &[("a", text)]);
        runs.extend(self.evidence_receipt(at));
        runs
    }

    /// The same without the word "Evidence", for a list that says so.
    #[must_use]
    pub fn evidence_line(&self, at: u32) -> Vec<Run> {
        let text = self.name(Node::Evidence(at));
        let mut runs = vec![Run::plain(text.trim_end_matches('.').to_owned())];
        runs.extend(self.evidence_receipt(at));
        runs
    }

    /// " (offered by Michel Paulin, s004): “…”."
    #[must_use]
    pub fn evidence_receipt(&self, at: u32) -> Vec<Run> {
        let evidence = self.graph.evidence(at);
        let by = evidence.offered_by.as_ref();
        let by = by.and_then(|id| self.graph.actor_at(id)).map(|actor| {
            let message = Message::new("offered-by").with("actor", self.name(Node::Actor(actor)));
            self.words.say(&message)
        });
        let source = evidence.source.as_ref().map(ToString::to_string);
        let receipt: Vec<String> = by.into_iter().chain(source).collect();
        let mut runs = Vec::new();
        if !receipt.is_empty() {
            runs.push(Run::new(format!(" ({})", receipt.join(", ")), Style::Faint));
        }
        if let Some(quote) = &evidence.quote {
            runs.push(Run::plain(self.words.word("receipt-first")));
            runs.push(self.quote(quote));
        }
        runs.push(Run::plain("."));
        runs
    }

    /// The words of a source between quotation marks.
    #[must_use]
    pub fn quote(&self, quote: &Quote) -> Run {
        Run::new(self.words.quote(&quote.exact), Style::Quote)
    }

    /// Where, when and by whom reported: "Twitter, 6 April 2021, reported by s003 and s004".
    #[must_use]
    pub fn circumstances(&self, statement: &Statement, dated: Dated) -> String {
        let sources = sources_of(statement);
        let own_page = match (&statement.at, sources.as_slice()) {
            (Some(at), [only]) => at.as_str() == only,
            _ => false,
        };
        let occasion = self.occasion(statement).filter(|_| !own_page);
        let said = statement.said.as_ref();
        let said = (dated == Dated::InFull).then(|| match said {
            Some(said) => self.words.short_date(said),
            None => self.words.word("date-unknown"),
        });
        let moment = statement.moment.as_ref();
        let moment = moment.map(|moment| self.words.text(moment));
        let reported = (!sources.is_empty()).then(|| {
            let key = if own_page { "said-in" } else { "reported-by" };
            let sources = self.words.list(&sources);
            self.words.say(&Message::new(key).with("sources", sources))
        });
        let parts = [occasion, said, moment, reported];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// A day in words, or that no date is given.
    #[must_use]
    pub fn day(&self, date: Option<&Date>) -> String {
        match date {
            Some(date) => self.words.date(date),
            None => self.words.word("date-unknown"),
        }
    }

    /// An hour of the day: "13:17" in English, "13 h 17" in French.
    #[must_use]
    pub fn hour(&self, clock: Clock) -> String {
        let message = Message::new("hour").with("hour", clock.hour);
        let minute = format!("{:02}", clock.minute);
        self.words.say(&message.with("minute", minute))
    }

    /// Where it was said; a speaker is not named again.
    #[must_use]
    pub fn occasion(&self, statement: &Statement) -> Option<String> {
        let at = statement.at.as_ref();
        let source = self
            .graph
            .source(at.and_then(|id| self.graph.source_at(id))?);
        let own = source.by.as_ref().map(|by| &by.value) == Some(&statement.actor.value);
        if source.title.is_some() || !own {
            return Some(self.source(source));
        }
        let place = source.place.as_ref().map(|place| self.words.text(place));
        let parts: Vec<String> = [self.source_kind(source)]
            .into_iter()
            .chain(place)
            .collect();
        Some(parts.join(", "))
    }
}

/// The wordings of a statement, typography aside, each with the sources that print it.
pub(super) fn wordings(statement: &Statement) -> Vec<(&Quote, Vec<String>)> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut wordings: Vec<(&Quote, Vec<String>)> = Vec::new();
    for report in &statement.reports {
        let Some(quote) = &report.quote else { continue };
        let bare = super::token::bare(&quote.exact);
        let at = *places.entry(bare).or_insert(wordings.len());
        if at == wordings.len() {
            wordings.push((quote, Vec::new()));
        }
        wordings[at].1.push(report.source.to_string());
    }
    wordings
}

/// The sources that report a statement, each once.
pub(super) fn sources_of(statement: &Statement) -> Vec<String> {
    let sources = statement.reports.iter();
    let sources: Vec<String> = sources.map(|report| report.source.to_string()).collect();
    distinct(&sources)
}

/// The list without what it has already said.
pub(super) fn distinct(list: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let fresh = list.iter().filter(|one| seen.insert(one.as_str()));
    fresh.cloned().collect()
}

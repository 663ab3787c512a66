//! Quotations: the words of a source, where they stand, and how they fit its text.
use super::edition::Edition;
use crate::check::quoting::Passage;
use crate::graph::Node;
use crate::model::{Date, Fit, Quote, SourceId, Statement, Text};
use maud::{Markup, html};

/// What stands under a quotation besides how it fits its source's text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Under {
    Source,
    /// Where the fields of the statement name its one source.
    Nothing,
}

impl Edition<'_> {
    /// A quotation with its source under it.
    pub(super) fn quotation(&self, quote: &Quote, source: Option<&SourceId>) -> Markup {
        self.cited(quote, source, Under::Source)
    }

    fn cited(&self, quote: &Quote, source: Option<&SourceId>, under: Under) -> Markup {
        let passage = source.and_then(|id| self.shown.passages.get(id, quote));
        let tongue = source.and_then(|id| self.tongue(id));
        let source = source.and_then(|id| self.graph.source_at(id));
        let source = source.filter(|_| under == Under::Source);
        let foot = html! {
            @if let Some(source) = source { (self.short_source(source)) }
            (self.fit(quote.fit))
        };
        html! {
            blockquote {
                p lang=[tongue] { (self.words.quote(&quote.exact)) }
                @if !foot.0.is_empty() { footer { (foot) } }
            }
            @if let Some(passage) = passage { (self.passage(passage, tongue)) }
        }
    }

    /// A quotation among the words that stand around it; signs and words tell where it begins and
    /// ends, not a colour alone.
    fn passage(&self, passage: &Passage, tongue: Option<&str>) -> Markup {
        html! {
            details.context {
                summary { (self.word("page-in-context")) }
                p lang=[tongue] {
                    (passage.before)
                    mark {
                        span.sr { (self.word("page-quotation-begins")) " " } b aria-hidden="true" { "⟦" }
                        (passage.quoted)
                        b aria-hidden="true" { "⟧" } span.sr { " " (self.word("page-quotation-ends")) }
                    }
                    (passage.after)
                }
            }
        }
    }

    /// A source by its kind and short id: "article s004".
    pub(super) fn short_source(&self, at: u32) -> Markup {
        let source = self.graph.source(at);
        let kind = self.word(&format!("source-{}", source.kind.name().to_lowercase()));
        self.link(Node::Source(at), &html! { (kind) " " (source.id) })
    }

    /// The words alone, between quotation marks.
    pub(super) fn words_of(&self, quote: &Quote, source: &SourceId) -> Markup {
        html! { q lang=[self.tongue(source)] { (self.words.quote(&quote.exact)) } (self.fit(quote.fit)) }
    }

    /// The words of a statement as the first source that quotes them prints them.
    pub(super) fn first_words(&self, statement: &Statement) -> Markup {
        let mut reports = statement.reports.iter();
        let quoted = reports.find_map(|one| Some((one.quote.as_ref()?, &one.source)));
        html! { @if let Some((quote, source)) = quoted { (self.words_of(quote, source)) } }
    }

    /// The language of a source where its title tells it and it is not that of the page.
    pub(super) fn tongue(&self, source: &SourceId) -> Option<&str> {
        let at = self.graph.source_at(source)?;
        let title = self.graph.source(at).title.as_ref()?;
        let code = title.only_language()?;
        (code != self.words.language().code()).then_some(code)
    }

    /// What is not silent about a quotation: nothing when it was found word for word, or when no
    /// text at all is at hand, which the foot of the page says once.
    fn fit(&self, fit: Fit) -> Markup {
        let key = match fit {
            Fit::Exact => return html! {},
            Fit::Unchecked if !self.shown.compared => return html! {},
            Fit::Typographic => "page-fit-typographic",
            Fit::Altered => "page-fit-altered",
            Fit::Missing => "page-fit-missing",
            Fit::Unchecked => "page-fit-unchecked",
        };
        html! { " " em.fit { (self.word(key)) } }
    }

    /// All quotations of a statement, each under its source; what is missing says so.
    pub(super) fn quotations(&self, statement: &Statement, under: Under) -> Markup {
        let quoted = statement.reports.iter();
        let quoted: Vec<_> = quoted
            .filter_map(|report| Some((report.quote.as_ref()?, &report.source.value)))
            .collect();
        html! {
            @for (quote, source) in &quoted { (self.cited(quote, Some(source), under)) }
            @if quoted.is_empty() { p.faint { (self.word("page-no-quote")) } }
        }
    }

    /// A date in words.
    pub(super) fn time(&self, date: &Date) -> String {
        self.words.short_date(date)
    }

    /// The same with the weekday.
    pub(super) fn day(&self, date: &Date) -> String {
        self.words.date(date)
    }

    /// A day with its hour, as machines read it too; the words of a source for the hour never without
    /// the day that they are said of.
    pub(super) fn dated_moment(&self, day: Option<&Date>, words: Option<&Text>) -> Markup {
        html! {
            @match day {
                Some(day) => (self.dated(day, &self.time(day))),
                None => i { (self.word("page-unknown")) },
            }
            @if let Some(words) = words { ", " (self.quoted(words)) }
        }
    }

    /// The words of a date, machine-readable where HTML has a form for it: for what is told in order
    /// of time. Elsewhere no reader has anything of a second form.
    pub(super) fn dated(&self, date: &Date, words: &str) -> Markup {
        let plain = match date {
            Date::At(moment) => !moment.approximate && !moment.uncertain,
            Date::Between(..) => false,
        };
        match plain {
            true => html! { time datetime=(date) { (words) } },
            false => html! { (words) },
        }
    }
}

//! A piece of evidence: what it says, who offers it, what it is offered for.
use crate::graph::Node;
use crate::page::edition::Edition;
use crate::page::params::Params;
use crate::page::screen::{Page, Screen};
use maud::{Markup, html};

/// One piece of evidence a page.
pub(in crate::page) struct EvidencePage;

impl Screen for EvidencePage {
    fn name(&self) -> &'static str {
        "evidence"
    }

    fn parent(&self) -> Option<&'static str> {
        Some("affirmations")
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        edition.ids_shown(edition.graph.data().evidence.len(), Node::Evidence)
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        let node @ Node::Evidence(at) = edition.graph.node(key)? else {
            return None;
        };
        let kind = edition.graph.evidence(at).kind.name().to_lowercase();
        edition.shows(node).then(|| Page {
            title: edition.name(node),
            kicker: Some(edition.word(&format!("page-evidence-{kind}"))),
            body: body(edition, at),
        })
    }
}

fn body(edition: &Edition<'_>, at: u32) -> Markup {
    let (evidence, node) = (edition.graph.evidence(at), Node::Evidence(at));
    let by = evidence
        .offered_by
        .as_ref()
        .and_then(|id| edition.graph.actor_at(id));
    let source = evidence
        .source
        .as_ref()
        .and_then(|id| edition.graph.source_at(id));
    let unknown = html! { i { (edition.word("page-unknown")) } };
    html! {
        @if let Some(quote) = &evidence.quote {
            (edition.quotation(quote, evidence.source.as_ref().map(|id| &id.value)))
        }
        dl {
            dt { (edition.word("page-who")) }
            dd { @if let Some(by) = by { (edition.named(Node::Actor(by))) } @else { (unknown) } }
            dt { (edition.word("page-where")) }
            dd { @if let Some(source) = source { (edition.named(Node::Source(source))) } @else { (unknown) } }
            dt { (edition.word("page-when")) }
            dd { @if let Some(date) = &evidence.date { (edition.day(date)) } @else { (unknown) } }
        }
        h2 { (edition.word("page-offered-for")) }
        (edition.bonds(&edition.supported(node)))
        h2 { (edition.word("page-offered-against")) }
        (edition.bonds(&edition.weakened(node)))
        (against(edition, node))
        (edition.note(evidence.note.as_ref()))
    }
}

/// What is said against the evidence itself.
fn against(edition: &Edition<'_>, node: Node) -> Markup {
    let attack = edition.attack(node);
    html! {
        @if !attack.is_empty() { h2 { (edition.word("page-discredited")) } (edition.bonds(&attack)) }
    }
}

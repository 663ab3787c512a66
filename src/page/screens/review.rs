//! Review: what a teacher may still want to write down or look at before class, and where it is
//! written.
use crate::diagnose::{Files, Say};
use crate::graph::Node;
use crate::model::{ActorKind, Fit, Statement};
use crate::page::edition::Edition;
use crate::page::kept::Amiss;
use crate::page::options::{Audience, Delivery};
use crate::page::params::Params;
use crate::page::screen::{Page, Screen};
use crate::query::position_key;
use maud::{Markup, html};

/// What is missing or weak, each with its repair; teachers alone have it.
pub(in crate::page) struct Review;

/// What is looked for, in order; the words are `page-review-NAME`, with `.help` for the repair.
const LOOKS: [(&str, Look); 6] = [
    ("unlike", |edition| said(edition, is_unlike)),
    ("undated", |edition| said(edition, |one| one.said.is_none())),
    ("unplaced", |edition| said(edition, |one| one.at.is_none())),
    ("unquoted", |edition| said(edition, is_unquoted)),
    ("lone", lone),
    ("private", private),
];

/// The most records of one list: who has repaired these finds the next.
const MOST: usize = 20;

/// Finds the records that something is to be said of.
type Look = fn(&Edition<'_>) -> Vec<Node>;

impl Screen for Review {
    fn name(&self) -> &'static str {
        "relecture"
    }

    fn keys(&self, edition: &Edition<'_>) -> Vec<String> {
        let is_there = edition.audience == Audience::Teacher;
        is_there.then(String::new).into_iter().collect()
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, _: &Params) -> Option<Page> {
        match edition.audience {
            Audience::Teacher => Page::alone(key, edition.word("page-relecture"), || body(edition)),
            Audience::Pupil => None,
        }
    }
}

fn body(edition: &Edition<'_>) -> Markup {
    let found = edition.amiss();
    let is_clean = found.iter().all(|one| one.count == 0);
    html! {
        p.lead { (edition.word("page-review-lead")) }
        (warnings(edition))
        @if is_clean && edition.shown.warnings.is_empty() { p { (edition.word("page-none")) } }
        @for (Amiss { count, first }, (name, _)) in found.iter().zip(LOOKS) {
            @if *count > 0 {
                h2 { "⚠ " (edition.word(&format!("page-review-{name}"))) " (" (count) ")" }
                p { (with_code(&edition.word(&format!("page-review-{name}.help")))) }
                @if *count > MOST { p.faint { (edition.count("page-review-first", MOST)) } }
                ul.records { @for some in together(edition, first.clone()) { li { (line(edition, &some)) } } }
            }
        }
    }
}

/// Words in which what is to be typed stands between backquotes.
fn with_code(words: &str) -> Markup {
    html! {
        @for (at, part) in words.split('`').enumerate() {
            @if at % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// What one speaker asserts or denies side by side.
fn together(edition: &Edition<'_>, mut list: Vec<Node>) -> Vec<Vec<Node>> {
    let line = |node: &Node| match node {
        Node::Statement(at) => {
            let statement = edition.graph.statement(*at);
            Some((statement.actor.as_str(), position_key(statement)))
        }
        _ => None,
    };
    list.sort_by_key(line);
    let is_same = |a: &Node, b: &Node| line(a).is_some() && line(a) == line(b);
    list.chunk_by(is_same).map(<[Node]>::to_vec).collect()
}

/// Records by who says what, or one by its name, each with its place.
fn line(edition: &Edition<'_>, nodes: &[Node]) -> Markup {
    let said = |node: &Node| match node {
        Node::Statement(at) => Some(edition.graph.statement(*at)),
        _ => None,
    };
    html! {
        @if let Some(statement) = nodes.first().and_then(said) {
            (edition.speaker_name(statement)) " " (edition.verb(statement)) " "
        }
        @for (at, node) in nodes.iter().enumerate() {
            @let of = said(node).and_then(|one| edition.graph.claim_at(&one.claim)).map_or(*node, Node::Claim);
            @if at > 0 { " · " }
            (edition.link(*node, &html! { (edition.name(of)) }))
            (edition.written(*node))
        }
    }
}

/// What checking the files says without refusing them.
fn warnings(edition: &Edition<'_>) -> Markup {
    let files = edition.graph.files();
    html! {
        @if !edition.shown.warnings.is_empty() {
            h2 { "⚠ " (edition.word("page-review-warnings")) }
            ul {
                @for found in &edition.shown.warnings {
                    li {
                        b { (edition.say(&files.place(found.span))) } " "
                        (with_code(&edition.words.say(&found.message))) " (" (found.code.id) ")"
                        @if let Some(help) = &found.help { br; (with_code(&edition.words.say(help))) }
                    }
                }
            }
        }
    }
}

impl Edition<'_> {
    /// What each look finds, in their order; each looks through all records.
    pub(in crate::page) fn amiss(&self) -> &[Amiss] {
        self.shown.kept.amiss.get_or_init(|| {
            let found = LOOKS.iter().map(|(_, look)| {
                let mut first = look(self);
                let count = first.len();
                first.truncate(MOST);
                Amiss { count, first }
            });
            found.collect()
        })
    }

    /// The file and the line of a record, where a teacher has the files at hand: on a server.
    pub(in crate::page) fn written(&self, node: Node) -> Markup {
        html! { @if let Some(place) = self.line_of(node) { " " code.faint { (place) } } }
    }

    /// The same for the record that a page is of.
    pub(in crate::page) fn written_at(&self, address: &str) -> Markup {
        let key = address.split_once('/');
        let node = key.and_then(|(kind, id)| Some((kind, self.graph.node(id)?)));
        let node = node.filter(|(kind, node)| node.kind().key() == *kind);
        let place = node.and_then(|(_, node)| self.line_of(node));
        html! { @if let Some(place) = place { p { code.faint { (place) } } } }
    }

    /// "graph/40-fire.ron:5", for whom it is.
    fn line_of(&self, node: Node) -> Option<String> {
        if self.audience != Audience::Teacher || self.delivery != Delivery::Server {
            return None;
        }
        let data = self.graph.data();
        let span = match node {
            Node::Actor(at) => self.graph.actor(at).id.span,
            Node::Claim(at) => self.graph.claim(at).id.span,
            Node::Evidence(at) => self.graph.evidence(at).id.span,
            Node::Source(at) => self.graph.source(at).id.span,
            Node::Statement(at) => self.graph.statement(at).id.span,
            Node::Thing(at) => data.things.get(at as usize)?.id.span,
        };
        let files: &Files = self.graph.files();
        let line = files.position(span)?.line;
        Some(format!("{}:{line}", files.get(span.file)?.path))
    }
}

/// The statements that are shown and of which something holds.
fn said(edition: &Edition<'_>, holds: impl Fn(&Statement) -> bool) -> Vec<Node> {
    let all = (0u32..).zip(&edition.graph.data().asserts);
    let found = all.filter(|(_, one)| holds(one));
    let nodes = found.map(|(at, _)| Node::Statement(at));
    nodes.filter(|node| edition.stands(*node)).collect()
}

fn is_unquoted(statement: &Statement) -> bool {
    statement.reports.iter().all(|one| one.quote.is_none())
}

/// Whether a quotation is not what its source's text says.
fn is_unlike(statement: &Statement) -> bool {
    let mut quotes = statement
        .reports
        .iter()
        .filter_map(|one| one.quote.as_ref());
    quotes.any(|quote| matches!(quote.fit, Fit::Altered | Fit::Missing))
}

/// The claims that several sources report and that all come from one origin.
fn lone(edition: &Edition<'_>) -> Vec<Node> {
    let claims = (0u32..).zip(&edition.graph.data().claims);
    let is_lone = |claim: u32| {
        let statements = edition.graph.statements_on(claim);
        let sources = statements
            .iter()
            .flat_map(|at| edition.reporters(edition.graph.statement(*at)));
        let sources: std::collections::BTreeSet<u32> = sources.collect();
        let origins = &edition.shown.origins;
        sources.len() > 1 && origins.of_statements(edition.graph, statements).len() == 1
    };
    let found = claims.filter(|(at, _)| edition.shows(Node::Claim(*at)) && is_lone(*at));
    found.map(|(at, _)| Node::Claim(at)).collect()
}

/// The persons who speak here without a role: perhaps not in public office.
fn private(edition: &Edition<'_>) -> Vec<Node> {
    let actors = (0u32..).zip(&edition.graph.data().actors);
    let found = actors.filter(|(at, one)| {
        one.kind == ActorKind::Person && one.role.is_none() && edition.shows(Node::Actor(*at))
    });
    found.map(|(at, _)| Node::Actor(at)).collect()
}

//! The matrix: claims by actors, topic by topic; silence is not agreement.
use crate::graph::{ClaimGraph, Node};
use crate::page::edition::Edition;
use crate::page::options::Delivery;
use crate::page::params::Params;
use crate::page::part::{Cut, Part};
use crate::page::screen::{Linked, Page, Screen};
use crate::page::tables::{ROWS, Row, is_whole, letter, topic_tables};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// Claims by actors.
pub(in crate::page) struct Matrix;

impl Screen for Matrix {
    fn name(&self) -> &'static str {
        "matrice"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn is_asked(&self, _: &str) -> bool {
        true
    }

    fn draw(&self, edition: &Edition<'_>, key: &str, params: &Params) -> Option<Page> {
        Page::alone(key, edition.word("page-matrix-title"), || {
            body(edition, params)
        })
    }
}

/// How a server cuts the matrix: one table of full height.
const CUT: Cut = Cut {
    whole: 200,
    first: ROWS,
    more: ROWS,
};

fn body(edition: &Edition<'_>, params: &Params) -> Markup {
    let all = rows(edition);
    let (left, actors) = chosen(edition, params, &all);
    let part = Part::shown(edition, params, ("rang", CUT), (all.len(), left.len()));
    let shown = &left[part.from..part.to];
    // Where a topic goes on from the part before, its head has been read.
    let before = part.from.checked_sub(1).map(|at| left[at].0);
    html! {
        @if edition.graph.data().asserts.is_empty() { p { (edition.word("page-none")) } } @else {
            p.lead { (edition.word("page-matrix-lead")) }
            (legend(edition))
            (tools(edition, &edition.shown_of("page-rows-shown", left.len(), all.len())))
        }
        (part.told(edition))
        @for rows in shown.chunk_by(|(a, _), (b, _)| a == b) {
            @let begins = before != Some(rows[0].0);
            (topic_tables(edition, rows, (begins, actors.as_ref())))
        }
        (part.ways(edition, "matrice", params))
    }
}

/// All rows: topics and claims with most contradictions first.
fn rows(edition: &Edition<'_>) -> Vec<Row> {
    let topics = edition.topics().iter();
    let rows = topics.flat_map(|(topic, claims)| claims.iter().map(|at| (*topic, *at)));
    rows.filter(|(_, claim)| !edition.graph.statements_on(*claim).is_empty())
        .collect()
}

/// The rows and the actors that an address names, on a server; the script of a file hides others. No
/// actors for all of them.
fn chosen(
    edition: &Edition<'_>,
    params: &Params,
    all: &[Row],
) -> (Vec<Row>, Option<BTreeSet<Node>>) {
    let named = |name: &str| {
        let is_asked = edition.delivery == Delivery::Server && !params.get(name).is_empty();
        let nodes = params.list(name).filter_map(|id| edition.graph.node(id));
        is_asked.then(|| nodes.collect::<BTreeSet<Node>>())
    };
    let claims = named("lignes");
    let is_left = |claim: u32| {
        let claims = claims.as_ref();
        claims.is_none_or(|claims| claims.contains(&Node::Claim(claim)))
    };
    let rows = all.iter().copied().filter(|(_, claim)| is_left(*claim));
    (rows.collect(), named("cols"))
}

/// The way to turn the tables and back to the whole, and how much of it is shown.
fn tools(edition: &Edition<'_>, shown: &str) -> Markup {
    html! {
        div.filters.js-only {
            button.chip aria-pressed="false" data-f="par" data-v="acteur" { (edition.word("page-turn-matrix")) }
            button data-reset { (edition.word("page-show-all")) }
        }
        p.shown data-shown=(edition.word("page-rows-shown")) { (shown) }
    }
}

fn legend(edition: &Edition<'_>) -> Markup {
    html! {
        ul.legend {
            @for kind in ["asserts", "denies", "hedges", "questions", "withdraws"] {
                li { b.(kind) { (letter(edition, kind)) " " (edition.word(&format!("page-{kind}"))) } }
            }
            li { "— " i { (edition.word("page-silent")) } }
        }
    }
}

/// The claims of the topics whose tables are all drawn.
///
/// # Cost
/// O(n log n) in the statements.
fn tabled(graph: &ClaimGraph, topics: &[(Option<Node>, Vec<u32>)]) -> BTreeSet<u32> {
    let mut tabled = BTreeSet::new();
    for (_, claims) in topics {
        let spoken = claims.iter().copied();
        let spoken: Vec<u32> = spoken
            .filter(|at| !graph.statements_on(*at).is_empty())
            .collect();
        let statements = spoken.iter().flat_map(|at| graph.statements_on(*at));
        let speakers: BTreeSet<&str> = statements
            .map(|at| graph.statement(*at).actor.as_str())
            .collect();
        if is_whole(spoken.len(), speakers.len()) {
            tabled.extend(spoken);
        }
    }
    tabled
}

impl Edition<'_> {
    /// Whether the matrix draws all that is said on a claim.
    fn is_tabled(&self, node: Node) -> bool {
        let all = || {
            let tabled = || tabled(self.graph, &self.shown.topics);
            self.shown.kept.tabled.get_or_init(tabled)
        };
        matches!(node, Node::Claim(at) if all().contains(&at))
    }

    /// The link to the part of the matrix that holds these statements, where it is drawn: a server
    /// draws whatever is asked for.
    pub(in crate::page) fn in_the_matrix(&self, statements: &[u32]) -> Markup {
        let said = statements.iter().map(|at| self.graph.statement(*at));
        let claims: BTreeSet<&str> = said.clone().map(|one| one.claim.as_str()).collect();
        let actors: BTreeSet<&str> = said.map(|one| one.actor.as_str()).collect();
        let mut at = claims.iter().filter_map(|id| self.graph.node(id));
        let is_drawn = self.delivery == Delivery::Server || at.all(|node| self.is_tabled(node));
        let listed = |ids: BTreeSet<&str>| ids.into_iter().collect::<Vec<_>>().join(",");
        html! {
            @if is_drawn && claims.len() > 1 {
                a.js-only href=(self.href(&format!("matrice?lignes={}&cols={}", listed(claims), listed(actors)))) {
                    (self.word("page-see-matrix"))
                }
            }
        }
    }
}

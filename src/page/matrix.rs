//! The matrix: claims by actors, topic by topic; silence is not agreement.
use super::edition::Edition;
use super::saying::stance;
use super::screen::{Linked, Page, Screen};
use crate::diagnose::Message;
use crate::graph::{ClaimGraph, Node};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// Claims by actors.
pub(super) struct Matrix;

/// The most rows and columns of one table.
const ROWS: usize = 30;
const COLUMNS: usize = 12;
/// The most tables of one topic; beyond, the first alone is drawn, and what it leaves out is told.
const TABLES: usize = 4;

/// The statements of each (claim, actor).
type Cells = BTreeMap<(u32, u32), Vec<u32>>;

impl Screen for Matrix {
    fn name(&self) -> &'static str {
        "matrice"
    }

    fn linked(&self) -> Linked {
        Linked::Bar
    }

    fn draw(&self, edition: &Edition<'_>, key: &str) -> Option<Page> {
        key.is_empty().then(|| Page {
            title: edition.word("page-matrix-title"),
            kicker: None,
            body: body(edition),
        })
    }
}

fn body(edition: &Edition<'_>) -> Markup {
    html! {
        @if edition.graph.data().asserts.is_empty() { p { (edition.word("page-none")) } } @else {
            p.lead { (edition.word("page-matrix-lead")) }
            (legend(edition))
            (tools(edition))
        }
        @for (topic, claims) in edition.topics() {
            (topic_tables(edition, *topic, claims.clone()))
        }
    }
}

/// The way to turn the tables and back to the whole, and how much of it is shown.
fn tools(edition: &Edition<'_>) -> Markup {
    html! {
        div.filters.js-only {
            button.chip type="button" aria-pressed="false" data-f="par" data-v="acteur" { (edition.word("page-turn-matrix")) }
            button type="button" data-reset { (edition.word("page-show-all")) }
        }
        p.shown data-shown=(edition.word("page-rows-shown")) {}
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

fn letter(edition: &Edition<'_>, kind: &str) -> String {
    edition.word(&format!("page-letter-{kind}"))
}

/// Whether the tables of so many claims and actors are all drawn.
fn is_whole(claims: usize, actors: usize) -> bool {
    claims.div_ceil(ROWS) * actors.div_ceil(COLUMNS) <= TABLES
}

/// The claims of the topics whose tables are all drawn.
///
/// # Cost
/// O(n log n) in the statements.
pub(super) fn tabled(graph: &ClaimGraph, topics: &[(Option<Node>, Vec<u32>)]) -> BTreeSet<u32> {
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
    /// The link to the part of the matrix that holds these statements, where it is drawn.
    pub(super) fn in_the_matrix(&self, statements: &[u32]) -> Markup {
        let said = statements.iter().map(|at| self.graph.statement(*at));
        let claims: BTreeSet<&str> = said.clone().map(|one| one.claim.as_str()).collect();
        let actors: BTreeSet<&str> = said.map(|one| one.actor.as_str()).collect();
        let mut at = claims.iter().filter_map(|id| self.graph.node(id));
        let is_drawn = at.all(|node| self.shown.is_tabled(self.graph, node));
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

/// The tables of one topic: claims in order of disagreement, those who speak on them.
fn topic_tables(edition: &Edition<'_>, topic: Option<Node>, mut claims: Vec<u32>) -> Markup {
    claims.retain(|claim| !edition.graph.statements_on(*claim).is_empty());
    let disagreement = |claim: u32| edition.shown.conflicts_of(Node::Claim(claim)).len();
    let (cells, actors) = cells(edition.graph, &claims);
    let name = edition.topic_name(topic);
    let telling = claims.first().filter(|claim| disagreement(**claim) > 0);
    let (rows, columns) = match is_whole(claims.len(), actors.len()) {
        true => (&claims[..], &actors[..]),
        false => (
            &claims[..claims.len().min(ROWS)],
            &actors[..actors.len().min(COLUMNS)],
        ),
    };
    html! {
        @if !claims.is_empty() { div.topic {
            h2 { (name) }
            @if let Some(claim) = telling {
                p.faint { (edition.word("page-most-telling")) " " (edition.named(Node::Claim(*claim))) }
            }
            (left_out(edition, claims.len() - rows.len(), actors.len() - columns.len()))
            @for rows in rows.chunks(ROWS) {
                @for (at, columns) in columns.chunks(COLUMNS).enumerate() {
                    @let rows = match at { 0 => rows.to_vec(), _ => spoken_of(rows, columns, &cells) };
                    @if at > 0 && !rows.is_empty() { p.faint { (edition.word("page-matrix-goes-on")) } }
                    @if !rows.is_empty() { (table(edition, &name, (&rows, columns), &cells)) }
                }
            }
        } }
    }
}

/// The rows in which some of these actors speak: silence of all of them is not written out.
fn spoken_of(rows: &[u32], columns: &[u32], cells: &Cells) -> Vec<u32> {
    let speaks = |claim: u32| {
        columns
            .iter()
            .any(|actor| cells.contains_key(&(claim, *actor)))
    };
    rows.iter()
        .copied()
        .filter(|claim| speaks(*claim))
        .collect()
}

/// How much of a topic its table leaves out, and where that stands.
fn left_out(edition: &Edition<'_>, claims: usize, actors: usize) -> Markup {
    let message = Message::new("page-matrix-more").count("claims", claims);
    html! {
        @if claims + actors > 0 {
            p.faint {
                (edition.say(&message.count("actors", actors))) " "
                a href=(edition.href("affirmations")) { (edition.word("page-affirmations")) }
            }
        }
    }
}

/// The statements by claim and actor; the actors as they come row by row, so that what is most
/// disputed stands in the first columns; of those who come together the one who speaks most first.
fn cells(graph: &ClaimGraph, claims: &[u32]) -> (Cells, Vec<u32>) {
    let (mut cells, mut spoken) = (Cells::new(), BTreeMap::<u32, (usize, usize)>::new());
    for (row, claim) in claims.iter().enumerate() {
        for at in graph.statements_on(*claim) {
            if let Some(actor) = graph.actor_at(&graph.statement(*at).actor) {
                cells.entry((*claim, actor)).or_default().push(*at);
                spoken.entry(actor).or_insert((row, 0)).1 += 1;
            }
        }
    }
    let mut actors: Vec<u32> = spoken.keys().copied().collect();
    actors.sort_by_key(|actor| {
        let (row, times) = spoken[actor];
        (row, std::cmp::Reverse(times), *actor)
    });
    (cells, actors)
}

fn table(
    edition: &Edition<'_>,
    name: &str,
    (rows, columns): (&[u32], &[u32]),
    cells: &Cells,
) -> Markup {
    html! {
        div.wide {
            table.matrix role="grid" {
                caption.sr { (edition.say(&Message::new("page-matrix-of").with("topic", name))) }
                thead { tr {
                    th scope="col" { (edition.word("page-matrix-corner")) }
                    @for actor in columns { th scope="col" { (edition.named(Node::Actor(*actor))) } }
                } }
                tbody {
                    @for claim in rows {
                        tr {
                            th scope="row" { (edition.named(Node::Claim(*claim))) }
                            @for actor in columns {
                                @match cells.get(&(*claim, *actor)) {
                                    Some(statements) => (cell(edition, statements, *actor)),
                                    None => { td { "—" } },
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One cell: its letters, each a link to the statement.
fn cell(edition: &Edition<'_>, statements: &[u32], actor: u32) -> Markup {
    let name = edition.name(Node::Actor(actor));
    html! {
        td {
            @for at in statements {
                @let kind = stance(edition.graph.statement(*at));
                @let (letter, verb) = (letter(edition, kind), edition.word(&format!("page-{kind}")));
                a.(kind) href={ "#" (edition.said(*at)) } aria-label={ (letter) " " (name) " " (verb) } { (letter) }
            }
        }
    }
}

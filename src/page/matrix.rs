//! The matrix: claims by actors, topic by topic; silence is not agreement.
use super::edition::Edition;
use super::saying::stance;
use super::screen::{Linked, Page, Screen};
use crate::diagnose::Message;
use crate::graph::Node;
use maud::{Markup, html};
use std::collections::BTreeMap;

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
        }
        @for (topic, claims) in edition.topics() {
            (topic_tables(edition, topic, claims))
        }
    }
}

fn legend(edition: &Edition<'_>) -> Markup {
    html! {
        ul.legend {
            @for kind in ["asserts", "denies", "hedges", "questions", "withdraws"] {
                li { span.verb.(kind) { b { (letter(edition, kind)) } " " (edition.word(&format!("page-{kind}"))) } }
            }
            li { "— " (edition.word("page-silent")) }
        }
    }
}

fn letter(edition: &Edition<'_>, kind: &str) -> String {
    edition.word(&format!("page-letter-{kind}"))
}

/// The tables of one topic: claims in order of disagreement, those who speak on them.
fn topic_tables(edition: &Edition<'_>, topic: Option<Node>, mut claims: Vec<u32>) -> Markup {
    claims.retain(|claim| !edition.graph.statements_on(*claim).is_empty());
    let disagreement = |claim: u32| edition.shown.conflicts_of(Node::Claim(claim)).len();
    let (cells, actors) = cells(edition, &claims);
    let name = edition.topic_name(topic);
    let telling = claims.first().filter(|claim| disagreement(**claim) > 0);
    let tables = claims.len().div_ceil(ROWS) * actors.len().div_ceil(COLUMNS);
    let (rows, columns) = match tables > TABLES {
        true => (
            &claims[..claims.len().min(ROWS)],
            &actors[..actors.len().min(COLUMNS)],
        ),
        false => (&claims[..], &actors[..]),
    };
    html! {
        @if !claims.is_empty() {
            h2 { (name) }
            @if let Some(claim) = telling {
                p.faint { (edition.word("page-most-telling")) " " (edition.named(Node::Claim(*claim))) }
            }
            (left_out(edition, claims.len() - rows.len(), actors.len() - columns.len()))
            @for rows in rows.chunks(ROWS) {
                @for columns in columns.chunks(COLUMNS) {
                    (table(edition, &name, (rows, columns), &cells))
                }
            }
        }
    }
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
fn cells(edition: &Edition<'_>, claims: &[u32]) -> (Cells, Vec<u32>) {
    let (mut cells, mut spoken) = (Cells::new(), BTreeMap::<u32, (usize, usize)>::new());
    for (row, claim) in claims.iter().enumerate() {
        for at in edition.graph.statements_on(*claim) {
            if let Some(actor) = edition.graph.actor_at(&edition.graph.statement(*at).actor) {
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
                    th scope="col" { (edition.word("page-claim")) }
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
                a.verb.(kind) href={ "#" (edition.said(*at)) } {
                    (letter(edition, kind))
                    span.sr { " " (name) " " (edition.word(&format!("page-{kind}"))) }
                }
            }
        }
    }
}

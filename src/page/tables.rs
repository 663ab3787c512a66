//! The tables of one topic: claims by actors, within bounds of rows and columns.
use super::edition::Edition;
use crate::diagnose::Message;
use crate::graph::{ClaimGraph, Node};
use crate::query::position_key;
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// The most rows of one table.
pub(super) const ROWS: usize = 30;
/// The most columns.
const COLUMNS: usize = 12;
/// The most tables of one topic; beyond, the first alone is drawn, and what it leaves out is told.
const TABLES: usize = 4;

/// The statements of each (claim, actor).
type Cells = BTreeMap<(u32, u32), Vec<u32>>;

/// One row: a claim on which somebody speaks, under its topic.
pub(super) type Row = (Option<Node>, u32);

/// Whether the tables of so many claims and actors are all drawn.
pub(super) fn is_whole(claims: usize, actors: usize) -> bool {
    claims.div_ceil(ROWS) * actors.div_ceil(COLUMNS) <= TABLES
}

/// The tables of one topic: claims in order of disagreement, those who speak on them and are asked
/// for. Where the topic begins, its most telling claim is named.
pub(super) fn topic_tables(
    edition: &Edition<'_>,
    rows: &[Row],
    (begins, wanted): (bool, Option<&BTreeSet<Node>>),
) -> Markup {
    let claims: Vec<u32> = rows.iter().map(|(_, claim)| *claim).collect();
    let disagreement = |claim: &u32| edition.shown.conflicts_of(Node::Claim(*claim)).len();
    let (cells, mut actors) = cells(edition.graph, &claims);
    actors.retain(|actor| wanted.is_none_or(|wanted| wanted.contains(&Node::Actor(*actor))));
    let name = edition.topic_name(rows[0].0);
    let telling = claims
        .first()
        .filter(|claim| begins && disagreement(claim) > 0);
    let (rows, columns) = match is_whole(claims.len(), actors.len()) {
        true => (&claims[..], &actors[..]),
        false => (
            &claims[..claims.len().min(ROWS)],
            &actors[..actors.len().min(COLUMNS)],
        ),
    };
    html! {
        div.topic {
            h2 { (name) }
            @if let Some(claim) = telling {
                p.faint { (edition.word("page-most-telling")) " " (edition.named(Node::Claim(*claim))) }
            }
            (left_out(edition, claims.len() - rows.len(), actors.len() - columns.len()))
            @for rows in rows.chunks(ROWS) {
                @for (at, columns) in chunks_of(columns).enumerate() {
                    @let rows = match at { 0 => rows.to_vec(), _ => spoken_of(rows, columns, &cells) };
                    @if at > 0 && !rows.is_empty() { p.faint { (edition.word("page-matrix-goes-on")) } }
                    @if !rows.is_empty() { (table(edition, &name, (&rows, columns), &cells)) }
                }
            }
        }
    }
}

/// The columns of each table; where nobody is left, those of a table without.
fn chunks_of(columns: &[u32]) -> impl Iterator<Item = &[u32]> {
    let none = columns.is_empty().then_some(columns);
    none.into_iter().chain(columns.chunks(COLUMNS))
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
                                    Some(statements) => (cell(edition, statements)),
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

/// One cell: its letters, each a link to the statement; of whom and of what the headings tell.
fn cell(edition: &Edition<'_>, statements: &[u32]) -> Markup {
    html! {
        td {
            @for at in statements {
                @let kind = position_key(edition.graph.statement(*at));
                @let (letter, verb) = (letter(edition, kind), edition.word(&format!("page-{kind}")));
                a.(kind) href={ "#" (edition.said(*at)) } aria-label={ (letter) " " (verb) } { (letter) }
            }
        }
    }
}

/// The letter of a stance.
pub(super) fn letter(edition: &Edition<'_>, kind: &str) -> String {
    edition.word(&format!("page-letter-{kind}"))
}

//! Long lists in parts, as a server sends them: together they are what a file holds.
use super::case;
use super::tags::tags;
use proptest::prelude::*;
use quidit::graph::ClaimGraph;
use quidit::judge::{Judgement, Policy, judge};
use quidit::page::{Audience, Delivery, Edition, PageOptions, Params};
use std::collections::BTreeSet;
use std::fmt::Write;

/// A case in which every list is long: one who speaks on each claim, one claim on which all speak, one
/// source that prints all of that and one that all repeat.
fn crowd(claims: usize, voices: usize, topics: usize) -> ClaimGraph {
    let mut out = String::from("Graph(\n");
    let mut list = |name: &str, records: Vec<String>| {
        let held = writeln!(out, "{name}: [{}],", records.join(",\n"));
        held.expect("a text takes all");
    };
    let each = |count: usize, record: &dyn Fn(usize) -> String| (0..count).map(record).collect();
    let is_pair = |at: usize| at.is_multiple_of(2) && at + 1 < claims;
    list(
        "actors",
        each(voices, &|at| {
            format!("(id: \"a{at:03}\", kind: Person, name: \"Voix {at}\")")
        }),
    );
    list(
        "things",
        each(topics, &|at| {
            format!("(id: \"t{at}\", name: \"Thème {at}\", note: \"Note {at}\")")
        }),
    );
    list(
        "sources",
        each(voices, &|at| match at {
            0 => "(id: \"s000\", kind: Article, by: \"a000\")".to_owned(),
            _ => format!("(id: \"s{at:03}\", kind: Article, by: \"a000\", relays: [\"s000\"])"),
        }),
    );
    // The claim of all voices has no topic: its table alone is too wide to be drawn whole.
    list(
        "claims",
        each(claims, &|at| match at {
            0 => "(id: \"c000\", kind: Fact, text: \"Parole 0.\")".to_owned(),
            _ => format!(
                "(id: \"c{at:03}\", kind: Fact, topic: \"t{}\", text: \"Parole {at}.\")",
                at % topics
            ),
        }),
    );
    list(
        "evidence",
        each(claims, &|at| {
            format!(
                "(id: \"e{at:03}\", kind: Document, text: \"Pièce {at}.\", source: \"s000\", offered_by: \"a000\")"
            )
        }),
    );
    let mut said = Vec::new();
    for at in 0..claims {
        said.push(format!(
            "(actor: \"a000\", claim: \"c{at:03}\", said: \"2021-04-{:02}\", source: \"s000\")",
            1 + at % 28
        ));
        said.push(format!(
            "(actor: \"a{:03}\", claim: \"c{at:03}\", stance: Denies, source: \"s{:03}\")",
            1 + at % 7,
            1 + at % 9
        ));
    }
    for at in 1..voices {
        said.push(format!(
            "(id: \"d{at}\", actor: \"a{at:03}\", claim: \"c000\", source: \"s{at:03}\")"
        ));
    }
    list("asserts", said);
    list(
        "contradicts",
        (0..claims)
            .filter(|at| is_pair(*at))
            .map(|at| {
                format!(
                    "(from: \"c{at:03}\", to: \"c{:03}\", kind: State, because: \"Deux états.\")",
                    at + 1
                )
            })
            .collect(),
    );
    list("compatible", (1..claims).filter(|at| at + 2 < claims).map(|at| {
        format!("(from: \"c{at:03}\", to: \"c{:03}\", differs: Object, because: \"Deux objets.\")", at + 2)
    }).collect());
    out.push(')');
    case(&out)
}

fn edition<'g>(judgement: &'g Judgement<'g>, delivery: Delivery) -> Edition<'g> {
    let options = PageOptions {
        delivery,
        audience: Audience::Teacher,
        ..PageOptions::default()
    };
    Edition::all(judgement, &options).remove(0)
}

fn page(edition: &Edition<'_>, address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let page = edition.page_as_asked(path, &Params::parse(query));
    let html = page
        .unwrap_or_else(|| panic!("{address}"))
        .body
        .into_string();
    // The line of a record in its file is told by a server alone.
    let mut parts = html.split(" <code class=\"faint\">");
    let first = parts.next().expect("a part").to_owned();
    first
        + &parts
            .filter_map(|part| Some(part.split_once("</code>")?.1))
            .collect::<String>()
}

/// The entries of lists, the rows of tables that have addresses and the notes, in order.
fn entries(html: &str) -> Vec<&str> {
    let marks = ["<li", "<tr id=", "<p class=\"note\""];
    let mut starts: Vec<usize> = Vec::new();
    for mark in marks {
        starts.extend(html.match_indices(mark).map(|(at, _)| at));
    }
    starts.sort_unstable();
    let end = |from: usize| {
        let ends = ["</li>", "</tr>", "</p>"].into_iter();
        let mark = marks.iter().position(|mark| html[from..].starts_with(mark));
        let end = mark
            .and_then(|mark| ends.clone().nth(mark))
            .expect("a mark");
        from + html[from..].find(end).expect("its end")
    };
    starts
        .into_iter()
        .map(|from| &html[from..end(from)])
        .collect()
}

/// Where the ways of a kind lead.
fn ways(html: &str, kind: &str) -> Vec<String> {
    let links = tags(html)
        .into_iter()
        .filter(|tag| tag.get("rel") == Some(kind));
    let links = links.filter_map(|tag| tag.get("href")?.strip_prefix('#').map(str::to_owned));
    links.map(|href| href.replace("&amp;", "&")).collect()
}

/// The pages behind a way, each at the next of the one before; that all lead back to the first.
fn walk(edition: &Edition<'_>, first: &str, way: &str) -> Vec<String> {
    let mut pages = Vec::new();
    let mut next = Some(way.to_owned());
    while let Some(address) = next {
        let html = page(edition, &address);
        next = ways(&html, "next").pop();
        pages.push(html);
        assert!(pages.len() < 99, "{address}: an end");
    }
    let mut back = pages.last().cloned();
    for _ in 0..pages.len() {
        let before = ways(&back.expect("a page"), "prev")
            .pop()
            .expect("a way back");
        back = Some(page(edition, &before));
    }
    assert_eq!(back, Some(page(edition, first)), "{way}: back at the start");
    pages
}

/// That the parts of a page hold what its file holds, each in one piece and one after another.
fn is_whole_in_parts(address: &str, [file, server]: [&Edition<'_>; 2]) {
    let whole = page(file, address);
    let whole = entries(&whole);
    let first = page(server, address);
    assert!(
        ways(&whole.concat(), "next").is_empty(),
        "a file has all in one place"
    );
    let mut seen: BTreeSet<&str> = whole
        .iter()
        .copied()
        .filter(|one| entries(&first).contains(one))
        .collect();
    let lists = ways(&first, "next");
    assert!(!lists.is_empty(), "{address} comes in parts");
    for way in lists {
        let mut end = None;
        for part in walk(server, address, &way) {
            let part = entries(&part);
            assert!((1..=150).contains(&part.len()), "{way}: {}", part.len());
            let from = end.unwrap_or_else(|| {
                whole
                    .iter()
                    .position(|one| *one == part[0])
                    .unwrap_or_else(|| panic!("{way}: {}", part[0]))
            });
            let held = &whole[from..from + part.len()];
            assert_eq!(held, part, "{way}");
            seen.extend(held);
            end = Some(from + part.len());
        }
    }
    assert_eq!(
        seen.len(),
        whole.iter().collect::<BTreeSet<_>>().len(),
        "{address}: all is reached"
    );
}

/// The rows of the matrix, each once as it first comes, and the statements of its cells.
fn matrix(html: &str) -> (Vec<String>, BTreeSet<String>) {
    let (mut rows, mut cells) = (Vec::new(), BTreeSet::new());
    let mut is_head = false;
    for tag in tags(html) {
        match (tag.name, tag.get("href")) {
            ("th", _) => is_head = tag.get("scope") == Some("row"),
            ("a", Some(href)) if href.contains("/dit/") => drop(cells.insert(href.to_owned())),
            ("a", Some(href)) if is_head && !rows.iter().any(|one| one == href) => {
                rows.push(href.to_owned());
            }
            _ => {}
        }
        is_head &= tag.name == "th";
    }
    (rows, cells)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_of_a_list_are_the_list(claims in 210_usize..460, voices in 202_usize..300, topics in 201_usize..230) {
        let graph = crowd(claims, voices, topics);
        let judgement = judge(&graph, Policy::default());
        let (file, server) = (edition(&judgement, Delivery::File), edition(&judgement, Delivery::Server));
        for address in ["affirmations", "acteurs", "sources", "pieges", "actor/a000", "source/s000", "claim/c000"] {
            is_whole_in_parts(address, [&file, &server]);
        }
        let whole = matrix(&page(&file, "matrice"));
        let first = page(&server, "matrice");
        let way = ways(&first, "next").pop().expect("a way on");
        let (mut rows, mut cells) = matrix(&first);
        for part in walk(&server, "matrice", &way) {
            let (more, said) = matrix(&part);
            prop_assert!(more.len() <= 30);
            rows.extend(more);
            cells.extend(said);
        }
        prop_assert_eq!((rows, cells), whole);
    }
}

#[test]
fn a_row_comes_with_the_part_that_it_stands_in() {
    let graph = crowd(210, 260, 201);
    let judgement = judge(&graph, Policy::default());
    let server = [edition(&judgement, Delivery::Server)];
    let all = page(&edition(&judgement, Delivery::File), "claim/c000");
    let rows: Vec<_> = tags(&all)
        .into_iter()
        .filter(|tag| tag.name == "tr")
        .filter_map(|tag| tag.get("id"))
        .collect();
    assert_eq!(rows.len(), 261);
    for row in [rows[0], rows[49], rows[50], rows[260]] {
        let html = quidit::page::fragment(&server, row, &Params::parse("rang=7&lignes=c001"));
        assert!(
            html.expect(row).contains(&format!("<tr id=\"{row}\">")),
            "{row}"
        );
    }
}

#[test]
fn a_matrix_is_of_the_claims_and_actors_that_are_named() {
    let graph = crowd(210, 210, 201);
    let judgement = judge(&graph, Policy::default());
    let server = edition(&judgement, Delivery::Server);
    let html = page(
        &server,
        "matrice?lignes=c000,c005,c201&cols=a000,a006&par=acteur",
    );
    let (rows, cells) = matrix(&html);
    assert_eq!(rows, ["#claim/c005", "#claim/c201", "#claim/c000"]);
    assert!(html.contains("3 sur 210"));
    let heads = tags(&html)
        .into_iter()
        .filter(|tag| tag.get("scope") == Some("col"));
    assert_eq!(heads.count(), 3 * 3, "a corner and two actors each");
    assert_eq!(cells.len(), 6, "{cells:?}");
    assert!(ways(&html, "next").is_empty());
    assert!(matrix(&page(&server, "matrice?lignes=nobody")).0.is_empty());
}

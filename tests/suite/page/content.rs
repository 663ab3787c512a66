//! What the pages say is what the case says.
use super::tags::tags;
use super::{DEMO, PUPIL, TEACHER, escaped, for_whom, graph_of};
use quidit::demo;
use quidit::diagnose::Files;
use quidit::judge::{Policy, judge};
use quidit::model::{ContradictionKind, Language};
use quidit::page::{Audience, Edition, PageOptions, SCREENS, explore, style};
use quidit::query::{self, Filter};
use std::collections::BTreeSet;
use std::path::Path;

/// The part of a page that holds the section of an address.
fn section<'h>(html: &'h str, address: &str) -> &'h str {
    let start = html
        .find(&format!("id=\"{address}\""))
        .unwrap_or_else(|| panic!("{address}"));
    let rest = &html[start..];
    let end = rest.find("<section id=\"").unwrap_or(rest.len());
    &rest[..end]
}

#[test]
fn every_link_inside_resolves_and_no_id_stands_twice() {
    for html in [&*TEACHER, &*PUPIL] {
        let list = tags(html);
        let mut ids = BTreeSet::new();
        for id in list.iter().filter_map(|tag| tag.get("id")) {
            assert!(ids.insert(id), "{id} stands twice");
        }
        let links = list.iter().filter_map(|tag| tag.get("href"));
        let mut count = 0;
        for target in links.filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(target.split('?').next().unwrap()), "{target}");
            count += 1;
        }
        assert!(count > 1_000);
    }
}

#[test]
fn every_screen_of_the_register_is_in_the_document() {
    let judgement = judge(&DEMO, Policy::default());
    let edition = &Edition::all(&judgement, &for_whom(Audience::Teacher))[0];
    let addresses = edition.addresses();
    for screen in SCREENS {
        let name = screen.name();
        let mine = |one: &&String| *one == name || one.starts_with(&format!("{name}/"));
        assert!(addresses.iter().find(mine).is_some(), "{name}");
    }
    for address in &addresses {
        assert!(edition.page(address).is_some(), "{address}");
        for prefix in ["", "en/"] {
            let section = format!("<section id=\"{prefix}{address}\">");
            assert!(TEACHER.contains(&section), "{prefix}{address}");
        }
    }
    assert!(edition.page("claim/there-is-none").is_none());
    assert!(edition.page("nothing").is_none());
}

#[test]
fn quotations_are_the_words_of_the_case() {
    let data = DEMO.data();
    for statement in &data.asserts {
        let page = section(&TEACHER, &format!("claim/{}", statement.claim));
        for quote in statement
            .reports
            .iter()
            .filter_map(|report| report.quote.as_ref())
        {
            assert!(page.contains(&escaped(&quote.exact)), "{}", quote.exact);
        }
    }
    for quote in data.evidence.iter().filter_map(|one| one.quote.as_ref()) {
        assert!(PUPIL.contains(&escaped(&quote.exact)), "{}", quote.exact);
    }
}

#[test]
fn each_statement_has_its_four_fields_in_order() {
    let mut seen = 0;
    for said in PUPIL.split("<section data-said=").skip(1) {
        let fields = &said[said.find("<dl>").expect("fields")..];
        let words: Vec<&str> = fields
            .split("<dt>")
            .skip(1)
            .take(4)
            .map(|one| &one[..one.find('<').unwrap()])
            .collect();
        assert!(
            words == ["Qui", "Où", "Quand", "Preuve"]
                || words == ["Who", "Where", "When", "Evidence"],
            "{words:?}"
        );
        seen += 1;
    }
    assert!(seen > 100);
}

#[test]
fn every_contradiction_faces_itself_and_no_trap_is_one() {
    let start = section(&TEACHER, "accueil");
    for one in query::contradictions(&DEMO) {
        assert!(
            start.contains(&format!("href=\"#face/{}\"", one.id)),
            "{}",
            one.id
        );
        let page = section(&TEACHER, &format!("face/{}", one.id));
        assert!(!page.contains("badge trap"), "{}", one.id);
    }
    for trap in query::traps(&DEMO) {
        assert!(
            !start.contains(&format!("face/{}\"", trap.id)),
            "{}",
            trap.id
        );
        let page = section(&TEACHER, &format!("face/{}", trap.id));
        assert!(
            page.contains("badge trap") && !page.contains("class=\"badge\""),
            "{}",
            trap.id
        );
    }
}

#[test]
fn pupils_answer_before_they_read_the_kind() {
    let start = section(&PUPIL, "accueil");
    assert!(!start.contains("data-type") && !start.contains("data-force"));
    let voiced = "Une source parle elle-même de contradiction";
    let is_badge = |after: &str| after.starts_with(['"', ' ']);
    let told = PUPIL.match_indices("class=\"badge");
    let told = told.filter(|(at, name)| is_badge(&PUPIL[at + name.len()..]));
    assert!(PUPIL.contains(voiced));
    for (at, _) in told.chain(PUPIL.match_indices(voiced)) {
        let before = &PUPIL[..at];
        let (open, close) = (
            before.rfind("<details class=\"veil\">"),
            before.rfind("</details>"),
        );
        assert!(
            open.is_some() && open > close,
            "{}",
            &PUPIL[at - 200..at + 100]
        );
    }
}

#[test]
fn the_matrix_counts_each_claim_and_actor_once() {
    let page = section(&TEACHER, "matrice");
    let pairs: BTreeSet<_> = DEMO
        .data()
        .asserts
        .iter()
        .map(|one| (one.claim.as_str(), one.actor.as_str()))
        .collect();
    let spoken = page.matches("<td><a class=\"").count();
    assert_eq!(spoken, pairs.len());
    // Silence is a sign in each cell; the legend says what it means.
    assert!(page.matches("<td>—</td>").count() > spoken);
    assert!(page.contains("<li>— <i>ne s’exprime pas</i></li>"));
}

#[test]
fn every_word_is_in_the_catalogues() {
    for html in [&*TEACHER, &*PUPIL] {
        if let Some(at) = html.find("page-") {
            panic!("{}", &html[at - 60..at + 40]);
        }
        assert!(!html.contains("{$"), "an argument is not filled in");
    }
}

#[test]
fn the_order_of_files_does_not_show() {
    let mut turned = Files::default();
    for (number, (_, text)) in demo::FILES.iter().rev().enumerate() {
        turned.add(format!("{number:02}.ron"), *text);
    }
    let again = explore(&graph_of(turned), &for_whom(Audience::Teacher));
    assert!(again == *TEACHER, "the same case gives the same bytes");
}

#[test]
fn a_filter_leaves_only_what_it_touches() {
    let options = PageOptions {
        languages: vec![Language::Fr],
        audience: Audience::Teacher,
        filter: Filter {
            kind: Some(ContradictionKind::Number),
            ..Filter::default()
        },
        ..PageOptions::default()
    };
    let html = explore(&DEMO, &options);
    let kept = query::contradictions(&DEMO);
    let kept = kept
        .iter()
        .filter(|one| one.kind == Some(ContradictionKind::Number))
        .count();
    let start = section(&html, "accueil");
    assert_eq!(start.matches("<li class=\"pair\"").count(), kept);
    assert!(html.len() < TEACHER.len() / 2);
    let ids: BTreeSet<&str> = tags(&html).iter().filter_map(|tag| tag.get("id")).collect();
    for href in tags(&html).iter().filter_map(|tag| tag.get("href")) {
        let address = href[1..].split('?').next().unwrap();
        assert!(ids.contains(address), "{href}");
    }
}

#[test]
fn a_small_case_is_a_small_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/canteen");
    let loaded = quidit::notation::read_folder(&folder, &quidit::notation::Limits::default());
    let checked = quidit::check::check(loaded.unwrap(), &quidit::check::Texts::default());
    let html = explore(&checked.graph.unwrap(), &PageOptions::default());
    assert!(html.len() <= 250_000, "{} bytes", html.len());
}

#[test]
fn quotations_in_another_language_than_the_page_say_so() {
    let page = |language| {
        let options = PageOptions {
            languages: vec![language],
            ..PageOptions::default()
        };
        explore(&DEMO, &options)
    };
    let (english, french) = (page(Language::En), page(Language::Fr));
    let said = "<p lang=\"fr\">“Selon lui, la situation";
    assert!(
        english.contains(said),
        "the title of that source is in French"
    );
    assert!(!french.contains("<p lang=") && !french.contains("<q lang="));
}

#[test]
fn an_empty_case_says_so_on_every_list() {
    let html = explore(&super::case("Graph()"), &PageOptions::default());
    for list in [
        "carte",
        "matrice",
        "frise",
        "affirmations",
        "acteurs",
        "sources",
        "pieges",
    ] {
        let page = section(&html, list);
        let said = page.matches("Rien n’est noté.").count();
        assert_eq!(said, 1, "{list}: {page}");
        assert!(!page.contains("<button"), "{list} has nothing to filter");
    }
}

#[test]
fn a_long_list_shows_fifty_and_holds_all() {
    let actors = |count: usize| {
        let one = |at: usize| format!("(id: \"a{at:02}\", kind: Person, name: \"Voice {at}\")");
        let list: Vec<String> = (0..count).map(one).collect();
        let graph = super::case(&format!("Graph(actors: [{}])", list.join(",")));
        let html = explore(&graph, &PageOptions::default());
        section(&html, "acteurs").to_owned()
    };
    let opener = "<details class=\"rest\">";
    assert!(!actors(50).contains(opener));
    let long = actors(51);
    let (before, list) = long.split_once("<ul class=\"records\">").unwrap();
    assert!(
        before.ends_with("</summary></details>") && before.contains(opener),
        "{before}"
    );
    assert!(before.contains("(51 "));
    assert_eq!(
        list.matches("<li>").count(),
        51,
        "without a script all can be reached"
    );
    assert!(style(&[]).contains(".rest:not(.few,[open])+:is(ol,ul)>li:nth-child(n+51)"));
}

//! What teachers are told before class: what is missing, what is weak, how to repair it.
use super::{case, for_whom};
use quidit::judge::{Policy, judge};
use quidit::page::{Audience, Edition};

const CASE: &str = r#"Graph(
    actors: [
        (id: "alice", name: "Alice", kind: Person),
        (id: "mayor", name: "The mayor", kind: Person, role: "Mayor"),
    ],
    sources: [
        (id: "gazette", kind: Article),
        (id: "herald", kind: Article, relays: ["gazette"]),
    ],
    claims: [(id: "bridge", kind: Fact, text: "The bridge is shut.")],
    asserts: [
        (actor: "alice", claim: "bridge", source: "gazette"),
        (actor: "mayor", claim: "bridge", said: "2021-04-06", reports: [
            (source: "gazette", quote: "shut"),
            (source: "herald", quote: "shut"),
        ]),
    ],
)"#;

fn review(audience: Audience) -> Option<String> {
    let graph = case(CASE);
    let judgement = judge(&graph, Policy::default());
    let editions = Edition::all(&judgement, &for_whom(audience));
    Some(editions[0].page("relecture")?.body.into_string())
}

#[test]
fn what_is_missing_is_listed_with_its_repair() {
    let page = review(Audience::Teacher).expect("teachers have it");
    let part = |title: &str| {
        let from = page
            .find(title)
            .unwrap_or_else(|| panic!("{title}: {page}"));
        page[from..]
            .split("<h2>")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let undated = part("Déclarations sans date (1)");
    assert!(undated.contains("Alice") && !undated.contains("The mayor"));
    assert!(undated.contains("<code>said: "), "{undated}");
    assert!(part("Déclarations sans citation (1)").contains("Alice"));
    assert!(part("pas où elles ont été faites (2)").contains("The mayor"));
    assert!(part("sans rôle public noté (1)").contains("href=\"#actor/alice\""));
    assert!(part("d’une seule origine (1)").contains("href=\"#claim/bridge\""));
}

#[test]
fn a_list_of_nothing_says_so() {
    let html = quidit::page::explore(&case("Graph()"), &for_whom(Audience::Teacher));
    for name in ["acteurs", "affirmations", "sources", "frise", "pieges"] {
        let from = html.find(&format!(" id=\"{name}\"")).expect("a page");
        let page = html[from..].split("</section>").next().unwrap_or_default();
        assert!(page.contains("Rien n’est noté."), "{name}: {page}");
    }
}

#[test]
fn pupils_have_no_such_page() {
    assert_eq!(review(Audience::Pupil), None);
}

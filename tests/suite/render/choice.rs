//! What a view shows for each way of choosing, and that nothing is left out in silence.
use super::demonstration;
use quidit::graph::{ClaimGraph, Node};
use quidit::model::Language;
use quidit::query::{Asked, contradictions};
use quidit::render::{CardKind, Form, Relation, Selection, View, Wish};
use quidit::words::Words;
use std::collections::BTreeSet;

fn view(graph: &ClaimGraph, asked: Asked) -> View {
    let wish = Wish::of(graph, &asked).expect("the wish is understood");
    View::new(graph, &Words::new(Language::En), &wish)
}

fn asked(given: &[(&str, &str)]) -> Asked {
    given.iter().fold(Asked::default(), |asked, (name, value)| {
        asked.with(*name, *value)
    })
}

fn ids(view: &View, kind: CardKind) -> BTreeSet<&str> {
    view.cards
        .iter()
        .filter(|card| card.kind == kind)
        .map(|card| card.id.as_str())
        .collect()
}

#[test]
fn the_whole_case_shows_every_claim_and_every_contradiction() {
    let graph = demonstration();
    let view = view(&graph, Asked::default());
    assert_eq!(ids(&view, CardKind::Claim).len(), graph.data().claims.len());
    let count = |relation| {
        view.lines
            .iter()
            .filter(|line| line.relation == relation)
            .count()
    };
    let between_two = contradictions(&graph).into_iter().filter(|one| {
        let (a, b) = one.id.split_once('~').expect("two ends");
        a != b
    });
    assert_eq!(
        count(Relation::Contradicts) + count(Relation::Weakens),
        between_two.count()
    );
    let spoken = [
        Relation::Asserts,
        Relation::Hedges,
        Relation::Denies,
        Relation::Questions,
    ];
    assert!(spoken.into_iter().map(count).sum::<usize>() > graph.data().claims.len());
}

#[test]
fn what_does_not_fit_is_counted() {
    let graph = demonstration();
    let words = Words::new(Language::En);
    for most in [1, 5, 12, 30, 60, 120, 1_000] {
        let wish = Wish {
            most: Some(most),
            ..Wish::new(Selection::Whole)
        };
        let view = View::new(&graph, &words, &wish);
        let shown = ids(&view, CardKind::Claim).len();
        let left = graph.data().claims.len() - shown;
        let more = view.cards.iter().find(|card| card.kind == CardKind::More);
        let told = more.map_or(0, |card| {
            let number = card.text.split(' ').nth(1).expect("and N more claims");
            if number == "one" {
                1
            } else {
                number.parse().expect("a number")
            }
        });
        assert_eq!(told, left, "of {most} cards");
        let cards = view
            .cards
            .iter()
            .filter(|card| card.kind != CardKind::More)
            .count();
        assert!(
            cards <= most.max(12),
            "{cards} cards where {most} were asked for"
        );
    }
}

#[test]
fn the_most_contested_come_first() {
    let graph = demonstration();
    let few = view(&graph, asked(&[("max", "12")]));
    let first = &contradictions(&graph)[0].id;
    for id in first.split('~') {
        assert!(
            ids(&few, CardKind::Claim).contains(format!("claim-{id}").as_str()),
            "{id}"
        );
    }
}

#[test]
fn one_contradiction_has_both_sides_with_holders_evidence_and_sources() {
    let graph = demonstration();
    let view = view(
        &graph,
        asked(&[("contradiction", "no-link~fire-caused-outage")]),
    );
    assert_eq!(view.form, Form::Poster);
    let expected = BTreeSet::from(["claim-fire-caused-outage", "claim-no-link"]);
    assert_eq!(ids(&view, CardKind::Claim), expected);
    assert_eq!(
        ids(&view, CardKind::Actor),
        BTreeSet::from(["actor-blanquer", "actor-paulin"])
    );
    assert_eq!(
        ids(&view, CardKind::Evidence),
        BTreeSet::from(["evidence-regions-not-hosted"])
    );
    let sources = BTreeSet::from(["source-s001", "source-s003", "source-s004"]);
    assert_eq!(ids(&view, CardKind::Source), sources);
    let poster = view.poster.expect("a poster");
    assert_eq!(
        poster.sides[0].speaker, "Jean-Michel Blanquer",
        "who spoke first stands left"
    );
    assert_eq!(poster.sides[1].speaker, "Michel Paulin");
    assert_eq!(poster.tests.len(), 4);
}

#[test]
fn between_two_shows_only_their_statements() {
    let graph = demonstration();
    let view = view(
        &graph,
        asked(&[("between", "paulin"), ("between-second", "blanquer")]),
    );
    assert_eq!(
        ids(&view, CardKind::Actor),
        BTreeSet::from(["actor-blanquer", "actor-paulin"])
    );
    assert_eq!(view.form, Form::Reading);
    assert!(
        view.lines
            .iter()
            .any(|line| line.relation == Relation::Reports)
    );
}

#[test]
fn a_neighbourhood_grows_with_its_depth() {
    let graph = demonstration();
    let at = |depth: &str| {
        let around = view(&graph, asked(&[("around", "no-link"), ("depth", depth)]));
        around
            .cards
            .iter()
            .map(|card| card.id.clone())
            .collect::<BTreeSet<_>>()
    };
    let (none, one, two) = (at("0"), at("1"), at("2"));
    assert_eq!(none, BTreeSet::from(["claim-no-link".to_owned()]));
    assert!(none.is_subset(&one) && one.is_subset(&two) && one.len() < two.len());
    assert!(one.contains("claim-fire-caused-outage") && one.contains("actor-paulin"));
}

#[test]
fn filters_choose_as_the_question_does() {
    let graph = demonstration();
    let numbers = view(&graph, asked(&[("kind", "Number")]));
    let wanted = contradictions(&graph);
    let wanted = wanted
        .iter()
        .filter(|one| one.kind == Some(quidit::model::ContradictionKind::Number));
    let drawn = numbers
        .lines
        .iter()
        .filter(|line| line.relation == Relation::Contradicts)
        .count();
    assert_eq!(drawn, wanted.count());
    assert!(
        drawn > 0
            && numbers
                .lines
                .iter()
                .all(|line| line.relation != Relation::Compatible)
    );
}

#[test]
fn every_way_of_choosing_gives_lines_between_cards_that_are_there() {
    let graph = demonstration();
    let words = Words::new(Language::Fr);
    for (at, node) in graph.nodes().enumerate().filter(|(at, _)| at % 5 == 0) {
        let view = View::new(&graph, &words, &Wish::new(Selection::Around(node, at % 3)));
        let cards = view.cards.iter().map(|card| card.id.as_str());
        let ids: BTreeSet<&str> = cards
            .chain(view.lines.iter().map(|line| line.id.as_str()))
            .collect();
        assert_eq!(
            ids.len(),
            view.cards.len() + view.lines.len(),
            "an id stands once"
        );
        assert!(
            view.lines
                .iter()
                .all(|line| line.from.max(line.to) < view.cards.len())
        );
        assert!(!view.cards.is_empty() || !matches!(node, Node::Claim(_) | Node::Actor(_)));
    }
}

#[test]
fn the_small_case_holds_every_relation() {
    let loaded = quidit::notation::read_folder(
        &crate::command::root().join("tests/render/small"),
        &quidit::notation::Limits::default(),
    );
    let texts = quidit::check::Texts::default();
    let checked = quidit::check::check(loaded.expect("the case is read"), &texts);
    let graph = checked.graph.expect("the case has no error");
    let view = view(&graph, asked(&[("form", "reading")]));
    let relations: BTreeSet<Relation> = view.lines.iter().map(|line| line.relation).collect();
    assert_eq!(relations, BTreeSet::from(Relation::ALL));
}

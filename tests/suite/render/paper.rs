//! What is drawn for a paper fits it with text of 11 points, and tells what is left out.
use super::demonstration;
use super::geometry::size;
use quidit::diagnose::Say;
use quidit::graph::ClaimGraph;
use quidit::model::Language;
use quidit::query::{Asked, contradictions, traps};
use quidit::render::{
    CardKind, Look, Paper, Relation, Renderer, Scale, Selection, Svg, View, Wish,
};
use quidit::words::Words;

fn wish(graph: &ClaimGraph, given: &[(&str, &str)]) -> Wish {
    let asked = given.iter().fold(Asked::default(), |asked, (name, value)| {
        asked.with(*name, *value)
    });
    Wish::of(graph, &asked).expect("the wish is understood")
}

fn on(paper: Paper) -> Look {
    Look {
        scale: Scale::Paper(paper),
        ..Look::default()
    }
}

#[test]
fn a_map_on_a_paper_has_its_size_and_counts_what_is_left_out() {
    let graph = demonstration();
    let words = Words::new(Language::Fr);
    let wishes: [(&[(&str, &str)], Paper); 4] = [
        (&[], Paper::A4),
        (&[], Paper::A3),
        (&[("topic", "ovhcloud")], Paper::A4),
        (
            &[("between", "blanquer"), ("between-second", "paulin")],
            Paper::A4,
        ),
    ];
    for (given, paper) in wishes {
        let view = View::on_paper(&graph, &words, &wish(&graph, given), paper);
        let flat = paper.flat();
        let (width, height) = size(&view, &on(paper));
        let upright = (width, height) == (flat.height, flat.width);
        assert!(
            upright || (width, height) == (flat.width, flat.height),
            "{given:?}"
        );
        let cards = view.cards.iter();
        assert!(
            cards.clone().any(|card| card.kind == CardKind::More),
            "{given:?}"
        );
        let claims = cards.filter(|card| card.kind == CardKind::Claim).count();
        assert!(claims >= 2, "{given:?}");
        let lines = view.lines.iter();
        let contradicts = |relation| relation == Relation::Contradicts;
        assert!(
            lines.clone().any(|line| contradicts(line.relation)),
            "{given:?}"
        );
    }
}

#[test]
fn a_larger_paper_holds_no_less() {
    let graph = demonstration();
    let words = Words::new(Language::En);
    let wish = wish(&graph, &[("topic", "ovhcloud")]);
    let cards = |paper| View::on_paper(&graph, &words, &wish, paper).cards.len();
    let (a4, a3, a1) = (cards(Paper::A4), cards(Paper::A3), cards(Paper::A1));
    assert!(a4 < a3 && a3 <= a1, "{a4}, {a3}, {a1}");
    assert_eq!(a1, View::new(&graph, &words, &wish).cards.len());
}

#[test]
fn what_does_not_fit_says_how_small_its_text_is() {
    let graph = demonstration();
    let words = Words::new(Language::En);
    let whole = View::new(&graph, &words, &wish(&graph, &[("max", "60")]));
    let picture = Svg.draw(&whole, &on(Paper::A4)).expect("drawn");
    let told: Vec<String> = picture.notes.iter().map(|note| words.say(note)).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("A4") && told[0].contains("points high"),
        "{told:?}"
    );
}

/// Every poster of the case, in both languages: one sheet of A4, no text below 11 points.
#[test]
fn every_poster_fits_one_sheet() {
    let graph = demonstration();
    let all: Vec<_> = contradictions(&graph)
        .into_iter()
        .chain(traps(&graph))
        .collect();
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        for one in &all {
            let selection = Selection::One(Box::new(one.clone()));
            let view = View::new(&graph, &words, &Wish::new(selection));
            let (width, height) = size(&view, &Look::default());
            assert_eq!(
                (width, height),
                (1122.0, 793.0),
                "{} in {language:?}",
                one.id
            );
        }
    }
}

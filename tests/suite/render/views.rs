//! The views of the demonstration case that measures are taken of.
use quidit::graph::ClaimGraph;
use quidit::model::Language;
use quidit::query::{Asked, contradictions};
use quidit::render::{Form, Selection, View, Wish};
use quidit::words::Words;

/// What is asked for each view, by the parameters of `render`.
const ASKED: [(&str, &[(&str, &str)]); 12] = [
    ("whole", &[("max", "60")]),
    ("whole-24", &[("max", "24")]),
    ("whole-12", &[("max", "12")]),
    ("ent", &[("topic", "ent"), ("max", "60")]),
    ("ovhcloud", &[("topic", "ovhcloud")]),
    ("cned", &[("topic", "cned")]),
    ("paulin", &[("actor", "paulin")]),
    (
        "face",
        &[("between", "blanquer"), ("between-second", "paulin")],
    ),
    ("self", &[("same-actor", ""), ("max", "60")]),
    ("numbers", &[("kind", "Number")]),
    ("around", &[("around", "fire-caused-outage")]),
    ("around-2", &[("around", "no-link"), ("depth", "2")]),
];

/// The views that a class looks at: maps, reading views and the ten best contradictions.
pub(super) fn views(graph: &ClaimGraph, language: Language) -> Vec<(String, View)> {
    let asked = |given: &[(&str, &str)]| {
        given.iter().fold(Asked::default(), |asked, (name, value)| {
            asked.with(*name, *value)
        })
    };
    let wish = |given| Wish::of(graph, &asked(given)).expect("the wish is understood");
    let mut wishes: Vec<(String, Wish)> = ASKED
        .iter()
        .map(|(name, given)| ((*name).to_owned(), wish(given)))
        .collect();
    for one in contradictions(graph).into_iter().take(10) {
        let name = one.id.clone();
        let wish = Wish {
            form: Some(Form::Reading),
            ..Wish::new(Selection::One(Box::new(one)))
        };
        wishes.push((name, wish));
    }
    let words = Words::new(language);
    let view = |(name, wish): (String, Wish)| (name, View::new(graph, &words, &wish));
    wishes.into_iter().map(view).collect()
}

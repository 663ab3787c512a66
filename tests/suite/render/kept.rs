//! A picture that grows keeps its cards where they stood.
use super::demonstration;
use quidit::graph::ClaimGraph;
use quidit::model::Language;
use quidit::query::Asked;
use quidit::render::{Look, Renderer, Svg, View, Wish, scene};
use quidit::words::Words;
use std::collections::BTreeMap;

/// What a reader sees as one place: a card with its gap, in rows of the grid.
const SLOT: f64 = 5.0;

fn view(graph: &ClaimGraph, given: &[(&str, &str)]) -> View {
    let asked = given.iter().fold(Asked::default(), |asked, (name, value)| {
        asked.with(*name, *value)
    });
    let wish = Wish::of(graph, &asked).expect("the wish is understood");
    View::new(graph, &Words::new(Language::Fr), &wish)
}

fn drawn(view: &View) -> String {
    let picture = Svg.draw(view, &Look::default()).expect("drawn");
    String::from_utf8(picture.bytes).expect("text")
}

/// The layer, order and row of each card that a picture holds.
fn places(svg: &str) -> BTreeMap<String, [u32; 3]> {
    let start = "<metadata id=\"picture_places\">";
    let (_, after) = svg.split_once(start).expect("the places");
    let (places, _) = after.split_once('<').expect("their end");
    let place = |one: &str| {
        let words: Vec<&str> = one.split_whitespace().collect();
        let number = |at: usize| words[at].parse().expect("a number");
        (words[0].to_owned(), [number(1), number(2), number(3)])
    };
    places.split(';').map(place).collect()
}

#[test]
fn cards_keep_their_layer_their_order_and_nearly_their_height() {
    let graph = demonstration();
    let steps: [[&[(&str, &str)]; 2]; 3] = [
        [&[("max", "20")], &[("max", "24")]],
        [&[("max", "40")], &[("max", "46")]],
        [
            &[("topic", "ovhcloud"), ("max", "16")],
            &[("topic", "ovhcloud")],
        ],
    ];
    for [less, more] in steps {
        let before = drawn(&view(&graph, less));
        let mut grown = view(&graph, more);
        let old = places(&before);
        let kept = grown.keep(&before);
        assert!(
            kept + 1 >= old.len() && grown.cards.len() > kept,
            "{less:?}"
        );
        let new = places(&drawn(&grown));
        let mut moved = 0.0;
        for (one, was) in old.iter().filter(|(id, _)| new.contains_key(*id)) {
            moved += f64::from(was[2].abs_diff(new[one][2])) / SLOT;
            for (other, there) in old.iter().filter(|(id, _)| new.contains_key(*id)) {
                if was[0] == there[0] && was[1] < there[1] {
                    let (one, other) = (new[one], new[other]);
                    assert!(one[0] == other[0] && one[1] < other[1], "{less:?}");
                }
            }
        }
        let mean = moved / old.len() as f64;
        println!("{less:?}: {kept} cards kept, moved by {mean:.2} slots in the mean");
        assert!(mean <= 1.0, "{less:?}: {mean}");
    }
}

#[test]
fn nothing_is_kept_of_what_is_no_picture() {
    let graph = demonstration();
    let mut view = view(&graph, &[("max", "12")]);
    let free = drawn(&view);
    for nonsense in [
        "",
        "<svg/>",
        "<metadata id=\"picture_places\">x 1 2 3</metadata>",
    ] {
        assert_eq!(view.keep(nonsense), 0);
        assert_eq!(drawn(&view), free);
    }
    let far = scene(&view).cards[0].id.clone() + " 4000000000 4000000000 4000000000";
    view.keep(&format!("<metadata id=\"picture_places\">{far}</metadata>"));
    assert!(drawn(&view).contains("</svg>"));
}

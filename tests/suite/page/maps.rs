//! Maps: bounded, with nothing left out in silence, and every card where it was.
use super::tags::{Tag, tags};
use super::{DEMO, case, for_whom};
use quidit::graph::ClaimGraph;
use quidit::judge::{Policy, judge};
use quidit::page::{Audience, Delivery, Edition, PageOptions, Places, explore, explore_in_place};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Twelve who assert one claim, ten who deny it, and claims of two topics.
fn crowd() -> String {
    let mut text = String::from("Graph(things: [(id: \"t\", name: \"T\")], claims: [\n");
    for at in 0..40 {
        let _ = writeln!(
            text,
            "(id: \"c{at:02}\", kind: Fact, topic: \"t\", text: \"Words {at}.\"),"
        );
    }
    text.push_str("], sources: [(id: \"s\", kind: Article)], actors: [\n");
    for at in 0..22 {
        let _ = writeln!(
            text,
            "(id: \"a{at:02}\", kind: Person, name: \"Voice {at}\"),"
        );
    }
    text.push_str("], asserts: [\n");
    for at in 0..22 {
        let stance = if at < 12 { "Asserts" } else { "Denies" };
        let _ = writeln!(
            text,
            "(actor: \"a{at:02}\", claim: \"c00\", stance: {stance}, source: \"s\"),"
        );
    }
    for at in 1..40 {
        let _ = writeln!(
            text,
            "(actor: \"a00\", claim: \"c{at:02}\", source: \"s\"),"
        );
    }
    text.push_str("])");
    text
}

fn served(graph: &ClaimGraph, address: &str) -> String {
    let options = PageOptions {
        delivery: Delivery::Server,
        ..PageOptions::default()
    };
    let judgement = judge(graph, Policy::default());
    let editions = Edition::all(&judgement, &options);
    let page = editions[0].page(address);
    page.map(|page| page.body.into_string()).unwrap_or_default()
}

fn cards(html: &str) -> Vec<Tag<'_>> {
    let all = tags(html).into_iter();
    all.filter(|tag| tag.get("data-card").is_some()).collect()
}

#[test]
fn a_claim_with_many_voices_has_eight_of_a_kind_and_a_card_for_the_others() {
    let graph = case(&crowd());
    let html = served(&graph, "carte/claim/c00");
    let kinds = |kind: &str| {
        let cards = cards(&html);
        cards
            .iter()
            .filter(|card| card.get("data-card") == Some(kind))
            .count()
    };
    assert_eq!(
        (kinds("claim"), kinds("actor"), kinds("others")),
        (1, 16, 2)
    );
    assert!(
        html.contains("et 4 de plus"),
        "twelve, of which eight are drawn"
    );
    assert!(html.contains("et 2 de plus"));
    assert!(html.contains("Les 22 relations de cette fiche"));
    let around = served(&graph, "carte/actor/a00");
    assert!(
        around.contains("et 32 de plus"),
        "forty claims, of which eight are drawn"
    );
}

#[test]
fn a_kind_with_one_too_many_is_drawn_whole() {
    let graph = case(&crowd().replace(
        "(actor: \"a21\", claim: \"c00\", stance: Denies, source: \"s\"),",
        "",
    ));
    let html = served(&graph, "carte/claim/c00");
    assert!(
        !html.contains("et 1 de plus") && !html.contains("et 2 de plus"),
        "nine deny, nine are drawn"
    );
}

#[test]
fn a_map_may_reach_the_neighbours_of_neighbours() {
    let names = |address: &str| -> Vec<String> {
        let html = served(&DEMO, address);
        let list = tags(&html);
        let ids = list.iter().filter_map(|tag| tag.get("id"));
        ids.filter_map(|id| Some(id.rsplit_once("/n/")?.1.to_owned()))
            .collect()
    };
    let near = names("carte/claim/no-link");
    let far = names("carte/claim/no-link/2");
    assert!(near.iter().all(|one| far.contains(one)), "{near:?} {far:?}");
    assert!(far.len() > near.len() && far.len() <= 24, "{far:?}");
    let page = served(&DEMO, "carte/claim/no-link");
    assert!(page.contains("href=\"#carte/claim/no-link/2\""));
    let page = served(&DEMO, "carte/claim/no-link/2");
    assert!(page.contains("href=\"#carte/claim/no-link\""));
    assert_eq!(served(&DEMO, "carte/claim/no-link/3"), "");
}

#[test]
fn no_map_has_more_than_24_cards_and_what_is_left_out_is_counted() {
    let graph = case(&crowd());
    let html = explore(&graph, &PageOptions::default());
    let mut maps = html.split("<div class=\"map-frame");
    maps.next();
    let sizes: Vec<usize> = maps.map(|map| cards(map).len()).collect();
    assert!(
        sizes.len() == 2 && sizes.iter().all(|size| (2..=24).contains(size)),
        "{sizes:?}"
    );
    assert!(html.contains("affirmations sur 40 de ce sujet"));
    assert!(
        html.contains(" autres</span>"),
        "cards say how many more relations they have"
    );
}

/// The cards of each layer of each map: order, row, id.
type Layers = BTreeMap<(String, u32), Vec<(u32, u32, String)>>;

/// Layer by layer the ids in their order.
fn order(places: &Places) -> Layers {
    let mut layers = Layers::new();
    let mut map = String::new();
    for line in places.text().lines() {
        let mut words = line.split('"');
        let (before, id, rest) = (words.next(), words.next(), words.next());
        match (before, id, rest) {
            (Some(_), Some(id), Some(rest)) if rest.contains('(') => {
                let numbers: Vec<u32> = rest
                    .split(|c: char| !c.is_ascii_digit())
                    .filter_map(|number| number.parse().ok())
                    .collect();
                let layer = layers.entry((map.clone(), numbers[0])).or_default();
                layer.push((numbers[1], numbers[2], id.to_owned()));
            }
            (_, Some(id), _) => map = id.to_owned(),
            _ => {}
        }
    }
    layers.values_mut().for_each(|layer| layer.sort());
    layers
}

#[test]
fn a45_a_case_that_grows_keeps_its_cards_in_place() {
    let options = for_whom(Audience::Pupil);
    let mut small = DEMO
        .files()
        .iter()
        .map(|file| (file.path.clone(), file.text.clone()))
        .collect::<Vec<_>>();
    let (_, before) = explore_in_place(&DEMO, &options);
    assert_eq!(Places::read(&before.text()).as_ref(), Ok(&before));
    small.push((
        "99-new.ron".into(),
        r#"Graph(claims: [(id: "new-claim", kind: Fact, topic: "fire-in-strasbourg", text: "A new claim.")],
            asserts: [(actor: "blanquer", claim: "new-claim", source: "s001")],
            contradicts: [(from: "new-claim", to: "no-link", kind: State, because: "New.")])"#
            .into(),
    ));
    let mut files = quidit::diagnose::Files::default();
    for (path, text) in small {
        files.add(path, text);
    }
    let grown = super::graph_of(files);
    let options = PageOptions {
        places: before.clone(),
        ..options
    };
    let (_, after) = explore_in_place(&grown, &options);
    let (old, new) = (order(&before), order(&after));
    let (mut kept, mut moved, mut turned) = (0u32, 0u32, 0u32);
    for (layer, cards) in &old {
        let Some(now) = new.get(layer) else { continue };
        let place = |id: &str| now.iter().position(|(_, _, one)| one == id);
        let places: Vec<usize> = cards.iter().filter_map(|(_, _, id)| place(id)).collect();
        turned += u32::try_from(places.windows(2).filter(|two| two[0] > two[1]).count()).unwrap();
        for (_, row, id) in cards {
            if let Some((_, now, _)) = now.iter().find(|(_, _, one)| one == id) {
                kept += 1;
                moved += row.abs_diff(*now);
            }
        }
    }
    assert!(kept > 100, "{kept} cards are on both");
    assert_eq!(turned, 0, "no two cards change places");
    // A card with the gap under it takes five rows.
    assert!(
        f64::from(moved) / f64::from(kept) <= 5.0,
        "{moved} rows for {kept} cards"
    );
}

#[test]
fn places_that_are_none_say_where_they_are_wrong() {
    let error = Places::read("{\n  \"carte\": {\"a\": 7}\n}").unwrap_err();
    assert_eq!(error.line, 2);
    assert_eq!(Places::read("{}"), Ok(Places::default()));
}

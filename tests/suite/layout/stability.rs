//! A small change of a scene moves few cards.

use std::collections::BTreeMap;

use quidit::layout::{Card, Placed, Scene, Size, place};

use super::claim_like::{Reading, claim_like};

/// The height of a card with its gap: what a reader sees as one place.
const SLOT: f64 = 100.0;

/// The scene without one of its cards, and without the edges of that card.
fn without(scene: &Scene, gone: usize) -> Scene {
    let mut less = scene.clone();
    less.cards.remove(gone);
    less.edges
        .retain(|edge| edge.from != gone && edge.to != gone);
    for edge in &mut less.edges {
        edge.from -= usize::from(edge.from > gone);
        edge.to -= usize::from(edge.to > gone);
    }
    less
}

/// For each card its layer, its rank and its top.
type Places<'s> = BTreeMap<&'s str, (u32, u32, f64)>;

fn by_id<'s>(scene: &'s Scene, placed: &Placed) -> Places<'s> {
    let cards = scene.cards.iter().zip(&placed.cards);
    cards
        .map(|(card, at)| (&*card.id, (at.place.layer, at.place.order, at.rect.y)))
        .collect()
}

/// The mean displacement in slots, and the pairs of old cards of a layer whose order changed.
fn change(before: &Places<'_>, after: &Places<'_>) -> (f64, usize) {
    let moved: f64 = before
        .iter()
        .map(|(id, at)| (at.2 - after[id].2).abs())
        .sum();
    let mut inversions = 0;
    for (one, was) in before {
        let below = before
            .iter()
            .filter(|(_, at)| at.0 == was.0 && was.1 < at.1);
        for (other, _) in below {
            let (one, other) = (after[one], after[other]);
            inversions += usize::from(one.0 != other.0 || one.1 > other.1);
        }
    }
    (moved / before.len() as f64 / SLOT, inversions)
}

#[test]
fn pinned_cards_keep_their_order_when_one_is_added() {
    for (seed, reading) in (1..=2).flat_map(|s| [(s, Reading::Columns), (s, Reading::Map)]) {
        let whole = claim_like(60, seed, reading);
        let whole_free = place(&whole).unwrap();
        for gone in [3, 17, 30, 58] {
            let less = without(&whole, gone);
            let old = place(&less).unwrap();
            let before = by_id(&less, &old);
            let mut pinned = whole.clone();
            for (card, at) in less.cards.iter().zip(&old.cards) {
                let same = |other: &&mut Card| other.id == card.id;
                pinned.cards.iter_mut().find(same).unwrap().pin = Some(at.place);
            }
            let new = place(&pinned).unwrap();
            let (moved, inversions) = change(&before, &by_id(&pinned, &new));
            assert_eq!(inversions, 0, "{reading:?} {seed} without {gone}");
            assert!(
                moved <= 1.0,
                "{reading:?} {seed} without {gone}: {moved} slots"
            );
            let (free, turned) = change(&before, &by_id(&whole, &whole_free));
            println!("without pins {free:.2} slots, {turned} inversions");
            println!("{reading:?} {seed} without {gone}: {moved:.2} slots");
        }
    }
}

#[test]
fn a_scene_pinned_to_its_own_picture_keeps_its_places() {
    let mut scene = claim_like(60, 2, Reading::Columns);
    let placed = place(&scene).unwrap();
    for (card, at) in scene.cards.iter_mut().zip(&placed.cards) {
        card.pin = Some(at.place);
    }
    let again = place(&scene).unwrap();
    let (before, after) = (by_id(&scene, &placed), by_id(&scene, &again));
    let (moved, inversions) = change(&before, &after);
    assert_eq!(inversions, 0);
    assert!(moved < 0.1, "{moved} slots");
}

#[test]
fn pins_that_contradict_the_columns_do_no_harm() {
    let mut scene = claim_like(24, 1, Reading::Columns);
    for (at, card) in scene.cards.iter_mut().enumerate() {
        let pin = quidit::layout::Pin {
            layer: (at * 7 % 5) as u32,
            order: (at * 5 % 3) as u32,
            row: u32::MAX - at as u32,
        };
        card.pin = (at % 2 == 0).then_some(pin);
        card.size = Size::new(100.0, 40.0);
    }
    assert!(place(&scene).is_ok());
}

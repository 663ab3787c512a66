//! Kept: the places of cards, written into a picture and read back from it.
use super::view::{Card, View};
use crate::layout::{Pin, Placed};
use std::collections::BTreeMap;

/// The id of the element of a picture that holds the places.
pub(super) const ID: &str = "picture_places";

/// The places of the cards of a view: for each its id, layer, order and row.
pub(super) fn written(view: &View, placed: &Placed) -> String {
    let cards = view.cards.iter().zip(&placed.cards);
    let places = cards.map(|(card, stands)| {
        let Pin { layer, order, row } = stands.place;
        format!("{} {layer} {order} {row}", card.id)
    });
    places.collect::<Vec<_>>().join("; ")
}

/// The places that a picture holds; those that are not understood are left out.
fn read(picture: &str) -> BTreeMap<&str, Pin> {
    let start = format!("<metadata id=\"{ID}\">");
    let after = picture.split_once(&start).map_or("", |(_, after)| after);
    let places = after
        .split_once("</metadata>")
        .map_or("", |(places, _)| places);
    places.split(';').filter_map(place).collect()
}

fn place(line: &str) -> Option<(&str, Pin)> {
    let mut words = line.split_whitespace();
    let id = words.next()?;
    let mut number = || words.next()?.parse().ok();
    let (layer, order, row) = (number()?, number()?, number()?);
    Some((id, Pin { layer, order, row }))
}

impl View {
    /// Keeps the cards that stand in an earlier SVG picture where they stand there, and says how
    /// many they are. Cards that are new find a place between them.
    ///
    /// # Cost
    /// O(length of the picture).
    pub fn keep(&mut self, picture: &str) -> usize {
        let places = read(picture);
        let pin = |card: &mut Card| {
            card.pin = places.get(card.id.as_str()).copied();
            card.pin.is_some()
        };
        self.cards.iter_mut().map(pin).filter(|kept| *kept).count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Pin, read};

    #[test]
    fn places_are_read_and_nonsense_is_not() {
        let picture = "<metadata id=\"picture_places\">a 0 1 2; b 1; c 1 1 -3; d 4 5 6</metadata>";
        let pin = |layer, order, row| Pin { layer, order, row };
        let expected = [("a", pin(0, 1, 2)), ("d", pin(4, 5, 6))];
        assert_eq!(read(picture), expected.into_iter().collect());
        assert!(read("<metadata id=\"picture_places\">a 0 1 2").is_empty());
        assert!(read("").is_empty());
    }
}

//! Places: where the cards of the maps stand, kept from one page to the next.
use crate::layout::Pin;
use crate::page::maps::atlas::Pins;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where the cards of each map stand. A map that is drawn again with them keeps every card in its
/// layer and its order; what is new is put beside what it is related to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    maps: BTreeMap<String, Pins>,
}

/// A text that holds no places.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {reason}")]
pub struct PlacesError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong there.
    pub reason: String,
}

/// The places as they are written: layer, order and row of each card, by map and by id.
#[derive(Deserialize)]
#[serde(transparent)]
struct Written(BTreeMap<String, BTreeMap<String, (u32, u32, u32)>>);

/// The head of the text.
const HEAD: &str = "// Where the cards of the maps stand: (layer, order, row). Written by `quidit explore --places`.\n";

impl Places {
    /// Where the cards of some maps stand, by address.
    pub(in crate::page) fn of(maps: impl Iterator<Item = (String, Pins)>) -> Self {
        Self {
            maps: maps.collect(),
        }
    }

    /// Reads places as [`text`](Self::text) writes them.
    ///
    /// # Errors
    /// The text is not of that form: where, and what is wrong.
    pub fn read(text: &str) -> Result<Self, PlacesError> {
        let Written(maps) = ron::from_str(text).map_err(|error| PlacesError {
            line: error.span.start.line,
            column: error.span.start.col,
            reason: error.code.to_string(),
        })?;
        let pin = |(layer, order, row)| Pin { layer, order, row };
        let pins =
            |cards: BTreeMap<String, _>| cards.into_iter().map(move |(id, at)| (id, pin(at)));
        Ok(Self {
            maps: maps
                .into_iter()
                .map(|(address, cards)| (address, pins(cards).collect()))
                .collect(),
        })
    }

    /// The places as RON, one line a card, in order of id.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("{HEAD}{{\n");
        for (address, pins) in &self.maps {
            // Writing into a text does not fail.
            let _ = writeln!(out, "    {address:?}: {{");
            for (id, Pin { layer, order, row }) in pins {
                let _ = writeln!(out, "        {id:?}: ({layer}, {order}, {row}),");
            }
            out.push_str("    },\n");
        }
        out.push_str("}\n");
        out
    }

    /// Where the cards of one map stood, by its address.
    pub(in crate::page) fn of_map(&self, address: &str) -> Option<&Pins> {
        self.maps.get(address)
    }
}

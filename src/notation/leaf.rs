//! Single values of a record, in two ways: quick for what is usual, careful for what is not.
//!
//! A value must know its place. RON lends out a string that has no escapes as a part of the file,
//! so its place is its address: the quick way takes only such strings, and fails otherwise. Then
//! the record is read once more the careful way, where every value is a `RawValue`: the text as
//! written, whatever it is, about three times slower.
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// How the values of the record at hand are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Only strings without escapes, names and maps of such strings.
    Quick,
    /// Anything, as written.
    Careful,
}

thread_local! {
    /// The way of the record at hand. `Deserialize` passes nothing down to the values of a record,
    /// and two families of shapes would say every field twice.
    static WAY: Cell<Way> = const { Cell::new(Way::Careful) };
}

/// Does something with all values taken in one way.
pub(super) fn in_way<T>(way: Way, work: impl FnOnce() -> T) -> T {
    let before = WAY.replace(way);
    let done = work();
    WAY.set(before);
    done
}

/// One value, as a part of the file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Leaf<'a> {
    /// What stands between the quotation marks of a string without escapes.
    Plain(&'a str),
    /// The value as written.
    Raw(&'a str),
}

impl<'a> Leaf<'a> {
    /// The part of the file that is lent out: as written, or without its quotation marks.
    pub(super) fn part(self) -> &'a str {
        let (Self::Plain(part) | Self::Raw(part)) = self;
        part
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Leaf<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match WAY.get() {
            Way::Quick => deserializer.deserialize_str(Lent).map(Self::Plain),
            Way::Careful => raw(deserializer),
        }
    }
}

fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Leaf<'de>, D::Error> {
    <&'de RawValue>::deserialize(deserializer).map(|raw| Leaf::Raw(bare(raw.get_ron())))
}

/// The name of a variant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a>(pub(super) Leaf<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match WAY.get() {
            Way::Quick => deserializer
                .deserialize_identifier(Lent)
                .map(|name| Self(Leaf::Raw(name))),
            Way::Careful => raw(deserializer).map(Self),
        }
    }
}

/// A text: a string, or strings by language.
#[derive(Clone, Debug)]
pub(super) enum Words<'a> {
    /// A string, or something that is not yet known to be one.
    One(Leaf<'a>),
    /// Strings without escapes by language.
    Map(Vec<(&'a str, &'a str)>),
}

impl<'de: 'a, 'a> Deserialize<'de> for Words<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Words<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or texts by language")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Words::One(Leaf::Plain(text)))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::with_capacity(2);
                while let Some((Leaf::Plain(language), Leaf::Plain(text))) = map.next_entry()? {
                    pairs.push((language, text));
                }
                Ok(Words::Map(pairs))
            }
        }
        match WAY.get() {
            Way::Quick => deserializer.deserialize_any(Either),
            Way::Careful => raw(deserializer).map(Self::One),
        }
    }
}

/// A string that is lent out from the file; fails for one that had to be put together.
struct Lent;

impl<'de> Visitor<'de> for Lent {
    type Value = &'de str;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text without escapes")
    }
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text)
    }
}

/// The pairs of a map, in the order written; a key written twice is there twice.
#[derive(Debug)]
pub(super) struct Pairs<'a>(pub(super) Vec<(Leaf<'a>, Leaf<'a>)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Vec<(Leaf<'de>, Leaf<'de>)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of texts by language")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(InOrder).map(Pairs)
    }
}

/// The value without the blanks and comments around it.
fn bare(text: &str) -> &str {
    crate::syntax::bare_value(text)
}

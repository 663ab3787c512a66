//! What is spoken of and does not speak.
use super::date::Date;
use super::id::ThingId;
use super::text::Text;
use crate::diagnose::Spanned;

super::kind::named_enum! {
    /// What kind of thing.
    ThingKind {
        /// A service or a site.
        Platform,
        /// Something that happened.
        Event,
        /// A place.
        Place,
        /// Something that is counted.
        Measure,
        /// A subject of debate.
        Matter,
    }
}

/// A platform, an event, a place (schema.org about). Topics are things.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// Its id.
    pub id: Spanned<ThingId>,
    /// Its name.
    pub name: Text,
    /// What kind, if said.
    pub kind: Option<ThingKind>,
    /// Other names, as printed.
    pub aliases: Vec<Box<str>>,
    /// The larger things it is part of.
    pub part_of: Vec<Spanned<ThingId>>,
    /// When an event took place.
    pub date: Option<Spanned<Date>>,
    /// For the teacher.
    pub note: Option<Text>,
}

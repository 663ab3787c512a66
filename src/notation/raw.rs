//! The shapes of the notation: which fields a record may have, each value still as written.
//!
//! All fields are optional here, so that a record's missing fields are reported together.
use super::leaf::Leaf;
use serde::Deserialize;

macro_rules! shapes {
    ($($name:ident { $($field:ident),+ $(,)? $(; $($list:ident: $inner:ty),+)? })+) => {$(
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name<'a> {
            $(#[serde(borrow)] pub(super) $field: Option<Leaf<'a>>,)+
            $($(#[serde(borrow, default)] pub(super) $list: $inner,)+)?
        }
    )+};
}

shapes! {
    Actor { id, name, kind, role, interest, note; member_of: Vec<Leaf<'a>>, aliases: Vec<Leaf<'a>> }
    Thing { id, name, kind, date, note; aliases: Vec<Leaf<'a>>, part_of: Vec<Leaf<'a>> }
    Source {
        id, kind, title, by, publisher, date, place, url, text, sha256, note;
        relays: Vec<Leaf<'a>>
    }
    Claim { id, kind, topic, text, due, note; proposition: Option<Proposition<'a>> }
    Proposition { about, property, time, place; value: Option<Value<'a>> }
    Evidence { id, kind, text, offered_by, source, quote, prefix, suffix, date, note }
    Statement {
        id, actor, claim, stance, hedge, said, moment, at, source, quote, prefix, suffix, note;
        reports: Option<Vec<Report<'a>>>
    }
    Report { source, quote, prefix, suffix, note }
    Contradicts {
        from, to, kind, strength, because, unsaid, settle, note;
        tests: Option<Tests<'a>>, voiced_in: Option<Report<'a>>
    }
    Tests { object, time, question, answers }
    Relation { from, to, because, note }
    Compatible { from, to, differs, because, note }
}

/// What a proposition may say of its property.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Value<'a> {
    #[serde(borrow)]
    Is(Leaf<'a>),
    IsNot(Leaf<'a>),
    Yes,
    No,
    Exactly(Leaf<'a>, Leaf<'a>),
    AtLeast(Leaf<'a>, Leaf<'a>),
    AtMost(Leaf<'a>, Leaf<'a>),
    MoreThan(Leaf<'a>, Leaf<'a>),
    LessThan(Leaf<'a>, Leaf<'a>),
    About(Leaf<'a>, Leaf<'a>, Leaf<'a>),
    Between(Leaf<'a>, Leaf<'a>, Leaf<'a>),
    When(Leaf<'a>),
    Where(Leaf<'a>),
}

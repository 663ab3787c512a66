//! The shapes of the notation: which fields a record may have, each value still as written.
//!
//! All fields are optional here, so that a record's missing fields are reported together.
use super::leaf::{Leaf, Name, Words};
use serde::Deserialize;

macro_rules! shapes {
    ($($name:ident { $($field:ident: $kind:ident),+ $(; $($list:ident: $inner:ty),+)? })+) => {$(
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name<'a> {
            $(#[serde(borrow)] pub(super) $field: Option<$kind<'a>>,)+
            $($(#[serde(borrow, default)] pub(super) $list: $inner,)+)?
        }
    )+};
}

shapes! {
    Actor {
        id: Leaf, name: Words, kind: Name, role: Words, interest: Words, note: Words;
        member_of: Vec<Leaf<'a>>, aliases: Vec<Leaf<'a>>
    }
    Thing {
        id: Leaf, name: Words, kind: Name, date: Leaf, note: Words;
        aliases: Vec<Leaf<'a>>, part_of: Vec<Leaf<'a>>
    }
    Source {
        id: Leaf, kind: Name, title: Words, by: Leaf, publisher: Leaf, date: Leaf, place: Words,
        url: Leaf, text: Leaf, sha256: Leaf, note: Words;
        relays: Vec<Leaf<'a>>
    }
    Claim { id: Leaf, kind: Name, topic: Leaf, text: Words, due: Leaf, note: Words, proposition: Proposition }
    Proposition { about: Leaf, property: Leaf, time: Leaf, place: Leaf, value: Value }
    Evidence {
        id: Leaf, kind: Name, text: Words, offered_by: Leaf, source: Leaf, quote: Leaf,
        prefix: Leaf, suffix: Leaf, date: Leaf, note: Words
    }
    Statement {
        id: Leaf, actor: Leaf, claim: Leaf, stance: Name, hedge: Leaf, said: Leaf, moment: Words,
        at: Leaf, source: Leaf, quote: Leaf, prefix: Leaf, suffix: Leaf, note: Words;
        reports: Option<Vec<Report<'a>>>
    }
    Report { source: Leaf, quote: Leaf, prefix: Leaf, suffix: Leaf, note: Words }
    Contradicts {
        from: Leaf, to: Leaf, kind: Name, strength: Name, because: Words, unsaid: Words,
        settle: Words, note: Words, tests: Tests, voiced_in: Report
    }
    Tests { object: Name, time: Name, question: Name, answers: Name }
    Relation { from: Leaf, to: Leaf, because: Words, note: Words }
    Compatible { from: Leaf, to: Leaf, differs: Name, because: Words, note: Words }
}

/// What a proposition may say of its property. Numbers are not lent out, so a record with one is
/// read the careful way.
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

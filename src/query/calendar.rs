//! A date and its hour, apart.
use crate::model::{Clock, Date, Moment};

/// A date without its hours.
pub(super) fn day(date: Date) -> Date {
    let bare = |mut moment: Moment| {
        moment.clock = None;
        moment
    };
    match date {
        Date::At(moment) => Date::At(bare(moment)),
        Date::Between(from, to) => Date::Between(from.map(bare), to.map(bare)),
    }
}

/// The hour of a date that is one point of time.
pub(super) fn clock(date: &Date) -> Option<Clock> {
    match date {
        Date::At(moment) => moment.clock,
        Date::Between(..) => None,
    }
}

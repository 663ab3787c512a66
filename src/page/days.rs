//! Days as far as they are known.
use crate::model::{Date, Moment};

/// Year, month, day; 0 for what is not known.
pub(super) type Day = (i16, u8, u8);

/// The day on which a date begins.
pub(super) fn first_of(date: &Date) -> Day {
    let part = |part: Option<u8>| part.unwrap_or(0);
    let first = date.moments().next();
    first.map_or((0, 0, 0), |at| (at.year, part(at.month), part(at.day)))
}

/// The day as a date.
pub(super) fn date_of((year, month, day): Day) -> Date {
    let known = |part: u8| (part > 0).then_some(part);
    let (month, day) = (known(month), known(day));
    Date::At(Moment {
        year,
        month,
        day,
        clock: None,
        approximate: false,
        uncertain: false,
    })
}

//! Days as far as they are known, and the choice from which to which.
use super::edition::Edition;
use super::params::Params;
use crate::model::{Date, Moment};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// Year, month, day; 0 for what is not known.
pub(super) type Day = (i16, u8, u8);

/// The most days to choose from: a month of them. Where there are more, months are chosen.
const DAYS: usize = 31;

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

/// From which day to which: those on which something of the list happened or was said.
pub(super) fn choice(edition: &Edition<'_>, params: &Params, days: &BTreeSet<Day>) -> Markup {
    let month = |(year, month, _): &Day| (*year, *month, 0);
    let days: BTreeSet<Day> = match days.len() > DAYS {
        true => days.iter().map(month).collect(),
        false => days.clone(),
    };
    let days: Vec<Date> = days.into_iter().map(date_of).collect();
    html! {
        @if days.len() > 1 {
            div.chips {
                @for (name, end) in [("de", "page-day-first"), ("a", "page-day-last")] {
                    label {
                        (edition.word(&format!("page-day-{name}"))) " "
                        select data-name=(name) {
                            option value="" { (edition.word(end)) }
                            @for day in &days { option value=(day) selected[day.to_string() == params.get(name)] { (edition.words.short_date(day)) } }
                        }
                    }
                }
            }
        }
    }
}

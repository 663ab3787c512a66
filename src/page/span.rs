//! The choice from which day to which.
use super::days::{Day, date_of};
use super::edition::Edition;
use super::params::Params;
use crate::model::Date;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The most days to choose from: a month of them. Where there are more, months are chosen.
const DAYS: usize = 31;

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

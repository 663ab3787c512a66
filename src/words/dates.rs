//! Dates in words: "mardi 6 avril 2021", "between 6 and 7 April 2021".
use super::lookup::Words;
use crate::diagnose::{Message, Say};
use crate::model::{Date, Moment};
use jiff::civil;

impl Words {
    /// A date in words, with the weekday where the day is known.
    #[must_use]
    pub fn date(&self, date: &Date) -> String {
        match date {
            Date::At(moment) => self.moment(moment, Weekday::Named),
            Date::Between(Some(from), Some(to)) => {
                let month = |one: &Moment| (one.year, one.month, one.clock);
                let days = from.day.zip(to.day);
                let qualified = |one: &Moment| one.approximate || one.uncertain;
                let plain = from.clock.is_none() && !qualified(from) && !qualified(to);
                match days.filter(|_| plain && month(from) == month(to)) {
                    Some(days) => self.days_of_one_month(days, to),
                    None => {
                        let message = Message::new("date-between");
                        let ends = [from, to].map(|end| self.moment(end, Weekday::LeftOut));
                        let [from, to] = ends;
                        self.say(&message.with("from", from).with("to", to))
                    }
                }
            }
            Date::Between(Some(from), None) => self
                .say(&Message::new("date-since").with("from", self.moment(from, Weekday::LeftOut))),
            Date::Between(None, Some(to)) => {
                self.say(&Message::new("date-until").with("to", self.moment(to, Weekday::LeftOut)))
            }
            Date::Between(None, None) => String::new(),
        }
    }

    /// A date in words without the weekday: "6 avril 2021".
    #[must_use]
    pub fn short_date(&self, date: &Date) -> String {
        match date {
            Date::At(moment) => self.moment(moment, Weekday::LeftOut),
            interval @ Date::Between(..) => self.date(interval),
        }
    }

    /// "between 6 and 7 April 2021"
    fn days_of_one_month(&self, (first, last): (u8, u8), to: &Moment) -> String {
        let message = Message::new("date-between-days").count("first", usize::from(first));
        let message = message.count("last", usize::from(last));
        let message = message.with("month", self.month(to.month.unwrap_or(1)));
        self.say(&message.with("year", to.year))
    }

    fn moment(&self, moment: &Moment, weekday: Weekday) -> String {
        let year = moment.year.to_string();
        let day = match (moment.month, moment.day) {
            (Some(month), Some(day)) => {
                let key = match weekday {
                    Weekday::Named => "date-weekday",
                    Weekday::LeftOut => "date-day",
                };
                let message = Message::new(key).count("day", usize::from(day));
                let message = message.with("month", self.month(month)).with("year", year);
                self.say(&message.with("weekday", self.weekday(moment)))
            }
            (Some(month), None) => {
                let message = Message::new("date-month").with("month", self.month(month));
                self.say(&message.with("year", year))
            }
            _ => year,
        };
        let day = match moment.clock {
            None => day,
            Some(clock) => {
                let message = Message::new("date-clock").with("day", day);
                let message = message.with("hour", clock.hour);
                self.say(&message.with("minute", format!("{:02}", clock.minute)))
            }
        };
        let day = self.marked(moment.approximate, "date-approximate", day);
        self.marked(moment.uncertain, "date-uncertain", day)
    }

    fn marked(&self, mark: impl Into<bool>, key: &'static str, date: String) -> String {
        match mark.into() {
            true => self.say(&Message::new(key).with("date", date)),
            false => date,
        }
    }

    fn month(&self, month: u8) -> String {
        self.say(&Message::new(format!("month-{month}")))
    }

    fn weekday(&self, moment: &Moment) -> String {
        let part = |number: Option<u8>| number.and_then(|n| i8::try_from(n).ok()).unwrap_or(1);
        let number = civil::Date::new(moment.year, part(moment.month), part(moment.day))
            .map_or(1, |day| day.weekday().to_monday_one_offset());
        self.say(&Message::new(format!("weekday-{number}")))
    }
}

/// Whether the weekday is named.
#[derive(Clone, Copy)]
enum Weekday {
    Named,
    LeftOut,
}

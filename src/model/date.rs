//! Dates known to the year, the month, the day or the minute; intervals; open ends.
use jiff::civil;
use std::fmt;

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of any form that is read.
    #[error("not a date")]
    Form,
    /// A day that no calendar has, such as 30 February.
    #[error("no such day")]
    NoSuchDay,
    /// An hour that no day has.
    #[error("no such hour")]
    NoSuchHour,
    /// An interval that ends before it begins.
    #[error("ends before it begins")]
    Backwards,
}

/// A time of day, with the offset from UTC where it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clock {
    /// 0..=23
    pub hour: u8,
    /// 0..=59
    pub minute: u8,
    /// Minutes east of UTC.
    pub offset: Option<i16>,
}

/// One point of time, as precisely as it is known. What is unknown stays unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Year, 0..=9999.
    pub year: i16,
    /// Month, 1..=12.
    pub month: Option<u8>,
    /// Day, 1..=31; only with a month.
    pub day: Option<u8>,
    /// Time of day; only with a day.
    pub clock: Option<Clock>,
    /// Written with `~`.
    pub approximate: bool,
    /// Written with `?`.
    pub uncertain: bool,
}

/// A date of the notation: a subset of EDTF.
///
/// # Source
/// Extended Date/Time Format, ISO 8601-2:2019: level 0 and the qualifiers and open intervals of
/// level 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Date {
    /// One point of time.
    At(Moment),
    /// An interval; `None` = open at that end.
    Between(Option<Moment>, Option<Moment>),
}

const MINUTES_A_DAY: i64 = 24 * 60;

impl Moment {
    fn parse(text: &str) -> Result<Self, DateError> {
        let bare = text.trim_end_matches(['~', '?']);
        let marks = &text[bare.len()..];
        if marks.len() > 2 || (marks.len() == 2 && marks.as_bytes()[0] == marks.as_bytes()[1]) {
            return Err(DateError::Form);
        }
        let (day_part, clock) = match bare.split_once('T') {
            None => (bare, None),
            Some((day, clock)) => (day, Some(Clock::parse(clock)?)),
        };
        let mut parts = day_part.split('-');
        let year = digits(parts.next(), 4)?.ok_or(DateError::Form)?;
        let month = digits(parts.next(), 2)?;
        let day = digits(parts.next(), 2)?;
        if parts.next().is_some() || (clock.is_some() && day.is_none()) {
            return Err(DateError::Form);
        }
        let small = |number: Option<i16>| number.and_then(|n| i8::try_from(n).ok());
        civil::Date::new(year, small(month).unwrap_or(1), small(day).unwrap_or(1))
            .map_err(|_| DateError::NoSuchDay)?;
        let part = |number: Option<i16>| number.and_then(|n| u8::try_from(n).ok());
        Ok(Self {
            year,
            month: part(month),
            day: part(day),
            clock,
            approximate: marks.contains('~'),
            uncertain: marks.contains('?'),
        })
    }

    fn civil(self, month: u8, day: i8) -> civil::Date {
        let month = i8::try_from(month).unwrap_or(1);
        civil::Date::new(self.year, month, day).unwrap_or(civil::Date::ZERO)
    }

    fn first_day(self) -> civil::Date {
        let day = self.day.and_then(|day| i8::try_from(day).ok()).unwrap_or(1);
        self.civil(self.month.unwrap_or(1), day)
    }

    fn last_day(self) -> civil::Date {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first_day(),
            (Some(_), None) => self.first_day().last_of_month(),
            _ => self.civil(12, 31),
        }
    }

    /// The first minute that it can be, counted from 1970-01-01T00:00 of the local clock.
    #[must_use]
    pub fn earliest(self) -> i64 {
        days_of(self.first_day()) * MINUTES_A_DAY + self.clock.map_or(0, Clock::minutes)
    }

    /// The last minute that it can be.
    #[must_use]
    pub fn latest(self) -> i64 {
        let last = self.clock.map_or(MINUTES_A_DAY - 1, Clock::minutes);
        days_of(self.last_day()) * MINUTES_A_DAY + last
    }
}

impl Clock {
    fn parse(text: &str) -> Result<Self, DateError> {
        let (local, zone) = match text.find(['+', '-', 'Z']) {
            Some(at) => (&text[..at], Some(&text[at..])),
            None => (text, None),
        };
        let (hour, minute) = hour_and_minute(local)?;
        let offset = match zone {
            None => None,
            Some("Z") => Some(0),
            Some(zone) => {
                let (hours, minutes) = hour_and_minute(&zone[1..])?;
                let east = i16::from(hours) * 60 + i16::from(minutes);
                Some(if zone.starts_with('-') { -east } else { east })
            }
        };
        Ok(Self {
            hour,
            minute,
            offset,
        })
    }

    fn minutes(self) -> i64 {
        i64::from(self.hour) * 60 + i64::from(self.minute)
    }
}

/// Two digits, a colon, two digits; seconds are read and left out.
fn hour_and_minute(text: &str) -> Result<(u8, u8), DateError> {
    let mut parts = text.split(':');
    let mut next = || digits(parts.next(), 2);
    let hour = next()?.ok_or(DateError::Form)?;
    let minute = next()?.ok_or(DateError::Form)?;
    let second = next()?.unwrap_or(0);
    if parts.next().is_some() {
        return Err(DateError::Form);
    }
    if hour > 23 || minute > 59 || second > 60 {
        return Err(DateError::NoSuchHour);
    }
    let small = |number: i16| u8::try_from(number).map_err(|_| DateError::NoSuchHour);
    Ok((small(hour)?, small(minute)?))
}

fn digits(part: Option<&str>, how_many: usize) -> Result<Option<i16>, DateError> {
    let Some(part) = part else { return Ok(None) };
    if part.len() != how_many || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    part.parse().map(Some).map_err(|_| DateError::Form)
}

fn days_of(day: civil::Date) -> i64 {
    let epoch = civil::Date::constant(1970, 1, 1);
    day.since(epoch)
        .map_or(0, |span| i64::from(span.get_days()))
}

impl Date {
    /// Reads a date: `2021`, `2021-04`, `2021-04-06`, `2021-04-06T13:17+02:00`, `2021~`, `2021?`,
    /// `2021-04-06/2021-04-07`, `../2021`, `2021/..`.
    ///
    /// # Errors
    /// The text has another form, or names a day or an hour that does not exist.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let Some((from, to)) = text.split_once('/') else {
            return Moment::parse(text).map(Self::At);
        };
        let end = |part: &str| match part {
            ".." => Ok(None),
            part => Moment::parse(part).map(Some),
        };
        match (end(from)?, end(to)?) {
            (None, None) => Err(DateError::Form),
            (Some(from), Some(to)) if from.earliest() > to.latest() => Err(DateError::Backwards),
            (from, to) => Ok(Self::Between(from, to)),
        }
    }

    /// The first minute that it can be, from 1970-01-01T00:00 of the local clock; `i64::MIN` when
    /// open.
    #[must_use]
    pub fn earliest(&self) -> i64 {
        match self {
            Self::At(moment) | Self::Between(Some(moment), _) => moment.earliest(),
            Self::Between(None, _) => i64::MIN,
        }
    }

    /// The last minute that it can be; `i64::MAX` when open.
    #[must_use]
    pub fn latest(&self) -> i64 {
        match self {
            Self::At(moment) | Self::Between(_, Some(moment)) => moment.latest(),
            Self::Between(_, None) => i64::MAX,
        }
    }

    /// Whether no reading of the two dates lets this one come before or with the other.
    ///
    /// A date written with `~` or `?` is never surely after another. Where only one of two hours
    /// has an offset from UTC, both are read by the same clock; where both have one, the offsets
    /// count.
    #[must_use]
    pub fn is_surely_after(&self, other: &Self) -> bool {
        let east = |date: &Self, moment: Option<Moment>| {
            let clock = moment.and_then(|moment| moment.clock);
            (date.is_firm(), clock.and_then(|clock| clock.offset))
        };
        let (firm, mine) = east(self, self.moments().next());
        let (other_firm, theirs) = east(other, other.moments().last());
        let later = mine
            .zip(theirs)
            .map_or(0, |(mine, theirs)| i64::from(mine - theirs));
        firm && other_firm && self.earliest().saturating_sub(later) > other.latest()
    }

    /// Whether the two can be the same time.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.earliest() <= other.latest() && other.earliest() <= self.latest()
    }

    fn is_firm(&self) -> bool {
        self.moments()
            .all(|moment| !moment.approximate && !moment.uncertain)
    }

    /// The written points of time: one, or the ends that are not open.
    pub fn moments(&self) -> impl Iterator<Item = Moment> {
        let (first, second) = match self {
            Self::At(moment) => (Some(*moment), None),
            Self::Between(from, to) => (*from, *to),
        };
        first.into_iter().chain(second)
    }

    /// Whole days from this date to another, by their first days; `None` when one is open there.
    #[must_use]
    pub fn days_until(&self, other: &Self) -> Option<i64> {
        let day = |date: &Self| match date {
            Self::At(moment) | Self::Between(Some(moment), _) => Some(days_of(moment.first_day())),
            Self::Between(None, _) => None,
        };
        Some(day(other)? - day(self)?)
    }
}

/// In order of time: by the first minute, then by the last.
impl Ord for Date {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |date: &Self| (date.earliest(), date.latest());
        key(self)
            .cmp(&key(other))
            .then_with(|| self.to_string().cmp(&other.to_string()))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        if let Some(clock) = self.clock {
            write!(f, "T{:02}:{:02}", clock.hour, clock.minute)?;
            match clock.offset {
                None => {}
                Some(0) => f.write_str("Z")?,
                Some(east) => {
                    let (sign, size) = (if east < 0 { '-' } else { '+' }, east.abs());
                    write!(f, "{sign}{:02}:{:02}", size / 60, size % 60)?;
                }
            }
        }
        f.write_str(if self.approximate { "~" } else { "" })?;
        f.write_str(if self.uncertain { "?" } else { "" })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |moment: &Option<Moment>| moment.map_or("..".to_owned(), |m| m.to_string());
        match self {
            Self::At(moment) => moment.fmt(f),
            Self::Between(from, to) => write!(f, "{}/{}", end(from), end(to)),
        }
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_prints_as_it_is_read() {
        for text in [
            "2021",
            "2021-04",
            "2021-04-06",
            "2021-04-06T13:17",
            "2021-04-06T13:17+02:00",
            "2021-04-06T13:17Z",
            "2021-05~",
            "2021?",
            "2021-04-06~?",
            "2021-04-06/2021-04-07",
            "../2021-04",
            "2021-04-06/..",
        ] {
            assert_eq!(Date::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn what_no_calendar_has_is_refused() {
        for (text, error) in [
            ("2021-02-30", DateError::NoSuchDay),
            ("2021-13", DateError::NoSuchDay),
            ("2021-04-06T25:00", DateError::NoSuchHour),
            ("2021-04-07/2021-04-06", DateError::Backwards),
            ("6 avril 2021", DateError::Form),
            ("2021-4-6", DateError::Form),
            ("2021-04-06T", DateError::Form),
            ("2021T10:00", DateError::Form),
            ("../..", DateError::Form),
            ("", DateError::Form),
            ("2021é", DateError::Form),
        ] {
            assert_eq!(Date::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn days_and_order() {
        let date = |text| Date::parse(text).expect("a date");
        assert_eq!(date("2021-03-10").days_until(&date("2021-04-06")), Some(27));
        assert!(date("2021-04-07").is_surely_after(&date("2021-04-06")));
        assert!(!date("2021-04-07").is_surely_after(&date("2021-04")));
        assert!(!date("2021-04-07~").is_surely_after(&date("2021-04-06")));
        assert!(!date("2021-04-06T13:00+02:00").is_surely_after(&date("2021-04-06T12:00Z")));
        assert!(date("2021-04-06T13:00Z").is_surely_after(&date("2021-04-06T14:00+02:00")));
        assert!(date("2021-04").overlaps(&date("2021-04-06T10:00")));
        assert!(date("2021-04-06") < date("2021-04-07"));
    }
}

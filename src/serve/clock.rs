//! The time of day at this computer: when a version was read.
use crate::diagnose::{Message, Say};
use crate::words::Words;

/// An hour and a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    hour: i8,
    minute: i8,
}

impl Clock {
    /// Now. The server alone reads a clock: what the library makes of a case never depends on it.
    pub(super) fn now() -> Self {
        let now = jiff::Zoned::now();
        Self {
            hour: now.hour(),
            minute: now.minute(),
        }
    }

    /// A message that names it: "La page montre la version de 10 h 42."
    pub(super) fn tell(self, key: &'static str, words: &Words) -> String {
        let message = Message::new(key).with("hour", self.hour);
        words.say(&message.with("minute", format!("{:02}", self.minute)))
    }
}

#[cfg(test)]
mod tests {
    use super::Clock;
    use crate::model::Language;
    use crate::words::Words;

    #[test]
    fn a_time_is_told_in_each_language() {
        let clock = Clock { hour: 9, minute: 5 };
        let told = |language| clock.tell("serve-last-good", &Words::new(language));
        assert!(
            told(Language::Fr).contains("version de 9\u{a0}h\u{a0}05"),
            "{}",
            told(Language::Fr)
        );
        assert!(told(Language::En).contains("version of 9:05"));
    }
}

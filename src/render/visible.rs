//! Visible: text of a case as a picture may hold it, nothing lost in silence.
use crate::diagnose;

/// Shows what has no sign of its own or would rule the text around it, as everywhere in the
/// project, and what XML forbids besides as U+FFFD.
///
/// A line feed and a tab become spaces. Letters of every script, emoji and their joiners stay.
#[must_use]
pub fn visible(text: &str) -> String {
    let safe = diagnose::visible(text);
    safe.chars()
        .map(|c| if is_forbidden(c) { '\u{fffd}' } else { c })
        .collect()
}

/// The noncharacters of Unicode: XML forbids some of them and warns of the others.
fn is_forbidden(c: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&c) || u32::from(c) & 0xfffe == 0xfffe
}

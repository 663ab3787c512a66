//! Visible: text of a case as a picture may hold it, nothing lost in silence.

/// Shows what has no sign of its own or would rule the text around it: control characters as
/// their pictures, marks of direction and characters that XML forbids as U+FFFD.
///
/// A line feed and a tab become spaces. Letters of every script, emoji and their joiners stay.
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().map(sign).collect()
}

fn sign(c: char) -> char {
    match c {
        '\n' | '\t' | '\r' => ' ',
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        '\u{fdd0}'..='\u{fdef}' => '\u{fffd}',
        c if u32::from(c) & 0xfffe == 0xfffe => '\u{fffd}',
        c => c,
    }
}

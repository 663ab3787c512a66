//! Where each token of RON ends: the byte rules that the tokenizer and the splitter share.
//!
//! All offsets are bytes; each function is linear in what it passes over.

/// What stands where a raw string may begin.
pub(super) enum Raw {
    Closed(usize),
    Unclosed,
    Absent,
}

/// The offset after a byte order mark at the head of the text, or 0.
pub(super) fn after_mark(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

/// Whether RON takes the character for a blank.
pub(super) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\x0b'
            | '\x0c'
            | '\u{85}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// Whether the character may stand in a name. Wider than RON beyond ASCII, so that accents written
/// as combining marks do not split a word.
pub(super) fn is_word_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let is_sign = matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{feff}');
    (c >= '\u{c0}' && !is_sign) || matches!(c, '\u{aa}' | '\u{b5}' | '\u{b7}' | '\u{ba}')
}

pub(super) fn while_char(text: &str, from: usize, holds: impl Fn(char) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.find(|c| !holds(c)).unwrap_or(rest.len())
}

pub(super) fn blanks_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b' ' | b'\n' | b'\t' | b'\r' | 0x0b | 0x0c => at += 1,
            0x80.. => match text[at..].chars().next().filter(|c| is_blank(*c)) {
                Some(c) => at += c.len_utf8(),
                None => return at,
            },
            _ => return at,
        }
    }
    at
}

/// The end of the plain string whose quote opens at `open`.
#[inline]
pub(super) fn text_end(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        let found = bytes
            .get(at..)?
            .iter()
            .position(|&b| b == b'"' || b == b'\\')?;
        at += found;
        if bytes[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// The end of a string that begins with one letter and a quote: `b"…"` or `r"…"`.
pub(super) fn literal_end(bytes: &[u8], start: usize) -> Option<usize> {
    if bytes[start] == b'b' {
        return text_end(bytes, start + 1);
    }
    let from = start + 2;
    Some(from + bytes.get(from..)?.iter().position(|&b| b == b'"')? + 1)
}

/// The end of the raw string whose `r` stands at `at`, with any number of `#`.
pub(super) fn raw_text_end(bytes: &[u8], at: usize) -> Raw {
    let run = |from: usize| bytes[from..].iter().take_while(|&&b| b == b'#').count();
    let hashes = run(at + 1);
    let open = at + 1 + hashes;
    if bytes.get(open) != Some(&b'"') {
        return Raw::Absent;
    }
    let mut from = open + 1;
    while let Some(quote) = bytes[from..].iter().position(|&b| b == b'"') {
        from += quote + 1;
        let closing = run(from).min(hashes);
        from += closing;
        if closing == hashes {
            return Raw::Closed(from);
        }
    }
    Raw::Unclosed
}

/// The end of the character literal whose quote opens at `open`; none when it is not one.
pub(super) fn char_end(text: &str, open: usize) -> Option<usize> {
    let mut chars = text.get(open + 1..)?.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        chars.next()?;
        // The longest escape is `\u{10FFFF}`: eight characters after the `u`.
        let (closing, _) = chars.take(9).find(|&(_, c)| c == '\'')?;
        return Some(open + 1 + closing + 1);
    }
    let (closing, quote) = chars.next()?;
    (quote == '\'').then_some(open + 1 + closing + 1)
}

/// The end of the line that holds `from`, its line feed left out.
pub(super) fn line_end(bytes: &[u8], from: usize) -> usize {
    bytes[from..]
        .iter()
        .position(|&b| b == b'\n')
        .map_or(bytes.len(), |found| from + found)
}

/// The end of the block comment that opens at `open`; comments nest.
pub(super) fn block_comment_end(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 2;
    let mut level = 1;
    while level > 0 {
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'/', Some(b'*')) => (level, at) = (level + 1, at + 2),
            (b'*', Some(b'/')) => (level, at) = (level - 1, at + 2),
            _ => at += 1,
        }
    }
    Some(at)
}

pub(super) fn number_end(text: &str, start: usize) -> usize {
    let mut last = ['\0'; 2];
    let rest = &text[start..];
    let goes_on = |c: char, last: [char; 2]| {
        is_word_char(c) || matches!(c, '.' | '+' | '-') || (c == '=' && last == ['.', '.'])
    };
    for (offset, c) in rest.char_indices() {
        if !goes_on(c, last) {
            return start + offset;
        }
        last = [last[1], c];
    }
    text.len()
}

/// The end of the attribute `#![…]` that begins at `start`.
pub(super) fn attribute_end(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let bang = blanks_end(text, start + 1);
    if bytes.get(bang) != Some(&b'!') {
        return None;
    }
    let open = blanks_end(text, bang + 1);
    if bytes.get(open) != Some(&b'[') {
        return None;
    }
    let mut at = open + 1;
    loop {
        match bytes.get(at)? {
            b']' => return Some(at + 1),
            b'"' => at = text_end(bytes, at)?,
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = line_end(bytes, at),
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = block_comment_end(bytes, at)?,
            _ => at += 1,
        }
    }
}

/// The first escape of a plain string that means nothing, with the letter behind it.
pub(super) fn bad_escape(string: &str) -> Option<std::ops::Range<usize>> {
    let mut from = 0;
    while let Some(found) = string[from..].find('\\') {
        let start = from + found;
        let sign = string[start + 1..].chars().next()?;
        let end = start + 1 + sign.len_utf8();
        let rest = &string[end..];
        let is_known = match sign {
            '\'' | '"' | '\\' | 'n' | 'r' | 't' | '0' | '\n' | '\r' => true,
            'x' => rest.len() >= 2 && rest.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit),
            'u' => is_unicode_escape(rest),
            _ => false,
        };
        if !is_known {
            return Some(start..end);
        }
        from = end;
    }
    None
}

fn is_unicode_escape(rest: &str) -> bool {
    let digits = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    digits.is_some_and(|(digits, _)| {
        let code = u32::from_str_radix(digits, 16);
        digits.len() <= 6 && code.is_ok_and(|code| char::from_u32(code).is_some())
    })
}

/// The end of words without quotes: before a comma, a bracket, a quote, a comment or a line break.
pub(super) fn bare_words_end(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    let stop = rest.find([',', '\n', '(', ')', '[', ']', '{', '}', '"', ';']);
    let words = &rest[..stop.unwrap_or(rest.len())];
    // `https://` is no comment to whoever writes it.
    let comment = [" //", " /*"]
        .iter()
        .filter_map(|sign| words.find(sign))
        .min();
    from + words[..comment.unwrap_or(words.len())].trim_end().len()
}

//! Cuts a file into sections and records without understanding them, so that a damaged record
//! hides no other.
use std::ops::Range;

/// A section of a file: its name and the byte ranges of what it lists.
#[derive(Debug)]
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    pub(super) name_at: usize,
    /// The whole value.
    pub(super) value: Range<usize>,
    /// The items, where the value is a list.
    pub(super) items: Option<Vec<Range<usize>>>,
}

/// Where cutting stopped: the file's brackets, texts or commas do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// At this byte something else should stand.
    At(usize),
    /// At this byte the brackets are deeper than the limit.
    TooDeep(usize),
}

/// Cuts `Graph( name: value, … )`.
///
/// # Cost
/// Linear in the text.
pub(super) fn sections(text: &str, depth: usize) -> Result<Vec<Section<'_>>, Stop> {
    let mut cut = Cut {
        bytes: text.as_bytes(),
        at: 0,
        depth,
    };
    cut.blanks()?;
    while cut.peek() == Some(b'#') {
        cut.attribute()?;
    }
    let name = cut.word();
    if !name.is_empty() && &text[name.clone()] != "Graph" {
        return Err(Stop::At(name.start));
    }
    cut.blanks()?;
    cut.expect(b'(')?;
    let mut found = Vec::new();
    loop {
        cut.blanks()?;
        if cut.peek() == Some(b')') {
            break;
        }
        found.push(cut.section(text)?);
        cut.blanks()?;
        match cut.peek() {
            Some(b',') => cut.at += 1,
            Some(b')') => {}
            _ => return Err(Stop::At(cut.at)),
        }
    }
    cut.at += 1;
    cut.blanks()?;
    if cut.at < text.len() {
        Err(Stop::At(cut.at))
    } else {
        Ok(found)
    }
}

/// The first value of a text that begins with one, without what follows it.
pub(super) fn first_value(text: &str) -> &str {
    let mut cut = Cut {
        bytes: text.as_bytes(),
        at: 0,
        depth: 128,
    };
    cut.value()
        .ok()
        .and_then(|range| text.get(range))
        .unwrap_or(text)
}

struct Cut<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl Cut<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn expect(&mut self, sign: u8) -> Result<(), Stop> {
        if self.peek() != Some(sign) {
            return Err(Stop::At(self.at));
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self) -> Range<usize> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|c| c.is_ascii_alphanumeric() || c == b'_')
        {
            self.at += 1;
        }
        start..self.at
    }

    fn blanks(&mut self) -> Result<(), Stop> {
        loop {
            match (self.peek(), self.bytes.get(self.at + 1)) {
                (Some(b' ' | b'\n' | b'\t' | b'\r'), _) => self.at += 1,
                (Some(b'/'), Some(b'/')) => self.line(),
                (Some(b'/'), Some(b'*')) => self.block_comment()?,
                // The white space of Unicode that RON allows between values.
                (Some(0xe2), Some(0x80))
                    if matches!(self.bytes.get(self.at + 2), Some(0x8e | 0x8f | 0xa8 | 0xa9)) =>
                {
                    self.at += 3
                }
                (Some(0xc2), Some(0x85)) => self.at += 2,
                (Some(0x0b | 0x0c), _) => self.at += 1,
                _ => return Ok(()),
            }
        }
    }

    fn line(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += rest
            .iter()
            .position(|&byte| byte == b'\n')
            .unwrap_or(rest.len());
    }

    fn block_comment(&mut self) -> Result<(), Stop> {
        let (opened, mut open) = (self.at, 0usize);
        while self.at < self.bytes.len() {
            match self.bytes.get(self.at..self.at + 2) {
                Some(b"/*") => (open, self.at) = (open + 1, self.at + 2),
                Some(b"*/") => (open, self.at) = (open - 1, self.at + 2),
                _ => self.at += 1,
            }
            if open == 0 {
                return Ok(());
            }
        }
        Err(Stop::At(opened))
    }

    /// `#![enable(…)]`
    fn attribute(&mut self) -> Result<(), Stop> {
        self.expect(b'#')?;
        self.expect(b'!')?;
        self.value()?;
        self.blanks()
    }

    fn section<'t>(&mut self, text: &'t str) -> Result<Section<'t>, Stop> {
        let name = self.word();
        if name.is_empty() {
            return Err(Stop::At(self.at));
        }
        self.blanks()?;
        self.expect(b':')?;
        self.blanks()?;
        let (name_at, name) = (name.start, &text[name]);
        if self.peek() == Some(b'[') {
            let start = self.at;
            let items = self.list()?;
            return Ok(Section {
                name,
                name_at,
                value: start..self.at,
                items: Some(items),
            });
        }
        let value = self.value()?;
        Ok(Section {
            name,
            name_at,
            value,
            items: None,
        })
    }

    fn list(&mut self) -> Result<Vec<Range<usize>>, Stop> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.blanks()?;
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(items);
            }
            items.push(self.value()?);
            self.blanks()?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {}
                _ => return Err(Stop::At(self.at)),
            }
        }
    }

    /// Skips one value: everything up to a comma or a closing bracket of its own level.
    fn value(&mut self) -> Result<Range<usize>, Stop> {
        let start = self.at;
        let mut open: Vec<u8> = Vec::new();
        let mut end = start;
        while let Some(byte) = self.peek() {
            match byte {
                b',' | b')' | b']' | b'}' if open.is_empty() => break,
                b' ' | b'\n' | b'\t' | b'\r' | b'/' => {
                    let before = self.at;
                    self.blanks()?;
                    self.at = self
                        .at
                        .max(before + usize::from(byte == b'/' && self.at == before));
                    continue;
                }
                b'"' => self.text()?,
                b'r' if self.raw_text()? => {}
                b'\'' => self.character(),
                b'(' | b'[' | b'{' => self.open(&mut open)?,
                b')' | b']' | b'}' => self.close(&mut open)?,
                _ => self.at += 1,
            }
            end = self.at;
            if open.is_empty() && matches!(byte, b')' | b']' | b'}' | b'"') {
                break;
            }
        }
        match open.is_empty() && end > start {
            true => Ok(start..end),
            false => Err(Stop::At(self.at)),
        }
    }

    fn open(&mut self, open: &mut Vec<u8>) -> Result<(), Stop> {
        let close = match self.bytes[self.at] {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        open.push(close);
        if open.len() > self.depth {
            return Err(Stop::TooDeep(self.at));
        }
        self.at += 1;
        Ok(())
    }

    fn close(&mut self, open: &mut Vec<u8>) -> Result<(), Stop> {
        if open.pop() != self.peek() {
            return Err(Stop::At(self.at));
        }
        self.at += 1;
        Ok(())
    }

    fn text(&mut self) -> Result<(), Stop> {
        let opened = self.at;
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return Ok(());
            }
        }
        Err(Stop::At(opened))
    }

    /// `r"…"` or `r#"…"#`; says whether there was one.
    fn raw_text(&mut self) -> Result<bool, Stop> {
        let rest = &self.bytes[self.at + 1..];
        let hashes = rest.iter().take_while(|&&byte| byte == b'#').count();
        let begins_word = self.at.checked_sub(1).is_some_and(|at| {
            let before = self.bytes[at];
            before.is_ascii_alphanumeric() || before == b'_'
        });
        if begins_word || rest.get(hashes) != Some(&b'"') {
            self.at += 1;
            return Ok(true);
        }
        let opened = self.at;
        self.at += hashes + 2;
        while let Some(byte) = self.peek() {
            self.at += 1;
            let tail = &self.bytes[self.at..];
            let closes = tail.iter().take(hashes).filter(|&&b| b == b'#').count() == hashes;
            if byte == b'"' && closes {
                self.at += hashes;
                return Ok(true);
            }
        }
        Err(Stop::At(opened))
    }

    /// `'x'`, `'\''`: skipped as one sign; a lone apostrophe is left to the parser's own words.
    fn character(&mut self) {
        let rest = &self.bytes[self.at + 1..];
        let length = match rest {
            [b'\\', _, b'\'', ..] => 4,
            _ => rest
                .iter()
                .take(5)
                .position(|&byte| byte == b'\'')
                .map_or(1, |end| end + 2),
        };
        self.at += length;
    }
}

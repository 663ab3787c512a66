//! Cuts a case file into its sections and records without reading them, so that one bad record
//! hides no fault of the others.

use std::ops::Range;

use thiserror::Error;

use super::fault::MAX_DEPTH;
use super::scan;

/// One section of `Graph( section: [ record, … ], … )`; all ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section<'t> {
    /// The section's name as written.
    pub name: &'t str,
    /// Where the name stands.
    pub name_span: Range<usize>,
    /// The whole value, brackets included; empty, behind the colon, when there is none.
    pub value: Range<usize>,
    /// What stands between the commas of a list, each from its first token to its last, in order;
    /// none when the value is not a list.
    pub records: Option<Vec<Range<usize>>>,
}

/// A text that cannot be cut: its brackets, strings or comments do not close.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not cut into records, at byte {at}: {reason}")]
pub struct Uncut {
    /// The byte where the cut stopped: the opening sign for what does not close.
    pub at: usize,
    /// What is wrong there.
    pub reason: UncutReason,
}

/// What keeps a text from being cut into records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UncutReason {
    /// The text is not one record `Graph( … )` or `( … )`.
    #[error("the text is not one `Graph( … )`")]
    NotAGraph,
    /// A field of `Graph( … )` is not `name: value`.
    #[error("a section is not `name: value`")]
    NotASection,
    /// A string has no end.
    #[error("a string is not closed")]
    OpenText,
    /// A block comment has no end.
    #[error("a comment is not closed")]
    OpenComment,
    /// A bracket has no end.
    #[error("a bracket is not closed")]
    OpenBracket,
    /// A bracket closes another sort of bracket.
    #[error("a bracket closes one of another sort")]
    WrongBracket,
    /// More brackets open at once than [`MAX_DEPTH`].
    #[error("more than {MAX_DEPTH} brackets are open at once")]
    TooDeep,
}

/// The sections of a case file, in its own order, each with the place of its records.
///
/// The inside of a record is not read: any text whose strings, comments and brackets close is cut.
///
/// # Errors
/// The first place where they do not, or where the text is not one `Graph( … )`.
///
/// # Cost
/// O(bytes), one pass.
///
/// ```
/// let text = r#"Graph(actors: [(id: "a"), (id: oops =)])"#;
/// let sections = quidit::syntax::sections(text)?;
/// assert_eq!(sections[0].name, "actors");
/// assert_eq!(&text[sections[0].records.as_ref().unwrap()[1].clone()], "(id: oops =)");
/// # Ok::<(), quidit::syntax::Uncut>(())
/// ```
pub fn sections(text: &str) -> Result<Vec<Section<'_>>, Uncut> {
    let mut cutter = Cutter {
        text,
        bytes: text.as_bytes(),
        at: scan::after_mark(text),
    };
    let open = cutter.head()?;
    let mut sections = Vec::new();
    loop {
        cutter.skip_blanks()?;
        match cutter.peek() {
            Some(b')') => break,
            Some(_) => sections.push(cutter.section()?),
            None => {
                return Err(Uncut {
                    at: open,
                    reason: UncutReason::OpenBracket,
                });
            }
        }
    }
    cutter.at += 1;
    cutter.skip_blanks()?;
    match cutter.peek() {
        None => Ok(sections),
        Some(_) => Err(cutter.fault(UncutReason::NotAGraph)),
    }
}

/// The first value of a text, without the blanks and comments around it.
///
/// # Cost
/// O(bytes of the value).
#[must_use]
pub fn bare_value(text: &str) -> &str {
    let mut cutter = Cutter {
        text,
        bytes: text.as_bytes(),
        at: 0,
    };
    match cutter.skip_blanks().and_then(|()| cutter.item()) {
        Ok(value) => &text[value],
        Err(_) => text.trim(),
    }
}

struct Cutter<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Cutter<'t> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn fault(&self, reason: UncutReason) -> Uncut {
        Uncut {
            at: self.at,
            reason,
        }
    }

    /// Passes blanks and comments.
    fn skip_blanks(&mut self) -> Result<(), Uncut> {
        loop {
            self.at = scan::blanks_end(self.text, self.at);
            if self.peek() != Some(b'/') {
                return Ok(());
            }
            let before = self.at;
            self.slash()?;
            if self.at == before + 1 {
                self.at = before;
                return Ok(());
            }
        }
    }

    /// Passes what a slash begins: a comment, or the slash alone.
    fn slash(&mut self) -> Result<(), Uncut> {
        self.at = match self.bytes.get(self.at + 1) {
            Some(b'/') => scan::line_end(self.bytes, self.at),
            Some(b'*') => scan::block_comment_end(self.bytes, self.at)
                .ok_or_else(|| self.fault(UncutReason::OpenComment))?,
            _ => self.at + 1,
        };
        Ok(())
    }

    /// Passes what stands before the sections; the place of the bracket that opens them.
    fn head(&mut self) -> Result<usize, Uncut> {
        self.skip_blanks()?;
        while self.peek() == Some(b'#') {
            self.at = scan::attribute_end(self.text, self.at)
                .ok_or_else(|| self.fault(UncutReason::NotAGraph))?;
            self.skip_blanks()?;
        }
        let name = self.at;
        self.at = scan::while_char(self.text, name, scan::is_word_char);
        let is_graph = matches!(&self.text[name..self.at], "" | "Graph");
        self.skip_blanks()?;
        if self.peek() != Some(b'(') || !is_graph {
            return Err(self.fault(UncutReason::NotAGraph));
        }
        self.at += 1;
        Ok(self.at - 1)
    }

    /// One section with the comma behind it; the place is its first byte.
    fn section(&mut self) -> Result<Section<'t>, Uncut> {
        let name_span = self.name()?;
        self.skip_blanks()?;
        if name_span.is_empty() || self.peek() != Some(b':') {
            self.at = name_span.end;
            return Err(self.fault(UncutReason::NotASection));
        }
        self.at += 1;
        self.skip_blanks()?;
        let start = self.at;
        let mut records = None;
        if self.peek() == Some(b'[') {
            records = Some(self.records()?);
        }
        let listed = self.at;
        let rest = self.item()?;
        let value = start..if rest.is_empty() { listed } else { rest.end };
        // `[…] more` is no list: whoever reads the value says what is wrong with it.
        let records = records.filter(|_| rest.is_empty());
        if self.peek() == Some(b',') {
            self.at += 1;
        }
        Ok(Section {
            name: &self.text[name_span.clone()],
            name_span,
            value,
            records,
        })
    }

    fn name(&mut self) -> Result<Range<usize>, Uncut> {
        if self.bytes[self.at..].starts_with(b"r#") {
            self.at += 2;
        }
        let start = self.at;
        self.at = scan::while_char(self.text, start, scan::is_word_char);
        Ok(start..self.at)
    }

    /// The records of the list that opens here; the place is then behind its closing bracket.
    fn records(&mut self) -> Result<Vec<Range<usize>>, Uncut> {
        let open = self.at;
        let mut found = Vec::new();
        self.at += 1;
        loop {
            self.skip_blanks()?;
            let record = self.item()?;
            match self.peek() {
                Some(b',') => found.push(record),
                Some(b']') if record.is_empty() => break,
                Some(b']') => {
                    found.push(record);
                    break;
                }
                Some(_) => return Err(self.fault(UncutReason::WrongBracket)),
                None => {
                    return Err(Uncut {
                        at: open,
                        reason: UncutReason::OpenBracket,
                    });
                }
            }
            self.at += 1;
        }
        self.at += 1;
        Ok(found)
    }

    /// What stands here up to a comma or a closing bracket of the group around, which is left.
    fn item(&mut self) -> Result<Range<usize>, Uncut> {
        let start = self.at;
        let mut end = start;
        let mut open: Vec<(u8, usize)> = Vec::new();
        while let Some(byte) = self.peek() {
            match CLASSES[usize::from(byte)] {
                Class::Plain => {
                    self.pass_plain();
                    end = self.at;
                    continue;
                }
                Class::Blank => {
                    self.at = self.blank_end();
                    continue;
                }
                Class::Comma | Class::Close if open.is_empty() => return Ok(start..end),
                Class::Comma => self.at += 1,
                Class::Close => self.close(&mut open)?,
                Class::Open => self.open(&mut open)?,
                Class::Slash => {
                    let before = self.at;
                    self.slash()?;
                    if self.at > before + 1 {
                        continue;
                    }
                }
                Class::Quote => self.quoted()?,
            }
            end = self.at;
        }
        match open.last() {
            Some(&(_, at)) => Err(Uncut {
                at,
                reason: UncutReason::OpenBracket,
            }),
            None => Ok(start..end),
        }
    }

    #[inline]
    fn pass_plain(&mut self) {
        let rest = &self.bytes[self.at + 1..];
        let run = rest
            .iter()
            .position(|&b| !matches!(CLASSES[usize::from(b)], Class::Plain));
        self.at += 1 + run.unwrap_or(rest.len());
    }

    fn blank_end(&self) -> usize {
        let rest = &self.bytes[self.at + 1..];
        let run = rest
            .iter()
            .position(|&b| !matches!(CLASSES[usize::from(b)], Class::Blank));
        self.at + 1 + run.unwrap_or(rest.len())
    }

    fn open(&mut self, open: &mut Vec<(u8, usize)>) -> Result<(), Uncut> {
        // The brackets of `Graph(` and of the list stand around.
        if open.len() + 2 >= MAX_DEPTH {
            return Err(self.fault(UncutReason::TooDeep));
        }
        open.push((self.bytes[self.at], self.at));
        self.at += 1;
        Ok(())
    }

    fn close(&mut self, open: &mut Vec<(u8, usize)>) -> Result<(), Uncut> {
        let closes = match self.bytes[self.at] {
            b')' => b'(',
            b']' => b'[',
            _ => b'{',
        };
        if open.pop().is_none_or(|(opened, _)| opened != closes) {
            return Err(self.fault(UncutReason::WrongBracket));
        }
        self.at += 1;
        Ok(())
    }

    /// Passes a string or a character; the place is at its quote, its prefix is passed already.
    fn quoted(&mut self) -> Result<(), Uncut> {
        let open = self.at;
        if self.bytes[open] == b'\'' {
            self.at = scan::char_end(self.text, open).unwrap_or(open + 1);
            return Ok(());
        }
        let end = match self.raw_prefix() {
            Some(raw) => match scan::raw_text_end(self.bytes, raw) {
                scan::Raw::Closed(end) => Some(end),
                scan::Raw::Unclosed | scan::Raw::Absent => None,
            },
            None => scan::text_end(self.bytes, open),
        };
        self.at = end.ok_or_else(|| self.fault(UncutReason::OpenText))?;
        Ok(())
    }

    /// The `r` of the raw string whose quote stands here; none when the string is plain.
    fn raw_prefix(&self) -> Option<usize> {
        let before = &self.bytes[..self.at];
        let hashes = before.iter().rev().take_while(|&&b| b == b'#').count();
        let raw = self.at.checked_sub(hashes + 1)?;
        if before[raw] != b'r' {
            return None;
        }
        let mut previous = self.text[..raw].chars().rev();
        let is_alone = match previous.next() {
            Some('b') => !previous.next().is_some_and(scan::is_word_char),
            Some(c) => !scan::is_word_char(c),
            None => true,
        };
        is_alone.then_some(raw)
    }
}

#[derive(Clone, Copy)]
enum Class {
    Plain,
    Blank,
    Comma,
    Open,
    Close,
    Slash,
    Quote,
}

/// What each byte begins. Blanks beyond ASCII count as plain: only the end of a record sees them.
const CLASSES: [Class; 256] = {
    let mut classes = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\n' | b'\t' | b'\r' | 0x0b | 0x0c => Class::Blank,
            b',' => Class::Comma,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            b'/' => Class::Slash,
            b'"' | b'\'' => Class::Quote,
            _ => Class::Plain,
        };
        byte += 1;
    }
    classes
};

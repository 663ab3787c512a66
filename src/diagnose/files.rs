//! The texts that were read, and how a byte offset becomes a line and a column.
use super::span::Span;

/// One file as read: its path as shown to people, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path as shown, with `/` between folders.
    pub path: String,
    /// The text, byte-order mark included if there was one.
    pub text: String,
}

/// All files of a case, in path order.
#[derive(Clone, Debug, Default)]
pub struct Files {
    list: Vec<SourceFile>,
}

/// A place for people: line and column from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Files {
    /// Adds a file and returns its index for [`Span::file`].
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> u32 {
        self.list.push(SourceFile {
            path: path.into(),
            text: text.into(),
        });
        u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX - 1)
    }

    /// The file that a span points into.
    #[must_use]
    pub fn get(&self, file: u32) -> Option<&SourceFile> {
        self.list.get(file as usize)
    }

    /// The files, in order of index.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.list.iter()
    }

    /// How many bytes of text were read.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.list.iter().map(|file| file.text.len()).sum()
    }

    /// Line and column of a span's first byte, or `None` for what was not written in a file.
    ///
    /// # Cost
    /// Linear in the text before the place.
    #[must_use]
    pub fn position(&self, span: Span) -> Option<Position> {
        let text = &self.get(span.file)?.text;
        let mut at = (span.start as usize).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Some(Position {
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before[line_start..]
                .chars()
                .filter(|&c| c != '\u{feff}')
                .count()
                + 1,
        })
    }

    /// The text that a span covers; empty for what was not written in a file.
    #[must_use]
    pub fn excerpt(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.range()))
            .unwrap_or_default()
    }
}

//! The texts that were read, and how a byte offset becomes a line and a column.
use super::message::Message;
use super::span::Span;
use std::ops::Range;
use std::sync::OnceLock;

/// One file as read: its path as shown to people, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path as shown, with `/` between folders.
    pub path: String,
    /// The text, byte-order mark included if there was one.
    pub text: String,
    /// Where each line begins, once somebody asks.
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// The first byte of each line; there is at least one.
    ///
    /// # Cost
    /// Linear in the text the first time, nothing afterwards.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self
                .text
                .bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n');
            let starts = newlines.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
            std::iter::once(0).chain(starts).collect()
        })
    }

    /// The line, from 0, that holds a byte; the last line for what lies beyond the text.
    #[must_use]
    pub fn line_of(&self, at: u32) -> usize {
        self.line_starts().partition_point(|&start| start <= at) - 1
    }

    /// The byte range of a run of lines, from 0, without the last line's end.
    #[must_use]
    pub fn lines(&self, lines: Range<usize>) -> Range<usize> {
        let starts = self.line_starts();
        let place = |line: usize| starts.get(line).map_or(self.text.len(), |&at| at as usize);
        let (start, end) = (place(lines.start), place(lines.end));
        let kept = self.text.get(start..end).unwrap_or_default();
        start..start + kept.trim_end_matches(['\n', '\r']).len()
    }

    /// The same without a byte-order mark at the beginning of the file, which nobody sees.
    #[must_use]
    pub fn shown(&self, lines: Range<usize>) -> Range<usize> {
        let range = self.lines(lines);
        let mark = '\u{feff}';
        match range.start == 0 && self.text.starts_with(mark) {
            true => mark.len_utf8()..range.end.max(mark.len_utf8()),
            false => range,
        }
    }
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
            line_starts: OnceLock::new(),
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
    /// Linear in the file the first time, then in the line.
    #[must_use]
    pub fn position(&self, span: Span) -> Option<Position> {
        let file = self.get(span.file)?;
        let mut at = (span.start as usize).min(file.text.len());
        while !file.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = file.line_of(u32::try_from(at).unwrap_or(u32::MAX));
        let start = file.lines(line..line + 1).start;
        let before = file.text.get(start..at).unwrap_or_default();
        Some(Position {
            line: line + 1,
            column: before.chars().filter(|&c| c != '\u{feff}').count() + 1,
        })
    }

    /// "graph/actors.ron, line 12, column 5", or that it stands outside the files.
    #[must_use]
    pub fn place(&self, span: Span) -> Message {
        match (self.get(span.file), self.position(span)) {
            (Some(file), Some(position)) => Message::new("diagnostic-place")
                .with("path", &file.path)
                .with("line", position.line)
                .with("column", position.column),
            _ => Message::new("diagnostic-nowhere"),
        }
    }

    /// The text that a span covers; empty for what was not written in a file.
    #[must_use]
    pub fn excerpt(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.range()))
            .unwrap_or_default()
    }
}

//! A RON text as values and the comments that belong to each: what the formatter lays out.

use std::ops::Range;

use super::lex::Bracket;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `// …`: nothing can follow it on its line.
    Line,
    /// `/* … */` on one line.
    Block,
    /// `/* … */` over several lines.
    TallBlock,
    /// `#![…]`, which stands on a line of its own.
    Attribute,
}

#[derive(Clone, Debug)]
pub(super) struct Comment {
    pub(super) span: Range<usize>,
    pub(super) form: Form,
    /// The author left an empty line before it.
    pub(super) after_blank: bool,
    /// A line break precedes it.
    pub(super) starts_line: bool,
    /// A line break follows it.
    pub(super) ends_line: bool,
}

impl Comment {
    /// Whether it can stand inside a line, between two values.
    pub(super) fn is_inline(&self) -> bool {
        self.form == Form::Block && !self.ends_line
    }
}

/// A value among those of a group, with its key and its comments.
#[derive(Debug)]
pub(super) struct Item {
    /// The comments before it.
    pub(super) lead: Vec<Comment>,
    /// The author left an empty line just before the value (after its leading comments).
    pub(super) after_blank: bool,
    pub(super) key: Option<Key>,
    pub(super) value: Node,
    /// Block comments between the value and its comma.
    pub(super) post: Vec<Comment>,
    /// Comments behind the comma, up to the end of the line.
    pub(super) trail: Vec<Comment>,
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) node: Node,
    /// Block comments between the key and its colon.
    pub(super) post: Vec<Comment>,
    /// Block comments between the colon and the value.
    pub(super) lead: Vec<Comment>,
}

#[derive(Debug)]
pub(super) enum Node {
    Leaf(Range<usize>),
    Group(Box<Group>),
}

#[derive(Debug)]
pub(super) struct Group {
    pub(super) name: Option<Range<usize>>,
    /// Block comments between the name and the bracket.
    pub(super) name_post: Vec<Comment>,
    pub(super) bracket: Bracket,
    /// `( )`: RON reads it as an empty sequence, and `()` as the unit.
    pub(super) is_hollow: bool,
    /// Comments on the line of the opening bracket, nothing else behind them there.
    pub(super) open: Vec<Comment>,
    pub(super) items: Vec<Item>,
    /// Comments between the last value and the closing bracket.
    pub(super) rest: Vec<Comment>,
    /// Characters of the group on one line; none when it must be opened over several.
    pub(super) flat: Option<usize>,
}

/// A whole text: its head, its one value, its foot.
#[derive(Debug)]
pub(super) struct File {
    pub(super) root: Item,
    pub(super) rest: Vec<Comment>,
}

//! The ways in which a text fails to be RON.

use std::ops::Range;

/// A mistake in the writing of a text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What was done.
    pub kind: MistakeKind,
    /// The bytes at fault; empty where something is to be put in.
    pub span: Range<usize>,
}

/// The ways in which a text fails to be RON. All ranges are bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MistakeKind {
    /// No comma between two values; the place is behind the first.
    MissingComma,
    /// No colon between a name and its value; the place is behind the name.
    MissingColon,
    /// Nothing behind a colon; the place is behind it.
    MissingValue,
    /// A comma with no value before it.
    DoubledComma,
    /// A string runs on past its line; the place is its opening quote.
    UnclosedString,
    /// A block comment has no end; the place is its `/*`.
    UnclosedComment,
    /// “ ”, « », „ where a straight quote is meant.
    CurlyQuotes,
    /// ‘ ’ where a straight double quote is meant.
    SmartApostrophe,
    /// 'text' or `text` for "text".
    SingleQuotes,
    /// A straight quote inside a string, without its `\`.
    InnerQuote,
    /// Words, a date or an id without quotes.
    UnquotedText,
    /// `"name": value` in a record, as JSON has it.
    QuotedFieldName,
    /// A bracket is not closed; the place is where its end is missed.
    UnclosedBracket {
        /// The opening bracket.
        open: Range<usize>,
        /// The bracket that is missed.
        expected: char,
    },
    /// A bracket closes one of another sort; the place is that of `close`.
    WrongBracket {
        /// The opening bracket.
        open: Range<usize>,
        /// The bracket that does not fit it.
        close: Range<usize>,
    },
    /// A closing bracket that nothing opens, or that closes too early.
    UnopenedBracket,
    /// A record, `name: value, …`, in `[ ]` or `{ }`; the place is the opening bracket.
    RecordInWrongBrackets,
    /// `=` for `:`.
    EqualsForColon,
    /// `;` for `,`.
    SemicolonForComma,
    /// A `\` in a string with a letter that means nothing behind it.
    BadEscape,
    /// A character that is not seen, or looks like a space and is none.
    InvisibleCharacter {
        /// The character.
        found: char,
    },
    /// The text does not begin with `Graph(`.
    NotAGraph,
    /// Words or signs where none can stand.
    StrayText,
    /// None of these.
    Unknown,
}

impl Mistake {
    pub(super) fn new(kind: MistakeKind, span: Range<usize>) -> Self {
        Self { kind, span }
    }
}

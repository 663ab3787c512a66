//! Words with their structure: what every face prints in its own way.

/// How a run of words is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// What matters most: names, verbs of stance, states.
    Strong,
    /// Words of a source, its quotation marks included.
    Quote,
    /// An id, as it is typed.
    Id,
    /// What explains: sources, counts.
    Faint,
}

/// Some words in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they are meant.
    pub style: Style,
}

impl Run {
    /// Words in a style.
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
        }
    }

    /// Words as they are.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Style::Plain)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

/// A piece of an answer in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A title of level 1 to 3.
    Heading(u8, Vec<Run>),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// Points of a list, each of blocks.
    List(Vec<Vec<Block>>),
    /// Named values, aligned.
    Fields(Vec<(String, Vec<Run>)>),
    /// A table: its head, then its rows.
    Table {
        /// The words over the columns.
        head: Vec<String>,
        /// The rows, each of as many cells.
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// Lines kept as they are, such as a file.
    Verbatim(String),
    /// Blocks set in from the margin.
    Indented(Vec<Block>),
}

impl Block {
    /// A paragraph of words as they are.
    pub fn words(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run::plain(text)])
    }

    /// A title.
    pub fn title(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(level, vec![Run::plain(text)])
    }
}

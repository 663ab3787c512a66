//! What a renderer is: a view becomes the bytes of a picture.
use super::paper::Paper;
use super::view::View;
use crate::diagnose::Message;
use crate::layout::SceneFault;

/// How a picture looks, where its form has a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// The size.
    pub scale: Scale,
    /// Who places the cards.
    pub engine: Engine,
}

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on white.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, for paper and for photocopies.
    Print,
}

impl Theme {
    /// Every theme with its name.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("light", Self::Light),
        ("dark", Self::Dark),
        ("print", Self::Print),
    ];
}

/// The size of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Scale {
    /// Text of 15 pixels: 11 points on paper.
    #[default]
    Natural,
    /// So many times that size.
    Times(f64),
    /// So many pixels wide.
    Width(f64),
    /// As large as a paper.
    Paper(Paper),
}

/// The pixels to the inch of a bitmap for a paper.
const DOTS: f64 = 192.0;

impl Scale {
    /// The factor for a bitmap of a picture of a natural width.
    #[must_use]
    pub fn factor(self, width: f64) -> f64 {
        match self {
            Self::Natural => 1.0,
            Self::Times(factor) => factor,
            Self::Width(wanted) => wanted / width.max(1.0),
            Self::Paper(_) => DOTS / 96.0,
        }
    }
}

/// Who places the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// The project's own layout.
    #[default]
    Own,
    /// An installed Graphviz; failing it, the project's own layout, and a note.
    Dot,
}

impl Engine {
    /// Every engine with its name.
    pub const NAMES: [(&'static str, Self); 2] = [("own", Self::Own), ("dot", Self::Dot)];
}

/// A drawn picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What whoever asked for it should know.
    pub notes: Vec<Message>,
}

impl Picture {
    /// A picture without notes.
    #[must_use]
    pub fn of(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            notes: Vec::new(),
        }
    }
}

/// Why a picture is not drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawFault {
    /// The cards cannot be placed.
    #[error(transparent)]
    Unplaced(#[from] SceneFault),
    /// The picture would be larger than a bitmap may be, in pixels.
    #[error("a bitmap of {width} by {height} pixels is too large")]
    TooManyPixels {
        /// The width asked for.
        width: u64,
        /// The height that follows.
        height: u64,
    },
    /// The drawing could not be read back; what the reader of it says.
    #[error("{0}")]
    Unreadable(String),
}

impl DrawFault {
    /// What is wrong, and what would do instead.
    #[must_use]
    pub fn messages(&self) -> (Message, Option<Message>) {
        match self {
            Self::Unplaced(SceneFault::TooLarge { cards, edges }) => {
                let message = Message::new("render-too-large").count("cards", *cards);
                let help = Message::new("render-too-large.help");
                (message.count("lines", *edges), Some(help))
            }
            Self::TooManyPixels { width, height } => {
                let message = Message::new("render-too-many-pixels").with("width", width);
                let help = Message::new("render-too-many-pixels.help");
                (message.with("height", height), Some(help))
            }
            other => (Message::new("render-failed").with("reason", other), None),
        }
    }
}

/// One kind of picture.
pub trait Renderer: Sync {
    /// Its name, as typed: `svg`.
    fn name(&self) -> &'static str;

    /// The ending of its files, without the dot.
    fn extension(&self) -> &'static str;

    /// Its media type.
    fn media_type(&self) -> &'static str;

    /// Whether its bytes are text that a terminal can show.
    fn is_text(&self) -> bool {
        true
    }

    /// The most cards that are worth drawing when nobody says how many; `None` = all.
    fn most(&self) -> Option<usize> {
        None
    }

    /// Draws a view: the same view and look give the same bytes.
    ///
    /// # Errors
    /// The view is too large for this kind of picture.
    fn draw(&self, view: &View, look: &Look) -> Result<Picture, DrawFault>;
}

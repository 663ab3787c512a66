//! Scene: the cards and edges to place, known only by their sizes, columns and order.

use std::fmt;

use super::sheet::Sheet;
use super::size::{MAX_LENGTH, Size};

/// What is to be placed: cards, the edges between them and the distances to keep.
///
/// The order of `cards` and `edges` breaks every tie, so the same scene always gives the same picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// The cards, in order of id.
    pub cards: Vec<Card>,
    /// The edges; they name cards by their place in `cards`.
    pub edges: Vec<Edge>,
    /// The distances to keep.
    pub spacing: Spacing,
}

/// A box of known size.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The name that errors use.
    pub id: String,
    /// The width and height of the card.
    pub size: Size,
    /// The column of a reading view, numbered from the left; `None` lets the layout choose.
    ///
    /// A column may be folded into several neighbouring layers. When no card has a column the
    /// layers are computed, as for a map.
    pub column: Option<u32>,
    /// Where the card stood in an earlier picture; it keeps its layer and its order.
    pub pin: Option<Pin>,
}

/// The place of a card in an earlier picture, as [`super::PlacedCard`] gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pin {
    /// The layer, from the left.
    pub layer: u32,
    /// The rank in the layer, from the top.
    pub order: u32,
    /// The line of the grid on which its top stood, from the top.
    pub row: u32,
}

/// A line between two cards.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// The card where the line starts: its place in [`Scene::cards`].
    pub from: usize,
    /// The card where the line ends: its place in [`Scene::cards`].
    pub to: usize,
    /// The size of the words on the line.
    pub label: Option<Size>,
    /// Whether the line has a direction.
    pub bond: Bond,
}

/// Whether an edge reads from one end to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Bond {
    /// The edge reads from `from` to `to`; a map places `from` to the left when it can.
    #[default]
    Directed,
    /// Neither end comes first, as with a contradiction.
    Symmetric,
}

/// The distances that a picture keeps, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Between two cards of one layer.
    pub card_gap: f64,
    /// Between an edge and a card that is not its own.
    pub clearance: f64,
    /// Between two edges that pass between the same cards.
    pub lane_gap: f64,
    /// Between two labels.
    pub label_gap: f64,
    /// Between two ends of edges on one side of a card, when there is room.
    pub port_gap: f64,
    /// The narrowest channel in which edges change height, the level ends beside cards not counted.
    pub channel: f64,
    /// The grid on which the tops of cards stand.
    pub grid: f64,
    /// Around the picture.
    pub margin: f64,
    /// The sheet on which the picture is to stand.
    pub sheet: Sheet,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            card_gap: 24.0,
            clearance: 12.0,
            lane_gap: 8.0,
            label_gap: 6.0,
            port_gap: 14.0,
            channel: 40.0,
            grid: 20.0,
            margin: 24.0,
            sheet: Sheet::default(),
        }
    }
}

/// The largest number of cards that are placed.
pub const MAX_CARDS: usize = 5_000;
/// The largest number of edges that are placed.
pub const MAX_EDGES: usize = 10_000;

/// Why a scene cannot be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SceneFault {
    /// More cards or edges than a picture can hold, or too many edges across too many columns.
    TooLarge {
        /// The cards of the scene.
        cards: usize,
        /// The edges of the scene.
        edges: usize,
    },
    /// An edge names a card that is not there.
    UnknownCard {
        /// The place of the edge in [`Scene::edges`].
        edge: usize,
    },
    /// A card or a label has a size that is negative, not a number or beyond [`MAX_LENGTH`].
    BadSize {
        /// The id of the card, or the ids of the ends of the edge.
        of: String,
    },
    /// A distance of the spacing is negative, not a number or beyond [`MAX_LENGTH`].
    BadSpacing,
}

impl fmt::Display for SceneFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { cards, edges } => write!(
                f,
                "the picture would hold {cards} cards and {edges} edges; the most are \
                 {MAX_CARDS} and {MAX_EDGES}: narrow the view"
            ),
            Self::UnknownCard { edge } => write!(f, "edge {edge} names a card that is not shown"),
            Self::BadSize { of } => write!(f, "`{of}` has no usable size"),
            Self::BadSpacing => write!(f, "a distance of the spacing is not usable"),
        }
    }
}

impl std::error::Error for SceneFault {}

impl Scene {
    /// Checks that the scene can be placed.
    ///
    /// # Errors
    /// The first fault in the order of the variants of [`SceneFault`].
    pub fn check(&self) -> Result<(), SceneFault> {
        let (cards, edges) = (self.cards.len(), self.edges.len());
        if cards > MAX_CARDS || edges > MAX_EDGES {
            return Err(SceneFault::TooLarge { cards, edges });
        }
        let outside = |edge: &Edge| edge.from.max(edge.to) >= cards;
        if let Some(edge) = self.edges.iter().position(outside) {
            return Err(SceneFault::UnknownCard { edge });
        }
        if let Some(card) = self.cards.iter().find(|card| !card.size.is_usable()) {
            return Err(SceneFault::BadSize {
                of: card.id.clone(),
            });
        }
        let bad = |edge: &&Edge| edge.label.is_some_and(|label| !label.is_usable());
        if let Some(edge) = self.edges.iter().find(bad) {
            let (from, to) = (&self.cards[edge.from].id, &self.cards[edge.to].id);
            return Err(SceneFault::BadSize {
                of: format!("{from} - {to}"),
            });
        }
        if self.spacing.is_usable() {
            Ok(())
        } else {
            Err(SceneFault::BadSpacing)
        }
    }
}

impl Scene {
    /// Whether a card has its place from an earlier picture.
    pub(super) fn is_pinned(&self) -> bool {
        self.cards.iter().any(|card| card.pin.is_some())
    }
}

impl Spacing {
    fn is_usable(&self) -> bool {
        let all = [
            self.card_gap,
            self.clearance,
            self.lane_gap,
            self.label_gap,
            self.port_gap,
            self.channel,
            self.margin,
            self.sheet.around.width,
            self.sheet.around.height,
        ];
        all.iter().all(|d| (0.0..=MAX_LENGTH).contains(d))
            && (1.0..=MAX_LENGTH).contains(&self.grid)
    }
}

//! Layout: where the cards, edges and words of a picture stand; pure geometry.

mod advances;
mod arranged;
mod crossing;
mod effort;
mod ends;
mod face;
mod isotonic;
mod layering;
mod measure;
mod order;
mod place;
mod placed;
mod ports;
mod proper;
mod route;
mod rows;
mod scene;
mod search;
mod sheet;
mod shift;
mod sift;
mod size;
mod wrap;

pub use face::{Face, Weight};
pub use measure::{Measures, measure};
pub use place::place;
pub use placed::{Heading, Placed, PlacedCard, Point, Rect, Route, Step};
pub use scene::{Bond, Card, Edge, MAX_CARDS, MAX_EDGES, Pin, Scene, SceneFault, Spacing};
pub use sheet::Sheet;
pub use size::{MAX_LENGTH, Size};
pub use wrap::{CUT, Extent, Room, SPLIT, Wrapped, wrap};

//! Layout: where the cards, edges and words of a picture stand; pure geometry.

mod crossing;
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

pub use measure::{Measures, measure};
pub use place::place;
pub use placed::{Heading, Placed, PlacedCard, Point, Rect, Route, Step};
pub use scene::{
    Bond, Card, Edge, MAX_CARDS, MAX_EDGES, MAX_LENGTH, Pin, Scene, SceneFault, Size, Spacing,
};

//! Pictures of a case. One renderer a file; adding one is a file and an entry.
mod compose;
mod dot;
mod field;
mod filled;
mod graphviz;
mod half;
mod kept;
mod kind;
mod mermaid;
mod paper;
mod phrase;
mod pick;
#[cfg(feature = "png")]
mod png;
mod poster;
mod renderer;
mod selection;
mod svg;
mod text;
mod tie;
mod view;
mod visible;

pub use dot::{Dot, dot_quote};
pub use field::Field;
pub use graphviz::{EngineFault, LIMIT, place_with_dot};
pub use half::{Finding, Half, Quoted};
pub use kind::{CardKind, Relation};
pub use mermaid::{Mermaid, mermaid_text};
pub use paper::Paper;
#[cfg(feature = "png")]
pub use png::Png;
pub use poster::{Poster, Test};
pub use renderer::{DrawFault, Engine, Look, Picture, Renderer, Scale, Theme};
pub use selection::{PARAMS, SECOND, Selection, Wish};
pub use svg::{Mark, Palette, Svg, scene, style};
pub use text::Text;
pub use view::{Card, Form, Legend, Line, Topic, View};
pub use visible::visible;

/// Every kind of picture, in the order in which help shows them.
pub const RENDERERS: &[&dyn Renderer] = &[
    &svg::Svg,
    #[cfg(feature = "png")]
    &png::Png,
    &dot::Dot,
    &mermaid::Mermaid,
    &text::Text,
];

/// The kinds of picture that this build leaves out, each with the feature that brings it.
pub const LEFT_OUT: &[(&str, &str)] = if cfg!(feature = "png") {
    &[]
} else {
    &[("png", "png")]
};

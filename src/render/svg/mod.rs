//! SVG: the picture in the project's visual language.
mod card;
mod icon;
mod label;
mod laid;
mod map;
mod palette;
mod pen;
mod poster;
mod reasons;
mod sheet;
mod stroke;
mod type_area;

use super::paper::Paper;
use super::renderer::{DrawFault, Look, Picture, Renderer};
use super::view::View;
use crate::layout::Scene;
pub use palette::Palette;
pub use stroke::{Mark, style};

/// SVG 1.1, with the roles of WAI-ARIA's graphics module.
pub struct Svg;

impl Renderer for Svg {
    fn name(&self) -> &'static str {
        "svg"
    }

    fn extension(&self) -> &'static str {
        "svg"
    }

    fn media_type(&self) -> &'static str {
        "image/svg+xml"
    }

    fn most(&self) -> Option<usize> {
        Some(60)
    }

    fn draw(&self, view: &View, look: &Look) -> Result<Picture, DrawFault> {
        let mut pen = pen::Pen::new(Palette::of(look.theme));
        let notes = match &view.poster {
            Some(poster) => {
                poster::draw(&mut pen, view, poster, look);
                Vec::new()
            }
            None => map::draw(&mut pen, view, look)?,
        };
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        Ok(Picture {
            bytes: format!("{head}{}", pen.finish()).into_bytes(),
            notes,
        })
    }
}

/// Whether a map or a reading view stands on a paper with text of 11 points.
pub(super) fn fits(view: &View, paper: Paper) -> bool {
    laid::fits(view, paper)
}

/// The scene of a map or a reading view as SVG places it: cards and labels with their sizes.
#[must_use]
pub fn scene(view: &View) -> Scene {
    laid::lay(view).scene()
}

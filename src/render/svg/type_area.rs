//! The sheet of a poster and its type.
use super::card::SMALL;
use super::sheet::MARGIN;
use crate::layout::{Face, Room, Weight, wrap};
use crate::render::visible::visible;

/// The sheet: A4 laid flat, 297 by 210 mm at 96 pixels to the inch. It grows downwards when the
/// words need more.
pub(super) const SHEET: f64 = 1122.0;
pub(super) const TALL: f64 = 793.0;
pub(super) const WIDTH: f64 = SHEET - 2.0 * MARGIN;

pub(super) const NAME: Face = Face {
    weight: Weight::Bold,
    size: 24.0,
};
pub(super) const VERB: Face = Face {
    weight: Weight::Bold,
    size: 18.0,
};
pub(super) const CLAIM: Face = Face {
    weight: Weight::Regular,
    size: 18.0,
};
pub(super) const PLAIN: Face = Face {
    weight: Weight::Regular,
    size: SMALL,
};
pub(super) const LABEL: Face = Face {
    weight: Weight::Bold,
    size: SMALL,
};

/// The lines of a text in a width.
pub(super) fn cut(text: &str, face: Face, width: f64) -> Vec<String> {
    wrap(&visible(text), face, Room { width, lines: 60 }).lines
}

//! Widths and heights.

/// The longest side of a card or a label, and the widest distance, in pixels.
pub const MAX_LENGTH: f64 = 10_000.0;

/// A width and a height, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    /// The width, at least 0.
    pub width: f64,
    /// The height, at least 0.
    pub height: f64,
}

impl Size {
    /// Makes a size of a width and a height.
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }

    pub(super) fn is_usable(self) -> bool {
        let fits = |length: f64| (0.0..=MAX_LENGTH).contains(&length);
        fits(self.width) && fits(self.height)
    }
}

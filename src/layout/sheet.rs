//! Sheet: the shape that a picture should have.

use super::size::Size;

/// The sheet on which a picture stands: what its shape is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sheet {
    /// What else stands on it: how much wider and higher than the picture that makes it.
    pub around: Size,
    /// Its size; `None` = any that is neither flatter than 2:1 nor steeper than 1:2.
    pub size: Option<Size>,
}

/// The flattest shape of a sheet of no given size, and its inverse the steepest.
const FLATTEST: f64 = 2.0;
/// A picture that is made higher is made a little higher still: its heights fall on a grid.
const SPARE: f64 = 0.98;

impl Sheet {
    /// How many times as wide as it may be a picture of some size is, in view of its height.
    pub(super) fn excess_width(&self, picture: Size) -> f64 {
        let sheet = self.with(picture);
        match self.size {
            Some(size) => sheet.width / size.width.max(1.0),
            None => sheet.width / sheet.height.max(1.0) / FLATTEST,
        }
    }

    /// How many times as high as it may be a picture of some size is, in view of its width.
    pub(super) fn excess_height(&self, picture: Size) -> f64 {
        let sheet = self.with(picture);
        match self.size {
            Some(size) => sheet.height / size.height.max(1.0),
            None => sheet.height / sheet.width.max(1.0) / FLATTEST,
        }
    }

    /// How far a picture is from suiting the sheet; 0 when it does.
    pub fn misfit(&self, picture: Size) -> f64 {
        let excess = self.excess_width(picture).max(self.excess_height(picture));
        excess.max(1.0) - 1.0
    }

    /// How many times as high a picture should be to suit the sheet.
    pub(super) fn stretch(&self, picture: Size) -> f64 {
        let tall = match self.size {
            Some(size) => size.height * SPARE,
            None => (picture.width + self.around.width) / FLATTEST / SPARE,
        };
        (tall - self.around.height) / picture.height.max(1.0)
    }

    fn with(&self, picture: Size) -> Size {
        let around = self.around;
        Size::new(picture.width + around.width, picture.height + around.height)
    }
}

#[cfg(test)]
mod tests {
    use super::{Sheet, Size};

    #[test]
    fn a_strip_is_too_wide_and_should_be_higher() {
        let sheet = Sheet::default();
        let strip = Size::new(800.0, 200.0);
        assert_eq!(sheet.misfit(strip), 1.0);
        assert!((2.0..2.1).contains(&sheet.stretch(strip)));
        assert_eq!(sheet.misfit(Size::new(800.0, 400.0)), 0.0);
        assert_eq!(sheet.misfit(Size::new(200.0, 800.0)), 1.0);
    }

    #[test]
    fn what_stands_around_counts() {
        let sheet = Sheet {
            around: Size::new(0.0, 200.0),
            size: Some(Size::new(800.0, 400.0)),
        };
        assert_eq!(sheet.misfit(Size::new(800.0, 200.0)), 0.0);
        assert_eq!(sheet.misfit(Size::new(800.0, 600.0)), 1.0);
    }
}

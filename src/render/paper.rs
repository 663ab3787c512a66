//! Paper: the sheets that pictures are printed on.
use crate::layout::Size;

/// A sheet of paper, laid flat or upright as suits the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 297 by 420 mm.
    A3,
    /// 420 by 594 mm.
    A2,
    /// 594 by 841 mm.
    A1,
}

impl Paper {
    /// Every sheet with its name.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("a4", Self::A4),
        ("a3", Self::A3),
        ("a2", Self::A2),
        ("a1", Self::A1),
    ];

    /// Its name, as printed on the packet.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::A2 => "A2",
            Self::A1 => "A1",
        }
    }

    /// Its long and its short side, in millimetres.
    #[must_use]
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (297.0, 210.0),
            Self::A3 => (420.0, 297.0),
            Self::A2 => (594.0, 420.0),
            Self::A1 => (841.0, 594.0),
        }
    }

    /// Its size when it lies flat, in whole pixels at 96 to the inch.
    #[must_use]
    pub fn flat(self) -> Size {
        let pixels = |millimetres: f64| (millimetres * 96.0 / 25.4).floor();
        let (long, short) = self.millimetres();
        Size::new(pixels(long), pixels(short))
    }
}

//! Paper: the sheets that pictures are printed on, and what fits on them.
use super::selection::Wish;
use super::svg;
use super::view::{Form, View};
use crate::graph::ClaimGraph;
use crate::layout::Size;
use crate::words::Words;

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

/// The most cards that are tried on paper.
const MOST: usize = 60;

impl View {
    /// What a wish asks for, as much of it as a paper holds with text of 11 points: the most
    /// contested first, the others counted on a card. At least what belongs to one claim, whether
    /// it fits or not.
    ///
    /// # Cost
    /// That of placing a picture, some thirty times.
    #[must_use]
    pub fn on_paper(graph: &ClaimGraph, words: &Words, wish: &Wish, paper: Paper) -> Self {
        let wanted = wish.most.unwrap_or(MOST).min(MOST);
        let with = |form: Option<Form>, most: usize| {
            let wish = Wish {
                form,
                most: Some(most),
                ..wish.clone()
            };
            View::new(graph, words, &wish)
        };
        let all = with(wish.form, wanted);
        if wish.form() == Form::Poster || svg::fits(&all, paper) {
            return all;
        }
        // A map holds more than columns do, which show the sources besides.
        let form = wish.form.or(Some(Form::Map));
        let with = |most: usize| with(form, most);
        // The most that fits lies between one that does and one that does not.
        let (mut fits, mut beyond) = (1, wanted);
        while beyond - fits > 1 {
            let middle = usize::midpoint(fits, beyond);
            if svg::fits(&with(middle), paper) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        with(fits)
    }
}

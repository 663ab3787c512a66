//! Face: the font that pictures are drawn with, and how wide a text is in it.

use unicode_width::UnicodeWidthChar;

use super::advances::{ADVANCES, UNITS_PER_EM};

/// A weight of DejaVu Sans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// Book weight.
    #[default]
    Regular,
    /// Bold weight.
    Bold,
}

/// DejaVu Sans in a weight and a size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face {
    /// The weight.
    pub weight: Weight,
    /// The size of an em, in pixels.
    pub size: f64,
}

/// The width of a narrow character outside the table, in em: wider than most.
const OTHER: f64 = 0.75;
/// The width of a character outside the table that takes two columns of a terminal, in em.
const WIDE: f64 = 1.0;
/// The width of an emoji, in em, in the fonts that have them.
const EMOJI: f64 = 1.25;
/// The height of DejaVu Sans above and below its base line, in units of its em.
const ASCENT: f64 = 1901.0;
const DESCENT: f64 = 483.0;

impl Face {
    /// Makes a face of regular weight.
    pub fn regular(size: f64) -> Self {
        Self {
            weight: Weight::Regular,
            size,
        }
    }

    /// Makes a face of bold weight.
    pub fn bold(size: f64) -> Self {
        Self {
            weight: Weight::Bold,
            size,
        }
    }

    /// The width of a text on one line, in pixels.
    ///
    /// The sum of the advance widths: kerning, which DejaVu Sans uses to bring letters together,
    /// makes the drawn line a little shorter. Characters outside the table get a generous width.
    ///
    /// # Cost
    /// O(characters).
    pub fn width(&self, text: &str) -> f64 {
        text.chars().map(|character| self.advance(character)).sum()
    }

    /// The height above the base line, in pixels.
    pub fn ascent(&self) -> f64 {
        ASCENT / UNITS_PER_EM * self.size
    }

    /// The depth below the base line, in pixels.
    pub fn descent(&self) -> f64 {
        DESCENT / UNITS_PER_EM * self.size
    }

    fn advance(&self, character: char) -> f64 {
        self.em(character) * self.size
    }

    fn em(&self, character: char) -> f64 {
        let code = u32::from(character);
        let after = ADVANCES.partition_point(|run| run.0 <= code);
        let run = after.checked_sub(1).map(|at| &ADVANCES[at]);
        let pair = run.and_then(|run| run.1.get((code - run.0) as usize));
        if let Some(&(regular, bold)) = pair {
            let units = if self.weight == Weight::Bold {
                bold
            } else {
                regular
            };
            return f64::from(units) / UNITS_PER_EM;
        }
        match character.width() {
            None | Some(0) => 0.0,
            Some(1) => OTHER,
            _ if code >= 0x1_F000 => EMOJI,
            _ => WIDE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Face;

    #[test]
    fn widths_are_those_of_the_font() {
        // From the font's own tables: `M` is 1767 units of 2048, 2038 in bold.
        assert_eq!(Face::regular(2048.0).width("M"), 1767.0);
        assert_eq!(Face::bold(2048.0).width("M"), 2038.0);
        assert_eq!(Face::regular(10.0).width(""), 0.0);
    }

    #[test]
    fn marks_have_no_width_and_other_scripts_a_generous_one() {
        let face = Face::regular(10.0);
        assert_eq!(face.width("e\u{301}"), face.width("e"));
        assert_eq!(face.width("\u{4e2d}"), 10.0);
        assert_eq!(face.width("\u{1f525}"), 12.5);
    }
}

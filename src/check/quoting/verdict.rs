//! What was found out about one quotation.
use crate::model::Fit;

/// Whether the words before and after, where they are given, stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// None is given, or all that is given stands there.
    Fits,
    /// No occurrence of the quotation has these words around it.
    Differs,
}

/// What was found out about one quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How it fits.
    pub fit: Fit,
    /// How many occurrences are left once the words before and after have chosen.
    pub occurrences: usize,
    /// Whether those words stand there.
    pub context: Context,
    /// The words as the text prints them, where they differ from the quotation.
    pub printed: Option<String>,
    /// Quotation and text with the words that differ in square brackets, when it is altered.
    pub difference: Option<[String; 2]>,
    /// The words before the first occurrence, when there are several.
    pub before: Option<String>,
}

impl Verdict {
    /// The verdict on a quotation of which only the fit is known.
    #[must_use]
    pub fn of(fit: Fit) -> Self {
        Self {
            fit,
            occurrences: 0,
            context: Context::Fits,
            printed: None,
            difference: None,
            before: None,
        }
    }
}

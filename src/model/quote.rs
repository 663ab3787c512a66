//! A quotation as printed (W3C `TextQuoteSelector`) and how it fits its source's text.
use crate::diagnose::{Span, Spanned};
use serde::Serialize;

/// How a quotation fits the text it is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// The same characters, after Unicode normalisation (NFC).
    Exact,
    /// Only spaces, quotation marks, apostrophes or dashes differ.
    Typographic,
    /// Similar words stand there.
    Altered,
    /// Nothing similar stands there.
    Missing,
    /// No text is at hand.
    Unchecked,
}

/// Words as a source prints them.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words themselves.
    pub exact: Box<str>,
    /// The words just before, to choose between several occurrences.
    pub prefix: Option<Box<str>>,
    /// The words just after.
    pub suffix: Option<Box<str>>,
    /// Where the quotation is written in the case.
    pub span: Span,
    /// How it fits, once somebody has looked.
    pub fit: Fit,
}

impl Quote {
    /// A quotation that nobody has checked yet.
    #[must_use]
    pub fn new(exact: Spanned<Box<str>>) -> Self {
        let Spanned { value, span } = exact;
        Self {
            exact: value,
            prefix: None,
            suffix: None,
            span,
            fit: Fit::Unchecked,
        }
    }
}

/// Two quotations are equal when they select the same words; how they fit is not part of them.
impl PartialEq for Quote {
    fn eq(&self, other: &Self) -> bool {
        (&self.exact, &self.prefix, &self.suffix) == (&other.exact, &other.prefix, &other.suffix)
    }
}

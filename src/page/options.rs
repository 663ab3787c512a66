//! For whom a page is made, in which languages, and of which part of the case.
use super::maps::places::Places;
use crate::check::Passages;
use crate::diagnose::Diagnostic;
use crate::model::Language;
use crate::query::Filter;

/// Who receives the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Notes are not in the file; kinds and reasons stand behind "your opinion first".
    #[default]
    Pupil,
    /// Everything, notes included.
    Teacher,
}

/// How the pages come to their readers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Delivery {
    /// All in one file.
    #[default]
    File,
    /// One by one, from a server on the same computer.
    Server,
}

/// What to make.
#[derive(Clone, Debug)]
pub struct PageOptions {
    /// The languages, the first one shown first; none counts as French.
    pub languages: Vec<Language>,
    /// Who receives it.
    pub audience: Audience,
    /// Which contradictions; with a filter, only the records that they touch get a page.
    pub filter: Filter,
    /// How they come.
    pub delivery: Delivery,
    /// Where the cards of the maps stood before: they stay there.
    pub places: Places,
    /// What stands around the quotations in the texts of their sources, for one's own use: what is
    /// here gets into the pages. Empty, nothing of the texts does.
    pub passages: Passages,
    /// What checking the files found that is no error, for teachers.
    pub warnings: Vec<Diagnostic>,
}

impl Default for PageOptions {
    /// For pupils, in French, the whole case.
    fn default() -> Self {
        Self {
            languages: vec![Language::Fr],
            audience: Audience::default(),
            filter: Filter::default(),
            delivery: Delivery::default(),
            places: Places::default(),
            passages: Passages::default(),
            warnings: Vec::new(),
        }
    }
}

//! What a question is: a name, what it asks for, and a way to its answer.
use super::answer::Answer;
use super::ask::{Asked, Refusal};
use crate::graph::ClaimGraph;
use crate::model::RecordKind;

/// What a parameter takes.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// The id of a record of one of these kinds.
    Id(&'static [RecordKind]),
    /// The ids of records of one of these kinds, joined by commas.
    Ids(&'static [RecordKind]),
    /// One of these words, compared without regard to capitals.
    Word(fn() -> Vec<&'static str>),
    /// A date of the notation.
    Date,
    /// A whole number.
    Number,
    /// Nothing: it is given or not.
    Nothing,
}

/// How a parameter is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// By its place, always.
    Position,
    /// By its place, or not at all.
    OptionalPosition,
    /// By its name, or not at all.
    Named,
}

/// One thing that a question asks for. Its help stands in the catalogues as `ask-QUESTION.NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its name: `by`, `same-actor`.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// How it is given.
    pub form: Form,
}

impl Param {
    /// A parameter given by its name.
    #[must_use]
    pub const fn named(name: &'static str, takes: Takes) -> Self {
        Self {
            name,
            takes,
            form: Form::Named,
        }
    }

    /// A parameter that must be given, by its place.
    #[must_use]
    pub const fn position(name: &'static str, takes: Takes) -> Self {
        Self {
            name,
            takes,
            form: Form::Position,
        }
    }

    /// A parameter that may be given by its place.
    #[must_use]
    pub const fn optional(name: &'static str, takes: Takes) -> Self {
        Self {
            name,
            takes,
            form: Form::OptionalPosition,
        }
    }
}

/// One question. Its help stands in the catalogues as `ask-NAME`.
pub trait Question: Sync {
    /// Its name, as typed: `contradictions`.
    fn name(&self) -> &'static str;

    /// What it asks for.
    fn params(&self) -> &'static [Param];

    /// Answers it.
    ///
    /// # Errors
    /// A parameter names no record of the graph, or is not of its form: what is wrong, and what
    /// exists instead.
    fn ask<'g>(
        &self,
        graph: &'g ClaimGraph,
        asked: &Asked,
    ) -> Result<Box<dyn Answer + 'g>, Refusal>;
}

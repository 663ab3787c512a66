//! View: what a picture shows, in the words of one language; every renderer draws it.
use super::kind::{CardKind, Relation};
use super::poster::Poster;
use crate::layout::Pin;
use crate::model::Language;

/// What a picture shows.
///
/// Cards are in order of kind and id, lines in order of kind and ends: the same case and wish
/// give the same view.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The language of its words.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// The case that it is taken from.
    pub case: String,
    /// How it is arranged.
    pub form: Form,
    /// The cards.
    pub cards: Vec<Card>,
    /// The lines; they name cards by their place in `cards`.
    pub lines: Vec<Line>,
    /// The topics of its claims, by name.
    pub topics: Vec<Topic>,
    /// The picture told in sentences, one a line.
    pub sentences: Vec<String>,
    /// The words of the legend, for the kinds that occur.
    pub legend: Legend,
    /// When what it shows was said, and where it is reported.
    pub foot: Vec<String>,
    /// One contradiction in full, where the view shows just one.
    pub poster: Option<Poster>,
}

/// How a picture is arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Cards where their lines are shortest.
    Map,
    /// Columns: sources, actors, claims, evidence.
    Reading,
    /// Two quotations face to face.
    Poster,
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its id in the picture: `claim-no-link`.
    pub id: String,
    /// Its kind.
    pub kind: CardKind,
    /// The word of its kind.
    pub word: String,
    /// What it says: a name, a sentence.
    pub text: String,
    /// What stands below: a role, counts, who offers it.
    pub notes: Vec<String>,
    /// Its topic: the place in [`View::topics`].
    pub topic: Option<usize>,
    /// Where it stood in an earlier picture: it stays there.
    pub pin: Option<Pin>,
}

/// A line between two cards.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its id in the picture: `asserts_blanquer_no-link`; ids of records have no `_`.
    pub id: String,
    /// The card where it starts.
    pub from: usize,
    /// The card where it ends.
    pub to: usize,
    /// Its kind.
    pub relation: Relation,
    /// The word on it.
    pub word: String,
    /// What stands below the word: kind of contradiction, hedge, dates.
    pub notes: Vec<String>,
    /// The relation as a sentence.
    pub sentence: String,
}

/// A topic of claims.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The words of the legend.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Legend {
    /// Its title.
    pub title: String,
    /// The kinds of cards that occur, with their words.
    pub cards: Vec<(CardKind, String)>,
    /// The kinds of lines that occur, with their words.
    pub lines: Vec<(Relation, String)>,
}

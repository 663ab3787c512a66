//! A sheet filled: as much of what is asked for as it holds.
use super::paper::Paper;
use super::selection::Wish;
use super::svg;
use super::view::{Form, View};
use crate::graph::ClaimGraph;
use crate::words::Words;

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

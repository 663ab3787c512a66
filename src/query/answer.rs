//! What a question returns: facts for machines, blocks of words for people.
use super::block::Block;
use crate::words::Words;

/// The answer to a question. Every face prints it: terminal, page, JSON.
pub trait Answer {
    /// The facts, in the shape that the JSON contract gives for this question.
    fn facts(&self) -> &dyn erased_serde::Serialize;

    /// The same in words.
    fn tell(&self, words: &Words) -> Vec<Block>;

    /// For a yes/no question: whether the answer is no.
    fn is_no(&self) -> bool {
        false
    }
}

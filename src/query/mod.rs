//! What can be asked of a claim graph. One question a file; adding one is a file and an entry.
mod ach;
mod answer;
mod ask;
mod block;
mod conflict;
mod contradictions;

mod facts;
mod filter;
mod find;
mod judged;
mod proof_told;
mod question;
mod sentence;
mod states;
mod why;

pub use ach::Ach;
pub use answer::Answer;
pub use ask::{Asked, Refusal};
pub use block::{Block, Run, Style};
pub use conflict::{Clash, Contradiction, Finding, Moved, Shift, Side};

pub use contradictions::{Contradictions, derivation, filter, tell_one};
pub use filter::{Filter, Wanted};
pub use find::{contradictions, traps, unwritten};
pub use question::{Form, Param, Question, Takes};
pub use sentence::{Teller, plain};
pub use states::States;
pub use why::Why;

/// Every question, in the order in which help shows them.
pub const QUESTIONS: &[&dyn Question] = &[
    &contradictions::Contradictions,
    &states::States,
    &why::Why,
    &ach::Ach,
];

//! What can be asked of a claim graph. One question a file; adding one is a file and an entry.
mod ach;
mod align;
mod answer;
mod ask;
mod backing;
mod block;
mod calendar;
mod claim;
mod claim_told;
mod collate;
mod conflict;
mod contradictions;
pub mod facts;
mod filter;
mod find;
mod judged;
mod legend;
mod likeness;
mod matrix;
mod matrix_told;
mod order;
mod origins;
mod path;
mod proof_told;
mod question;
mod receipt;
mod relation;
mod selection;
mod sentence;
mod shift;
mod standards;
mod states;
mod suggest;
mod timeline;
mod token;
mod topic;
mod variants;
mod who;
mod why;

pub use ach::Ach;
pub use answer::Answer;
pub use ask::{Asked, Refusal};
pub use block::{Block, Run, Style};
pub use claim::{Bearing, ClaimFacts, Discredit, claim_of};
pub use collate::{
    Collation, Difference, MOST_WORDINGS, MOST_WORDS, Mark, Reading, Segment, collate,
};
pub use conflict::{Clash, Contradiction, Finding, Moved, Shift, Side};
pub use contradictions::{Contradictions, derivation, filter, tell_one};
pub use filter::{Filter, Wanted};
pub use find::{contradictions, contradictions_of, traps, traps_of, unwritten};
pub use judged::tell_policy;
pub use legend::Cited;
pub use matrix::{Cell, LeftOut, Matrix, Row, Window, matrix};
pub use order::in_time;
pub use origins::{OriginFacts, OriginsOf, origins_of};
pub use path::{Path, StepFacts, path};
pub use question::{Form, Param, Question, Takes};
pub use relation::relation_key;
pub use selection::Selection;
pub use sentence::{Dated, Teller, Told, capital, plain, position_key};
pub use shift::{moved_key, shifts_of, unmoved};
pub use states::States;
pub use suggest::{NearlySame, Proposal, Suggestions, Unwritten, suggest};
pub use timeline::{Day, Gap, Mark as TimelineMark, MarkKind, Timeline, timeline};
pub use topic::{TOPICS, Topic, topics_of};
pub use variants::{ReadingFacts, Variance, Variants, Version, variants};
pub use who::{Opposed, Who, who};
pub use why::{Why, why};

/// Every question, in the order in which help shows them.
pub const QUESTIONS: &[&dyn Question] = &[
    &contradictions::Contradictions,
    &who::AskWho,
    &claim::AskClaim,
    &states::States,
    &why::Why,
    &timeline::AskTimeline,
    &origins::AskOrigins,
    &variants::AskVariants,
    &matrix::AskMatrix,
    &path::AskPath,
    &suggest::AskSuggest,
    &ach::Ach,
];

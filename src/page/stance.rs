//! Stances as the pages name them.
use crate::model::{Stance, Statement};

/// The key of a statement's stance: of its word, its icon and its line.
pub(super) fn stance(statement: &Statement) -> &'static str {
    match (statement.stance, &statement.hedge) {
        (Stance::Asserts, Some(_)) => "hedges",
        (Stance::Asserts, None) => "asserts",
        (Stance::Denies, _) => "denies",
        (Stance::Questions, _) => "questions",
        (Stance::Withdraws, _) => "withdraws",
    }
}

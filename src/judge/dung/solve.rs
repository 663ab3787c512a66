//! A question about a framework, and its answer.

use super::answer::Answer;
use super::extensions::{Wish, extensions, find_extension};
use super::framework::Framework;
use super::limits::{Limits, SolveError};
use super::semantics::Semantics;

/// What is asked of a framework under a semantics; arguments are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// One extension (`SE`).
    One,
    /// Every extension (`EE`).
    Every,
    /// Whether some extension holds the argument (`DC`).
    Credulous(u32),
    /// Whether every extension holds the argument (`DS`).
    Sceptical(u32),
}

/// Answers a task under a semantics.
///
/// # Errors
/// A limit that was met, or an argument that the framework does not have.
/// # Cost
/// O(arguments + attacks) under the grounded semantics; else see [`extensions`].
pub fn solve(
    framework: &Framework,
    task: Task,
    semantics: Semantics,
    limits: &Limits,
) -> Result<Answer, SolveError> {
    let find = |wish| find_extension(framework, semantics, wish, limits);
    match task {
        Task::One => Ok(Answer::One(find(Wish::Any)?)),
        Task::Every => Ok(Answer::Every(extensions(framework, semantics, limits)?)),
        Task::Credulous(argument) => {
            known(framework, argument)?;
            Ok(Answer::Credulous(find(Wish::With(argument))?))
        }
        Task::Sceptical(argument) => {
            known(framework, argument)?;
            Ok(Answer::Sceptical(find(Wish::Without(argument))?))
        }
    }
}

/// That the framework has an argument.
fn known(framework: &Framework, argument: u32) -> Result<(), SolveError> {
    let arguments = framework.argument_count();
    if argument < arguments {
        return Ok(());
    }
    Err(SolveError::NoSuchArgument {
        number: u64::from(argument) + 1,
        arguments,
    })
}

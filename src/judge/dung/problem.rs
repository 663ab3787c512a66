//! Problems as the ICCMA competitions write them: `DC-PR`, with the argument beside it.

use super::framework::Framework;
use super::semantics::Semantics;
use super::solve::Task;

/// Why a problem cannot be posed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProblemError {
    /// The text is not a task, a hyphen and a semantics.
    #[error(
        "`{text}` is not a problem; write SE, EE, DC or DS, a hyphen, then CO, GR, PR, ST, SST or ID"
    )]
    Unknown {
        /// The text found.
        text: String,
    },
    /// `DC` and `DS` ask about one argument.
    #[error("`{text}` asks about an argument, and none is named")]
    ArgumentMissing {
        /// The problem.
        text: String,
    },
    /// `SE` and `EE` ask about none.
    #[error("`{text}` asks about no argument, but `{argument}` is named")]
    ArgumentUnneeded {
        /// The problem.
        text: String,
        /// The argument named.
        argument: String,
    },
    /// No argument of the framework has that name.
    #[error("no argument is called `{argument}`")]
    UnknownArgument {
        /// The name asked for.
        argument: String,
    },
}

/// Reads a problem, as `SE-GR` or `DC-PR` with the name of an argument.
///
/// # Errors
/// A problem not known, or an argument missing, unneeded or unknown.
pub fn parse_problem(
    text: &str,
    argument: Option<&str>,
    framework: &Framework,
) -> Result<(Task, Semantics), ProblemError> {
    let unknown = || ProblemError::Unknown {
        text: text.to_owned(),
    };
    let (task, semantics) = text.split_once('-').ok_or_else(unknown)?;
    let semantics = Semantics::parse(semantics).ok_or_else(unknown)?;
    let asked = || {
        let missing = || ProblemError::ArgumentMissing {
            text: text.to_owned(),
        };
        let name = argument.ok_or_else(missing)?;
        let absent = || ProblemError::UnknownArgument {
            argument: name.to_owned(),
        };
        framework.argument(name).ok_or_else(absent)
    };
    let task = match task.to_ascii_uppercase().as_str() {
        "SE" => Task::One,
        "EE" => Task::Every,
        "DC" => return Ok((Task::Credulous(asked()?), semantics)),
        "DS" => return Ok((Task::Sceptical(asked()?), semantics)),
        _ => return Err(unknown()),
    };
    match argument {
        None => Ok((task, semantics)),
        Some(name) => Err(ProblemError::ArgumentUnneeded {
            text: text.to_owned(),
            argument: name.to_owned(),
        }),
    }
}

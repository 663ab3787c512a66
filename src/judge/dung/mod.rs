//! Abstract argumentation as Dung defined it: who attacks whom, and which sets of arguments stand.
//!
//! ```
//! use quidit::judge::dung::{Format, Framework, Limits, Semantics, Task, grounded, solve};
//!
//! let framework = Framework::read(b"p af 3\n1 2\n2 3\n", Format::Af)?;
//! assert_eq!(grounded(&framework).accepted(), [0, 2]);
//! let answer = solve(&framework, Task::One, Semantics::Preferred, &Limits::default())?;
//! assert_eq!(answer.text(&framework), "w 1 3\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod af;
mod answer;
mod apx;
mod bounds;
mod extensions;
mod format;
mod framework;
mod grounded;
mod ideal;
mod labelling;
mod limits;
mod names;
mod part;
mod problem;
mod read_error;
mod search;
mod semantics;
mod solve;
mod tgf;

pub use answer::Answer;
pub use bounds::{MAX_ARGUMENTS, MAX_ATTACKS};
pub use extensions::{Extension, extensions};
pub use format::Format;
pub use framework::Framework;
pub use grounded::grounded;
pub use labelling::{Counts, Label, Labelling};
pub use limits::{Limits, SolveError};
pub use problem::{ProblemError, parse_problem};
pub use read_error::{ReadError, ReadFault};
pub use semantics::Semantics;
pub use solve::{Task, solve};

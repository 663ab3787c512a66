//! How far the search for extensions goes, and what it says when that is not far enough.

/// How far the search for extensions goes; the grounded semantics needs none of it.
///
/// Beyond a limit comes an error, never a shortened answer. None depends on a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most arguments that the grounded labelling leaves undecided and that all reach one
    /// another (one strongly connected component).
    pub component: usize,
    /// The most extensions that are listed, or looked through for one argument.
    pub extensions: usize,
    /// The most argument ids in one answer, all extensions together.
    pub listed: usize,
    /// The most conflicts that the solver may meet in one connected undecided part.
    pub conflicts: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            component: 2_000,
            extensions: 10_000,
            listed: 50_000_000,
            conflicts: 1_000_000,
        }
    }
}

/// A limit that was met, or an argument that is not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SolveError {
    /// A strongly connected component is larger than [`Limits::component`].
    #[error("{found} undecided arguments hang together in one cycle; the limit is {limit}")]
    ComponentTooLarge {
        /// The size of the largest component.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// There are more extensions than [`Limits::extensions`].
    #[error("there are more than {limit} extensions")]
    TooManyExtensions {
        /// The limit.
        limit: usize,
    },
    /// The extensions together name more arguments than [`Limits::listed`].
    #[error("the extensions would list {found} arguments; the limit is {limit}")]
    TooMuchToList {
        /// An upper bound of what would be listed.
        found: u128,
        /// The limit.
        limit: usize,
    },
    /// The solver met more conflicts than [`Limits::conflicts`].
    #[error("the search was given up after {limit} conflicts, without an answer")]
    TooHard {
        /// The limit.
        limit: u64,
    },
    /// The question is about an argument that the framework does not have.
    #[error("there is no argument {number}; there are {arguments}")]
    NoSuchArgument {
        /// The number asked for, from 1.
        number: u64,
        /// How many there are.
        arguments: u32,
    },
}

impl SolveError {
    /// What to do instead, as one sentence.
    pub fn help(&self) -> &'static str {
        match self {
            Self::ComponentTooLarge { .. } => {
                "ask for the grounded semantics, which has no limit, or raise the limit"
            }
            Self::TooManyExtensions { .. } => "ask for one extension, or raise `--most`",
            Self::TooMuchToList { .. } => "ask for one extension, or about one argument",
            Self::TooHard { .. } => "ask for the grounded semantics, or raise the limit",
            Self::NoSuchArgument { .. } => "name an argument of the framework",
        }
    }
}

//! What a tool says about the data: places, messages, diagnostics.
mod code;
mod diagnostic;
mod files;
mod message;
mod span;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Findings, Label};
pub use files::{Files, Position, SourceFile};
pub use message::{Arg, Message, Say};
pub use span::{Span, Spanned};

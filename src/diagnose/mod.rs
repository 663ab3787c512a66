//! What a tool says about the data: places, messages, diagnostics, and their three writers.
mod code;
mod diagnostic;
mod files;
mod json;
mod lines;
mod message;
mod span;
#[cfg(feature = "cli")]
mod text;
mod visible;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Findings, Label};
pub use files::{Files, Position, SourceFile};
pub use json::{DiagnosticFacts, write_json};
pub use lines::write_lines;
pub use message::{Arg, Message, Say};
pub use span::{Span, Spanned};
#[cfg(feature = "cli")]
pub use text::{Colour, Look, write_text};
pub use visible::visible;

//! The three text formats of argumentation frameworks.

use super::framework::Framework;
use super::read_error::ReadError;
use super::{af, apx, tgf};

/// A text format of argumentation frameworks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// ICCMA'23: `p af N`, then `i j` per attack, numbers from 1, `#` begins a comment.
    Af,
    /// ASPARTIX: `arg(a).` and `att(a,b).` in any order, `%` begins a comment.
    Apx,
    /// Trivial graph format: one argument per line, a line `#`, one attack `a b` per line.
    Tgf,
}

impl Format {
    /// Every format, in the order in which it is shown.
    pub const ALL: [Self; 3] = [Self::Af, Self::Apx, Self::Tgf];

    /// The file name extension, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Af => "af",
            Self::Apx => "apx",
            Self::Tgf => "tgf",
        }
    }

    /// The format that a file name says it has.
    pub fn of_file_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        Self::ALL
            .into_iter()
            .find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

impl Framework {
    /// Reads a framework; a byte order mark before it is skipped.
    ///
    /// # Errors
    /// The first fault, with its line.
    /// # Cost
    /// O(bytes + arguments + attacks); beside the result, 8 bytes per attack while it reads.
    pub fn read(bytes: &[u8], format: Format) -> Result<Self, ReadError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match format {
            Format::Af => af::read(bytes),
            Format::Apx => apx::read(bytes),
            Format::Tgf => tgf::read(bytes),
        }
    }

    /// Writes the framework; reading it again gives the same one.
    ///
    /// `.af` numbers its arguments: there, names are lost.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Af => af::write(self),
            Format::Apx => apx::write(self),
            Format::Tgf => tgf::write(self),
        }
    }
}

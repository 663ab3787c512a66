//! The names of arguments, in one text, in the order of the arguments.

use super::read_error::ReadFault;

/// Characters that would make a name unreadable in one of the formats or in an answer.
const RESERVED: &[char] = &['(', ')', '[', ']', ',', '"', '%', '#'];

/// Names by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Names {
    text: String,
    ends: Vec<usize>,
}

impl Names {
    /// Adds the name of the next argument.
    pub(super) fn push(&mut self, name: &str) {
        self.text.push_str(name);
        self.ends.push(self.text.len());
    }

    /// The name of an argument; empty beyond the last.
    pub(super) fn get(&self, argument: u32) -> &str {
        let at = argument as usize;
        let end = self.ends.get(at).copied().unwrap_or(0);
        let start = at
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied();
        self.text.get(start.unwrap_or(0)..end).unwrap_or("")
    }

    /// The argument of that name.
    pub(super) fn position(&self, name: &str) -> Option<u32> {
        (0..self.ends.len() as u32).find(|&argument| self.get(argument) == name)
    }
}

/// A name as all formats and answers can carry it: visible characters, none of `( ) [ ] , " % #`.
pub(super) fn parse_name(bytes: &[u8]) -> Result<&str, ReadFault> {
    let unfit = |c: char| c.is_whitespace() || c.is_control() || RESERVED.contains(&c);
    match std::str::from_utf8(bytes) {
        Ok(name) if !name.is_empty() && !name.contains(unfit) => Ok(name),
        _ => Err(ReadFault::BadName {
            name: ReadFault::excerpt(bytes),
        }),
    }
}

//! Which of three repairs of a bracket that does not fit leaves the rest of the text in order.

use super::lex::{Bracket, Kind, Token};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repair {
    /// The bracket before was never closed.
    Close,
    /// Another sort of bracket was meant here.
    Replace,
    /// No bracket was meant here.
    Drop,
}

/// The repair of the first token, a closing bracket that does not fit the last of those `opened`.
///
/// # Cost
/// O(tokens that follow).
pub(super) fn repair(opened: &[Bracket], tokens: &[Token]) -> Repair {
    let (Some((_, rest)), Some((_, outer))) = (tokens.split_first(), opened.split_last()) else {
        return Repair::Drop;
    };
    if closes(outer, tokens) {
        Repair::Close
    } else if closes(outer, rest) {
        Repair::Replace
    } else if closes(opened, rest) {
        Repair::Drop
    } else if opened
        .iter()
        .any(|bracket| tokens[0].kind == Kind::Close(*bracket))
    {
        Repair::Close
    } else {
        Repair::Replace
    }
}

/// Whether the tokens close exactly what is open.
fn closes(opened: &[Bracket], tokens: &[Token]) -> bool {
    let mut open = opened.to_vec();
    for token in tokens {
        match token.kind {
            Kind::Open(bracket) => open.push(bracket),
            Kind::Close(bracket) if open.pop() != Some(bracket) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// Whether every bracket of the tokens is closed by its own sort.
pub(super) fn balance(tokens: &[Token]) -> bool {
    closes(&[], tokens)
}

/// Whether the tokens close a bracket that they do not open.
pub(super) fn closes_too_often(tokens: &[Token]) -> bool {
    let mut open: usize = 0;
    for token in tokens {
        match token.kind {
            Kind::Open(_) => open += 1,
            Kind::Close(_) if open == 0 => return true,
            Kind::Close(_) => open -= 1,
            _ => {}
        }
    }
    false
}

//! The token that does not fit, and what stands around it.

use std::ops::Range;

use super::lex::{Bracket, Kind, Token};
use super::mistake::MistakeKind;
use super::scan;
use super::walk::{Deviation, Frame, State};

/// What was found, and where.
pub(super) type Found = (MistakeKind, Range<usize>);

/// The token that does not fit and its surroundings.
pub(super) struct Scene<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    /// The place of the token among all.
    pub(super) at: usize,
    pub(super) state: State,
    pub(super) frames: &'t [Frame],
    pub(super) token: Option<Token>,
    pub(super) previous: Option<Token>,
}

impl<'t> Scene<'t> {
    pub(super) fn new(text: &'t str, tokens: &'t [Token], deviation: &'t Deviation) -> Self {
        let Deviation {
            at,
            state,
            ref frames,
        } = *deviation;
        let previous = at
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .copied();
        Self {
            text,
            tokens,
            at,
            state,
            frames,
            token: tokens.get(at).copied(),
            previous,
        }
    }

    pub(super) fn frame(&self) -> Option<&Frame> {
        self.frames.last()
    }

    pub(super) fn is_in(&self, bracket: Bracket) -> bool {
        self.frame().is_some_and(|frame| frame.bracket == bracket)
    }

    pub(super) fn kind_at(&self, place: usize) -> Option<Kind> {
        self.tokens.get(place).map(|token| token.kind)
    }

    /// The place behind the token before, where something is missed.
    pub(super) fn gap(&self) -> Range<usize> {
        let end = self.previous.map_or(0, |token| token.end);
        end..end
    }

    pub(super) fn here(&self) -> Range<usize> {
        self.token.map_or_else(|| self.gap(), Token::span)
    }

    /// Whether the token stands on the line where the one before ends.
    pub(super) fn is_on_line(&self) -> bool {
        let (Some(token), Some(previous)) = (self.token, self.previous) else {
            return false;
        };
        !self.text[previous.end..token.start].contains('\n')
    }

    /// The words on one line from a token up to a comma or a bracket.
    pub(super) fn words_from(&self, first: Token) -> Range<usize> {
        first.start..scan::bare_words_end(self.text, first.start)
    }
}

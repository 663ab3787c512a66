//! Names the mistake at the first token that does not fit, by what stands around it.

use std::ops::Range;

use super::brackets;
use super::lex::{Bracket, Kind, Token};
use super::mistake::{Mistake, MistakeKind};
use super::quotes;
use super::scene::{Found, Scene};
use super::walk::{Deviation, Frame, State};

/// The likeliest mistake behind a deviation.
pub(super) fn mistake(text: &str, tokens: &[Token], deviation: &Deviation) -> Mistake {
    let scene = Scene::new(text, tokens, deviation);
    let (kind, span) = scene
        .open_end()
        .or_else(|| scene.no_graph())
        .or_else(|| quotes::mistake(&scene))
        .unwrap_or_else(|| scene.by_token());
    Mistake::new(kind, span)
}

impl Scene<'_> {
    fn open_end(&self) -> Option<Found> {
        let token = self
            .token
            .filter(|token| token.kind == Kind::UnclosedComment)?;
        Some((MistakeKind::UnclosedComment, token.start..token.start + 2))
    }

    fn no_graph(&self) -> Option<Found> {
        let Some(&first) = self.tokens.first() else {
            return Some((MistakeKind::NotAGraph, self.gap()));
        };
        let is_odd = matches!(first.kind, Kind::Stray | Kind::UnclosedText);
        let is_bare = first.kind == Kind::Open(Bracket::Round);
        let is_graph =
            first.text(self.text) == "Graph" && self.kind_at(1) == Some(Kind::Open(Bracket::Round));
        (!is_odd && !is_bare && !is_graph).then_some((MistakeKind::NotAGraph, first.span()))
    }

    fn by_token(&self) -> Found {
        let Some(token) = self.token else {
            return self.unclosed();
        };
        match token.kind {
            Kind::Close(bracket) => self.at_close(bracket),
            _ if self.state == State::End => self.after_end(),
            Kind::Comma => self.at_comma(),
            Kind::Colon => self.at_colon(),
            Kind::Open(_) if self.state == State::Item => self.record_in_record(),
            Kind::Open(_) | Kind::Word | Kind::Text | Kind::Char | Kind::Number => self.at_value(),
            _ => (MistakeKind::StrayText, self.here()),
        }
    }

    fn unclosed(&self) -> Found {
        match self.frame() {
            Some(frame) => (self.unclosed_at(frame), self.gap()),
            None => (MistakeKind::Unknown, self.gap()),
        }
    }

    fn unclosed_at(&self, frame: &Frame) -> MistakeKind {
        let open = self.tokens[frame.open].span();
        MistakeKind::UnclosedBracket {
            open,
            expected: frame.bracket.close(),
        }
    }

    fn at_close(&self, bracket: Bracket) -> Found {
        let Some(frame) = self.frame() else {
            return (MistakeKind::UnopenedBracket, self.here());
        };
        if frame.bracket == bracket {
            return self.at_matching_close();
        }
        let opened: Vec<Bracket> = self.frames.iter().map(|frame| frame.bracket).collect();
        match brackets::repair(&opened, &self.tokens[self.at..]) {
            brackets::Repair::Close => (self.unclosed_at(frame), self.gap()),
            brackets::Repair::Drop => (MistakeKind::UnopenedBracket, self.here()),
            brackets::Repair::Replace => {
                let open = self.tokens[frame.open].span();
                (
                    MistakeKind::WrongBracket {
                        open,
                        close: self.here(),
                    },
                    self.here(),
                )
            }
        }
    }

    fn at_matching_close(&self) -> Found {
        match self.state {
            State::Colon => (MistakeKind::MissingValue, self.gap()),
            _ if self.is_in(Bracket::Curly) => (MistakeKind::MissingColon, self.gap()),
            _ => (MistakeKind::StrayText, self.item_span()),
        }
    }

    /// From the first token of the item to the one before the deviation.
    fn item_span(&self) -> Range<usize> {
        let first = self.frame().and_then(|frame| self.tokens.get(frame.item));
        let end = self.gap().end;
        first.map_or(end, |token| token.start).min(end)..end
    }

    /// A graph that closes before its text ends: by a bracket too many, or with words behind it.
    fn after_end(&self) -> Found {
        let closes_early = brackets::closes_too_often(&self.tokens[self.at..]);
        match self.previous {
            Some(previous) if closes_early => (MistakeKind::UnopenedBracket, previous.span()),
            _ => (MistakeKind::StrayText, self.here()),
        }
    }

    fn at_comma(&self) -> Found {
        match self.state {
            State::Item => (MistakeKind::DoubledComma, self.here()),
            State::Colon => (MistakeKind::MissingValue, self.gap()),
            State::Word | State::Value if self.is_in(Bracket::Curly) => {
                (MistakeKind::MissingColon, self.gap())
            }
            State::Word | State::Value if self.is_in(Bracket::Round) => {
                (MistakeKind::StrayText, self.item_span())
            }
            _ => (MistakeKind::StrayText, self.here()),
        }
    }

    fn at_colon(&self) -> Found {
        let (Some(frame), Some(previous)) = (self.frame(), self.previous) else {
            return (MistakeKind::StrayText, self.here());
        };
        let is_value = matches!(self.state, State::Word | State::Value);
        match (frame.bracket, previous.kind) {
            _ if !is_value => (MistakeKind::StrayText, self.here()),
            (_, Kind::Number) => (MistakeKind::UnquotedText, self.words_from(previous)),
            (_, Kind::Word) if frame.is_keyed => {
                (MistakeKind::UnquotedText, self.words_from(previous))
            }
            (Bracket::Square, Kind::Word | Kind::Text) => self.field_in_list(frame),
            (Bracket::Round, Kind::Text) if !frame.is_keyed => {
                (MistakeKind::QuotedFieldName, previous.span())
            }
            _ => (MistakeKind::StrayText, self.here()),
        }
    }

    /// `name:` in a list: the list is not closed, or its bracket should be a round one.
    fn field_in_list(&self, frame: &Frame) -> Found {
        if frame.items == 0 {
            return (
                MistakeKind::RecordInWrongBrackets,
                self.tokens[frame.open].span(),
            );
        }
        let last = frame
            .item
            .checked_sub(2)
            .and_then(|place| self.tokens.get(place));
        let end = last.map_or(self.gap().end, |token| token.end);
        (self.unclosed_at(frame), end..end)
    }

    /// A bracket opens among the fields of a record, without a name.
    fn record_in_record(&self) -> Found {
        match self.frame() {
            Some(frame) if !brackets::balance(self.tokens) => {
                let before = self
                    .at
                    .checked_sub(2)
                    .and_then(|place| self.tokens.get(place));
                let end = before.map_or(self.gap().end, |token| token.end);
                (self.unclosed_at(frame), end..end)
            }
            _ => (MistakeKind::StrayText, self.here()),
        }
    }

    /// A value directly behind another.
    fn at_value(&self) -> Found {
        let (Some(frame), Some(token)) = (self.frame(), self.token) else {
            return (MistakeKind::StrayText, self.here());
        };
        let begins_field =
            token.kind == Kind::Word && self.kind_at(self.at + 1) == Some(Kind::Colon);
        let after_bare = self
            .previous
            .is_some_and(|p| matches!(p.kind, Kind::Word | Kind::Number));
        if !frame.is_keyed && self.is_key_without_colon(frame) {
            return (MistakeKind::MissingColon, self.gap());
        }
        let goes_on = matches!(token.kind, Kind::Word | Kind::Number | Kind::Char);
        if after_bare && goes_on && !begins_field && self.is_on_line() {
            let first = self.previous.unwrap_or(token);
            return (MistakeKind::UnquotedText, self.words_from(first));
        }
        if goes_on && !begins_field && frame.has_keys {
            return (MistakeKind::StrayText, self.here());
        }
        (MistakeKind::MissingComma, self.gap())
    }

    fn is_key_without_colon(&self, frame: &Frame) -> bool {
        let is_name = self.previous.is_some_and(|previous| {
            let name = previous.text(self.text);
            previous.kind == Kind::Word && name.starts_with(|c: char| c.is_lowercase())
        });
        match frame.bracket {
            Bracket::Curly => true,
            Bracket::Round => is_name && (frame.items == 0 || frame.has_keys),
            Bracket::Square => false,
        }
    }
}

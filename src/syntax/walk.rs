//! Walks the tokens of a text through the grammar of RON, up to the first that does not fit.

use super::lex::{Bracket, Kind, Token};

/// What has been read just before a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing: the text begins.
    Start,
    /// An opening bracket or a comma.
    Item,
    /// A key and its colon.
    Colon,
    /// A name, which a bracket or a colon may follow.
    Word,
    /// A whole value.
    Value,
    /// The whole text.
    End,
}

/// A bracket that is open at a place. Places are those of tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) open: usize,
    pub(super) bracket: Bracket,
    /// The items read whole.
    pub(super) items: usize,
    /// Where the last item begins.
    pub(super) item: usize,
    /// The last item has its colon.
    pub(super) is_keyed: bool,
    /// Some item has one.
    pub(super) has_keys: bool,
}

/// The first token that does not fit, with what is open around it.
pub(super) struct Deviation {
    /// The place of the token; past the last one at the end of the text.
    pub(super) at: usize,
    pub(super) state: State,
    pub(super) frames: Vec<Frame>,
}

/// The first deviation from the grammar; none when the brackets, commas and colons are in order.
pub(super) fn deviation(tokens: &[Token]) -> Option<Deviation> {
    let mut walker = Walker {
        state: State::Start,
        frames: Vec::new(),
    };
    for (at, token) in tokens.iter().enumerate() {
        if walker.step(at, token.kind).is_none() {
            return Some(Deviation {
                at,
                state: walker.state,
                frames: walker.frames,
            });
        }
    }
    let is_whole = walker.state == State::End;
    let Walker { state, frames } = walker;
    (!is_whole).then_some(Deviation {
        at: tokens.len(),
        state,
        frames,
    })
}

struct Walker {
    state: State,
    frames: Vec<Frame>,
}

impl Walker {
    /// Takes one token; none when it does not fit.
    fn step(&mut self, at: usize, kind: Kind) -> Option<()> {
        self.state = match kind {
            Kind::Open(bracket) => self.open(at, bracket)?,
            Kind::Close(bracket) => self.close(bracket)?,
            Kind::Comma => self.comma()?,
            Kind::Colon => self.colon()?,
            kind if kind.is_leaf() => self.leaf(at, kind)?,
            _ => return None,
        };
        Some(())
    }

    fn expects_value(&self) -> bool {
        matches!(self.state, State::Start | State::Item | State::Colon)
    }

    fn begin_item(&mut self, at: usize) {
        let starts_item = self.state == State::Item;
        if let Some(frame) = self.frames.last_mut().filter(|_| starts_item) {
            frame.item = at;
            frame.is_keyed = false;
        }
    }

    fn open(&mut self, at: usize, bracket: Bracket) -> Option<State> {
        let is_named = self.state == State::Word && bracket == Bracket::Round;
        if !is_named && !self.expects_value() {
            return None;
        }
        let is_field = self
            .frames
            .last()
            .is_some_and(|f| f.bracket == Bracket::Round && f.has_keys);
        if is_field && self.state == State::Item {
            return None;
        }
        self.begin_item(at);
        let (items, is_keyed, has_keys) = (0, false, false);
        self.frames.push(Frame {
            open: at,
            bracket,
            items,
            item: at + 1,
            is_keyed,
            has_keys,
        });
        Some(State::Item)
    }

    fn close(&mut self, bracket: Bracket) -> Option<State> {
        let frame = *self.frames.last()?;
        let is_whole = match self.state {
            State::Item => true,
            State::Word | State::Value => frame.takes_item(),
            State::Start | State::Colon | State::End => false,
        };
        if frame.bracket != bracket || !is_whole {
            return None;
        }
        self.frames.pop();
        Some(if self.frames.is_empty() {
            State::End
        } else {
            State::Value
        })
    }

    fn comma(&mut self) -> Option<State> {
        let is_value = matches!(self.state, State::Word | State::Value);
        let frame = self.frames.last_mut()?;
        if !is_value || !frame.takes_item() {
            return None;
        }
        frame.items += 1;
        frame.has_keys |= frame.is_keyed;
        Some(State::Item)
    }

    fn colon(&mut self) -> Option<State> {
        let state = self.state;
        let frame = self.frames.last_mut()?;
        let may_be_key = match frame.bracket {
            Bracket::Round => state == State::Word && (frame.items == 0 || frame.has_keys),
            Bracket::Curly => matches!(state, State::Word | State::Value),
            Bracket::Square => false,
        };
        if !may_be_key || frame.is_keyed {
            return None;
        }
        frame.is_keyed = true;
        Some(State::Colon)
    }

    fn leaf(&mut self, at: usize, kind: Kind) -> Option<State> {
        if !self.expects_value() {
            return None;
        }
        self.begin_item(at);
        let is_whole = self.frames.is_empty() && kind != Kind::Word;
        Some(match kind {
            Kind::Word => State::Word,
            _ if is_whole => State::End,
            _ => State::Value,
        })
    }
}

impl Frame {
    /// Whether the item just read, with or without a key, belongs in these brackets.
    fn takes_item(&self) -> bool {
        match self.bracket {
            Bracket::Square => true,
            Bracket::Curly => self.is_keyed,
            Bracket::Round => self.is_keyed || !self.has_keys,
        }
    }
}

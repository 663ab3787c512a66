//! Grows the tree of a text from its tokens, giving each comment to the value it speaks of.

use std::ops::Range;

use super::fault::{MAX_DEPTH, Reason, Unformattable};
use super::lex::{self, Bracket, Kind, Token};
use super::tree::{Comment, File, Form, Group, Item, Key, Node};
use super::width;

/// The tree of a text.
///
/// # Errors
/// The place where the text is not RON, or nests deeper than [`MAX_DEPTH`].
/// # Cost
/// O(bytes).
pub(super) fn grow(text: &str) -> Result<File, Unformattable> {
    let tokens = lex::tokens(text);
    let mut grower = Grower {
        text,
        tokens: &tokens,
        at: 0,
        depth: 0,
        pending: vec![],
        hoisted: vec![],
    };
    grower.file()
}

struct Grower<'t> {
    text: &'t str,
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    /// Comments read and not yet given to a value.
    pending: Vec<Comment>,
    /// Comments from where a line cannot be broken; they go before the item they stand in.
    hoisted: Vec<Comment>,
}

impl Grower<'_> {
    fn file(&mut self) -> Result<File, Unformattable> {
        self.take_comments();
        let mut root = self.item()?;
        root.trail.extend(self.comments_on_line());
        self.take_comments();
        match self.peek() {
            Some(token) => Err(unknown(token.span())),
            None => Ok(File {
                root,
                rest: std::mem::take(&mut self.pending),
            }),
        }
    }

    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn peek_kind(&self) -> Option<Kind> {
        self.peek().map(|token| token.kind)
    }

    /// The line feeds between a token and the one before it.
    fn breaks_before(&self, token: usize) -> usize {
        let start = token
            .checked_sub(1)
            .map_or(0, |before| self.tokens[before].end);
        let end = self
            .tokens
            .get(token)
            .map_or(self.text.len(), |token| token.start);
        self.text.as_bytes()[start..end]
            .iter()
            .filter(|&&b| b == b'\n')
            .count()
    }

    fn comment(&mut self) -> Option<Comment> {
        let token = self.peek()?;
        let form = match token.kind {
            Kind::LineComment => Form::Line,
            Kind::Attribute => Form::Attribute,
            Kind::BlockComment if token.text(self.text).contains('\n') => Form::TallBlock,
            Kind::BlockComment => Form::Block,
            _ => return None,
        };
        let breaks = self.breaks_before(self.at);
        self.at += 1;
        Some(Comment {
            span: token.span(),
            form,
            after_blank: breaks > 1,
            starts_line: breaks > 0,
            ends_line: matches!(form, Form::Line | Form::Attribute)
                || self.breaks_before(self.at) > 0,
        })
    }

    fn take_comments(&mut self) {
        while let Some(comment) = self.comment() {
            self.pending.push(comment);
        }
    }

    /// The comments that follow on the same line.
    fn comments_on_line(&mut self) -> Vec<Comment> {
        let mut found = Vec::new();
        while self.breaks_before(self.at) == 0 {
            let Some(comment) = self.comment() else { break };
            found.push(comment);
        }
        found
    }

    /// The comments at a place where the line is not broken: those that would break it are hoisted.
    fn comments_within(&mut self) -> Vec<Comment> {
        let mut kept = Vec::new();
        while let Some(mut comment) = self.comment() {
            if comment.form == Form::Block {
                kept.push(comment);
            } else {
                comment.ends_line = true;
                comment.after_blank = false;
                self.hoisted.push(comment);
            }
        }
        kept
    }

    fn item(&mut self) -> Result<Item, Unformattable> {
        let hoisted_outside = std::mem::take(&mut self.hoisted);
        let mut lead = std::mem::take(&mut self.pending);
        let mut after_blank = settle(&mut lead) && self.breaks_before(self.at) > 1;
        let mut value = self.node()?;
        let mut key = None;
        if self.colon_follows() {
            let post = self.comments_within();
            self.at += 1;
            let lead = self.comments_within();
            key = Some(Key {
                node: value,
                post,
                lead,
            });
            value = self.node()?;
        }
        if let Some(first) = self.hoisted.first_mut() {
            first.after_blank = std::mem::take(&mut after_blank);
        }
        lead.append(&mut self.hoisted);
        self.hoisted = hoisted_outside;
        Ok(Item {
            lead,
            after_blank,
            key,
            value,
            post: vec![],
            trail: vec![],
        })
    }

    fn colon_follows(&self) -> bool {
        let next = self.tokens[self.at..]
            .iter()
            .find(|token| !token.kind.is_comment());
        next.is_some_and(|token| token.kind == Kind::Colon)
    }

    fn node(&mut self) -> Result<Node, Unformattable> {
        let token = self
            .peek()
            .ok_or_else(|| unknown(self.text.len()..self.text.len()))?;
        match token.kind {
            Kind::Open(bracket) => self.group(None, vec![], bracket),
            Kind::Word if self.round_follows() => {
                self.at += 1;
                let name_post = self.comments_within();
                self.group(Some(token.span()), name_post, Bracket::Round)
            }
            kind if kind.is_leaf() => Ok(self.leaf(token)),
            _ => Err(unknown(token.span())),
        }
    }

    fn round_follows(&self) -> bool {
        let next = self.tokens[self.at + 1..]
            .iter()
            .find(|token| !token.kind.is_comment());
        next.is_some_and(|token| token.kind == Kind::Open(Bracket::Round))
    }

    /// A value of one token, or of several that touch (`b'a'..b'z'`).
    fn leaf(&mut self, first: Token) -> Node {
        let mut end = first.end;
        self.at += 1;
        while let Some(next) = self.peek().filter(|t| t.kind.is_leaf() && t.start == end) {
            end = next.end;
            self.at += 1;
        }
        Node::Leaf(first.start..end)
    }

    fn group(
        &mut self,
        name: Option<Range<usize>>,
        name_post: Vec<Comment>,
        bracket: Bracket,
    ) -> Result<Node, Unformattable> {
        let opening = self.tokens[self.at];
        if self.depth == MAX_DEPTH {
            return Err(Unformattable {
                at: opening.span(),
                reason: Reason::TooDeep,
            });
        }
        self.depth += 1;
        self.at += 1;
        let open = self.open_comments();
        let items = self.items(bracket)?;
        let rest = std::mem::take(&mut self.pending);
        let is_hollow = name.is_none()
            && bracket == Bracket::Round
            && items.is_empty()
            && rest.is_empty()
            && self.tokens[self.at].start > opening.end;
        self.at += 1;
        self.depth -= 1;
        let mut group = Group {
            name,
            name_post,
            bracket,
            is_hollow,
            open,
            items,
            rest,
            flat: None,
        };
        group.flat = width::flat(self.text, &group);
        Ok(Node::Group(Box::new(group)))
    }

    fn open_comments(&mut self) -> Vec<Comment> {
        let found = self.comments_on_line();
        if found.last().is_some_and(|last| last.ends_line) {
            return found;
        }
        self.pending = found;
        vec![]
    }

    /// The items up to the closing bracket, which is left to read.
    fn items(&mut self, bracket: Bracket) -> Result<Vec<Item>, Unformattable> {
        let mut items = Vec::new();
        loop {
            self.take_comments();
            if self.peek_kind() == Some(Kind::Close(bracket)) {
                return Ok(items);
            }
            let mut item = self.item()?;
            self.comments_before_comma(&mut item);
            match self.peek_kind() {
                Some(Kind::Comma) => self.comments_after_comma(&mut item),
                Some(Kind::Close(_)) => {}
                _ => return Err(unknown(self.here())),
            }
            items.push(item);
        }
    }

    fn here(&self) -> Range<usize> {
        self.peek()
            .map_or(self.text.len()..self.text.len(), Token::span)
    }

    fn comments_before_comma(&mut self, item: &mut Item) {
        for comment in self.comments_on_line() {
            let to = if comment.form == Form::Line {
                &mut item.trail
            } else {
                &mut item.post
            };
            to.push(comment);
        }
        self.take_comments();
    }

    fn comments_after_comma(&mut self, item: &mut Item) {
        self.at += 1;
        if !item.trail.is_empty() || !self.pending.is_empty() {
            return;
        }
        let found = self.comments_on_line();
        if found.last().is_some_and(|last| last.ends_line) {
            item.trail = found;
        } else if matches!(self.peek_kind(), Some(Kind::Close(_))) {
            item.post.extend(found);
        } else {
            self.pending = found;
        }
    }
}

/// Forgets the empty lines behind comments that will not end their line, because a comma stood
/// between; whether the last will.
fn settle(lead: &mut [Comment]) -> bool {
    let mut ends_line = true;
    for comment in lead {
        comment.after_blank &= ends_line;
        ends_line = comment.ends_line;
    }
    ends_line
}

fn unknown(at: Range<usize>) -> Unformattable {
    Unformattable {
        at,
        reason: Reason::Unknown,
    }
}

//! The one canonical text of a RON file: every comment kept, every value spelled as written.
//!
//! Lines hold at most [`LINE`] characters where they can: a group stands on one line when it fits
//! and nothing in it breaks a line, otherwise it has one value on each. Nothing is ever cut.

use serde::de::IgnoredAny;

use super::fault::{Reason, Unformattable, offset_of};
use super::grow::grow;
use super::mistake::Mistake;
use super::mistakes::find_mistake;
use super::scan;
use super::tree::{Comment, File, Form, Group, Item, Node};
use super::width;

/// The characters that a line holds, if its values can be broken so.
const LINE: usize = 100;
const INDENT: usize = 4;

/// The canonical text of a RON text.
///
/// Two texts without comments that differ only in line breaks, blanks and last commas have the same
/// canonical text, but for the author's empty lines, of which one is kept. The byte order mark
/// goes, lines end in a line feed. Tokens are copied byte for byte: a string that holds a line
/// break of Windows still holds it, because it is part of the words; and `( )` stays apart from
/// `()`, because RON reads an empty list in one and the unit in the other.
///
/// # Errors
/// A text that is not RON, or nests too deep, is refused with the place and the reason.
///
/// # Cost
/// O(bytes).
///
/// ```
/// let text = "Graph(actors:[(id:\"paulin\",/* ovh */name:\"Michel Paulin\",)])";
/// let canonical = "\
/// Graph(
///     actors: [(id: \"paulin\", /* ovh */ name: \"Michel Paulin\")],
/// )
/// ";
/// assert_eq!(quidit::syntax::format(text).as_deref(), Ok(canonical));
/// ```
pub fn format(text: &str) -> Result<String, Unformattable> {
    refuse_what_ron_refuses(text)?;
    let file = grow(text)?;
    let mut printer = Printer {
        text,
        written: String::with_capacity(text.len() + text.len() / 4),
        indent: 0,
        column: 0,
    };
    printer.file(&file);
    Ok(printer.written)
}

fn refuse_what_ron_refuses(text: &str) -> Result<(), Unformattable> {
    let mark = scan::after_mark(text);
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let Err(refusal) = options.from_str::<IgnoredAny>(&text[mark..]) else {
        return Ok(());
    };
    let at = mark + offset_of(&text[mark..], refusal.span.end);
    if refusal.code == ron::error::Error::ExceededRecursionLimit {
        return Err(Unformattable {
            at: at..at,
            reason: Reason::TooDeep,
        });
    }
    let Mistake { kind, span } = find_mistake(text, at, &refusal.code);
    Err(Unformattable {
        at: span,
        reason: Reason::Syntax {
            mistake: kind,
            error: Box::new(refusal.code),
        },
    })
}

struct Printer<'t> {
    text: &'t str,
    written: String,
    /// Groups open around the place, each [`INDENT`] characters.
    indent: usize,
    /// Characters on the line so far.
    column: usize,
}

impl<'t> Printer<'t> {
    fn file(&mut self, file: &File) {
        self.lead(&file.root);
        match &file.root.value {
            Node::Group(group) if !group.items.is_empty() => self.open_group(group),
            value => self.node(value, 0),
        }
        self.spaced(&file.root.trail);
        for comment in &file.rest {
            if comment.after_blank {
                self.written.push('\n');
            }
            self.start_line();
            self.comment(comment);
        }
        self.written.push('\n');
    }

    fn write(&mut self, words: &str) {
        self.written.push_str(words);
        match words.rfind('\n') {
            Some(feed) => self.column = width::columns(&words[feed + 1..]),
            None => self.column += width::columns(words),
        }
    }

    fn start_line(&mut self) {
        self.written.push('\n');
        self.column = self.indent * INDENT;
        self.written.extend(std::iter::repeat_n(' ', self.column));
    }

    /// An item on lines of its own; the place is the start of the first.
    fn item(&mut self, item: &Item) {
        self.lead(item);
        if let Some(key) = &item.key {
            self.node(&key.node, 1);
            self.spaced(&key.post);
            self.write(": ");
            self.followed(&key.lead);
        }
        let post = width::kept(self.text, &item.post).unwrap_or(0);
        self.node(&item.value, post + 1);
        self.spaced(&item.post);
        self.write(",");
        self.spaced(&item.trail);
    }

    fn lead(&mut self, item: &Item) {
        for (place, comment) in item.lead.iter().enumerate() {
            self.comment(comment);
            if !comment.ends_line {
                self.write(" ");
                continue;
            }
            let next = item.lead.get(place + 1).map(|next| next.after_blank);
            if next.unwrap_or(item.after_blank) {
                self.written.push('\n');
            }
            self.start_line();
        }
    }

    /// A value, with `tail` characters to come behind it on its last line.
    fn node(&mut self, node: &Node, tail: usize) {
        match node {
            Node::Leaf(span) => self.write(&self.text[span.clone()]),
            Node::Group(group) if self.stays_flat(group, tail) => self.flat_group(group),
            Node::Group(group) => self.open_group(group),
        }
    }

    fn stays_flat(&self, group: &Group, tail: usize) -> bool {
        let is_bare = group.items.is_empty() && group.open.is_empty() && group.rest.is_empty();
        is_bare
            || group
                .flat
                .is_some_and(|flat| self.column + flat + tail <= LINE)
    }

    fn head(&mut self, group: &Group) {
        if let Some(name) = &group.name {
            self.write(&self.text[name.clone()]);
            self.spaced(&group.name_post);
            if !group.name_post.is_empty() {
                self.write(" ");
            }
        }
        self.write_char(group.bracket.open());
    }

    fn write_char(&mut self, sign: char) {
        self.written.push(sign);
        self.column += 1;
    }

    fn open_group(&mut self, group: &Group) {
        self.head(group);
        if let Some(inner) = sole_group(group) {
            self.open_group(inner);
            return self.write_char(group.bracket.close());
        }
        self.spaced(&group.open);
        self.indent += 1;
        for (place, item) in group.items.iter().enumerate() {
            let first = item
                .lead
                .first()
                .map_or(item.after_blank, |comment| comment.after_blank);
            if first && place > 0 {
                self.written.push('\n');
            }
            self.start_line();
            self.item(item);
        }
        for (place, comment) in group.rest.iter().enumerate() {
            if comment.after_blank && place + group.items.len() > 0 {
                self.written.push('\n');
            }
            self.start_line();
            self.comment(comment);
        }
        self.indent -= 1;
        self.start_line();
        self.write_char(group.bracket.close());
    }

    fn flat_group(&mut self, group: &Group) {
        self.head(group);
        if group.is_hollow {
            self.write_char(' ');
        }
        for (place, item) in group.items.iter().enumerate() {
            if place > 0 {
                self.write(", ");
            }
            self.flat_item(item);
        }
        for (place, comment) in group.rest.iter().enumerate() {
            self.write(if place > 0 { " " } else { "" });
            self.comment(comment);
        }
        self.write_char(group.bracket.close());
    }

    fn flat_item(&mut self, item: &Item) {
        self.followed(&item.lead);
        if let Some(key) = &item.key {
            self.flat_node(&key.node);
            self.spaced(&key.post);
            self.write(": ");
            self.followed(&key.lead);
        }
        self.flat_node(&item.value);
        self.spaced(&item.post);
    }

    fn flat_node(&mut self, node: &Node) {
        match node {
            Node::Leaf(span) => self.write(&self.text[span.clone()]),
            Node::Group(group) => self.flat_group(group),
        }
    }

    /// Comments with a space before each.
    fn spaced(&mut self, comments: &[Comment]) {
        for comment in comments {
            self.write(" ");
            self.comment(comment);
        }
    }

    /// Comments with a space behind each.
    fn followed(&mut self, comments: &[Comment]) {
        for comment in comments {
            self.comment(comment);
            self.write(" ");
        }
    }

    fn comment(&mut self, comment: &Comment) {
        let words = &self.text[comment.span.clone()];
        match comment.form {
            Form::Line => self.write(words.trim_end()),
            Form::Block | Form::Attribute => self.write(words),
            Form::TallBlock => self.tall_comment(words),
        }
    }

    /// A comment of several lines: a margin of stars is set under its first star, any other is kept.
    fn tall_comment(&mut self, words: &'t str) {
        let has_margin = words
            .lines()
            .skip(1)
            .all(|line| line.trim_start().starts_with('*'));
        let margin = " ".repeat(self.column + 1);
        for (place, line) in words.split('\n').enumerate() {
            if place > 0 {
                self.write("\n");
            }
            if has_margin && place > 0 {
                self.write(&margin);
            }
            self.write(if has_margin && place > 0 {
                line.trim()
            } else {
                line.trim_end()
            });
        }
    }
}

/// The one record or list of a group that holds nothing else: both open and close together.
fn sole_group(group: &Group) -> Option<&Group> {
    let [item] = group.items.as_slice() else {
        return None;
    };
    let Node::Group(inner) = &item.value else {
        return None;
    };
    let has_comments = [
        &group.open,
        &group.rest,
        &item.lead,
        &item.post,
        &item.trail,
    ]
    .iter()
    .any(|comments| !comments.is_empty());
    (item.key.is_none() && !has_comments && !inner.items.is_empty()).then_some(&**inner)
}

//! What a group takes on one line, and which groups must be opened over several.

use super::lex::Bracket;
use super::tree::{Comment, Form, Group, Item, Node};

/// The characters of a group written on one line; none when it holds what breaks a line: a comment
/// that ends one, an empty line, a text of several lines, two records in one list.
///
/// The groups inside are measured already, so that the whole tree costs O(bytes).
pub(super) fn flat(text: &str, group: &Group) -> Option<usize> {
    if !group.open.is_empty() || has_gap(group) || has_several_records(group) {
        return None;
    }
    let mut columns = group
        .name
        .as_ref()
        .map_or(0, |name| columns(&text[name.clone()]));
    columns += kept(text, &group.name_post)? + usize::from(!group.name_post.is_empty());
    columns += 2 + usize::from(group.is_hollow);
    for (place, item) in group.items.iter().enumerate() {
        columns += flat_item(text, item)? + if place > 0 { 2 } else { 0 };
    }
    if group.rest.iter().any(|comment| comment.starts_line) {
        return None;
    }
    // Of the spaces counted before each comment, the first is not written: a bracket stands there.
    Some(columns + inline(text, &group.rest)?.saturating_sub(1))
}

/// Columns are characters, so that the layout does not change with a table of widths.
pub(super) fn columns(text: &str) -> usize {
    text.chars().count()
}

/// The characters of comments around a value, one space each; none when one ends its line.
fn inline(text: &str, comments: &[Comment]) -> Option<usize> {
    comments
        .iter()
        .all(Comment::is_inline)
        .then(|| spaced(text, comments))
}

/// The characters of comments that stay behind a value wherever the author broke the line.
pub(super) fn kept(text: &str, comments: &[Comment]) -> Option<usize> {
    comments
        .iter()
        .all(|comment| comment.form == Form::Block)
        .then(|| spaced(text, comments))
}

fn spaced(text: &str, comments: &[Comment]) -> usize {
    comments
        .iter()
        .map(|comment| 1 + columns(&text[comment.span.clone()]))
        .sum()
}

fn flat_node(text: &str, node: &Node) -> Option<usize> {
    match node {
        Node::Group(group) => group.flat,
        Node::Leaf(span) => {
            let leaf = &text[span.clone()];
            (!leaf.contains('\n')).then(|| columns(leaf))
        }
    }
}

fn flat_item(text: &str, item: &Item) -> Option<usize> {
    if !item.trail.is_empty() {
        return None;
    }
    let mut columns = inline(text, &item.lead)? + flat_node(text, &item.value)?;
    if let Some(key) = &item.key {
        columns += flat_node(text, &key.node)? + 2;
        columns += kept(text, &key.post)? + kept(text, &key.lead)?;
    }
    Some(columns + kept(text, &item.post)?)
}

fn has_gap(group: &Group) -> bool {
    let is_apart =
        |item: &Item| item.after_blank || item.lead.iter().any(|comment| comment.after_blank);
    group.items.iter().skip(1).any(is_apart)
}

/// Records of one list stand one under the other, also where they are short.
fn has_several_records(group: &Group) -> bool {
    let is_record = |item: &&Item| matches!(item.value, Node::Group(_)) && item.key.is_none();
    group.bracket == Bracket::Square && group.items.iter().filter(is_record).take(2).count() == 2
}

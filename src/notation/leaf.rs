//! One value as written: a slice of the file, from which its place follows.
use ron::value::RawValue;
use serde::{Deserialize, Deserializer};

/// The RON text of one value, without the blanks and comments around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaf<'a>(pub(super) &'a str);

impl<'de: 'a, 'a> Deserialize<'de> for Leaf<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&'de RawValue>::deserialize(deserializer).map(|raw| Self(bare(raw.get_ron())))
    }
}

/// The pairs of a map, in the order written; a key written twice is there twice.
#[derive(Debug)]
pub(super) struct Pairs<'a>(pub(super) Vec<(Leaf<'a>, Leaf<'a>)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Vec<(Leaf<'de>, Leaf<'de>)>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a map of texts by language")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Visitor).map(Pairs)
    }
}

/// Leaves out blanks and comments before a value, and blanks after it.
fn bare(text: &str) -> &str {
    let mut rest = text.trim();
    loop {
        let after = if let Some(line) = rest.strip_prefix("//") {
            line.find('\n').map(|end| &line[end..])
        } else if rest.starts_with("/*") {
            block_comment_end(rest).map(|end| &rest[end..])
        } else {
            None
        };
        match after {
            Some(after) => rest = after.trim_start(),
            None => return before_comment(rest),
        }
    }
}

/// The value without a comment that follows it. Only a comment can follow, so only a value that
/// does not end with its own last sign is looked at.
fn before_comment(value: &str) -> &str {
    let closed = value.ends_with(['"', ')', ']', '}', '#']);
    match value.find("/*").or_else(|| value.find("//")) {
        Some(at) if !closed && !value.starts_with(['"', 'r', '(', '[', '{']) => {
            value[..at].trim_end()
        }
        _ if closed => value,
        _ => super::slices::first_value(value),
    }
}

fn block_comment_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0usize, 0usize);
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" if depth == 1 => return Some(at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    None
}

//! What can still be said of records that could not be read.

/// The ids written in a text that could not be read: what stands after each `id:`.
pub(super) fn written_ids(text: &str) -> impl Iterator<Item = Box<str>> {
    text.match_indices("id").filter_map(|(at, id)| {
        let before = text[..at].chars().next_back();
        let after = text[at + id.len()..].trim_start().strip_prefix(':')?;
        let value = after.trim_start().strip_prefix('"')?;
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        Some(value[..value.find(['"', '\n'])?].into()).filter(|_| begins)
    })
}

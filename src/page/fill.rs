//! Words that a page also carries for its script: `{n}`, `{m}` and `{q}` are filled in by either.
use super::edition::Edition;

/// Fills the parts of a message by their letters. What is filled in is not read again: somebody may
/// search for `{n}`.
pub(super) fn fill(words: &str, parts: &[(char, &str)]) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let part = parts.iter().find_map(|(letter, text)| {
            let behind = behind.strip_prefix(*letter)?.strip_prefix('}')?;
            Some((*text, behind))
        });
        let (text, behind) = part.unwrap_or(("{", behind));
        out.push_str(text);
        rest = behind;
    }
    out.push_str(rest);
    out
}

impl Edition<'_> {
    /// "Affichés : 3 sur 12", by the key of these words; nothing where all are shown.
    pub(super) fn shown_of(&self, key: &str, shown: usize, all: usize) -> String {
        if shown == all {
            return String::new();
        }
        let (shown, all) = (shown.to_string(), all.to_string());
        fill(&self.word(key), &[('n', &shown), ('m', &all)])
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let parts = [('q', "{n} {x"), ('n', "3")];
        for (words, expected) in [
            ("« {q} » : {n}", "« {n} {x » : 3"),
            ("{n}{n}", "33"),
            ("{x} {n", "{x} {n"),
            ("", ""),
        ] {
            assert_eq!(fill(words, &parts), expected);
        }
    }
}

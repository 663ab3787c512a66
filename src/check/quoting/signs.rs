//! The signs in which two printings of the same words differ.
use super::fold::{Folded, fold};

/// The signs of one place: in the quotation, then in the text; one of the two may be empty.
pub type Signs = [String; 2];

/// The different ways in which two texts that fold to the same differ, in order of place, at most
/// so many.
#[must_use]
pub fn differing_signs(quoted: &str, printed: &str, most: usize) -> Vec<Signs> {
    let (mine, theirs) = (fold(quoted), fold(printed));
    let mut found: Vec<Signs> = Vec::new();
    for at in starts(&mine) {
        let pair = [piece(quoted, &mine, at), piece(printed, &theirs, at)];
        let [one, other] = pair;
        let same = common_start(one, other);
        let signs = [one[same..].to_owned(), other[same..].to_owned()];
        if signs[0] != signs[1] && !found.contains(&signs) && found.len() < most {
            found.push(signs);
        }
    }
    found
}

/// Where the folded text's pieces begin: each comes from another place of the text.
fn starts(folded: &Folded) -> impl Iterator<Item = usize> {
    let changes = folded.origin.windows(2).enumerate();
    let changes = changes
        .filter(|(_, pair)| pair[0] != pair[1])
        .map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(changes)
        .filter(|&at| at < folded.text.len())
}

/// What a text prints for the piece of its folded form that begins at a byte.
fn piece<'t>(text: &'t str, folded: &Folded, at: usize) -> &'t str {
    let here = folded.origin.get(at).copied().unwrap_or_default();
    let next = folded.origin[at.min(folded.origin.len())..].iter();
    let end = next.copied().find(|&place| place > here);
    text.get(here as usize..end.unwrap_or(here) as usize)
        .unwrap_or_default()
}

fn common_start(one: &str, other: &str) -> usize {
    let pairs = one.chars().zip(other.chars());
    pairs
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_difference_is_named_once() {
        let signs = differing_signs("l'un, l'autre : oui...", "l’un, l’autre\u{a0}: oui…", 5);
        let expected = [["'", "’"], [" ", "\u{a0}"], ["...", "…"]];
        assert_eq!(signs, expected.map(|pair| pair.map(str::to_owned)));
    }
}

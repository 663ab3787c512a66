//! The signs in which two printings of the same words differ.
use super::fold::{Folded, fold, is_unseen};

/// The signs of one place: in the quotation, then in the text; one of the two may be empty.
pub type Signs = [String; 2];

/// The different ways in which two texts that fold to the same differ, in order of place, at most
/// so many.
#[must_use]
pub fn differing_signs(quoted: &str, printed: &str, most: usize) -> Vec<Signs> {
    let (mine, theirs) = (fold(quoted), fold(printed));
    let mut found: Vec<Signs> = Vec::new();
    let starts: Vec<usize> = starts(&mine, &theirs).collect();
    let ends = starts.iter().skip(1).copied().chain([mine.text.len()]);
    for (start, end) in starts.iter().copied().zip(ends) {
        let one = parts(&quoted[mine.origin_of(start..end)]);
        let other = parts(&printed[theirs.origin_of(start..end)]);
        for (one, other) in one.into_iter().zip(other) {
            let signs = [one.to_owned(), other.to_owned()];
            if one != other && !found.contains(&signs) && found.len() < most {
                found.push(signs);
            }
        }
    }
    found
}

/// Where a piece begins in both: a sign, or a few that stand for one, with the blanks behind it.
fn starts<'f>(mine: &'f Folded, theirs: &'f Folded) -> impl Iterator<Item = usize> + 'f {
    let begins =
        |folded: &Folded, at: usize| at == 0 || folded.origin.get(at) != folded.origin.get(at - 1);
    (0..mine.text.len()).filter(move |&at| begins(mine, at) && begins(theirs, at))
}

/// What is seen of a piece, and the blanks behind it.
fn parts(piece: &str) -> [&str; 2] {
    let blank = |c: char| c.is_whitespace() || is_unseen(c);
    let seen = piece.trim_end_matches(blank);
    [seen, &piece[seen.len()..]]
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

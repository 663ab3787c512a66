//! Parts of a long list, each with its address and the ways to those beside it.
use super::edition::Edition;
use super::options::Delivery;
use super::params::Params;
use super::sieve::Sieve;
use crate::diagnose::Message;
use maud::{Markup, html};

/// Which part of a long list a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The place of its first entry.
    pub(super) from: usize,
    /// The place behind its last.
    pub(super) to: usize,
    first: usize,
    all: usize,
}

/// The entries of each part but the first.
const MORE: usize = 50;

impl Part {
    /// The part that `rang` names, of a list whose first part has some entries: the first without it.
    pub(super) fn of(params: &Params, first: usize, all: usize) -> Self {
        let rank = params.get("rang").parse::<usize>().unwrap_or(1);
        let from = rank.saturating_sub(1).min(all.saturating_sub(1));
        let length = if from == 0 { first } else { MORE.max(first) };
        Self {
            from,
            to: all.min(from + length),
            first,
            all,
        }
    }

    /// The part of a list that a page shows: all of it in a file and where the list is short, of a long
    /// one what is asked for. `left` entries of it are left.
    pub(super) fn shown(
        edition: &Edition<'_>,
        params: &Params,
        (list, left): (&Sieve<'_>, usize),
        (whole, first): (usize, usize),
    ) -> Self {
        match edition.delivery == Delivery::Server && list.len() > whole {
            true => Self::of(params, first, left),
            false => Self::of(&Params::default(), left, left),
        }
    }

    /// The part before and the part behind.
    fn beside(self) -> [Option<Self>; 2] {
        let at = |from: usize| {
            Self::of(
                &Params::default().with("rang", &(from + 1).to_string()),
                self.first,
                self.all,
            )
        };
        let before = match self.from.saturating_sub(MORE.max(self.first)) {
            back if back < self.first => 0,
            back => back,
        };
        [
            (self.from > 0).then(|| at(before)),
            (self.to < self.all).then(|| at(self.to)),
        ]
    }

    /// Which part it is, where it is not the whole.
    pub(super) fn told(self, edition: &Edition<'_>) -> Markup {
        html! {
            @if self.from > 0 { p { (self.say(edition, "page-part")) } }
        }
    }

    /// The ways to the parts before and behind, at an address with its parameters.
    pub(super) fn ways(self, edition: &Edition<'_>, address: &str, params: &Params) -> Markup {
        let href = |part: Self| {
            let rank = match part.from {
                0 => String::new(),
                from => (from + 1).to_string(),
            };
            edition.href(&format!(
                "{address}{}",
                params.with("rang", &rank).written()
            ))
        };
        let [before, behind] = self.beside();
        html! {
            @if before.is_some() || behind.is_some() {
                p.go.js-only {
                    @if let Some(part) = before {
                        a.button rel="prev" href=(href(part)) { (part.say(edition, "page-part-before")) } " "
                    }
                    @if let Some(part) = behind {
                        a.button rel="next" href=(href(part)) {
                            @if self.from == 0 { (edition.count("page-part-others", self.all - self.to)) }
                            @else { (part.say(edition, "page-part-behind")) }
                        }
                    }
                }
            }
        }
    }

    fn say(self, edition: &Edition<'_>, key: &'static str) -> String {
        let message = Message::new(key).count("from", self.from + 1);
        edition.say(&message.count("to", self.to).count("count", self.all))
    }
}

#[cfg(test)]
mod tests {
    use super::Part;
    use crate::page::Params;

    #[test]
    fn parts_follow_each_other() {
        let part = |rank: &str, all| Part::of(&Params::default().with("rang", rank), 20, all);
        let ends = |part: Part| (part.from, part.to);
        for (rank, all, expected) in [
            ("", 200, (0, 20)),
            ("21", 200, (20, 70)),
            ("171", 200, (170, 200)),
            ("999", 200, (199, 200)),
            ("x", 10, (0, 10)),
            ("1", 0, (0, 0)),
        ] {
            assert_eq!(ends(part(rank, all)), expected, "{rank}");
        }
        let beside = |rank: &str| part(rank, 200).beside().map(|one| one.map(ends));
        assert_eq!(beside(""), [None, Some((20, 70))]);
        assert_eq!(beside("21"), [Some((0, 20)), Some((70, 120))]);
        assert_eq!(beside("71"), [Some((20, 70)), Some((120, 170))]);
        assert_eq!(beside("171"), [Some((120, 170)), None]);
    }
}

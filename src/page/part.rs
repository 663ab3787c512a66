//! Parts of a long list, each with its address and the ways to those beside it.
use super::edition::Edition;
use super::options::Delivery;
use super::params::Params;
use crate::diagnose::Message;
use maud::{Markup, html};

/// How a server cuts a list, by numbers of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// The longest that it sends whole, as a file holds it.
    pub(super) whole: usize,
    /// The first part of a longer one.
    pub(super) first: usize,
    /// Each other part.
    pub(super) more: usize,
}

/// That of a list whose entries are one line each.
pub(super) const LINES: Cut = Cut {
    whole: 200,
    first: 50,
    more: 150,
};

/// Which part of a list a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The place of its first entry.
    pub(super) from: usize,
    /// The place behind its last.
    pub(super) to: usize,
    all: usize,
    cut: Cut,
    /// The parameter that says where it begins, counted from 1.
    name: &'static str,
}

impl Part {
    /// The part of a list that a page shows: all of it in a file and where the list is short, of a
    /// long one what the parameter asks for. So many of its entries are left.
    pub(super) fn shown(
        edition: &Edition<'_>,
        params: &Params,
        (name, cut): (&'static str, Cut),
        (all, left): (usize, usize),
    ) -> Self {
        let rank = match edition.delivery == Delivery::Server && all > cut.whole {
            true => params.get(name).parse().unwrap_or(1),
            false => return Self::whole(left, (name, cut)),
        };
        Self::at(rank, left, (name, cut))
    }

    fn whole(all: usize, (name, cut): (&'static str, Cut)) -> Self {
        Self {
            from: 0,
            to: all,
            all,
            cut,
            name,
        }
    }

    /// The part that begins with the entry of a rank, or with the last one.
    fn at(rank: usize, all: usize, (name, cut): (&'static str, Cut)) -> Self {
        let from = rank.saturating_sub(1).min(all.saturating_sub(1));
        let length = if from == 0 { cut.first } else { cut.more };
        Self {
            from,
            to: all.min(from + length),
            ..Self::whole(all, (name, cut))
        }
    }

    /// Whether it is all of the list.
    fn is_whole(self) -> bool {
        (self.from, self.to) == (0, self.all)
    }

    /// What opens a list of some entries where it is long and all there; parts are shown as they come.
    pub(super) fn opener(self, edition: &Edition<'_>, count: usize) -> Markup {
        match self.is_whole() {
            true => edition.opener(count),
            false => html! {},
        }
    }

    /// The part before and the part behind.
    fn beside(self) -> [Option<Self>; 2] {
        let at = |from: usize| Self::at(from + 1, self.all, (self.name, self.cut));
        let before = match self.from.saturating_sub(self.cut.more) {
            back if back < self.cut.first => 0,
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
                params.with(self.name, &rank).written()
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

/// The lists of one page that may be long. Each has a parameter of its own; the page that shows a
/// later part of one leaves out the others.
pub(super) struct Parts<'a, 'g> {
    edition: &'a Edition<'g>,
    params: &'a Params,
    /// The address of the page, without parameters.
    address: String,
    /// The one list that is shown.
    alone: Option<&'static str>,
}

impl<'a, 'g> Parts<'a, 'g> {
    /// Those of a page at an address, by their parameters.
    pub(super) fn of(
        edition: &'a Edition<'g>,
        address: &str,
        params: &'a Params,
        names: &[&'static str],
    ) -> Self {
        let mut asked = names.iter().filter(|name| !params.get(name).is_empty());
        let is_served = edition.delivery == Delivery::Server;
        Self {
            edition,
            params,
            address: address.to_owned(),
            alone: asked.next().copied().filter(|_| is_served),
        }
    }

    /// The edition that the page is of.
    pub(super) fn edition(&self) -> &'a Edition<'g> {
        self.edition
    }

    /// Whether the page shows nothing but one of its lists.
    pub(super) fn is_alone(&self) -> bool {
        self.alone.is_some()
    }

    /// A list under what heads it, as far as the page shows it; nothing where it is empty.
    pub(super) fn list<T>(
        &self,
        name: &'static str,
        (heading, entries): (&Markup, &[T]),
        draw: impl FnOnce(&[T], Part) -> Markup,
    ) -> Markup {
        if entries.is_empty() || self.alone.is_some_and(|alone| alone != name) {
            return html! {};
        }
        let (edition, all) = (self.edition, entries.len());
        let part = Part::shown(edition, self.params, (name, LINES), (all, all));
        html! {
            (heading)
            (part.told(edition))
            (draw(&entries[part.from..part.to], part))
            (part.ways(edition, &self.address, self.params))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cut, Part};

    #[test]
    fn parts_follow_each_other() {
        let cut = Cut {
            whole: 150,
            first: 20,
            more: 50,
        };
        let part = |rank, all| Part::at(rank, all, ("rang", cut));
        let ends = |part: Part| (part.from, part.to);
        for (rank, all, expected) in [
            (1, 200, (0, 20)),
            (21, 200, (20, 70)),
            (171, 200, (170, 200)),
            (999, 200, (199, 200)),
            (0, 10, (0, 10)),
            (1, 0, (0, 0)),
        ] {
            assert_eq!(ends(part(rank, all)), expected, "{rank}");
        }
        let beside = |rank| part(rank, 200).beside().map(|one| one.map(ends));
        assert_eq!(beside(1), [None, Some((20, 70))]);
        assert_eq!(beside(21), [Some((0, 20)), Some((70, 120))]);
        assert_eq!(beside(71), [Some((20, 70)), Some((120, 170))]);
        assert_eq!(beside(171), [Some((120, 170)), None]);
    }
}

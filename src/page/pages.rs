//! The pages of a case: each by its address, drawn by its screen.
use super::SCREENS;
use super::edition::Edition;
use super::maps::places::Places;
use super::options::Audience;
use super::params::Params;
use super::screen::{Page, Screen};

impl Edition<'_> {
    /// The page of an address without `#` and without prefix, such as `claim/no-link`.
    #[must_use]
    pub fn page(&self, address: &str) -> Option<Page> {
        self.page_as_asked(address, &Params::default())
    }

    /// The same, as the parameters of the address want it.
    #[must_use]
    pub fn page_as_asked(&self, address: &str, params: &Params) -> Option<Page> {
        let (name, key) = address.split_once('/').unwrap_or((address, ""));
        let screen = SCREENS.iter().find(|screen| screen.name() == name)?;
        screen.draw(self, key, params)
    }

    /// The addresses of all pages, in the order of the document.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        let of = |screen: &&dyn Screen| {
            let name = screen.name();
            let join = move |key: String| match key.is_empty() {
                true => name.to_owned(),
                false => format!("{name}/{key}"),
            };
            screen.keys(self).into_iter().map(join).collect::<Vec<_>>()
        };
        SCREENS.iter().flat_map(of).collect()
    }

    /// Where the cards stand of the overview and of the maps of topics, as far as they were drawn.
    ///
    /// # Cost
    /// O(n log n) in their cards.
    #[must_use]
    pub fn places(&self) -> Places {
        let maps = self.shown.maps.iter();
        Places::of(maps.filter_map(|(address, plan)| Some((address.clone(), plan.pins()?))))
    }

    /// Finds what pages need once, so that who asks first need not wait for it: the order of lists,
    /// then what can be searched.
    ///
    /// # Cost
    /// O(n log n) in the records, linear in the words that are shown.
    pub fn prepare(&self) {
        self.topics();
        self.ranks();
        self.spoken();
        self.shown.field().of_actors();
        self.sifted_pairs();
        self.latest_pairs();
        self.pairs_by_words();
        self.timeline();
        self.index();
        if self.audience == Audience::Teacher {
            self.amiss();
        }
    }
}

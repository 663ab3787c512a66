//! The explorer: HTML made from answers, records and placed scenes, for one file or for a server.
mod actor;
mod assets;
mod atlas;
mod bonds;
mod bounds;
mod card;
mod claim;
mod days;
mod drawing;
mod edition;
mod evidence;
mod explore;
mod face;
mod fill;
mod fold;
mod help;
mod hits;
mod index;
mod kept;
mod labels;
mod lean;
mod list;
mod map;
mod matrix;
mod moments;
mod options;
mod pages;
mod pair;
mod params;
mod part;
mod places;
mod policy;
mod quote;
mod ranked;
mod ranks;
mod review;
mod route;
mod saying;
mod screen;
mod search;
mod served;
mod settings;
mod shell;
mod shifts;
mod shown;
mod sieve;
mod source;
mod span;
mod stance;
mod start;
mod tables;
mod ties;
mod tight;
mod timeline;
mod told;
mod traps;
mod wordings;

pub use assets::{EARLY, ICON, MODULES, script, served_script, style};
pub use edition::Edition;
pub use explore::{explore, explore_in_place};
pub use lean::lean;
pub use options::{Audience, Delivery, PageOptions};
pub use params::Params;
pub use places::{Places, PlacesError};
pub use policy::offline_policy;
pub use screen::{Page, Screen};
pub use served::{
    Present, absent, canonical, document, fragment, lost, options, served_style, whole,
};

/// Every screen, in the order of the document and of the links between views.
pub const SCREENS: &[&dyn Screen] = &[
    &start::Start,
    &face::Face,
    &map::Map,
    &matrix::Matrix,
    &timeline::Timeline,
    &list::Claims,
    &claim::ClaimPage,
    &list::Actors,
    &actor::ActorPage,
    &list::Sources,
    &source::SourcePage,
    &evidence::EvidencePage,
    &traps::Traps,
    &review::Review,
    &search::Search,
    &settings::Settings,
    &help::Help,
];

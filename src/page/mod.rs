//! The explorer: HTML made from answers, records and placed scenes, for one file or for a server.
mod assets;
mod bonds;
mod days;
mod edition;
mod explore;
mod fill;
mod fold;
mod hits;
mod index;
mod kept;
mod labels;
mod lean;
mod maps;
mod moments;
mod options;
mod pages;
mod pair;
mod params;
mod part;
mod policy;
mod quote;
mod ranked;
mod ranks;
mod route;
mod saying;
mod screen;
mod screens;
mod served;
mod shell;
mod shifts;
mod shown;
mod sieve;
mod span;
mod tables;
mod tight;
mod told;
mod wordings;

pub use assets::{EARLY, ICON, MODULES, script, served_script, style};
pub use edition::Edition;
pub use explore::{explore, explore_in_place};
pub use lean::lean;
pub use maps::places::{Places, PlacesError};
pub use options::{Audience, Delivery, PageOptions};
pub use params::Params;
pub use policy::offline_policy;
pub use screen::{Page, Screen};
pub use served::{
    Present, absent, canonical, document, fragment, lost, options, served_style, whole,
};

/// Every screen, in the order of the document and of the links between views.
pub const SCREENS: &[&dyn Screen] = &[
    &screens::start::Start,
    &screens::face::Face,
    &screens::map::Map,
    &screens::matrix::Matrix,
    &screens::timeline::Timeline,
    &screens::list::Claims,
    &screens::claim::ClaimPage,
    &screens::list::Actors,
    &screens::actor::ActorPage,
    &screens::list::Sources,
    &screens::source::SourcePage,
    &screens::evidence::EvidencePage,
    &screens::traps::Traps,
    &screens::review::Review,
    &screens::search::Search,
    &screens::settings::Settings,
    &screens::help::Help,
];

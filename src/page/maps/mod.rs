//! Maps: which cards they show, where these stand, and how they are drawn.
pub(in crate::page) mod atlas;
pub(in crate::page) mod bounds;
pub(in crate::page) mod card;
pub(in crate::page) mod drawing;
pub(in crate::page) mod places;
pub(in crate::page) mod ties;

//! What the pages carry: one stylesheet and our own modules, joined into one.

/// The stylesheet.
pub const STYLE: &str = include_str!("assets/style.css");

/// The modules as one script. They share one scope: each names what it gives to the others.
pub const SCRIPT: &str = concat!(
    include_str!("assets/route.js"),
    include_str!("assets/filter.js"),
    include_str!("assets/search.js"),
    include_str!("assets/map.js"),
    include_str!("assets/matrix.js"),
    include_str!("assets/help.js"),
);

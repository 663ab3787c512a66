//! One file a screen: an address, the pages under it, and their drawing.
pub(in crate::page) mod actor;
pub(in crate::page) mod claim;
pub(in crate::page) mod evidence;
pub(in crate::page) mod face;
pub(in crate::page) mod help;
pub(in crate::page) mod list;
pub(in crate::page) mod map;
pub(in crate::page) mod matrix;
pub(in crate::page) mod review;
pub(in crate::page) mod search;
pub(in crate::page) mod settings;
pub(in crate::page) mod source;
pub(in crate::page) mod start;
pub(in crate::page) mod timeline;
pub(in crate::page) mod traps;

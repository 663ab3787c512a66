//! The RON parser as this notation uses it.

/// The options with which all RON is read: `Some(…)` is never needed.
pub(super) fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .without_recursion_limit()
}

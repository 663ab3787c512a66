//! What an enumeration of the notation offers: its variants and their written names.

/// An enumeration that is written in a case file by the name of its variant.
pub trait Named: Copy + 'static {
    /// All variants with their names, in the order in which help shows them.
    const NAMES: &'static [(&'static str, Self)];

    /// The variant of that name.
    #[must_use]
    fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

/// Declares an enumeration together with its written names, so that no name is written twice.
macro_rules! named_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::model::Named for $name {
            const NAMES: &'static [(&'static str, Self)] =
                &[$((stringify!($variant), Self::$variant)),+];
        }

        impl $name {
            /// The name as written in a case file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant)),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(crate) use named_enum;

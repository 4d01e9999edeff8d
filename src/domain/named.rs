//! Values with a name that is the same in SQL, plans, files and machine formats, in every language.

/// Gives a plain enum its names, written once: `ALL` (every value with its name), `from_name` and `name`.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($variant:ident = $name:literal,)+ }) => {
        impl $type {
            /// Every value with its name.
            pub const ALL: [(Self, &'static str); [$($name),+].len()] =
                [$((Self::$variant, $name)),+];

            /// What a name stands for.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            $(#[$doc])*
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}
pub(crate) use named;

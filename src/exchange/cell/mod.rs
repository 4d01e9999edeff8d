//! What a cell of a native file means, strictly (CLI.md "Imports"). A blank cell is the caller's
//! matter: it means "nothing" in one column and is a mistake in another.
mod category;
mod character;
mod text;
mod value;

pub use category::{MAX_CATEGORY_DEPTH, category};
pub use text::{NAME_BYTES, NOTE_BYTES, Text, line, name, note};
pub use value::{
    MAX_QUANTITY, amount, flag, instant, money, party_code, quantity, reference_code, units,
};

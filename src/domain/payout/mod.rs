//! Payouts (付款, SPEC §10): what can be paid to whom, what of it arrives, and what becomes of it.
mod batch;
mod charge;
mod drawn;
mod life;
mod number;
mod reserve;
mod rules;
mod standing;

pub use batch::{Batch, Item, Totals};
pub use charge::Charge;
pub use drawn::{By, Drawn, Move};
pub use life::{Event, Status};
pub use number::{BatchId, ItemId, RequestId};
pub use reserve::{Kept, Reserve};
pub use rules::PayoutRules;
pub use standing::{InUse, Standing};

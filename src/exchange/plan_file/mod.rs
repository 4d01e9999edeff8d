//! Plan files: TOML ↔ [`Plan`](crate::domain::plan::Plan) (SPEC §7). A key that does not work yet is
//! refused by name, never ignored.
mod bonus;
mod fault;
mod names;
mod parse;
mod payout;
mod places;
mod rates;

pub use fault::{PlanFault, PlanFaultKind};
pub use names::{Named, names};
pub use parse::parse;
pub use places::{Place, Places};

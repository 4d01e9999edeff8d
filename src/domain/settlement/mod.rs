//! Settlement (结算, SPEC §9): sweeps every mature, unsettled entry and states the result.
//! Orders stream through in the order of their rows; memory depends on the distributors only.
mod after_sale;
mod awaiting_cost;
mod order;
mod remainder;
mod roles;
mod sweep;
#[cfg(test)]
mod tests;

pub use after_sale::{AfterSale, Ending, LineRefund, SettledEntry, Taken};
pub use awaiting_cost::{AwaitingCost, CostGap};
pub use order::UnsettledOrder;
pub use remainder::{NotSettled, Remainder};
pub use roles::Roles;
pub use sweep::{Settlement, Sweep};

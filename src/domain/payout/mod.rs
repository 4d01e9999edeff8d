//! Payouts (付款, SPEC §10): what can be paid to whom, what of it arrives, and what becomes of it.
mod charge;
mod rules;

pub use charge::Charge;
pub use rules::PayoutRules;

//! Payouts (付款, SPEC §10): plan, then write; every step once, whoever asks and however often.
mod desk;

pub use desk::Desk;

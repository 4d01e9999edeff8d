//! `fenrun payout`: what is owed leaves once, to the right account, and everything else comes back.
mod settings;

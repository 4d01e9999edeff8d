//! SEPA credit transfers: ISO 20022 `pain.001.001.09`, as the EPC's guidelines narrow it.
mod characters;
mod document;
mod sound;

pub(super) use document::FORMAT;
pub(super) use sound::payer_faults;

//! How a foreign order file is read as ours (CLI.md "Imports", docs/maps.md).
mod distributor_from;
mod fault;
mod mapping;
mod parse;
mod preset;
mod refund_rule;
#[cfg(test)]
mod tests;

pub use distributor_from::{DistributorFrom, TableFileError};
pub use fault::{MapFault, MapFaultKind};
pub use mapping::Map;
pub use parse::parse;
pub use preset::{PRESETS, preset, recognised};
pub use refund_rule::{Found, RefundRule};

//! A whole file.
use toml::de::DeTable;

use super::fault::{Fault, TableFault};

/// The top table of a file.
///
/// # Errors
/// [`TableFault::Syntax`], the only fault that can be told of a file that is no TOML.
pub(in crate::exchange) fn parse<K: From<TableFault>>(
    source: &str,
) -> Result<DeTable<'_>, Fault<K>> {
    let file = DeTable::parse(source).map_err(|error| {
        let kind = TableFault::Syntax(error.message().to_owned());
        Fault::at(source, error.span().unwrap_or(0..0), "", kind.into())
    })?;
    Ok(file.into_inner())
}

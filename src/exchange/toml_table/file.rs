//! A whole file.
use toml::de::DeTable;

use super::fault::{Fault, TableFault, place};
use super::wide::in_line;

/// The top table of a file.
///
/// # Errors
/// [`TableFault::Syntax`] or [`TableFault::Wide`], the only fault that can be told of a file that is no TOML.
pub(in crate::exchange) fn parse<K: From<TableFault>>(
    source: &str,
) -> Result<DeTable<'_>, Fault<K>> {
    let file = DeTable::parse(source).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let (line, _) = place(source, span.start);
        let kind = match source.lines().nth(line - 1).and_then(in_line) {
            Some((found, instead)) => TableFault::Wide { found, instead },
            None => TableFault::Syntax(error.message().to_owned()),
        };
        Fault::at(source, span, "", kind.into())
    })?;
    Ok(file.into_inner())
}

//! A whole file.
use toml::de::DeTable;

use super::fault::{Fault, TableFault, place};
use super::wide::{in_line, quoted};

/// The top table of a file.
///
/// # Errors
/// [`TableFault::Syntax`], [`TableFault::Twice`] or [`TableFault::Wide`], the only fault that can be told of a file that is no TOML.
pub(in crate::exchange) fn parse<K: From<TableFault>>(
    source: &str,
) -> Result<DeTable<'_>, Fault<K>> {
    let file = DeTable::parse(source).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let (number, _) = place(source, span.start);
        let line = source.lines().nth(number - 1).unwrap_or_default();
        let kind = match in_line(line) {
            Some((found, instead)) => TableFault::Wide { found, instead },
            None if error.message() == "duplicate key" => {
                let key = source.get(span.clone()).unwrap_or_default().to_owned();
                TableFault::Twice { key, is_table: line.trim_start().starts_with('[') }
            }
            None => TableFault::Syntax { instead: quoted(line) },
        };
        Fault::at(source, span, "", kind.into())
    })?;
    Ok(file.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str) -> (usize, usize, TableFault) {
        let Fault { line, column, kind, .. } = parse::<TableFault>(source).unwrap_err();
        (line, column, kind)
    }

    #[test]
    fn a_value_that_needs_quotes_is_shown_with_them() {
        for (line, meant) in [
            ("percent = 15%", Some("percent = \"15%\"")),
            ("role = direct  # of the seller", Some("role = \"direct\"")),
            ("category = 茶 > 绿茶", Some("category = \"茶 > 绿茶\"")),
            ("name = ", None),
            ("steps = [ { from = 1, percent = 1% } ]", None),
            ("name = \"a", Some("name = \"a\"")),
            ("[[rate]", None),
        ] {
            let instead = meant.map(str::to_owned);
            let (found, _, kind) = of(&format!("a = 1\n{line}\n"));
            assert_eq!((found, kind), (2, TableFault::Syntax { instead }), "{line}");
        }
    }

    #[test]
    fn what_stands_twice_is_named() {
        let twice = |key: &str, is_table| TableFault::Twice { key: key.to_owned(), is_table };
        assert_eq!(of("a = 1\n\n a = 2\n"), (3, 2, twice("a", false)));
        assert_eq!(of("[rate]\na = 1\n[rate]\na = 2\n"), (3, 2, twice("rate", true)));
    }
}

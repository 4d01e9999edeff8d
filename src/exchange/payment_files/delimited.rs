//! Rows of fields, as payment services read them: commas, CRLF, quotes where needed (RFC 4180).
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// The rows as one text; they need not be equally wide.
pub(super) fn delimited<R, F>(rows: impl IntoIterator<Item = R>) -> csv::Result<Vec<u8>>
where
    R: IntoIterator<Item = F>,
    F: AsRef<[u8]>,
{
    let mut builder = WriterBuilder::new();
    builder.flexible(true).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary);
    let mut writer = builder.from_writer(Vec::new());
    for row in rows {
        writer.write_record(row)?;
    }
    writer.into_inner().map_err(|unwritten| csv::Error::from(unwritten.into_error()))
}

/// The same after a byte order mark, by which spreadsheets know UTF-8.
pub(super) fn marked<R, F>(rows: impl IntoIterator<Item = R>) -> csv::Result<Vec<u8>>
where
    R: IntoIterator<Item = F>,
    F: AsRef<[u8]>,
{
    Ok(["\u{feff}".as_bytes(), &delimited(rows)?].concat())
}

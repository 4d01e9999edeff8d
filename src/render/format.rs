//! The formats of a report (CLI.md "Output").
use std::io;

use super::delimited::Delimited;
use super::json::Json;
use super::markdown;
use super::style::{Style, TableStyle};
use super::table::Table;
use super::writer::Writer;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Aligned columns for people.
    Table,
    /// Comma-separated, RFC 4180 quoting, LF.
    Csv,
    /// Tab-separated, one row per line.
    Tsv,
    /// One array of objects.
    Json,
    /// One object per line.
    Jsonl,
    /// A Markdown table.
    Markdown,
}

impl Format {
    /// All formats with their names on the command line.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Table, "table"),
        (Self::Csv, "csv"),
        (Self::Tsv, "tsv"),
        (Self::Json, "json"),
        (Self::Jsonl, "jsonl"),
        (Self::Markdown, "markdown"),
    ];

    /// The format of a name on the command line.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(format, _)| *format)
    }

    /// The format of a file name's extension, without its dot, in any case.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "txt" => Some(Self::Table),
            "ndjson" => Some(Self::Jsonl),
            "md" => Some(Self::Markdown),
            "table" => None,
            name => Self::from_name(name),
        }
    }

    /// Whether people read it: then words are theirs and amounts grouped. Everything else is for
    /// programs and the same in every language.
    #[must_use]
    pub fn is_for_people(self) -> bool {
        match self {
            Self::Table | Self::Markdown => true,
            Self::Csv | Self::Tsv | Self::Json | Self::Jsonl => false,
        }
    }

    /// The writer of this format.
    pub(super) fn writer<'a>(
        self,
        style: Style<'a>,
        out: &'a mut dyn io::Write,
    ) -> io::Result<Box<dyn Writer + 'a>> {
        Ok(match self {
            Self::Table if style.table_style == TableStyle::Markdown => {
                Box::new(markdown::Markdown::new(style, out))
            }
            Self::Table => Box::new(Table::new(style, out)),
            Self::Csv => Box::new(Delimited::csv(style, out)?),
            Self::Tsv => Box::new(Delimited::tsv(style, out)?),
            Self::Json => Box::new(Json::array(style, out)),
            Self::Jsonl => Box::new(Json::lines(style, out)),
            Self::Markdown => Box::new(markdown::Markdown::new(style, out)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn every_format_has_its_name_and_files_their_extension() {
        for (format, name) in Format::ALL {
            assert_eq!(Format::from_name(name), Some(format));
        }
        for (extension, format) in [
            ("CSV", Some(Format::Csv)),
            ("md", Some(Format::Markdown)),
            ("txt", Some(Format::Table)),
            ("ndjson", Some(Format::Jsonl)),
            ("table", None),
            ("db", None),
            ("", None),
        ] {
            assert_eq!(Format::from_extension(extension), format, "{extension}");
        }
    }
}

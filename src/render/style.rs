//! What a report looks like: everything that is not the data itself.
use crate::domain::currency::Currency;
use crate::domain::zone::Zone;

/// The lines of a table for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableStyle {
    /// A rule of `─` under the headings.
    Utf8,
    /// A rule of `-` under the headings.
    Ascii,
    /// A Markdown table.
    Markdown,
}

impl TableStyle {
    /// All styles with their names on the command line.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Utf8, "utf8"), (Self::Ascii, "ascii"), (Self::Markdown, "markdown")];

    /// The style of a name on the command line.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(style, _)| *style)
    }

    /// The style when none is named. `─` is one of the characters that many Chinese terminals
    /// draw two columns wide (Unicode calls its width ambiguous): a rule would be twice as long
    /// as its table and wrap. So Chinese output and terminals without UTF-8 get ASCII.
    #[must_use]
    pub fn preferred(chinese: bool, utf8: bool) -> Self {
        if chinese || !utf8 { Self::Ascii } else { Self::Utf8 }
    }
}

/// How cells become characters.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// The book's currency: the digits of every amount.
    pub currency: Currency,
    /// The book's time zone: the offset of every instant.
    pub zone: Zone,
    /// A column's or field's id → its heading in the reader's language. Machine formats never
    /// ask for it.
    pub heading: &'a dyn Fn(&str) -> String,
    /// One of our own names, such as a state → the word for it in the reader's language. Machine
    /// formats never ask for it.
    pub word: &'a dyn Fn(&str) -> String,
    /// "yes" in the reader's language; files say `yes` and JSON `true` in every language.
    pub yes: &'a str,
    /// "no" in the reader's language.
    pub no: &'a str,
    /// The lines of tables.
    pub table_style: TableStyle,
    /// Whether headings may be bold. Never the only signal: they have a rule, too.
    pub color: bool,
    /// Columns of the terminal that shows the output; `None` for files and pipes: then nothing
    /// wraps, and CSV and TSV keep control characters as data.
    pub width: Option<u16>,
    /// CSV and TSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text.
    pub excel: bool,
    /// CSV and TSV for programs: texts exactly as they are, without any leading `'`.
    pub raw: bool,
}

#[cfg(test)]
pub(super) mod samples {
    use super::*;

    fn chinese(id: &str) -> String {
        match id {
            "name" => "姓名".to_owned(),
            "net" => "净额".to_owned(),
            "approved" => "正常".to_owned(),
            other => other.to_owned(),
        }
    }

    /// The style that tests vary: CNY in Shanghai, ids as headings, no terminal.
    pub fn plain() -> Style<'static> {
        Style {
            currency: Currency::from_code("CNY").unwrap(),
            zone: Zone::from_name("Asia/Shanghai").unwrap(),
            heading: &|id| id.to_owned(),
            word: &|name| name.to_owned(),
            yes: "yes",
            no: "no",
            table_style: TableStyle::Utf8,
            color: false,
            width: None,
            excel: false,
            raw: false,
        }
    }

    /// The same in Chinese.
    pub fn zh() -> Style<'static> {
        let table_style = TableStyle::preferred(true, true);
        Style { heading: &chinese, word: &chinese, yes: "是", no: "否", table_style, ..plain() }
    }
}

#[cfg(test)]
mod tests {
    use super::TableStyle;

    #[test]
    fn chinese_output_has_no_rules_of_ambiguous_width() {
        assert_eq!(TableStyle::preferred(true, true), TableStyle::Ascii);
        assert_eq!(TableStyle::preferred(false, false), TableStyle::Ascii);
        assert_eq!(TableStyle::preferred(false, true), TableStyle::Utf8);
        assert_eq!(TableStyle::from_name("markdown"), Some(TableStyle::Markdown));
        assert_eq!(TableStyle::from_name("UTF8"), None);
    }
}

//! Which column of a file is which: by name, never by position.
use crate::exchange::error::FileError;

use super::Delimiter;

/// A column that a kind of file may have.
#[derive(Debug, Clone, Copy)]
pub struct ColumnSpec<'a> {
    /// The name in our own files, `snake_case` English; problems name it.
    pub id: &'static str,
    /// Other names that mean the same, such as the Chinese ones, or what a map says.
    pub aliases: &'a [&'a str],
    /// Whether a file without it is refused.
    pub required: bool,
}

/// Whose names a header has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Ours: ids and aliases.
    Native,
    /// A map's: aliases only, for a foreign file may use one of our ids for something else.
    Mapped,
}

impl Names {
    /// Whether the cell names the column: equal but for the case of ASCII letters.
    pub(super) fn mean(self, spec: &ColumnSpec<'_>, cell: &str) -> bool {
        let by_id = self == Self::Native && spec.id.eq_ignore_ascii_case(cell);
        by_id || spec.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(cell))
    }
}

impl Names {
    /// What a missing column should be called: for a map's, also what it is for.
    fn expected(self, spec: &ColumnSpec<'_>) -> String {
        match self {
            Self::Native => spec.id.to_owned(),
            Self::Mapped => format!("{} ({})", spec.aliases.join("/"), spec.id),
        }
    }
}

/// The columns of one file.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    ids: Vec<&'static str>,
    header: Vec<String>,
    places: Vec<Option<usize>>,
    unknown: Vec<String>,
}

/// The most columns that a header may have.
const MAX_COLUMNS: usize = 1000;

impl Columns {
    /// Finds the wanted columns in a header.
    ///
    /// # Errors
    /// [`FileError`]: too many or unnamed columns, two for one, another delimiter, missing ones.
    pub(super) fn find(
        cells: &[&str],
        (wanted, names): (&[ColumnSpec<'_>], Names),
        line: u64,
        delimiter: Delimiter,
    ) -> Result<Self, FileError> {
        let header: Vec<String> = cells.iter().map(|cell| header_name(cell).to_owned()).collect();
        if header.len() > MAX_COLUMNS {
            let found = header.len();
            return Err(FileError::TooManyColumns { line, found, limit: MAX_COLUMNS });
        }
        let places = places(&header, (wanted, names), line)?;
        check_missing(&header, &places, (wanted, names), line, delimiter)?;
        if let Some(unnamed) = header.iter().position(String::is_empty) {
            return Err(FileError::UnnamedColumn { line, column: number(unnamed) });
        }
        let taken = |at: usize| places.contains(&Some(at));
        let cells = header.iter().enumerate();
        let unknown = cells.filter(|(at, _)| !taken(*at)).map(|(_, n)| n.clone()).collect();
        let ids = wanted.iter().map(|spec| spec.id).collect();
        Ok(Self { ids, header, places, unknown })
    }

    /// How many columns the file has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.header.len()
    }

    /// The header's names as written, trimmed.
    #[must_use]
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Columns that were not asked for, in the file's order.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Whether the file has the wanted column (its index in the list given on opening).
    #[must_use]
    pub fn has(&self, wanted: usize) -> bool {
        self.place(wanted).is_some()
    }

    /// The 0-based place in the file of a wanted column.
    #[inline]
    pub(super) fn place(&self, wanted: usize) -> Option<usize> {
        self.places.get(wanted).copied().flatten()
    }

    /// The id of a wanted column.
    pub(super) fn id(&self, wanted: usize) -> &'static str {
        self.ids.get(wanted).copied().unwrap_or_default()
    }

    /// How many columns were asked for.
    pub(super) fn wanted(&self) -> usize {
        self.ids.len()
    }

    /// Whether a cell is one of this header's names.
    pub(super) fn is_name(&self, cell: &str) -> bool {
        let cell = header_name(cell);
        self.header.iter().any(|name| name.eq_ignore_ascii_case(cell))
    }

    /// Whether a cell is the header's name at this place.
    pub(super) fn is_name_at(&self, place: usize, cell: &str) -> bool {
        self.header.get(place).is_some_and(|n| n.eq_ignore_ascii_case(header_name(cell)))
    }
}

/// A header cell without blanks around it, nor the byte order mark of a joined file.
pub(super) fn header_name(cell: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    if plain(cell.as_bytes().first()) && plain(cell.as_bytes().last()) {
        return cell;
    }
    cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// The place of each wanted column.
fn places(
    header: &[String],
    (wanted, names): (&[ColumnSpec<'_>], Names),
    line: u64,
) -> Result<Vec<Option<usize>>, FileError> {
    let find = |spec: &ColumnSpec<'_>| {
        let mut found = header.iter().enumerate().filter(|(_, name)| names.mean(spec, name));
        let first = found.next().map(|(at, _)| at);
        match (first, found.next()) {
            (Some(first), Some((second, _))) => Err(FileError::DuplicateColumn {
                line,
                name: spec.id.to_owned(),
                first: number(first),
                second: number(second),
            }),
            _ => Ok(first),
        }
    };
    wanted.iter().map(find).collect()
}

/// Refuses a header without a required column, and says so when only the delimiter is another.
fn check_missing(
    header: &[String],
    places: &[Option<usize>],
    (wanted, names): (&[ColumnSpec<'_>], Names),
    line: u64,
    delimiter: Delimiter,
) -> Result<(), FileError> {
    let pairs = wanted.iter().zip(places);
    let missing = pairs.filter(|(spec, place)| spec.required && place.is_none());
    let missing: Vec<String> = missing.map(|(spec, _)| names.expected(spec)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let known = places.iter().flatten().count();
    if let Some(found) = other_delimiter(header, (wanted, names), known) {
        return Err(FileError::Delimiter { line, found, expected: delimiter.char() });
    }
    Err(FileError::MissingColumns { line, missing, no_header: known == 0 })
}

/// The character that would separate more known names than the delimiter does.
fn other_delimiter(
    header: &[String],
    (wanted, names): (&[ColumnSpec<'_>], Names),
    known: usize,
) -> Option<char> {
    let found = |separator: char| {
        let cells = header.iter().flat_map(|cell| cell.split(separator)).map(header_name);
        cells.filter(|cell| wanted.iter().any(|spec| names.mean(spec, cell))).count()
    };
    [';', '，', '\t', ',', '|'].into_iter().find(|separator| found(*separator) > known)
}

/// A place as the number people count with.
pub(super) fn number(place: usize) -> u32 {
    u32::try_from(place + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [ColumnSpec<'static>; 3] = [
        ColumnSpec { id: "order_no", aliases: &["订单号"], required: true },
        ColumnSpec { id: "sku", aliases: &["商品编码", "编码"], required: true },
        ColumnSpec { id: "note", aliases: &["备注"], required: false },
    ];

    fn find(header: &str) -> Result<Columns, String> {
        let cells: Vec<&str> = header.split(',').collect();
        Columns::find(&cells, (&WANTED, Names::Native), 1, Delimiter::Comma)
            .map_err(|e| e.to_string())
    }

    #[test]
    fn columns_are_found_by_name_in_any_order_case_and_documented_language() {
        for (header, places) in [
            ("order_no,sku,note", [Some(0), Some(1), Some(2)]),
            ("note,sku,order_no", [Some(2), Some(1), Some(0)]),
            (" Order_No ,\u{3000}SKU", [Some(0), Some(1), None]),
            ("备注,编码,订单号", [Some(2), Some(1), Some(0)]),
        ] {
            let columns = find(header).unwrap();
            assert_eq!([0, 1, 2].map(|i| columns.place(i)), places, "{header}");
        }
    }

    #[test]
    fn unknown_columns_are_listed_even_when_two_have_one_name() {
        let columns = find("colour,sku,order_no,Size,Size").unwrap();
        assert_eq!(columns.unknown(), ["colour", "Size", "Size"]);
        assert_eq!((columns.width(), columns.has(2)), (5, false));
    }

    #[test]
    fn a_header_that_could_be_misread_is_refused_by_name() {
        let wide = vec!["x"; 1001].join(",");
        for (header, error) in [
            ("order_no,sku,order_no", "line 1: columns 1 and 3 are both order_no"),
            ("order_no,sku,订单号", "line 1: columns 1 and 3 are both order_no"),
            ("order_no,sku,", "line 1, column 3: column without a name"),
            ("order_no, ,sku", "line 1, column 2: column without a name"),
            ("order_no,note", "line 1: missing [\"sku\"]"),
            ("A1,S1,hello", "line 1: missing [\"order_no\", \"sku\"]"),
            ("# exported 2026", "line 1: missing [\"order_no\", \"sku\"]"),
            ("order_no;sku;note", "line 1: separated by ';' instead of ','"),
            ("order_no，sku，note", "line 1: separated by '，' instead of ','"),
            ("order_no\tsku\tnote", "line 1: separated by '\\t' instead of ','"),
            ("order_no|sku|note", "line 1: separated by '|' instead of ','"),
            (&wide, "line 1: 1001 columns, at most 1000"),
        ] {
            assert_eq!(find(header).map(|_| ()), Err(error.to_owned()), "{header}");
        }
    }

    #[test]
    fn a_header_without_any_known_name_is_probably_data() {
        let no_header = |cells: &[&str]| match Columns::find(
            cells,
            (&WANTED, Names::Native),
            1,
            Delimiter::Comma,
        ) {
            Err(FileError::MissingColumns { no_header, .. }) => Some(no_header),
            _ => None,
        };
        assert_eq!(no_header(&["A1", "S1"]), Some(true));
        assert_eq!(no_header(&["sku", "S1"]), Some(false));
    }

    #[test]
    fn a_map_names_every_column_itself() {
        let mapped = [
            ColumnSpec { id: "order_no", aliases: &["name"], required: true },
            ColumnSpec { id: "name", aliases: &["title"], required: false },
        ];
        let find = |names| Columns::find(&["Name", "Title"], (&mapped, names), 1, Delimiter::Comma);
        let columns = find(Names::Mapped).unwrap();
        assert_eq!((columns.place(0), columns.place(1)), (Some(0), Some(1)));
        assert!(find(Names::Native).is_err());
    }
}

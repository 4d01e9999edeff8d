//! Whole files through the reader.
use std::io::{self, Read};

use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::*;
use crate::exchange::error::{FileError, Reason, RowProblem};

const ORDER_NO: usize = 0;
const SKU: usize = 1;
const NOTE: usize = 2;
const WANTED: [ColumnSpec<'static>; 3] = [
    ColumnSpec { id: "order_no", aliases: &["订单号"], required: true },
    ColumnSpec { id: "sku", aliases: &["商品编码"], required: true },
    ColumnSpec { id: "note", aliases: &["备注"], required: false },
];

/// A stream that gives so many bytes at a time, and is interrupted now and then.
struct Drip(io::Cursor<Vec<u8>>, usize, bool);

impl Read for Drip {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.2 = !self.2;
        if self.2 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = self.1.min(buffer.len());
        self.0.read(&mut buffer[..length])
    }
}

fn open(bytes: &[u8], step: usize) -> Result<TableReader, FileError> {
    let input = Drip(io::Cursor::new(bytes.to_vec()), step, false);
    TableReader::new(Box::new(input), Delimiter::Comma, &WANTED, Names::Native)
}

/// What a file holds, row by row: `line order_no|sku|note` or `line:column reason`.
type Told = Result<Vec<String>, FileError>;

fn tell(bytes: &[u8], step: usize) -> Told {
    let mut table = open(bytes, step)?;
    let (mut row, mut told) = (table.new_row(), Vec::new());
    while let Some(outcome) = table.next(&mut row)? {
        let cell = |wanted| row.get(wanted).unwrap_or("-");
        told.push(match outcome {
            Ok(()) => format!("{} {}|{}|{}", row.line(), cell(ORDER_NO), cell(SKU), cell(NOTE)),
            Err(RowProblem { line, column, reason, .. }) => format!("{line}:{column} {reason}"),
        });
    }
    assert_eq!(table.rows(), u64::try_from(told.len()).unwrap());
    Ok(told)
}

/// The same whatever the size of the pieces the file comes in.
fn read(bytes: impl AsRef<[u8]>) -> Result<Vec<String>, String> {
    let told = |step| tell(bytes.as_ref(), step).map_err(|e| e.to_string());
    assert_eq!(told(1), told(1 << 20));
    told(1 << 20)
}

fn ok(rows: &[&str]) -> Result<Vec<String>, String> {
    Ok(rows.iter().map(|row| (*row).to_owned()).collect())
}

fn refused(error: &str) -> Result<Vec<String>, String> {
    Err(error.to_owned())
}

#[test]
fn rows_come_with_their_cells_and_lines() {
    assert_eq!(read("order_no,sku\nA1,S1\nA2,S2\n"), ok(&["2 A1|S1|-", "3 A2|S2|-"]));
    assert_eq!(read("\u{feff}备注,商品编码,订单号\n好,S1,A1"), ok(&["2 A1|S1|好"]));
}

#[test]
fn every_line_end_is_read_and_blank_lines_are_skipped() {
    for text in [
        "order_no,sku\r\nA1,S1\r\nA2,S2\r\n",
        "order_no,sku\rA1,S1\rA2,S2\r",
        "order_no,sku\r\nA1,S1\nA2,S2",
        "order_no,sku\nA1,S1\r\nA2,S2\r",
        "order_no,sku\rA1,S1\nA2,S2\r\n",
    ] {
        assert_eq!(read(text), ok(&["2 A1|S1|-", "3 A2|S2|-"]), "{text:?}");
    }
    assert_eq!(
        read("\n\r\norder_no,sku\n\nA1,S1\n\n\r\nA2,S2\n\n"),
        ok(&["5 A1|S1|-", "8 A2|S2|-"])
    );
}

#[test]
fn a_stray_carriage_return_ends_the_reading() {
    assert_eq!(
        read("order_no,sku\nA1,S1\nA2\r,S2\n"),
        refused("line 3: carriage return inside the line")
    );
    assert_eq!(
        read("order_no,sku\n\"A1\",x\ry\n"),
        refused("line 2: carriage return inside the line")
    );
}

#[test]
fn quoted_cells_may_hold_delimiters_quotes_and_line_breaks() {
    let text =
        "order_no,sku,note\nA1,S1,\"Li \"\"Lee\"\", \nLei\"\n\"A2\",\"\",\"a\rb\"\r\nA3,S3,“x”";
    assert_eq!(read(text), ok(&["2 A1|S1|Li \"Lee\", \nLei", "4 A2||a\rb", "5 A3|S3|“x”"]));
}

#[test]
fn unsound_quoting_ends_the_reading_and_names_its_line() {
    for (row, error) in [
        ("\"A1,S1,x\nA2,S2,y\n", "line 3, column 1: quote never closed"),
        ("A1,S1,\"x\nA2,S2,y\n", "line 3, column 3: quote never closed"),
        ("A1,S1,\"x", "line 3, column 3: quote never closed"),
        ("A1,S1,\"", "line 3, column 3: quote never closed"),
        ("\"A1\"x,S1,y\n", "line 3, column 1: text after the closing quote of line 3"),
        ("A1,S1,\"x\nA2,S2,\"y\"\n", "line 4, column 3: text after the closing quote of line 3"),
        ("A1,S1,\"x\" \n", "line 3, column 3: text after the closing quote of line 3"),
        ("A\"1,S1,x\n", "line 3, column 1: quote inside an unquoted field"),
        ("A1, \"S1\",x\n", "line 3, column 2: quote inside an unquoted field"),
        ("A1,S1,12\"\n", "line 3, column 3: quote inside an unquoted field"),
    ] {
        let text = format!("order_no,sku,note\nA0,S0,\n{row}");
        assert_eq!(read(text), refused(error), "{row:?}");
    }
}

#[test]
fn a_quote_that_stays_open_for_a_mebibyte_is_called_so() {
    let text = format!("order_no,sku\nA1,\"{}", "x,y\n".repeat(400_000));
    assert_eq!(
        tell(text.as_bytes(), 9999).unwrap_err().to_string(),
        "line 2, column 2: quote never closed"
    );
}

#[test]
fn single_quotes_do_not_quote() {
    assert_eq!(read("order_no,sku,note\n'A1','S1','x,y'\n"), ok(&["2:0 4 fields instead of 3"]));
}

#[test]
fn ragged_and_blank_rows_and_repeated_headers_are_bad_rows_and_reading_goes_on() {
    let text = "order_no,sku,note\nA1,S1\nA2,S2,1,000\n   \n,,\n\u{3000}\n\
                Order_No, sku,note\n\u{feff}order_no,sku,note\nsku\nA3,S3,x\n";
    assert_eq!(
        read(text),
        ok(&[
            "2:0 2 fields instead of 3",
            "3:0 4 fields instead of 3",
            "4:0 blank row",
            "5:0 blank row",
            "6:0 blank row",
            "7:0 repeated header",
            "8:0 repeated header",
            "9:0 1 fields instead of 3",
            "10 A3|S3|x",
        ])
    );
}

#[test]
fn a_second_header_in_another_order_ends_the_reading() {
    let text = "order_no,sku,note\nA1,S1,x\nsku,order_no,note\nS2,A2,y\n";
    assert_eq!(read(text), refused("line 3: another header"));
    assert_eq!(read("order_no,sku,note\norder_no,sku\n"), refused("line 2: another header"));
}

#[test]
fn an_empty_file_is_not_a_table_and_a_header_alone_is_one_of_no_rows() {
    for text in ["", "\u{feff}", "\n\r\n", "sep=,\n"] {
        assert_eq!(read(text), refused("is empty"), "{text:?}");
    }
    assert_eq!(read("order_no,sku"), ok(&[]));
    assert_eq!(read("order_no,sku\r\n"), ok(&[]));
}

#[test]
fn a_separator_line_is_skipped_when_it_says_what_is_so() {
    for line in ["sep=,", "SEP=,", "\"sep=,\""] {
        assert_eq!(read(format!("{line}\norder_no,sku\nA1,S1\n")), ok(&["3 A1|S1|-"]));
    }
    assert_eq!(read("sep=;\norder_no;sku\n"), refused("line 1: separated by ';' instead of ','"));
}

#[test]
fn headers_that_cannot_be_trusted_are_refused() {
    for (text, error) in [
        ("A1,S1,x\nA2,S2,y\n", "line 1: missing [\"order_no\", \"sku\"]"),
        ("# exported 2026\norder_no,sku\n", "line 1: missing [\"order_no\", \"sku\"]"),
        ("order_no,sku,\nA1,S1,\n", "line 1, column 3: column without a name"),
        ("\n\norder_no,note\n", "line 3: missing [\"sku\"]"),
        ("order_no;sku\nA1;S1\n", "line 1: separated by ';' instead of ','"),
    ] {
        assert_eq!(read(text), refused(error), "{text:?}");
    }
}

#[test]
fn bytes_that_are_no_text_end_the_reading_at_their_line_and_offset() {
    for (bytes, error) in [
        (&b"order_no,sku\nA1,Ren\xe9\n"[..], "line 2: not UTF-8 at byte 19"),
        (b"order_no,sku\nA1,a\xc0\x80\n", "line 2: not UTF-8 at byte 17"),
        (b"order_no,sku\nA1,\xed\xa0\x80\n", "line 2: not UTF-8 at byte 16"),
        (b"order_no,sku\nA1,\xe5\xbc", "line 2: not UTF-8 at byte 16"),
        (b"order_no,sku\nA1,\"\n\xff\"\n", "line 3: not UTF-8 at byte 18"),
        (b"order_no,sku\nA\x001,S1\n", "line 2: byte 0 at 14"),
        (b"order_no,sku\nA1,S1\n\x00", "line 3: byte 0 at 19"),
        (b"order_no,sku\nA1,S1\n\x1a", "line 3: byte 26 at 19"),
        (b"\xef\xbb\xbforder_no,sku\nA1,\"\n\0", "line 3: byte 0 at 21"),
        (b"\xff\xfeo\0r\0", "looks like Utf16Le"),
        (b"SQLite format 3\0", "looks like Sqlite"),
    ] {
        assert_eq!(read(bytes), refused(error), "{bytes:?}");
    }
}

#[test]
fn an_endless_line_is_refused_in_bounded_memory() {
    let zeros = TableReader::new(Box::new(io::repeat(0)), Delimiter::Comma, &WANTED, Names::Native);
    assert_eq!(zeros.err().unwrap().to_string(), "line 1: byte 0 at 0");
    let input = (&b"order_no,sku\n"[..]).chain(io::repeat(b'x'));
    let mut table =
        TableReader::new(Box::new(input), Delimiter::Comma, &WANTED, Names::Native).unwrap();
    let mut row = table.new_row();
    let error = table.next(&mut row).unwrap_err();
    assert_eq!(error.to_string(), "line 2: row longer than 1048576 bytes");
    assert!(matches!(table.next(&mut row), Ok(None)), "reading goes on after it ended");
}

#[test]
fn a_cell_over_64_kib_is_a_bad_row_unless_nobody_asked_for_it() {
    let long = "x".repeat(64 * 1024 + 1);
    let text = format!("order_no,sku,note,html\nA1,S1,{long},\nA2,S2,,{long}\n");
    let mut table = open(text.as_bytes(), 5000).unwrap();
    let mut row = table.new_row();
    let problem = table.next(&mut row).unwrap().unwrap().unwrap_err();
    assert_eq!(problem.reason, Reason::TooLong { limit: 65_536 });
    assert_eq!((problem.line, problem.column, problem.field), (2, 3, "note"));
    assert_eq!(problem.value.len(), RowProblem::VALUE_CHARS);
    assert_eq!(table.next(&mut row).unwrap(), Some(Ok(())));
}

#[test]
fn a_problem_names_the_column_of_the_file_and_the_raw_row_is_kept() {
    let text = "note,colour,order_no,sku\r\n\"a \"\"b\"\"\",red,A1,S1\r\n";
    let mut table = open(text.as_bytes(), 7).unwrap();
    assert_eq!(table.columns().unknown(), ["colour"]);
    assert_eq!(table.header(), "note,colour,order_no,sku");
    let mut row = table.new_row();
    assert_eq!(table.next(&mut row).unwrap(), Some(Ok(())));
    assert_eq!((row.raw(), row.get(NOTE)), ("\"a \"\"b\"\"\",red,A1,S1", Some("a \"b\"")));
    let problem = row.problem(ORDER_NO, crate::domain::code::CodeError::Empty);
    assert_eq!((problem.column, problem.field, problem.value.as_str()), (3, "order_no", "A1"));
}

#[test]
fn the_digest_is_that_of_the_files_bytes() {
    let text = "\u{feff}order_no,sku\r\n\r\nA1,S1\r\nA2\r\n";
    let mut table = open(text.as_bytes(), 3).unwrap();
    let mut row = table.new_row();
    while table.next(&mut row).unwrap().is_some() {}
    let bytes = u64::try_from(text.len()).unwrap();
    let sha256 = Sha256::digest(text).into();
    assert_eq!(table.into_digest(), FileDigest { sha256, bytes, rows: 2 });
}

#[test]
fn tabs_separate_a_tsv_file_and_a_directory_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("orders.tsv");
    std::fs::write(&path, "order_no\tsku\nA1\tS,1\n").unwrap();
    let mut table = TableReader::open(&path, &WANTED, Names::Native).unwrap();
    let mut row = table.new_row();
    assert_eq!(table.next(&mut row).unwrap(), Some(Ok(())));
    assert_eq!(row.get(SKU), Some("S,1"));
    let error = TableReader::open(folder.path(), &WANTED, Names::Native).err().unwrap();
    assert!(matches!(error, FileError::Directory));
    let error = TableReader::open(&folder.path().join("x"), &WANTED, Names::Native).err().unwrap();
    assert!(matches!(error, FileError::Io(_)));
}

proptest! {
    /// The csv crate, which does not share our scan, writes and reads the same cells.
    #[test]
    fn what_a_csv_writer_writes_is_read_back_cell_by_cell(
        rows in prop::collection::vec(prop::collection::vec("[a,\"\n\r \u{e9}茶]{0,6}", 3), 1..8),
        crlf in any::<bool>(),
        step in 1_usize..20,
    ) {
        let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().terminator(end).from_writer(Vec::new());
        writer.write_record(["order_no", "sku", "note"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let mut table = open(&bytes, step).unwrap();
        let mut read = table.new_row();
        for row in &rows {
            let blank = row.iter().all(|cell| cell.trim().is_empty());
            prop_assert_eq!(table.next(&mut read).unwrap().unwrap().is_err(), blank);
            let cells: Vec<&str> = read.fields().collect();
            prop_assert_eq!(cells, row.clone());
        }
        prop_assert_eq!(table.next(&mut read).unwrap(), None);
    }

    /// Any bytes at all: an answer, the same in any pieces, and whatever is accepted without a
    /// word is what the csv crate reads too.
    #[test]
    fn any_bytes_give_the_same_answer_in_any_pieces(
        body in "[a1,\"\n\r 茶]{0,40}",
        step in 1_usize..9,
    ) {
        let text = format!("order_no,sku\n{body}");
        let told = |step| tell(text.as_bytes(), step).map_err(|e| e.to_string());
        prop_assert_eq!(told(step), told(1000));
        let Ok(rows) = told(1000) else { return Ok(()) };
        if !rows.iter().any(|row| row.split(' ').next().unwrap().contains(':')) {
            let reader = csv::Reader::from_reader(text.as_bytes()).into_records().count();
            prop_assert_eq!(rows.len(), reader);
        }
    }
}

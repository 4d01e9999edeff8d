//! Files that are no table of orders.
use snapbox::str;

use super::campaign::Campaign;
use super::orders_rules::campaign;

const HEAD: &str = "order_no,sku,quantity,unit_price,distributor\n";
const ROW: &str = "A1,CLASS,1,1.00,A\n";

fn orders() -> Campaign {
    campaign(HEAD)
}

#[test]
fn a_file_that_is_something_else_says_so() {
    let orders = orders();
    orders.refuses_file(
        "",
        str![[r#"
error: bad.csv is empty
hint: a table begins with a line of column names

"#]],
    );
    orders.refuses_file(
        "\n\r\n\n",
        str![[r#"
error: bad.csv is empty
hint: a table begins with a line of column names

"#]],
    );
    orders.refuses_file(
        "\u{feff}",
        str![[r#"
error: bad.csv is empty
hint: a table begins with a line of column names

"#]],
    );
    orders.refuses_file(
        utf16(HEAD, u16::to_le_bytes, true),
        str![[r#"
error: bad.csv is UTF-16 text, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        utf16(HEAD, u16::to_be_bytes, true),
        str![[r#"
error: bad.csv is UTF-16 text, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        utf16(HEAD, u16::to_le_bytes, false),
        str![[r#"
error: bad.csv is UTF-16 text, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        b"\xff\xfe\0\0o\0\0\0",
        str![[r#"
error: bad.csv is UTF-32 text, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        b"\x1f\x8b\x08\0",
        str![[r#"
error: bad.csv is a gzip archive, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        "%PDF-1.7\n",
        str![[r#"
error: bad.csv is a PDF, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        "<html><table><tr><td>A1</td></tr></table>",
        str![[r#"
error: bad.csv is a web page, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        b"SQLite format 3\0",
        str![[r#"
error: bad.csv is a database, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        b"PK\x03\x04",
        str![[r#"
error: bad.csv is a ZIP archive, not a UTF-8 table
hint: save it as “CSV UTF-8” and try again

"#]],
    );
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let orders = orders();
    for (bytes, words) in [
        (
            &b"Ren\xe9"[..],
            str![[r#"
error: this is not UTF-8 text (byte 82 of bad.csv)
  at bad.csv:3
hint: save the file as “CSV UTF-8” and try again

"#]],
        ),
        (
            b"a\xc0\x80b",
            str![[r#"
error: this is not UTF-8 text (byte 80 of bad.csv)
  at bad.csv:3
hint: save the file as “CSV UTF-8” and try again

"#]],
        ),
        (
            b"\xed\xa0\x80",
            str![[r#"
error: this is not UTF-8 text (byte 79 of bad.csv)
  at bad.csv:3
hint: save the file as “CSV UTF-8” and try again

"#]],
        ),
        (
            b"\xd5\xc5\xc8\xfd",
            str![[r#"
error: this is not UTF-8 text (byte 79 of bad.csv)
  at bad.csv:3
hint: save the file as “CSV UTF-8” and try again

"#]],
        ),
    ] {
        let rows = [ROW.as_bytes(), b"A2,CLASS,1,1.00,", bytes, b"\n"].concat();
        orders.refuses_file([HEAD.as_bytes(), &rows].concat(), words);
    }
    orders.refuses_file(
        [HEAD.as_bytes(), b"A1,CLASS,1,1.00,\xe5\xbc"].concat(),
        str![[r#"
error: this is not UTF-8 text (byte 61 of bad.csv)
  at bad.csv:2
hint: save the file as “CSV UTF-8” and try again

"#]],
    );
    orders.refuses_file(
        [HEAD.as_bytes(), b"A\x001,CLASS,1,1.00,A\n"].concat(),
        str![[r#"
error: bad.csv has a byte 0 here: it is no text, or it is damaged
  at bad.csv:2
hint: export the file again

"#]],
    );
    orders.refuses_file(
        [HEAD.as_bytes(), ROW.as_bytes(), b"\0"].concat(),
        str![[r#"
error: bad.csv has a byte 0 here: it is no text, or it is damaged
  at bad.csv:3
hint: export the file again

"#]],
    );
    orders.refuses_file(
        [HEAD.as_bytes(), ROW.as_bytes(), b"\x1a"].concat(),
        str![[r#"
error: bad.csv has a byte 26 here: it is no text, or it is damaged
  at bad.csv:3
hint: export the file again

"#]],
    );
}

#[test]
fn unsound_quoting_ends_the_reading() {
    let orders = orders();
    orders.refuses(
        "A1,CLASS,1,1.00,\"A\nA2,CLASS,1,1.00,A\n",
        str![[r#"
error: bad.csv ends before this quote is closed
  at bad.csv:2:5
hint: close the quote, or export the file again: its end may be missing

"#]],
    );
    orders.refuses(
        "\"A1,CLASS,1,1.00,A\n",
        str![[r#"
error: bad.csv ends before this quote is closed
  at bad.csv:2:1
hint: close the quote, or export the file again: its end may be missing

"#]],
    );
    orders.refuses(
        "\"A1\"x,CLASS,1,1.00,A\n",
        str![[r#"
error: text follows the quote that closes a field; the field begins in line 2 of bad.csv
  at bad.csv:2:1
hint: write a quote inside a quoted field twice: ""

"#]],
    );
    orders.refuses(
        "A\"1,CLASS,1,1.00,A\n",
        str![[r#"
error: a quote stands inside a field of bad.csv that does not begin with one
  at bad.csv:2:1
hint: put the whole field into quotes and write the quote inside twice: ""

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1.00,\"A\" \n",
        str![[r#"
error: text follows the quote that closes a field; the field begins in line 2 of bad.csv
  at bad.csv:2:5
hint: write a quote inside a quoted field twice: ""

"#]],
    );
    orders.refuses(
        "'A1','CLASS','1','1.00','A'\n",
        str![[r#"
error: 3 problems; nothing was written
  bad.csv:2:3  quantity “'1'”: no plain number; numbers look like 1234.50
  bad.csv:2:4  unit_price “'1.00'”: no plain number; numbers look like 1234.50
  bad.csv:2:5  distributor “'A'”: ' (U+0027) is not possible in a code
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.takes("\"A1\",\"CLASS\",\"1\",\"1.00\",\"A\"\n");
}

#[test]
fn a_row_that_is_not_whole_is_refused_with_its_line() {
    let orders = orders();
    orders.refuses(
        "A1,CLASS,1,1.00\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2  4 fields instead of 5
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1,000.00,A\n",
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:2  6 fields instead of 5
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        &format!("{ROW}   \n"),
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3  the row is blank
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        &format!("{ROW},,,,\n"),
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3  the row is blank
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        &format!("{ROW}{HEAD}A2,CLASS,1,1.00,A\n"),
        str![[r#"
error: 1 problem; nothing was written
  bad.csv:3  the column names once more: two files were joined
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
    orders.refuses(
        &format!("{ROW}sku,order_no,quantity,unit_price,distributor\n"),
        str![[r#"
error: the column names of bad.csv change here: two files were joined
  at bad.csv:3
hint: import them one after the other

"#]],
    );
    orders.refuses(
        "A1,CLASS,1,1.00,A\rA2,CLASS,1,1.00,A\n",
        str![[r#"
error: bad.csv has a carriage return inside a line
  at bad.csv:2
hint: export the file again, with one kind of line ends

"#]],
    );
}

#[test]
fn a_header_that_could_be_misread_is_refused() {
    let orders = orders();
    orders.refuses_file(
        ROW,
        str![[r#"
error: none of these column names is known; missing: order_no, sku, quantity, unit_price
  at bad.csv:1
hint: the first line names the columns; does the file begin with data?

"#]],
    );
    orders.refuses_file(
        "order_no,sku,unit_price,distributor\nA1,CLASS,1.00,A\n",
        str![[r#"
error: a column is missing: quantity
  at bad.csv:1
hint: add it to the first line; columns may stand in any order

"#]],
    );
    orders.refuses_file(
        "order_no,sku,quantity,unit_price,quantity\nA1,CLASS,1,1,1\n",
        str![[r#"
error: columns 3 and 5 are both “quantity”
  at bad.csv:1
hint: remove one of them

"#]],
    );
    orders.refuses_file(
        "order_no,sku,quantity,unit_price,数量\nA1,CLASS,1,1,1\n",
        str![[r#"
error: columns 3 and 5 are both “quantity”
  at bad.csv:1
hint: remove one of them

"#]],
    );
    orders.refuses_file(
        "order_no,sku,quantity,unit_price,\nA1,CLASS,1,1.00,\n",
        str![[r#"
error: a column of bad.csv has no name
  at bad.csv:1:5
hint: name it, or remove it

"#]],
    );
    orders.refuses_file(
        format!("# exported 2026\n{HEAD}{ROW}"),
        str![[r#"
error: none of these column names is known; missing: order_no, sku, quantity, unit_price
  at bad.csv:1
hint: the first line names the columns; does the file begin with data?

"#]],
    );
    orders.refuses_file(
        HEAD.replace(',', ";") + &ROW.replace(',', ";"),
        str![[r#"
error: the columns are separated by “;” instead of “,”
  at bad.csv:1
hint: export the file again, with “,” between the columns

"#]],
    );
    orders.refuses_file(
        HEAD.replace(',', "\t") + &ROW.replace(',', "\t"),
        str![[r#"
error: the columns are separated by “TAB” instead of “,”
  at bad.csv:1
hint: export the file again, with “,” between the columns

"#]],
    );
    orders.refuses_file(
        HEAD.replace(',', "，") + ROW,
        str![[r#"
error: the columns are separated by “，” instead of “,”
  at bad.csv:1
hint: export the file again, with “,” between the columns

"#]],
    );
    orders.refuses_file(
        "a,".repeat(10_000),
        str![[r#"
error: bad.csv has 10001 columns, and at most 1000 are read
  at bad.csv:1
hint: leave out those that are not needed

"#]],
    );
}

#[test]
fn a_row_has_an_end() {
    let orders = orders();
    let long = "x".repeat(1 << 21);
    orders.refuses(
        &format!("A1,CLASS,1,1.00,{long}\n"),
        str![[r#"
error: a row of bad.csv is longer than 1048576 bytes
  at bad.csv:2
hint: look for a quote that is never closed

"#]],
    );
    orders.refuses(
        &format!("A1,CLASS,1,1.00,\"{long}\n"),
        str![[r#"
error: bad.csv ends before this quote is closed
  at bad.csv:2:5
hint: close the quote, or export the file again: its end may be missing

"#]],
    );
    orders.refuses(
        &"A1,CLASS,1,1.00,A\n".repeat(10_000),
        str![[r#"
error: 2 problems; nothing was written
  bad.csv:2  an order has at most 9999 lines
  bad.csv:10001  an order has at most 9999 lines
hint: mend the rows, or take only the good ones with --skip-bad --rejects FILE

"#]],
    );
}

#[test]
fn whatever_is_a_table_is_taken() {
    let orders = orders();
    let one = "good.csv: 1 row: 1 added, total 1.00; this was a dry run, nothing was changed\n\
               1 order earns nothing yet: no plan was in force when it was paid\n";
    let dated =
        "order_no,sku,quantity,unit_price,paid_at,distributor\nA1,CLASS,1,1.00,2026-11-01,A\n";
    for file in [
        dated.to_owned(),
        format!("\u{feff}{dated}"),
        dated.replace('\n', "\r\n"),
        dated.replace('\n', "\r"),
        dated.replacen('\n', "\r\n", 1),
        dated.replace('\n', "\n\n\n"),
        dated.trim_end().to_owned(),
        format!("sep=,\n{dated}"),
        dated.replace("order_no,sku", " Order_No ,\u{3000}SKU"),
        dated.replace("order_no,sku,quantity,unit_price", "订单号,商品编码,数量,单价"),
        "distributor,paid_at,unit_price,quantity,sku,order_no\nA,2026-11-01,1.00,1,CLASS,A1\n"
            .into(),
    ] {
        orders.takes_file(file).says(one);
    }
    orders.takes_file(HEAD).says(str![[r#"
good.csv: 0 rows: nothing in it, total 0.00; this was a dry run, nothing was changed

"#]]);
}

//! How rows become orders.
use super::{Column, FileOrder, OrderReader, Typed};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::order::Status;
use crate::domain::zone::Zone;
use crate::exchange::map::Map;
use crate::exchange::table::{Delimiter, OpenedTable};

fn orders(text: &str) -> Vec<FileOrder> {
    let input = std::io::Cursor::new(text.to_owned().into_bytes());
    let table = OpenedTable::new(Box::new(input), Delimiter::Comma).unwrap();
    let mut reader =
        OrderReader::open(table, Map::default(), None, Zone::UTC, Currency::CNY).unwrap();
    reader.keep_rows(true);
    let mut orders = Vec::new();
    while let Some(order) = reader.next_order().unwrap() {
        orders.push(order);
    }
    orders
}

/// Number, rows, lines and the reasons of problems, by order.
fn shape(text: &str) -> Vec<String> {
    let reasons = |order: &FileOrder| {
        let problems = order.problems.iter();
        problems.map(|p| format!(" {}:{}", p.line, p.reason.name())).collect::<String>()
    };
    let shape = |order: FileOrder| {
        let (rows, lines) = (order.rows, order.lines.len());
        format!("{} {rows} {lines}{}", order.order_no, reasons(&order))
    };
    orders(text).into_iter().map(shape).collect()
}

const HEAD: &str = "order_no,sku,quantity,unit_price,paid_at\n";

fn shape_of(rows: &str) -> Vec<String> {
    shape(&format!("{HEAD}{rows}"))
}

#[test]
fn rows_with_one_number_are_one_order() {
    let shapes = shape_of("A,S,1,1,\nA,S,1,1,\nB,S,1,1,\nA,S,1,1,\n");
    assert_eq!(shapes, ["A 2 2", "B 1 1", "A 1 1"]);
    assert!(orders(HEAD).is_empty());
}

#[test]
fn a_row_that_cannot_be_read_belongs_to_the_order_whose_number_it_has() {
    assert_eq!(shape_of("A,S,1,1,\nA,S\nA,S,1,1,\n"), ["A 3 2 3:ragged_row"]);
    assert_eq!(shape_of("A,S\nA,S,1,1,2026-01-01\n"), ["A 2 1 2:ragged_row"]);
    assert_eq!(shape_of("A,S,1,1,\nB,S\n"), ["A 1 1", "B 1 0 3:ragged_row"]);
}

#[test]
fn a_row_without_a_number_belongs_to_the_order_above_it() {
    assert_eq!(shape_of("A,S,1,1,\n,S,1,1,\nB,S,1,1,\n"), ["A 2 2 3:empty", "B 1 1"]);
    assert_eq!(shape_of(",S,1,1,\n,S,1,1,\n"), [" 2 2 2:empty 3:empty"]);
    assert_eq!(shape_of("A,S,1,1,\n  \nA,S,1,1,\n"), ["A 3 2 3:blank_row"]);
    assert_eq!(shape_of("A,S,1,1,\n \t,S,1,1,\n"), ["A 2 2 3:not_a_code"]);
    assert_eq!(shape_of("A B,S,1,1,\nA B,S,1,1,\n"), ["A B 2 2 2:not_a_code"]);
}

#[test]
fn the_first_row_that_can_be_read_speaks_for_the_order() {
    let all = orders(&format!("{HEAD}A,S\nA,S,1,1,2026-01-01\nA,S,1,1,\n"));
    assert_eq!(all[0].header.paid_at, Zone::UTC.parse("2026-01-01"));
    let differs = shape_of("A,S,1,1,2026-01-01\nA,S,1,1,2026-01-02\nA,S,1,1,2026-02-30\n");
    assert_eq!(differs, ["A 3 3 3:repeat_differs 4:not_a_date"]);
    assert_eq!(shape_of("A,S,1,1,2026-01-01\nA,S,1,1,2026/1/1\n"), ["A 2 2"]);
}

#[test]
fn an_order_with_too_many_lines_is_bad_in_every_part_and_fills_no_memory() {
    let row = "A,S,1,1,\n";
    assert_eq!(shape_of(&row.repeat(9_999)), ["A 9999 9999"]);
    let shapes = shape_of(&(row.repeat(20_000) + "B,S,1,1,\n"));
    assert_eq!(
        shapes,
        [
            "A 9999 9999 2:too_many_lines",
            "A 9999 9999 10001:too_many_lines 10001:too_many_lines",
            "A 2 2 20000:too_many_lines",
            "B 1 1"
        ]
    );
}

#[test]
fn rows_are_kept_as_they_stand() {
    let all = orders(&format!("{HEAD}\"A\",S,1,\"1\",\r\nA,\"S\",1,1,\r\n"));
    assert_eq!(all[0].raws, ["\"A\",S,1,\"1\",", "A,\"S\",1,1,"]);
}

#[test]
fn a_typed_order_is_judged_like_a_row() {
    let text = |text: &str| text.to_owned();
    let typed = Typed {
        order: vec![
            (Column::OrderNo, text("A")),
            (Column::Status, text("已付款")),
            (Column::Shipping, text("-1")),
        ],
        lines: vec![
            vec![
                (Column::Sku, text("S")),
                (Column::Quantity, text("2")),
                (Column::UnitPrice, text("1.50")),
            ],
            vec![(Column::Sku, text("S")), (Column::Quantity, text("1.5"))],
        ],
    };
    let order = typed.read(Zone::UTC, Currency::CNY);
    assert_eq!((order.header.status, order.lines.len()), (Some(Status::Paid), 1));
    assert_eq!(order.lines[0].money.unit_price, Money(150));
    let problems: Vec<_> = order.problems.iter().map(|p| (p.line, p.field)).collect();
    assert_eq!(problems, [(0, "shipping"), (2, "quantity"), (2, "unit_price")]);
}

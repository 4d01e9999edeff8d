//! What a map file says, and what it may not say.
use super::*;
use crate::exchange::error::NoOrder;
use crate::exchange::orders_file::{Column, PRODUCT_NAME};
use crate::exchange::toml_table::{Expected, TableFault};

const MAP: &str = r#"
name = "my-shop"
kind = "orders"
create_products = true
first_row_decides = true
whole_numbers = ["member"]

[columns]
order_no = "Order"
sku = ["Code", "Item code"]
quantity = "Pieces"
unit_price = "Price"
placed_at = "Date"
paid_at = "Date"
member = "Customer"
status = "State"
product_name = "Title"

[constants]
carrier = "Post"

[values.status]
"done" = "completed"
"-" = ""

[[reject]]
column = "order_no"
prefix = "R"
because = "cancellation"

[[reject]]
column = "quantity"
prefix = "-"
because = "correction"
"#;

/// Line, column, key and kind of the only fault.
fn fault(source: &str) -> (usize, usize, String, MapFaultKind) {
    let faults = parse(source).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    let MapFault { line, column, key, kind } = faults.into_iter().next().unwrap();
    (line, column, key, kind)
}

fn changed(from: &str, to: &str) -> (usize, usize, String, MapFaultKind) {
    assert_eq!(MAP.matches(from).count(), 1, "{from}");
    fault(&MAP.replace(from, to))
}

fn wrong_type(expected: Expected) -> MapFaultKind {
    TableFault::WrongType { expected }.into()
}

#[test]
fn a_map_is_read_as_it_was_written() {
    let map = parse(MAP).unwrap();
    assert!(map.is_foreign() && map.creates_products() && map.first_row_decides());
    assert_eq!(map.name(), "my-shop");
    let aliases = map.aliases();
    assert_eq!(aliases[Column::Sku.index()], ["Code", "Item code"]);
    assert_eq!(aliases[Column::PlacedAt.index()], aliases[Column::PaidAt.index()]);
    assert_eq!(aliases[PRODUCT_NAME], ["Title"]);
    assert!(aliases[Column::ShippedAt.index()].is_empty());
    assert_eq!(map.constant(Column::Carrier), Some("Post"));
    assert_eq!(map.value(Column::Status, "done"), Some("completed"));
    assert_eq!(map.value(Column::Status, "paid"), Some("paid"));
    assert_eq!(map.value(Column::Status, "-"), None);
    assert_eq!(map.value(Column::Member, "17850.0"), Some("17850"));
    assert_eq!(map.value(Column::OrderNo, "17850.0"), Some("17850.0"));
    assert!(map.reads_whole_numbers("customer") && !map.reads_whole_numbers("Order"));
}

#[test]
fn the_first_rule_that_applies_says_why_a_row_is_no_order() {
    let map = parse(MAP).unwrap();
    let because = |order_no: &'static str, quantity: &'static str| {
        map.rejects(|column| match column {
            Column::OrderNo => Some(order_no),
            Column::Quantity => Some(quantity),
            _ => None,
        })
    };
    assert_eq!(because("R1", "-1"), Some((Column::OrderNo, NoOrder::Cancellation)));
    assert_eq!(because("1", "-1"), Some((Column::Quantity, NoOrder::Correction)));
    assert_eq!(because("1R", "1"), None);
}

#[test]
fn keys_columns_and_words_that_do_not_exist_are_refused_by_name_and_place() {
    for (from, to, line, column, key) in [
        ("create_products = true", "make_products = true", 4, 1, "make_products"),
        ("member = \"Customer\"", "customer = \"Customer\"", 15, 1, "columns.customer"),
        ("carrier = \"Post\"", "price = \"1\"", 20, 1, "constants.price"),
        ("[values.status]", "[values.state]", 22, 9, "values.state"),
        ("prefix = \"R\"", "starts = \"R\"\nprefix = \"R\"", 28, 1, "reject.starts"),
    ] {
        let from_member = from.starts_with("member");
        let source =
            if from_member { MAP.replace("[\"member\"]", "[\"sku\"]") } else { MAP.into() };
        let (at, place, named, kind) = fault(&source.replace(from, to));
        assert_eq!((at, place, named.as_str()), (line, column, key));
        let table = matches!(kind, MapFaultKind::Table(TableFault::UnknownKey { .. }));
        assert!(table, "{kind:?}");
    }
    for (from, to, line, key) in [
        ("kind = \"orders\"", "kind = \"refunds\"", 3, "kind"),
        ("[\"member\"]", "[\"unit_price\"]", 6, "whole_numbers"),
        ("because = \"correction\"", "because = \"bad\"", 34, "reject.because"),
        ("column = \"quantity\"", "column = \"amount\"", 32, "reject.column"),
    ] {
        let (at, _, named, kind) = changed(from, to);
        assert_eq!((at, named.as_str()), (line, key));
        let table = matches!(kind, MapFaultKind::Table(TableFault::NotOneOf { .. }));
        assert!(table, "{kind:?}");
    }
}

#[test]
fn what_could_never_apply_is_refused() {
    let not_mapped = |column: &str| MapFaultKind::NotMapped(column.into());
    let (line, .., kind) = changed("[\"member\"]", "[\"coupon\"]");
    assert_eq!((line, kind), (6, not_mapped("coupon")));
    let (line, .., kind) = changed("column = \"quantity\"", "column = \"note\"");
    assert_eq!((line, kind), (32, not_mapped("note")));
    let (line, _, key, kind) = changed("[values.status]", "[values.coupon]");
    assert_eq!((line, key.as_str(), kind), (22, "values.coupon", not_mapped("coupon")));
    let (_, _, key, kind) = changed("carrier = \"Post\"", "status = \"paid\"");
    assert_eq!((key.as_str(), kind), ("constants.status", MapFaultKind::HeaderAndConstant));
    let (_, _, _, kind) = changed("carrier = \"Post\"", "order_no = \"1\"");
    assert_eq!(kind, MapFaultKind::ConstantOrderNo);
}

#[test]
fn types_and_missing_keys_are_refused() {
    for (from, to, key, kind) in [
        ("name = \"my-shop\"\n", "", "name", TableFault::Missing.into()),
        ("sku = [\"Code\", \"Item code\"]", "", "columns.sku", TableFault::Missing.into()),
        ("[\"Code\", \"Item code\"]", "[]", "columns.sku", TableFault::Empty.into()),
        ("[\"Code\", \"Item code\"]", "[\"Code\", \" \"]", "columns.sku", TableFault::Empty.into()),
        ("[\"Code\", \"Item code\"]", "3", "columns.sku", wrong_type(Expected::Texts)),
        (
            "first_row_decides = true",
            "first_row_decides = 1",
            "first_row_decides",
            wrong_type(Expected::Flag),
        ),
        (
            "carrier = \"Post\"",
            "carrier = 3",
            "constants.carrier",
            TableFault::Unquoted { value: "3".into() }.into(),
        ),
        (
            "\"done\" = \"completed\"",
            "\"done\" = 4",
            "values.status.done",
            wrong_type(Expected::Text),
        ),
        (
            "[constants]\n",
            "[columns.x]\n",
            "columns.x",
            TableFault::UnknownKey { allowed: Vec::new() }.into(),
        ),
    ] {
        let (_, _, named, found) = changed(from, to);
        assert_eq!(named, key);
        match (&found, &kind) {
            (
                MapFaultKind::Table(TableFault::UnknownKey { .. }),
                MapFaultKind::Table(TableFault::UnknownKey { .. }),
            ) => {}
            _ => assert_eq!(found, kind),
        }
    }
    assert_eq!(fault("name = \"a\"\nkind = \"orders\"").3, TableFault::Missing.into());
    let (line, column, _, kind) = fault("name = ");
    assert!(
        (line, column) == (1, 8) && matches!(kind, MapFaultKind::Table(TableFault::Syntax { .. }))
    );
}

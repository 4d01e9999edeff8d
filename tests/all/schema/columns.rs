//! Types, NOT NULL, UNIQUE and references, for every table and column that has them.
use super::rows::{good, insert, with};
use super::shell;
use super::stand::Stand;
use crate::harness::is_installed;

/// What is not unique twice: table, the columns as SQLite names them, a row that repeats them.
const REPEATED: &[(&str, &str, &str)] = &[
    ("distributors", "distributors.code", "code 'd1'"),
    ("products", "products.sku", "sku 'tea-1'"),
    ("stock_movements", "stock_movements.kind, stock_movements.ref", "ref 'R1'"),
    (
        "stock_movements",
        "stock_movements.order_line_id",
        "kind 'sale'; quantity -1; order_line_id 20001",
    ),
    ("orders", "orders.order_no", "order_no 'A1'"),
    ("order_lists", "order_lists.key, order_lists.first_order", "first_order 1"),
    ("plans", "plans.supersedes", "supersedes 2"),
    ("settlements", "settlements.period", "period '2026-10'"),
    ("settlements", "settlements.until_at", "from_at 1; until_at 1000"),
    ("entries", "entries.order_line_id, entries.role, entries.reversal", "order_line_id 10001"),
    ("refunds", "refunds.refund_no", "refund_no 'R1'"),
    ("refund_lines", "refund_lines.refund_id, refund_lines.order_line_id", "refund_id 1"),
    ("adjustments", "adjustments.ref", "ref 'J1'"),
    (
        "entries",
        "entries.distributor_id",
        "kind 'opening'; distributor_id 1; role NULL; order_line_id NULL; base NULL; rate NULL; \
         quantity NULL; plan NULL",
    ),
    (
        "entries",
        "entries.adjustment_id",
        "kind 'adjustment'; role NULL; order_line_id NULL; base NULL; rate NULL; quantity NULL; \
         plan NULL; adjustment_id 2",
    ),
    (
        "entries",
        "entries.bonus_interval, entries.distributor_id",
        "kind 'bonus'; role NULL; order_line_id NULL; quantity NULL; bonus_interval 1",
    ),
    (
        "bonus_intervals",
        "bonus_intervals.rule, bonus_intervals.until_at",
        "until_at 900; from_at 1",
    ),
    ("bonuses", "bonuses.interval_id, bonuses.distributor_id", "interval_id 1"),
    ("statements", "statements.settlement_id, statements.distributor_id", "settlement_id 1"),
    ("payout_requests", "payout_requests.ref", "ref 'W1'"),
    (
        "payout_items",
        "payout_items.batch_id, payout_items.distributor_id",
        "batch_id 1; distributor_id 5",
    ),
    ("payout_items", "payout_items.request_id", "request_id 1"),
    ("payout_events", "payout_events.item_id, payout_events.event", "event 'exported'"),
    ("paydays", "paydays.period", "period '2026-10'"),
    ("paydays", "paydays.until_at", "until_at 1000; from_at 1"),
    ("ledger_entries", "ledger_entries.ref", "ref 'L1'"),
    ("book_settings", "book_settings.key", "key 'reserve_days'"),
    ("sales_days", "sales_days.day_at", "day_at 0"),
    ("product_days", "product_days.day_at, product_days.product_id", "day_at 0; product_id 1"),
    (
        "settlement_remainders",
        "settlement_remainders.settlement_id, settlement_remainders.distributor_id, \
         settlement_remainders.reason",
        "settlement_id 1; distributor_id 2",
    ),
];

/// What the row of another table closes.
const WAITING: [&str; 7] = [
    "entries",
    "bonus_intervals",
    "bonuses",
    "statements",
    "settlement_remainders",
    "settlement_payouts",
    "payout_items",
];

fn repeated(table: &str, text: &'static str) -> String {
    insert(table, &with(table, &changes(text)))
}

/// `column value; …`
fn changes(text: &'static str) -> Vec<(&'static str, &'static str)> {
    text.split("; ").map(|change| change.split_once(' ').unwrap()).collect()
}

#[test]
fn good_rows_are_taken() {
    let guarded = Stand::guarded().with_foreign_keys();
    for table in guarded.tables().iter().filter(|table| *table != "book") {
        let mut sql = insert(table, &good(table));
        // A batch closes items that were written before it.
        if table == "payout_batches" {
            sql = format!("{}; {sql}", insert("payout_items", &good("payout_items")));
        }
        // What was won belongs to an interval of the same settlement.
        if table == "bonuses" {
            let won = insert(table, &with(table, &[("interval_id", "3")]));
            sql = format!("{}; {won}", insert("bonus_intervals", &good("bonus_intervals")));
        }
        // Others wait for the settlement or batch that closes them.
        let waits = WAITING.contains(&table.as_str());
        let (outcome, changed) = guarded.attempt(&sql);
        assert!(changed && (outcome.is_ok() || waits), "{sql}: {outcome:?}");
    }
    let bare = Stand::bare().with_foreign_keys();
    assert_eq!(bare.attempt(&insert("book", &good("book"))), (Ok(()), true));
}

#[test]
fn every_table_is_strict() {
    let sql = "SELECT name, CAST(strict AS TEXT) FROM pragma_table_list
               WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'";
    for (table, strict) in Stand::guarded().list(sql) {
        assert!(strict == "1" || table == "refinery_schema_history", "{table}");
    }
}

#[test]
fn every_column_that_must_be_there_must() {
    let stand = Stand::bare().with_foreign_keys();
    for table in stand.tables() {
        let sql = format!(
            "SELECT name, CAST(pk AS TEXT) FROM pragma_table_info('{table}') WHERE \"notnull\" = 1"
        );
        for (column, _) in stand.list(&sql) {
            let row: Vec<_> =
                good(&table).into_iter().filter(|(known, _)| *known != column).collect();
            let row: Vec<_> = row.into_iter().chain([(leak(&column), "NULL")]).collect();
            let (outcome, _) = stand.attempt(&insert(&table, &row));
            let wanted = format!("NOT NULL constraint failed: {table}.{column}");
            assert_eq!(outcome, Err(wanted));
        }
    }
}

#[test]
fn nothing_is_twice_and_no_unique_index_is_left_out() {
    let stand = Stand::bare().with_foreign_keys();
    for (table, columns, changes) in REPEATED {
        let (outcome, _) = stand.attempt(&repeated(table, changes));
        assert_eq!(outcome, Err(format!("UNIQUE constraint failed: {columns}")));
    }
    let sql = "SELECT i.name, t.name FROM sqlite_schema AS t, pragma_index_list(t.name) AS i
               WHERE t.type = 'table' AND i.\"unique\" = 1
                 AND t.name <> 'refinery_schema_history'";
    assert_eq!(stand.list(sql).len(), REPEATED.len(), "an attack for each unique index");
}

#[test]
fn nothing_is_twice_in_a_foreign_shell() {
    if !is_installed("sqlite3") {
        return;
    }
    let stand = Stand::bare();
    let before = stand.contents();
    for (table, columns, changes) in REPEATED {
        let complaint = shell::complaint(stand.path(), &repeated(table, changes));
        assert!(complaint.contains(&format!("failed: {columns}")), "{table}: {complaint}");
        assert_eq!(stand.contents(), before);
    }
}

#[test]
fn every_reference_must_lead_somewhere() {
    let stand = Stand::bare().with_foreign_keys();
    let mut references = 0;
    for table in stand.tables() {
        let sql = format!("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('{table}')");
        for (column, parent) in stand.list(&sql) {
            let lost = (leak(&column), "999999");
            // Only entries of one kind have an adjustment, or an interval.
            let kind = match column.as_str() {
                "adjustment_id" => changes(
                    "kind 'adjustment'; role NULL; order_line_id NULL; base NULL; plan NULL",
                ),
                "bonus_interval" => {
                    changes("kind 'bonus'; role NULL; order_line_id NULL; quantity NULL")
                }
                _ => Vec::new(),
            };
            let sql = insert(&table, &with(&table, &[&kind[..], &[lost]].concat()));
            let (outcome, _) = stand.attempt(&sql);
            let wanted = Err("FOREIGN KEY constraint failed".to_owned());
            assert_eq!(outcome, wanted, "{table}.{column} → {parent}");
            references += 1;
        }
    }
    assert!(references > 15);
}

/// Names for the few columns of a test run.
fn leak(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

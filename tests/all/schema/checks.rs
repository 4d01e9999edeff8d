//! CHECKs: every one is broken once, by a row that is good in everything else.
use std::collections::BTreeSet;

use super::rows::{insert, with};
use super::shell;
use super::stand::Stand;
use crate::harness::is_installed;

/// Table, and what makes its good row bad: `column value, …`.
const BREACHES: &[(&str, &str)] = &[
    ("book", "id 2"),
    ("book", "name ''"),
    ("book", "currency 'cny'"),
    ("book", "digits 4"),
    ("book", "time_zone ''"),
    ("book", "lang 'fr'"),
    ("book", "start_at 0"),
    ("book", "settle_every 'year'"),
    ("book", "demo 2"),
    ("book", "created_at 0"),
    ("distributors", "id -1"),
    ("distributors", "code 'D 9'"),
    ("distributors", "code ''"),
    ("distributors", "code '１'"),
    ("distributors", "name ''"),
    ("distributors", "kind 'robot'"),
    ("distributors", "joining_fee -1"),
    ("distributor_relations", "id -1"),
    ("distributor_relations", "from_at -1"),
    ("distributor_relations", "level 3"),
    ("distributor_relations", "sponsor_id NULL"),
    ("distributor_relations", "level 1"),
    ("distributor_relations", "sponsor_id 5"),
    ("distributor_states", "id -1"),
    ("distributor_states", "from_at -1"),
    ("distributor_states", "state 'asleep'"),
    ("distributor_grades", "id -1"),
    ("distributor_grades", "from_at -1"),
    ("distributor_grades", "grade ''"),
    ("distributor_grades", "operator ''"),
    ("payout_accounts", "id -1"),
    ("payout_accounts", "channel 'gold'"),
    ("opening_balances", "amount 0"),
    ("products", "id -1"),
    ("products", "sku 'TEA 9'"),
    ("products", "sku '茶'"),
    ("products", "name ''"),
    ("products", "status 'gone'"),
    ("products", "reorder_level -1"),
    ("products", "backorders 2"),
    ("products", "on_hand -1"),
    ("product_facts", "id -1"),
    ("product_facts", "from_at -1"),
    ("product_facts", "price -1"),
    ("product_facts", "cost -1"),
    ("product_facts", "commissionable 2"),
    ("stock_movements", "id -1"),
    ("stock_movements", "kind 'lost'"),
    ("stock_movements", "quantity -1"),
    ("stock_movements", "quantity 0"),
    ("stock_movements", "kind 'out'"),
    ("stock_movements", "order_line_id 10001"),
    ("stock_movements", "kind 'sale'; quantity -1"),
    ("stock_movements", "after_line -1"),
    ("orders", "id -1"),
    ("orders", "order_no 'A 9'"),
    ("orders", "order_no ''"),
    ("orders", "corrected_by 9; cancelled_at 200"),
    ("orders", "corrected_by 10"),
    ("orders", "placed_at 0"),
    ("orders", "attributed_by 'luck'"),
    ("orders", "self_purchase 2"),
    ("orders", "distributor_id NULL; attributed_by 'none'"),
    ("orders", "gross -1"),
    ("orders", "net 11"),
    ("orders", "net -1"),
    ("orders", "coupon_amount -1"),
    ("orders", "order_discount -1"),
    ("orders", "points_used -1"),
    ("orders", "points_amount -1"),
    ("orders", "shipping -1"),
    ("orders", "tax -1"),
    ("orders", "distributor_id NULL; self_purchase 0"),
    ("orders", "attributed_by 'none'"),
    ("orders", "paid_at NULL; shipped_at NULL"),
    ("orders", "paid_at NULL; completed_at NULL"),
    ("orders", "cancelled_at 200; shipped_at NULL"),
    ("orders", "cancelled_at 200; completed_at NULL"),
    ("orders", "cancelled_at 99; completed_at NULL; shipped_at NULL; paid_at NULL"),
    ("orders", "cancelled_at 100; completed_at NULL; shipped_at NULL; paid_at 101"),
    ("orders", "placed_at 101"),
    ("orders", "paid_at 101"),
    ("orders", "shipped_at 101"),
    ("orders", "completed_at 99; shipped_at NULL"),
    ("order_lines", "id 20000"),
    ("order_lines", "id 9999"),
    ("order_lines", "quantity 0"),
    ("order_lines", "unit_price -1"),
    ("order_lines", "line_discount -1"),
    ("order_lines", "net 11"),
    ("order_lines", "net -1"),
    ("order_lines", "line_discount 1"),
    ("order_lines", "left_stock 2"),
    ("order_lines", "quantity 5000000000; unit_price 5000000000"),
    ("open_orders", "roles 0"),
    ("open_orders", "roles 4"),
    ("open_endings", "roles 0"),
    ("open_endings", "roles 4"),
    ("order_holds", "reason ''"),
    ("refunds", "id -1"),
    ("refunds", "refund_no 'R 9'"),
    ("refunds", "refund_no ''"),
    ("refunds", "amount -1"),
    ("refunds", "shipping -1"),
    ("refunds", "amount 0; shipping 0"),
    ("refunds", "line 0; product_id NULL"),
    ("refunds", "line 10000; product_id NULL"),
    ("refunds", "line 1"),
    ("refunds", "restock 0"),
    ("refunds", "decided_at 149"),
    ("refunds", "decision 'lost'; refunded_at NULL"),
    ("refunds", "decided_at NULL"),
    ("refunds", "decision NULL; refunded_at NULL"),
    ("refunds", "refunded_at NULL"),
    ("refunds", "decision 'rejected'"),
    ("refunds", "operator ''"),
    ("refund_lines", "amount 0"),
    ("open_refunds", "roles 0"),
    ("open_refunds", "roles 4"),
    ("adjustments", "id -1"),
    ("adjustments", "kind 'gift'"),
    ("adjustments", "amount 0"),
    ("adjustments", "dated_at 0"),
    ("adjustments", "reason ''"),
    ("adjustments", "operator ''"),
    ("plans", "version 0"),
    ("settlements", "id 0"),
    ("settlements", "from_at 2000"),
    ("settlements", "last_order -1"),
    ("settlements", "digest x'00'"),
    ("order_lists", "first_order 0"),
    ("entries", "id 0"),
    ("entries", "kind 'gift'"),
    ("entries", "role 'uncle'"),
    ("entries", "rate 1000001"),
    ("entries", "rate -1"),
    ("entries", "rate NULL; fixed -1"),
    ("entries", "quantity 0"),
    ("entries", "amount 0"),
    ("entries", "role NULL"),
    ("entries", "order_line_id NULL"),
    ("entries", "plan NULL"),
    ("entries", "base NULL"),
    ("entries", "quantity NULL"),
    ("entries", "amount 101"),
    ("entries", "amount -1"),
    ("entries", "rate NULL"),
    ("entries", "fixed 10"),
    ("entries", "matures_at 0"),
    ("entries", "reverses 1"),
    ("entries", "reversal 1"),
    ("entries", "kind 'clawback'; base NULL; reversal 1; amount -9"),
    ("entries", "kind 'clawback'; base NULL; reverses 1; amount -9"),
    ("entries", "kind 'clawback'; base NULL; reverses 1; reversal 1"),
    ("entries", "adjustment_id 1"),
    ("entries", "kind 'adjustment'; role NULL; order_line_id NULL; base NULL; plan NULL"),
    ("entries", "bonus_interval 1; distributor_id 1"),
    ("entries", "kind 'bonus'; role NULL; order_line_id NULL; plan NULL; base NULL"),
    (
        "entries",
        "kind 'bonus'; role NULL; order_line_id NULL; bonus_interval 1; distributor_id 1; quantity NULL; amount -1",
    ),
    ("entries", "kind 'bonus'; role NULL; order_line_id NULL; bonus_interval 1; distributor_id 1"),
    (
        "entries",
        "kind 'bonus'; role NULL; order_line_id NULL; bonus_interval 1; distributor_id 1; base NULL",
    ),
    (
        "entries",
        "kind 'bonus'; role NULL; order_line_id NULL; bonus_interval 1; distributor_id 1; quantity NULL; fixed 10",
    ),
    ("bonus_intervals", "id 0"),
    ("bonus_intervals", "rule ''"),
    ("bonus_intervals", "kind 'gift'"),
    ("bonus_intervals", "metric 'heads'"),
    ("bonus_intervals", "from_at -1"),
    ("bonus_intervals", "rule 'year'; until_at 900"),
    ("bonuses", "metric 0"),
    ("bonuses", "amount -1"),
    ("bonuses", "rate 1000001"),
    ("bonuses", "fixed -1"),
    ("statements", "level 3"),
    ("statements", "closing 551"),
    ("statements", "payouts 6"),
    ("settlement_remainders", "reason 'tired'"),
    ("payout_requests", "id -1"),
    ("payout_requests", "amount 0"),
    ("payout_requests", "requested_at 0"),
    ("payout_requests", "decided_at 1; decision 'lost'"),
    ("payout_requests", "decided_at 1"),
    ("payout_requests", "decision 'approved'"),
    ("payout_requests", "reason 'x'"),
    ("payout_items", "id -1"),
    ("payout_items", "fee -1; net 79"),
    ("payout_items", "withheld -2; net 81"),
    ("payout_items", "gross 3; net 0"),
    ("payout_items", "net 78"),
    ("payout_items", "gross 81"),
    ("payout_items", "scheme ''"),
    ("payout_items", "created_at 0"),
    ("payout_batches", "id -1"),
    ("payout_batches", "digest x'00'"),
    ("payout_events", "id -1"),
    ("payout_events", "event 'lost'"),
    ("payout_events", "at 0"),
    ("paydays", "period ''"),
    ("paydays", "from_at -1"),
    ("paydays", "from_at 2000"),
    ("paydays", "operator ''"),
    ("book_settings", "key ''"),
    ("ledger_entries", "id -1"),
    ("ledger_entries", "through 'expenses:rent'"),
    ("ledger_entries", "amount 0"),
    ("ledger_entries", "dated_at 0"),
    ("ledger_entries", "words ''"),
    ("ledger_entries", "operator ''"),
    ("sales_days", "day_at -1"),
    ("sales_days", "orders -1"),
    ("sales_days", "quantity 0"),
    ("sales_days", "gross -1"),
    ("sales_days", "net 11"),
    ("sales_days", "shipping -1"),
    ("product_days", "day_at -1"),
    ("product_days", "orders -1"),
    ("product_days", "quantity 0"),
    ("product_days", "gross -1"),
    ("product_days", "net -1"),
    ("import_runs", "id -1"),
    ("import_runs", "kind 'weather'"),
    ("import_runs", "digest x''"),
    ("audit_log", "height 0"),
    ("audit_log", "operator ''"),
    ("audit_log", "effect '{'"),
    ("audit_log", "hash x'00'"),
];

fn breach(table: &str, changes: &'static str) -> String {
    let changes: Vec<_> = changes.split("; ").map(|c| c.split_once(' ').unwrap()).collect();
    insert(table, &with(table, &changes))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of every CHECK in a definition.
fn checks(definition: &str) -> Vec<String> {
    let starts = definition.match_indices("CHECK (").map(|(at, found)| at + found.len());
    starts
        .map(|from| {
            let mut depth = 1;
            let end = definition[from..].find(|c| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                depth == 0
            });
            one_line(&definition[from..from + end.unwrap()])
        })
        .collect()
}

#[test]
fn every_check_bites_and_no_check_is_left_out() {
    let stand = Stand::bare().with_foreign_keys();
    let mut bitten = BTreeSet::new();
    for (table, changes) in BREACHES {
        let (outcome, changed) = stand.attempt(&breach(table, changes));
        let complaint = outcome.expect_err(changes);
        let check = complaint.strip_prefix("CHECK constraint failed: ");
        bitten.insert(((*table).to_owned(), one_line(check.expect(&complaint))));
        assert!(!changed);
    }
    let definitions = stand.list("SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    let all: BTreeSet<_> = definitions
        .iter()
        .flat_map(|(table, sql)| checks(sql).into_iter().map(|check| (table.clone(), check)))
        .collect();
    assert_eq!(bitten, all);
}

#[test]
fn every_check_bites_in_a_foreign_shell() {
    if !is_installed("sqlite3") {
        return;
    }
    let stand = Stand::bare();
    let before = stand.contents();
    for (table, changes) in BREACHES {
        let complaint = shell::complaint(stand.path(), &breach(table, changes));
        assert!(complaint.contains("CHECK constraint failed"), "{table} {changes}: {complaint}");
        assert_eq!(stand.contents(), before, "{table} {changes}");
    }
}

#[test]
fn every_breach_is_a_good_row_but_for_its_check() {
    let stand = Stand::bare().without_foreign_keys();
    stand.conn.execute_batch("PRAGMA ignore_check_constraints = ON").unwrap();
    for (table, changes) in BREACHES {
        assert_eq!(stand.attempt(&breach(table, changes)), (Ok(()), true), "{table} {changes}");
    }
}

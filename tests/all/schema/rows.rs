//! For every table a row that the seeded book takes.

/// Column and value (as SQL) of a good row.
pub type Row = Vec<(&'static str, &'static str)>;

/// A good next row of a table; of `book` where there is none yet.
pub fn good(table: &str) -> Row {
    let text = match table {
        "book" => {
            "id 1, name 'Tea', currency 'CNY', digits 2, time_zone 'Asia/Shanghai', lang 'zh',
             start_at NULL, settle_every 'month', demo 0, created_at 1"
        }
        "distributors" => {
            "id 9, code 'D9', name '吴', phone NULL, kind 'individual', joining_fee 0, recorded_at 1"
        }
        "distributor_relations" => {
            "id 9, distributor_id 5, from_at 0, level 2, sponsor_id 1, recorded_at 1"
        }
        "distributor_states" => {
            "id 9, distributor_id 3, from_at 0, state 'approved', operator 'ming', recorded_at 1"
        }
        "distributor_grades" => {
            "id 9, distributor_id 2, from_at 0, grade 'gold', reason NULL, operator 'ming',
             recorded_at 1"
        }
        "payout_accounts" => {
            "id 9, distributor_id 2, channel 'cash', account 'x', holder 'x', recorded_at 1"
        }
        "opening_balances" => "distributor_id 2, amount -5, recorded_at 1",
        "products" => {
            "id 9, sku 'TEA-9', name '白茶', status 'on_sale', reorder_level 5, backorders 0,
             on_hand NULL, recorded_at 1"
        }
        "product_facts" => {
            "id 9, product_id 1, from_at 0, price 1, cost 0, category '', commissionable 0,
             recorded_at 1"
        }
        "stock_movements" => {
            "id 9, product_id 1, kind 'in', quantity 5, moved_at 1, order_line_id NULL, ref 'R9',
             after_line 20001, recorded_at 1"
        }
        "orders" => {
            "id 9, order_no 'A9', placed_at 100, paid_at 100, shipped_at 100, completed_at 100,
             cancelled_at NULL, corrected_by NULL, distributor_id 1, attributed_by 'order',
             self_purchase 1, gross 10, net 10,
             coupon_amount 0, order_discount 0, points_used 0, points_amount 0, shipping 0, tax 0,
             recorded_at 1"
        }
        "order_lines" => {
            "id 60001, product_id 2, quantity 2, unit_price 5, line_discount 0, net 10, left_stock 0"
        }
        "open_orders" => "order_id 3, roles 3",
        "open_endings" => "order_id 5, roles 3",
        "order_holds" => "order_id 3, since_at 1, reason 'x', recorded_at 1",
        "refunds" => {
            "id 9, refund_no 'R9', order_id 1, amount 10, shipping 5, line NULL, product_id 1,
             restock 1, reason 'x', requested_at 150, decided_at 150, decision 'approved',
             refunded_at 140, recorded_at 1, operator 'ming'"
        }
        "refund_lines" => "refund_id 4, order_line_id 10001, amount 50",
        "open_refunds" => "refund_id 4, roles 3",
        "adjustments" => {
            "id 9, distributor_id 1, kind 'goodwill', amount 5, dated_at 1, reason 'x', ref 'J9',
             recorded_at 1, operator 'ming'"
        }
        "order_lists" => "key 2, first_order 2, orders x''",
        "plans" => {
            "version 4, name 'spring', effective_from 60, supersedes 3, source 'x', recorded_at 1"
        }
        "settlements" => {
            "id 2, period '2026-11', from_at 1000, until_at 2000, digest zeroblob(32), statements 0,
             entries 0, direct 0, override 0, bonus 0, clawback 0, adjustment 0, last_order 2,
             settled_at 1, operator 'ming'"
        }
        "entries" => {
            "id 6, settlement_id 2, distributor_id 2, kind 'commission', role 'direct',
             order_line_id 20001, base 100, rate 100000, fixed NULL, quantity 1, amount 10, plan 1,
             earned_at 1, matures_at 1, reverses NULL, reversal 0, adjustment_id NULL,
             bonus_interval NULL"
        }
        "bonus_intervals" => {
            "id 3, settlement_id 2, rule 'month', kind 'bonus', metric 'own_sales', from_at 900,
             until_at 1800, plan 1"
        }
        "bonuses" => "interval_id 2, distributor_id 2, metric 10, amount 1, rate NULL, fixed NULL",
        "statements" => {
            "settlement_id 2, distributor_id 1, name 'x', level 1, opening 550, direct 1, override 2,
             bonus 3, clawback -4, adjustment 5, payouts 7, closing 550"
        }
        "settlement_remainders" => {
            "settlement_id 2, distributor_id 1, reason 'in_hold', amount 1, until_at NULL"
        }
        "payout_requests" => {
            "id 9, distributor_id 1, amount 5, requested_at 1, ref 'W9', decided_at NULL,
             decision NULL, reason NULL, recorded_at 1, operator 'ming'"
        }
        "payout_items" => {
            "id 9, batch_id 3, distributor_id 1, account_id 1, gross 80, fee 1, withheld 2, net 77,
             scheme 'flat:2%', plan 1, request_id 3, created_at 1"
        }
        "payout_batches" => {
            "id 3, items 1, gross 80, fee 1, withheld 2, net 77, digest zeroblob(32), created_at 1,
             operator 'ming'"
        }
        "payout_events" => {
            "id 9, item_id 2, event 'paid', at 1, reference 'x', reason 'x', recorded_at 1,
             operator 'ming'"
        }
        "payout_exports" => {
            "batch_id 2, payer_name 'Tea', payer_iban '', payer_bic '', payer_appid ''"
        }
        "settlement_payouts" => "event_id 4, settlement_id 2",
        "paydays" => "period '2026-11', from_at 1000, until_at 2000, begun_at 1, operator 'ming'",
        "payday_batches" => "batch_id 1, period '2026-09'",
        "ledger_entries" => {
            "id 9, account 'expenses:rent', through 'assets:cash', amount 1, dated_at 1, words 'x',
             ref 'L9', recorded_at 1, operator 'ming'"
        }
        "book_settings" => "key 'reserve_percent', value '10%', recorded_at 1",
        "sales_days" => "day_at 86400, orders 1, quantity 2, gross 10, net 10, shipping 0",
        "product_days" => "day_at 86400, product_id 2, orders 1, quantity 2, gross 10, net 10",
        "import_runs" => {
            "id 9, kind 'products', file_name 'x', digest zeroblob(32), rows 1, added 1, advanced 0,
             updated 0, unchanged 0, rejected 0, total NULL, recorded_at 1"
        }
        "audit_log" => {
            "height 2, recorded_at 1, operator 'x', command 'x', effect '{}', hash zeroblob(32)"
        }
        other => panic!("write a good row for the table {other}"),
    };
    text.split(',').map(|cell| cell.trim().split_once(' ').unwrap()).collect()
}

/// The good row with other values in some columns.
pub fn with(table: &str, changes: &[(&'static str, &'static str)]) -> Row {
    let mut row = good(table);
    for (column, value) in changes {
        match row.iter_mut().find(|(known, _)| known == column) {
            Some(cell) => cell.1 = value,
            None => row.push((column, value)),
        }
    }
    row
}

/// The statement that inserts a row.
pub fn insert(table: &str, row: &Row) -> String {
    let columns: Vec<_> = row.iter().map(|(column, _)| *column).collect();
    let values: Vec<_> = row.iter().map(|(_, value)| *value).collect();
    format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", "))
}

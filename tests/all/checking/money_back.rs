//! Faults in what came after a sale: refunds, cancellations, adjustments, payouts.
use std::collections::BTreeSet;
use std::sync::OnceLock;

use fenrun::domain::distributor::Kind;
use fenrun::domain::id::{DistributorId, PlanVersion};
use fenrun::domain::money::Money;
use fenrun::domain::payout::{Batch, BatchId, Charge, Item, ItemId, PayoutRules, RequestId};
use fenrun::domain::rate::Rate;
use fenrun::domain::settlement_digest::Digest;
use fenrun::domain::time::Instant;
use fenrun::domain::withholding::{Earlier, Scheme};
use rusqlite::{Connection, params};
use snapbox::str;

use super::{force, lock};
use crate::harness::Shop;
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,paid_at,distributor,shipping";
/// C has a debt of 3.00, B gets a payout and a second one is on its way. O1 is refunded by halves: R1 is
/// settled, R2 is not; O3 was cancelled and reversed, O6 cancelled since; R3 is of an unsettled order.
const ORDERS: &str = "\
O1,TEA-1,3,100.00,2026-10-03,B,5.00
O2,POT-1,1,80.00,2026-10-04,C,
O3,POT-1,2,80.00,2026-10-05,B,
O6,CARD,1,50.00,2026-10-06,B,
O6,TEA-1,1,100.00,,,";

/// A book with two settled months and all that can happen after a sale.
fn after_sales() -> Shop {
    static BOOK: OnceLock<Vec<u8>> = OnceLock::new();
    let book = BOOK.get_or_init(|| {
        let trade = Trade::new();
        let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
        let payout =
            "[payout]\nfee_percent = \"1%\"\nfee_fixed = \"0.50\"\nwithholding = \"flat:20%\"";
        trade.plan(&format!("hold_from = \"paid\"\nmax_share = \"40%\"\n{rules}{payout}"));
        trade.0.run("stock in TEA-1 50").ok();
        trade.orders(COLUMNS, ORDERS);
        trade.0.run("commission settle --period 2026-10").ok();
        sql(&trade.0, NOVEMBER);
        trade.0.run("order cancel O3 --cancelled-at 2026-11-20 --at 2026-12-01").ok();
        pay(&trade.0, 1, (2, 1_000), None);
        sql(&trade.0, PAID);
        trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
        let late = "O9,TEA-1,2,100.00,2026-12-05,B,";
        trade.0.write("late.csv", format!("{COLUMNS}\n{late}\n"));
        trade.0.run("order import late.csv --at 2026-12-06").ok();
        trade.0.run("order cancel O6 --cancelled-at 2026-12-06 --at 2026-12-06").ok();
        sql(&trade.0, DECEMBER);
        pay(&trade.0, 2, (3, 500), Some(1));
        trade.bytes()
    });
    let shop = Shop::new();
    shop.write("fenrun.db", book);
    lock(&shop, 0o600);
    shop
}

fn sql(shop: &Shop, sql: &str) {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = ON; {sql}")).unwrap();
}

const NOVEMBER: &str = "
    INSERT INTO refunds (refund_no, order_id, amount, shipping, restock, requested_at, decided_at,
                         decision, refunded_at, recorded_at, operator)
    VALUES ('R1', 1, 10000, 200, 1, unixepoch('2026-11-10'), unixepoch('2026-11-10'), 'approved',
            unixepoch('2026-11-10'), unixepoch('2026-11-10'), 'ming');
    INSERT INTO refund_lines VALUES (1, 10001, 10000);
    INSERT INTO open_refunds VALUES (1, 3);
    INSERT INTO stock_movements (product_id, kind, quantity, moved_at, order_line_id, after_line,
                                 recorded_at)
    SELECT product_id, 'return', 1, unixepoch('2026-11-10'), id, (SELECT max(id) FROM order_lines),
           unixepoch('2026-11-10')
    FROM order_lines WHERE id = 10001;
    INSERT INTO adjustments (distributor_id, kind, amount, dated_at, reason, recorded_at, operator)
    VALUES (3, 'adjustment', -1100, unixepoch('2026-11-11'), 'samples', unixepoch('2026-11-11'), 'ming');
    INSERT INTO payout_accounts (distributor_id, channel, account, holder, recorded_at)
    VALUES (2, 'alipay', 'b@example.com', 'B', 1), (3, 'alipay', 'c@example.com', 'C', 1);";

const PAID: &str = "
    INSERT INTO payout_events (item_id, event, at, recorded_at, operator)
    VALUES (1, 'exported', unixepoch('2026-11-12'), unixepoch('2026-11-12'), 'ming'),
           (1, 'paid', unixepoch('2026-11-13'), unixepoch('2026-11-13'), 'ming');";

const DECEMBER: &str = "
    INSERT INTO refunds (refund_no, order_id, amount, shipping, requested_at, decided_at, decision,
                         refunded_at, recorded_at, operator)
    SELECT column1, column2, column3, 0, at, at, 'approved', at, at, 'ming'
    FROM (VALUES ('R2', 1, 5000), ('R3', 5, 4000)), (SELECT unixepoch('2026-12-07') AS at);
    INSERT INTO refunds (refund_no, order_id, amount, shipping, requested_at, recorded_at, operator)
    VALUES ('R4', 5, 100, 0, unixepoch('2026-12-07'), unixepoch('2026-12-07'), 'ming');
    INSERT INTO refund_lines VALUES (2, 10001, 5000), (3, 50001, 4000);
    INSERT INTO open_refunds VALUES (2, 3), (3, 3);
    INSERT INTO payout_requests (distributor_id, amount, requested_at, decided_at, decision,
                                 recorded_at, operator)
    VALUES (3, 500, unixepoch('2026-12-07'), unixepoch('2026-12-07'), 'approved',
            unixepoch('2026-12-07'), 'ming');";

/// Makes a batch of one item, whose number is that of the batch.
fn pay(shop: &Shop, id: i64, (whose, gross): (i64, i64), request: Option<i64>) {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let rules = PayoutRules {
        fee_percent: Rate::parse("1%").unwrap(),
        fee_fixed: Money(50),
        withholding: Scheme::from_name("flat:20%").unwrap(),
        ..PayoutRules::default()
    };
    let earlier = (&Earlier::default(), 11);
    let charge = Charge::new(&rules, Kind::Individual, Money(gross), earlier).unwrap();
    let item = Item {
        id: ItemId(id),
        distributor: DistributorId(whose),
        account: whose - 1,
        charge,
        plan: Some(PlanVersion(1)),
        request: request.map(RequestId),
    };
    let created_at = Instant(1_794_300_000 + id);
    let batch = Batch { id: BatchId(id), created_at, items: vec![item] };
    let before =
        conn.query_row("SELECT digest FROM payout_batches WHERE id = ?1 - 1", [id], |row| {
            row.get(0).map(Digest)
        });
    let digest = batch.digest(before.ok());
    conn.execute_batch("BEGIN").unwrap();
    let Charge { gross, fee, withheld, net, scheme } = charge;
    conn.execute(
        "INSERT INTO payout_items VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10)",
        params![
            id,
            whose,
            whose - 1,
            gross.0,
            fee.0,
            withheld.0,
            net.0,
            scheme.to_string(),
            request,
            created_at.0
        ],
    )
    .unwrap();
    conn.execute(
        "INSERT INTO payout_batches VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, 'ming')",
        params![id, gross.0, fee.0, withheld.0, net.0, digest.0, created_at.0],
    )
    .unwrap();
    conn.execute_batch("COMMIT").unwrap();
}

/// A fault, the check that it is planted for, what the table of findings says of it, and the other
/// checks that must see it as well.
pub(super) const FAULTS: [(&str, &str, &str, &[&str]); 36] = [
    ("UPDATE refunds SET amount = amount + 1 WHERE refund_no = 'R1'", "refunds", "amount", &[]),
    ("INSERT INTO refund_lines VALUES (4, 50001, 100)", "refunds", "amount", &["unsettled"]),
    ("UPDATE refunds SET line = 2 WHERE refund_no = 'R2'", "refunds", "line", &[]),
    ("UPDATE refunds SET product_id = 2 WHERE refund_no = 'R2'", "refunds", "line", &[]),
    (
        "UPDATE refunds SET amount = 20001 WHERE refund_no = 'R2';
         UPDATE refund_lines SET amount = 20001 WHERE refund_id = 2",
        "refunds",
        "refunded",
        &[],
    ),
    ("UPDATE refunds SET shipping = 501 WHERE refund_no = 'R1'", "refunds", "shipping", &[]),
    ("UPDATE refunds SET restock = 2 WHERE refund_no = 'R1'", "refunds", "restock", &[]),
    ("UPDATE refunds SET restock = 1 WHERE refund_no = 'R3'", "refunds", "restock", &[]),
    ("UPDATE refunds SET refunded_at = 1 WHERE refund_no = 'R2'", "refunds", "refunded_at", &[]),
    (
        "UPDATE refunds SET restock = 4 WHERE refund_no = 'R1';
         UPDATE stock_movements SET quantity = 4 WHERE order_line_id = 10001 AND kind = 'return';
         UPDATE products SET on_hand = on_hand + 3 WHERE id = 1",
        "stock",
        "came_back",
        &[],
    ),
    (
        "UPDATE stock_movements SET quantity = -9999 WHERE kind = 'in';
         UPDATE products SET on_hand = on_hand - 10049 WHERE id = 1",
        "stock",
        "on_hand",
        &["sqlite"],
    ),
    // What a settlement has not taken back, and is not to take back any more.
    ("DELETE FROM open_refunds WHERE refund_id = 2", "clawbacks", "clawback", &[]),
    ("UPDATE open_refunds SET roles = 2 WHERE refund_id = 2", "clawbacks", "clawback", &[]),
    ("DELETE FROM open_endings WHERE order_id = 4", "clawbacks", "clawback", &[]),
    (
        "UPDATE entries SET amount = amount + 1 WHERE id = (SELECT min(id) FROM entries WHERE reversal = 1)",
        "clawbacks",
        "clawback",
        &["balances", "digests", "statements"],
    ),
    (
        "UPDATE entries SET distributor_id = 3
         WHERE id = (SELECT min(id) FROM entries WHERE reversal = 1)",
        "clawbacks",
        "distributor",
        &["balances", "digests", "statements"],
    ),
    ("UPDATE entries SET reverses = 3 WHERE reversal = 1", "clawbacks", "reverses", &[]),
    ("UPDATE entries SET reversal = 99 WHERE reversal = 1", "clawbacks", "reversal", &["digests"]),
    (
        "UPDATE entries SET matures_at = matures_at + 1 WHERE reversal = -1",
        "clawbacks",
        "matures_at",
        &["digests"],
    ),
    ("DELETE FROM open_refunds WHERE refund_id = 3", "unsettled", "open_refunds", &[]),
    ("UPDATE open_refunds SET roles = 1 WHERE refund_id = 3", "unsettled", "open_refunds", &[]),
    ("INSERT INTO open_refunds VALUES (4, 3)", "unsettled", "open_refunds", &[]),
    ("INSERT INTO open_refunds VALUES (1, 3)", "unsettled", "open_refunds", &["clawbacks"]),
    ("INSERT INTO open_endings VALUES (2, 1)", "unsettled", "open_endings", &[]),
    ("INSERT INTO open_endings VALUES (3, 3)", "unsettled", "open_endings", &["clawbacks"]),
    ("UPDATE adjustments SET amount = amount - 1", "adjustments", "amount", &[]),
    ("UPDATE adjustments SET distributor_id = 1", "adjustments", "distributor", &[]),
    ("UPDATE adjustments SET dated_at = dated_at + 1", "adjustments", "earned_at", &[]),
    ("UPDATE adjustments SET reason = ' '", "adjustments", "reason", &[]),
    ("DELETE FROM settlement_payouts", "statements", "payouts", &["balances", "ledger"]),
    (
        "UPDATE payout_events SET at = unixepoch('2026-12-01') WHERE event = 'paid'",
        "statements",
        "settled_in",
        &[],
    ),
    (
        "UPDATE statements SET closing = closing + 1, direct = direct + 1
         WHERE settlement_id = 2 AND distributor_id = 3",
        "balances",
        "balance",
        &["digests", "statements"],
    ),
    (
        "UPDATE entries SET amount = 3201 WHERE order_line_id = 20001",
        "max-share",
        "amount",
        &["balances", "digests", "entries", "statements"],
    ),
    ("UPDATE payout_batches SET gross = gross + 1 WHERE id = 2", "payouts", "gross", &[]),
    (
        "UPDATE payout_items SET fee = fee + 1, net = net - 1 WHERE id = 2;
         UPDATE payout_batches SET fee = fee + 1, net = net - 1 WHERE id = 2",
        "payouts",
        "fee",
        &["digests"],
    ),
    ("UPDATE payout_requests SET amount = amount + 1", "payouts", "gross", &[]),
];

/// Faults of payouts alone.
const OF_PAYOUTS: [(&str, &str, &[&str]); 8] = [
    (
        "INSERT INTO payout_events VALUES (9, 1, 'failed', 2000000000, NULL, NULL, 1, 'x')",
        "status",
        &[],
    ),
    (
        "INSERT INTO payout_events VALUES (9, 2, 'returned', 2000000000, NULL, NULL, 1, 'x')",
        "status",
        &[],
    ),
    (
        "INSERT INTO payout_events VALUES (9, 1, 'returned', 1794300000, NULL, NULL, 1, 'x')",
        "returned_at",
        &[],
    ),
    ("UPDATE payout_accounts SET distributor_id = 1 WHERE id = 1", "account", &[]),
    (
        "UPDATE payout_batches SET created_at = created_at + 1 WHERE id = 2",
        "created_at",
        &["digests"],
    ),
    (
        "UPDATE payout_items SET withheld = withheld + 1, net = net - 1 WHERE id = 2;
         UPDATE payout_batches SET withheld = withheld + 1, net = net - 1 WHERE id = 2",
        "withheld",
        &["digests"],
    ),
    ("UPDATE payout_requests SET decision = 'rejected'", "gross", &[]),
    ("UPDATE payout_items SET request_id = NULL WHERE id = 2", "gross", &["digests"]),
];

#[test]
fn a_sound_book_with_money_back_and_money_out_is_checked_in_silence() {
    let shop = after_sales();
    shop.run_in_vain("check --integrity").ok().prints("").quiet();
    shop.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    shop.run("check --integrity").ok().prints("").quiet();
}

#[test]
fn each_fault_in_what_came_after_a_sale_is_named() {
    let payouts = OF_PAYOUTS.map(|(fault, field, also)| (fault, "payouts", field, also));
    for (fault, check, field, also) in FAULTS.into_iter().chain(payouts) {
        let shop = after_sales();
        force(&shop, fault);
        let run = shop.run("check --integrity --format csv --columns check,field").fails(3);
        let rows = run.stdout.lines().skip(1).map(|row| row.split_once(',').unwrap());
        let (own, others): (Vec<_>, Vec<_>) = rows.partition(|(name, _)| *name == check);
        let fields: BTreeSet<&str> = own.iter().map(|(_, field)| *field).collect();
        assert_eq!(fields, BTreeSet::from([field]), "{fault}: {}", run.stdout);
        let others: BTreeSet<&str> = others.iter().map(|(name, _)| *name).collect();
        assert_eq!(others, also.iter().copied().collect(), "{fault}");
    }
}

#[test]
fn a_batch_is_the_sum_of_its_items_and_of_its_files() {
    let shop = after_sales();
    force(&shop, "UPDATE payout_batches SET net = net + 1 WHERE id = 1");
    shop.run("check").fails(3).prints(str![[r#"
Check    What     Field  Kept  Computed
───────────────────────────────────────
payouts  B000001  net    7.41  7.40
payouts  B000001  files  7.40  7.41

"#]]);
}

#[test]
fn a_batch_that_was_changed_is_found_by_its_digest() {
    let shop = after_sales();
    force(
        &shop,
        "UPDATE payout_items SET account_id = 3 WHERE id = 1; INSERT INTO payout_accounts SELECT 3, 2, channel, 'x', holder, 1 FROM payout_accounts WHERE id = 1",
    );
    let run = shop.run("check --format csv --columns check,subject,field").fails(3);
    assert_eq!(run.stdout, "check,subject,field\ndigests,B000001,digest\n");
}

//! `fenrun check`: silent for a sound book, and each check named by its own planted fault.
mod bonuses;
mod money_back;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::Duration;

use fenrun::app::check::Check;
use fenrun::domain::settlement_digest::SettlementDigest;
use fenrun::store::book::{Access, Book};
use fenrun::store::check::kept_entries;
use fenrun::store::error::StoreError;
use fenrun::store::{bonuses as won, settlements};
use rusqlite::Connection;
use snapbox::str;

use crate::faults::season::{IMPORT, season};
use crate::harness::Shop;

/// The demo's shop with three settled months; `D07` was suspended in the middle of October, so that
/// orders are settled for the sponsor only.
pub fn settled() -> Shop {
    static BOOK: OnceLock<Vec<u8>> = OnceLock::new();
    let book = BOOK.get_or_init(|| {
        let shop = Shop::new();
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
        for file in
            ["products.csv", "distributors.csv", "orders.csv", "plan.toml", "plan-2026-10.toml"]
        {
            shop.write(file, fs::read(fixtures.join(file)).unwrap());
        }
        for line in BEFORE {
            shop.run(&format!("{line} --at '2026-11-02 09:00'")).ok();
        }
        fs::read(shop.path("fenrun.db")).unwrap()
    });
    let shop = Shop::new();
    shop.write("fenrun.db", book);
    lock(&shop, 0o600);
    shop
}

const BEFORE: [&str; 8] = [
    "init --name Tea",
    "product import products.csv",
    "distributor import distributors.csv",
    "plan apply plan.toml",
    "plan apply plan-2026-10.toml",
    "order import orders.csv",
    "distributor suspend D07 --from 2026-10-12 --reason complaint --yes",
    "commission settle --period 2026-10 --catch-up",
];

fn lock(shop: &Shop, mode: u32) {
    fs::set_permissions(shop.path("fenrun.db"), fs::Permissions::from_mode(mode)).unwrap();
}

/// Does what triggers, conditions and references forbid, as somebody with the file in hand could.
fn force(shop: &Shop, sql: &str) {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let triggers: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let drop: String = triggers.iter().map(|(name, _)| format!("DROP TRIGGER {name};")).collect();
    let restore: String = triggers.iter().map(|(_, trigger)| format!("{trigger};")).collect();
    let off = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;";
    conn.execute_batch(&format!("{off} BEGIN; {drop} {sql}; {restore} COMMIT")).unwrap();
}

/// Gives the last settlement the digest of what it now holds, as a careful forger would.
fn redigest(shop: &Shop) {
    let book = Book::open(&shop.path("fenrun.db"), Access::Read, Duration::ZERO).unwrap();
    let (id, digest) = book
        .read(|tx| {
            let last = settlements::last(tx)?.unwrap();
            let mut digest = SettlementDigest::new(last.from, last.until);
            won::of_settlement(tx, last.id)?.iter().for_each(|closed| digest.interval(closed));
            kept_entries::each(tx, |settlement, entry| {
                if settlement == last.id {
                    digest.entry(entry);
                }
                Ok::<_, StoreError>(())
            })?;
            settlements::statements(tx, last.id)?.iter().for_each(|s| digest.statement(s));
            Ok::<_, StoreError>((last.id, digest.finish()))
        })
        .unwrap();
    drop(book);
    force(shop, &format!("UPDATE settlements SET digest = x'{digest}' WHERE id = {id}"));
}

/// The names of the checks that found something, and of the fields they found it in.
fn found(shop: &Shop) -> (BTreeSet<String>, BTreeSet<String>) {
    let run = shop.run("check --integrity --format csv --columns check,field");
    assert_eq!(run.code, Some(3), "{}{}", run.stdout, run.stderr);
    let rows = run.stdout.lines().skip(1).map(|row| row.split_once(',').unwrap());
    rows.map(|(check, field)| (check.to_owned(), field.to_owned())).unzip()
}

/// The names of the checks that found something.
fn named(shop: &Shop) -> BTreeSet<String> {
    found(shop).0
}

/// A fault, the check that it is planted for, and what the table of findings says of it.
const FAULTS: [(&str, &str, &str); 20] = [
    (
        "UPDATE orders SET shipping = -1 WHERE id = (SELECT min(id) FROM orders WHERE paid_at IS NULL)",
        "sqlite",
        "integrity_check",
    ),
    (
        "INSERT INTO payout_accounts (distributor_id, channel, account, holder, recorded_at)
         VALUES (999, 'cash', '', '', 1)",
        "references",
        "reference",
    ),
    (
        "INSERT INTO distributor_relations
         SELECT NULL, d.id, unixepoch('2027-01-01'), 2, s.id, 1 FROM distributors AS d, distributors AS s
         WHERE d.code = 'L-ZHAO' AND s.code = 'L-SUN'",
        "depth",
        "sponsor_level",
    ),
    (
        "INSERT INTO distributors (code, name, recorded_at) VALUES ('NEW', 'new', 1)",
        "depth",
        "level",
    ),
    (
        "UPDATE orders SET gross = gross + 1 WHERE distributor_id IS NULL AND id < 50",
        "order-money",
        "gross",
    ),
    (
        "UPDATE order_lines SET net = net - 1 WHERE order_id =
           (SELECT min(id) FROM orders WHERE paid_at IS NULL)",
        "order-money",
        "net",
    ),
    (
        "INSERT INTO order_lines (id, product_id, quantity, unit_price, net, left_stock)
         VALUES (99990001, 1, 1, 1, 1, 0)",
        "order-money",
        "order_no",
    ),
    ("UPDATE products SET on_hand = on_hand + 1 WHERE sku = 'GRN-01'", "stock", "on_hand"),
    (
        "UPDATE sales_days SET shipping = shipping + 1
         WHERE day_at = (SELECT max(day_at) FROM sales_days)",
        "sales",
        "shipping",
    ),
    ("UPDATE product_days SET orders = orders - 1 WHERE product_id = 2", "sales", "orders"),
    ("INSERT INTO sales_days VALUES (1, 0, 0, 0, 0, 5)", "sales", "shipping"),
    ("INSERT INTO product_days VALUES (1, 1, 0, 7, 0, 0)", "sales", "quantity"),
    // The settlement claims to have reached every order, and forgets one that it did not settle.
    (
        "INSERT INTO open_orders SELECT order_id, roles FROM unsettled_orders
         WHERE order_id > (SELECT max(last_order) FROM settlements) AND order_id <>
           (SELECT max(id) FROM orders WHERE completed_at IS NULL AND cancelled_at IS NULL);
         UPDATE settlements SET last_order = (SELECT max(id) FROM orders) WHERE id = 3",
        "unsettled",
        "unsettled",
    ),
    (
        "INSERT INTO open_orders SELECT max(id), 3 FROM orders WHERE cancelled_at IS NOT NULL",
        "unsettled",
        "unsettled",
    ),
    ("INSERT INTO order_lists VALUES (1, 5, x''), (0, 5, x'')", "lists", "order"),
    ("UPDATE product_facts SET commissionable = 0 WHERE product_id = 1", "entries", "amount"),
    ("UPDATE open_orders SET roles = 3 WHERE roles < 3", "entries", "amount"),
    ("UPDATE settlements SET entries = entries + 1 WHERE id = 2", "statements", "entries"),
    (
        "INSERT INTO ledger_entries (account, through, amount, dated_at, words, recorded_at, operator)
         VALUES ('income:sales', 'assets:cash', 5000, 1793000000, 'x', 1793000000, 'x')",
        "ledger",
        "account",
    ),
    ("UPDATE audit_log SET operator = 'x' WHERE height = 3", "audit", "hash"),
];

#[test]
fn a_sound_book_is_checked_in_silence() {
    let shop = settled();
    let before = fs::read(shop.path("fenrun.db")).unwrap();
    for line in ["check", "check --format json", "check entries digests --lang zh"] {
        shop.run(line).ok().prints("").quiet();
    }
    assert!(before == fs::read(shop.path("fenrun.db")).unwrap(), "the book changed");
}

#[test]
fn each_fault_is_found_by_its_own_check_and_by_no_other() {
    for (fault, check, field) in FAULTS {
        let shop = settled();
        force(&shop, fault);
        let wanted = (BTreeSet::from([check.to_owned()]), BTreeSet::from([field.to_owned()]));
        assert_eq!(found(&shop), wanted, "{fault}");
    }
}

#[test]
fn faults_are_planted_for_every_check() {
    let mut planted: BTreeSet<&str> = FAULTS.iter().map(|(_, check, _)| *check).collect();
    planted.extend(money_back::FAULTS.iter().map(|(_, check, ..)| *check));
    let elsewhere = ["file", "digests", "bonuses"];
    for name in Check::all().map(Check::name) {
        assert!(planted.contains(name) || elsewhere.contains(&name), "{name} has no fault");
    }
}

#[test]
fn a_book_that_others_may_read_or_that_has_two_names_is_found() {
    let shop = settled();
    lock(&shop, 0o644);
    fs::hard_link(shop.path("fenrun.db"), shop.path("other.db")).unwrap();
    shop.run("check").fails(3).prints(str![[r#"
Check  What  Field  Kept  Computed
──────────────────────────────────
file   file  names  2     1
file   file  mode   0644  0600

"#]]);
    assert_eq!(named(&shop), BTreeSet::from(["file".to_owned()]));
}

#[test]
fn a_changed_name_in_a_closed_settlement_is_found_by_its_digest_alone() {
    let shop = settled();
    force(
        &shop,
        "UPDATE statements SET name = '王五' WHERE settlement_id = 3 AND distributor_id = 3",
    );
    assert_eq!(named(&shop), BTreeSet::from(["digests".to_owned()]));
    redigest(&shop);
    shop.run("check").ok().prints("").quiet();
}

#[test]
fn a_statement_that_does_not_carry_on_is_found_even_with_a_fitting_digest() {
    let shop = settled();
    force(
        &shop,
        "UPDATE statements SET opening = opening + 100, closing = closing + 100
         WHERE settlement_id = 3 AND distributor_id = 3",
    );
    redigest(&shop);
    shop.run("check").fails(3).prints(str![[r#"
Check       What           Field    Kept     Computed
─────────────────────────────────────────────────────
statements  2026-10 L-LIN  opening  722.01   721.01
balances    L-LIN          balance  1457.96  1456.96
ledger      L-LIN          balance  1457.96  1456.96

"#]]);
    let all = ["balances", "ledger", "statements"].map(str::to_owned);
    assert_eq!(named(&shop), BTreeSet::from(all));
}

#[test]
fn an_entry_moved_to_somebody_else_is_shown_with_both_people_and_amounts() {
    let shop = settled();
    force(
        &shop,
        "UPDATE entries SET distributor_id = (SELECT id FROM distributors WHERE code = 'D02'),
           amount = amount + 5 WHERE id = (SELECT min(id) FROM entries WHERE role = 'direct')",
    );
    shop.run("check entries").fails(3).prints(str![[r#"
Check    What                  Field        Kept   Computed
───────────────────────────────────────────────────────────
entries  T260801-001/1 direct  distributor  D02    L-SUN
entries  T260801-001/1 direct  amount       67.20  67.15

"#]]);
    let all = ["balances", "digests", "entries", "statements"].map(str::to_owned);
    assert_eq!(named(&shop), BTreeSet::from(all));
}

#[test]
fn sums_of_sales_that_are_missing_or_of_another_day_are_shown_row_by_row() {
    let shop = settled();
    force(
        &shop,
        "DELETE FROM sales_days WHERE day_at = unixepoch('2026-09-30 16:00');
         UPDATE product_days SET day_at = day_at + 3600
         WHERE (day_at, product_id) = (SELECT min(day_at), product_id FROM product_days)",
    );
    shop.run("check")
        .fails(3)
        .says(str![[r#"
warning: sales: what reports of sales read is not the sum of the orders (13)
next: stop writing to this book, keep it, and compare it with your backups

"#]])
        .prints(str![[r#"
Check  What                              Field     Kept    Computed
───────────────────────────────────────────────────────────────────
sales  2026-10-01                        orders    0       5
sales  2026-10-01                        quantity  0       17
sales  2026-10-01                        gross     0.00    1877.40
sales  2026-10-01                        net       0.00    1770.00
sales  2026-10-01                        shipping  0.00    34.00
sales  2026-08-01T01:00:00+08:00 GRN-03  orders    1       0
sales  2026-08-01T01:00:00+08:00 GRN-03  quantity  2       0
sales  2026-08-01T01:00:00+08:00 GRN-03  gross     196.00  0.00
sales  2026-08-01T01:00:00+08:00 GRN-03  net       193.35  0.00
sales  2026-08-01 GRN-03                 orders    0       1
sales  2026-08-01 GRN-03                 quantity  0       2
sales  2026-08-01 GRN-03                 gross     0.00    196.00
sales  2026-08-01 GRN-03                 net       0.00    193.35

"#]]);
    shop.run("check sales --lang zh").fails(3).says(str![[r#"
警告：sales：销售报表所读的合计不等于各订单之和（13）
下一步：不要再写入这个账套，保留它，并与备份对照

"#]]);
}

#[test]
fn findings_are_explained_in_both_languages() {
    let shop = settled();
    force(&shop, "UPDATE products SET on_hand = on_hand - 2 WHERE sku = 'GRN-01'");
    shop.run("check").fails(3).says(str![[r#"
warning: stock: stock is not the sum of its movements (1)
next: stop writing to this book, keep it, and compare it with your backups

"#]]);
    shop.run("check --lang zh").fails(3).says(str![[r#"
警告：stock：库存不等于各次变动之和（1）
下一步：不要再写入这个账套，保留它，并与备份对照

"#]]);
    shop.run("check --lang zh --format table").fails(3).prints(str![[r#"
检查项  对象    字段     所存  应为
-----------------------------------
stock   GRN-01  on_hand  2     4

"#]]);
    shop.run("check depth audit").ok().prints("").quiet();
}

#[test]
fn the_file_alone_is_checked_by_book_check() {
    let shop = settled();
    shop.run_in_vain("book check").ok().prints("").quiet();
    force(&shop, "UPDATE products SET on_hand = on_hand - 2 WHERE sku = 'GRN-01'");
    shop.run("book check").ok().prints("").quiet();
    lock(&shop, 0o640);
    let (fault, ..) = FAULTS[0];
    force(&shop, fault);
    let run = shop.run("book check --format csv --columns check").fails(3);
    assert_eq!(run.stdout, "check\nsqlite\nfile\n");
    shop.run("book check entries").fails(2);
}

#[test]
fn sqlite_reads_the_whole_file_only_when_asked_to() {
    let shop = settled();
    let (fault, ..) = FAULTS[0];
    force(&shop, fault);
    shop.run("check").ok().prints("").quiet();
    shop.run("check depth").ok().prints("").quiet();
    let run = shop.run("check depth --integrity --format csv --columns check").fails(3);
    assert_eq!(run.stdout, "check\nsqlite\n");
}

#[test]
fn a_long_check_shows_a_bar_at_a_terminal_and_nowhere_else() {
    let shop = season(100_000).with("TERM", "xterm");
    shop.run(IMPORT).ok();
    let mut session = shop.at_terminal("check");
    session.exp_string(" %  ").unwrap();
    session.exp_eof().unwrap();
    shop.run("check").ok().prints("").quiet();
}

#[test]
fn ctrl_c_ends_a_check() {
    let shop = season(100_000);
    shop.run(IMPORT).ok();
    let mut check = shop.command("check");
    let check = check.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    sleep(Duration::from_millis(300));
    let _ = Command::new("kill").args(["-INT", &check.id().to_string()]).status().unwrap();
    let output = check.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert!(output.stdout.is_empty());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: interrupted\n\
         hint: nothing was changed by the step that was running; run the same command again\n"
    );
}

#[test]
fn the_help_page_says_what_each_check_proves() {
    for lang in ["en", "zh"] {
        let help = Shop::new().run(&format!("check --help --lang {lang}")).ok().stdout;
        for (_, name) in Check::NAMED {
            let line = help.lines().find(|line| line.starts_with(&format!("  {name} ")));
            assert!(line.is_some(), "{name} is not on the page:\n{help}");
        }
    }
}

#[test]
fn an_unknown_check_is_refused_with_all_names() {
    let shop = Shop::new();
    shop.run("check balance").fails(2).says(str![[r#"
error: <CHECK>... cannot be “balance”
hint: it is one of: references, file, depth, order-money, refunds, stock, sales, unsettled, lists, entries, bonuses, max-share, clawbacks, adjustments, statements, balances, payouts, digests, ledger, audit

"#]]);
    shop.run("check balance --lang zh").fails(2).says(str![[r#"
错误：<检查项>... 不能是“balance”
提示：可选：references, file, depth, order-money, refunds, stock, sales, unsettled, lists, entries, bonuses, max-share, clawbacks, adjustments, statements, balances, payouts, digests, ledger, audit

"#]]);
}

#[test]
fn a_book_is_sound_at_every_stage_of_its_life() {
    let shop = Shop::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/quickstart");
    for file in ["products.csv", "distributors.csv", "orders.csv", "plan.toml"] {
        shop.write(file, fs::read(fixtures.join(file)).unwrap());
    }
    for line in [
        "init --name Tea --start 2026-10-02",
        "product import products.csv",
        "distributor import distributors.csv",
        "order import orders.csv",
        "commission settle --period 2026-10",
        "plan apply plan.toml --yes",
        "distributor suspend A --from 2026-10-30 --reason x --yes",
        "commission settle --period 2026-11 --at '2026-12-02 09:00'",
        "distributor reinstate A --from 2026-12-03 --at '2026-12-03 09:00'",
        "commission settle --period 2026-12 --at '2027-01-02 09:00'",
    ] {
        shop.run(line).ok();
        shop.run("check").ok().prints("").quiet();
    }
}

#[test]
fn a_line_without_an_order_is_not_taken_over_by_the_next_order() {
    let shop = settled();
    force(
        &shop,
        "INSERT INTO order_lines (id, product_id, quantity, unit_price, net, left_stock)
         SELECT (max(id) + 1) * 10000 + 2, 1, 5, 1000, 5000, 0 FROM orders",
    );
    let run = shop.run("order record S-1 --line GRN-01:1").fails(65);
    assert!(run.stderr.contains("order_lines 3010002 without an order"), "{run:?}");
}

/// 10 % for the seller and 10 % of that for the sponsor are 11 of 100, whatever the sponsor's base is.
#[test]
fn a_share_of_what_the_seller_is_paid_is_measured_by_the_line() {
    let trade = crate::trade::Trade::new();
    let rules = ["direct", "override"].map(|role| crate::trade::rule(role, "percent = \"10%\""));
    let top = "hold_days = 0\nmax_share = \"11%\"\noverride_of = \"seller_commission\"\n";
    trade.plan(&format!("{top}{}", rules.concat())).orders(
        "order_no,sku,quantity,unit_price,paid_at,completed_at,distributor",
        "O1,TEA-1,1,100.00,2026-10-01 10:00,2026-10-01 12:00,B",
    );
    trade.0.run("commission settle --period 2026-10").ok();
    trade.0.run("check max-share").ok().quiet();
    force(&trade.0, "UPDATE entries SET amount = 101 WHERE base = 1000");
    let found = trade.0.run("check max-share --format csv").fails(3);
    assert!(found.stdout.ends_with("max-share,O1/1,amount,11.01,11.00\n"), "{}", found.stdout);
}

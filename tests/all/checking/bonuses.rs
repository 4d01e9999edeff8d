//! Faults in bonuses and contests, and in what lines pay under other bases.
use std::collections::BTreeSet;
use std::sync::OnceLock;

use rusqlite::Connection;

use super::{force, lock};
use crate::harness::Shop;
use crate::trade::{Trade, rule};

const COLUMNS: &str = "order_no,sku,quantity,unit_price,completed_at,distributor";
const ORDERS: &str = "\
O1,TEA-1,3,100.00,2026-10-03,A
O2,TEA-1,2,100.00,2026-10-04,B
O3,TEA-1,2,100.00,2026-10-05,C
O4,TEA-1,1,100.00,2026-11-03,A";

/// Of October `volume` is interval 1, `count` 2, `slices` 3, `never` 4, `race` 5; of November 6 to 10.
const RULES: &str = r#"
[[bonus]]
name = "volume"
every = "month"
metric = "own_sales"
mode = "whole"
steps = [ { from = "100", percent = "1%" }, { from = "300", percent = "2%" } ]
[[bonus]]
name = "count"
every = "month"
metric = "orders"
mode = "fixed"
steps = [ { from = "1", amount = "5" }, { from = "9", amount = "50" } ]
[[bonus]]
name = "slices"
every = "month"
metric = "all_sales"
mode = "marginal"
steps = [ { from = "100", percent = "1%" }, { from = "400", percent = "3%" } ]
[[bonus]]
name = "never"
every = "month"
metric = "own_sales"
mode = "whole"
level = 1
steps = [ { from = "100000", percent = "1%" } ]
[[contest]]
name = "race"
every = "month"
metric = "own_sales"
prizes = ["30", "20", "10"]
"#;

/// Two settled months. B and C shared two prizes; C (3) was suspended before the first settlement, so
/// that what C won waits; D (4) was terminated in October.
fn won() -> Shop {
    static BOOK: OnceLock<Vec<u8>> = OnceLock::new();
    let book = BOOK.get_or_init(|| {
        let trade = Trade::new();
        let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"5%\"");
        trade.plan(&format!("effective_from = \"2026-10-01\"\n{rules}{RULES}"));
        trade.0.run("distributor add D --name 赵六").ok();
        trade.orders(COLUMNS, ORDERS);
        trade.0.run("distributor terminate D --from 2026-10-20 --confirm D --reason gone").ok();
        trade.0.run("distributor suspend C --from 2026-11-05 --yes").ok();
        trade.0.run("commission settle --period 2026-10 --at 2026-11-06").ok();
        trade.0.run("commission settle --period 2026-11 --at 2026-12-02").ok();
        trade.bytes()
    });
    opened(book)
}

fn opened(book: &[u8]) -> Shop {
    let shop = Shop::new();
    shop.write("fenrun.db", book);
    lock(&shop, 0o600);
    shop
}

/// The checks that found something, with the fields that one of them found.
fn found(shop: &Shop, check: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let run = shop.run("check --integrity --format csv --columns check,field").fails(3);
    let rows = run.stdout.lines().skip(1).map(|row| row.split_once(',').unwrap());
    let fields = rows.clone().filter(|(name, _)| *name == check);
    let fields = fields.map(|(_, field)| field.to_owned()).collect();
    (rows.map(|(name, _)| name.to_owned()).collect(), fields)
}

fn words(words: &str) -> BTreeSet<String> {
    words.split_whitespace().map(str::to_owned).collect()
}

/// A fault, what `bonuses` says of it, and the other checks that see it as well.
pub(super) const FAULTS: [(&str, &str, &str); 31] = [
    // What was won.
    ("UPDATE bonuses SET amount = 201 WHERE (interval_id, distributor_id) = (1, 3)", "amount", "digests"),
    ("UPDATE bonuses SET metric = 10000 WHERE (interval_id, distributor_id) = (1, 3)", "amount", "digests"),
    ("UPDATE bonuses SET rate = 20000 WHERE (interval_id, distributor_id) = (1, 3)", "rate", ""),
    ("UPDATE bonuses SET rate = 0 WHERE (interval_id, distributor_id) = (3, 3)", "rate", ""),
    ("UPDATE bonuses SET fixed = 501 WHERE (interval_id, distributor_id) = (2, 3)", "fixed", ""),
    ("UPDATE bonuses SET metric = 0 WHERE (interval_id, distributor_id) = (4, 3)", "metric", "digests sqlite"),
    ("INSERT INTO bonuses VALUES (4, 4, 5, 0, NULL, NULL)", "metric", "digests"),
    ("INSERT INTO bonuses VALUES (4, 2, 5, 0, NULL, NULL)", "metric", "digests"),
    (
        "UPDATE bonuses SET amount = 1000 WHERE (interval_id, distributor_id) = (5, 3)",
        "amount prizes",
        "digests",
    ),
    (
        "UPDATE bonuses SET amount = amount + 1 WHERE (interval_id, distributor_id) = (5, 2);
         UPDATE bonuses SET amount = amount - 1 WHERE (interval_id, distributor_id) = (5, 3)",
        "amount entry",
        "digests",
    ),
    // Intervals.
    ("DELETE FROM bonus_intervals WHERE id = 4; DELETE FROM bonuses WHERE interval_id = 4", "until_at", "digests"),
    (
        "INSERT INTO bonus_intervals
         SELECT 11, 1, 'other', kind, metric, from_at, until_at, plan FROM bonus_intervals WHERE id = 4",
        "until_at",
        "digests",
    ),
    (
        "INSERT INTO bonus_intervals
         SELECT 11, 2, rule, kind, metric, from_at, until_at - 1, plan FROM bonus_intervals WHERE id = 4",
        "until_at",
        "digests",
    ),
    ("UPDATE bonus_intervals SET settlement_id = 2 WHERE id = 4", "until_at", "digests"),
    ("UPDATE bonus_intervals SET rule = 'new' WHERE id = 4", "until_at", "digests"),
    ("UPDATE bonus_intervals SET until_at = until_at + 1 WHERE id = 4", "until_at", "digests"),
    ("UPDATE bonus_intervals SET kind = 'contest' WHERE id = 4", "kind", "digests"),
    ("UPDATE bonus_intervals SET metric = 'team_sales' WHERE id = 4", "metric", "digests"),
    ("UPDATE bonus_intervals SET from_at = from_at + 1 WHERE id = 4", "from_at", "digests"),
    ("UPDATE bonus_intervals SET plan = 9 WHERE id = 4", "plan", "digests references"),
    // Entries.
    (
        "UPDATE entries SET amount = amount + 1 WHERE (bonus_interval, distributor_id) = (1, 1)",
        "entry",
        "balances digests statements",
    ),
    (
        "DELETE FROM entries WHERE (bonus_interval, distributor_id) = (1, 1)",
        "entry",
        "balances digests statements",
    ),
    (
        "UPDATE entries SET bonus_interval = 99 WHERE (bonus_interval, distributor_id) = (1, 1)",
        "entry",
        "digests references",
    ),
    (
        "UPDATE entries SET bonus_interval = 4 WHERE (bonus_interval, distributor_id) = (1, 1)",
        "entry",
        "digests",
    ),
    (
        "UPDATE entries SET settlement_id = 1 WHERE (bonus_interval, distributor_id) = (6, 1)",
        "settlement",
        "digests statements",
    ),
    ("UPDATE entries SET kind = 'contest' WHERE (bonus_interval, distributor_id) = (1, 1)", "kind", ""),
    ("UPDATE entries SET plan = 9 WHERE (bonus_interval, distributor_id) = (1, 1)", "plan", "digests references"),
    ("UPDATE entries SET base = 30001 WHERE (bonus_interval, distributor_id) = (1, 1)", "measured", "digests"),
    ("UPDATE entries SET rate = 1 WHERE (bonus_interval, distributor_id) = (1, 1)", "entry_rate", "digests"),
    ("UPDATE entries SET fixed = 1 WHERE (bonus_interval, distributor_id) = (2, 1)", "entry_fixed", "digests"),
    (
        "UPDATE entries SET earned_at = earned_at - 1, matures_at = matures_at - 1
         WHERE (bonus_interval, distributor_id) = (1, 1)",
        "earned_at matures_at",
        "digests",
    ),
];

/// What no rule of a plan can tell: the digest of the settlement names it.
const SILENT: [&str; 4] = [
    "DELETE FROM bonuses WHERE (interval_id, distributor_id) = (4, 1)",
    "DELETE FROM bonuses WHERE (interval_id, distributor_id) = (1, 3)",
    "UPDATE bonuses SET metric = metric + 1 WHERE (interval_id, distributor_id) = (4, 1)",
    "UPDATE bonuses SET metric = metric + 1, distributor_id = 5 WHERE (interval_id, distributor_id) = (4, 1);
     INSERT INTO distributors (id, code, name, recorded_at) VALUES (5, 'E', 'x', 1);
     INSERT INTO distributor_states VALUES (NULL, 5, 0, 'approved', NULL, 'x', 1);
     INSERT INTO distributor_relations VALUES (NULL, 5, 0, 1, NULL, 1)",
];

#[test]
fn a_sound_book_with_bonuses_is_checked_in_silence_also_when_what_waited_is_paid() {
    let shop = won();
    shop.run_in_vain("check --integrity").ok().prints("").quiet();
    shop.run("distributor reinstate C --from 2026-12-03 --at 2026-12-03 --yes").ok();
    shop.run_in_vain("check").ok().prints("").quiet();
    shop.run("commission settle --period 2026-12 --at 2027-01-02").ok();
    shop.run_in_vain("check --integrity").ok().prints("").quiet();
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let sql = "SELECT count(*), sum(amount) FROM entries
               WHERE settlement_id = 3 AND distributor_id = 3 AND bonus_interval BETWEEN 1 AND 5";
    let waited: (i64, i64) = conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(waited, (4, 200 + 500 + 100 + 1500));
}

#[test]
fn each_fault_in_bonuses_and_contests_is_named() {
    for (fault, fields, also) in FAULTS {
        let shop = won();
        force(&shop, fault);
        let (checks, told) = found(&shop, "bonuses");
        assert_eq!(told, words(fields), "{fault}");
        assert_eq!(checks, words(&format!("bonuses {also}")), "{fault}");
    }
}

#[test]
fn metrics_that_were_changed_removed_or_inserted_are_named_by_the_digest() {
    for fault in SILENT {
        let shop = won();
        force(&shop, fault);
        let (checks, told) = found(&shop, "digests");
        assert_eq!((checks, told), (words("digests"), words("digest")), "{fault}");
    }
}

#[test]
fn a_bonus_in_a_statement_that_nobody_won_is_named() {
    let shop = won();
    force(
        &shop,
        "UPDATE statements SET bonus = bonus + 1, closing = closing + 1
         WHERE settlement_id = 2 AND distributor_id = 1",
    );
    let (checks, told) = found(&shop, "statements");
    assert_eq!(told, words("bonus"));
    assert_eq!(checks, words("balances digests statements"));
}

#[test]
fn what_was_recorded_since_accuses_nobody_of_having_taken_part() {
    let terminated = |recorded: &str| {
        let shop = won();
        force(
            &shop,
            &format!(
                "INSERT INTO distributor_states VALUES (NULL, 1, unixepoch('2026-10-20'),
                   'terminated', NULL, 'x', unixepoch('{recorded}'))"
            ),
        );
        shop.run("check bonuses --format csv --columns field")
    };
    terminated("2026-12-20").ok().prints("");
    let run = terminated("2026-11-05").fails(3);
    assert_eq!(run.stdout.lines().collect::<BTreeSet<_>>(), BTreeSet::from(["field", "metric"]));
}

/// A book of a plan with these lines, whose October is settled; B, who was recruited by A, sold tea for
/// 100.00 with a discount of 20.00.
fn shares(lines: &str, suspended: bool) -> Shop {
    let trade = Trade::new();
    trade.0.run("product edit TEA-1 --cost 50 --from 2026-01-01").ok();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"50%\"");
    trade.plan(&format!("{lines}\n{rules}"));
    trade.orders(&format!("{COLUMNS},line_discount"), "O1,TEA-1,1,100.00,2026-10-03,B,20.00");
    if suspended {
        trade.0.run("distributor suspend B --from 2026-11-05 --yes").ok();
    }
    trade.0.run("commission settle --period 2026-10 --at 2026-11-06").ok();
    trade.0
}

#[test]
fn max_share_is_a_share_of_the_base_of_the_line_whatever_the_base_and_the_override_are() {
    for (lines, total) in [
        ("base = \"list\"\nmax_share = \"12%\"", 1_200),
        ("base = \"margin\"\nmax_share = \"12%\"", 360),
        ("override_of = \"seller_commission\"\nmax_share = \"12%\"", 960),
        ("base = \"list\"\noverride_of = \"seller_commission\"\nmax_share = \"12%\"", 1_200),
        ("base = \"margin\"\noverride_of = \"seller_commission\"\nmax_share = \"12%\"", 360),
    ] {
        for suspended in [false, true] {
            let shop = shares(lines, suspended);
            shop.run("check").ok().prints("").quiet();
            let over = "amount = amount + 1 WHERE role = 'override'";
            force(&shop, &format!("UPDATE entries SET {over}"));
            let run = shop.run("check max-share --format csv --columns kept,computed");
            if suspended {
                // The override alone is far from the cap.
                run.ok();
            } else {
                let money = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
                let wanted = format!("kept,computed\n{},{}\n", money(total + 1), money(total));
                assert_eq!(run.fails(3).stdout, wanted, "{lines}");
            }
        }
    }
}

//! The ledger (SPEC §11): derived from the documents, and read by hledger, ledger and beancount.
use std::collections::BTreeMap;
use std::process::Command;

use super::small_shop::small_shop;
use crate::checking::settled;
use crate::harness::{Shop, is_installed};

/// Account → balance, as a program shows them.
pub type Balances = BTreeMap<String, String>;

/// What another program prints about a journal in the shop's folder.
fn asked(shop: &Shop, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(shop.path(""))
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert!(output.status.success(), "{program}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// `amount CNY  account`, line by line.
fn amounts_first(text: &str) -> Balances {
    let lines = text.lines().filter_map(|line| line.trim().split_once(" CNY  "));
    lines.map(|(amount, account)| (account.to_owned(), amount.to_owned())).collect()
}

fn hledger(shop: &Shop) -> Balances {
    let _ = asked(shop, "hledger", &["-f", "h.journal", "check", "--strict"]);
    amounts_first(&asked(shop, "hledger", &["-f", "h.journal", "balance", "--flat", "--no-total"]))
}

fn ledger(shop: &Shop) -> Balances {
    let arguments = ["--pedantic", "-f", "l.ledger", "balance", "--flat", "--no-total"];
    amounts_first(&asked(shop, "ledger", &arguments))
}

/// `Account  amount CNY`, line by line; account names as ours, as far as these tests have them.
fn beancount(shop: &Shop) -> Balances {
    let _ = asked(shop, "bean-check", &["b.beancount"]);
    let query = "SELECT account, sum(number) AS total GROUP BY account";
    let rows = asked(shop, "bean-query", &["-f", "csv", "b.beancount", query]);
    let rows = rows.lines().skip(1).filter_map(|row| row.split_once(','));
    let small = |account: &str| match account.split_once("Distributor:") {
        Some((above, code)) => format!("{}distributor:{code}", above.to_lowercase()),
        None => account.to_lowercase(),
    };
    let rows = rows.map(|(account, total)| (small(account.trim()), total.trim().to_owned()));
    rows.filter(|(_, total)| !total.trim_start_matches(['0', '.']).is_empty()).collect()
}

fn export(shop: &Shop, which: &str) {
    for (program, file) in
        [("hledger", "h.journal"), ("ledger", "l.ledger"), ("beancount", "b.beancount")]
    {
        let line = format!("ledger export --to {program} {which} -o {file}");
        shop.run(&line).ok().prints("").quiet();
    }
}

/// The balances that three other programs see in the exported ledger: the same.
pub fn witnessed(shop: &Shop, which: &str) -> Option<Balances> {
    export(shop, which);
    if !["hledger", "ledger", "bean-check"].map(is_installed).iter().all(|found| *found) {
        return None;
    }
    let balances = hledger(shop);
    assert_eq!(ledger(shop), balances);
    assert_eq!(beancount(shop), balances);
    Some(balances)
}

/// The rows that a command prints as CSV, by column.
pub fn rows(shop: &Shop, line: &str) -> Vec<BTreeMap<String, String>> {
    let run = shop.run(&format!("{line} --format csv")).ok();
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// The contrary of an amount.
pub fn contrary(amount: &str) -> String {
    amount.strip_prefix('-').map_or_else(|| format!("-{amount}"), str::to_owned)
}

#[test]
fn three_programs_see_the_balances_of_the_statements_and_of_what_is_pending() {
    let shop = settled();
    let Some(balances) = witnessed(&shop, "") else { return };
    let mut statements = 0;
    for row in rows(&shop, "commission statement") {
        let account = format!("liabilities:distributor:{}", row["distributor"]);
        let owed = balances.get(&account).cloned().unwrap_or_default();
        assert_eq!(owed, contrary(&row["closing"]), "{account}");
        statements += 1;
    }
    let owing = balances.keys().filter(|account| account.contains(":distributor:")).count();
    assert_eq!((statements, owing), (19, 19));
    let pending = rows(&shop, "commission pending");
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().unwrap();
    let pending: i64 = pending.iter().map(|row| cents(&row["amount"])).sum();
    assert_eq!(cents(&balances["liabilities:commission:accrued"]), -pending);
}

#[test]
fn sales_of_the_ledger_are_those_of_the_statistics() {
    let shop = settled();
    let accounts = rows(&shop, "ledger accounts");
    let balance = |name: &str| {
        let row = accounts.iter().find(|row| row["account"] == name).unwrap();
        row["balance"].replace('.', "").parse::<i64>().unwrap()
    };
    let cents = |amount: &str| amount.replace('.', "").parse::<i64>().unwrap();
    let sum = |rows: &[BTreeMap<String, String>], column: &str| {
        rows.iter().map(|row| cents(&row[column])).sum::<i64>()
    };
    let sales = rows(&shop, "report sales");
    // Statistics leave out what was cancelled; the ledger has it on both sides.
    assert_eq!(-balance("income:sales") - balance("income:refunds"), sum(&sales, "net"));
    assert_eq!(-balance("income:shipping"), sum(&sales, "shipping"));
    let earned = rows(&shop, "report distributors");
    assert_eq!(balance("expenses:commission:direct"), sum(&earned, "direct"));
    assert_eq!(balance("expenses:commission:override"), sum(&earned, "override"));
}

#[test]
fn three_programs_take_a_ledger_with_late_orders_foreign_codes_and_entries_by_hand() {
    let shop = small_shop();
    let line = "ledger add expenses:office:paper 12.34 --reason 'paper \"A4\" \\ ; white | 房租'";
    shop.run(line).ok();
    export(&shop, "");
    if !["hledger", "ledger", "bean-check"].map(is_installed).iter().all(|found| *found) {
        return;
    }
    let balances = hledger(&shop);
    assert_eq!(ledger(&shop), balances);
    let mut escaped = balances.clone();
    let of_b = escaped.remove("liabilities:distributor:b.2").unwrap();
    escaped.insert("liabilities:distributor:B-x2E2".to_owned(), of_b);
    assert_eq!(beancount(&shop), escaped);
    assert_eq!(balances["expenses:office:paper"], "12.34");
}

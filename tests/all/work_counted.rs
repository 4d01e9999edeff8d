//! The work of a small fixed import and settlement, counted in instructions, not in seconds: the count
//! is the same on a busy machine. Half of an import's is SQLite's and half is ours, so a limit of a
//! quarter more notices when either doubles, and a figure that is a quarter too high is renewed.
//!
//! `UPDATE=1 cargo test --test all work_counted` renews the figures; read the difference.
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use crate::harness::{NOW, Shop, is_installed};
use crate::trade::{plan, rule};

const ORDERS: u32 = 1000;
const DISTRIBUTORS: u32 = 50;
const PRODUCTS: u32 = 20;

/// What is counted. The last two are what every command costs, however little it does.
const WORK: [(&str, &str); 4] = [
    ("import", "order import orders.csv"),
    ("settle", "commission settle --period 2026-10"),
    ("show", "order show N7"),
    ("start", "--version"),
];

/// How far a count may be from its figure, in percent.
const FARTHEST: u64 = 25;

fn shop() -> Shop {
    let shop = Shop::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"3%\"");
    shop.write("plan.toml", plan(&rules)).write("orders.csv", orders());
    shop.write("products.csv", products()).write("distributors.csv", distributors());
    for line in [
        "init --name Tea --at '2026-11-05 08:00'",
        "product import products.csv",
        "distributor import distributors.csv",
        "plan apply plan.toml",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

fn products() -> String {
    let row = |n| format!("P{n},茶 {n},12.50,Tea > Green,100000\n");
    "sku,name,price,category,stock\n".to_owned() + &(0..PRODUCTS).map(row).collect::<String>()
}

/// One in ten recruits the other nine.
fn distributors() -> String {
    let sponsor =
        |n: u32| if n.is_multiple_of(10) { String::new() } else { format!("D{}", n / 10 * 10) };
    let row = |n| format!("D{n},李雷 {n},{}\n", sponsor(n));
    "code,name,sponsor\n".to_owned() + &(0..DISTRIBUTORS).map(row).collect::<String>()
}

/// Orders of one to three lines, one in five with a discount to spread.
fn orders() -> String {
    let mut table =
        "order_no,sku,quantity,unit_price,completed_at,distributor,order_discount\n".to_owned();
    for n in 0..ORDERS {
        let (day, seller) = (n % 20 + 1, n % DISTRIBUTORS);
        let discount = if n.is_multiple_of(5) { "1.50" } else { "" };
        for line in 0..[1, 1, 2, 3][n as usize % 4] {
            let (sku, quantity, cents) = ((n + line * 3) % PRODUCTS, n % 3 + 1, n % 100);
            write!(table, "N{n},P{sku},{quantity},12.{cents:02},").unwrap();
            let rest = format!("2026-10-{day:02} 10:00,D{seller},{discount}\n");
            table += if line == 0 { &rest } else { ",,\n" };
        }
    }
    table
}

/// Runs the program and counts what it executed.
fn count(shop: &Shop, line: &str) -> u64 {
    let valgrind =
        "valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=counted --quiet";
    let _ = shop.shell(&format!("{valgrind} fenrun --at {NOW} {line}")).ok();
    let counted = shop.read("counted");
    let summary = counted.lines().find_map(|line| line.strip_prefix("summary:"));
    summary.and_then(|number| number.trim().parse().ok()).expect("cachegrind's summary")
}

fn figures_file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/all/work_counted.tsv")
}

fn figure(name: &str) -> u64 {
    let figures = fs::read_to_string(figures_file()).unwrap_or_default();
    let row = figures.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
    row.and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// What is wrong with a count, if anything.
fn judge(name: &str, counted: u64, figure: u64) -> Option<String> {
    let percent = counted * 100 / figure.max(1);
    let renew = "UPDATE=1 cargo test --test all work_counted";
    let advice = match percent {
        _ if percent > 100 + FARTHEST => {
            format!("find out why; if it is meant to be, renew the figure: {renew}")
        }
        _ if percent < 100 - FARTHEST => {
            format!("well done; renew the figure, or it would hide the next doubling: {renew}")
        }
        _ => return None,
    };
    Some(format!("{name}: {counted} instructions, {percent} % of the {figure} committed: {advice}"))
}

#[test]
fn an_import_and_a_settlement_do_no_more_work_than_they_did() {
    if !cfg!(debug_assertions) {
        eprintln!("SKIPPED: the figures are those of the debug build");
        return;
    }
    if !is_installed("valgrind") {
        return;
    }
    let shop = shop();
    let counts = WORK.map(|(name, line)| (name, count(&shop, line)));
    if env::var_os("UPDATE").is_some() {
        let table: String = counts.iter().map(|(name, n)| format!("{name}\t{n}\n")).collect();
        fs::write(figures_file(), table).unwrap();
    }
    let faults: Vec<_> =
        counts.iter().filter_map(|(name, n)| judge(name, *n, figure(name))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_count_a_quarter_away_from_its_figure_is_noticed() {
    for near in [75, 100, 125] {
        assert_eq!(judge("import", near, 100), None);
    }
    let said = |counted| judge("import", counted, 100).unwrap();
    assert!(
        said(126).starts_with("import: 126 instructions, 126 % of the 100 committed: find out")
    );
    assert!(said(74).contains("renew the figure, or it would hide the next doubling"));
    assert!(judge("import", 100, 0).is_some(), "a figure that is missing is no figure");
}

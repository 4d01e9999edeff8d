//! Every example of every help page works, in a folder like the one of the quick start.
use std::fs;
use std::path::Path;

use clap::Command;

use crate::harness::Shop;

/// The examples of a command and of those below it.
fn examples(command: &Command) -> Vec<String> {
    let own = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let mut all: Vec<String> = own.lines().map(str::to_owned).collect();
    command.get_subcommands().for_each(|sub| all.extend(examples(sub)));
    all
}

/// The files of the quick start, under the names that examples use.
const FILES: [(&str, &str); 10] = [
    ("products.csv", "products.csv"),
    ("distributors.csv", "distributors.csv"),
    ("orders.csv", "orders.csv"),
    ("refunds.csv", "refunds.csv"),
    ("plan.toml", "autumn.toml"),
    ("shop.csv", "shop.csv"),
    ("shop.toml", "shop.toml"),
    ("regions.csv", "regions.csv"),
    ("results.csv", "results.csv"),
    ("moves.csv", "moves.csv"),
];

/// What has happened in the folder before an example is tried.
const BEFORE: [&str; 21] = [
    "init --name Tea",
    "product import products.csv",
    "distributor import distributors.csv",
    "plan apply autumn.toml",
    "order import orders.csv",
    "order record 1006 --line TEA-1:1 --distributor A --placed-at 2026-10-30",
    "order record 1007 --line TEA-1:2 --distributor B --paid-at 2026-10-30",
    "order record 1008 --line CUP-1:4 --distributor C --shipped-at 2026-10-31",
    "commission settle --period 2026-10",
    "distributor edit A --channel bank --account 6222020000000000 --holder 李雷",
    "distributor edit B --channel alipay --account 13800000102",
    "distributor edit C --channel cash",
    "payout create --distributor A",
    "payout export B000001 --dir payments",
    "payout create --distributor B",
    "payout export B000002 --dir payments",
    "payout confirm P000002",
    "payout request C 4",
    "payout approve R000001",
    "payout request C 5",
    "refund request R-9 1007 100.00",
];

/// A folder with the quick start's files and a book that knows them.
fn quick_start() -> Shop {
    let shop = Shop::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/quickstart");
    for (from, to) in FILES {
        shop.write(to, fs::read(fixtures.join(from)).unwrap());
    }
    for line in BEFORE {
        shop.run(line).ok();
    }
    shop
}

/// The folder for an example: those that make a book want none there.
fn shop_for(example: &str, template: &Shop) -> Shop {
    let shop = Shop::new();
    if ["init", "demo"].iter().any(|maker| example.starts_with(&format!("fenrun {maker}"))) {
        return shop;
    }
    for name in FILES.map(|(_, name)| name).into_iter().chain(["fenrun.db"]) {
        // Not `write`: a book keeps the mode that makes it its owner's alone.
        fs::copy(template.path(name), shop.path(name)).unwrap();
    }
    shop
}

#[test]
fn every_example_of_a_help_page_works() {
    let examples = examples(&fenrun::cli::command());
    assert!(examples.len() >= 2);
    let template = quick_start();
    for example in examples {
        shop_for(&example, &template).shell(&example).ok();
    }
}

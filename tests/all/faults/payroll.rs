//! Three months of commission that are due, and what paying them makes when nothing disturbs.
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;
use serde_json::Value;

use super::season::{book, is_sound, restore};
use crate::harness::{Run, Shop};
use crate::trade::{plan, rule};

/// Settles three months, makes the batch, writes its files.
pub const PAYDAY: &str = "payday pay --wait 60";
/// Writes the files of a batch.
pub const EXPORT: &str = "payout export B000001 --dir pay --format json --wait 60";

/// Names below the folder `pay`, each with mode and bytes.
pub type Files = BTreeMap<String, (u32, Vec<u8>)>;

/// A shop before an act that pays, and what the undisturbed act makes of it.
pub struct Payroll {
    pub shop: Shop,
    pub act: &'static str,
    before: Vec<u8>,
    after: Vec<u8>,
    files: Files,
    said: Value,
}

impl Payroll {
    /// Everything is still to be done.
    pub fn payday() -> Self {
        Self::of(three_months(100), PAYDAY)
    }

    /// The batch is made.
    pub fn export() -> Self {
        let shop = three_months(20);
        for line in ["commission settle --catch-up", "payout create"] {
            let _ = shop.run(line).ok();
        }
        Self::of(shop, EXPORT)
    }

    fn of(shop: Shop, act: &'static str) -> Self {
        let before = book(&shop);
        let said = said(&shop.run(act).ok());
        let (after, files) = (book(&shop), files(&shop));
        let payments = files.keys().filter(|name| name.contains("B000001-")).count();
        assert_eq!(payments, 3, "a file for each channel: {:?}", files.keys());
        assert!(files.values().all(|(mode, _)| mode & 0o777 == 0o600));
        let payroll = Self { shop, act, before, after, files, said };
        payroll.reset();
        payroll
    }

    /// Everything is as it was before the act.
    pub fn reset(&self) {
        restore(&self.shop, &self.before);
        let pay = self.shop.path("pay");
        match fs::symlink_metadata(&pay) {
            Ok(found) if found.is_dir() => fs::remove_dir_all(pay).unwrap(),
            Ok(_) => fs::remove_file(pay).unwrap(),
            Err(_) => {}
        }
    }

    /// The book is what it was before the act.
    pub fn is_untouched(&self) -> bool {
        book(&self.shop) == self.before
    }

    /// The act is done.
    pub fn is_done(&self) -> bool {
        book(&self.shop) == self.after && files(&self.shop) == self.files
    }

    /// How far the act came: changes of the book, and files under their names.
    pub fn stage(&self) -> (u32, usize) {
        let book = Connection::open(self.shop.path("fenrun.db")).unwrap();
        let changes = book.query_row("SELECT count(*) FROM audit_log", [], |row| row.get(0));
        (changes.unwrap(), finished(&files(&self.shop)).len())
    }

    /// After a disturbance: the book is sound, each file under its name is the one of the undisturbed
    /// act to the byte, and payment files are only of a batch that the book calls exported.
    #[track_caller]
    pub fn is_sound(&self, fault: &str) {
        is_sound(&self.shop);
        let left = finished(&files(&self.shop));
        for (name, file) in &left {
            assert!(self.files.get(name) == Some(file), "{fault} left another {name}");
        }
        if left.keys().any(|name| name.contains("B000001-")) {
            let items = self.shop.run("payout list --format csv").ok().stdout;
            assert!(items.contains(",exported,") && !items.contains(",draft,"), "{fault}: {items}");
        }
    }

    /// The same act again makes what it would have made undisturbed, and leaves nothing else lying.
    #[track_caller]
    pub fn finishes(&self, fault: &str) {
        let run = self.shop.run(self.act).ok();
        assert_eq!(said(&run), self.said, "after {fault}");
        assert!(book(&self.shop) == self.after, "after {fault} {} makes another book", self.act);
        let files = files(&self.shop);
        assert!(files == self.files, "after {fault}: {:?}", files.keys());
    }
}

/// What an act prints, without what tells how long it took or whether files were there already.
fn said(run: &Run) -> Value {
    let mut printed: Value = serde_json::from_str(&run.stdout).unwrap();
    for key in ["duration_ms", "already_exported"] {
        let _ = printed.as_object_mut().unwrap().remove(key);
    }
    for file in printed["files"].as_array_mut().unwrap() {
        let _ = file.as_object_mut().and_then(|file| file.remove("written_before"));
    }
    printed
}

/// Everything below the folder `pay`.
pub fn files(shop: &Shop) -> Files {
    let mut files = Files::new();
    below(&shop.path("pay"), "", &mut files);
    files
}

fn below(folder: &Path, prefix: &str, files: &mut Files) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        let facts = entry.metadata().unwrap();
        if facts.is_dir() {
            below(&entry.path(), &format!("{name}/"), files);
        } else {
            let bytes = fs::read(entry.path()).unwrap();
            files.insert(name, (facts.permissions().mode(), bytes));
        }
    }
}

/// How many files in the making lie about.
pub fn drafts(shop: &Shop) -> usize {
    let files = files(shop);
    files.len() - finished(&files).len()
}

/// Those under their names: drafts are hidden.
fn finished(files: &Files) -> Files {
    let is_draft = |name: &str| name.rsplit('/').next().unwrap().starts_with(".fenrun-");
    files.iter().filter(|(name, _)| !is_draft(name)).map(|(n, f)| (n.clone(), f.clone())).collect()
}

/// So many completed orders in each of August, September and October; A is paid by bank, B by Alipay,
/// C by WeChat, D has no account.
fn three_months(orders: u32) -> Shop {
    let shop = Shop::new();
    let rules = rule("direct", "percent = \"10%\"") + &rule("override", "percent = \"3%\"");
    let people = "code,name,sponsor,channel,account,holder\n\
                  A,李雷,,bank,6222021234567890128,李雷\n\
                  B,韩梅梅,A,alipay,han@example.com,韩梅梅\n\
                  C,王五,A,wechat,oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,王五\nD,Tom,,,,\n";
    shop.write("plan.toml", plan(&rules)).write("orders.csv", orders_of_months(orders));
    shop.write("people.csv", people);
    for line in [
        "init --name Tea --lang en --at 2026-08-01",
        "book set payer.wechat_appid wx0123456789abcdef",
        "product add TEA --name Tea --price 10.00 --stock 100000",
        "distributor import people.csv",
        "plan apply plan.toml",
        "order import orders.csv",
    ] {
        let _ = shop.run(line).ok();
    }
    shop
}

fn orders_of_months(orders: u32) -> String {
    let row = |n: u32| {
        let (month, day, cents) = (8 + n % 3, n % 20 + 1, n % 100);
        let seller = ["A", "B", "C", "D"][n as usize / 3 % 4];
        format!("N{n},TEA,2,12.{cents:02},2026-{month:02}-{day:02} 10:00,{seller}\n")
    };
    let head = "order_no,sku,quantity,unit_price,completed_at,distributor\n".to_owned();
    head + &(0..orders * 3).map(row).collect::<String>()
}

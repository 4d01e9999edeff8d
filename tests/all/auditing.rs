//! `fenrun audit log|verify|head` through the program.
use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;

/// A book with three rows in its audit log.
fn shop() -> Shop {
    let shop = Shop::new();
    shop.write("a.toml", plan("a", "2026-10-01")).write("b.toml", plan("b", "2026-11-01"));
    let _ = shop.run("init --name Tea --at 2026-11-01T08:00:00+08:00").ok();
    let _ = shop.run("plan apply a.toml --as lin --at '2026-11-02 09:30'").ok();
    let _ = shop.run("plan apply b.toml --as wang --at '2026-11-03 10:00'").ok();
    shop
}

fn plan(name: &str, from: &str) -> String {
    format!("name = \"{name}\"\neffective_from = \"{from}\"\nbase = \"net\"\nhold_days = 7\n")
}

/// What somebody with the file in hand could do.
fn force(shop: &Shop, sql: &str) {
    let conn = Connection::open(shop.path("fenrun.db")).unwrap();
    let names = ["audit_log_is_history_u", "audit_log_is_history_d", "audit_log_grows_at_its_end"];
    let kept: Vec<String> = names
        .iter()
        .map(|name| {
            let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
            conn.query_row(sql, [name], |row| row.get(0)).unwrap()
        })
        .collect();
    let drop: String = names.iter().map(|name| format!("DROP TRIGGER {name};")).collect();
    conn.execute_batch(&format!("{drop} {sql}; {};", kept.join(";"))).unwrap();
}

#[test]
fn the_log_lists_who_did_what_when_and_with_which_command() {
    let shop = shop();
    shop.run("audit log").ok().quiet().prints(str![[r#"
Row  Recorded          Who     Command                                                     Effect
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  1  2026-11-01 08:00  tester  fenrun init --name Tea --at 2026-11-01T08:00:00+08:00       Name Tea, Currency CNY, Time zone Asia/Shanghai, Language en, Settled every month
  2  2026-11-02 09:30  lin     fenrun plan apply a.toml --as lin --at '2026-11-02 09:30'   Version 1, Name a, From 2026-10-01
  3  2026-11-03 10:00  wang    fenrun plan apply b.toml --as wang --at '2026-11-03 10:00'  Version 2, Name b, From 2026-11-01

"#]]);
    shop.run("audit log --format csv --columns height,recorded_at,operator,act").ok().prints(str![
        [r#"
height,recorded_at,operator,act
1,2026-11-01T08:00:00+08:00,tester,book.init
2,2026-11-02T09:30:00+08:00,lin,plan.apply
3,2026-11-03T10:00:00+08:00,wang,plan.apply

"#]
    ]);
}

#[test]
fn the_log_is_filtered_by_day_operator_act_and_number() {
    let shop = shop();
    let rows = |filter: &str| {
        let run = shop.run(&format!("audit log --format csv --columns height {filter}")).ok();
        run.stdout.lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(rows(""), "1 2 3");
    assert_eq!(rows("--from 2026-11-02"), "2 3");
    assert_eq!(rows("--to 2026-11-02"), "1 2");
    assert_eq!(rows("--from 2026-11-02 --to 2026-11-02"), "2");
    assert_eq!(rows("--operator lin"), "2");
    assert_eq!(rows("--act plan"), "2 3");
    assert_eq!(rows("--act plan.apply --last 1"), "3");
    assert_eq!(rows("--act pla"), "");
    assert_eq!(rows("--sort -height --limit 2"), "3 2");
}

#[test]
fn an_unbroken_chain_is_said_to_be_so_and_its_head_can_be_kept() {
    let shop = shop();
    let head = shop.run("audit head").ok().quiet().stdout;
    assert!(head.starts_with("3:") && head.len() == 2 + 64 + 1, "{head}");
    let said = format!("the audit chain is unbroken: 3 rows, head {head}");
    shop.run("audit verify").ok().prints("").says(said.clone());
    shop.run(&format!("audit verify --head {}", head.trim())).ok().says(said);
}

#[test]
fn the_first_broken_row_is_named_in_both_languages() {
    let shop = shop();
    force(&shop, "UPDATE audit_log SET operator = 'wang' WHERE height = 2");
    shop.run("audit verify").fails(3).prints("").says(str![[r#"
warning: row 2 of the audit log is not as it was written: it, or a row before it, was edited or inserted
next: keep this file, compare it with your backups, and go on from the last good one

"#]]);
    shop.run("audit verify --lang zh").fails(3).says(str![[r#"
警告：审计日志第 2 行与写入时不同：它或它之前的行被修改或插入过
下一步：保留这个文件，与备份对照，从最后一个完好的备份继续

"#]]);
    force(&shop, "DELETE FROM audit_log WHERE height = 1");
    shop.run("audit verify").fails(3).prints("").says(str![[r#"
warning: row 1 of the audit log is missing
next: keep this file, compare it with your backups, and go on from the last good one

"#]]);
    shop.run("audit verify --lang zh").fails(3).says(str![[r#"
警告：审计日志缺少第 1 行
下一步：保留这个文件，与备份对照，从最后一个完好的备份继续

"#]]);
}

#[test]
fn a_head_kept_elsewhere_shows_an_older_copy_and_a_rewritten_log() {
    let (shop, other) = (shop(), shop());
    let kept = other.run("audit head").ok().stdout;
    let kept = kept.trim();
    force(&shop, "DELETE FROM audit_log WHERE height = 3");
    shop.run("audit verify").ok().prints("");
    shop.run(&format!("audit verify --head {kept}")).fails(3).says(str![[r#"
warning: the audit log ends at row 2, the head kept elsewhere is row 3: an older copy was restored, or the end was cut off
next: keep this file, compare it with your backups, and go on from the last good one

"#]]);
    shop.run(&format!("audit verify --lang zh --head {kept}")).fails(3).says(str![[r#"
警告：审计日志止于第 2 行，而保存在别处的链头是第 3 行：恢复了旧副本，或末尾被截去
下一步：保留这个文件，与备份对照，从最后一个完好的备份继续

"#]]);
    shop.write("c.toml", plan("c", "2026-12-01"));
    let _ = shop.run("plan apply c.toml --as someone --at '2026-11-03 10:00'").ok();
    shop.run(&format!("audit verify --head {kept}")).fails(3).says(str![[r#"
warning: row 3 of the audit log is not the one kept elsewhere: the log was rewritten
next: keep this file, compare it with your backups, and go on from the last good one

"#]]);
    shop.run(&format!("audit verify --lang zh --head {kept}")).fails(3).says(str![[r#"
警告：审计日志第 3 行与保存在别处的不同：日志被重写过
下一步：保留这个文件，与备份对照，从最后一个完好的备份继续

"#]]);
}

#[test]
fn what_is_no_head_is_refused() {
    shop().run("audit verify --head 3").fails(2).says(str![[r#"
error: “3” is no head for --head
hint: a head is what fenrun audit head prints: a number, a colon, 64 hexadecimal digits

"#]]);
    shop().run("audit verify --head 3 --lang zh").fails(2).says(str![[r#"
错误：“3”不是 --head 的链头
提示：链头即 fenrun audit head 的输出：数字、冒号、64 位十六进制

"#]]);
}

#[test]
fn reading_the_log_leaves_the_book_alone() {
    let shop = shop();
    let before = std::fs::read(shop.path("fenrun.db")).unwrap();
    for line in ["audit log", "audit verify", "audit head"] {
        let _ = shop.run(line).ok();
    }
    assert!(before == std::fs::read(shop.path("fenrun.db")).unwrap());
}

#[test]
fn money_in_the_log_is_a_decimal_of_the_book() {
    let shop = Shop::new();
    let rule = "[[rate]]\nrole = \"direct\"\npercent = \"10%\"\n";
    shop.write("a.toml", format!("{}{rule}", plan("a", "2026-09-01").replace("= 7", "= 0")));
    for line in [
        "init --name Tea --start 2026-09-01 --at 2026-09-01",
        "distributor add B --name Li --opening-balance 12.50",
        "product add T --name Tea --price 25",
        "order record 1 --line T:1 --distributor B --completed-at 2026-10-05",
        "plan apply a.toml --yes",
        "distributor suspend B --from 2026-10-05 --yes",
        "distributor reinstate B --from 2026-10-05 --yes",
        "commission settle --catch-up",
    ] {
        shop.run(line).ok();
    }
    let log = shop.run("audit log --format jsonl").ok().stdout;
    let said = |what: &str| log.matches(&format!("\\\"{what}\\\"")).count();
    assert_eq!(said("opening_balance\\\":\\\"12.50"), 1, "{log}");
    assert_eq!(said("difference\\\":\\\"2.50"), 2, "{log}");
    assert_eq!(said("difference\\\":\\\"-2.50"), 1, "{log}");
    assert_eq!(said("net\\\":\\\"12.50"), 1, "{log}");
    assert_eq!(said("net\\\":\\\"2.50"), 1, "{log}");
}

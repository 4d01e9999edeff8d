//! `fenrun init`: a whole book with the first row of its audit log, or none.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use rusqlite::Connection;
use snapbox::str;

use crate::harness::Shop;

/// The book's row and the first row of its audit log, as any other program reads them.
fn facts(shop: &Shop, book: &str) -> (String, String) {
    let conn = Connection::open(shop.path(book)).unwrap();
    let sql =
        "SELECT name || '|' || currency || '|' || digits || '|' || time_zone || '|' || lang || '|'
                 || ifnull(start_at, '') || '|' || settle_every || '|' || demo FROM book";
    let book = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let sql = "SELECT height || '|' || operator || '|' || command || '|' || effect FROM audit_log";
    (book, conn.query_row(sql, [], |row| row.get(0)).unwrap())
}

#[test]
fn without_a_terminal_the_defaults_make_a_book_that_only_its_owner_reads() {
    let shop = Shop::new();
    shop.run("init").ok().prints("").says(str![[r#"
made fenrun.db: My shop, CNY, Asia/Shanghai
next: fenrun distributor import FILE, fenrun product import FILE, fenrun plan apply FILE

"#]]);
    let mode = fs::metadata(shop.path("fenrun.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let (book, audit) = facts(&shop, "fenrun.db");
    assert_eq!(book, "My shop|CNY|2|Asia/Shanghai|en||month|0");
    assert_eq!(
        audit,
        "1|tester|fenrun --at 2026-11-05T09:00:00+08:00 init|\
         {\"act\":\"book.init\",\"name\":\"My shop\",\"currency\":\"CNY\",\
         \"time_zone\":\"Asia/Shanghai\",\"lang\":\"en\",\"settle_every\":\"month\"}"
    );
}

#[test]
fn every_choice_is_kept_and_the_language_of_the_talk_is_the_books() {
    let shop = Shop::new();
    let line = "init --book shop.db --name 绿山茶业 --currency jpy --time-zone Asia/Tokyo --lang zh \
                --start 2026-10-01 --settle-every half-month --as 李雷";
    shop.run(line).ok().prints("").says(str![[r#"
已新建 shop.db：绿山茶业，JPY，Asia/Tokyo
下一步：fenrun distributor import 文件，fenrun product import 文件，fenrun plan apply 文件

"#]]);
    let (book, audit) = facts(&shop, "shop.db");
    assert_eq!(book, "绿山茶业|JPY|0|Asia/Tokyo|zh|1790780400|half-month|0");
    assert!(audit.starts_with("1|李雷|"), "{audit}");
    assert!(audit.contains("\"start\":\"2026-10-01\""), "{audit}");
}

#[test]
fn what_is_there_is_never_touched() {
    let shop = Shop::new();
    shop.write("fenrun.db", "not a book");
    shop.run("init").fails(1).prints("").says(str![[r#"
error: fenrun.db is there already
hint: choose another name, or move the old file away; nothing was replaced

"#]]);
    shop.run("init --lang zh").fails(1).says(str![[r#"
错误：fenrun.db 已经存在
提示：请换一个文件名，或先移走旧文件；没有替换任何文件

"#]]);
    assert_eq!(shop.read("fenrun.db"), "not a book");
    shop.write("other.db-journal", "");
    shop.run("init --book other.db").fails(1).says(str![[r#"
error: other.db-journal is there already
hint: choose another name, or move the old file away; nothing was replaced

"#]]);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let shop = Shop::new();
    shop.run("init --book shops/tea.db").fails(74).says(str![[r#"
error: there is no folder shops
hint: make the folder first, or choose another place

"#]]);
    shop.run("init --book shops/tea.db --lang zh").fails(74).says(str![[r#"
错误：没有文件夹 shops
提示：请先新建该文件夹，或换个位置

"#]]);
}

#[test]
fn wrong_values_are_refused_with_the_one_that_was_meant() {
    let shop = Shop::new();
    for (arguments, said) in [
        ("--currency CNX", "error: “CNX” is no currency of ISO 4217\nhint: did you mean CNY?\n"),
        (
            "--currency Taler",
            "error: “Taler” is no currency of ISO 4217\n\
             hint: currencies have three letters: CNY, USD, EUR\n",
        ),
        (
            "--time-zone Asia/Shangai",
            "error: “Asia/Shangai” is no time zone\nhint: did you mean Asia/Shanghai?\n",
        ),
        (
            "--time-zone +08:00",
            "error: “+08:00” is no time zone\n\
             hint: time zones look like Asia/Shanghai or Europe/London\n",
        ),
        (
            "--name ' '",
            "error: a book needs a name that can be read\n\
             hint: give it with --name, without control characters\n",
        ),
        (
            "--start 2026-02-30",
            "error: “2026-02-30” is no day for --start\n\
             hint: days have the year first: 2026-10-31\n",
        ),
        (
            "--settle-every week",
            "error: --settle-every cannot be “week”\n\
             hint: it is one of: half-month, month, quarter\n",
        ),
    ] {
        shop.run(&format!("init {arguments}")).fails(2).prints("").says(said.to_owned());
    }
    assert!(!shop.path("fenrun.db").exists());
}

#[test]
fn a_dry_run_says_what_it_would_make_and_leaves_nothing() {
    let shop = Shop::new();
    shop.run("init --dry-run --name Tea").ok().prints("").says(str![[r#"
would make fenrun.db: Tea, CNY, Asia/Shanghai

"#]]);
    assert_eq!(fs::read_dir(shop.path("")).unwrap().count(), 0);
}

#[test]
fn at_a_terminal_it_asks_and_asks_again_when_an_answer_makes_no_sense() {
    let shop = Shop::new().with("LANG", "en_GB.UTF-8").with("TZ", "Europe/London");
    let mut session = shop.at_terminal("init");
    session.exp_string("What is your shop called?").unwrap();
    session.send_line("Hill Tea").unwrap();
    session.exp_string("Which currency does it use?").unwrap();
    session.exp_string("GBP").unwrap();
    session.send_line("XXX").unwrap();
    session.exp_string("is no currency of ISO 4217").unwrap();
    session.exp_string("Which currency does it use?").unwrap();
    session.send_line("").unwrap();
    session.exp_string("In which time zone are its days?").unwrap();
    session.exp_string("Europe/London").unwrap();
    session.send_line("").unwrap();
    session.exp_string("How often do you settle").unwrap();
    session.send_line("").unwrap();
    session.exp_string("made fenrun.db: Hill Tea, GBP, Europe/London").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(facts(&shop, "fenrun.db").0, "Hill Tea|GBP|2|Europe/London|en||month|0");
}

#[test]
fn at_a_terminal_a_name_that_is_taken_is_refused_before_anything_is_asked() {
    let shop = Shop::new();
    shop.write("fenrun.db", "");
    let mut session = shop.at_terminal("init");
    let said = session.exp_eof().unwrap();
    assert!(said.contains("fenrun.db is there already"), "{said}");
    assert!(!said.contains("What is your shop"), "{said}");
}

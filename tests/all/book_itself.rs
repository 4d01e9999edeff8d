//! `fenrun book info|backup` through the program.
use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use crate::harness::Shop;
use crate::tea_shop::tea_shop;

#[test]
fn a_book_says_what_it_is_and_what_is_in_it() {
    let shop = tea_shop();
    let head = shop.run("audit head").ok().stdout;
    let info = shop.run("book info").ok().quiet();
    let shown = info.stdout.replace(head.trim(), "HEAD");
    snapbox::assert_data_eq!(
        shown,
        str![[r#"
Book              Hill Tea
File              fenrun.db
Currency          CNY
Time zone         Asia/Shanghai
Language          en
Start
Settled every     month
Account waits     3
Reserve           0%
Reserve days      0
Made              2026-10-01 08:00
Distributors      5
Products          4
Orders            9
Unsettled orders  8
Plans             1
Settlements       0
Last settled
Demo              no
Schema version    1
Bytes             430,080
Audit head        HEAD

"#]]
    );
    let info = shop.run("book info --lang zh").ok().quiet();
    let shown = info.stdout.replace(head.trim(), "HEAD");
    snapbox::assert_data_eq!(
        shown,
        str![[r#"
账套          Hill Tea
文件          fenrun.db
币种          CNY
时区          Asia/Shanghai
语言          en
起始日
结算周期      月
账户等待天数  3
预留比例      0%
预留天数      0
新建于        2026-10-01 08:00
分销商数      5
商品数        4
订单数        9
未结算订单数  8
方案数        1
结算次数      0
最近结算
演示          否
结构版本      1
字节          430,080
审计链头      HEAD

"#]]
    );
    let json = shop.run("book info --format json").ok().stdout;
    assert!(json.starts_with("{\"book_name\":\"Hill Tea\",\"file\":\"fenrun.db\""), "{json}");
    assert!(json.contains("\"orders\":9,\"unsettled_orders\":8,"), "{json}");
}

#[test]
fn a_book_that_others_may_read_or_that_has_two_names_is_shown_with_a_warning() {
    let shop = tea_shop();
    fs::set_permissions(shop.path("fenrun.db"), fs::Permissions::from_mode(0o640)).unwrap();
    fs::hard_link(shop.path("fenrun.db"), shop.path("other.db")).unwrap();
    shop.run("book info").ok().says(str![[r#"
warning: fenrun.db has 2 names (hard links): open it by one of them only
warning: others may read or change fenrun.db (mode 640); chmod 600 keeps it yours

"#]]);
    shop.run("book info --lang zh").ok().says(str![[r#"
警告：fenrun.db 有 2 个名字（硬链接）：请只用其中一个打开
警告：他人可以读取或改动 fenrun.db（权限 640）；chmod 600 可只归您自己

"#]]);
}

#[test]
fn every_setting_is_shown_with_where_it_comes_from() {
    let shop = Shop::new().with("FENRUN_WAIT", "5");
    shop.write("fenrun.toml", "# ours\nbook = \"tea.db\"\nformat = \"csv\"\n");
    shop.write("home/.config/fenrun/config.toml", "book = \"mine.db\"\noperator = \"lin\"\n");
    shop.run("book info --config --lang en --color never").ok().quiet().prints(str![[r#"
setting,value,source
book,tea.db,fenrun.toml:2
lang,en,'--lang
format,csv,fenrun.toml:3
table_style,,
color,never,'--color
wait,5,FENRUN_WAIT
operator,lin,/shop/home/.config/fenrun/config.toml:2

"#]]);
    shop.run("book info --config --as wang --lang zh --format table").ok().prints(str![[r#"
设置项       值      来源
----------------------------------
book         tea.db  fenrun.toml:2
lang         zh      --lang
format       csv     fenrun.toml:3
table_style
color        auto    built-in
wait         5       FENRUN_WAIT
operator     wang    --as

"#]]);
}

#[test]
fn a_backup_is_a_private_verified_copy_with_the_same_head() {
    let shop = tea_shop();
    let head = shop.run("audit head").ok().stdout;
    let before = fs::read(shop.path("fenrun.db")).unwrap();
    let said = shop.run("book backup copy.db").ok().prints("").stderr;
    let bytes = fs::metadata(shop.path("copy.db")).unwrap().len();
    assert_eq!(
        said,
        format!(
            "copied into copy.db: {bytes} bytes, verified, audit head {head}\
             next: keep it on another disk; fenrun --book FILE check --integrity checks it thoroughly\n"
        )
    );
    assert_eq!(shop.run("audit head --book copy.db").ok().stdout, head);
    let mode = fs::metadata(shop.path("copy.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(before == fs::read(shop.path("fenrun.db")).unwrap(), "the book changed");
    assert_eq!(
        shop.run("report sales --book copy.db").ok().stdout,
        shop.run("report sales").ok().stdout
    );
}

#[test]
fn a_backup_replaces_nothing_and_needs_a_folder_and_a_name() {
    let shop = tea_shop();
    shop.write("copy.db", "old");
    shop.run("book backup copy.db").fails(1).says(str![[r#"
error: copy.db is there already
hint: choose another name, or move the old file away; nothing was replaced

"#]]);
    shop.run("book backup fenrun.db --lang zh").fails(1).says(str![[r#"
错误：fenrun.db 已经存在
提示：请换一个文件名，或先移走旧文件；没有替换任何文件

"#]]);
    assert_eq!(shop.read("copy.db"), "old");
    shop.run("book backup elsewhere/copy.db").fails(74).says(str![[r#"
error: there is no folder elsewhere
hint: make the folder first, or choose another place

"#]]);
    shop.run("book backup -").fails(2).says(str![[r#"
error: a backup is a file of its own, not a stream
hint: name a new file; copy that one wherever you like

"#]]);
    shop.run("book backup").fails(2).says(str![[r#"
error: FILE is missing, and nobody can be asked
hint: give FILE, or run the command at a terminal without --no-input

"#]]);
}

#[test]
fn at_a_terminal_a_backup_suggests_a_name_with_the_moment() {
    let shop = tea_shop();
    let mut session = shop.at_terminal("book backup --color never");
    session.exp_string("Into which new file?").unwrap();
    session.exp_string("fenrun-2026-11-05-0900.db").unwrap();
    session.send_line("").unwrap();
    session.exp_string("copied into fenrun-2026-11-05-0900.db").unwrap();
    session.exp_eof().unwrap();
    assert!(shop.path("fenrun-2026-11-05-0900.db").exists());
}

//! `fenrun demo`: what a newcomer sees first. The whole output is kept in `tests/all/demo/`;
//! `UPDATE=1 cargo test` renews it.
use std::path::Path;
use std::{env, fs};

use snapbox::str;
use unicode_width::UnicodeWidthStr;

use crate::harness::Shop;

/// Month by month: direct, override, bonus, clawback, adjustment, entries, statements; computed apart
/// from the program.
const SETTLED: [(&str, [&str; 5], usize, usize); 3] = [
    ("2026-08", ["3170.46", "680.84", "0.00", "0.00", "0.00"], 192, 18),
    ("2026-09", ["5637.02", "783.31", "0.00", "0.00", "0.00"], 225, 20),
    ("2026-10", ["5373.66", "1175.15", "420.22", "-220.76", "88.00"], 333, 20),
];

/// What the merchant owes after October, computed apart from the program.
const CLOSING: &str = "\
D01,1968.93 D02,742.29 D03,551.52 D04,507.83 D05,482.67 D06,597.99 D07,370.88 D08,184.05 \
D09,601.44 D10,507.64 D11,127.99 D12,555.49 D13,321.77 L-BAKER,661.65 L-CHEN,1604.08 \
L-HE,389.07 L-LIN,1436.80 L-SUN,2121.20 L-WANG,3117.16 L-ZHAO,257.45";

/// What stays open after October, computed apart from the program.
const OPEN: &str = "3273.68";

/// What is paid by each channel: everything owed, but for D07 who is suspended and D13 who has no account.
const PAID: [(&str, &str, usize); 3] =
    [("bank", "7948.07", 5), ("alipay", "6831.62", 9), ("wechat", "1635.56", 4)];

/// October's bonuses and prizes, computed apart from the program. team-volume: L-WANG's team sold 11,526.82,
/// so 2,000 × 1 % + 7,526.82 × 2 % = 170.54; L-CHEN's 5,124.93, so 20 + 22.50; L-LIN's 2,717.60, so 7.18.
/// top-3: D01 sold 5,368.40, L-LIN 3,785.87, D06 2,868.90, L-WANG, the fourth, 2,547.40.
const WON: &str = "\
L-WANG,bonus,11526.82,170.54 L-CHEN,bonus,5124.93,42.50 L-LIN,bonus,2717.60,7.18 \
L-LIN,contest,3785.87,60.00 D01,contest,5368.40,100.00 D06,contest,2868.90,40.00";

/// The entries of L-BAKER's October, computed apart from the program.
const EXPLAINED: &str = "\
,,,adjustment,88.00
T260912-004,GIFT-01,direct,clawback,-38.15
T260920-001,POT-01,override,clawback,-2.00
T260920-004,CUP-03,direct,commission,40.95
T260920-004,GRN-02,direct,commission,47.36
T260920-004,PUR-01,direct,commission,31.68
T261002-001,BLK-02,direct,commission,37.12
T261002-001,BLK-03,direct,commission,23.17
T261007-003,BLK-02,direct,clawback,-3.06
T261007-003,BLK-02,direct,commission,18.56
T261007-003,BLK-04,direct,clawback,-1.29
T261007-003,BLK-04,direct,commission,7.82
T261008-005,BLK-02,override,commission,20.48
T261008-005,BLK-03,override,commission,8.52
T261008-005,CUP-03,override,commission,9.20
T261008-005,OOL-01,override,commission,5.39
T261010-002,ACC-01,override,commission,6.70
T261010-002,CUP-01,override,commission,9.06
T261011-003,BLK-02,direct,commission,17.44
T261011-003,BLK-04,direct,commission,16.32
T261015-002,OOL-01,override,commission,5.76";

/// Where the files of the demo's payday are.
const FILES: &str = "fenrun-demo-payday/2026-10";

/// A folder in which the demo has run.
fn after_demo() -> Shop {
    let shop = Shop::new();
    shop.shell("fenrun demo").ok().quiet();
    shop
}

#[test]
fn the_demo_reads_as_it_is_kept() {
    for lang in ["en", "zh"] {
        let fresh = Shop::new().shell(&format!("fenrun demo --lang {lang}")).ok().quiet().stdout;
        let path = format!("tests/all/demo/{lang}.txt");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        if env::var_os("UPDATE").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &fresh).unwrap();
        }
        snapbox::assert_data_eq!(&fresh, snapbox::Data::read_from(&path, None).raw());
    }
}

#[test]
fn every_line_of_the_demo_fits_80_columns() {
    for lang in ["en", "zh"] {
        let shown = Shop::new().shell(&format!("fenrun demo --lang {lang}")).ok().stdout;
        let wide: Vec<_> = shown.lines().filter(|line| line.width() > 80).collect();
        assert!(wide.is_empty(), "{}", wide.join("\n"));
    }
}

#[test]
fn the_demo_twice_is_the_same_demo() {
    let shop = Shop::new();
    let first = shop.shell("fenrun demo").ok().quiet().stdout;
    shop.shell("fenrun distributor suspend D08 --book fenrun-demo.db --yes").ok();
    assert_eq!(shop.shell("fenrun demo").ok().quiet().stdout, first);
}

#[test]
fn the_months_of_the_demo_are_those_that_were_computed_apart() {
    let shop = after_demo();
    for (period, [direct, override_, bonus, clawback, adjustment], entries, statements) in SETTLED {
        let line =
            format!("commission settle --period {period} --book fenrun-demo.db --format json");
        let settled = shop.run(&line).ok().stdout;
        for said in [
            format!(r#""direct":"{direct}","override":"{override_}","bonus":"{bonus}""#),
            format!(r#""clawback":"{clawback}","adjustment":"{adjustment}""#),
            format!(r#""statements":{statements},"entries":{entries},"#),
        ] {
            assert!(settled.contains(&said), "{said} is not in {settled}");
        }
    }
    let columns = "--columns distributor,closing --format csv";
    let stated = shop
        .run(&format!("commission statement --period 2026-10 --book fenrun-demo.db {columns}"))
        .ok()
        .stdout;
    let rows: Vec<_> = stated.lines().skip(1).collect();
    assert_eq!(rows, CLOSING.split(' ').collect::<Vec<_>>());
    let pending = shop.shell("fenrun commission pending --book fenrun-demo.db").ok().stdout;
    let total = pending.lines().last().unwrap().split_whitespace().last().unwrap();
    assert_eq!(total.replace(',', ""), OPEN);
}

#[test]
fn the_bonuses_and_prizes_of_the_demo_are_those_that_were_computed_apart() {
    let shop = after_demo().with("FENRUN_BOOK", "fenrun-demo.db");
    let line =
        "commission entries --period 2026-10 --columns distributor,kind,base,amount --format csv";
    let entries = shop.run(line).ok().stdout;
    let won = |row: &&str| row.contains(",bonus,") || row.contains(",contest,");
    let won: Vec<_> = entries.lines().filter(won).collect();
    assert_eq!(won, WON.split(' ').collect::<Vec<_>>());
}

#[test]
fn the_statement_that_it_explains_is_the_sum_of_entries_that_were_computed_apart() {
    let shop = after_demo().with("FENRUN_BOOK", "fenrun-demo.db");
    let columns = "--columns order_no,sku,role,kind,amount --format csv";
    let line = format!("commission entries --period 2026-10 --distributor L-BAKER {columns}");
    let entries = shop.run(&line).ok().stdout;
    let mut entries: Vec<_> = entries.lines().skip(1).collect();
    entries.sort_unstable();
    assert_eq!(entries, EXPLAINED.lines().collect::<Vec<_>>());
    let cents = |text: &str| text.trim().replace(['.', ','], "").parse::<i64>().unwrap();
    let sum: i64 = entries.iter().map(|row| cents(row.rsplit_once(',').unwrap().1)).sum();
    let columns = "--columns opening,net,closing --format csv";
    let line = format!("commission statement --period 2026-10 --distributor L-BAKER {columns}");
    let stated = shop.run(&line).ok().stdout;
    let amounts: Vec<_> = stated.lines().nth(1).unwrap().split(',').map(cents).collect();
    assert_eq!(amounts, [31262, sum, 31262 + sum]);
    let shown = shop.shell("fenrun demo").ok().stdout;
    let (_, added) = shown.split_once("\nAdded up").unwrap();
    let rows: Vec<_> = added.lines().map(|row| row.rsplit(' ').next().unwrap()).collect();
    assert_eq!(rows[4..10], ["312.62", "240.42", "65.11", "0.00", "-44.50", "88.00"]);
    assert_eq!(rows[11], "661.65");
}

/// The names of the files of the demo's payday.
fn files(shop: &Shop) -> Vec<String> {
    let entries = fs::read_dir(shop.path(FILES)).unwrap().map(Result::unwrap);
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_payday_of_the_demo_is_a_payday_that_is_done() {
    let shop = after_demo().with("FENRUN_BOOK", "fenrun-demo.db");
    let bytes = |name: &str| fs::read(shop.path(&format!("{FILES}/{name}"))).unwrap();
    let names = files(&shop);
    let before: Vec<_> = names.iter().map(|name| bytes(name)).collect();
    let book = fs::read(shop.path("fenrun-demo.db")).unwrap();
    let summary = shop.run("payday").ok().stdout;
    for said in [
        r#""period":"2026-10","settled":["2026-10"],"batch":"B000001","items":18,"gross":"16415.25""#,
        "/fenrun-demo-payday/2026-10/B000001-bank-1.csv",
    ] {
        assert!(summary.contains(said), "{summary}");
    }
    assert_eq!(files(&shop), names);
    assert!(names.iter().map(|name| bytes(name)).eq(before), "a file changed");
    assert!(book == fs::read(shop.path("fenrun-demo.db")).unwrap(), "the book changed");
    shop.run("check").ok().prints("");
    for (channel, net, items) in PAID {
        let name = format!("B000001-{channel}-1.csv");
        assert!(names.contains(&name), "{names:?}");
        let columns = "--columns channel,net --format csv";
        let listed = shop.run(&format!("payout list --batch B000001 {columns}")).ok().stdout;
        let nets = listed.lines().filter_map(|row| row.strip_prefix(&format!("{channel},")));
        let nets: Vec<i64> = nets.map(|net| net.replace('.', "").parse().unwrap()).collect();
        let sum: i64 = nets.iter().sum();
        assert_eq!((nets.len(), sum.to_string()), (items, net.replace('.', "")), "{channel}");
    }
    let wechat = String::from_utf8(bytes("B000001-wechat-1.csv")).unwrap();
    assert!(wechat.contains("转账总金额（必填，单位：元）,1635.56"), "{wechat}");
}

#[test]
fn only_the_demos_own_files_are_replaced() {
    let shop = after_demo();
    let book = fs::read(shop.path("fenrun-demo.db")).unwrap();
    let names = files(&shop);
    let mine = format!("{FILES}/notes.txt");
    shop.write(&mine, "mine");
    shop.shell("fenrun demo").fails(74).prints("").says(str![[r#"
error: fenrun-demo-payday/2026-10/notes.txt is not a file of the demo as the demo made it, and is never replaced
hint: move it away, or choose another name for the demo book; nothing was replaced

"#]]);
    assert_eq!(shop.read(&mine), "mine");
    fs::remove_file(shop.path(&mine)).unwrap();
    let edited = format!("{FILES}/statements-2026-10.csv");
    let statements = shop.read(&edited);
    shop.write(&edited, "edited");
    shop.shell("fenrun demo --lang zh").fails(74).prints("").says(str![[r#"
错误：fenrun-demo-payday/2026-10/statements-2026-10.csv 不是演示生成的文件，或生成后已被改动，绝不覆盖
提示：请先移走它，或给演示账套换个名字；没有替换任何文件

"#]]);
    assert_eq!(shop.read(&edited), "edited");
    assert!(book == fs::read(shop.path("fenrun-demo.db")).unwrap(), "the book was replaced");
    shop.write(&edited, statements);
    shop.shell("fenrun demo --lang zh --as somebody").ok().quiet();
    assert_eq!(files(&shop), names);
    assert!(book != fs::read(shop.path("fenrun-demo.db")).unwrap(), "the book was not replaced");
    let folder: Vec<_> = fs::read_dir(shop.path(".")).unwrap().map(Result::unwrap).collect();
    assert_eq!(folder.len(), 2, "{folder:?}");
}

#[test]
fn what_the_demo_shows_is_what_its_commands_print() {
    let shop = Shop::new().with("FENRUN_BOOK", "fenrun-demo.db");
    let shown = shop.shell("fenrun demo").ok().stdout;
    let commands = shown.split("\n$ ").skip(1).map(|block| block.split("\n\n").next().unwrap());
    let commands: Vec<_> = commands.collect();
    assert_eq!(commands.len(), 6);
    for command in commands {
        let printed = shop.shell(command).ok().stdout;
        assert!(shown.contains(&format!("$ {command}\n\n{printed}")), "{command}:\n{printed}");
    }
}

#[test]
fn what_the_demo_says_to_try_works_as_it_stands() {
    let shop = after_demo();
    let shown = shop.shell("fenrun demo").ok().stdout;
    let (_, next) = shown.split_once("\n  export ").unwrap();
    let (variable, next) = next.split_once('\n').unwrap();
    let commands = next.lines().filter_map(|line| line.split_once("  fenrun "));
    let commands: Vec<_> = commands.map(|(_, command)| command).collect();
    assert!(commands.len() >= 8, "{next}");
    for command in commands {
        let code = if command == "stock low" { 3 } else { 0 };
        let run = shop.shell(&format!("export {variable}; fenrun {command}")).fails(code);
        let says_nothing = (run.stdout + &run.stderr).is_empty();
        assert_eq!(says_nothing, command == "check", "{command}");
    }
}

#[test]
fn the_clock_of_a_demo_book_stands_still() {
    let shop = after_demo().with("FENRUN_BOOK", "fenrun-demo.db");
    shop.shell("fenrun distributor suspend L-SUN --yes").ok();
    let log = shop.shell("fenrun audit log --columns recorded_at,act --format csv").ok().stdout;
    let last = log.lines().last().unwrap();
    assert_eq!(last, "2026-11-02T09:13:00+08:00,distributor.suspend");
    shop.shell("fenrun distributor suspend L-HE --yes --at '2026-11-03 10:00'").ok();
    shop.shell("fenrun distributor suspend L-LIN --yes").ok();
    let log = shop.shell("fenrun audit log --columns recorded_at --format csv").ok().stdout;
    assert_eq!(log.lines().last(), Some("2026-11-03T10:00:00+08:00"));
}

#[test]
fn only_a_demo_book_is_replaced() {
    let shop = Shop::new();
    shop.run("init --name Tea --book fenrun-demo.db").ok();
    shop.write("notes.txt", "not a book");
    fs::create_dir(shop.path("folder")).unwrap();
    let before = fs::read(shop.path("fenrun-demo.db")).unwrap();
    shop.shell("fenrun demo").fails(1).prints("").says(str![[r#"
error: fenrun-demo.db is there already
hint: choose another name, or move the old file away; nothing was replaced

"#]]);
    shop.shell("fenrun demo --lang zh").fails(1).prints("").says(str![[r#"
错误：fenrun-demo.db 已经存在
提示：请换一个文件名，或先移走旧文件；没有替换任何文件

"#]]);
    let _ = shop.shell("fenrun demo notes.txt").fails(1);
    let _ = shop.shell("fenrun demo folder").fails(1);
    assert_eq!(fs::read(shop.path("fenrun-demo.db")).unwrap(), before);
    assert_eq!(shop.read("notes.txt"), "not a book");
    shop.shell("fenrun demo tea.db").ok().quiet();
}

#[test]
fn a_demo_needs_its_folder() {
    Shop::new().shell("fenrun demo nowhere/tea.db").fails(74).prints("").says(str![[r#"
error: there is no folder nowhere
hint: make the folder first, or choose another place

"#]]);
}

#[test]
fn the_demo_refuses_what_it_would_not_do() {
    let shop = Shop::new();
    shop.shell("fenrun demo --book tea.db").fails(2).prints("").says(str![[r#"
error: demo takes no --book: it has a file and a "now" of its own
hint: fenrun demo FILE names another file

"#]]);
    shop.shell("fenrun demo --at 2026-12-01 --lang zh").fails(2).prints("").says(str![[r#"
错误：demo 不接受 --at：它有自己的文件和自己的“现在”
提示：用 fenrun demo 文件 指定别的文件

"#]]);
    let entries = fs::read_dir(shop.path(".")).unwrap().count();
    assert_eq!(entries, 0);
}

#[test]
fn a_variable_that_names_a_book_is_not_the_demos_book() {
    let shop = Shop::new().with("FENRUN_BOOK", "mine.db").with("FENRUN_FORMAT", "json");
    shop.shell("fenrun init --name Mine").ok();
    let before = fs::read(shop.path("mine.db")).unwrap();
    let shown = shop.shell("fenrun demo 'my tea.db'").ok().quiet().stdout;
    assert!(shown.contains("\n  export FENRUN_BOOK='my tea.db'\n"), "{shown}");
    assert!(shown.contains("\nPeriod   Statements"), "{shown}");
    assert_eq!(fs::read(shop.path("mine.db")).unwrap(), before);
}

#[test]
fn a_program_that_the_shell_does_not_know_by_name_gets_an_alias() {
    let shop = Shop::new();
    let output = shop.bare_command().arg("demo").output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let alias = format!("\n  alias fenrun={}\n  export", env!("CARGO_BIN_EXE_fenrun"));
    assert!(shown.contains(&alias), "{shown}");
    assert!(!shop.shell("fenrun demo").ok().stdout.contains("alias"));
}

#[test]
fn a_reader_who_has_seen_enough_is_no_failure() {
    let run = Shop::new().shell("fenrun demo | head -n 1").ok();
    run.prints("Green Hill Tea: a demo book\n").says("");
}

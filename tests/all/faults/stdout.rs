//! A stdout that takes nothing: closed by its reader, closed before the start, or on a full disk.
//! A report is lost then; a change is not, and both are said.
use std::fs::File;
use std::process::Stdio;

use super::season::{IMPORT, SETTLE, book, is_sound, restore, season, undisturbed};
use crate::harness::Shop;

const READ: &str = "commission entries --pending";
const FULL: [&str; 2] = [
    "error: cannot write to stdout: the disk is full\n\
     hint: make room or choose another place, then try again; what the command changed stays changed\n",
    "错误：无法写入标准输出：磁盘已满\n提示：请腾出空间或换个位置后重试；命令已做的改动仍然有效\n",
];

const DONE: [&str; 2] = [
    "2026-10 is settled: 2 statements, 30 entries, net 54.43\n\
     next: fenrun commission statement --period 2026-10\n",
    "2026-10 已结算：2 张结算单，30 条明细，净额 54.43\n\
     下一步：fenrun commission statement --period 2026-10\n",
];

fn shop() -> Shop {
    let shop = season(20);
    let _ = shop.run(IMPORT).ok();
    shop
}

/// Runs the line with this for its stdout; exit code and what is on stderr.
fn run_into(
    shop: &Shop,
    lang: &str,
    line: &str,
    stdout: impl Into<Stdio>,
) -> (Option<i32>, String) {
    let output = shop.command(line).env("FENRUN_LANG", lang).stdout(stdout).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn full() -> File {
    File::options().write(true).open("/dev/full").unwrap()
}

/// A pipe whose reader is gone.
fn closed() -> std::io::PipeWriter {
    std::io::pipe().unwrap().1
}

#[test]
fn a_report_that_finds_no_room_says_so_and_one_that_nobody_reads_ends_quietly() {
    let shop = shop();
    let before = book(&shop);
    for (lang, words) in [("en", FULL[0]), ("zh", FULL[1])] {
        assert_eq!(run_into(&shop, lang, READ, full()), (Some(74), words.to_owned()));
        assert_eq!(run_into(&shop, lang, READ, closed()), (Some(0), String::new()));
    }
    shop.shell("fenrun commission entries --pending >&-").ok().quiet();
    assert!(book(&shop) == before);
}

#[test]
fn a_settlement_is_made_and_said_also_when_its_statements_find_no_room() {
    let shop = shop();
    let (before, after) = undisturbed(&shop, SETTLE);
    for (lang, done, words) in [("en", DONE[0], FULL[0]), ("zh", DONE[1], FULL[1])] {
        for (stdout, code, words) in [(Stdio::from(full()), 74, words), (closed().into(), 0, "")] {
            restore(&shop, &before);
            let said = run_into(&shop, lang, SETTLE, stdout);
            assert_eq!(said, (Some(code), format!("{done}{words}")));
            assert!(book(&shop) == after);
        }
    }
    is_sound(&shop);
    shop.run(SETTLE).ok().says("2026-10 is settled already; nothing was changed\n");
}

#[test]
fn a_change_that_only_talks_does_not_mind_a_stdout_or_stderr_that_takes_nothing() {
    let shop = season(20);
    let (before, after) = undisturbed(&shop, IMPORT);
    assert_eq!(run_into(&shop, "en", IMPORT, full()).0, Some(0));
    assert!(book(&shop) == after);
    for stderr in [Stdio::from(full()), closed().into()] {
        restore(&shop, &before);
        let status = shop.command(IMPORT).stdout(closed()).stderr(stderr).status().unwrap();
        assert_eq!(status.code(), Some(0));
        assert!(book(&shop) == after);
    }
    is_sound(&shop);
}

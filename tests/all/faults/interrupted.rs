//! Ctrl-C in the middle of a change: exit 130, and the book is as it was.
use std::io::Write;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::season::{IMPORT, SETTLE, book, is_sound, restore, season, undisturbed};
use crate::harness::Shop;

const WORDS: [&str; 2] = [
    "error: interrupted\n\
     hint: nothing was changed by the step that was running; run the same command again\n",
    "错误：已中断\n提示：正在进行的一步没有做任何改动；请再运行同一命令\n",
];

/// Starts the act; it is in the middle of its transaction when this returns, or, with stdin, has read
/// all there is so far and waits for more (more fits into no pipe, so it was read).
fn begin(shop: &Shop, lang: &str, act: &str) -> Child {
    let mut command = shop.command(act);
    command.env("FENRUN_LANG", lang).stdin(Stdio::piped());
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    if act.contains(" - ") {
        let rows = shop.read("orders.csv");
        assert!(rows.len() > 1 << 16, "a pipe could hold it all");
        process.stdin.as_mut().unwrap().write_all(rows.as_bytes()).unwrap();
        return process;
    }
    let began = Instant::now();
    while !shop.path("fenrun.db-journal").exists() && process.try_wait().unwrap().is_none() {
        assert!(began.elapsed() < Duration::from_secs(60), "{act} does not begin");
        sleep(Duration::from_micros(100));
    }
    process
}

/// Presses Ctrl-C and waits for the end, with the process's stdin open all the time.
fn interrupt(mut process: Child) -> Output {
    let stdin = process.stdin.take();
    let pid = process.id().to_string();
    let _ = Command::new("kill").args(["-INT", &pid]).status().unwrap();
    let output = process.wait_with_output().unwrap();
    drop(stdin);
    output
}

/// Interrupts the act, in both languages: everything in the shop is as it was, and nothing new.
fn undone_by_ctrl_c(shop: &Shop, act: &str) {
    let (before, after) = undisturbed(shop, act);
    for (lang, words) in [("en", WORDS[0]), ("zh", WORDS[1])] {
        // On a busy machine the act may be over before the signal comes.
        let interrupted = (0..20).any(|_| {
            restore(shop, &before);
            let files = shop.files();
            let Output { status, stdout, stderr } = interrupt(begin(shop, lang, act));
            if status.code() == Some(0) {
                assert!(book(shop) == after);
                return false;
            }
            let said = String::from_utf8(stderr).unwrap();
            assert_eq!((status.code(), said.as_str()), (Some(130), words));
            assert!(stdout.is_empty());
            assert!(shop.files() == files, "a file came, went or changed");
            true
        });
        assert!(interrupted, "{act} is always over before Ctrl-C");
    }
    is_sound(shop);
    let _ = shop.run(act).ok();
    assert!(book(shop) == after);
}

#[test]
fn an_import_is_undone_by_ctrl_c() {
    undone_by_ctrl_c(&season(3000), &format!("{IMPORT} --skip-bad --rejects bad.csv"));
}

#[test]
fn a_settlement_is_undone_by_ctrl_c() {
    let shop = season(3000);
    let _ = shop.run(IMPORT).ok();
    undone_by_ctrl_c(&shop, SETTLE);
}

#[test]
fn ctrl_c_also_ends_an_import_that_waits_for_its_stdin() {
    let shop = season(3000);
    let before = book(&shop);
    let process = begin(&shop, "en", "order import - --wait 60");
    assert_eq!(interrupt(process).status.code(), Some(130));
    is_sound(&shop);
    assert!(book(&shop) == before);
    let _ = shop.run(IMPORT).ok();
}

//! A disk that is full, or fails, at any system call that writes: exit 74 and what happened, the book
//! wholly before or after each step, and the same command again completes. `FENRUN_FAULTS=1000` makes
//! the long form of it.
use std::collections::BTreeMap;
use std::time::Instant;

use super::calls::{Call, calls, spread};
use super::moments::number;
use super::payroll::{Payroll, drafts};
use crate::harness::{Run, is_installed};

/// Faults of each act in the short form.
const FAULTS: u64 = 12;

/// What the system can say to a call.
fn denials(call: &str) -> &'static [&'static str] {
    match call {
        "write" | "pwrite64" | "mkdir" | "mkdirat" => &["ENOSPC", "EIO"],
        "openat" => &["ENOSPC", "EACCES", "EROFS"],
        _ => &["EIO"],
    }
}

/// How the sentences begin that say so, without the names in them.
const SENTENCES: [&str; 7] = [
    "error: cannot write … ",
    "error: … is written, but a power cut could still undo it: ",
    "error: the disk is full",
    "error: reading or writing … failed: ",
    "error: … cannot be opened",
    "error: … cannot be written",
    "error: no permission for …",
];

/// What is said without the names in it: `pay/2026-10:` and `fenrun.db` become `…`.
fn sentence(said: &str) -> String {
    let is_name = |word: &str| word.starts_with("pay") || word.contains("fenrun");
    let words = said.lines().next().unwrap_or_default().replace("the book", "fenrun.db");
    words
        .split(' ')
        .map(|word| if is_name(word) { "…" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Exit 74, a sentence and a hint; or all is done, where SQLite goes on without a sync of the folder.
fn is_told(payroll: &Payroll, call: &Call, run: &Run) -> String {
    if run.code == Some(0) {
        assert!(call.name == "fsync" && payroll.is_done(), "{call:?}: {run:?}");
        return "nothing: it is done".to_owned();
    }
    assert_eq!((run.code, run.stdout.as_str()), (Some(74), ""), "{call:?}: {run:?}");
    let lines: Vec<_> = run.stderr.lines().collect();
    assert!(matches!(lines[..], [_, hint] if hint.starts_with("hint: ")), "{call:?}: {run:?}");
    let sentence = sentence(&run.stderr);
    assert!(SENTENCES.iter().any(|known| sentence.starts_with(known)), "{call:?}: {sentence}");
    sentence
}

fn survives(payroll: &Payroll) {
    let calls = calls(&payroll.shop, payroll.act);
    let denied = |call: &Call| denials(&call.name).iter().map(|e| (call.clone(), *e)).collect();
    let all: Vec<(Call, &str)> = calls.iter().flat_map::<Vec<_>, _>(denied).collect();
    let faults = spread(&all, number("FENRUN_FAULTS").unwrap_or(FAULTS).try_into().unwrap());
    let (began, mut told) = (Instant::now(), BTreeMap::<_, u32>::new());
    for (call, error) in &faults {
        payroll.reset();
        let run = call.with(&payroll.shop, &format!("error={error}"), payroll.act);
        let fault = format!("{call:?} {error}");
        *told.entry(is_told(payroll, call, &run)).or_default() += 1;
        payroll.is_sound(&fault);
        if !call.name.starts_with("unlink") {
            assert_eq!(drafts(&payroll.shop), 0, "{fault} left a draft");
        }
        payroll.finishes(&fault);
    }
    eprintln!("{} of {} faults in {} s", faults.len(), all.len(), began.elapsed().as_secs());
    for (sentence, count) in &told {
        eprintln!("{count:5} {sentence}");
    }
}

#[test]
fn a_payday_on_a_disk_that_fails_is_done_when_it_is_mended() {
    if is_installed("strace") {
        survives(&Payroll::payday());
    }
}

#[test]
fn an_export_on_a_disk_that_fails_is_done_when_it_is_mended() {
    if is_installed("strace") {
        survives(&Payroll::export());
    }
}

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

/// The sentence without the names in it.
fn kind(run: &Run) -> String {
    let sentence = run.stderr.lines().next().unwrap_or_default();
    let words = sentence.split(' ').map(|word| if word.contains(['/', '.']) { "…" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

fn survives(payroll: &Payroll) {
    let all = calls(&payroll.shop, payroll.act);
    let denials = |call: &Call| denials(&call.name).iter().map(|e| (call.clone(), *e)).collect();
    let all: Vec<(Call, &str)> = all.iter().flat_map::<Vec<_>, _>(denials).collect();
    let wanted = number("FENRUN_FAULTS").unwrap_or(FAULTS).try_into().unwrap();
    let (began, mut kinds) = (Instant::now(), BTreeMap::<_, u32>::new());
    let faults = spread(&all, wanted);
    for (call, error) in &faults {
        payroll.reset();
        let run = call.with(&payroll.shop, &format!("error={error}"), payroll.act);
        let fault = format!("{call:?} {error}");
        eprintln!("{fault}: {:?} {}", run.code, run.stderr);
        *kinds.entry((run.code, kind(&run))).or_default() += 1;
        payroll.is_sound(&fault);
        if !call.name.starts_with("unlink") {
            assert_eq!(drafts(&payroll.shop), 0, "{fault} left a draft");
        }
        payroll.finishes(&fault);
    }
    eprintln!("{} of {} faults in {} s", faults.len(), all.len(), began.elapsed().as_secs());
    for ((code, kind), count) in &kinds {
        eprintln!("{count:5} {code:?} {kind}");
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

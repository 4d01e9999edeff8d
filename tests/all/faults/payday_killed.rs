//! SIGKILL at any moment of a payday and before each of its system calls that write.
//! `FENRUN_KILLS=400` makes the long form of it; `FENRUN_SEED` repeats the moments of an earlier run.
use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Instant;

use super::calls::{calls, spread};
use super::moments::{Moments, number};
use super::payroll::{Payroll, drafts};
use crate::harness::is_installed;

/// Kills in the short form.
const KILLS: u64 = 12;

fn kills() -> u64 {
    number("FENRUN_KILLS").unwrap_or(KILLS)
}

/// What the kills of a campaign left.
#[derive(Default)]
struct Left {
    stages: BTreeSet<(u32, usize)>,
    untouched: u32,
    drafts: usize,
}

impl Left {
    /// Looks at what a kill left, and finishes the payday.
    fn by(&mut self, payroll: &Payroll, kill: &str) {
        payroll.is_sound(kill);
        self.untouched += u32::from(payroll.is_untouched());
        let _ = self.stages.insert(payroll.stage());
        self.drafts += drafts(&payroll.shop);
        payroll.finishes(kill);
    }

    fn tell(&self, kills: usize, began: Instant) {
        let Self { stages, untouched, drafts } = self;
        eprintln!(
            "payday: {kills} kills in {} s, {untouched} before the first change, {} stages, {drafts} drafts lay about",
            began.elapsed().as_secs(),
            stages.len()
        );
    }
}

#[test]
fn a_payday_that_is_killed_at_any_moment_pays_once_when_it_is_run_again() {
    let payroll = Payroll::payday();
    let mut moments = Moments::begin();
    let began = Instant::now();
    let _ = payroll.shop.run(payroll.act).ok();
    let span = began.elapsed() * 11 / 10;
    let (began, mut left) = (Instant::now(), Left::default());
    for kill in 0..kills() {
        payroll.reset();
        let mut command = payroll.shop.command(payroll.act);
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(moments.within(span));
        process.kill().unwrap();
        let _ = process.wait().unwrap();
        left.by(&payroll, &format!("kill {kill}"));
    }
    left.tell(kills().try_into().unwrap(), began);
}

#[test]
fn a_payday_that_is_killed_before_any_call_that_writes_pays_once_when_it_is_run_again() {
    if !is_installed("strace") {
        return;
    }
    let payroll = Payroll::payday();
    let all = calls(&payroll.shop, payroll.act);
    assert!(all.len() > 100, "a payday writes: {all:?}");
    let points = spread(&all, kills().try_into().unwrap());
    let (began, mut left) = (Instant::now(), Left::default());
    for call in &points {
        payroll.reset();
        let run = call.with(&payroll.shop, "signal=SIGKILL", payroll.act);
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (None, ""),
            "{call:?} was not reached: {run:?}"
        );
        left.by(&payroll, &format!("{call:?}"));
    }
    eprintln!("{} of {} calls that write", points.len(), all.len());
    left.tell(points.len(), began);
    // Begun, three settlements, the batch, the export: each was the last one to be kept.
    let changes: BTreeSet<u32> = left.stages.iter().map(|(changes, _)| *changes).collect();
    assert_eq!(changes.len(), 7, "{:?}", left.stages);
}

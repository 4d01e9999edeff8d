//! Ctrl-C while a command writes: the change is rolled back, and the exit code is 130.
use std::thread::{sleep, spawn};
use std::time::Duration;

use signal_hook::consts::SIGINT;
use signal_hook::iterator::Signals;
use signal_hook::low_level;

use super::exit::Exit;
use crate::app::interrupt::Interrupt;

/// A statement is stopped only while it runs, and an import runs many short ones: so often.
const PAUSE: Duration = Duration::from_millis(1);
/// So many pauses later, or at a second Ctrl-C, the program ends wherever it is: it may be waiting
/// for a busy book or for its stdin. The next command then rolls back what it left.
const PATIENCE: u32 = 1000;

/// From now on Ctrl-C stops what the session does.
pub(super) fn on_ctrl_c() -> Interrupt {
    let interrupt = Interrupt::default();
    // Without a handler Ctrl-C ends the program all the same.
    if let Ok(signals) = Signals::new([SIGINT]) {
        let interrupt = interrupt.clone();
        spawn(move || wait(signals, &interrupt));
    }
    interrupt
}

fn wait(mut signals: Signals, interrupt: &Interrupt) {
    if signals.forever().next().is_none() {
        return;
    }
    for _ in 0..PATIENCE {
        interrupt.fire();
        sleep(PAUSE);
        if signals.pending().next().is_some() {
            break;
        }
    }
    low_level::exit(Exit::Interrupted as i32);
}

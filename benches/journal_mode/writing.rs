//! What fenrun's own commands take in the two modes that it works in.
use std::time::Duration;

use super::desk::{Desk, IMPORT, least, median};
use super::modes::OURS;

/// Commands that each write one record.
pub const RECORDS: u32 = 200;

pub fn table(desk: &Desk, runs: usize) {
    let mut best: [[Option<Duration>; 2]; 2] = Default::default();
    for _ in 0..runs {
        for (mode, best) in OURS.into_iter().zip(&mut best) {
            desk.fresh(mode);
            least(&mut best[0], desk.run(IMPORT));
            least(&mut best[1], median((0..RECORDS).map(|number| record(desk, number)).collect()));
        }
    }
    println!("\nfenrun on a book\n");
    println!("| mode | import, s | {RECORDS} × `order record` after it, median ms |");
    println!("|---|---:|---:|");
    for (mode, [import, records]) in OURS.into_iter().zip(best.map(|best| best.map(Option::unwrap)))
    {
        let (import, each) = (import.as_secs_f64(), records.as_secs_f64() * 1000.0);
        println!("| {} | {import:.2} | {each:.1} |", mode.name());
    }
}

fn record(desk: &Desk, number: u32) -> Duration {
    desk.run(&format!(
        "order record R{number} --line P00001:1 --distributor D00001 --paid-at 2026-10-20"
    ))
}

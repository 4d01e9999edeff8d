//! SIGKILL at any moment of an import and of a settlement. `FENRUN_KILLS=1000` makes the long form of
//! it; `FENRUN_SEED` repeats the moments of an earlier run.
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::moments::{Moments, number};
use super::season::{
    IMPORT, SETTLE, book, is_sound, restore, season, season_of_bonuses, undisturbed,
};
use crate::harness::Shop;

/// Kills of each act in the short form.
const KILLS: u32 = 8;

/// Kills the act at random moments: what is left is the book before or after it, sound, and the
/// same act again makes the book of an undisturbed run.
fn survives(shop: &Shop, act: &str) {
    let mut moments = Moments::begin();
    let (before, after) = undisturbed(shop, act);
    let began = Instant::now();
    let _ = shop.run(act).ok();
    let span = began.elapsed() * 11 / 10;
    let kills = number("FENRUN_KILLS").unwrap_or(KILLS.into());
    let (mut undone, mut journals) = (0, 0);
    for kill in 0..kills {
        restore(shop, &before);
        journals += u32::from(killed(shop, act, moments.within(span)));
        is_sound(shop);
        let left = book(shop);
        assert!(left == before || left == after, "kill {kill} left half of {act}");
        undone += u32::from(left == before);
        let _ = shop.run(act).ok();
        assert!(book(shop) == after, "kill {kill}: {act} again makes another book");
        is_sound(shop);
    }
    eprintln!("{act}: {kills} kills, {undone} before the commit, {journals} left a journal");
}

/// Starts the act and kills it after so long; whether it left a journal.
fn killed(shop: &Shop, act: &str, moment: Duration) -> bool {
    let mut command = shop.command(act);
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    let mut process = command.spawn().unwrap();
    sleep(moment);
    process.kill().unwrap();
    process.wait().unwrap();
    shop.path("fenrun.db-journal").exists()
}

#[test]
fn an_import_that_is_killed_is_wholly_there_or_not_at_all() {
    survives(&season(3000), IMPORT);
}

#[test]
fn a_settlement_that_is_killed_is_wholly_there_or_not_at_all() {
    let shop = season(3000);
    let _ = shop.run(IMPORT).ok();
    survives(&shop, SETTLE);
}

#[test]
fn a_settlement_that_is_killed_closes_all_intervals_of_bonuses_or_none() {
    let shop = season_of_bonuses(1000);
    let _ = shop.run(IMPORT).ok();
    survives(&shop, SETTLE);
    let conn = rusqlite::Connection::open(shop.path("fenrun.db")).unwrap();
    let sql = "SELECT (SELECT count(*) FROM bonus_intervals), (SELECT count(*) FROM bonuses),
                      (SELECT count(*) FROM entries WHERE bonus_interval IS NOT NULL)";
    let kept: (i64, i64, i64) =
        conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    // Ten months of three rules; only October has orders, of two sellers.
    assert_eq!(kept, (30, 6, 6));
}

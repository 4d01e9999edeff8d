//! A disk that is full at every step of the way (`ulimit -f` counts in blocks of 512 bytes).
use super::season::{IMPORT, SETTLE, book, is_sound, restore, season, undisturbed};
use crate::harness::{NOW, Shop};

const WORDS: [&str; 2] = [
    "error: reading or writing ",
    " failed: it cannot be written any further \
     (a faulty disk, or a limit to the size of files)\n\
     hint: check the disk and run the same command again; nothing is half done\n",
];

/// Lets files grow up to every size between an empty one and the finished book.
fn survives(shop: &Shop, act: &str, steps: usize) {
    let (before, after) = undisturbed(shop, act);
    let blocks = after.len().div_ceil(512);
    let mut refused = 0;
    for step in 0..=steps {
        let room = blocks * step / steps;
        restore(shop, &before);
        // Under the limit not even the rollback of a large book can be written: the journal stays,
        // and the next one to open the book rolls back.
        let line = format!("ulimit -f {room}; exec fenrun --at {NOW} {act}");
        let run = shop.shell(&line);
        is_sound(shop);
        if run.code == Some(0) {
            assert!(book(shop) == after);
            continue;
        }
        refused += 1;
        assert!(
            WORDS.concat()
                == run.fails(74).prints("").stderr.replace("the book", "").replace("fenrun.db", "")
        );
        assert!(book(shop) == before, "{room} blocks left half of {act}");
        let _ = shop.run(act).ok();
        assert!(book(shop) == after, "{room} blocks: {act} again makes another book");
    }
    assert!(refused > steps / 2, "{refused} of {steps} steps were too small");
}

#[test]
fn an_import_on_a_full_disk_changes_nothing_and_is_done_when_there_is_room() {
    survives(&season(500), IMPORT, 10);
}

#[test]
fn a_settlement_on_a_full_disk_changes_nothing_and_is_done_when_there_is_room() {
    let shop = season(500);
    let _ = shop.run(IMPORT).ok();
    survives(&shop, SETTLE, 10);
}

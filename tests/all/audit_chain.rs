//! The audit chain: what was edited, removed or inserted by force is named (QUALITY §3).
use fenrun::domain::time::Instant;
use fenrun::store::audit::{self, Act, Break, Head, Span, Verdict};
use fenrun::store::book::Access;
use fenrun::store::error::StoreError;
use fenrun::store::hash::Hash;

use crate::workbench::{ACT, NOW, Workbench};

/// A book with five rows, one an hour.
fn bench() -> Workbench {
    let bench = Workbench::with_book();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    for hour in 1..5 {
        let command = format!("fenrun order pay A{hour}");
        let act = Act { operator: "小明", command: &command, effect: r#"{"orders":1}"# };
        audit::append(&tx, NOW.plus_seconds(hour * 3600), &act).unwrap();
    }
    tx.commit().unwrap();
    bench
}

fn verdict(bench: &Workbench) -> Verdict {
    bench.open(Access::Read).unwrap().read(audit::verify).unwrap()
}

/// Does what the triggers forbid, as somebody with the file in hand could.
fn force(bench: &Workbench, sql: &str) {
    let conn = bench.stranger();
    let guards = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
    let triggers: Vec<(String, String)> = conn
        .prepare(guards)
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let dropped: String =
        triggers.iter().map(|(name, _)| format!("DROP TRIGGER {name};")).collect();
    let restored: String = triggers.iter().map(|(_, trigger)| format!("{trigger};")).collect();
    conn.execute_batch(&format!("{dropped} {sql}; {restored}")).unwrap();
}

#[test]
fn an_untouched_chain_is_unbroken_and_ends_in_its_head() {
    let bench = bench();
    let head = bench.open(Access::Read).unwrap().read(audit::head).unwrap();
    assert_eq!(head.height, 5);
    assert_eq!(verdict(&bench), Verdict::Unbroken(head));
}

#[test]
fn each_edited_column_is_found_at_its_row() {
    for set in [
        "operator = 'x'",
        "command = command || ' '",
        "effect = '{}'",
        "recorded_at = recorded_at + 1",
        "hash = zeroblob(32)",
    ] {
        let bench = bench();
        force(&bench, &format!("UPDATE audit_log SET {set} WHERE height = 3"));
        let broken = Verdict::Broken { height: 3, what: Break::HashDiffers };
        assert_eq!(verdict(&bench), broken, "{set}");
    }
}

#[test]
fn moving_a_letter_between_columns_is_found() {
    let bench = bench();
    let moved = "operator = operator || substr(command, 1, 1), command = substr(command, 2)";
    force(&bench, &format!("UPDATE audit_log SET {moved} WHERE height = 2"));
    assert_eq!(verdict(&bench), Verdict::Broken { height: 2, what: Break::HashDiffers });
}

#[test]
fn a_removed_row_leaves_a_gap() {
    for height in [1, 3] {
        let bench = bench();
        force(&bench, &format!("DELETE FROM audit_log WHERE height = {height}"));
        assert_eq!(verdict(&bench), Verdict::Broken { height, what: Break::Gap });
    }
}

#[test]
fn a_removed_row_is_found_also_when_the_rest_moves_up() {
    let bench = bench();
    let shift = "DELETE FROM audit_log WHERE height = 3;
                 UPDATE audit_log SET height = height - 1 WHERE height > 3";
    force(&bench, shift);
    assert_eq!(verdict(&bench), Verdict::Broken { height: 3, what: Break::HashDiffers });
}

#[test]
fn an_inserted_row_is_found() {
    let bench = bench();
    let insert = "UPDATE audit_log SET height = height + 1000 WHERE height > 2;
                  UPDATE audit_log SET height = height - 999 WHERE height > 1000;
                  INSERT INTO audit_log SELECT 3, recorded_at, operator, command, effect, hash
                  FROM audit_log WHERE height = 2";
    force(&bench, insert);
    assert_eq!(verdict(&bench), Verdict::Broken { height: 3, what: Break::HashDiffers });
}

#[test]
fn only_a_head_kept_elsewhere_shows_that_the_end_was_cut_off() {
    let bench = bench();
    let read = |bench: &Workbench, height| {
        bench.open(Access::Read).unwrap().read(|tx| audit::hash_at(tx, height)).unwrap()
    };
    let kept = bench.open(Access::Read).unwrap().read(audit::head).unwrap();
    assert_eq!(read(&bench, kept.height), Some(kept.hash));
    force(&bench, "DELETE FROM audit_log WHERE height = 5");
    assert!(matches!(verdict(&bench), Verdict::Unbroken(Head { height: 4, .. })));
    assert_eq!(read(&bench, kept.height), None);
}

#[test]
fn the_first_row_of_two_equal_books_is_equal_and_differs_with_any_content() {
    let first = |bench: &Workbench| bench.open(Access::Read).unwrap().read(audit::head).unwrap();
    let (one, two) = (Workbench::with_book(), Workbench::with_book());
    assert_eq!(first(&one), first(&two));
    assert_ne!(first(&one).hash, Hash::NONE);
}

#[test]
fn rows_are_listed_by_time_and_the_last_ones_by_limit() {
    let bench = bench();
    let book = bench.open(Access::Read).unwrap();
    let heights = |span| {
        let rows = book.read(|tx| audit::list(tx, span)).unwrap();
        rows.iter().map(|row| row.height).collect::<Vec<_>>()
    };
    let at = |hour: i64| Some(NOW.plus_seconds(hour * 3600));
    assert_eq!(heights(Span::default()), [1, 2, 3, 4, 5]);
    assert_eq!(heights(Span { from: at(1), until: at(3), limit: None }), [2, 3]);
    assert_eq!(heights(Span { limit: Some(2), ..Span::default() }), [4, 5]);
    assert_eq!(heights(Span { until: at(0), ..Span::default() }), [0; 0]);
    let last = book.read(audit::last_recorded_at).unwrap();
    assert_eq!(last, at(4));
}

#[test]
fn nobody_and_no_json_are_refused() {
    let bench = bench();
    let mut book = bench.open(Access::Write).unwrap();
    let tx = book.begin().unwrap();
    for act in [Act { operator: "", ..ACT }, Act { effect: "done", ..ACT }] {
        let refusal = audit::append(&tx, Instant(1), &act).unwrap_err();
        assert!(matches!(refusal, StoreError::Constraint(_)));
    }
}

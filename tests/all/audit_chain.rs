//! The audit chain: what was edited, removed or inserted by force is named (QUALITY §3).
use std::ops::ControlFlow;

use fenrun::domain::time::Instant;
use fenrun::store::audit::{self, Act, Break, Filter, Head, Verdict};
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
        let act = Act { operator: "小明", command: &command, effect: r#"{"act":"order.pay"}"# };
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
fn rows_are_listed_by_time_operator_and_act_and_the_last_ones_by_number() {
    let bench = bench();
    let book = bench.open(Access::Read).unwrap();
    let heights = |filter: Filter| {
        let mut heights = Vec::new();
        let listed = book.read(|tx| {
            audit::each(tx, &filter, |row| {
                heights.push(row.height);
                Ok::<_, StoreError>(ControlFlow::Continue(()))
            })
        });
        listed.unwrap();
        heights
    };
    let all = Filter::default();
    let at = |hour: i64| Some(NOW.plus_seconds(hour * 3600));
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(heights(all.clone()), [1, 2, 3, 4, 5]);
    assert_eq!(heights(Filter { from: at(1), until: at(3), ..all.clone() }), [2, 3]);
    assert_eq!(heights(Filter { last: Some(2), ..all.clone() }), [4, 5]);
    assert_eq!(heights(Filter { until: at(0), ..all.clone() }), [0; 0]);
    assert_eq!(heights(Filter { operator: named("小明"), ..all.clone() }), [2, 3, 4, 5]);
    assert_eq!(heights(Filter { operator: named("小"), ..all.clone() }), [0; 0]);
    assert_eq!(heights(Filter { act: named("order.pay"), ..all.clone() }), [2, 3, 4, 5]);
    assert_eq!(heights(Filter { act: named("order"), last: Some(1), ..all.clone() }), [5]);
    assert_eq!(heights(Filter { act: named("ord"), ..all }), [0; 0]);
    let last = book.read(audit::last_recorded_at).unwrap();
    assert_eq!(last, at(4));
}

#[test]
fn listing_ends_when_the_reader_has_enough_also_in_a_log_edited_by_force() {
    let bench = bench();
    force(&bench, "PRAGMA ignore_check_constraints = 1; UPDATE audit_log SET effect = 'x'");
    let mut acts = Vec::new();
    let listed = bench.open(Access::Read).unwrap().read(|tx| {
        audit::each(tx, &Filter::default(), |row| {
            acts.push(row.act);
            let enough = acts.len() == 2;
            Ok::<_, StoreError>(if enough {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            })
        })
    });
    listed.unwrap();
    assert_eq!(acts, [None, None]);
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

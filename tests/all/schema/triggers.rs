//! Triggers keep history and depth, also in a foreign shell.
use std::collections::BTreeSet;

use super::attacks::ATTACKS;
use super::shell;
use super::stand::Stand;
use crate::harness::is_installed;

/// The one trigger that works instead of guarding.
const WORKER: &str = "stock_movements_keep_the_sum";

/// What a trigger says when it bites.
fn message(stand: &Stand, trigger: &str) -> String {
    let triggers = stand.triggers();
    let definition = &triggers.iter().find(|(name, _)| name == trigger).expect(trigger).1;
    let from = definition.find("'fenrun: ").expect(trigger);
    definition[from + 1..].split('\'').next().unwrap().to_owned()
}

#[test]
fn every_trigger_is_attacked() {
    let triggers: BTreeSet<_> = Stand::guarded().triggers().into_iter().map(|t| t.0).collect();
    let attacked: BTreeSet<_> = ATTACKS.iter().map(|(trigger, _)| (*trigger).to_owned()).collect();
    let worker = BTreeSet::from([WORKER.to_owned()]);
    assert_eq!(&attacked | &worker, triggers);
}

#[test]
fn every_attack_fails_with_our_own_settings() {
    let stand = Stand::guarded().with_foreign_keys();
    for (trigger, attack) in ATTACKS {
        let (outcome, _) = stand.attempt(attack);
        // With recursive triggers, what REPLACE would delete defends itself first.
        let replaces = attack.starts_with("REPLACE INTO order_lines");
        let trigger = if replaces { "order_lines_stay_d" } else { trigger };
        assert_eq!(outcome, Err(message(&stand, trigger)), "{trigger}: {attack}");
    }
}

#[test]
fn every_attack_fails_in_a_foreign_shell_without_foreign_keys() {
    if !is_installed("sqlite3") {
        return;
    }
    let stand = Stand::guarded();
    let before = stand.contents();
    for (trigger, attack) in ATTACKS {
        let complaint = shell::complaint(stand.path(), &format!("BEGIN; {attack}; COMMIT"));
        let message = message(&stand, trigger);
        assert!(complaint.contains(&message), "{trigger}: {attack}: {complaint}");
        assert_eq!(stand.contents(), before, "{trigger}: {attack}");
    }
}

#[test]
fn every_attack_succeeds_without_its_trigger() {
    let stand = Stand::guarded().without_foreign_keys();
    for (trigger, attack) in ATTACKS {
        let (outcome, changed) = stand.attempt(&format!("DROP TRIGGER {trigger}; {attack}"));
        assert!(outcome.is_ok() && changed, "{trigger}: {attack}: {outcome:?}");
    }
}

#[test]
fn a_team_member_may_leave_before_the_sponsor_becomes_level_2() {
    let stand = Stand::guarded().with_foreign_keys();
    let left = "INSERT INTO distributor_relations VALUES (5, 80, 2, 1, 1);
                INSERT INTO distributor_relations VALUES (5, 50, 2, 4, 1)";
    assert_eq!(stand.attempt(left), (Ok(()), true));
    let moved = "INSERT INTO distributor_relations VALUES (2, 40, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (4, 40, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (4, 120, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (1, 130, 2, 3, 1)";
    assert_eq!(stand.attempt(moved), (Ok(()), true));
}

#[test]
fn movements_keep_the_stock_of_their_product() {
    let stand = Stand::guarded().with_foreign_keys();
    let on_hand = |id: i64| {
        let sql = "SELECT on_hand FROM products WHERE id = ?1";
        stand.conn.query_row(sql, [id], |row| row.get::<_, Option<i64>>(0)).unwrap()
    };
    assert_eq!((on_hand(1), on_hand(2)), (Some(9), None));
    let movement = "INSERT INTO stock_movements (product_id, kind, quantity, moved_at, after_line, recorded_at)";
    stand.conn.execute_batch(&format!("{movement} VALUES (2, 'opening', 4, 1, 0, 1)")).unwrap();
    stand
        .conn
        .execute_batch(&format!("{movement} SELECT id, 'out', -3, 1, 0, 1 FROM products"))
        .unwrap();
    assert_eq!((on_hand(1), on_hand(2)), (Some(6), Some(1)));
    let (outcome, changed) = stand.attempt(&format!("{movement} VALUES (2, 'out', -2, 1, 0, 1)"));
    assert!(outcome.is_err() && !changed, "below zero without backorders");
}

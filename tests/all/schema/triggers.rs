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
    let left = "INSERT INTO distributor_relations VALUES (NULL, 5, 80, 2, 1, 1);
                INSERT INTO distributor_relations VALUES (NULL, 5, 50, 2, 4, 1)";
    assert_eq!(stand.attempt(left), (Ok(()), true));
    let moved = "INSERT INTO distributor_relations VALUES (NULL, 2, 40, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (NULL, 4, 40, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (NULL, 4, 120, 2, 3, 1);
                 INSERT INTO distributor_relations VALUES (NULL, 1, 130, 2, 3, 1)";
    assert_eq!(stand.attempt(moved), (Ok(()), true));
}

#[test]
fn of_relations_that_begin_together_the_later_one_is_guarded() {
    let stand = Stand::guarded().with_foreign_keys();
    // D4 is level 1 from 100 on after all: it may sponsor; D2 and D4 never were in the team of D1.
    let promoted = "INSERT INTO distributor_relations VALUES (NULL, 4, 100, 1, NULL, 1);
                    INSERT INTO distributor_relations VALUES (NULL, 5, 50, 2, 4, 1);
                    INSERT INTO distributor_relations VALUES (NULL, 2, 0, 2, 3, 1);
                    INSERT INTO distributor_relations VALUES (NULL, 1, 0, 2, 3, 1)";
    assert_eq!(stand.attempt(promoted), (Ok(()), true));
    let level_2_again =
        format!("{promoted}; INSERT INTO distributor_relations VALUES (NULL, 4, 100, 2, 3, 1)");
    let (outcome, _) = stand.attempt(&level_2_again);
    assert_eq!(outcome, Err(message(&stand, "a_team_keeps_its_level")));
    // D5 would be below D4 while D4 is level 2, though not when the relation begins.
    let below = "INSERT INTO distributor_relations VALUES (NULL, 5, 60, 2, 4, 1)";
    assert_eq!(stand.attempt(below).0, Err(message(&stand, "sponsors_are_level_1")));
}

#[test]
fn who_is_level_2_for_a_while_may_have_a_team_before_and_after() {
    let stand = Stand::guarded().with_foreign_keys();
    // D3 is level 1 again from 80 on, so the team from 90 on is no hindrance.
    let between = "INSERT INTO distributor_relations VALUES (NULL, 3, 80, 1, NULL, 1);
                   INSERT INTO distributor_relations VALUES (NULL, 5, 90, 2, 3, 1);
                   INSERT INTO distributor_relations VALUES (NULL, 3, 50, 2, 1, 1)";
    assert_eq!(stand.attempt(between), (Ok(()), true));
    let too_early = "INSERT INTO distributor_relations VALUES (NULL, 3, 80, 1, NULL, 1);
                     INSERT INTO distributor_relations VALUES (NULL, 5, 79, 2, 3, 1);
                     INSERT INTO distributor_relations VALUES (NULL, 3, 50, 2, 1, 1)";
    let (outcome, _) = stand.attempt(too_early);
    assert_eq!(outcome, Err(message(&stand, "a_team_keeps_its_level")));
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

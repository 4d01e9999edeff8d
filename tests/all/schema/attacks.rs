//! What a foreign program could try against each trigger. Every line must fail because of the trigger
//! in front of it, and succeed without it.

/// Trigger, attack.
pub const ATTACKS: &[(&str, &str)] = &[
    ("book_is_for_good", "DELETE FROM book"),
    (
        "book_is_one",
        "REPLACE INTO book VALUES (1, 'x', 'USD', 2, 'UTC', 'en', NULL, 'month', 0, 1)",
    ),
    ("book_money_and_time_are_fixed", "UPDATE book SET currency = 'USD'"),
    ("book_money_and_time_are_fixed", "UPDATE book SET digits = 0"),
    ("book_money_and_time_are_fixed", "UPDATE book SET time_zone = 'UTC'"),
    ("book_money_and_time_are_fixed", "UPDATE book SET start_at = 5"),
    ("book_money_and_time_are_fixed", "UPDATE book SET demo = 1"),
    ("book_money_and_time_are_fixed", "UPDATE book SET created_at = 5"),
    // Distributors.
    ("distributors_stay", "DELETE FROM distributors WHERE id = 5"),
    (
        "distributors_are_not_replaced",
        "INSERT OR REPLACE INTO distributors (id, code, name, recorded_at) VALUES (5, 'X', 'x', 1)",
    ),
    (
        "distributors_are_not_replaced",
        "REPLACE INTO distributors (code, name, recorded_at) VALUES ('d5', 'x', 1)",
    ),
    ("distributor_codes_stay", "UPDATE distributors SET code = 'X' WHERE id = 5"),
    ("distributor_codes_stay", "UPDATE distributors SET code = 'd5' WHERE id = 5"),
    ("distributor_codes_stay", "UPDATE OR REPLACE distributors SET code = 'D5' WHERE id = 1"),
    ("distributor_codes_stay", "UPDATE distributors SET id = 9 WHERE id = 5"),
    ("distributor_codes_stay", "UPDATE distributors SET rowid = 9 WHERE id = 5"),
    ("distributor_codes_stay", "UPDATE OR REPLACE distributors SET oid = 1 WHERE id = 5"),
    // Depth: a sponsor of level 2, a sponsor without any level, one who was level 2 at that time,
    // one who became level 2 later; a sponsor with a team who becomes level 2.
    ("sponsors_are_level_1", "INSERT INTO distributor_relations VALUES (NULL, 5, 0, 2, 2, 1)"),
    ("sponsors_are_level_1", "INSERT INTO distributor_relations VALUES (NULL, 3, 50, 2, 5, 1)"),
    ("sponsors_are_level_1", "INSERT INTO distributor_relations VALUES (NULL, 5, 200, 2, 4, 1)"),
    ("sponsors_are_level_1", "INSERT INTO distributor_relations VALUES (NULL, 5, 50, 2, 4, 1)"),
    ("a_team_keeps_its_level", "INSERT INTO distributor_relations VALUES (NULL, 1, 50, 2, 3, 1)"),
    (
        "a_team_keeps_its_level",
        "INSERT OR REPLACE INTO distributor_relations VALUES (NULL, 1, 60, 2, 3, 1)",
    ),
    (
        "distributor_relations_grow_at_their_end",
        "INSERT OR REPLACE INTO distributor_relations VALUES (5, 2, 0, 2, 3, 1)",
    ),
    (
        "distributor_relations_grow_at_their_end",
        "REPLACE INTO distributor_relations VALUES (6, 2, 0, 1, NULL, 1)",
    ),
    (
        "distributor_relations_grow_at_their_end",
        "INSERT INTO distributor_relations VALUES (4, 2, 0, 2, 3, 1)",
    ),
    (
        "distributor_relations_are_history_u",
        "UPDATE distributor_relations SET sponsor_id = 3 WHERE distributor_id = 2",
    ),
    (
        "distributor_relations_are_history_u",
        "UPDATE OR REPLACE distributor_relations SET from_at = 100 WHERE distributor_id = 4",
    ),
    (
        "distributor_relations_are_history_u",
        "UPDATE OR REPLACE distributor_relations SET rowid = 6 WHERE distributor_id = 2",
    ),
    ("distributor_relations_are_history_d", "DELETE FROM distributor_relations"),
    (
        "distributor_states_are_not_replaced",
        "REPLACE INTO distributor_states VALUES (1, 1, 0, 'terminated', NULL, 'x', 1)",
    ),
    ("distributor_states_are_history_u", "UPDATE distributor_states SET state = 'suspended'"),
    ("distributor_states_are_history_u", "UPDATE OR REPLACE distributor_states SET rowid = 2"),
    ("distributor_states_are_history_d", "DELETE FROM distributor_states WHERE id = 2"),
    (
        "distributor_grades_grow_at_their_end",
        "REPLACE INTO distributor_grades VALUES (1, 1, 0, 'platinum', NULL, 'x', 1)",
    ),
    (
        "distributor_grades_grow_at_their_end",
        "INSERT INTO distributor_grades VALUES (3, 1, 50, 'gold', NULL, 'x', 1)",
    ),
    ("distributor_grades_are_history_u", "UPDATE distributor_grades SET grade = 'gold'"),
    ("distributor_grades_are_history_u", "UPDATE OR REPLACE distributor_grades SET rowid = 4 WHERE id = 1"),
    ("distributor_grades_are_history_d", "DELETE FROM distributor_grades WHERE id = 4"),
    (
        "payout_accounts_are_not_replaced",
        "REPLACE INTO payout_accounts VALUES (1, 1, 'bank', '1', 'thief', 1)",
    ),
    ("payout_accounts_are_history_u", "UPDATE payout_accounts SET account = '1'"),
    ("payout_accounts_are_history_d", "DELETE FROM payout_accounts"),
    ("opening_balances_are_not_replaced", "REPLACE INTO opening_balances VALUES (1, 900, 1)"),
    ("opening_balances_stay_u", "UPDATE opening_balances SET amount = 900"),
    ("opening_balances_stay_u", "UPDATE OR REPLACE opening_balances SET rowid = 3"),
    ("opening_balances_stay_d", "DELETE FROM opening_balances"),
    // Products and stock.
    ("products_stay", "DELETE FROM products WHERE id = 2"),
    (
        "products_are_not_replaced",
        "REPLACE INTO products (id, sku, name, recorded_at) VALUES (2, 'X', 'x', 1)",
    ),
    (
        "products_are_not_replaced",
        "REPLACE INTO products (sku, name, recorded_at) VALUES ('tea-2', 'x', 1)",
    ),
    ("skus_stay", "UPDATE products SET sku = 'tea-2' WHERE id = 2"),
    ("skus_stay", "UPDATE OR REPLACE products SET sku = 'TEA-1' WHERE id = 2"),
    ("skus_stay", "UPDATE products SET _rowid_ = 9 WHERE id = 2"),
    (
        "product_facts_are_not_replaced",
        "REPLACE INTO product_facts VALUES (1, 1, 0, 9000, 0, 'Tea', 1, 1)",
    ),
    ("product_facts_are_history_u", "UPDATE product_facts SET price = 9000"),
    ("product_facts_are_history_d", "DELETE FROM product_facts"),
    (
        "stock_begins_with_a_movement",
        "INSERT INTO products (sku, name, on_hand, recorded_at) VALUES ('X', 'x', 5, 1)",
    ),
    ("stock_grows_by_movements", "UPDATE products SET on_hand = 99 WHERE id = 1"),
    ("stock_grows_by_movements", "UPDATE products SET on_hand = NULL WHERE id = 1"),
    ("stock_grows_by_movements", "UPDATE products SET on_hand = 0 WHERE id = 2"),
    (
        "stock_movements_grow_at_their_end",
        "REPLACE INTO stock_movements VALUES (2, 1, 'in', 90, 1, NULL, NULL, NULL, 20001, 1)",
    ),
    (
        "stock_movements_grow_at_their_end",
        "REPLACE INTO stock_movements VALUES (NULL, 1, 'in', 90, 1, NULL, NULL, 'R1', 20001, 1)",
    ),
    (
        "stock_movements_grow_at_their_end",
        "REPLACE INTO stock_movements VALUES (NULL, 1, 'sale', -2, 1, 20001, NULL, NULL, 20001, 1)",
    ),
    // Its unit left as it was recorded.
    (
        "stock_movements_grow_at_their_end",
        "INSERT INTO stock_movements VALUES (9, 1, 'sale', -1, 1, 10001, NULL, NULL, 20001, 1)",
    ),
    // More than left, with the order as it was recorded and with one that was paid later.
    (
        "stock_movements_grow_at_their_end",
        "INSERT INTO stock_movements VALUES (9, 1, 'return', 2, 1, 10001, NULL, NULL, 20001, 1)",
    ),
    (
        "stock_movements_grow_at_their_end",
        "INSERT INTO stock_movements VALUES (3, 1, 'return', 1, 1, 20001, NULL, NULL, 20001, 1);
         INSERT INTO stock_movements VALUES (4, 1, 'return', 1, 1, 20001, NULL, NULL, 20001, 1)",
    ),
    ("stock_movements_are_history_u", "UPDATE stock_movements SET quantity = quantity * 2"),
    ("stock_movements_are_history_u", "UPDATE OR REPLACE stock_movements SET rowid = 2"),
    ("stock_movements_are_history_d", "DELETE FROM stock_movements"),
    // Orders.
    ("orders_stay", "DELETE FROM orders WHERE id = 2"),
    (
        "orders_grow_at_their_end",
        "REPLACE INTO orders (id, order_no, placed_at, attributed_by, gross, net, recorded_at)
         VALUES (1, 'X', 1, 'none', 1, 1, 1)",
    ),
    (
        "orders_grow_at_their_end",
        "REPLACE INTO orders (id, order_no, placed_at, attributed_by, gross, net, recorded_at)
         VALUES (6, 'A1', 1, 'none', 1, 1, 1)",
    ),
    (
        "orders_grow_at_their_end",
        "INSERT INTO orders (order_no, placed_at, attributed_by, gross, net, recorded_at)
         VALUES ('A6', 1, 'none', 1, 1, 1)",
    ),
    ("order_ids_stay", "UPDATE orders SET id = 9 WHERE id = 2"),
    ("order_ids_stay", "UPDATE OR REPLACE orders SET rowid = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET placed_at = 50 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET distributor_id = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET attributed_by = 'coupon' WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET member = 'M1' WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET self_purchase = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET gross = 2000 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET net = 500 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET coupon = 'X' WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET coupon_amount = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET order_discount = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET points_used = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET points_amount = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET shipping = 1 WHERE id = 2"),
    ("order_money_stays", "UPDATE orders SET tax = 1 WHERE id = 2"),
    // Another number, somebody else's number, a correction that keeps the number, gives it up or is the
    // second one, one that is undone.
    ("order_numbers_stay", "UPDATE orders SET order_no = 'X' WHERE id = 2"),
    ("order_numbers_stay", "UPDATE OR REPLACE orders SET order_no = 'A1' WHERE id = 2"),
    (
        "order_numbers_stay",
        "UPDATE orders SET corrected_by = 3, cancelled_at = 200 WHERE id = 2",
    ),
    (
        "order_numbers_stay",
        "UPDATE orders SET order_no = 'X 1', corrected_by = 3, cancelled_at = 200 WHERE id = 2",
    ),
    (
        "order_numbers_stay",
        "UPDATE orders SET order_no = 'A2 1', corrected_by = 3, cancelled_at = 200 WHERE id = 2;
         UPDATE orders SET order_no = 'A2 1 2' WHERE id = 2",
    ),
    (
        "order_numbers_stay",
        "UPDATE orders SET order_no = 'A2 1', corrected_by = 3, cancelled_at = 200 WHERE id = 2;
         UPDATE orders SET order_no = 'A2', corrected_by = NULL WHERE id = 2",
    ),
    ("order_instants_stay", "UPDATE orders SET paid_at = 105 WHERE id = 1"),
    ("order_instants_stay", "UPDATE orders SET shipped_at = NULL WHERE id = 1"),
    ("order_instants_stay", "UPDATE orders SET completed_at = 130 WHERE id = 1"),
    (
        "order_instants_stay",
        "UPDATE orders SET cancelled_at = 200 WHERE id = 2;
         UPDATE orders SET cancelled_at = NULL, note = 'x' WHERE id = 2",
    ),
    ("recorded_orders_take_no_lines", "INSERT INTO order_lines VALUES (10002, 1, 1, 9, 0, 9, 0)"),
    ("recorded_orders_take_no_lines", "INSERT INTO order_lines VALUES (20002, 1, 1, 9, 0, 9, 0)"),
    ("recorded_orders_take_no_lines", "REPLACE INTO order_lines VALUES (10001, 1, 1, 9, 0, 9, 1)"),
    ("recorded_orders_take_no_lines", "REPLACE INTO order_lines VALUES (20001, 1, 1, 9, 0, 9, 1)"),
    ("order_lines_stay_u", "UPDATE order_lines SET net = 1"),
    ("order_lines_stay_u", "UPDATE OR REPLACE order_lines SET rowid = 10001 WHERE id = 20001"),
    ("order_lines_stay_d", "DELETE FROM order_lines"),
    ("settled_orders_stay_settled", "INSERT INTO open_orders VALUES (1, 3)"),
    ("settled_orders_stay_settled", "REPLACE INTO open_orders VALUES (2, 3)"),
    ("settled_roles_stay_settled", "UPDATE open_orders SET roles = 3"),
    ("settled_roles_stay_settled", "UPDATE open_orders SET roles = 2"),
    ("settled_roles_stay_settled", "UPDATE open_orders SET rowid = 1"),
    // An order that did not end, an unknown one, one that ends twice, before and after it was settled.
    ("open_endings_are_of_ended_orders", "INSERT INTO open_endings VALUES (1, 3)"),
    ("open_endings_are_of_ended_orders", "INSERT INTO open_endings VALUES (99, 3)"),
    ("open_endings_are_of_ended_orders", "REPLACE INTO open_endings VALUES (4, 3)"),
    (
        "open_endings_are_of_ended_orders",
        "UPDATE orders SET order_no = 'A1 1', corrected_by = 3, cancelled_at = 200 WHERE id = 1;
         INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, -1, NULL, NULL);
         INSERT INTO open_endings VALUES (1, 3)",
    ),
    ("settled_endings_stay_settled", "UPDATE open_endings SET roles = 3"),
    ("settled_endings_stay_settled", "UPDATE open_endings SET roles = 2"),
    ("settled_endings_stay_settled", "UPDATE open_endings SET rowid = 5"),
    // Refunds.
    (
        "refunds_grow_at_their_end",
        "REPLACE INTO refunds
         VALUES (1, 'X', 1, 9, 0, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 1, 'x')",
    ),
    (
        "refunds_grow_at_their_end",
        "REPLACE INTO refunds
         VALUES (NULL, 'R1', 1, 9, 0, NULL, NULL, NULL, NULL, 1, NULL, NULL, NULL, 1, 'x')",
    ),
    ("refunds_stay", "DELETE FROM refunds WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET refund_no = 'X' WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE OR REPLACE refunds SET refund_no = 'R1' WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET rowid = 9 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET order_id = 2 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET amount = 9 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET shipping = 9 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET line = 2 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET line = NULL, product_id = 1 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET restock = 1 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET requested_at = 1 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET recorded_at = 9 WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET reason = 'y' WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET operator = 'y' WHERE id = 2"),
    ("refunds_are_decided_once", "UPDATE refunds SET refunded_at = 170 WHERE id = 1"),
    (
        "refunds_are_decided_once",
        "UPDATE refunds SET decision = 'approved', refunded_at = 160 WHERE id = 3",
    ),
    (
        "refunds_are_decided_once",
        "UPDATE refunds SET decision = NULL, decided_at = NULL, refunded_at = NULL WHERE id = 1",
    ),
    // A line of another order, one that is unknown, more than is left of the line or of the refund, an
    // undecided refund, a rejected one, an unknown one; the same line again.
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (4, 20001, 50)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (4, 10002, 50)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (4, 10001, 51)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (5, 10001, 601)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (2, 10001, 1)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (3, 10001, 1)"),
    ("refund_lines_give_back_what_is_left", "INSERT INTO refund_lines VALUES (99, 10001, 1)"),
    ("refund_lines_give_back_what_is_left", "REPLACE INTO refund_lines VALUES (1, 10001, 1)"),
    ("refund_lines_are_history_u", "UPDATE refund_lines SET amount = 1"),
    ("refund_lines_are_history_u", "UPDATE refund_lines SET refund_id = 4"),
    ("refund_lines_are_history_d", "DELETE FROM refund_lines"),
    // Undecided, rejected, unknown; open already; taken back already.
    ("open_refunds_are_new", "INSERT INTO open_refunds VALUES (2, 3)"),
    ("open_refunds_are_new", "INSERT INTO open_refunds VALUES (3, 3)"),
    ("open_refunds_are_new", "INSERT INTO open_refunds VALUES (99, 3)"),
    ("open_refunds_are_new", "REPLACE INTO open_refunds VALUES (1, 3)"),
    (
        "open_refunds_are_new",
        "DELETE FROM open_refunds;
         INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -40, 1, 1, 1, 1, 1, NULL, NULL);
         INSERT INTO open_refunds VALUES (1, 1)",
    ),
    ("settled_refunds_stay_settled", "UPDATE open_refunds SET roles = 3"),
    ("settled_refunds_stay_settled", "UPDATE open_refunds SET roles = 2"),
    ("settled_refunds_stay_settled", "UPDATE open_refunds SET rowid = 4"),
    // Adjustments.
    (
        "adjustments_grow_at_their_end",
        "REPLACE INTO adjustments VALUES (1, 1, 'goodwill', 900, 1, 'x', NULL, 1, 'x')",
    ),
    (
        "adjustments_grow_at_their_end",
        "REPLACE INTO adjustments VALUES (NULL, 1, 'goodwill', 900, 1, 'x', 'J1', 1, 'x')",
    ),
    ("adjustments_are_history_u", "UPDATE adjustments SET amount = 900"),
    ("adjustments_are_history_u", "UPDATE OR REPLACE adjustments SET rowid = 9"),
    ("adjustments_are_history_d", "DELETE FROM adjustments"),
    // Plans and settlements.
    ("plans_grow_at_their_end", "REPLACE INTO plans VALUES (1, 'x', 70, NULL, 'y', 1)"),
    ("plans_grow_at_their_end", "INSERT INTO plans VALUES (7, 'x', 70, NULL, 'y', 1)"),
    // One of a taken day that leaves the other in force, supersedes the one before it again, or one of
    // another day, or one that settled.
    ("plans_grow_at_their_end", "INSERT INTO plans VALUES (4, 'x', 60, NULL, 'y', 1)"),
    ("plans_grow_at_their_end", "REPLACE INTO plans VALUES (4, 'x', 60, 2, 'y', 1)"),
    ("plans_grow_at_their_end", "INSERT INTO plans VALUES (4, 'x', 70, 3, 'y', 1)"),
    ("plans_grow_at_their_end", "INSERT INTO plans VALUES (4, 'x', 50, 1, 'y', 1)"),
    // One by which nothing but an interval was closed.
    (
        "plans_grow_at_their_end",
        "INSERT INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 900, 1800, 3);
         INSERT INTO plans VALUES (4, 'x', 60, 3, 'y', 1)",
    ),
    ("plans_are_history_u", "UPDATE plans SET supersedes = 1 WHERE version = 2"),
    ("plans_are_history_u", "UPDATE plans SET supersedes = NULL"),
    ("plans_are_history_u", "UPDATE OR REPLACE plans SET rowid = 1 WHERE version = 2"),
    ("plans_are_history_u", "UPDATE plans SET source = 'y'"),
    ("plans_are_history_d", "DELETE FROM plans"),
    (
        "settlements_follow_each_other",
        "INSERT INTO settlements VALUES (3, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_follow_each_other",
        "INSERT INTO settlements VALUES (2, '2026-11', 999, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_follow_each_other",
        "REPLACE INTO settlements VALUES (2, '2026-10', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_follow_each_other",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 1, 1, 'x')",
    ),
    (
        "settlements_follow_each_other",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 99, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 1, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 1, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 7, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 7, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 7, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 7, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_what_was_written",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 7, 2, 1, 'x')",
    ),
    (
        "settlements_keep_to_plans_in_force",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'commission', 'direct', 20001, 9, 1, NULL, 1, 9, 2, 1, 1, NULL, 0, NULL, NULL);
         INSERT INTO statements VALUES (2, 2, 'x', 1, 167, 9, 0, 0, 0, 0, 0, 176);
         INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 1, 1, 9, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_close_intervals_that_ended",
        "INSERT INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 900, 2001, 1);
         INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    ("settlements_are_closed_u", "UPDATE settlements SET direct = 1"),
    ("settlements_are_closed_u", "UPDATE settlements SET rowid = 9"),
    ("settlements_are_closed_d", "DELETE FROM settlements"),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries VALUES (6, 1, 2, 'commission', 'direct', 20001, 9, 1, NULL, 1, 9, 1, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries VALUES (6, 3, 2, 'commission', 'direct', 20001, 9, 1, NULL, 1, 9, 1, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "REPLACE INTO entries VALUES (1, 2, 2, 'commission', 'direct', 20001, 9, 1, NULL, 1, 9, 1, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries VALUES (10, 2, 2, 'commission', 'direct', 20001, 9, 1, NULL, 1, 9, 1, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "REPLACE INTO entries VALUES (6, 2, 2, 'commission', 'direct', 10001, 9, 1, NULL, 1, 9, 1, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "REPLACE INTO entries
         VALUES (6, 2, 1, 'opening', NULL, NULL, NULL, NULL, NULL, NULL, 9, NULL, 1, 1, NULL, 0, NULL, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, 1, NULL, NULL);
         REPLACE INTO entries
         VALUES (7, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -8, 1, 1, 1, 1, 1, NULL, NULL)",
    ),
    // An adjustment twice, with another amount, for somebody else.
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'adjustment', NULL, NULL, NULL, NULL, NULL, NULL, -25, NULL, 1, 1, NULL, 0, 1, NULL);
         REPLACE INTO entries
         VALUES (7, 2, 2, 'adjustment', NULL, NULL, NULL, NULL, NULL, NULL, -25, NULL, 1, 1, NULL, 0, 1, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'adjustment', NULL, NULL, NULL, NULL, NULL, NULL, 25, NULL, 1, 1, NULL, 0, 1, NULL)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'adjustment', NULL, NULL, NULL, NULL, NULL, NULL, -25, NULL, 1, 1, NULL, 0, 1, NULL)",
    ),
    // A bonus twice, as a prize, by another plan, on another metric, with another amount or instant, of
    // one who won nothing, of nobody, of an unknown interval.
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 1);
         REPLACE INTO entries
         VALUES (7, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "REPLACE INTO entries
         VALUES (6, 2, 2, 'bonus', NULL, NULL, 1000, 60000, NULL, NULL, 60, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'contest', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 3, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 801, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 9, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 900, 900, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 1, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'contest', NULL, NULL, NULL, NULL, NULL, 1, 1, 1, 899, 899, NULL, 0, NULL, 2)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 3, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 1)",
    ),
    (
        "entries_are_written_once_by_the_next_settlement",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'bonus', NULL, NULL, 800, 10000, NULL, NULL, 8, 1, 899, 899, NULL, 0, NULL, 9)",
    ),
    // More than was earned, at once and in two steps; of somebody else, of another role, line or plan,
    // of what is no commission, of nothing; because of a refund of another line, of no refund, of an
    // order that did not end.
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -101, 1, 1, 1, 1, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -60, 1, 1, 1, 1, 1, NULL, NULL);
         INSERT INTO refund_lines VALUES (4, 10001, 50);
         INSERT INTO entries
         VALUES (7, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -41, 1, 1, 1, 1, 4, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 2, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO refunds
         VALUES (9, 'R9', 2, 9, 0, NULL, NULL, NULL, NULL, 1, 1, 'approved', 1, 1, 'x');
         INSERT INTO refund_lines VALUES (9, 20001, 9);
         INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 20001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, 9, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO plans VALUES (4, 'x', 70, NULL, 'y', 1);
         INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 4, 1, 1, 1, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 1, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 3, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 99, 1, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO refunds
         VALUES (9, 'R9', 2, 9, 0, NULL, NULL, NULL, NULL, 1, 1, 'approved', 1, 1, 'x');
         INSERT INTO refund_lines VALUES (9, 20001, 9);
         INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, 9, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, -2, NULL, NULL)",
    ),
    (
        "clawbacks_reverse_what_was_earned",
        "INSERT INTO entries
         VALUES (6, 2, 2, 'clawback', 'direct', 10001, NULL, NULL, NULL, NULL, -9, 1, 1, 1, 1, -1, NULL, NULL)",
    ),
    ("entries_are_history_u", "UPDATE entries SET amount = 1"),
    ("entries_are_history_u", "UPDATE OR REPLACE entries SET rowid = 2 WHERE id = 1"),
    ("entries_are_history_d", "DELETE FROM entries"),
    // Bonuses and contests: of a settlement that is closed or not the next; out of order; the end of one
    // twice, or an earlier one; by a plan that does not govern.
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (3, 1, 'month', 'bonus', 'orders', 900, 1800, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (3, 3, 'month', 'bonus', 'orders', 900, 1800, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (9, 2, 'month', 'bonus', 'orders', 900, 1800, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "REPLACE INTO bonus_intervals VALUES (1, 2, 'month', 'bonus', 'orders', 900, 1800, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "REPLACE INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 1, 900, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 100, 899, 1)",
    ),
    (
        "bonus_intervals_are_closed_once_by_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 900, 1800, 2)",
    ),
    ("bonus_intervals_are_history_u", "UPDATE bonus_intervals SET until_at = 901"),
    ("bonus_intervals_are_history_u", "UPDATE bonus_intervals SET plan = 3"),
    ("bonus_intervals_are_history_u", "UPDATE OR REPLACE bonus_intervals SET rowid = 1 WHERE id = 2"),
    ("bonus_intervals_are_history_d", "DELETE FROM bonus_intervals WHERE id = 2"),
    ("bonuses_belong_to_the_next_settlement", "INSERT INTO bonuses VALUES (2, 2, 10, 1, NULL, NULL)"),
    ("bonuses_belong_to_the_next_settlement", "INSERT INTO bonuses VALUES (9, 2, 10, 1, NULL, NULL)"),
    ("bonuses_belong_to_the_next_settlement", "REPLACE INTO bonuses VALUES (1, 1, 10, 1, NULL, NULL)"),
    (
        "bonuses_belong_to_the_next_settlement",
        "INSERT INTO bonus_intervals VALUES (3, 2, 'month', 'bonus', 'orders', 900, 1800, 1);
         INSERT INTO bonuses VALUES (3, 2, 10, 1, NULL, NULL);
         REPLACE INTO bonuses VALUES (3, 2, 10, 2, NULL, NULL)",
    ),
    ("bonuses_are_history_u", "UPDATE bonuses SET amount = 1"),
    ("bonuses_are_history_u", "UPDATE bonuses SET metric = metric + 1"),
    ("bonuses_are_history_u", "UPDATE OR REPLACE bonuses SET distributor_id = 2 WHERE interval_id = 1"),
    ("bonuses_are_history_d", "DELETE FROM bonuses"),
    (
        "statements_carry_on",
        "INSERT INTO statements VALUES (2, 1, 'x', 1, 600, 0, 0, 0, 0, 0, 0, 600)",
    ),
    ("statements_carry_on", "INSERT INTO statements VALUES (2, 3, 'x', 1, 5, 0, 0, 0, 0, 0, 0, 5)"),
    (
        "statements_belong_to_the_next_settlement",
        "INSERT INTO statements VALUES (1, 3, 'x', 1, 0, 9, 0, 0, 0, 0, 0, 9)",
    ),
    (
        "statements_belong_to_the_next_settlement",
        "REPLACE INTO statements VALUES (1, 2, 'x', 1, 0, 9, 0, 0, 0, 0, 0, 9)",
    ),
    ("statements_are_closed_u", "UPDATE statements SET direct = direct + 1, closing = closing + 1"),
    ("statements_are_closed_u", "UPDATE OR REPLACE statements SET distributor_id = 1"),
    ("statements_are_closed_d", "DELETE FROM statements"),
    (
        "settlement_remainders_belong_to_the_next_settlement",
        "REPLACE INTO settlement_remainders VALUES (1, 2, 'in_hold', 99, NULL)",
    ),
    ("settlement_remainders_are_closed_u", "UPDATE settlement_remainders SET amount = 1"),
    ("settlement_remainders_are_closed_d", "DELETE FROM settlement_remainders"),
    // Payouts.
    (
        "payout_requests_are_not_replaced",
        "REPLACE INTO payout_requests VALUES (2, 1, 900, 1, NULL, NULL, NULL, NULL, 1, 'x')",
    ),
    (
        "payout_requests_are_not_replaced",
        "REPLACE INTO payout_requests VALUES (NULL, 1, 900, 1, 'W2', NULL, NULL, NULL, 1, 'x')",
    ),
    ("payout_requests_are_decided_once", "UPDATE payout_requests SET amount = 900 WHERE id = 2"),
    ("payout_requests_are_decided_once", "UPDATE payout_requests SET distributor_id = 2 WHERE id = 2"),
    (
        "payout_requests_are_decided_once",
        "UPDATE payout_requests SET decision = 'rejected' WHERE id = 1",
    ),
    (
        "payout_requests_are_decided_once",
        "UPDATE payout_requests SET decision = NULL, decided_at = NULL WHERE id = 1",
    ),
    ("payout_requests_are_decided_once", "UPDATE OR REPLACE payout_requests SET rowid = 1 WHERE id = 2"),
    ("payout_requests_are_decided_once", "UPDATE OR REPLACE payout_requests SET ref = 'W1' WHERE id = 2"),
    ("payout_requests_stay", "DELETE FROM payout_requests WHERE id = 2"),
    (
        "payout_items_are_appended_to_the_next_batch",
        "INSERT INTO payout_items VALUES (9, 1, 1, 1, 80, 0, 0, 80, 'none', NULL, NULL, 1)",
    ),
    (
        "payout_items_are_appended_to_the_next_batch",
        "INSERT INTO payout_items VALUES (9, 4, 1, 1, 80, 0, 0, 80, 'none', NULL, NULL, 1)",
    ),
    (
        "payout_items_are_appended_to_the_next_batch",
        "REPLACE INTO payout_items VALUES (2, 3, 1, 1, 80, 0, 0, 80, 'none', NULL, NULL, 1)",
    ),
    (
        "payout_items_are_appended_to_the_next_batch",
        "REPLACE INTO payout_items VALUES (9, 3, 5, 2, 30, 0, 0, 30, 'none', NULL, 1, 1)",
    ),
    (
        "payout_items_are_appended_to_the_next_batch",
        "REPLACE INTO payout_items VALUES (8, 3, 1, 1, 80, 0, 0, 80, 'none', NULL, NULL, 1);
         REPLACE INTO payout_items VALUES (9, 3, 1, 1, 90, 0, 0, 90, 'none', NULL, NULL, 1)",
    ),
    // Somebody else's account; a request that is undecided, of somebody else, of another amount.
    (
        "payout_items_go_where_they_belong",
        "INSERT INTO payout_items VALUES (9, 3, 1, 2, 80, 0, 0, 80, 'none', NULL, NULL, 1)",
    ),
    (
        "payout_items_go_where_they_belong",
        "INSERT INTO payout_items VALUES (9, 3, 1, 1, 70, 0, 0, 70, 'none', NULL, 2, 1)",
    ),
    (
        "payout_items_go_where_they_belong",
        "INSERT INTO payout_items VALUES (9, 3, 5, 2, 80, 0, 0, 80, 'none', NULL, 3, 1)",
    ),
    (
        "payout_items_go_where_they_belong",
        "INSERT INTO payout_items VALUES (9, 3, 1, 1, 81, 0, 0, 81, 'none', NULL, 3, 1)",
    ),
    ("payout_items_are_history_u", "UPDATE payout_items SET account_id = 2 WHERE id = 2"),
    ("payout_items_are_history_u", "UPDATE OR REPLACE payout_items SET rowid = 3 WHERE id = 2"),
    ("payout_items_are_history_d", "DELETE FROM payout_items WHERE id = 3"),
    (
        "payout_batches_close_what_was_written",
        "INSERT INTO payout_batches VALUES (3, 0, 0, 0, 0, 0, zeroblob(32), 1, 'x')",
    ),
    (
        "payout_batches_close_what_was_written",
        "INSERT INTO payout_items VALUES (9, 3, 1, 1, 80, 0, 0, 80, 'none', NULL, NULL, 1);
         INSERT INTO payout_batches VALUES (3, 1, 80, 0, 0, 81, zeroblob(32), 1, 'x')",
    ),
    (
        "payout_batches_close_what_was_written",
        "REPLACE INTO payout_batches VALUES (2, 2, 90, 0, 0, 90, zeroblob(32), 9, 'x')",
    ),
    (
        "payout_batches_close_what_was_written",
        "INSERT INTO payout_batches VALUES (4, 1, 9, 0, 0, 9, zeroblob(32), 9, 'x')",
    ),
    ("payout_batches_are_closed_u", "UPDATE payout_batches SET net = 1"),
    ("payout_batches_are_closed_u", "UPDATE payout_batches SET rowid = 9 WHERE id = 2"),
    ("payout_batches_are_closed_d", "DELETE FROM payout_batches"),
    // Paid twice, paid before it was exported, returned before it was paid, failed when returned,
    // exported twice, back before it left.
    (
        "payouts_live_once",
        "REPLACE INTO payout_events VALUES (9, 1, 'paid', 1, NULL, NULL, 1, 'x')",
    ),
    ("payouts_live_once", "INSERT INTO payout_events VALUES (9, 3, 'paid', 1, NULL, NULL, 1, 'x')"),
    (
        "payouts_live_once",
        "INSERT INTO payout_events VALUES (9, 2, 'returned', 1, NULL, NULL, 1, 'x')",
    ),
    ("payouts_live_once", "INSERT INTO payout_events VALUES (9, 1, 'failed', 1, NULL, NULL, 1, 'x')"),
    (
        "payouts_live_once",
        "INSERT INTO payout_events VALUES (9, 1, 'cancelled', 1, NULL, NULL, 1, 'x')",
    ),
    (
        "payouts_live_once",
        "REPLACE INTO payout_events VALUES (9, 2, 'exported', 1, NULL, NULL, 1, 'x')",
    ),
    (
        "payouts_live_once",
        "REPLACE INTO payout_events VALUES (2, 2, 'paid', 1, NULL, NULL, 1, 'x')",
    ),
    (
        "payouts_live_once",
        "INSERT INTO payout_events VALUES (9, 2, 'paid', 2000, NULL, NULL, 1, 'x');
         INSERT INTO payout_events VALUES (10, 2, 'returned', 1999, NULL, NULL, 1, 'x')",
    ),
    ("payout_events_are_history_u", "UPDATE payout_events SET at = 1"),
    ("payout_events_are_history_u", "UPDATE OR REPLACE payout_events SET rowid = 3 WHERE id = 4"),
    ("payout_events_are_history_d", "DELETE FROM payout_events WHERE id = 4"),
    ("paydays_are_not_replaced", "INSERT INTO paydays VALUES ('2026-08', 0, 500, 1, 'x')"),
    ("paydays_are_not_replaced", "REPLACE INTO paydays VALUES ('2026-10', 900, 1500, 1, 'x')"),
    ("paydays_are_history_u", "UPDATE paydays SET begun_at = 5"),
    ("paydays_are_history_d", "DELETE FROM paydays WHERE period = '2026-09'"),
    ("paydays_have_one_batch", "INSERT INTO payday_batches VALUES (1, '2026-10')"),
    ("paydays_have_one_batch", "REPLACE INTO payday_batches VALUES (2, '2026-09')"),
    ("payday_batches_are_history_u", "UPDATE payday_batches SET period = '2026-09'"),
    ("payday_batches_are_history_u", "UPDATE payday_batches SET rowid = 1"),
    ("payday_batches_are_history_d", "DELETE FROM payday_batches"),
    ("payout_exports_are_not_replaced", "REPLACE INTO payout_exports VALUES (1, 'X', '', '', '')"),
    ("payout_exports_are_history_u", "UPDATE payout_exports SET payer_iban = 'X'"),
    ("payout_exports_are_history_u", "UPDATE payout_exports SET rowid = 2"),
    ("payout_exports_are_history_d", "DELETE FROM payout_exports"),
    ("settlement_payouts_are_counted_once", "INSERT INTO settlement_payouts VALUES (4, 1)"),
    ("settlement_payouts_are_counted_once", "REPLACE INTO settlement_payouts VALUES (2, 2)"),
    ("settlement_payouts_are_counted_once", "INSERT INTO settlement_payouts VALUES (3, 2)"),
    ("settlement_payouts_are_history_u", "UPDATE settlement_payouts SET settlement_id = 2"),
    ("settlement_payouts_are_history_u", "UPDATE OR REPLACE settlement_payouts SET rowid = 4"),
    ("settlement_payouts_are_history_d", "DELETE FROM settlement_payouts"),
    // One that counts nothing of what came back, one that counts it with another amount.
    (
        "settlements_count_every_payout",
        "INSERT INTO settlements VALUES (2, '2026-11', 1000, 4000, zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    (
        "settlements_count_every_payout",
        "INSERT INTO settlement_payouts VALUES (4, 2);
         INSERT INTO statements VALUES (2, 5, 'x', 1, -30, 0, 0, 0, 0, 0, -29, -1);
         INSERT INTO settlements VALUES (2, '2026-11', 1000, 2000, zeroblob(32), 1, 0, 0, 0, 0, 0, 0, 2, 1, 'x')",
    ),
    ("order_lists_grow_at_their_end", "REPLACE INTO order_lists VALUES (2, 1, x'01')"),
    ("order_lists_grow_at_their_end", "INSERT INTO order_lists VALUES (1, 1, x'')"),
    ("order_lists_stay_u", "UPDATE order_lists SET orders = x'01'"),
    ("order_lists_stay_d", "DELETE FROM order_lists"),
    // Imports and audit.
    (
        "import_runs_are_not_replaced",
        "REPLACE INTO import_runs VALUES (1, 'orders', 'x', zeroblob(32), 0, 0, 0, 0, 0, 0, NULL, 1)",
    ),
    ("import_runs_are_history_u", "UPDATE import_runs SET rows = 1"),
    ("import_runs_are_history_d", "DELETE FROM import_runs"),
    (
        "audit_log_grows_at_its_end",
        "REPLACE INTO audit_log VALUES (1, 1, 'x', 'x', '{}', zeroblob(32))",
    ),
    (
        "audit_log_grows_at_its_end",
        "INSERT INTO audit_log VALUES (3, 1, 'x', 'x', '{}', zeroblob(32))",
    ),
    ("audit_log_is_history_u", "UPDATE audit_log SET operator = 'x'"),
    ("audit_log_is_history_u", "UPDATE OR REPLACE audit_log SET rowid = 5"),
    ("audit_log_is_history_d", "DELETE FROM audit_log"),
    // What is booked by hand.
    (
        "ledger_entries_grow_at_their_end",
        "REPLACE INTO ledger_entries VALUES (2, 'x', 'y', 1, 1, 'x', NULL, 1, 'x')",
    ),
    (
        "ledger_entries_grow_at_their_end",
        "REPLACE INTO ledger_entries VALUES (NULL, 'x', 'y', 1, 1, 'x', 'L1', 1, 'x')",
    ),
    ("ledger_entries_are_history_u", "UPDATE ledger_entries SET amount = 1 WHERE id = 1"),
    ("ledger_entries_are_history_u", "UPDATE OR REPLACE ledger_entries SET rowid = 2 WHERE id = 1"),
    ("ledger_entries_are_history_d", "DELETE FROM ledger_entries WHERE id = 2"),
];

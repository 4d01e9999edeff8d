BEGIN;
INSERT INTO distributors (id, code, name, recorded_at) VALUES
  (1, 'D1', '陈美', 1), (2, 'D2', '李强', 1), (3, 'D3', '王芳', 1), (4, 'D4', '赵敏', 1), (5, 'D5', '周杰', 1);
-- D2 in the team of D1; D4 was level 1 until 100 and is in the team of D1 since.
INSERT INTO distributor_relations (id, distributor_id, from_at, level, sponsor_id, recorded_at) VALUES
  (1, 1, 0, 1, NULL, 1), (2, 3, 0, 1, NULL, 1), (3, 4, 0, 1, NULL, 1);
INSERT INTO distributor_relations (id, distributor_id, from_at, level, sponsor_id, recorded_at) VALUES
  (5, 2, 0, 2, 1, 1), (6, 4, 100, 2, 1, 1);
INSERT INTO distributor_states (id, distributor_id, from_at, state, operator, recorded_at) VALUES
  (1, 1, 0, 'approved', 'ming', 1), (2, 2, 0, 'approved', 'ming', 1);
INSERT INTO distributor_grades (id, distributor_id, from_at, grade, reason, operator, recorded_at) VALUES
  (1, 1, 0, 'gold', NULL, 'ming', 1), (4, 1, 50, NULL, '降', 'ming', 1);
INSERT INTO payout_accounts (id, distributor_id, channel, account, holder, recorded_at) VALUES
  (1, 1, 'bank', '6222020000000000', '陈美', 1), (2, 5, 'cash', '', '周杰', 1);
INSERT INTO opening_balances (distributor_id, amount, recorded_at) VALUES (1, 500, 1);
INSERT INTO products (id, sku, name, recorded_at) VALUES (1, 'TEA-1', '龙井', 1), (2, 'TEA-2', '普洱', 1);
INSERT INTO product_facts (id, product_id, from_at, price, cost, category, commissionable, recorded_at)
VALUES (1, 1, 0, 1000, 400, 'Tea > Green', 1, 1);
INSERT INTO order_lines (id, product_id, quantity, unit_price, net, left_stock) VALUES (10001, 1, 1, 1000, 1000, 1);
INSERT INTO orders (id, order_no, placed_at, paid_at, shipped_at, completed_at, distributor_id,
                    attributed_by, gross, net, recorded_at) VALUES
  (1, 'A1', 100, 100, 110, 120, 2, 'order', 1000, 1000, 1);
INSERT INTO order_lines (id, product_id, quantity, unit_price, net, left_stock) VALUES (20001, 1, 1, 1000, 500, 0);
INSERT INTO orders (id, order_no, placed_at, distributor_id, attributed_by, gross, net, recorded_at)
VALUES (2, 'A2', 100, 2, 'order', 1000, 1000, 1), (3, 'A3', 100, 2, 'order', 0, 0, 1);
-- Cancelled: the direct part of A4 is still to be reversed.
INSERT INTO orders (id, order_no, placed_at, cancelled_at, attributed_by, gross, net, recorded_at)
VALUES (4, 'A4', 100, 200, 'none', 0, 0, 1), (5, 'A5', 100, 200, 'none', 0, 0, 1);
-- The unit of A1 left as it was recorded; that of A2 when it was paid, later.
INSERT INTO stock_movements (id, product_id, kind, quantity, moved_at, order_line_id, ref, after_line, recorded_at)
VALUES (1, 1, 'in', 11, 100, NULL, 'R1', 0, 1), (2, 1, 'sale', -1, 100, 20001, NULL, 20001, 1);
UPDATE products SET on_hand = on_hand - 1 WHERE id = 1;
INSERT INTO open_orders (order_id, roles) VALUES (2, 1);
INSERT INTO open_endings (order_id, roles) VALUES (4, 1);
INSERT INTO order_holds (order_id, since_at, reason, recorded_at) VALUES (2, 150, '查', 150);
-- R1 is approved and taken from its line, R4 and R5 from none yet; R2 is asked for, R3 was rejected.
INSERT INTO refunds (id, refund_no, order_id, amount, shipping, line, requested_at, decided_at, decision,
                     refunded_at, recorded_at, operator) VALUES
  (1, 'R1', 1, 400, 0, 1, 150, 160, 'approved', 160, 150, 'ming'),
  (2, 'R2', 1, 100, 0, 1, 150, NULL, NULL, NULL, 150, 'ming'),
  (3, 'R3', 1, 100, 0, NULL, 150, 160, 'rejected', NULL, 150, 'ming'),
  (4, 'R4', 1, 50, 10, NULL, 150, 160, 'approved', 160, 150, 'ming'),
  (5, 'R5', 1, 900, 0, NULL, 150, 160, 'approved', 160, 150, 'ming');
INSERT INTO refund_lines (refund_id, order_line_id, amount) VALUES (1, 10001, 400);
INSERT INTO open_refunds (refund_id, roles) VALUES (1, 1);
INSERT INTO adjustments (id, distributor_id, kind, amount, dated_at, reason, ref, recorded_at, operator)
VALUES (1, 2, 'adjustment', -25, 150, '错', 'J1', 150, 'ming'),
       (2, 2, 'goodwill', 7, 150, '礼', NULL, 150, 'ming');
INSERT INTO order_lists (key, first_order, orders) VALUES (2, 1, x''), (0, 1, x'');
INSERT INTO plans (version, name, effective_from, supersedes, source, recorded_at) VALUES
  (1, 'autumn', 50, NULL, 'x', 1), (2, 'winter', 60, NULL, 'x', 1), (3, 'winter', 60, 2, 'y', 1);
-- D5 was paid before the first settlement ended, which counted it; D1 is being paid, D5 again is not.
INSERT INTO payout_requests (id, distributor_id, amount, requested_at, ref, decided_at, decision, recorded_at, operator)
VALUES (1, 5, 30, 300, 'W1', 310, 'approved', 300, 'ming'), (2, 1, 70, 300, 'W2', NULL, NULL, 300, 'ming'),
       (3, 1, 80, 300, NULL, 310, 'approved', 300, 'ming');
INSERT INTO payout_items (id, batch_id, distributor_id, account_id, gross, fee, withheld, net, scheme, plan,
                          request_id, created_at) VALUES
  (1, 1, 5, 2, 30, 1, 2, 27, 'flat:5%', 1, 1, 310);
INSERT INTO payout_batches (id, items, gross, fee, withheld, net, digest, created_at, operator)
VALUES (1, 1, 30, 1, 2, 27, zeroblob(32), 310, 'ming');
INSERT INTO payout_items (id, batch_id, distributor_id, account_id, gross, fee, withheld, net, scheme, plan,
                          request_id, created_at) VALUES
  (2, 2, 1, 1, 40, 0, 0, 40, 'none', NULL, NULL, 1100), (3, 2, 5, 2, 50, 0, 0, 50, 'none', NULL, NULL, 1100);
INSERT INTO payout_batches (id, items, gross, fee, withheld, net, digest, created_at, operator)
VALUES (2, 2, 90, 0, 0, 90, zeroblob(32), 1100, 'ming');
INSERT INTO payout_events (id, item_id, event, at, reference, reason, recorded_at, operator) VALUES
  (1, 1, 'exported', 320, NULL, NULL, 320, 'ming'), (2, 1, 'paid', 500, 'BK-1', NULL, 500, 'ming'),
  (3, 2, 'exported', 1200, NULL, NULL, 1200, 'ming'), (4, 1, 'returned', 3000, NULL, 'closed', 3000, 'ming');
INSERT INTO payout_exports (batch_id, payer_name, payer_iban, payer_bic, payer_appid) VALUES (1, 'Tea', '', '', '');
INSERT INTO settlement_payouts (event_id, settlement_id) VALUES (2, 1);
INSERT INTO entries (id, settlement_id, distributor_id, kind, role, order_line_id, base, rate, quantity,
                     amount, plan, earned_at, matures_at) VALUES
  (1, 1, 2, 'commission', 'direct', 10001, 1000, 100000, 1, 100, 1, 100, 200),
  (2, 1, 1, 'commission', 'override', 10001, 1000, 50000, 1, 50, 1, 100, 200),
  (3, 1, 1, 'opening', NULL, NULL, NULL, NULL, NULL, 500, NULL, 1, 1);
INSERT INTO entries (id, settlement_id, distributor_id, kind, amount, earned_at, matures_at, adjustment_id)
VALUES (4, 1, 2, 'adjustment', 7, 150, 150, 2);
-- D2 won a bonus; D1 won one as well, but is to be paid by the second settlement.
INSERT INTO bonus_intervals (id, settlement_id, rule, kind, metric, from_at, until_at, plan) VALUES
  (1, 1, 'month', 'bonus', 'own_sales', 0, 900, 1), (2, 1, 'race', 'contest', 'orders', 0, 900, 1);
INSERT INTO bonuses (interval_id, distributor_id, metric, amount, rate) VALUES
  (1, 1, 800, 8, 10000), (1, 2, 1000, 60, 60000), (2, 1, 1, 0, NULL);
INSERT INTO entries (id, settlement_id, distributor_id, kind, base, rate, amount, plan, earned_at, matures_at,
                     bonus_interval)
VALUES (5, 1, 2, 'bonus', 1000, 60000, 60, 1, 899, 899, 1);
INSERT INTO statements (settlement_id, distributor_id, name, level, opening, direct, override, bonus,
                        clawback, adjustment, payouts, closing) VALUES
  (1, 1, '陈美', 1, 0, 0, 50, 0, 0, 500, 0, 550), (1, 2, '李强', 2, 0, 100, 0, 60, 0, 7, 0, 167),
  (1, 5, '周杰', 1, 0, 0, 0, 0, 0, 0, 30, -30);
INSERT INTO settlement_remainders (settlement_id, distributor_id, reason, amount, until_at)
VALUES (1, 2, 'in_hold', 10, 5000);
INSERT INTO settlements (id, period, from_at, until_at, digest, statements, entries, direct, override,
                         bonus, clawback, adjustment, last_order, settled_at, operator)
VALUES (1, '2026-10', 1, 1000, zeroblob(32), 3, 5, 100, 50, 60, 0, 507, 2, 1001, 'ming');
INSERT INTO ledger_entries (id, account, through, amount, dated_at, words, ref, recorded_at, operator)
VALUES (1, 'expenses:rent', 'assets:cash', 3000, 100, 'rent', 'L1', 1, 'ming'),
       (2, 'income:interest', 'assets:cash', 70, 100, 'interest', NULL, 1, 'ming');
INSERT INTO sales_days (day_at, orders, quantity, gross, net, shipping) VALUES (0, 1, 1, 1000, 1000, 0);
INSERT INTO product_days (day_at, product_id, orders, quantity, gross, net) VALUES (0, 1, 1, 1, 1000, 1000);
INSERT INTO import_runs (id, kind, file_name, digest, rows, added, advanced, updated, unchanged, rejected,
                         recorded_at)
VALUES (1, 'orders', 'orders.csv', zeroblob(32), 2, 2, 0, 0, 0, 0, 1);
INSERT INTO book_settings (key, value, recorded_at) VALUES ('reserve_days', '90', 1);
INSERT INTO paydays (period, from_at, until_at, begun_at, operator) VALUES ('2026-09', 0, 900, 1, 'ming');
INSERT INTO paydays (period, from_at, until_at, begun_at, operator) VALUES ('2026-10', 900, 1000, 1200, 'ming');
INSERT INTO payday_batches (batch_id, period) VALUES (2, '2026-10');
COMMIT;

-- One row per thing that must be equal in our book and in the yardstick's: its name, and 1.
ATTACH 'y.db' AS y;
SELECT 'entries',
  (SELECT count(*) FROM main.entries) = (SELECT count(*) FROM y.y_entries) AND NOT EXISTS (
    SELECT distributor_id, role, order_line_id, base, rate, fixed, quantity, amount, earned_at, matures_at
    FROM main.entries
    EXCEPT
    SELECT distributor_id, role, order_line_id, base, rate, fixed, quantity, amount, earned_at, matures_at
    FROM y.y_entries);
SELECT 'statements',
  (SELECT count(*) FROM main.statements) = (SELECT count(*) FROM y.y_statements) AND NOT EXISTS (
    SELECT distributor_id, name, direct, override, closing FROM main.statements
    EXCEPT SELECT distributor_id, name, direct, override, closing FROM y.y_statements);
SELECT 'still open',
  (SELECT count(*) FROM main.unsettled_orders) = (SELECT count(*) FROM y.y_open) AND NOT EXISTS (
    SELECT order_id, roles FROM main.unsettled_orders EXCEPT SELECT order_id, roles FROM y.y_open);
SELECT 'not empty', (SELECT count(*) FROM main.entries) > 0 AND (SELECT count(*) FROM y.y_open) > 0;

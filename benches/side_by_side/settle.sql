-- The yardstick of `commission settle`: the same entries and statements by set SQL in the shell, for
-- the plan of shop.rs. It knows that plan by heart, checks nothing and explains nothing.
-- It is the first settlement of the book, so it looks at all orders.
PRAGMA synchronous = EXTRA;
PRAGMA cache_size = -24000;
BEGIN IMMEDIATE;
CREATE TABLE y_entries (
  id INTEGER PRIMARY KEY, settlement_id INTEGER NOT NULL, distributor_id INTEGER NOT NULL,
  kind TEXT NOT NULL, role TEXT, order_line_id INTEGER, base INTEGER, rate INTEGER, fixed INTEGER,
  quantity INTEGER, amount INTEGER NOT NULL, plan INTEGER, earned_at INTEGER NOT NULL,
  matures_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX y_entries_by_order_line ON y_entries (order_line_id, role);
WITH
  seller AS MATERIALIZED (
    SELECT d.id, r.level, r.sponsor_id FROM distributors AS d
    JOIN distributor_relations AS r ON r.distributor_id = d.id
    JOIN distributor_states AS s ON s.distributor_id = d.id AND s.state = 'approved'),
  product AS MATERIALIZED (
    SELECT p.id, p.sku = 'P00007' AS fixed, f.category GLOB 'Tea >*' OR f.category = 'Tea' AS tea
    FROM products AS p JOIN product_facts AS f ON f.product_id = p.id WHERE f.commissionable),
  line AS (
    SELECT l.id, o.distributor_id AS seller, s.sponsor_id AS sponsor, l.net, l.quantity, o.paid_at,
           o.completed_at + 7 * 86400 AS matures_at, p.fixed,
           CASE WHEN p.tea THEN 125000 WHEN s.level = 1 THEN 150000 ELSE 100000 END AS rate
    FROM orders AS o
    CROSS JOIN order_lines AS l ON l.id BETWEEN o.id * 10000 + 1 AND o.id * 10000 + 9999
    JOIN seller AS s ON s.id = o.distributor_id
    JOIN product AS p ON p.id = l.product_id
    WHERE l.net > 0 AND o.completed_at + 7 * 86400 < :until),
  amount AS (
    SELECT *, min((net * rate + 500000) / 1000000, net * 400000 / 1000000) AS direct,
           CASE WHEN sponsor IS NULL THEN 0 WHEN fixed THEN 300 * quantity
                ELSE (net * 50000 + 500000) / 1000000 END AS over,
           net * 400000 / 1000000 AS cap
    FROM line),
  entry AS (
    SELECT id, 0 AS second, seller AS whom, 'direct' AS role, net, rate, NULL AS fixed, quantity,
           direct AS amount, paid_at, matures_at FROM amount
    UNION ALL
    SELECT id, 1, sponsor, 'override', net, CASE WHEN fixed THEN NULL ELSE 50000 END,
           CASE WHEN fixed THEN 300 END, quantity, min(over, cap - direct), paid_at, matures_at
    FROM amount WHERE sponsor IS NOT NULL)
INSERT INTO y_entries (settlement_id, distributor_id, kind, role, order_line_id, base, rate, fixed,
  quantity, amount, plan, earned_at, matures_at)
SELECT 1, whom, 'commission', role, id, net, rate, fixed, quantity, amount, 1, paid_at, matures_at
FROM entry WHERE amount > 0 ORDER BY id, second;
CREATE TABLE y_statements (
  distributor_id INTEGER PRIMARY KEY, name TEXT NOT NULL, opening INTEGER NOT NULL,
  direct INTEGER NOT NULL, override INTEGER NOT NULL, closing INTEGER NOT NULL) STRICT;
INSERT INTO y_statements
SELECT distributor_id, d.name, 0, sum(iif(role = 'direct', amount, 0)),
       sum(iif(role = 'override', amount, 0)), sum(amount)
FROM y_entries AS e JOIN distributors AS d ON d.id = e.distributor_id GROUP BY distributor_id;
-- What this settlement swept: every order up to the last one, but those that stay open.
CREATE TABLE y_settlements (id INTEGER PRIMARY KEY, last_order INTEGER NOT NULL) STRICT;
INSERT INTO y_settlements SELECT 1, max(id) FROM orders;
CREATE TABLE y_open (order_id INTEGER PRIMARY KEY, roles INTEGER NOT NULL) STRICT;
INSERT INTO y_open SELECT id, 3 FROM orders
WHERE cancelled_at IS NULL AND (completed_at IS NULL OR completed_at + 7 * 86400 >= :until);
COMMIT;

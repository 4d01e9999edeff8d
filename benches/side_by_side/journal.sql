-- The journal equivalent to a settled book, from the yardstick's own entries: `book.journal` for
-- hledger and ledger, and `book.beancount`, which opens the accounts and includes it.
.mode list
.headers off
CREATE TEMP TABLE commission (order_id INTEGER PRIMARY KEY, postings TEXT NOT NULL);
INSERT INTO commission
SELECT order_id, group_concat(text, '') FROM (
  SELECT e.order_line_id / 10000 AS order_id, printf(
    '  Expenses:Commission:%s  %d.%02d CNY' || char(10)
    || '  Liabilities:Distributors:%s  -%d.%02d CNY' || char(10),
    iif(e.role = 'direct', 'Direct', 'Override'), e.amount / 100, e.amount % 100,
    d.code, e.amount / 100, e.amount % 100) AS text
  FROM y_entries AS e JOIN distributors AS d ON d.id = e.distributor_id ORDER BY e.id)
GROUP BY order_id;
.output book.journal
WITH
  sale AS (
    SELECT id, order_no, date(paid_at + 28800, 'unixepoch') AS day, net + shipping AS amount
    FROM orders)
SELECT
  printf('%s * "%s"' || char(10) || '  Assets:Receivable  %d.%02d CNY' || char(10)
         || '  Income:Sales  -%d.%02d CNY' || char(10),
         day, order_no, amount / 100, amount % 100, amount / 100, amount % 100)
  || ifnull((
    SELECT group_concat(printf(
      '  Expenses:Commission:%s  %d.%02d CNY' || char(10)
      || '  Liabilities:Distributors:%s  -%d.%02d CNY' || char(10),
      iif(e.role = 'direct', 'Direct', 'Override'), e.amount / 100, e.amount % 100,
      d.code, e.amount / 100, e.amount % 100), '')
    FROM y_entries AS e CROSS JOIN distributors AS d ON d.id = e.distributor_id
    WHERE e.order_line_id BETWEEN sale.id * 10000 + 1 AND sale.id * 10000 + 9999), '')
FROM sale ORDER BY id;
.output book.beancount
SELECT '2026-01-01 open ' || column1
FROM (VALUES ('Assets:Receivable'), ('Income:Sales'), ('Expenses:Commission:Direct'),
             ('Expenses:Commission:Override'));
SELECT '2026-01-01 open Liabilities:Distributors:' || code FROM distributors ORDER BY code;
SELECT 'include "book.journal"';
.output

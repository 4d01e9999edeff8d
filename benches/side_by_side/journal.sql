-- The journal equivalent to a settled book, from the yardstick's own entries: `book.journal` for
-- hledger and ledger, and `book.beancount`, which opens the accounts and includes it.
.mode list
.headers off
.output book.journal
WITH
  earned AS MATERIALIZED (
    SELECT order_line_id / 10000 AS order_id,
           sum(iif(role = 'direct', amount, 0)) AS direct,
           max(iif(role = 'direct', distributor_id, NULL)) AS seller,
           sum(iif(role = 'override', amount, 0)) AS override,
           max(iif(role = 'override', distributor_id, NULL)) AS sponsor
    FROM y_entries GROUP BY 1),
  sale AS (
    SELECT o.id, o.order_no, date(o.paid_at + 28800, 'unixepoch') AS day, o.net + o.shipping AS amount,
           e.direct, s.code AS seller, e.override, t.code AS sponsor
    FROM orders AS o LEFT JOIN earned AS e ON e.order_id = o.id
    LEFT JOIN distributors AS s ON s.id = e.seller LEFT JOIN distributors AS t ON t.id = e.sponsor)
SELECT
  printf('%s * "%s"' || char(10) || '  Assets:Receivable  %d.%02d CNY' || char(10)
         || '  Income:Sales  -%d.%02d CNY' || char(10),
         day, order_no, amount / 100, amount % 100, amount / 100, amount % 100)
  || iif(direct > 0, printf(
         '  Expenses:Commission:Direct  %d.%02d CNY' || char(10)
         || '  Liabilities:Distributors:%s  -%d.%02d CNY' || char(10),
         direct / 100, direct % 100, seller, direct / 100, direct % 100), '')
  || iif(override > 0, printf(
         '  Expenses:Commission:Override  %d.%02d CNY' || char(10)
         || '  Liabilities:Distributors:%s  -%d.%02d CNY' || char(10),
         override / 100, override % 100, sponsor, override / 100, override % 100), '')
FROM sale ORDER BY id;
.output book.beancount
SELECT '2026-01-01 open ' || column1
FROM (VALUES ('Assets:Receivable'), ('Income:Sales'), ('Expenses:Commission:Direct'),
             ('Expenses:Commission:Override'));
SELECT '2026-01-01 open Liabilities:Distributors:' || code FROM distributors ORDER BY code;
SELECT 'include "book.journal"';
.output

-- The book (账套): one merchant, one currency, one time zone. Words are those of SPEC §1.
--
-- Money is a 64-bit integer of minor units, a rate is parts per million, an instant is seconds UTC;
-- 0 as the beginning of a dated fact means "since always".
-- What must never change is guarded by triggers, because they bite in a foreign shell with foreign
-- keys off as well. Every guard has a test that attacks it (tests/all/schema.rs).
--
-- Three ways around a trigger are closed on purpose:
-- · `INSERT OR REPLACE` deletes the row in its way without firing DELETE triggers (recursive triggers
--   are off by default), so what must stay refuses an insert that would meet it. The id of a row that
--   gets its id from SQLite is -1 in a BEFORE INSERT trigger; no row has that id.
-- · `SET rowid = …` changes the id without being an UPDATE OF id, so ids are guarded by their value.
-- · a CHECK lets NULL pass, so NOT NULL is asked for where a number decides money.

CREATE TABLE book (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  name           TEXT    NOT NULL CHECK (name <> ''),
  currency       TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  digits         INTEGER NOT NULL CHECK (digits BETWEEN 0 AND 3),
  time_zone      TEXT    NOT NULL CHECK (time_zone <> ''),
  lang           TEXT    NOT NULL CHECK (lang IN ('en', 'zh')),
  start_at       INTEGER CHECK (start_at > 0),
  settle_every   TEXT    NOT NULL CHECK (settle_every IN ('half-month', 'month', 'quarter')),
  demo           INTEGER NOT NULL CHECK (demo IN (0, 1)),
  created_at     INTEGER NOT NULL CHECK (created_at > 0)
) STRICT;

CREATE TRIGGER book_is_for_good BEFORE DELETE ON book
BEGIN SELECT RAISE(ABORT, 'fenrun: the book row cannot be deleted'); END;

CREATE TRIGGER book_is_one BEFORE INSERT ON book
WHEN EXISTS (SELECT 1 FROM book)
BEGIN SELECT RAISE(ABORT, 'fenrun: a file holds one book'); END;

CREATE TRIGGER book_money_and_time_are_fixed
BEFORE UPDATE OF currency, digits, time_zone, start_at, demo, created_at ON book
BEGIN SELECT RAISE(ABORT, 'fenrun: currency, time zone and start of a book are fixed at init'); END;

-- ── Distributors (分销商) ────────────────────────────────────────────────────────────────────────

CREATE TABLE distributors (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  code           TEXT    NOT NULL COLLATE NOCASE UNIQUE
                         CHECK (length(code) BETWEEN 1 AND 32 AND code NOT GLOB '*[^A-Za-z0-9_.-]*'),
  name           TEXT    NOT NULL CHECK (name <> ''),
  phone          TEXT,
  email          TEXT,
  kind           TEXT    NOT NULL DEFAULT 'individual' CHECK (kind IN ('individual', 'business')),
  id_number      TEXT,
  joined_at      INTEGER,
  joining_fee    INTEGER CHECK (joining_fee >= 0),
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER distributors_stay BEFORE DELETE ON distributors
BEGIN SELECT RAISE(ABORT, 'fenrun: a distributor is never deleted, only terminated'); END;

CREATE TRIGGER distributors_are_not_replaced BEFORE INSERT ON distributors
WHEN EXISTS (SELECT 1 FROM distributors WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM distributors WHERE code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'fenrun: a distributor with this code is known'); END;

CREATE TRIGGER distributor_codes_stay BEFORE UPDATE ON distributors
WHEN NEW.id IS NOT OLD.id OR NEW.code IS NOT OLD.code COLLATE BINARY
BEGIN SELECT RAISE(ABORT, 'fenrun: a distributor code never changes'); END;

-- Level and sponsor (上级), dated: depth is at most 2 (SPEC §3). A relation holds until the next one
-- begins; of those that begin together the one recorded last counts.
CREATE TABLE distributor_relations (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  level          INTEGER NOT NULL CHECK (level IN (1, 2)),
  sponsor_id     INTEGER REFERENCES distributors (id),
  recorded_at    INTEGER NOT NULL,
  CHECK ((level = 1) = (sponsor_id IS NULL)),
  CHECK (sponsor_id <> distributor_id)
) STRICT;

CREATE INDEX distributor_relations_by_distributor ON distributor_relations (distributor_id, from_at);

CREATE INDEX distributor_relations_by_sponsor ON distributor_relations (sponsor_id)
WHERE sponsor_id IS NOT NULL;

CREATE TRIGGER sponsors_are_level_1 BEFORE INSERT ON distributor_relations
WHEN NEW.sponsor_id IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'fenrun: a sponsor is a level-1 distributor as long as the relation holds')
  WHERE 1 IS NOT (SELECT level FROM distributor_relations
                  WHERE distributor_id = NEW.sponsor_id AND from_at <= NEW.from_at
                  ORDER BY from_at DESC, id DESC LIMIT 1)
     OR EXISTS (
    SELECT 1 FROM distributor_relations AS demoted
    WHERE demoted.distributor_id = NEW.sponsor_id AND demoted.level = 2
      AND demoted.from_at > NEW.from_at
      AND NOT EXISTS (SELECT 1 FROM distributor_relations AS mended
                      WHERE mended.distributor_id = demoted.distributor_id
                        AND mended.from_at = demoted.from_at AND mended.id > demoted.id)
      AND NOT EXISTS (SELECT 1 FROM distributor_relations AS later
                      WHERE later.distributor_id = NEW.distributor_id
                        AND later.from_at > NEW.from_at AND later.from_at <= demoted.from_at));
END;

CREATE TRIGGER a_team_keeps_its_level BEFORE INSERT ON distributor_relations
WHEN NEW.level = 2
BEGIN
  SELECT RAISE(ABORT, 'fenrun: a level-1 distributor with a team cannot become level 2')
  WHERE EXISTS (
    SELECT 1 FROM distributor_relations AS team
    WHERE team.sponsor_id = NEW.distributor_id
      AND NOT EXISTS (SELECT 1 FROM distributor_relations AS mended
                      WHERE mended.distributor_id = team.distributor_id
                        AND mended.from_at = team.from_at AND mended.id > team.id)
      AND NOT EXISTS (SELECT 1 FROM distributor_relations AS later
                      WHERE later.distributor_id = team.distributor_id
                        AND later.from_at > team.from_at AND later.from_at <= NEW.from_at)
      AND NOT EXISTS (SELECT 1 FROM distributor_relations AS own
                      WHERE own.distributor_id = NEW.distributor_id
                        AND own.from_at > NEW.from_at AND own.from_at <= team.from_at));
END;

-- A row in between would be older than one that it does not know of, and count less than its guard saw.
CREATE TRIGGER distributor_relations_grow_at_their_end BEFORE INSERT ON distributor_relations
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM distributor_relations)
BEGIN SELECT RAISE(ABORT, 'fenrun: relations are history; record a new one'); END;

CREATE TRIGGER distributor_relations_are_history_u BEFORE UPDATE ON distributor_relations
BEGIN SELECT RAISE(ABORT, 'fenrun: relations are history; record a new one'); END;

CREATE TRIGGER distributor_relations_are_history_d BEFORE DELETE ON distributor_relations
BEGIN SELECT RAISE(ABORT, 'fenrun: relations are history; record a new one'); END;

-- The life of a distributor, dated (SPEC §3).
CREATE TABLE distributor_states (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  state          TEXT    NOT NULL
                 CHECK (state IN ('applied', 'approved', 'rejected', 'suspended', 'terminated')),
  reason         TEXT,
  operator       TEXT    NOT NULL,
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX distributor_states_by_distributor ON distributor_states (distributor_id, from_at);

CREATE TRIGGER distributor_states_are_not_replaced BEFORE INSERT ON distributor_states
WHEN EXISTS (SELECT 1 FROM distributor_states WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: states are history; record a new one'); END;

CREATE TRIGGER distributor_states_are_history_u BEFORE UPDATE ON distributor_states
BEGIN SELECT RAISE(ABORT, 'fenrun: states are history; record a new one'); END;

CREATE TRIGGER distributor_states_are_history_d BEFORE DELETE ON distributor_states
BEGIN SELECT RAISE(ABORT, 'fenrun: states are history; record a new one'); END;

-- The grade of a distributor, dated; NULL: none. Their names and order are settings of the book. Of one
-- instant the later row counts.
CREATE TABLE distributor_grades (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  grade          TEXT    CHECK (grade <> ''),
  reason         TEXT,
  operator       TEXT    NOT NULL CHECK (operator <> ''),
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX distributor_grades_by_distributor ON distributor_grades (distributor_id, from_at);

CREATE TRIGGER distributor_grades_grow_at_their_end BEFORE INSERT ON distributor_grades
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM distributor_grades)
BEGIN SELECT RAISE(ABORT, 'fenrun: grades are history; record a new one'); END;

CREATE TRIGGER distributor_grades_are_history_u BEFORE UPDATE ON distributor_grades
BEGIN SELECT RAISE(ABORT, 'fenrun: grades are history; record a new one'); END;

CREATE TRIGGER distributor_grades_are_history_d BEFORE DELETE ON distributor_grades
BEGIN SELECT RAISE(ABORT, 'fenrun: grades are history; record a new one'); END;

-- Where payouts go, dated (SPEC §3).
CREATE TABLE payout_accounts (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  channel        TEXT    NOT NULL
                 CHECK (channel IN ('bank', 'alipay', 'wechat', 'paypal', 'wise', 'sepa', 'cash')),
  account        TEXT    NOT NULL,
  holder         TEXT    NOT NULL,
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX payout_accounts_by_distributor ON payout_accounts (distributor_id);

CREATE TRIGGER payout_accounts_are_not_replaced BEFORE INSERT ON payout_accounts
WHEN EXISTS (SELECT 1 FROM payout_accounts WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: payout accounts are history; record a new one'); END;

CREATE TRIGGER payout_accounts_are_history_u BEFORE UPDATE ON payout_accounts
BEGIN SELECT RAISE(ABORT, 'fenrun: payout accounts are history; record a new one'); END;

CREATE TRIGGER payout_accounts_are_history_d BEFORE DELETE ON payout_accounts
BEGIN SELECT RAISE(ABORT, 'fenrun: payout accounts are history; record a new one'); END;

-- What the merchant owed before the book began; becomes an entry of kind `opening` (SPEC §6).
CREATE TABLE opening_balances (
  distributor_id INTEGER PRIMARY KEY REFERENCES distributors (id),
  amount         INTEGER NOT NULL CHECK (amount <> 0),
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER opening_balances_are_not_replaced BEFORE INSERT ON opening_balances
WHEN EXISTS (SELECT 1 FROM opening_balances WHERE distributor_id = NEW.distributor_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: an opening balance never changes'); END;

CREATE TRIGGER opening_balances_stay_u BEFORE UPDATE ON opening_balances
BEGIN SELECT RAISE(ABORT, 'fenrun: an opening balance never changes'); END;

CREATE TRIGGER opening_balances_stay_d BEFORE DELETE ON opening_balances
BEGIN SELECT RAISE(ABORT, 'fenrun: an opening balance never changes'); END;

-- ── Products and stock (SPEC §4) ─────────────────────────────────────────────────────────────────

CREATE TABLE products (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  sku            TEXT    NOT NULL COLLATE NOCASE UNIQUE
                         CHECK (length(sku) BETWEEN 1 AND 64 AND sku NOT GLOB '*[^!-~]*'),
  name           TEXT    NOT NULL CHECK (name <> ''),
  spec           TEXT,
  description    TEXT,
  image          TEXT,
  link           TEXT,
  status         TEXT    NOT NULL DEFAULT 'on_sale' CHECK (status IN ('on_sale', 'archived')),
  reorder_level  INTEGER CHECK (reorder_level >= 0),
  backorders     INTEGER NOT NULL DEFAULT 0 CHECK (backorders IN (0, 1)),
  on_hand        INTEGER,  -- kept sum of what moved; NULL: never stocked, never checked
  recorded_at    INTEGER NOT NULL,
  CHECK (on_hand >= 0 OR backorders = 1)
) STRICT;

CREATE TRIGGER products_stay BEFORE DELETE ON products
BEGIN SELECT RAISE(ABORT, 'fenrun: a product is never deleted, only archived'); END;

CREATE TRIGGER products_are_not_replaced BEFORE INSERT ON products
WHEN EXISTS (SELECT 1 FROM products WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM products WHERE sku = NEW.sku)
BEGIN SELECT RAISE(ABORT, 'fenrun: a product with this sku is known'); END;

CREATE TRIGGER skus_stay BEFORE UPDATE ON products
WHEN NEW.id IS NOT OLD.id OR NEW.sku IS NOT OLD.sku COLLATE BINARY
BEGIN SELECT RAISE(ABORT, 'fenrun: a sku never changes'); END;

-- What is dated about a product: price, cost, category, commissionable.
CREATE TABLE product_facts (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  product_id     INTEGER NOT NULL REFERENCES products (id),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  price          INTEGER NOT NULL CHECK (price >= 0),
  cost           INTEGER CHECK (cost >= 0),
  category       TEXT    NOT NULL,
  commissionable INTEGER NOT NULL CHECK (commissionable IN (0, 1)),
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX product_facts_by_product ON product_facts (product_id, from_at);

CREATE TRIGGER product_facts_are_not_replaced BEFORE INSERT ON product_facts
WHEN EXISTS (SELECT 1 FROM product_facts WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: product facts are history; record a new one'); END;

CREATE TRIGGER product_facts_are_history_u BEFORE UPDATE ON product_facts
BEGIN SELECT RAISE(ABORT, 'fenrun: product facts are history; record a new one'); END;

CREATE TRIGGER product_facts_are_history_d BEFORE DELETE ON product_facts
BEGIN SELECT RAISE(ABORT, 'fenrun: product facts are history; record a new one'); END;

-- Stock is an append-only list of what moved it; on hand is the sum. What leaves with an order as it is
-- recorded is not written a second time: its lines say so (order_lines.left_stock). Everything else is
-- a movement: by hand, at a payment that came after the order, at a cancellation. In the order in which
-- all of it was recorded, a movement comes after the line that it names (after_line).
CREATE TABLE stock_movements (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  product_id     INTEGER NOT NULL REFERENCES products (id),
  kind           TEXT    NOT NULL
                 CHECK (kind = 'in' OR kind = 'out' OR kind = 'adjust' OR kind = 'sale'
                        OR kind = 'return' OR kind = 'opening'),
  quantity       INTEGER NOT NULL,
  moved_at       INTEGER NOT NULL,
  order_line_id  INTEGER,
  reason         TEXT,
  ref            TEXT,
  after_line     INTEGER NOT NULL CHECK (after_line >= 0),  -- the last order line recorded before it
  recorded_at    INTEGER NOT NULL,
  CHECK (quantity > 0 OR kind <> 'in' AND kind <> 'return'),
  CHECK (quantity < 0 OR kind <> 'out' AND kind <> 'sale'),
  CHECK ((order_line_id IS NOT NULL) = (kind IN ('sale', 'return')))
) STRICT;

CREATE UNIQUE INDEX stock_movements_by_ref ON stock_movements (kind, ref) WHERE ref IS NOT NULL;

-- The units of an order line leave once; cancelling looks for what left.
CREATE UNIQUE INDEX stock_movements_by_sale ON stock_movements (order_line_id) WHERE kind = 'sale';

CREATE INDEX stock_movements_by_line ON stock_movements (order_line_id)
WHERE order_line_id IS NOT NULL;

-- Acts by hand: the same one twice on one day asks (CLI.md "Safety").
CREATE INDEX stock_movements_by_hand ON stock_movements (product_id, recorded_at)
WHERE kind = 'in' OR kind = 'out' OR kind = 'adjust';

CREATE TRIGGER stock_begins_with_a_movement BEFORE INSERT ON products
WHEN NEW.on_hand IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'fenrun: stock changes by movements only'); END;

-- A movement changes on_hand by its quantity. Recorded orders lower it once per product and change,
-- which no trigger can follow; the check `stock` proves the sum.
CREATE TRIGGER stock_grows_by_movements BEFORE UPDATE OF on_hand ON products
WHEN (OLD.on_hand IS NULL OR NEW.on_hand IS NULL OR NEW.on_hand > OLD.on_hand)
 AND NEW.on_hand - ifnull(OLD.on_hand, 0) IS NOT
     (SELECT quantity FROM stock_movements
      WHERE id = (SELECT max(id) FROM stock_movements) AND product_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: stock changes by movements only'); END;

CREATE TRIGGER stock_movements_keep_the_sum AFTER INSERT ON stock_movements
BEGIN
  UPDATE products SET on_hand = ifnull(on_hand, 0) + NEW.quantity WHERE id = NEW.product_id;
END;

CREATE TRIGGER stock_movements_grow_at_their_end BEFORE INSERT ON stock_movements
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM stock_movements)
  OR NEW.ref IS NOT NULL
 AND EXISTS (SELECT 1 FROM stock_movements WHERE kind = NEW.kind AND ref = NEW.ref)
  OR NEW.kind = 'sale'
 AND (EXISTS (SELECT 1 FROM stock_movements
              WHERE kind = 'sale' AND order_line_id = NEW.order_line_id)
   OR EXISTS (SELECT 1 FROM order_lines WHERE id = NEW.order_line_id AND left_stock = 1))
  OR NEW.kind = 'return'  -- more than left with the line and did not come back yet
 AND NEW.quantity > ifnull((SELECT left_stock * quantity FROM order_lines
                            WHERE id = NEW.order_line_id), 0)
                  - ifnull((SELECT sum(quantity) FROM stock_movements
                            WHERE order_line_id = NEW.order_line_id), 0)
BEGIN SELECT RAISE(ABORT, 'fenrun: stock movements are history; record a new one'); END;

CREATE TRIGGER stock_movements_are_history_u BEFORE UPDATE ON stock_movements
BEGIN SELECT RAISE(ABORT, 'fenrun: stock movements are history; record a new one'); END;

CREATE TRIGGER stock_movements_are_history_d BEFORE DELETE ON stock_movements
BEGIN SELECT RAISE(ABORT, 'fenrun: stock movements are history; record a new one'); END;

-- ── Orders (SPEC §6) ─────────────────────────────────────────────────────────────────────────────

CREATE TABLE orders (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  order_no       TEXT    NOT NULL UNIQUE,
  placed_at      INTEGER NOT NULL CHECK (placed_at > 0),
  paid_at        INTEGER,
  shipped_at     INTEGER,
  completed_at   INTEGER,
  cancelled_at   INTEGER,
  distributor_id INTEGER REFERENCES distributors (id),
  attributed_by  TEXT    NOT NULL
                 CHECK (attributed_by = 'order' OR attributed_by = 'coupon'
                        OR attributed_by = 'binding' OR attributed_by = 'none'),
  member         TEXT,
  self_purchase  INTEGER NOT NULL DEFAULT 0  -- the seller bought it: decided as it was recorded
                 CHECK (self_purchase = 0 OR self_purchase = 1 AND distributor_id IS NOT NULL),
  gross          INTEGER NOT NULL CHECK (gross >= 0),
  net            INTEGER NOT NULL CHECK (net BETWEEN 0 AND gross),
  coupon         TEXT,
  coupon_amount  INTEGER NOT NULL DEFAULT 0 CHECK (coupon_amount >= 0),
  order_discount INTEGER NOT NULL DEFAULT 0 CHECK (order_discount >= 0),
  points_used    INTEGER NOT NULL DEFAULT 0 CHECK (points_used >= 0),
  points_amount  INTEGER NOT NULL DEFAULT 0 CHECK (points_amount >= 0),
  shipping       INTEGER NOT NULL DEFAULT 0 CHECK (shipping >= 0),
  tax            INTEGER NOT NULL DEFAULT 0 CHECK (tax >= 0),
  carrier        TEXT,
  tracking_no    TEXT,
  recipient      TEXT,
  phone          TEXT,
  address        TEXT,
  note           TEXT,
  corrected_by   INTEGER CHECK (corrected_by > id),  -- the row that took this one's place
  recorded_at    INTEGER NOT NULL,
  -- An order that was corrected keeps its number with a blank and the number of the revision.
  CHECK (length(order_no) BETWEEN 1 AND 64 AND order_no NOT GLOB '*[^!-~]*'
         OR corrected_by IS NOT NULL AND order_no GLOB '?* [1-9]*'),
  CHECK (corrected_by IS NULL OR cancelled_at IS NOT NULL),
  CHECK ((distributor_id IS NULL) = (attributed_by = 'none')),
  CHECK (completed_at IS NULL OR paid_at IS NOT NULL),
  CHECK (shipped_at IS NULL OR paid_at IS NOT NULL),
  CHECK (cancelled_at IS NULL OR (shipped_at IS NULL AND completed_at IS NULL)
         OR corrected_by IS NOT NULL),
  CHECK (placed_at <= cancelled_at AND paid_at <= cancelled_at IS NOT 0 OR cancelled_at IS NULL),
  CHECK (placed_at <= paid_at AND paid_at <= shipped_at IS NOT 0 AND paid_at <= completed_at IS NOT 0
         AND shipped_at <= completed_at IS NOT 0 OR paid_at IS NULL)
) STRICT;

CREATE TRIGGER orders_stay BEFORE DELETE ON orders
BEGIN SELECT RAISE(ABORT, 'fenrun: an order is never deleted, only cancelled'); END;

CREATE TRIGGER orders_grow_at_their_end BEFORE INSERT ON orders
WHEN EXISTS (SELECT 1 FROM orders WHERE id >= NEW.id)
  OR EXISTS (SELECT 1 FROM orders WHERE order_no = NEW.order_no)
BEGIN SELECT RAISE(ABORT, 'fenrun: orders grow at their end, each number once'); END;

CREATE TRIGGER order_ids_stay BEFORE UPDATE ON orders
WHEN NEW.id IS NOT OLD.id
BEGIN SELECT RAISE(ABORT, 'fenrun: what decides money in an order never changes'); END;

CREATE TRIGGER order_money_stays
BEFORE UPDATE OF placed_at, distributor_id, attributed_by, member, self_purchase, gross, net, coupon,
  coupon_amount, order_discount, points_used, points_amount, shipping, tax ON orders
BEGIN SELECT RAISE(ABORT, 'fenrun: what decides money in an order never changes'); END;

-- A corrected order gives its number to the row that takes its place, once, and is withdrawn with it.
CREATE TRIGGER order_numbers_stay BEFORE UPDATE OF order_no, corrected_by ON orders
WHEN OLD.corrected_by IS NOT NULL OR NEW.corrected_by IS NULL
  OR substr(NEW.order_no, 1, length(OLD.order_no) + 1) IS NOT OLD.order_no || ' '
BEGIN SELECT RAISE(ABORT, 'fenrun: an order is corrected once, by a new row'); END;

CREATE TRIGGER order_instants_stay BEFORE UPDATE OF paid_at, shipped_at, completed_at, cancelled_at ON orders
WHEN OLD.paid_at      IS NOT NULL AND NEW.paid_at      IS NOT OLD.paid_at
  OR OLD.shipped_at   IS NOT NULL AND NEW.shipped_at   IS NOT OLD.shipped_at
  OR OLD.completed_at IS NOT NULL AND NEW.completed_at IS NOT OLD.completed_at
  OR OLD.cancelled_at IS NOT NULL AND NEW.cancelled_at IS NOT OLD.cancelled_at
BEGIN SELECT RAISE(ABORT, 'fenrun: an instant of an order never changes'); END;

-- A line's id is order id × 10000 + line number: lines of an order lie together without an index.
CREATE TABLE order_lines (
  id             INTEGER PRIMARY KEY CHECK (id % 10000 > 0 AND id > 10000),
  order_id       INTEGER NOT NULL GENERATED ALWAYS AS (id / 10000) VIRTUAL,
  line           INTEGER NOT NULL GENERATED ALWAYS AS (id % 10000) VIRTUAL,
  product_id     INTEGER NOT NULL REFERENCES products (id),
  quantity       INTEGER NOT NULL CHECK (quantity > 0),
  unit_price     INTEGER NOT NULL CHECK (unit_price >= 0),
  line_discount  INTEGER NOT NULL DEFAULT 0 CHECK (line_discount >= 0),
  net            INTEGER NOT NULL CHECK (net BETWEEN 0 AND quantity * unit_price - line_discount),
  left_stock     INTEGER NOT NULL CHECK (left_stock = 0 OR left_stock = 1),  -- as it was recorded
  CHECK (typeof(quantity * unit_price) = 'integer')  -- beyond 64 bits it would be a float
) STRICT;

-- Lines come before their order: once it is recorded, it takes no more. Afterwards, so that no column
-- is copied for the trigger; what REPLACE would have taken away comes back with the abort.
CREATE TRIGGER recorded_orders_take_no_lines AFTER INSERT ON order_lines
WHEN EXISTS (SELECT 1 FROM orders WHERE id >= NEW.id / 10000)
BEGIN SELECT RAISE(ABORT, 'fenrun: a recorded order takes no more lines'); END;

CREATE TRIGGER order_lines_stay_u BEFORE UPDATE ON order_lines
BEGIN SELECT RAISE(ABORT, 'fenrun: a line of an order never changes'); END;

CREATE TRIGGER order_lines_stay_d BEFORE DELETE ON order_lines
BEGIN SELECT RAISE(ABORT, 'fenrun: a line of an order never changes'); END;

-- Orders up to the last settlement's last_order that it did not settle, with the roles still to be
-- settled: 1 direct, 2 override, 3 both. A settled order is in no such row and its terms are frozen.
CREATE TABLE open_orders (
  order_id       INTEGER PRIMARY KEY REFERENCES orders (id),
  roles          INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 3)
) STRICT;

CREATE TRIGGER settled_orders_stay_settled BEFORE INSERT ON open_orders
WHEN NEW.order_id <= (SELECT max(last_order) FROM settlements)
BEGIN SELECT RAISE(ABORT, 'fenrun: what is settled stays settled'); END;

CREATE TRIGGER settled_roles_stay_settled BEFORE UPDATE ON open_orders
WHEN NEW.order_id IS NOT OLD.order_id OR NEW.roles | OLD.roles IS NOT OLD.roles
BEGIN SELECT RAISE(ABORT, 'fenrun: what is settled stays settled'); END;

-- What is still to be settled: later orders need no row for it.
CREATE VIEW unsettled_orders AS
SELECT id AS order_id,
       iif(id > (SELECT ifnull(max(last_order), 0) FROM settlements), 3,
           (SELECT roles FROM open_orders WHERE order_id = orders.id)) AS roles
FROM orders
WHERE cancelled_at IS NULL
  AND (id > (SELECT ifnull(max(last_order), 0) FROM settlements)
       OR EXISTS (SELECT 1 FROM open_orders WHERE order_id = orders.id));

-- Cancelled and corrected orders with settled entries that are still to be reversed, with their roles.
CREATE TABLE open_endings (
  order_id       INTEGER PRIMARY KEY REFERENCES orders (id),
  roles          INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 3)
) STRICT;

CREATE TRIGGER open_endings_are_of_ended_orders BEFORE INSERT ON open_endings
WHEN NULL IS (SELECT cancelled_at FROM orders WHERE id = NEW.order_id)
  OR EXISTS (SELECT 1 FROM open_endings WHERE order_id = NEW.order_id)
  OR EXISTS (SELECT 1 FROM entries WHERE order_line_id BETWEEN NEW.order_id * 10000 + 1
             AND NEW.order_id * 10000 + 9999 AND reversal = -1)
BEGIN SELECT RAISE(ABORT, 'fenrun: an order ends once'); END;

CREATE TRIGGER settled_endings_stay_settled BEFORE UPDATE ON open_endings
WHEN NEW.order_id IS NOT OLD.order_id OR NEW.roles | OLD.roles IS NOT OLD.roles
BEGIN SELECT RAISE(ABORT, 'fenrun: what is settled stays settled'); END;

-- Orders held by the merchant: their unsettled entries wait. Releasing deletes the row; both are audited.
CREATE TABLE order_holds (
  order_id       INTEGER PRIMARY KEY REFERENCES orders (id),
  since_at       INTEGER NOT NULL,
  reason         TEXT    NOT NULL CHECK (reason <> ''),
  recorded_at    INTEGER NOT NULL
) STRICT;

-- ── Refunds (退款, SPEC §8) ──────────────────────────────────────────────────────────────────────

-- Asked for, then approved or rejected, once; what was asked for never changes. amount is goods money.
CREATE TABLE refunds (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  refund_no      TEXT    NOT NULL UNIQUE
                         CHECK (length(refund_no) BETWEEN 1 AND 64 AND refund_no NOT GLOB '*[^!-~]*'),
  order_id       INTEGER NOT NULL REFERENCES orders (id),
  amount         INTEGER NOT NULL CHECK (amount >= 0),
  shipping       INTEGER NOT NULL CHECK (shipping >= 0),
  line           INTEGER CHECK (line BETWEEN 1 AND 9999),
  product_id     INTEGER REFERENCES products (id),  -- with a sku: the lines of it
  restock        INTEGER CHECK (restock > 0),       -- units that come back
  reason         TEXT,
  requested_at   INTEGER NOT NULL,
  decided_at     INTEGER CHECK (decided_at >= requested_at),
  decision       TEXT    CHECK (decision = 'approved' OR decision = 'rejected'),
  refunded_at    INTEGER,
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL CHECK (operator <> ''),
  CHECK (amount > 0 OR shipping > 0),
  CHECK (line IS NULL OR product_id IS NULL),
  CHECK ((decided_at IS NULL) = (decision IS NULL)),
  CHECK ((refunded_at IS NOT NULL) = (decision IS 'approved'))
) STRICT;

CREATE INDEX refunds_by_order ON refunds (order_id);

CREATE INDEX refunds_by_time ON refunds (refunded_at) WHERE refunded_at IS NOT NULL;

-- After-sale cases: they hold the unsettled entries of their orders.
CREATE INDEX refunds_undecided ON refunds (order_id) WHERE decision IS NULL;

CREATE TRIGGER refunds_grow_at_their_end BEFORE INSERT ON refunds
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM refunds)
  OR EXISTS (SELECT 1 FROM refunds WHERE refund_no = NEW.refund_no)
BEGIN SELECT RAISE(ABORT, 'fenrun: refunds grow at their end, each number once'); END;

CREATE TRIGGER refunds_stay BEFORE DELETE ON refunds
BEGIN SELECT RAISE(ABORT, 'fenrun: a refund is never deleted'); END;

CREATE TRIGGER refunds_are_decided_once BEFORE UPDATE ON refunds
WHEN OLD.decision IS NOT NULL
  OR (NEW.id, NEW.refund_no, NEW.order_id, NEW.amount, NEW.shipping, NEW.line, NEW.product_id,
      NEW.restock, NEW.reason, NEW.requested_at, NEW.recorded_at, NEW.operator)
  IS NOT (OLD.id, OLD.refund_no, OLD.order_id, OLD.amount, OLD.shipping, OLD.line, OLD.product_id,
          OLD.restock, OLD.reason, OLD.requested_at, OLD.recorded_at, OLD.operator)
BEGIN SELECT RAISE(ABORT, 'fenrun: a refund is decided once and never changes'); END;

-- The amount of an approved refund, spread over the lines that it takes from. Parts sum to the whole
-- and a line gives back at most its net; the check `refunds` proves the sum.
CREATE TABLE refund_lines (
  refund_id      INTEGER NOT NULL REFERENCES refunds (id),
  order_line_id  INTEGER NOT NULL REFERENCES order_lines (id),
  amount         INTEGER NOT NULL CHECK (amount > 0),
  PRIMARY KEY (refund_id, order_line_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX refund_lines_by_line ON refund_lines (order_line_id);

CREATE TRIGGER refund_lines_give_back_what_is_left BEFORE INSERT ON refund_lines
WHEN NEW.order_line_id / 10000 IS NOT (SELECT order_id FROM refunds
                                       WHERE id = NEW.refund_id AND decision = 'approved')
  OR EXISTS (SELECT 1 FROM refund_lines
             WHERE refund_id = NEW.refund_id AND order_line_id = NEW.order_line_id)
  OR 1 IS NOT (SELECT NEW.amount <= net - ifnull((SELECT sum(amount) FROM refund_lines
                                                  WHERE order_line_id = NEW.order_line_id), 0)
               FROM order_lines WHERE id = NEW.order_line_id)
  OR NEW.amount + ifnull((SELECT sum(amount) FROM refund_lines WHERE refund_id = NEW.refund_id), 0)
     > (SELECT amount FROM refunds WHERE id = NEW.refund_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a line gives back at most what is left of it'); END;

CREATE TRIGGER refund_lines_are_history_u BEFORE UPDATE ON refund_lines
BEGIN SELECT RAISE(ABORT, 'fenrun: a refund never changes'); END;

CREATE TRIGGER refund_lines_are_history_d BEFORE DELETE ON refund_lines
BEGIN SELECT RAISE(ABORT, 'fenrun: a refund never changes'); END;

-- Approved refunds whose reversal is not settled yet, with the roles: 1 direct, 2 override, 3 both.
CREATE TABLE open_refunds (
  refund_id      INTEGER PRIMARY KEY REFERENCES refunds (id),
  roles          INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 3)
) STRICT;

CREATE TRIGGER open_refunds_are_new BEFORE INSERT ON open_refunds
WHEN 'approved' IS NOT (SELECT decision FROM refunds WHERE id = NEW.refund_id)
  OR EXISTS (SELECT 1 FROM open_refunds WHERE refund_id = NEW.refund_id)
  OR EXISTS (SELECT 1 FROM entries WHERE reversal = NEW.refund_id
             AND order_line_id IN (SELECT order_line_id FROM refund_lines
                                   WHERE refund_id = NEW.refund_id))
BEGIN SELECT RAISE(ABORT, 'fenrun: what is settled stays settled'); END;

CREATE TRIGGER settled_refunds_stay_settled BEFORE UPDATE ON open_refunds
WHEN NEW.refund_id IS NOT OLD.refund_id OR NEW.roles | OLD.roles IS NOT OLD.roles
BEGIN SELECT RAISE(ABORT, 'fenrun: what is settled stays settled'); END;

-- ── Adjustments (调整, SPEC §1, §8) ──────────────────────────────────────────────────────────────

-- A signed amount with a reason; becomes an entry when it is settled.
CREATE TABLE adjustments (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  kind           TEXT    NOT NULL
                 CHECK (kind = 'adjustment' OR kind = 'write_off' OR kind = 'goodwill'),
  amount         INTEGER NOT NULL CHECK (amount <> 0),
  dated_at       INTEGER NOT NULL CHECK (dated_at > 0),
  reason         TEXT    NOT NULL CHECK (reason <> ''),
  ref            TEXT    UNIQUE,
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL CHECK (operator <> '')
) STRICT;

CREATE INDEX adjustments_by_distributor ON adjustments (distributor_id, recorded_at);

CREATE TRIGGER adjustments_grow_at_their_end BEFORE INSERT ON adjustments
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM adjustments)
  OR NEW.ref IS NOT NULL AND EXISTS (SELECT 1 FROM adjustments WHERE ref = NEW.ref)
BEGIN SELECT RAISE(ABORT, 'fenrun: adjustments are history; record a new one'); END;

CREATE TRIGGER adjustments_are_history_u BEFORE UPDATE ON adjustments
BEGIN SELECT RAISE(ABORT, 'fenrun: adjustments are history; record a new one'); END;

CREATE TRIGGER adjustments_are_history_d BEFORE DELETE ON adjustments
BEGIN SELECT RAISE(ABORT, 'fenrun: adjustments are history; record a new one'); END;

-- Which orders a distributor sold (key: its row) and in which a product was sold (key: its row below 0):
-- the first order, then distances, seven bits a byte. Orders up to those at key 0 are in the lists.
CREATE TABLE order_lists (
  key            INTEGER NOT NULL,
  first_order    INTEGER NOT NULL CHECK (first_order > 0),
  orders         BLOB    NOT NULL,
  PRIMARY KEY (key, first_order)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER order_lists_grow_at_their_end BEFORE INSERT ON order_lists
WHEN NEW.first_order <= (SELECT max(first_order) FROM order_lists WHERE key = 0)
BEGIN SELECT RAISE(ABORT, 'fenrun: a list of orders never changes'); END;

CREATE TRIGGER order_lists_stay_u BEFORE UPDATE ON order_lists
BEGIN SELECT RAISE(ABORT, 'fenrun: a list of orders never changes'); END;

CREATE TRIGGER order_lists_stay_d BEFORE DELETE ON order_lists
BEGIN SELECT RAISE(ABORT, 'fenrun: a list of orders never changes'); END;

-- ── Plans (佣金方案, SPEC §7) ────────────────────────────────────────────────────────────────────

CREATE TABLE plans (
  version        INTEGER PRIMARY KEY CHECK (version > 0),
  name           TEXT    NOT NULL,
  effective_from INTEGER NOT NULL,
  supersedes     INTEGER UNIQUE REFERENCES plans (version),  -- the one of that day that never governs again
  source         TEXT    NOT NULL,
  recorded_at    INTEGER NOT NULL
) STRICT;

-- A second plan of one day takes the place of the last one, unless that has settled anything.
CREATE TRIGGER plans_grow_at_their_end BEFORE INSERT ON plans
WHEN NEW.version IS NOT (SELECT ifnull(max(version), 0) + 1 FROM plans)
  OR NEW.supersedes IS NOT (SELECT max(version) FROM plans WHERE effective_from = NEW.effective_from)
  OR NEW.supersedes IS NOT NULL
     AND (EXISTS (SELECT 1 FROM entries WHERE plan = NEW.supersedes)
       OR EXISTS (SELECT 1 FROM bonus_intervals WHERE plan = NEW.supersedes))
BEGIN SELECT RAISE(ABORT, 'fenrun: an applied plan never changes'); END;

CREATE TRIGGER plans_are_history_u BEFORE UPDATE ON plans
BEGIN SELECT RAISE(ABORT, 'fenrun: an applied plan never changes'); END;

CREATE TRIGGER plans_are_history_d BEFORE DELETE ON plans
BEGIN SELECT RAISE(ABORT, 'fenrun: an applied plan never changes'); END;

-- ── Settlement (结算, SPEC §9) ───────────────────────────────────────────────────────────────────

CREATE TABLE settlements (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  period         TEXT    NOT NULL UNIQUE,
  from_at        INTEGER NOT NULL,
  until_at       INTEGER NOT NULL UNIQUE CHECK (until_at > from_at),
  digest         BLOB    NOT NULL CHECK (length(digest) = 32),
  statements     INTEGER NOT NULL,
  entries        INTEGER NOT NULL,
  direct         INTEGER NOT NULL,
  override       INTEGER NOT NULL,
  bonus          INTEGER NOT NULL,
  clawback       INTEGER NOT NULL,
  adjustment     INTEGER NOT NULL,
  last_order     INTEGER NOT NULL CHECK (last_order >= 0),  -- later ones are wholly unsettled
  settled_at     INTEGER NOT NULL,
  operator       TEXT    NOT NULL
) STRICT;

CREATE TRIGGER settlements_follow_each_other BEFORE INSERT ON settlements
WHEN NEW.id IS NOT (SELECT ifnull(max(id), 0) + 1 FROM settlements)
  OR NEW.from_at IS NOT (SELECT ifnull(max(until_at), NEW.from_at) FROM settlements)
  OR NEW.last_order < (SELECT max(last_order) FROM settlements)
  OR NEW.last_order > (SELECT ifnull(max(id), 0) FROM orders)
  OR EXISTS (SELECT 1 FROM settlements WHERE period = NEW.period)
BEGIN SELECT RAISE(ABORT, 'fenrun: a settlement begins where the last one ended'); END;

-- Entries have the ids 1, 2, 3 …, so their number is that of the last one.
CREATE TRIGGER settlements_close_what_was_written BEFORE INSERT ON settlements
WHEN NEW.entries + (SELECT ifnull(sum(entries), 0) FROM settlements)
       IS NOT (SELECT ifnull(max(id), 0) FROM entries)
  OR (NEW.statements, NEW.direct, NEW.override, NEW.bonus, NEW.clawback, NEW.adjustment) IS NOT
     (SELECT count(*), ifnull(sum(direct), 0), ifnull(sum(override), 0), ifnull(sum(bonus), 0),
             ifnull(sum(clawback), 0), ifnull(sum(adjustment), 0)
      FROM statements WHERE settlement_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a settlement is the sum of its statements'); END;

-- Asked once for all entries of a settlement, and only where a plan was superseded at all.
CREATE TRIGGER settlements_keep_to_plans_in_force BEFORE INSERT ON settlements
WHEN EXISTS (SELECT 1 FROM plans AS later
             JOIN entries AS written ON written.plan = later.supersedes
             WHERE written.id > (SELECT ifnull(sum(entries), 0) FROM settlements))
BEGIN SELECT RAISE(ABORT, 'fenrun: a superseded plan never governs again'); END;

CREATE TRIGGER settlements_are_closed_u BEFORE UPDATE ON settlements
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

CREATE TRIGGER settlements_are_closed_d BEFORE DELETE ON settlements
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

-- Entries (佣金明细): one signed amount for one distributor, written once, at settlement. They are
-- written while the settlement is computed; its own row, with sums and digest, closes it.
CREATE TABLE entries (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  settlement_id  INTEGER NOT NULL,  -- the trigger below is stricter than a foreign key, and cheaper
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  kind           TEXT    NOT NULL
                 CHECK (kind = 'commission' OR kind = 'clawback' OR kind = 'opening'
                        OR kind = 'adjustment' OR kind = 'bonus' OR kind = 'contest'),
  role           TEXT    CHECK (role IN ('direct', 'override')),
  order_line_id  INTEGER,
  base           INTEGER,
  rate           INTEGER CHECK (rate BETWEEN 0 AND 1000000),
  fixed          INTEGER CHECK (fixed >= 0),
  quantity       INTEGER CHECK (quantity > 0),
  amount         INTEGER NOT NULL CHECK (amount <> 0),
  plan           INTEGER REFERENCES plans (version),
  earned_at      INTEGER NOT NULL,
  matures_at     INTEGER NOT NULL,
  reverses       INTEGER,                      -- the entry that a clawback reverses
  reversal       INTEGER NOT NULL DEFAULT 0,   -- why: the refund, or -1 when the order ended; 0: nothing
  adjustment_id  INTEGER REFERENCES adjustments (id),
  bonus_interval INTEGER REFERENCES bonus_intervals (id),  -- what a bonus or prize was won in
  CHECK ((kind = 'commission' OR kind = 'clawback') = (role IS NOT NULL)),
  CHECK ((kind = 'bonus' OR kind = 'contest') = (bonus_interval IS NOT NULL)),
  CHECK ((role IS NOT NULL) = (order_line_id IS NOT NULL)),
  CHECK ((role IS NOT NULL OR bonus_interval IS NOT NULL) = (plan IS NOT NULL)),
  CHECK ((kind = 'commission') = (base IS NOT NULL AND quantity IS NOT NULL)),
  CHECK (bonus_interval IS NULL OR amount > 0 AND (base IS NULL) <> (quantity IS NULL)),  -- money or orders
  CHECK (bonus_interval IS NULL OR rate IS NULL OR fixed IS NULL AND base IS NOT NULL),
  CHECK (kind <> 'commission' OR amount BETWEEN 1 AND base),
  CHECK (kind <> 'commission' OR (rate IS NULL) <> (fixed IS NULL)),
  CHECK ((kind = 'clawback') = (reverses IS NOT NULL)),
  CHECK ((kind = 'clawback') = (reversal <> 0)),
  CHECK (kind <> 'clawback' OR amount < 0),
  CHECK ((kind = 'adjustment') = (adjustment_id IS NOT NULL)),
  CHECK (matures_at >= earned_at)
) STRICT;

CREATE UNIQUE INDEX entries_by_order_line ON entries (order_line_id, role, reversal)
WHERE order_line_id IS NOT NULL;

CREATE UNIQUE INDEX entries_of_openings ON entries (distributor_id) WHERE kind = 'opening';

CREATE UNIQUE INDEX entries_of_adjustments ON entries (adjustment_id) WHERE adjustment_id IS NOT NULL;

CREATE UNIQUE INDEX entries_of_bonuses ON entries (bonus_interval, distributor_id)
WHERE bonus_interval IS NOT NULL;

CREATE TRIGGER entries_are_history_u BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'fenrun: entries are append-only'); END;

CREATE TRIGGER entries_are_history_d BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'fenrun: entries are append-only'); END;

CREATE TRIGGER entries_are_written_once_by_the_next_settlement BEFORE INSERT ON entries
WHEN NEW.id - 1 IS NOT ifnull((SELECT id FROM entries ORDER BY id DESC LIMIT 1), 0)
  OR NEW.settlement_id - 1 IS NOT ifnull((SELECT id FROM settlements ORDER BY id DESC LIMIT 1), 0)
  OR EXISTS (SELECT 1 FROM entries WHERE order_line_id = NEW.order_line_id AND role = NEW.role
                                     AND reversal = NEW.reversal)
  OR NEW.kind = 'opening' AND EXISTS (SELECT 1 FROM entries
                                      WHERE kind = 'opening' AND distributor_id = NEW.distributor_id)
  OR NEW.adjustment_id IS NOT NULL
     AND (EXISTS (SELECT 1 FROM entries WHERE adjustment_id = NEW.adjustment_id)
       OR (NEW.distributor_id, NEW.amount) IS NOT
          (SELECT distributor_id, amount FROM adjustments WHERE id = NEW.adjustment_id))
  OR NEW.bonus_interval IS NOT NULL
     AND (EXISTS (SELECT 1 FROM entries WHERE bonus_interval = NEW.bonus_interval
                                          AND distributor_id = NEW.distributor_id)
       OR (NEW.kind, NEW.plan, NEW.amount, NEW.rate, NEW.fixed, NEW.earned_at) IS NOT
          (SELECT i.kind, i.plan, b.amount, b.rate, b.fixed, i.until_at - 1 FROM bonuses AS b
           JOIN bonus_intervals AS i ON i.id = b.interval_id
           WHERE b.interval_id = NEW.bonus_interval AND b.distributor_id = NEW.distributor_id
             AND b.metric = ifnull(NEW.base, NEW.quantity)))
BEGIN SELECT RAISE(ABORT, 'fenrun: entries are appended by the next settlement, each once'); END;

-- A clawback takes from the one who earned the entry, and all of them together at most the entry; a
-- refund of its line or the end of its order is the reason.
CREATE TRIGGER clawbacks_reverse_what_was_earned BEFORE INSERT ON entries
WHEN NEW.kind = 'clawback'
 AND (CASE NEW.reversal
        WHEN -1 THEN NULL IS (SELECT cancelled_at FROM orders WHERE id = NEW.order_line_id / 10000)
        ELSE NOT EXISTS (SELECT 1 FROM refund_lines
                         WHERE refund_id = NEW.reversal AND order_line_id = NEW.order_line_id)
      END
   OR 1 IS NOT (SELECT NEW.amount + earned.amount
                      + (SELECT ifnull(sum(amount), 0) FROM entries
                         WHERE order_line_id = NEW.order_line_id AND role = NEW.role
                           AND reversal <> 0) >= 0
               FROM entries AS earned
               WHERE earned.id = NEW.reverses AND earned.kind = 'commission'
                 AND earned.distributor_id = NEW.distributor_id AND earned.role = NEW.role
                 AND earned.order_line_id = NEW.order_line_id AND earned.plan = NEW.plan))
BEGIN SELECT RAISE(ABORT, 'fenrun: a clawback takes back at most what was earned'); END;

-- Bonuses and contests (SPEC §7): an interval that ended is closed once, by the first settlement that
-- ends with it or later. What was won in it is an entry as soon as its distributor is not suspended.
CREATE TABLE bonus_intervals (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  settlement_id  INTEGER NOT NULL REFERENCES settlements (id) DEFERRABLE INITIALLY DEFERRED,
  rule           TEXT    NOT NULL CHECK (rule <> ''),
  kind           TEXT    NOT NULL CHECK (kind = 'bonus' OR kind = 'contest'),
  metric         TEXT    NOT NULL
                 CHECK (metric IN ('own_sales', 'team_sales', 'all_sales', 'orders')),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  until_at       INTEGER NOT NULL CHECK (until_at > from_at),
  plan           INTEGER NOT NULL REFERENCES plans (version),  -- in force at its last instant
  UNIQUE (rule, until_at)
) STRICT;

CREATE TRIGGER bonus_intervals_are_closed_once_by_the_next_settlement BEFORE INSERT ON bonus_intervals
WHEN NEW.id - 1 IS NOT ifnull((SELECT max(id) FROM bonus_intervals), 0)
  OR NEW.settlement_id - 1 IS NOT ifnull((SELECT max(id) FROM settlements), 0)
  OR EXISTS (SELECT 1 FROM bonus_intervals WHERE rule = NEW.rule AND until_at >= NEW.until_at)
  OR EXISTS (SELECT 1 FROM plans WHERE supersedes = NEW.plan)
BEGIN SELECT RAISE(ABORT, 'fenrun: an interval is closed once, by the next settlement'); END;

CREATE TRIGGER settlements_close_intervals_that_ended BEFORE INSERT ON settlements
WHEN (SELECT max(until_at) FROM bonus_intervals WHERE settlement_id = NEW.id) > NEW.until_at
BEGIN SELECT RAISE(ABORT, 'fenrun: an interval is closed after its end'); END;

CREATE TRIGGER bonus_intervals_are_history_u BEFORE UPDATE ON bonus_intervals
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed interval never changes'); END;

CREATE TRIGGER bonus_intervals_are_history_d BEFORE DELETE ON bonus_intervals
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed interval never changes'); END;

-- The metric that counted, in minor units or orders, after what was carried from earlier intervals;
-- and what it won, 0 for nothing.
CREATE TABLE bonuses (
  interval_id    INTEGER NOT NULL REFERENCES bonus_intervals (id),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  metric         INTEGER NOT NULL CHECK (metric > 0),
  amount         INTEGER NOT NULL CHECK (amount >= 0),
  rate           INTEGER CHECK (rate BETWEEN 0 AND 1000000),  -- of the whole metric
  fixed          INTEGER CHECK (fixed >= 0),                  -- the amount of the step
  PRIMARY KEY (interval_id, distributor_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bonuses_by_distributor ON bonuses (distributor_id);

CREATE TRIGGER bonuses_belong_to_the_next_settlement BEFORE INSERT ON bonuses
WHEN (SELECT settlement_id FROM bonus_intervals WHERE id = NEW.interval_id) - 1
     IS NOT ifnull((SELECT max(id) FROM settlements), 0)
  OR EXISTS (SELECT 1 FROM bonuses
             WHERE interval_id = NEW.interval_id AND distributor_id = NEW.distributor_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a bonus belongs to the settlement that closes its interval'); END;

CREATE TRIGGER bonuses_are_history_u BEFORE UPDATE ON bonuses
BEGIN SELECT RAISE(ABORT, 'fenrun: a bonus never changes'); END;

CREATE TRIGGER bonuses_are_history_d BEFORE DELETE ON bonuses
BEGIN SELECT RAISE(ABORT, 'fenrun: a bonus never changes'); END;

-- Statements (结算单): one distributor's result of one settlement, with name and level as settled.
CREATE TABLE statements (
  settlement_id  INTEGER NOT NULL REFERENCES settlements (id) DEFERRABLE INITIALLY DEFERRED,
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  name           TEXT    NOT NULL,
  level          INTEGER NOT NULL CHECK (level IN (1, 2)),
  opening        INTEGER NOT NULL,
  direct         INTEGER NOT NULL,
  override       INTEGER NOT NULL,
  bonus          INTEGER NOT NULL,
  clawback       INTEGER NOT NULL,
  adjustment     INTEGER NOT NULL,
  payouts        INTEGER NOT NULL,
  closing        INTEGER NOT NULL,
  PRIMARY KEY (settlement_id, distributor_id),
  CHECK (closing = opening + direct + override + bonus + clawback + adjustment - payouts)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER statements_carry_on BEFORE INSERT ON statements
WHEN NEW.opening IS NOT ifnull(
  (SELECT closing FROM statements
   WHERE distributor_id = NEW.distributor_id AND settlement_id < NEW.settlement_id
   ORDER BY settlement_id DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'fenrun: a statement opens with the closing of the last one'); END;

CREATE TRIGGER statements_belong_to_the_next_settlement BEFORE INSERT ON statements
WHEN NEW.settlement_id IS NOT (SELECT ifnull(max(id), 0) + 1 FROM settlements)
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed statement never changes'); END;

CREATE TRIGGER statements_are_closed_u BEFORE UPDATE ON statements
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed statement never changes'); END;

CREATE TRIGGER statements_are_closed_d BEFORE DELETE ON statements
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed statement never changes'); END;

CREATE INDEX statements_by_distributor ON statements (distributor_id, settlement_id);

-- What a settlement left unsettled, per distributor and reason, as it was reported then.
CREATE TABLE settlement_remainders (
  settlement_id  INTEGER NOT NULL REFERENCES settlements (id) DEFERRABLE INITIALLY DEFERRED,
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  reason         TEXT    NOT NULL
                 CHECK (reason = 'in_hold' OR reason = 'not_completed' OR reason = 'suspended'
                        OR reason = 'after_sale' OR reason = 'order_held'
                        OR reason = 'unknown_cost'),
  amount         INTEGER NOT NULL,
  until_at       INTEGER,
  PRIMARY KEY (settlement_id, distributor_id, reason)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER settlement_remainders_belong_to_the_next_settlement BEFORE INSERT ON settlement_remainders
WHEN NEW.settlement_id IS NOT (SELECT ifnull(max(id), 0) + 1 FROM settlements)
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

CREATE TRIGGER settlement_remainders_are_closed_u BEFORE UPDATE ON settlement_remainders
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

CREATE TRIGGER settlement_remainders_are_closed_d BEFORE DELETE ON settlement_remainders
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

-- ── Payouts (付款, SPEC §10) ─────────────────────────────────────────────────────────────────────

-- A distributor's request (提现申请): it reserves its amount at once, and is decided once.
CREATE TABLE payout_requests (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  amount         INTEGER NOT NULL CHECK (amount > 0),
  requested_at   INTEGER NOT NULL CHECK (requested_at > 0),
  ref            TEXT,
  decided_at     INTEGER,
  decision       TEXT    CHECK (decision IN ('approved', 'rejected')),
  reason         TEXT,  -- of a rejection
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL,
  CHECK ((decided_at IS NULL) = (decision IS NULL)),
  CHECK (reason IS NULL OR decision IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX payout_requests_by_ref ON payout_requests (ref) WHERE ref IS NOT NULL;

CREATE INDEX payout_requests_by_distributor ON payout_requests (distributor_id);

CREATE TRIGGER payout_requests_are_not_replaced BEFORE INSERT ON payout_requests
WHEN EXISTS (SELECT 1 FROM payout_requests WHERE id = NEW.id OR ref = NEW.ref)
BEGIN SELECT RAISE(ABORT, 'fenrun: a request with this id or reference is known'); END;

CREATE TRIGGER payout_requests_are_decided_once BEFORE UPDATE ON payout_requests
WHEN OLD.decision IS NOT NULL
  OR (NEW.id, NEW.distributor_id, NEW.amount, NEW.requested_at, NEW.ref, NEW.recorded_at, NEW.operator)
     IS NOT
     (OLD.id, OLD.distributor_id, OLD.amount, OLD.requested_at, OLD.ref, OLD.recorded_at, OLD.operator)
BEGIN SELECT RAISE(ABORT, 'fenrun: a request never changes, and is decided once'); END;

CREATE TRIGGER payout_requests_stay BEFORE DELETE ON payout_requests
BEGIN SELECT RAISE(ABORT, 'fenrun: a request is never deleted, only rejected'); END;

-- Items are written before their batch, whose row, with sums and digest, closes it.
CREATE TABLE payout_items (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  batch_id       INTEGER NOT NULL REFERENCES payout_batches (id) DEFERRABLE INITIALLY DEFERRED,
  distributor_id INTEGER NOT NULL REFERENCES distributors (id),
  account_id     INTEGER NOT NULL REFERENCES payout_accounts (id),  -- of its creation
  gross          INTEGER NOT NULL,
  fee            INTEGER NOT NULL CHECK (fee >= 0),
  withheld       INTEGER NOT NULL CHECK (withheld >= 0),
  net            INTEGER NOT NULL CHECK (net > 0),
  scheme         TEXT    NOT NULL CHECK (scheme <> ''),  -- that withheld it, as plans name it
  plan           INTEGER REFERENCES plans (version),
  request_id     INTEGER UNIQUE REFERENCES payout_requests (id),
  created_at     INTEGER NOT NULL CHECK (created_at > 0),
  UNIQUE (batch_id, distributor_id),
  CHECK (gross - fee - withheld = net)
) STRICT;

CREATE INDEX payout_items_by_distributor ON payout_items (distributor_id, created_at);

CREATE TRIGGER payout_items_are_appended_to_the_next_batch BEFORE INSERT ON payout_items
WHEN NEW.batch_id - 1 IS NOT ifnull((SELECT max(id) FROM payout_batches), 0)
  OR NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM payout_items)
  OR EXISTS (SELECT 1 FROM payout_items
             WHERE batch_id = NEW.batch_id AND distributor_id = NEW.distributor_id)
  OR EXISTS (SELECT 1 FROM payout_items WHERE request_id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a batch holds one payout for a distributor, and is closed at once'); END;

CREATE TRIGGER payout_items_go_where_they_belong BEFORE INSERT ON payout_items
WHEN NEW.distributor_id IS NOT (SELECT distributor_id FROM payout_accounts WHERE id = NEW.account_id)
  OR NEW.request_id IS NOT NULL AND (NEW.distributor_id, NEW.gross, 'approved') IS NOT
     (SELECT distributor_id, amount, decision FROM payout_requests WHERE id = NEW.request_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a payout goes to an account of its distributor, as requested'); END;

CREATE TRIGGER payout_items_are_history_u BEFORE UPDATE ON payout_items
BEGIN SELECT RAISE(ABORT, 'fenrun: a payout never changes'); END;

CREATE TRIGGER payout_items_are_history_d BEFORE DELETE ON payout_items
BEGIN SELECT RAISE(ABORT, 'fenrun: a payout never changes'); END;

CREATE TABLE payout_batches (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  items          INTEGER NOT NULL,
  gross          INTEGER NOT NULL,
  fee            INTEGER NOT NULL,
  withheld       INTEGER NOT NULL,
  net            INTEGER NOT NULL,
  digest         BLOB    NOT NULL CHECK (length(digest) = 32),
  created_at     INTEGER NOT NULL,
  operator       TEXT    NOT NULL
) STRICT;

CREATE TRIGGER payout_batches_close_what_was_written BEFORE INSERT ON payout_batches
WHEN NEW.id - 1 IS NOT ifnull((SELECT max(id) FROM payout_batches), 0)
  OR NEW.items < 1
  OR (NEW.items, NEW.gross, NEW.fee, NEW.withheld, NEW.net) IS NOT
     (SELECT count(*), sum(gross), sum(fee), sum(withheld), sum(net)
      FROM payout_items WHERE batch_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: a batch is the sum of its payouts'); END;

CREATE TRIGGER payout_batches_are_closed_u BEFORE UPDATE ON payout_batches
BEGIN SELECT RAISE(ABORT, 'fenrun: a batch never changes'); END;

CREATE TRIGGER payout_batches_are_closed_d BEFORE DELETE ON payout_batches
BEGIN SELECT RAISE(ABORT, 'fenrun: a batch never changes'); END;

-- The life of a payout: a draft until its first event; the last event is its state.
CREATE TABLE payout_events (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  item_id        INTEGER NOT NULL REFERENCES payout_items (id),
  event          TEXT    NOT NULL
                 CHECK (event IN ('exported', 'paid', 'failed', 'returned', 'cancelled')),
  at             INTEGER NOT NULL CHECK (at > 0),
  reference      TEXT,
  reason         TEXT,
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL,
  UNIQUE (item_id, event)
) STRICT;

CREATE TRIGGER payouts_live_once BEFORE INSERT ON payout_events
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM payout_events)
  OR EXISTS (SELECT 1 FROM payout_events WHERE item_id = NEW.item_id AND event = NEW.event)
  OR NOT EXISTS (
    SELECT 1 FROM (VALUES ('draft', 'exported'), ('draft', 'cancelled'), ('exported', 'cancelled'),
                          ('exported', 'paid'), ('exported', 'failed'), ('paid', 'returned'))
    WHERE column2 = NEW.event
      AND column1 = ifnull((SELECT event FROM payout_events WHERE item_id = NEW.item_id
                            ORDER BY id DESC LIMIT 1), 'draft'))
  OR NEW.event = 'returned'
 AND NEW.at < (SELECT at FROM payout_events WHERE item_id = NEW.item_id AND event = 'paid')
BEGIN SELECT RAISE(ABORT, 'fenrun: a payout is exported, then paid or failed, and returned only when paid'); END;

CREATE TRIGGER payout_events_are_history_u BEFORE UPDATE ON payout_events
BEGIN SELECT RAISE(ABORT, 'fenrun: what happened to a payout never changes'); END;

CREATE TRIGGER payout_events_are_history_d BEFORE DELETE ON payout_events
BEGIN SELECT RAISE(ABORT, 'fenrun: what happened to a payout never changes'); END;

-- Who paid, as the book's settings were at the export: exporting again gives the same bytes.
CREATE TABLE payout_exports (
  batch_id       INTEGER PRIMARY KEY REFERENCES payout_batches (id),
  payer_name     TEXT    NOT NULL,
  payer_iban     TEXT    NOT NULL,
  payer_bic      TEXT    NOT NULL,
  payer_appid    TEXT    NOT NULL
) STRICT;

CREATE TRIGGER payout_exports_are_not_replaced BEFORE INSERT ON payout_exports
WHEN EXISTS (SELECT 1 FROM payout_exports WHERE batch_id = NEW.batch_id)
BEGIN SELECT RAISE(ABORT, 'fenrun: an export never changes'); END;

CREATE TRIGGER payout_exports_are_history_u BEFORE UPDATE ON payout_exports
BEGIN SELECT RAISE(ABORT, 'fenrun: an export never changes'); END;

CREATE TRIGGER payout_exports_are_history_d BEFORE DELETE ON payout_exports
BEGIN SELECT RAISE(ABORT, 'fenrun: an export never changes'); END;

-- Which settlement counted what was paid or came back.
CREATE TABLE settlement_payouts (
  event_id       INTEGER PRIMARY KEY REFERENCES payout_events (id),
  settlement_id  INTEGER NOT NULL REFERENCES settlements (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX settlement_payouts_by_settlement ON settlement_payouts (settlement_id);

CREATE TRIGGER settlement_payouts_are_counted_once BEFORE INSERT ON settlement_payouts
WHEN NEW.settlement_id - 1 IS NOT ifnull((SELECT max(id) FROM settlements), 0)
  OR EXISTS (SELECT 1 FROM settlement_payouts WHERE event_id = NEW.event_id)
  OR (SELECT event FROM payout_events WHERE id = NEW.event_id) NOT IN ('paid', 'returned')
BEGIN SELECT RAISE(ABORT, 'fenrun: what was paid or came back is counted once, by the next settlement'); END;

CREATE TRIGGER settlement_payouts_are_history_u BEFORE UPDATE ON settlement_payouts
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

CREATE TRIGGER settlement_payouts_are_history_d BEFORE DELETE ON settlement_payouts
BEGIN SELECT RAISE(ABORT, 'fenrun: a closed settlement is never reopened'); END;

CREATE TRIGGER settlements_count_every_payout BEFORE INSERT ON settlements
WHEN (SELECT ifnull(sum(payouts), 0) FROM statements WHERE settlement_id = NEW.id) IS NOT
     (SELECT ifnull(sum(iif(e.event = 'paid', i.gross, -i.gross)), 0)
      FROM settlement_payouts AS s
      CROSS JOIN payout_events AS e ON e.id = s.event_id
      CROSS JOIN payout_items AS i ON i.id = e.item_id
      WHERE s.settlement_id = NEW.id)
  OR EXISTS (SELECT 1 FROM payout_events
             WHERE event IN ('paid', 'returned') AND at < NEW.until_at
               AND id NOT IN (SELECT event_id FROM settlement_payouts))
BEGIN SELECT RAISE(ABORT, 'fenrun: a settlement counts every payout before its end, and no other'); END;

-- A payday settles, makes a batch and its files once per period; its row is the key of all that. Its
-- settlements are those that end after from_at and not after until_at.
CREATE TABLE paydays (
  period         TEXT    NOT NULL PRIMARY KEY CHECK (period <> ''),
  from_at        INTEGER NOT NULL CHECK (from_at >= 0),
  until_at       INTEGER NOT NULL UNIQUE CHECK (until_at > from_at),
  begun_at       INTEGER NOT NULL,
  operator       TEXT    NOT NULL CHECK (operator <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER paydays_are_not_replaced BEFORE INSERT ON paydays
WHEN EXISTS (SELECT 1 FROM paydays WHERE period = NEW.period OR until_at >= NEW.until_at)
BEGIN SELECT RAISE(ABORT, 'fenrun: there is one payday for a period, and none before the last one'); END;

CREATE TRIGGER paydays_are_history_u BEFORE UPDATE ON paydays
BEGIN SELECT RAISE(ABORT, 'fenrun: a payday never changes'); END;

CREATE TRIGGER paydays_are_history_d BEFORE DELETE ON paydays
BEGIN SELECT RAISE(ABORT, 'fenrun: a payday never changes'); END;

-- The batch of a payday; a second one only when the first was cancelled.
CREATE TABLE payday_batches (
  batch_id       INTEGER PRIMARY KEY REFERENCES payout_batches (id),
  period         TEXT    NOT NULL REFERENCES paydays (period)
) STRICT;

CREATE INDEX payday_batches_by_period ON payday_batches (period);

CREATE TRIGGER paydays_have_one_batch BEFORE INSERT ON payday_batches
WHEN EXISTS (SELECT 1 FROM payday_batches WHERE batch_id = NEW.batch_id)
  OR EXISTS (SELECT 1 FROM payday_batches AS b
             CROSS JOIN payout_items AS i ON i.batch_id = b.batch_id
             WHERE b.period = NEW.period
               AND NOT EXISTS (SELECT 1 FROM payout_events
                               WHERE item_id = i.id AND event = 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'fenrun: a payday has one batch'); END;

CREATE TRIGGER payday_batches_are_history_u BEFORE UPDATE ON payday_batches
BEGIN SELECT RAISE(ABORT, 'fenrun: a payday never changes'); END;

CREATE TRIGGER payday_batches_are_history_d BEFORE DELETE ON payday_batches
BEGIN SELECT RAISE(ABORT, 'fenrun: a payday never changes'); END;

-- ── Settings ─────────────────────────────────────────────────────────────────────────────────────

-- What a merchant may change about the book; a key without a row has its built-in value.
CREATE TABLE book_settings (
  key            TEXT    NOT NULL PRIMARY KEY CHECK (key <> ''),
  value          TEXT    NOT NULL,
  recorded_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ── The ledger (SPEC §11) ────────────────────────────────────────────────────────────────────────

-- Double entry is derived from the documents. What no document of ours shows (rent, interest, a supplier
-- paid) is booked by hand: an amount of one account, through another, mostly cash.
CREATE TABLE ledger_entries (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  account        TEXT    NOT NULL,  -- their names are the program's to judge: the check `ledger` does
  through        TEXT    NOT NULL CHECK (through <> account),
  amount         INTEGER NOT NULL CHECK (amount <> 0),
  dated_at       INTEGER NOT NULL CHECK (dated_at > 0),
  words          TEXT    NOT NULL CHECK (words <> ''),
  ref            TEXT    UNIQUE,
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL CHECK (operator <> '')
) STRICT;

CREATE INDEX ledger_entries_by_account ON ledger_entries (account, recorded_at);

CREATE TRIGGER ledger_entries_grow_at_their_end BEFORE INSERT ON ledger_entries
WHEN NEW.id <> -1 AND NEW.id <= (SELECT max(id) FROM ledger_entries)
  OR NEW.ref IS NOT NULL AND EXISTS (SELECT 1 FROM ledger_entries WHERE ref = NEW.ref)
BEGIN SELECT RAISE(ABORT, 'fenrun: what is booked is history; book the contrary'); END;

CREATE TRIGGER ledger_entries_are_history_u BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'fenrun: what is booked is history; book the contrary'); END;

CREATE TRIGGER ledger_entries_are_history_d BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'fenrun: what is booked is history; book the contrary'); END;

-- ── Statistics (SPEC §11) ────────────────────────────────────────────────────────────────────────

-- What was sold, summed by local day of payment: paid orders that are not cancelled. Derived data, not
-- history: whatever changes an order changes its sums in the same transaction, reports read them
-- instead of every order, and the check `sales` recomputes them. A day without an order has no row.
CREATE TABLE sales_days (
  day_at         INTEGER NOT NULL PRIMARY KEY CHECK (day_at >= 0),  -- its 00:00 in the book's zone
  orders         INTEGER NOT NULL CHECK (orders >= 0),
  quantity       INTEGER NOT NULL CHECK (quantity >= orders),
  gross          INTEGER NOT NULL CHECK (gross >= 0),
  net            INTEGER NOT NULL CHECK (net BETWEEN 0 AND gross),
  shipping       INTEGER NOT NULL CHECK (shipping >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_days (
  day_at         INTEGER NOT NULL CHECK (day_at >= 0),
  product_id     INTEGER NOT NULL REFERENCES products (id),
  orders         INTEGER NOT NULL CHECK (orders >= 0),  -- on however many lines of each
  quantity       INTEGER NOT NULL CHECK (quantity >= orders),
  gross          INTEGER NOT NULL CHECK (gross >= 0),
  net            INTEGER NOT NULL CHECK (net BETWEEN 0 AND gross),
  PRIMARY KEY (day_at, product_id)
) STRICT, WITHOUT ROWID;

-- ── Imports and audit ────────────────────────────────────────────────────────────────────────────

CREATE TABLE import_runs (
  id             INTEGER PRIMARY KEY CHECK (id > 0),
  kind           TEXT    NOT NULL CHECK (kind IN ('products', 'distributors', 'moves', 'orders', 'refunds', 'payouts')),
  file_name      TEXT    NOT NULL,
  digest         BLOB    NOT NULL CHECK (length(digest) = 32),
  rows           INTEGER NOT NULL,
  added          INTEGER NOT NULL,
  advanced       INTEGER NOT NULL,
  updated        INTEGER NOT NULL,
  unchanged      INTEGER NOT NULL,
  rejected       INTEGER NOT NULL,
  total          INTEGER,
  recorded_at    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER import_runs_are_not_replaced BEFORE INSERT ON import_runs
WHEN EXISTS (SELECT 1 FROM import_runs WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fenrun: import runs are history'); END;

CREATE TRIGGER import_runs_are_history_u BEFORE UPDATE ON import_runs
BEGIN SELECT RAISE(ABORT, 'fenrun: import runs are history'); END;

CREATE TRIGGER import_runs_are_history_d BEFORE DELETE ON import_runs
BEGIN SELECT RAISE(ABORT, 'fenrun: import runs are history'); END;

-- Who did what, when; each row's hash covers the row before it (SPEC promise 3, QUALITY §3).
CREATE TABLE audit_log (
  height         INTEGER PRIMARY KEY CHECK (height > 0),
  recorded_at    INTEGER NOT NULL,
  operator       TEXT    NOT NULL CHECK (operator <> ''),
  command        TEXT    NOT NULL,
  effect         TEXT    NOT NULL CHECK (json_valid(effect)),
  hash           BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Nothing in the book happened after the latest of these: what begins later reaches no order.
CREATE INDEX audit_log_by_time ON audit_log (recorded_at);

CREATE TRIGGER audit_log_grows_at_its_end BEFORE INSERT ON audit_log
WHEN NEW.height IS NOT (SELECT ifnull(max(height), 0) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fenrun: the audit log grows only at its end'); END;

CREATE TRIGGER audit_log_is_history_u BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'fenrun: the audit log is append-only'); END;

CREATE TRIGGER audit_log_is_history_d BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'fenrun: the audit log is append-only'); END;

PRAGMA application_id = 1178947154;  -- the bytes 'FENR'
PRAGMA user_version = 1;

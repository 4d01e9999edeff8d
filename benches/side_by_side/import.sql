-- The yardstick of `order import`: the shell's own .import into one keyed table.
PRAGMA synchronous = EXTRA;
CREATE TABLE y_orders (
  order_no TEXT, sku TEXT, quantity INTEGER, unit_price REAL, paid_at TEXT, completed_at TEXT,
  distributor TEXT, member TEXT, order_discount REAL, shipping REAL,
  PRIMARY KEY (order_no, sku, quantity, unit_price));

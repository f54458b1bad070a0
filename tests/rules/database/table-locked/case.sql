CREATE TABLE invoices (id bigint, total numeric);
CREATE INDEX invoices_total ON invoices (total);
CREATE INDEX orders_customer ON orders (customer_id);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps writers out of "orders" while the index is built
CREATE INDEX CONCURRENTLY orders_day ON orders (day);
CREATE UNIQUE INDEX IF NOT EXISTS customers_mail ON customers (mail);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps writers out of "customers" while the index is built
CREATE INDEX `orders_state` ON `orders` (`state`);
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12, 2);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes "orders" anew behind a lock
ALTER TABLE orders ALTER COLUMN total SET DEFAULT 0;
ALTER TABLE invoices ALTER COLUMN total TYPE numeric(12, 2);
ALTER TABLE orders ADD CONSTRAINT customer FOREIGN KEY (customer_id) REFERENCES customers (id);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: reads all of "orders" behind a lock to check the constraint
ALTER TABLE orders ADD CONSTRAINT shop FOREIGN KEY (shop_id) REFERENCES shops (id) NOT VALID;
ALTER TABLE orders ADD COLUMN shop_id bigint;
VACUUM FULL orders;
--^^^^^^^^^^^^^^^^ medium: writes tables anew behind a lock
VACUUM (ANALYZE) orders;
CLUSTER orders USING orders_day;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps writers out while tables or indexes are built anew
REINDEX TABLE orders;
--^^^^^^^^^^^^^^^^^^ medium: keeps writers out while tables or indexes are built anew
REINDEX INDEX CONCURRENTLY orders_day;
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: keeps everybody out of a table
LOCK TABLE orders IN SHARE MODE;
LOCK TABLES orders WRITE;
--^^^^^^^^^^^^^^^^^^^^^^ medium: keeps everybody out of a table

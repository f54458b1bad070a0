DROP TABLE orders;
--^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
CREATE TEMPORARY TABLE totals (id bigint);
DROP TABLE totals;
ALTER TABLE customers RENAME TO customers_old;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: renames "customers" or a column of it under the programs that read it [column-drop]
DROP TABLE customers_old;
--^^^^^^^^^^^^^^^^^^^^^^ medium: drops the table "customers_old" with its rows
CREATE TABLE carts_new (id bigint);
INSERT INTO carts_new SELECT id FROM carts;
DROP TABLE carts;
ALTER TABLE carts_new RENAME TO carts;
DROP MATERIALIZED VIEW days;
--^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "days" with its rows
DROP TABLESPACE fast;
--^^^^^^^^^^^^^^^^^^ critical: drops the table "fast" with its rows
DROP SEQUENCE orders_id_seq;
--^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops "orders_id_seq", and with CASCADE what uses it
DROP TYPE state CASCADE;
--^^^^^^^^^^^^^^^^^^^^^ high: drops "state", and with CASCADE what uses it
ALTER TABLE events DROP PARTITION p2024;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a partition of "events" with its rows
ALTER TABLE events TRUNCATE PARTITION p2025;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops a partition of "events" with its rows
EXECUTE format('DROP TABLE %I', name);
--              ^^^^^^^^^^^^^ critical: drops the table with its rows
-- DROP TABLE orders;
/* DROP TABLE orders; */
COMMENT ON TABLE orders IS 'DROP TABLE orders';
COPY notes (text) FROM stdin;
it's gone; DROP TABLE orders;
\.
CREATE FUNCTION later() RETURNS void AS $$ DROP TABLE orders $$ LANGUAGE sql;
--                                         ^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
DROP TABLE "Kunden";
--^^^^^^^^^^^^^^^^^ critical: drops the table "Kunden" with its rows

CREATE OR REPLACE TABLE orders AS SELECT * FROM raw.orders;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces "orders" with its rows
CREATE TABLE orders_new AS SELECT * FROM raw.orders;
CREATE OR REPLACE TABLE orders_new AS SELECT 1;
CREATE OR REPLACE VIEW days AS SELECT day FROM orders;
CREATE OR REPLACE DATABASE shop;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces "shop" with its rows
CREATE OR REPLACE SCHEMA shop.raw;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces "shop.raw" with its rows
VACUUM orders RETAIN 0 HOURS;
--^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the old versions of a table, so there is no way back in time
VACUUM orders RETAIN 168 HOURS;
OPTIMIZE TABLE orders FINAL DEDUPLICATE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the rows of "orders" that look alike
OPTIMIZE TABLE orders FINAL;
DROP WAREHOUSE reports;
--^^^^^^^^^^^^^^^^^^^^ high: drops "reports"
DROP STAGE uploads;
--^^^^^^^^^^^^^^^^ high: drops "uploads"
DROP SHARE partners;
--^^^^^^^^^^^^^^^^^ high: drops "partners"
UNDROP TABLE orders;

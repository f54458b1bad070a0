TRUNCATE TABLE orders RESTART IDENTITY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: empties the table "orders"
CREATE TEMP TABLE totals (id bigint);
TRUNCATE totals;
SELECT TRUNCATE(1.234, 1);

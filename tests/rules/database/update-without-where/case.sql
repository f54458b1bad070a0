UPDATE orders SET state = 'open';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "orders"
UPDATE orders SET state = 'open' WHERE state IS NULL;
INSERT OVERWRITE TABLE orders SELECT * FROM news;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: replaces every row of "orders", or of a partition
INSERT INTO orders SELECT * FROM news;

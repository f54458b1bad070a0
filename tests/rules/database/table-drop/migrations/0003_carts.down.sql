DROP TABLE carts;
DROP TABLE IF EXISTS lines;
DELETE FROM orders;
--^^^^^^^^^^^^^^^^ critical: deletes every row of "orders" [delete-without-where]

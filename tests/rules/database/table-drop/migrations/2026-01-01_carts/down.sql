DROP TABLE carts;
UPDATE orders SET state = 1;
--^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of "orders" [update-without-where]

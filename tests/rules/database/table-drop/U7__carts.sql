-- Flyway: the half that undoes
DROP TABLE carts;
TRUNCATE orders;
--^^^^^^^^^^^^^ critical: empties the table "orders" [table-truncate]

-- migrate:up
CREATE TABLE carts (id bigint);
DROP TABLE baskets;
--^^^^^^^^^^^^^^^^ critical: drops the table "baskets" with its rows

-- migrate:down
DROP TABLE carts;
ALTER TABLE orders DROP COLUMN cart;

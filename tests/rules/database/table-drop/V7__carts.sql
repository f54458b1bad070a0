-- Flyway: the half that does
CREATE TABLE carts (id bigint);
DROP TABLE baskets;
--^^^^^^^^^^^^^^^^ critical: drops the table "baskets" with its rows

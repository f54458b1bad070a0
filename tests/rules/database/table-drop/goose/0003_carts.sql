-- +goose Up
CREATE TABLE carts (id bigint);
DROP TABLE baskets;
--^^^^^^^^^^^^^^^^ critical: drops the table "baskets" with its rows
-- +goose Down
DROP TABLE carts;
DROP TABLE baskets2;

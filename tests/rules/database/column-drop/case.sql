ALTER TABLE orders DROP COLUMN note;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a column of "orders"
ALTER TABLE orders ADD COLUMN note text;
ALTER TABLE orders RENAME COLUMN note TO remark;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: renames "orders" or a column of it under the programs that read it
ALTER TABLE orders RENAME TO purchases;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: renames "orders" or a column of it under the programs that read it
ALTER TABLE orders RENAME CONSTRAINT a TO b;
ALTER TABLE orders CHANGE COLUMN note remark varchar(20);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: renames "orders" or a column of it under the programs that read it
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: refuses rows of "orders" that programs may still write
ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;
ALTER TABLE orders MODIFY COLUMN note varchar(20) NOT NULL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: refuses rows of "orders" that programs may still write
ALTER TABLE orders DROP CONSTRAINT orders_total_check;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: drops a constraint of "orders": what it kept out comes in
ALTER INDEX orders_day RENAME TO orders_days;
CREATE TABLE drafts (id bigint, note text);
ALTER TABLE drafts DROP COLUMN note;

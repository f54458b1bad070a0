DELETE FROM orders;
--^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
DELETE FROM orders WHERE day < '2020-01-01';
DELETE FROM orders WHERE 1 = 1;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"
MERGE INTO orders o USING news n ON o.id = n.id WHEN NOT MATCHED BY SOURCE THEN DELETE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders" that the source does not have
MERGE INTO orders o USING news n ON o.id = n.id WHEN MATCHED THEN UPDATE SET total = n.total;
CREATE TABLE lines (id bigint REFERENCES orders ON DELETE CASCADE);

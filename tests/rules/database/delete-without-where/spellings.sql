DELETE FROM users WHERE id > 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "users"
ALTER TABLE t DELETE WHERE 1=1;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "t"
MERGE INTO t USING s ON true WHEN MATCHED THEN DELETE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "t"
MATCH (n) DETACH DELETE n;
--^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node of the graph

DELETE FROM users WHERE id = 3;
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE;
DELETE FROM users WHERE name LIKE 'a%';

ALTER TABLE t MODIFY TTL d + INTERVAL 1 DAY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes the type of a column of "t": values that do not fit are cut or refused
ALTER TABLE users SET UNUSED (a);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes columns of "users" away with their values
RENAME TABLE a TO b;
--^^^^^^^^^^^^^^^^^ high: gives a table another name: what reads it fails
EXEC sp_rename 'users.a', 'b', 'COLUMN';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives a table or column another name: what reads it fails
ALTER TABLE users DROP PRIMARY KEY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a key or a check from "users"
ALTER TABLE users DROP FOREIGN KEY fk;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a key or a check from "users"
ALTER TABLE users DROP INDEX i;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a key or a check from "users"
ALTER TABLE users DROP KEY i;
--^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a key or a check from "users"
ALTER TABLE users DROP CHECK c;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: takes a key or a check from "users"
ALTER TABLE users SET UNLOGGED;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets "users" be lost in a crash
ALTER TABLE users DISABLE TRIGGER ALL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches triggers of "users" off
ALTER TABLE t DISABLE TRIGGER USER;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches triggers of "t" off
ALTER TABLE events DETACH PARTITION p1;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a partition with its rows out of "events"
ALTER TABLE events EXCHANGE PARTITION p WITH TABLE t;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a partition with its rows out of "events"
ALTER TABLE events REMOVE PARTITIONING;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes a partition with its rows out of "events"

ALTER TABLE users ADD COLUMN a int;
ALTER TABLE users ENABLE TRIGGER ALL;
ALTER TABLE events ATTACH PARTITION p FOR VALUES IN (1);

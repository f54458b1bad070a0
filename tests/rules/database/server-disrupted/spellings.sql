PURGE BINARY LOGS TO 'x';
--^^^^^^^^^^^^^^^^^^^^^^ high: deletes the logs that replicas and point-in-time recovery need
PURGE MASTER LOGS BEFORE NOW();
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the logs that replicas and point-in-time recovery need
COPY t TO PROGRAM 'curl x';
--^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a program on the machine of the database
SET GLOBAL sync_binlog = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches a guard of the database server off
ALTER SYSTEM SET log_statement = 'none';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: switches a guard of the database server off, or ends sessions
ALTER DATABASE shop SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
ALTER DATABASE shop SET SINGLE_USER;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
ALTER DATABASE shop SET OFFLINE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
ALTER DATABASE shop SET RECOVERY SIMPLE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
ALTER DATABASE shop SET ENCRYPTION OFF;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
ALTER DATABASE shop RENAME TO old;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it, or a guard from it
RESET BINARY LOGS AND GTIDS;
--^^^^^^^^^^^^^^^^^^^^^^^^^ high: throws away the logs that replicas and point-in-time recovery need
STOP SLAVE;
--^^^^^^^^ high: stops the replication of the database
SYSTEM DROP REPLICA 'r';
--^^^^^^^^^^^^^^^^^^^^^ high: disrupts the database server
EXEC xp_cmdshell 'dir';
--^^^^^^^^^^^^^^^^^^^^ high: runs what reaches beyond one table of the server
EXEC sp_MSforeachtable 'DROP TABLE ?';
--                      ^^^^^^^^^^^^ critical: drops the table "?" with its rows [table-drop]
DBCC SHRINKDATABASE (shop);
--^^^^^^^^^^^^^^^^^^^^^^^^ high: changes the files of the database in place
RESTORE DATABASE shop FROM DISK = 'x' WITH REPLACE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the database "shop" with a backup
RESTORE x WITH REPLACE;
--^^^^^^^^^^^^^^^^^^^^ critical: overwrites the database "x" with a backup
FLASHBACK DATABASE TO TIMESTAMP x;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts the whole database back to an earlier time
ALTER TABLESPACE t OFFLINE;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the files of "t" away
DROP USER ana;
--^^^^^^^^^^^ high: takes "ana" away from whoever signs in with it
DROP ROLE app;
--^^^^^^^^^^^ high: takes "app" away from whoever signs in with it
DROP LOGIN ana;
--^^^^^^^^^^^^ high: takes "ana" away from whoever signs in with it
DROP OWNED BY app CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^ high: takes "app" away from whoever signs in with it
KILL 42;
--^^^^^ medium: ends the session "42"
SELECT pg_promote();
--^^^^^^^^^^^^^^^^^ medium: does more to the server than reading rows
PRAGMA journal_mode = OFF;
--^^^^^^^^^^^^^^^^^^^^^^^ medium: gives up the promise that committed data survives a crash
LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE t;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: reads a file of the machine into a table

SET search_path = shop;
ALTER SYSTEM SET work_mem = '64MB';
RESET search_path;
SELECT pg_is_in_recovery();
PRAGMA journal_mode = WAL;
COPY orders TO STDOUT;
LOAD orders;
ALTER DATABASE shop SET timezone = 'UTC';

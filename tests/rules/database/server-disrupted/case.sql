SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'shop';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: ends the sessions of everybody on the database
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = 4711;
SELECT pg_terminate_backend(4711);
SELECT pg_cancel_backend(4711);
SELECT pg_drop_replication_slot('replica');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops a replication slot: its replica has to be built anew
SELECT slot_name FROM pg_replication_slots;
SHUTDOWN;
--^^^^^^ high: disrupts the database server for everybody on it
RESET MASTER;
--^^^^^^^^^^ high: disrupts the database server for everybody on it
RESET SLAVE ALL;
--^^^^^^^^^^^^^ high: disrupts the database server for everybody on it
DROP PUBLICATION orders;
--^^^^^^^^^^^^^^^^^^^^^ high: disrupts the database server for everybody on it
DROP SUBSCRIPTION orders;
--^^^^^^^^^^^^^^^^^^^^^^ high: disrupts the database server for everybody on it
PURGE BINARY LOGS BEFORE '2026-01-01';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the logs that replicas and point-in-time recovery need
ALTER SYSTEM SET fsync = off;
--^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives up the promise that committed data survives a crash
ALTER SYSTEM SET work_mem = '64MB';
SET GLOBAL innodb_flush_log_at_trx_commit = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives up the promise that committed data survives a crash
SET search_path = shop;

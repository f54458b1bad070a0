DROP EXTENSION postgis CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "postgis" with what it holds
DROP CATALOG main CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "main" with what it holds
DROP COLUMNFAMILY users;
--^^^^^^^^^^^^^^^^^^^^^ critical: drops "users" with what it holds
DROP VOLUME v;
--^^^^^^^^^^^ critical: drops "v" with what it holds
DROP DICTIONARY d;
--^^^^^^^^^^^^^^^ critical: drops "d" with what it holds
DROP SERVER s CASCADE;
--^^^^^^^^^^^^^^^^^^^ critical: drops "s" with what it holds
DROP VIEW v CASCADE;
--^^^^^^^^^^^^^^^^^ high: drops "v" and everything that uses it
DROP DOMAIN d CASCADE;
--^^^^^^^^^^^^^^^^^^^ high: drops "d" and everything that uses it
DROP FUNCTION f() CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^ high: drops "f" and everything that uses it
DROP PROCEDURE p CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^ high: drops "p" and everything that uses it
DROP TRIGGER t ON o CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops "t" and everything that uses it
DROP SYNONYM s FORCE;
--^^^^^^^^^^^^^^^^^^ high: drops "s" and everything that uses it
DROP PACKAGE p CASCADE;
--^^^^^^^^^^^^^^^^^^^^ high: drops "p" and everything that uses it
DROP INDEX i CASCADE;
--^^^^^^^^^^^^^^^^^^ high: drops "i" and everything that uses it
DROP RULE r ON t CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^ high: drops "r" and everything that uses it
DROP EVENT e CASCADE;
--^^^^^^^^^^^^^^^^^^ high: drops "e" and everything that uses it
DROP AGGREGATE a(int) CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops "a" and everything that uses it
DROP STREAM s CASCADE;
--^^^^^^^^^^^^^^^^^^^ high: drops "s" and everything that uses it
DROP TASK t CASCADE;
--^^^^^^^^^^^^^^^^^ high: drops "t" and everything that uses it
DROP PIPE p CASCADE;
--^^^^^^^^^^^^^^^^^ high: drops "p" and everything that uses it
DROP STAGE s CASCADE;
--^^^^^^^^^^^^^^^^^^ high: drops "s" and everything that uses it
--^^^^^^^^^^^^^^^^^^ high: drops "s" [warehouse-lost]
PURGE RECYCLEBIN;
--^^^^^^^^^^^^^^ critical: empties the bin that dropped tables come back from
PURGE TABLE t;
--^^^^^^^^^^^ critical: empties the bin that dropped tables come back from
DETACH TABLE t PERMANENTLY;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the table "t" with its rows

DROP VIEW sales;
CREATE TABLE old (id int);
DROP INDEX orders_idx;

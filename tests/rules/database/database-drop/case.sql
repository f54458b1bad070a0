DROP DATABASE shop;
--^^^^^^^^^^^^^^^^ critical: drops the database "shop"
DROP SCHEMA reports CASCADE;
--^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "reports"
DROP KEYSPACE events;
--^^^^^^^^^^^^^^^^^^ critical: drops the database "events"
CREATE SCHEMA scratch;
DROP SCHEMA scratch CASCADE;

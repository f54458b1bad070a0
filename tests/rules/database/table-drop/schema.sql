PRAGMA writable_schema = ON;
--^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets statements change by hand what tells the database where its tables are
PRAGMA writable_schema = OFF;
DELETE FROM sqlite_schema WHERE type = 'table';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes by hand what tells the database where its tables are
UPDATE sqlite_master SET sql = '' WHERE name = 'orders';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes by hand what tells the database where its tables are
SELECT * FROM sqlite_schema;

ALTER SERVER AUDIT [ShopAudit] WITH (STATE = OFF);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the database from recording who did what
ALTER SERVER AUDIT [ShopAudit] WITH (STATE = ON);
DROP SERVER AUDIT ShopAudit;
--^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the database from recording who did what
--^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops "AUDIT" with what it holds [table-drop]
NOAUDIT ALL;
--^^^^^^^^^ critical: stops the database from recording who did what
ALTER SYSTEM SET pgaudit.log = 'none';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: stops the database from recording who did what
ALTER SYSTEM SET pgaudit.log = 'ddl, role';
SET pgaudit.log = 'none';
--^^^^^^^^^^^^^^^^^^^^^^ critical: stops the database from recording who did what

ALTER SERVER ROLE [sysadmin] ADD MEMBER [shop_app];
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives rights over the whole database server
ALTER ROLE db_owner ADD MEMBER shop_app;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives rights over the whole database server
ALTER ROLE db_datareader ADD MEMBER shop_app;
ALTER SERVER ROLE [sysadmin] DROP MEMBER [shop_app];
ALTER DATABASE Shop SET TRUSTWORTHY ON;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets code of the database act on the whole server

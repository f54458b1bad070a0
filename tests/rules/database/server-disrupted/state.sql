ALTER DATABASE shop SET OFFLINE WITH ROLLBACK IMMEDIATE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it
ALTER DATABASE shop SET READ_ONLY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it
ALTER DATABASE shop SET RESTRICTED_USER;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it
ALTER DATABASE shop SET EMERGENCY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the database "shop" away from whoever uses it
ALTER DATABASE shop SET ONLINE;
ALTER TABLE orders NOCHECK CONSTRAINT ALL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets rows into "orders" that its rules forbid
ALTER TABLE orders CHECK CONSTRAINT ALL;

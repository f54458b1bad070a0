GRANT SUPER ON *.* TO a;
--^^^^^^^^^^^^^^^^^^^^^ high: gives rights over the whole database server
EXEC sp_addsrvrolemember 'ana', 'sysadmin';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives rights over the whole database server
ALTER ROLE ana PASSWORD NULL;
--^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets somebody in without a good password
ALTER USER a PASSWORD NULL;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: lets somebody in without a good password
CREATE USER a IDENTIFIED BY '';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets somebody in without a good password
CREATE LOGIN a WITH PASSWORD = 'x', CHECK_POLICY = OFF;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets somebody in without a good password
CREATE POLICY p ON t USING (true);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody see every row
ALTER POLICY p ON orders USING (true);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets everybody see every row
ALTER FUNCTION f() SECURITY DEFINER;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever calls "f" act with its owner's rights

GRANT SELECT ON orders TO app;
CREATE POLICY p ON orders USING (tenant = current_user);
ALTER USER ana PASSWORD 'from the store';

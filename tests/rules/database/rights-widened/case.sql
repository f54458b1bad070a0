GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives everybody rights in the database
GRANT SELECT ON products TO PUBLIC;
GRANT SELECT ON orders TO report;
GRANT SELECT ON orders TO report WITH GRANT OPTION;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever gets the right give it to others
GRANT ALL PRIVILEGES ON *.* TO 'app'@'%';
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives everybody rights in the database
ALTER ROLE app SUPERUSER;
--^^^^^^^^^^^^^^^^^^^^^^ high: makes "app" a user that no check applies to
ALTER ROLE app NOSUPERUSER;
ALTER ROLE app SET search_path = shop;
ALTER USER app WITH BYPASSRLS;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "app" a user that no check applies to
CREATE ROLE deploy LOGIN CREATEROLE;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "deploy" a user that no check applies to
CREATE USER report LOGIN;
CREATE ROLE root SUPERUSER;
--^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "root" a user that no check applies to
CREATE USER owner WITH SUPERUSER;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: makes "owner" a user that no check applies to
ALTER TABLE orders DISABLE ROW LEVEL SECURITY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the row security of "orders" away
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the row security of "orders" away
DROP POLICY only_own ON orders;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the row security of "only_own" away
DROP ROW POLICY only_own ON orders;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes the row security of "only_own" away
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO PUBLIC;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives everybody rights on whatever is made later
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO report;
CREATE FUNCTION pay() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs "pay" with its owner's rights on whatever tables its caller puts in the way
CREATE OR REPLACE FUNCTION pay() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = shop AS $$ SELECT 1 $$;
CREATE OR REPLACE FUNCTION pay() RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs "pay" with its owner's rights on whatever tables its caller puts in the way
CREATE PROCEDURE pay2() LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs "pay2" with its owner's rights on whatever tables its caller puts in the way
CREATE OR REPLACE PROCEDURE pay2() LANGUAGE sql SECURITY DEFINER AS $$ SELECT 1 $$;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs "pay2" with its owner's rights on whatever tables its caller puts in the way
ALTER LOGIN [sa] WITH PASSWORD = 'x', CHECK_POLICY = OFF;
-- GRANT ALL ON orders TO PUBLIC;
INSERT INTO notes VALUES ('GRANT ALL ON orders TO PUBLIC');

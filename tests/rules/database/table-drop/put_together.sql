DO $$
DECLARE
    t record;
    stmt text;
BEGIN
    FOR t IN SELECT tablename FROM pg_tables LOOP
        stmt := format('DROP TABLE %I', t.tablename);
--                     ^^^^^^^^^^^^^^^ critical: drops the table with its rows
        RAISE NOTICE 'DROP TABLE is run now: %', stmt;
        EXECUTE stmt;
    END LOOP;
END
$$;
SET @sql = N'DROP TABLE ' + QUOTENAME(@name);
--          ^^^^^^^^^^^^^ critical: drops the table that is named at run time with its rows
EXEC (@sql);
INSERT INTO log VALUES ('DROP TABLE orders');
EXEC sp_MSforeachtable N'DROP TABLE ?';
--                       ^^^^^^^^^^^^ critical: drops the table "?" with its rows
EXECUTE IMMEDIATE FORMAT("DROP TABLE `shop.%s`", name);
--                       ^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "shop.%s" with its rows

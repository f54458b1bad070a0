SELECT lo_unlink(oid) FROM pg_largeobject_metadata;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every large object of the database
SELECT lo_unlink(oid) FROM pg_largeobject_metadata WHERE oid = 17;
SELECT lo_unlink(17);
DO $$ BEGIN PERFORM lo_unlink(oid) FROM pg_largeobject_metadata; END $$;
--          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every large object of the database

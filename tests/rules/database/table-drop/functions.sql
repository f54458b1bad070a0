SELECT drop_hypertable('sensor_readings');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops tables or parts of them with their rows
SELECT drop_chunks('sensor_readings', older_than => now() - INTERVAL '1 day');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops tables or parts of them with their rows
SELECT partman.undo_partition('public.events', keep_table => true);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops tables or parts of them with their rows
SELECT add_retention_policy('sensor_readings', drop_after => INTERVAL '1 day');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the database drop old rows by itself from now on
SELECT show_chunks('sensor_readings');
CALL partman.drop_partition_time('public.events');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops tables or parts of them with their rows
CALL add_drop_chunks_policy('sensor_readings', INTERVAL '1 day');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the database drop old rows by itself from now on
DO $$
BEGIN
    PERFORM drop_chunks('sensor_readings', older_than => now());
--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops tables or parts of them with their rows
    PERFORM add_retention_policy('sensor_readings', drop_after => INTERVAL '1 day');
--  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets the database drop old rows by itself from now on
END
$$;

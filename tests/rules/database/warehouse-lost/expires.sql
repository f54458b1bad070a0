ALTER TABLE `lake.raw.clicks` SET OPTIONS (expiration_timestamp = TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 1 HOUR));
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "lake.raw.clicks" or parts of it go by themselves
ALTER TABLE `lake.raw.clicks` SET OPTIONS (expiration_timestamp = NULL);
ALTER TABLE `lake.raw.clicks` SET OPTIONS (description = 'clicks');
ALTER SCHEMA `lake.raw` SET OPTIONS (default_table_expiration_days = 2);
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "lake.raw" or parts of it go by themselves

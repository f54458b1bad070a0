ALTER DATABASE ANALYTICS SET DATA_RETENTION_TIME_IN_DAYS = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older state of "ANALYTICS" to go back to
ALTER DATABASE ANALYTICS SET DATA_RETENTION_TIME_IN_DAYS = 30;
ALTER TABLE ORDERS SET DATA_RETENTION_TIME_IN_DAYS = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older state of "ORDERS" to go back to
ALTER ACCOUNT SET DATA_RETENTION_TIME_IN_DAYS = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older state of something to go back to
ALTER TABLE events SET TBLPROPERTIES ('delta.deletedFileRetentionDuration' = 'interval 0 hours');
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older state of "events" to go back to
ALTER SCHEMA ANALYTICS.RAW SET DATA_RETENTION_TIME_IN_DAYS = 0;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no older state of "ANALYTICS.RAW" to go back to
